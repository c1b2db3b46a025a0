//! What the second device recomputes from an opening: randomness, ciphertext and tracking hash.

use curve25519_dalek::ristretto::RistrettoPoint;
use curve25519_dalek::scalar::Scalar;

use super::ballot::tracking_hash;
use crate::notation::{Hash, hash_to_scalar, str_bytes};

/// What a ballot was prepared from; the seed and the values come from its opening.
#[derive(Debug, Clone)]
#[expect(missing_docs, reason = "the names of specs/casting.md")]
pub struct Preparation<'a> {
    pub seed: [u8; 32],
    pub open: Hash,
    pub credential: [u8; 32],
    pub replaces: Hash,
    pub style: &'a str,
    /// The values of the positions, in order.
    pub values: &'a [u64],
}

/// `r`, derived from the seed and everything that it may serve for.
pub fn randomness(preparation: &Preparation<'_>) -> Scalar {
    let style = str_bytes(preparation.style);
    let values: Vec<u8> = preparation
        .values
        .iter()
        .flat_map(|value| value.to_be_bytes())
        .collect();
    let parts: [&[u8]; 6] = [
        &preparation.seed,
        &preparation.open,
        &preparation.credential,
        &preparation.replaces,
        &style,
        &values,
    ];
    hash_to_scalar("urne/v1/randomness", &parts)
}

/// `R || S_1 || ... || S_m` under the keys of the style's positions; `None` if there is not one
/// value for each of them.
pub fn ciphertext(preparation: &Preparation<'_>, keys: &[RistrettoPoint]) -> Option<Vec<u8>> {
    if preparation.values.len() != keys.len() {
        return None;
    }
    let r = randomness(preparation);
    let mut bytes = RistrettoPoint::mul_base(&r).compress().to_bytes().to_vec();
    for (value, key) in preparation.values.iter().zip(keys) {
        let s = RistrettoPoint::mul_base(&Scalar::from(*value)) + r * key;
        bytes.extend(s.compress().to_bytes());
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
