//! Bodies of the key ceremony and the rehearsal (specs/key-ceremony.md).

use serde::{Deserialize, Serialize};

use super::tag;
use crate::bytes::{Fixed, Hash32, Key32, Octets};
use crate::text::Name;

/// Round 1: a commitment to all packages of a trustee.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TrusteeCommit {
    /// Attempt of the ceremony, from 1.
    pub attempt: u32,
    /// The commitment to election, attempt, trustee and all packages.
    pub commitment: Hash32,
    /// The election's id.
    pub election: Hash32,
    /// The kind.
    pub kind: tag::TrusteeCommit,
    /// A fresh X25519 public key of this attempt.
    pub receiving_key: Key32,
    /// The author's ordinal, from 1.
    pub trustee: u32,
}

/// Round 2: a part of a trustee's packages.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TrusteeOpen {
    /// Attempt of the ceremony, from 1.
    pub attempt: u32,
    /// The election's id.
    pub election: Hash32,
    /// The kind.
    pub kind: tag::TrusteeOpen,
    /// Packages of consecutive positions, 32(t + 2) bytes each.
    pub packages: Octets,
    /// This part, from 1.
    pub part: u32,
    /// Number of parts.
    pub parts: u32,
    /// Round hash of round 1.
    pub previous: Hash32,
    /// The author's ordinal, from 1.
    pub trustee: u32,
}

/// Round 3: a dealer's shares, encrypted to one receiver.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TrusteeShare {
    /// Attempt of the ceremony, from 1.
    pub attempt: u32,
    /// `enc || ct` of HPKE: 32 + 32M + 16 bytes.
    pub ciphertext: Octets,
    /// The election's id.
    pub election: Hash32,
    /// The kind.
    pub kind: tag::TrusteeShare,
    /// Round hash of round 2.
    pub previous: Hash32,
    /// The receiver's ordinal.
    pub receiver: u32,
    /// The dealer's ordinal.
    pub trustee: u32,
}

/// Round 4: all shares that the trustee received fit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TrusteeConfirm {
    /// Attempt of the ceremony, from 1.
    pub attempt: u32,
    /// The election's id.
    pub election: Hash32,
    /// The keys hash.
    pub keys: Hash32,
    /// The kind.
    pub kind: tag::TrusteeConfirm,
    /// Round hash of round 3.
    pub previous: Hash32,
    /// The author's ordinal, from 1.
    pub trustee: u32,
}

/// Round 4: a dealer's share does not decrypt or does not fit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TrusteeComplaint {
    /// Attempt of the ceremony, from 1.
    pub attempt: u32,
    /// The first dealer whose share is wrong.
    pub dealer: u32,
    /// The election's id.
    pub election: Hash32,
    /// The kind.
    pub kind: tag::TrusteeComplaint,
    /// Round hash of round 3.
    pub previous: Hash32,
    /// The X25519 secret of this attempt's receiving key; public from now on.
    pub receiving_secret: Key32,
    /// The complainer's ordinal.
    pub trustee: u32,
}

/// The ceremony begins again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Attempt {
    /// The new attempt's number.
    pub attempt: u32,
    /// Trustees who made the last attempt fail, increasing, possibly none.
    pub culprits: Vec<u32>,
    /// The election's id.
    pub election: Hash32,
    /// The kind.
    pub kind: tag::Attempt,
    /// Why.
    pub reason: Name,
}

/// The election's keys.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Key {
    /// The attempt that made them.
    pub attempt: u32,
    /// The election's id.
    pub election: Hash32,
    /// `X_1 ... X_M`.
    pub keys: Vec<Key32>,
    /// The kind.
    pub kind: tag::Key,
    /// Round hash of round 4.
    pub previous: Hash32,
}

/// A trustee's decryption of the test ciphertexts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rehearsal {
    /// The election's id.
    pub election: Hash32,
    /// Leaf hash of the `key` entry.
    pub key: Hash32,
    /// The kind.
    pub kind: tag::Rehearsal,
    /// `T_1 || T_2 || z`.
    pub proof: Fixed<96>,
    /// The roll hash.
    pub roll: Hash32,
    /// `D_1 ... D_M`, 32 bytes each.
    pub shares: Octets,
    /// The author's ordinal, from 1.
    pub trustee: u32,
}
