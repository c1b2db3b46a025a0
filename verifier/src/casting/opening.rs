//! What the second device recomputes from an opening: randomness, ciphertext and tracking hash.

use curve25519_dalek::constants::RISTRETTO_BASEPOINT_POINT;
use curve25519_dalek::ristretto::RistrettoPoint;
use curve25519_dalek::scalar::Scalar;

use super::ballot::tracking_hash;
use crate::notation::{Hash, hash_to_scalar, str_bytes};

/// What a ballot was prepared from; the seed and the choices come from its opening.
#[derive(Debug, Clone)]
#[expect(missing_docs, reason = "the names of specs/casting.md")]
pub struct Preparation<'a> {
    pub seed: [u8; 32],
    pub open: Hash,
    pub credential: [u8; 32],
    pub replaces: Hash,
    pub style: &'a str,
    /// One `0` or `1` for each mark.
    pub choices: &'a str,
}

/// `r`, derived from the seed and everything that it may serve for.
pub fn randomness(preparation: &Preparation<'_>) -> Scalar {
    let style = str_bytes(preparation.style);
    let parts: [&[u8]; 6] = [
        &preparation.seed,
        &preparation.open,
        &preparation.credential,
        &preparation.replaces,
        &style,
        preparation.choices.as_bytes(),
    ];
    hash_to_scalar("urne/v1/randomness", &parts)
}

/// `R || S_1 || ... || S_m` under the keys of the style's positions; `None` if the choices are
/// not one `0` or `1` for each of them.
pub fn ciphertext(preparation: &Preparation<'_>, keys: &[RistrettoPoint]) -> Option<Vec<u8>> {
    let choices = preparation.choices.as_bytes();
    if choices.len() != keys.len() || choices.iter().any(|c| !matches!(c, b'0' | b'1')) {
        return None;
    }
    let r = randomness(preparation);
    let mut bytes = RistrettoPoint::mul_base(&r).compress().to_bytes().to_vec();
    for (choice, key) in choices.iter().zip(keys) {
        let mask = r * key;
        let value = if *choice == b'1' {
            mask + RISTRETTO_BASEPOINT_POINT
        } else {
            mask
        };
        bytes.extend(value.compress().to_bytes());
    }
    Some(bytes)
}

impl Preparation<'_> {
    /// The tracking hash of the ballot with this ciphertext and proof.
    pub fn tracking(&self, ciphertext: &[u8], proof_hash: &Hash) -> Hash {
        let Self {
            open,
            credential,
            replaces,
            style,
            ..
        } = self;
        tracking_hash(open, credential, replaces, style, ciphertext, proof_hash)
    }
}
