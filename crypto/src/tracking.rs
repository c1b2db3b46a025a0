//! Tracking hash and tracking code of a prepared ballot (specs/casting.md).

use crate::hash::{self, sha256};
use crate::{Error, base32, labels};
use std::fmt;
use std::str::FromStr;

/// Characters of a tracking code: the first 125 bits of the hash.
pub const CODE_LENGTH: usize = 25;

/// `hash("urne/v1/tracking", open || credential || replaces || str(style) || SHA-256(ciphertext) || SHA-256(proof))`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TrackingHash(pub [u8; 32]);

impl TrackingHash {
    /// What `replaces` is in a credential's first ballot.
    pub const NONE: Self = Self([0; 32]);

    /// The hash of a ballot; `ciphertext` are its bytes and `proof_hash` the SHA-256 of the proof's.
    #[must_use]
    pub fn compute(
        open: &[u8; 32],
        credential: &[u8; 32],
        replaces: &Self,
        style: &str,
        ciphertext: &[u8],
        proof_hash: &[u8; 32],
    ) -> Self {
        Self(hash::hash(
            labels::hash::TRACKING,
            &[
                open,
                credential,
                &replaces.0,
                &hash::str(style),
                &sha256(&[ciphertext]),
                proof_hash,
            ],
        ))
    }

    /// The code that people compare.
    #[must_use]
    pub fn code(&self) -> TrackingCode {
        let mut values = [0; CODE_LENGTH];
        values.copy_from_slice(&base32::values(&self.0, CODE_LENGTH));
        TrackingCode(values)
    }
}

/// The first 125 bits of a tracking hash as five groups of five characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TrackingCode([u8; CODE_LENGTH]);

impl fmt::Display for TrackingCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&base32::grouped(&self.0, 5))
    }
}

impl FromStr for TrackingCode {
    type Err = Error;

    /// Reads as leniently as a voter's code.
    fn from_str(text: &str) -> Result<Self, Error> {
        let mut values = [0; CODE_LENGTH];
        let mut found = 0;
        for c in text.chars().filter(|&c| !base32::is_separator(c)) {
            let value = base32::value(c).ok_or(Error::CodeCharacter(found + 1))?;
            if let Some(slot) = values.get_mut(found) {
                *slot = value;
            }
            found += 1;
        }
        if found != CODE_LENGTH {
            return Err(Error::Length {
                what: "tracking code",
                expected: CODE_LENGTH,
                found,
            });
        }
        Ok(Self(values))
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_shown_code_is_read_again() {
        let code = TrackingHash(std::array::from_fn(|i| (i * 37) as u8)).code();
        assert_eq!(code.to_string().len(), 29);
        assert_eq!(
            code.to_string()
                .to_lowercase()
                .parse::<TrackingCode>()
                .unwrap(),
            code
        );
        assert!("ABCDE".parse::<TrackingCode>().is_err());
    }

    #[test]
    fn every_field_counts() {
        let base = |o: u8, c: u8, r: u8, s: &str, e: u8, p: u8| {
            TrackingHash::compute(
                &[o; 32],
                &[c; 32],
                &TrackingHash([r; 32]),
                s,
                &[e],
                &[p; 32],
            )
        };
        let all = [
            base(0, 0, 0, "a", 0, 0),
            base(1, 0, 0, "a", 0, 0),
            base(0, 1, 0, "a", 0, 0),
            base(0, 0, 1, "a", 0, 0),
            base(0, 0, 0, "b", 0, 0),
            base(0, 0, 0, "a", 1, 0),
            base(0, 0, 0, "a", 0, 1),
        ];
        let distinct: std::collections::BTreeSet<_> = all.iter().collect();
        assert_eq!(distinct.len(), all.len());
    }
}
