//! Bodies of voting, of its end, and notices (specs/casting.md, specs/log.md).

use serde::{Deserialize, Serialize};

use super::tag;
use crate::bytes::{Hash32, Key32, Octets};
use crate::json;
use crate::text::{Id, Name, Text};
use crate::time::Minute;

/// A ballot.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Ballot {
    /// `R || S_1 ... S_m`: 32(m + 1) bytes.
    pub ciphertext: Octets,
    /// The credential on the roll.
    pub credential: Key32,
    /// The election's id.
    pub election: Hash32,
    /// The kind.
    pub kind: tag::Ballot,
    /// Leaf hash of the `open` entry.
    pub open: Hash32,
    /// The ballot proof: 32(k + 6) bytes.
    pub proof: Octets,
    /// Tracking hash of the credential's current ballot, zeros if there is none.
    pub replaces: Hash32,
    /// The credential's style.
    pub style: Id,
}

/// The poll closes later.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Extension {
    /// The new closing time.
    pub closes: Minute,
    /// The election's id.
    pub election: Hash32,
    /// The kind.
    pub kind: tag::Extension,
    /// Extensions count from 1.
    pub number: u32,
    /// Leaf hash of the `open` entry.
    pub open: Hash32,
}

/// Intake ends.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Closing {
    /// The election's id.
    pub election: Hash32,
    /// The kind.
    pub kind: tag::Closing,
    /// Leaf hash of the `open` entry.
    pub open: Hash32,
}

/// What is counted: everything before this entry.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Close {
    /// `ballot` entries before this one.
    #[serde(deserialize_with = "json::integer")]
    pub ballots: u64,
    /// Leaf hash of the entry before.
    pub closing: Hash32,
    /// The election's id.
    pub election: Hash32,
    /// The kind.
    pub kind: tag::Close,
    /// The tree's root before this entry.
    pub root: Hash32,
    /// The number of entries before this one.
    #[serde(deserialize_with = "json::integer")]
    pub size: u64,
}

/// The election ends without a result.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Abort {
    /// The election's id.
    pub election: Hash32,
    /// The kind.
    pub kind: tag::Abort,
    /// Why.
    pub reason: Name,
}

/// Something to read; changes no check.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Notice {
    /// The election's id.
    pub election: Hash32,
    /// The kind.
    pub kind: tag::Notice,
    /// Notices count from 1.
    pub number: u32,
    /// The text.
    pub text: Text,
}
