//! How totals give winners, as it stands in the manifest (specs/rules.md, Members of a rule).

use serde::{Deserialize, Serialize};

use crate::json;

/// How totals give winners.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rule {
    /// The method.
    pub method: Method,
    /// What part of the roll must have voted.
    pub quorum: Fraction,
    /// What part of the votes an option needs.
    pub share: Share,
    /// Who goes first among equals.
    pub ties: Ties,
}

/// The method.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Method {
    /// Options whose costs fit a limit.
    Budget(BudgetMethod),
    /// By majority grades.
    MajorityJudgment(MajorityJudgment),
    /// The options with the highest totals.
    MostVotes(Seats),
    /// By pairs, the clearest first.
    RankedPairs(Seats),
    /// By the strongest paths of pairs.
    Schulze(Seats),
    /// Totals only.
    Totals,
}

/// How many options win.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Seats {
    /// Options that win.
    pub seats: u32,
}

/// The selection of a budget.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BudgetMethod {
    /// Which selection decides.
    pub by: BudgetBy,
    /// The money.
    #[serde(deserialize_with = "json::integer")]
    pub limit: u64,
}

/// Which selection of a budget decides.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum BudgetBy {
    /// The set with the greatest sum of scores.
    Optimum,
    /// By score until the money is spent, skipping what no longer fits.
    Votes,
}

/// Majority judgment.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MajorityJudgment {
    /// What no opinion means.
    pub no_opinion: NoOpinion,
    /// Options that win.
    pub seats: u32,
}

/// What no opinion means.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum NoOpinion {
    /// It is left out.
    Ignored,
    /// It counts as the worst grade.
    Worst,
}

/// A fraction between 0 and 1.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fraction {
    /// 1 to 10^6.
    pub denominator: u32,
    /// 0 to the denominator.
    pub numerator: u32,
}

impl Fraction {
    /// 0 of 1.
    pub const NONE: Fraction = Fraction {
        denominator: 1,
        numerator: 0,
    };
}

/// What part of the votes an option needs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Share {
    /// Whether blank votes are among the votes.
    pub blank: bool,
    /// 1 to 10^6.
    pub denominator: u32,
    /// 0 to the denominator.
    pub numerator: u32,
    /// Whether exactly that part is too little.
    pub strict: bool,
}

impl Share {
    /// Asks for nothing.
    pub const NONE: Share = Share {
        blank: true,
        denominator: 1,
        numerator: 0,
        strict: false,
    };
}

/// Who goes first among equals.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Ties {
    /// The smaller id.
    Id,
    /// The smaller hash.
    Lot,
    /// The manifest's order.
    Order,
    /// Nobody.
    Undecided,
}
