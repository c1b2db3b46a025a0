//! Packages `C_0 || ... || C_(t-1) || V || z` and their proofs of possession.

use curve25519_dalek::constants::RISTRETTO_BASEPOINT_POINT;
use curve25519_dalek::ristretto::RistrettoPoint;
use curve25519_dalek::scalar::Scalar;
use curve25519_dalek::traits::{Identity, IsIdentity, VartimeMultiscalarMul};
use rand_core::{CryptoRng, RngCore};
use sha2::{Digest, Sha512};

use crate::encoding::Malformed;
use crate::notation::{Point, decode_scalar, small_multiple_vartime, wide};

/// A dealer's commitments for one position, and its proof that it knows the constant term.
#[derive(Debug)]
pub struct Package {
    /// `C_0 ... C_(t-1)`
    pub commitments: Vec<Point>,
    nonce: Point,
    response: Scalar,
}

impl Package {
    /// The bytes of a package of threshold `t`.
    pub fn size(t: usize) -> usize {
        32 * (t + 2)
    }

    /// Splits a part into its packages.
    pub fn decode_all(bytes: &[u8], t: usize) -> Result<Vec<Self>, Malformed> {
        let chunks = bytes.chunks_exact(Self::size(t));
        if !chunks.remainder().is_empty() {
            return Err(Malformed::new("packages: not a whole number of packages"));
        }
        chunks.map(|chunk| Self::decode(chunk, t)).collect()
    }

    fn decode(bytes: &[u8], t: usize) -> Result<Self, Malformed> {
        let cut = || Malformed::new("packages: a package is cut off");
        let (commitments, proof) = bytes.split_at_checked(32 * t).ok_or_else(cut)?;
        let (nonce, response) = proof.split_first_chunk::<32>().ok_or_else(cut)?;
        Ok(Self {
            commitments: Point::decode_all(commitments)?,
            nonce: Point::decode(*nonce)?,
            response: decode_scalar(response.try_into().map_err(|_| cut())?)?,
        })
    }

    /// The constant term's commitment `C_0`.
    pub fn constant(&self) -> Option<&Point> {
        self.commitments.first()
    }

    /// Whether a receiver's share lies on the polynomial: `share G = sum_k receiver^k C_k`.
    pub fn fits(&self, receiver: u64, share: &Scalar) -> bool {
        let value = self
            .commitments
            .iter()
            .rev()
            .fold(RistrettoPoint::identity(), |value, c| {
                small_multiple_vartime(receiver, &value) + c.element
            });
        value == RistrettoPoint::mul_base(share)
    }

    /// `c = wide(SHA-512("FROST-RISTRETTO255-SHA512-v1" || "dkg" || scalar(i) || C_0 || V))`
    fn challenge(&self, trustee: u64, constant: &Point) -> Scalar {
        let state = Sha512::new()
            .chain_update("FROST-RISTRETTO255-SHA512-v1")
            .chain_update("dkg")
            .chain_update(Scalar::from(trustee).to_bytes())
            .chain_update(constant.bytes)
            .chain_update(self.nonce.bytes);
        wide(state)
    }
}

/// Checks the proofs of possession of a part, `V = zG - c C_0`, in one weighted sum; on failure
/// names the first package (from 0) that is wrong, also one that holds the identity.
pub fn verify_possession(
    packages: &[Package],
    trustee: u64,
    rng: &mut (impl RngCore + CryptoRng),
) -> Result<(), usize> {
    let identity = |package: &Package| {
        package.nonce.is_identity() || package.commitments.iter().any(Point::is_identity)
    };
    if let Some(bad) = packages.iter().position(identity) {
        return Err(bad);
    }
    if combination(packages, trustee, rng).is_identity() {
        return Ok(());
    }
    let bad = packages.iter().position(|package| {
        !combination(std::slice::from_ref(package), trustee, rng).is_identity()
    });
    bad.map_or(Ok(()), Err)
}

fn combination(
    packages: &[Package],
    trustee: u64,
    rng: &mut (impl RngCore + CryptoRng),
) -> RistrettoPoint {
    let mut scalars = Vec::new();
    let mut points = Vec::new();
    let mut base = Scalar::ZERO;
    for package in packages {
        let Some(constant) = package.constant() else {
            continue;
        };
        let weight = random_weight(rng);
        base += weight * package.response;
        scalars.extend([-weight * package.challenge(trustee, constant), -weight]);
        points.extend([constant.element, package.nonce.element]);
    }
    scalars.push(base);
    points.push(RISTRETTO_BASEPOINT_POINT);
    RistrettoPoint::vartime_multiscalar_mul(&scalars, &points)
}

/// A weight of 128 random bits.
pub fn random_weight(rng: &mut (impl RngCore + CryptoRng)) -> Scalar {
    let mut bytes = [0; 16];
    rng.fill_bytes(&mut bytes);
    Scalar::from(u128::from_le_bytes(bytes))
}

#[cfg(test)]
pub(crate) mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing)]
    use super::*;
    use rand_core::OsRng;

    /// The package of a polynomial, with its proof.
    pub(crate) fn package(trustee: u64, coefficients: &[Scalar]) -> Vec<u8> {
        let mut bytes = Vec::new();
        for coefficient in coefficients {
            bytes.extend(RistrettoPoint::mul_base(coefficient).compress().to_bytes());
        }
        let k = Scalar::random(&mut OsRng);
        bytes.extend(RistrettoPoint::mul_base(&k).compress().to_bytes());
        bytes.extend([0; 32]);
        let t = coefficients.len();
        let half = Package::decode(&bytes, t).unwrap();
        let z = k + half.challenge(trustee, &half.commitments[0]) * coefficients[0];
        bytes.truncate(32 * (t + 1));
        bytes.extend(z.to_bytes());
        bytes
    }

    #[test]
    fn possession() {
        let mut bytes = Vec::new();
        for _ in 0..5 {
            bytes.extend(package(
                3,
                &[Scalar::random(&mut OsRng), Scalar::random(&mut OsRng)],
            ));
        }
        let packages = Package::decode_all(&bytes, 2).unwrap();
        assert_eq!(verify_possession(&packages, 3, &mut OsRng), Ok(()));
        assert_eq!(verify_possession(&packages, 2, &mut OsRng), Err(0));
        bytes[3 * 128 + 96] ^= 1;
        let packages = Package::decode_all(&bytes, 2).unwrap();
        assert_eq!(verify_possession(&packages, 3, &mut OsRng), Err(3));
        bytes[4 * 128..4 * 128 + 32].fill(0);
        let packages = Package::decode_all(&bytes, 2).unwrap();
        assert_eq!(verify_possession(&packages, 3, &mut OsRng), Err(4));
        assert!(Package::decode_all(&bytes[1..], 2).is_err());
    }
}
