//! The bases besides `G`, hashed to the group.

use curve25519_dalek::constants::RISTRETTO_BASEPOINT_COMPRESSED;
use curve25519_dalek::ristretto::RistrettoPoint;
use rayon::prelude::*;
use sha2::{Digest, Sha512};
use sha3::digest::{ExtendableOutput, Update, XofReader};
use sha3::{Sha3_512, Shake256};

use crate::statements::Shape;

/// The bases besides `G`; nobody knows a discrete logarithm between any two of them.
#[derive(Debug, Clone)]
pub struct Generators {
    /// The blinding base `H`.
    pub blinding: RistrettoPoint,
    /// `H_1 ... H_k`.
    pub h: Vec<RistrettoPoint>,
    /// `K_1 ... K_k`.
    pub k: Vec<RistrettoPoint>,
    /// The bases of range proofs.
    pub range: RangeBases,
}

/// `P_jb` and `Q_jb` for the first commitments j and bits b.
#[derive(Debug, Clone, Default)]
pub struct RangeBases {
    /// How many bits each commitment has here.
    pub width: usize,
    /// `P_jb` at place `j width + b`.
    pub p: Vec<RistrettoPoint>,
    /// `Q_jb` at place `j width + b`.
    pub q: Vec<RistrettoPoint>,
}

impl Generators {
    /// The bases for statements of up to `bits` bits without amounts.
    pub fn new(bits: usize) -> Self {
        let family = |label: &str| -> Vec<RistrettoPoint> {
            let ordinals = (1u32..).take(bits);
            ordinals
                .map(|i| {
                    Sha512::new()
                        .chain_update(label)
                        .chain_update(i.to_be_bytes())
                })
                .map(|state| RistrettoPoint::from_uniform_bytes(&state.finalize().into()))
                .collect()
        };
        let blinding = Sha3_512::digest(RISTRETTO_BASEPOINT_COMPRESSED.as_bytes());
        Self {
            blinding: RistrettoPoint::from_uniform_bytes(&blinding.into()),
            h: family("urne/v1/generator/H"),
            k: family("urne/v1/generator/K"),
            range: RangeBases::default(),
        }
    }

    /// The bases that suffice for statements of all these shapes.
    pub fn for_shapes(shapes: impl Iterator<Item = Shape> + Clone) -> Self {
        let bits = shapes.clone().map(|shape| shape.bits).max().unwrap_or(0);
        let range = shapes.clone().map(|shape| shape.range).max().unwrap_or(0);
        let commitments = shapes.map(Shape::commitments).max().unwrap_or(0);
        Self {
            range: RangeBases::new(commitments, range),
            ..Self::new(bits)
        }
    }
}

impl RangeBases {
    /// The bases of up to this many commitments, with as many bits each.
    pub fn new(commitments: usize, width: usize) -> Self {
        let family = |letter: &str| -> Vec<RistrettoPoint> {
            let ordinals = 0..u32::try_from(commitments).unwrap_or(u32::MAX);
            let of_one = |j: u32| chain(letter, j, width);
            ordinals.into_par_iter().flat_map_iter(of_one).collect()
        };
        Self {
            width,
            p: family("G"),
            q: family("H"),
        }
    }
}

/// The first points of `SHAKE256("GeneratorsChain" || letter || j)`, 64 bytes each.
fn chain(letter: &str, j: u32, count: usize) -> Vec<RistrettoPoint> {
    let mut state = Shake256::default();
    state.update(b"GeneratorsChain");
    state.update(letter.as_bytes());
    state.update(&j.to_le_bytes());
    let mut stream = state.finalize_xof();
    let mut next = || {
        let mut block = [0; 64];
        stream.read(&mut block);
        RistrettoPoint::from_uniform_bytes(&block)
    };
    (0..count).map(|_| next()).collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::indexing_slicing)]
    use super::*;
    use crate::encoding::hex;

    #[test]
    fn the_blinding_base_is_the_one_the_specification_prints() {
        assert_eq!(
            hex(Generators::new(0).blinding.compress().as_bytes()),
            "8c9240b456a9e6dc65c377a1048d745f94a08cdb7f44cbcd7b46f34048871134"
        );
    }

    /// The crate shows the `P_jb` only; the `Q_jb` are in use where its proofs are checked.
    #[test]
    fn range_bases_are_those_of_the_crate() {
        let theirs = bulletproofs::BulletproofGens::new(64, 3);
        let ours = RangeBases::new(3, 32);
        for j in 0..3 {
            for (b, p) in theirs.share(j).G(32).enumerate() {
                assert_eq!(*p, ours.p[32 * j + b]);
                assert!(!ours.p.contains(&ours.q[32 * j + b]));
            }
        }
    }
}
