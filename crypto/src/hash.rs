//! Labelled hashes to 32 bytes and to scalars (specs/notation.md).

use crate::group::Scalar;
use sha2::{Digest, Sha256, Sha512};

/// `SHA-256` of the concatenated parts.
#[must_use]
pub fn sha256(parts: &[&[u8]]) -> [u8; 32] {
    let mut hasher = Sha256::new();
    for part in parts {
        hasher.update(part);
    }
    hasher.finalize().into()
}

/// `hash(label, b) = SHA-256(label || "\n" || b)`, `b` being the concatenated parts.
#[must_use]
pub fn hash(label: &str, parts: &[&[u8]]) -> [u8; 32] {
    let mut hasher = Sha256::new_with_prefix(label);
    hasher.update(b"\n");
    for part in parts {
        hasher.update(part);
    }
    hasher.finalize().into()
}

/// `scalar(label, b) = wide(SHA-512(label || "\n" || b))`, `b` being the concatenated parts.
#[must_use]
pub fn scalar(label: &str, parts: &[&[u8]]) -> Scalar {
    let mut hasher = Sha512::new_with_prefix(label);
    hasher.update(b"\n");
    for part in parts {
        hasher.update(part);
    }
    Scalar::from_hash(hasher)
}

/// `str(s)`: the length as two bytes, then the bytes. Ids have at most 64 bytes.
pub fn str(s: &str) -> Vec<u8> {
    let length = u16::try_from(s.len()).unwrap_or(u16::MAX);
    let mut bytes = length.to_be_bytes().to_vec();
    bytes.extend_from_slice(s.as_bytes());
    bytes
}
