//! Bodies of the tally (specs/tally.md).

use serde::{Deserialize, Serialize};

use super::tag;
use crate::bytes::{Fixed, Hash32, Octets};
use crate::json;
use crate::text::Id;

/// A trustee's decryption shares of all counted contests.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PartialDecryption {
    /// Leaf hash of the `close` entry.
    pub close: Hash32,
    /// The contests with outcome `counted`, in the manifest's order.
    pub contests: Vec<ContestShares>,
    /// The election's id.
    pub election: Hash32,
    /// The kind.
    pub kind: tag::PartialDecryption,
    /// The author's ordinal, from 1.
    pub trustee: u32,
}

/// A trustee's decryption shares of one contest.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ContestShares {
    /// The contest.
    pub contest: Id,
    /// `T_1 || T_2 || z`.
    pub proof: Fixed<96>,
    /// `D_j` for the contest's positions, 32 bytes each.
    pub shares: Octets,
}

/// The result.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Result {
    /// Leaf hash of the `close` entry.
    pub close: Hash32,
    /// All contests, in the manifest's order.
    pub contests: Vec<ContestResult>,
    /// Trustees whose partial decryptions stand before this entry, increasing.
    pub decrypted_by: Vec<u32>,
    /// The election's id.
    pub election: Hash32,
    /// The kind.
    pub kind: tag::Result,
    /// The turnout.
    pub turnout: Turnout,
}

/// The result of one contest.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ContestResult {
    /// The contest.
    pub contest: Id,
    /// Whether it was counted.
    pub outcome: Outcome,
    /// Options that share the last seat or seats, in the manifest's order.
    pub tied: Vec<Id>,
    /// Total weight of each position, blank last; empty if withheld.
    #[serde(deserialize_with = "json::integers")]
    pub totals: Vec<u64>,
    /// Options that have won, highest total first.
    pub winners: Vec<Id>,
}

/// How many took part.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Turnout {
    /// `ballot` entries.
    #[serde(deserialize_with = "json::integer")]
    pub ballots: u64,
    /// Counted ballots.
    #[serde(deserialize_with = "json::integer")]
    pub counted: u64,
    /// Credentials on the roll.
    #[serde(deserialize_with = "json::integer")]
    pub credentials: u64,
    /// Total weight of the counted ballots.
    #[serde(deserialize_with = "json::integer")]
    pub weight: u64,
}

/// Whether the totals of a contest are known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Outcome {
    /// No counted ballot has the contest: totals are zero.
    Empty,
    /// Some weight occurs too rarely: nothing is decrypted.
    Withheld,
    /// Decrypted.
    Counted,
}
