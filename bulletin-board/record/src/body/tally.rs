//! Bodies of the tally (specs/tally.md).

use serde::{Deserialize, Serialize};

use super::tag;
use crate::bytes::{Fixed, Hash32, Octets};
use crate::json;
use crate::manifest::BudgetBy;
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

/// The result of one contest: what was counted, and what its rule makes of that (specs/rules.md).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ContestResult {
    /// Why: a row for each option, in the method's order.
    pub account: Vec<OptionAccount>,
    /// By votes, then the optimum, for the method `budget`; else empty.
    pub budgets: Vec<BudgetSelection>,
    /// The contest.
    pub contest: Id,
    /// What the rule comes to.
    pub decision: Decision,
    /// Whether it was counted.
    pub outcome: Outcome,
    /// Options whose winning a tie concerns, in the manifest's order.
    pub tied: Vec<Id>,
    /// Total of each position; empty if withheld.
    #[serde(deserialize_with = "json::integers")]
    pub totals: Vec<u64>,
    /// Options that have won, in the method's order.
    pub winners: Vec<Id>,
}

/// What a contest's rule comes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Decision {
    /// Some option has won, and no tie is left open.
    Decided,
    /// The rule names no winners, or there are no totals.
    None,
    /// Too few took part.
    NoQuorum,
    /// No option has won.
    NoWinner,
    /// A tie is left open.
    Undecided,
}

/// What became of an option, and the numbers that say why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OptionAccount {
    /// What became of it.
    pub fate: Fate,
    /// The method's numbers for it (specs/rules.md).
    #[serde(deserialize_with = "json::integers")]
    pub figures: Vec<u64>,
    /// The option.
    pub option: Id,
}

/// What became of an option.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Fate {
    /// It has votes, but a smaller share of them than is asked for.
    BelowShare,
    /// Others were ahead.
    Lost,
    /// Its cost no longer fitted.
    Skipped,
    /// It would win or lose by a tie that is left open.
    Tied,
    /// Nobody voted for it, graded or ranked it.
    Unsupported,
    /// It has won.
    Won,
}

/// A selection of options for a budget.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BudgetSelection {
    /// How it was made.
    pub by: BudgetBy,
    /// What it costs.
    #[serde(deserialize_with = "json::integer")]
    pub cost: u64,
    /// Its options, highest score first.
    pub options: Vec<Id>,
    /// The sum of their scores.
    #[serde(deserialize_with = "json::integer")]
    pub score: u64,
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
