//! Registrars' lists and the electoral roll (specs/roll.md).

mod lists;
mod open;

use std::collections::HashSet;

use urne_crypto::credential::CredentialKey;

use crate::bytes::{Fixed, Hash32, Key32};
use crate::manifest::Manifest;

use super::refused::{Reason, Refused};

pub(super) use lists::{Lists, PossessedRow, verify_rows};
pub(super) use open::{check_weights, contest_weights, style_counts};

/// Most weight on a roll.
const MAX_WEIGHT: u64 = 1 << 40;

/// A credential on the roll.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Member {
    /// The credential, a valid point; kept as bytes, which are a sixth of a decoded point.
    pub credential: Key32,
    /// Its style, as a place in the manifest (from 0).
    pub style: usize,
    /// Its weight, 1 or more.
    pub weight: u32,
}

/// The complete electoral roll.
#[derive(Clone, Debug)]
pub struct Roll {
    /// Sorted by the credential's bytes.
    members: Vec<Member>,
    weight: u64,
    hash: Hash32,
}

impl Roll {
    /// Makes the roll from the credentials of complete lists.
    fn new(rows: Vec<(CredentialKey, usize, u32)>, manifest: &Manifest) -> Result<Self, Refused> {
        // Equal credentials have equal fingerprints, so this finds both.
        let mut fingerprints = HashSet::with_capacity(rows.len());
        for (credential, _, _) in &rows {
            let fingerprint = credential.fingerprint();
            Reason::Inconsistent.unless(fingerprints.insert(shown_bits(&fingerprint.0)), || {
                format!("two credentials have the fingerprint {fingerprint}")
            })?;
        }
        let member = |(credential, style, weight): (CredentialKey, usize, u32)| Member {
            credential: Fixed(credential.to_bytes()),
            style,
            weight,
        };
        let mut members: Vec<Member> = rows.into_iter().map(member).collect();
        members.sort_unstable_by_key(|member| member.credential);
        // At most 2^32 credentials of less than 2^32 each: no overflow.
        let weight = members.iter().map(|member| u64::from(member.weight)).sum();
        Reason::Inconsistent.unless(weight <= MAX_WEIGHT, || {
            format!("the total weight {weight} exceeds 2^40")
        })?;
        let hash = roll_hash(&members, manifest);
        Ok(Roll {
            members,
            weight,
            hash,
        })
    }

    /// All credentials, sorted by their bytes.
    pub fn members(&self) -> &[Member] {
        &self.members
    }

    /// Number of credentials.
    pub fn len(&self) -> usize {
        self.members.len()
    }

    /// Whether nobody is on the roll; a complete list has one row at least.
    pub fn is_empty(&self) -> bool {
        self.members.is_empty()
    }

    /// Total weight.
    pub fn weight(&self) -> u64 {
        self.weight
    }

    /// The roll hash.
    pub fn hash(&self) -> Hash32 {
        self.hash
    }

    pub(super) fn hash_ref(&self) -> &Hash32 {
        &self.hash
    }

    /// A credential on the roll.
    pub fn member(&self, credential: &Key32) -> Option<&Member> {
        self.members.get(self.place(credential)?)
    }

    /// Where a credential stands among [`Roll::members`].
    pub(super) fn place(&self, credential: &Key32) -> Option<usize> {
        self.members
            .binary_search_by_key(credential, |member| member.credential)
            .ok()
    }
}

/// `hash("urne/v1/roll", for each credential in order: P || u64(weight) || str(style))`.
fn roll_hash(members: &[Member], manifest: &Manifest) -> Hash32 {
    let mut bytes = Vec::new();
    for member in members {
        bytes.extend(member.credential.as_bytes());
        bytes.extend(u64::from(member.weight).to_be_bytes());
        let style = manifest
            .styles
            .get(member.style)
            .map_or("", |style| style.id.as_str());
        bytes.extend(urne_crypto::hash::str(style));
    }
    Hash32::labelled(urne_crypto::labels::hash::ROLL, &bytes)
}

/// The first 100 bits of a fingerprint: what people see of it.
fn shown_bits(fingerprint: &[u8; 32]) -> [u8; 13] {
    let mut bits = [0; 13];
    bits.iter_mut()
        .zip(fingerprint)
        .for_each(|(to, from)| *to = *from);
    if let Some(last) = bits.last_mut() {
        *last &= 0xf0;
    }
    bits
}

#[cfg(test)]
mod tests {
    #![allow(clippy::indexing_slicing)]
    use super::shown_bits;

    /// Two credentials that people could not tell apart would take 2^50 work to make, so the comparison is
    /// tried by itself: it sees exactly the 100 bits that are shown.
    #[test]
    fn fingerprints_are_compared_as_they_are_shown() {
        let one = [0x5a; 32];
        for bit in 0..256 {
            let mut other = one;
            other[bit / 8] ^= 0x80 >> (bit % 8);
            assert_eq!(
                shown_bits(&one) == shown_bits(&other),
                bit >= 100,
                "bit {bit}"
            );
        }
    }
}
