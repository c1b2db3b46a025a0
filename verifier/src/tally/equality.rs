//! Equality of discrete logarithms, batched over positions: `D_j = x_j R` for `X_j = x_j G`.
//!
//! Accepted if `zG = T_1 + c Xbar` and `z R = T_2 + c Dbar` with `Xbar = sum w^j X_j`,
//! `Dbar = sum w^j D_j`, j from 1.

use curve25519_dalek::ristretto::RistrettoPoint;
use curve25519_dalek::scalar::Scalar;
use curve25519_dalek::traits::VartimeMultiscalarMul;
use merlin::Transcript;

use crate::ballot_proof::powers;
use crate::encoding::Malformed;
use crate::notation::{Point, challenge, decode_scalar};

/// `T_1 || T_2 || z`
#[derive(Debug, Clone)]
pub struct EqualityProof {
    nonces: [Point; 2],
    response: Scalar,
}

impl EqualityProof {
    /// Decodes 96 bytes.
    pub fn decode(bytes: &[u8; 96]) -> Result<Self, Malformed> {
        let ([t1, t2, z], _) = bytes.as_chunks::<32>() else {
            return Err(Malformed::new("a proof is not 96 bytes"));
        };
        Ok(Self {
            nonces: [Point::decode(*t1)?, Point::decode(*t2)?],
            response: decode_scalar(*z)?,
        })
    }
}

/// Checks a proof; the transcript already holds what differs between its uses.
pub fn verify_equality(
    mut transcript: Transcript,
    base: &Point,
    keys: &[Point],
    shares: &[Point],
    proof: &EqualityProof,
) -> bool {
    let concatenated =
        |points: &[Point]| -> Vec<u8> { points.iter().flat_map(|point| point.bytes).collect() };
    transcript.append_message(b"base", &base.bytes);
    transcript.append_message(b"keys", &concatenated(keys));
    transcript.append_message(b"shares", &concatenated(shares));
    let w = challenge(&mut transcript, "w");
    transcript.append_message(b"nonces", &concatenated(&proof.nonces));
    let c = challenge(&mut transcript, "c");

    let combined = |points: &[Point]| {
        let weights: Vec<Scalar> = powers(w).take(points.len()).collect();
        RistrettoPoint::vartime_multiscalar_mul(&weights, points.iter().map(|point| &point.element))
    };
    let [t1, t2] = proof.nonces.map(|point| point.element);
    keys.len() == shares.len()
        && RistrettoPoint::mul_base(&proof.response) == t1 + c * combined(keys)
        && proof.response * base.element == t2 + c * combined(shares)
}

#[cfg(test)]
pub(crate) mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing)]
    use super::*;
    use rand_core::OsRng;

    /// The proof that the exponents `x` were used, for tests.
    pub(crate) fn prove(
        mut t: Transcript,
        base: &Point,
        x: &[Scalar],
    ) -> (Vec<Point>, EqualityProof) {
        let shares: Vec<Point> = x
            .iter()
            .map(|x| Point::from_element(x * base.element))
            .collect();
        let bytes = |points: &[Point]| -> Vec<u8> { points.iter().flat_map(|p| p.bytes).collect() };
        let keys: Vec<Point> = x
            .iter()
            .map(|x| Point::from_element(RistrettoPoint::mul_base(x)))
            .collect();
        t.append_message(b"base", &base.bytes);
        t.append_message(b"keys", &bytes(&keys));
        t.append_message(b"shares", &bytes(&shares));
        let w = challenge(&mut t, "w");
        let k = Scalar::random(&mut OsRng);
        let nonces = [RistrettoPoint::mul_base(&k), k * base.element].map(Point::from_element);
        t.append_message(b"nonces", &bytes(&nonces));
        let c = challenge(&mut t, "c");
        let xbar: Scalar = powers(w).zip(x).map(|(w, x)| w * x).sum();
        (
            shares,
            EqualityProof {
                nonces,
                response: k + c * xbar,
            },
        )
    }

    /// The 96 bytes of a proof.
    pub(crate) fn encode(proof: &EqualityProof) -> Vec<u8> {
        let [t1, t2] = proof.nonces.map(|point| point.bytes);
        [t1, t2, proof.response.to_bytes()].concat()
    }

    #[test]
    fn equality() {
        let base = Point::from_element(RistrettoPoint::random(&mut OsRng));
        let x: Vec<Scalar> = (0..4).map(|_| Scalar::random(&mut OsRng)).collect();
        let keys: Vec<Point> = x
            .iter()
            .map(|x| Point::from_element(RistrettoPoint::mul_base(x)))
            .collect();
        let (shares, proof) = prove(Transcript::new(b"test"), &base, &x);
        let verify = |keys: &[Point], shares: &[Point], label| {
            verify_equality(Transcript::new(label), &base, keys, shares, &proof)
        };
        assert!(verify(&keys, &shares, b"test"));
        assert!(!verify(&keys, &shares, b"toast"));
        assert!(!verify(&keys, &shares[..3], b"test"));
        let mut swapped = shares.clone();
        swapped.swap(0, 1);
        assert!(!verify(&keys, &swapped, b"test"));
    }
}
