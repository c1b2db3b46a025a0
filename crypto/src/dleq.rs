//! Equality of discrete logarithms (Chaum, Pedersen, CRYPTO 1992), batched over positions (specs/tally.md).
//!
//! Relation: the prover knows `x_j` with `X_j = x_j G` and `D_j = x_j R` for all positions j. With the
//! challenge `w` over everything, `Xbar = sum w^j X_j` and `Dbar = sum w^j D_j` it shows one logarithm
//! `xbar = sum w^j x_j`: `T_1 = kG`, `T_2 = kR`, `z = k + c xbar`; accepted if `zG = T_1 + c Xbar` and
//! `zR = T_2 + c Dbar`. The 96 bytes are `T_1 || T_2 || z`.

use crate::Error;
use crate::group::{self, Point, Scalar};
use crate::labels::name;
use crate::transcript::{Protocol, Transcript};
use curve25519_dalek::traits::VartimeMultiscalarMul;
use rand_core::{CryptoRng, RngCore};
use zeroize::Zeroizing;

/// Bytes of a proof.
pub(crate) const SIZE: usize = 3 * group::SIZE;

/// Everything public about one proof; what comes before it in the transcript says where it belongs.
pub(crate) struct Statement<'a> {
    /// The trustee whose shares these are.
    pub(crate) trustee: u32,
    /// Decryption or rehearsal, for errors.
    pub(crate) what: &'static str,
    /// `R`.
    pub(crate) base: &'a Point,
    /// `X_j`.
    pub(crate) keys: &'a [Point],
    /// `D_j`.
    pub(crate) shares: &'a [Point],
}

impl Statement<'_> {
    /// Absorbs the statement and returns `w, w^2, ...`.
    fn absorb(&self, transcript: &mut Transcript) -> Vec<Scalar> {
        transcript.append_points(name::BASE, [self.base]);
        transcript.append_points(name::KEYS, self.keys);
        transcript.append_points(name::SHARES, self.shares);
        let w = transcript.challenge(name::W);
        std::iter::successors(Some(w), |power| Some(power * w))
            .take(self.keys.len())
            .collect()
    }

    /// Proves with the secrets `x_j`; the nonce is hedged with them.
    pub(crate) fn prove(
        &self,
        mut transcript: Transcript,
        secrets: &[Scalar],
        rng: &mut (impl RngCore + CryptoRng),
    ) -> [u8; SIZE] {
        let powers = self.absorb(&mut transcript);
        let mut witness = Zeroizing::new(Vec::with_capacity(group::SIZE * secrets.len()));
        secrets.iter().for_each(|x| witness.extend(x.as_bytes()));
        let k = Zeroizing::new(Scalar::random(&mut transcript.hedged(&witness, rng)));
        let nonces = group::encode_all([&group::base(&k), &(*k * self.base)]);
        transcript.append_message(name::NONCES, &nonces);
        let c = transcript.challenge(name::C);
        let folded: Zeroizing<Scalar> =
            Zeroizing::new(powers.iter().zip(secrets).map(|(power, x)| power * x).sum());
        let z = *k + c * *folded;
        let mut bytes = [0; SIZE];
        let (first, second) = bytes.split_at_mut(2 * group::SIZE);
        first.copy_from_slice(&nonces);
        second.copy_from_slice(z.as_bytes());
        bytes
    }

    /// Checks both equations.
    pub(crate) fn verify_vartime(
        &self,
        mut transcript: Transcript,
        proof: &[u8],
    ) -> Result<(), Error> {
        const WHAT: &str = "equality proof";
        group::exact(proof, SIZE, WHAT)?;
        let powers = self.absorb(&mut transcript);
        let (nonces, z) = proof.split_at(2 * group::SIZE);
        let (t1, t2) = nonces.split_at(group::SIZE);
        let (t1, t2) = (group::point(t1, WHAT)?, group::point(t2, WHAT)?);
        let z = group::scalar(z, WHAT)?;
        transcript.append_message(name::NONCES, nonces);
        let c = transcript.challenge(name::C);
        let holds = |base: &Point, points: &[Point], t: &Point| {
            let scalars = powers.iter().map(|power| -(c * power)).chain([z]);
            Point::vartime_multiscalar_mul(scalars, points.iter().chain([base])) == *t
        };
        if self.keys.len() == self.shares.len()
            && holds(&group::G, self.keys, &t1)
            && holds(self.base, self.shares, &t2)
        {
            return Ok(());
        }
        Err(Error::Equality {
            trustee: self.trustee,
            what: self.what,
        })
    }
}
