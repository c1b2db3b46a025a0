//! What a voter may say in a contest, as it stands in the manifest (specs/manifest.md, Ballots).
//!
//! The rules of each kind are those of the statement that it compiles to: `urne_crypto::statement` checks them.

use serde::{Deserialize, Serialize};
use urne_crypto::statement::{self, Counted as CountedValues};

use crate::json;
use crate::text::Text;

use super::Contest;

/// What a voter may say: an object with one member, named for the kind.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Ballot {
    /// Distribute an amount over the options.
    Allocation(Allocation),
    /// Choose options whose costs fit a limit.
    Budget(Budget),
    /// Choose between `min` and `max` options.
    Choice(Choice),
    /// Give every option a grade.
    Grades(Grades),
    /// Give points.
    Points(Points),
    /// Rank options.
    Ranking(Ranking),
    /// Score every option.
    Score(Score),
}

/// Distribute up to `total` over the options.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Allocation {
    /// Most for one option.
    #[serde(deserialize_with = "json::integer")]
    pub each: u64,
    /// Least in all.
    #[serde(deserialize_with = "json::integer")]
    pub least: u64,
    /// Most in all.
    #[serde(deserialize_with = "json::integer")]
    pub total: u64,
}

/// Choose options whose costs fit a limit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Budget {
    /// Whether a provable blank vote is offered.
    pub blank: bool,
    /// Least total cost.
    #[serde(deserialize_with = "json::integer")]
    pub least: u64,
    /// Greatest total cost.
    #[serde(deserialize_with = "json::integer")]
    pub limit: u64,
    /// Most options.
    pub max: u32,
    /// Fewest options.
    pub min: u32,
}

/// Choose between `min` and `max` options.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Choice {
    /// Whether a provable blank vote is offered.
    pub blank: bool,
    /// Most options.
    pub max: u32,
    /// Fewest options.
    pub min: u32,
}

/// Give every option a grade.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Grades {
    /// What the grades are called, the best first.
    pub grades: Vec<Text>,
    /// Whether an option may be left without a grade.
    pub no_opinion: bool,
}

/// Give up to `each` points to an option, up to `most` in all.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Points {
    /// Whether a provable blank vote is offered.
    pub blank: bool,
    /// Most for one option.
    #[serde(deserialize_with = "json::integer")]
    pub each: u64,
    /// Least in all.
    #[serde(deserialize_with = "json::integer")]
    pub least: u64,
    /// Most in all.
    #[serde(deserialize_with = "json::integer")]
    pub most: u64,
}

/// Rank between `min` and `max` options; the others share the place behind them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Ranking {
    /// Whether a provable blank vote is offered.
    pub blank: bool,
    /// What is counted of the ranks.
    pub counted: Counted,
    /// Most options that are ranked.
    pub max: u32,
    /// Fewest options that are ranked.
    pub min: u32,
}

/// What is counted of a ranking.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Counted {
    /// For every two options, who ranks the first above the second.
    Pairs,
    /// Points for each rank, from the first on.
    Points(#[serde(deserialize_with = "json::integers")] Vec<u64>),
}

/// Score every option from 0 to `each`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Score {
    /// Greatest score.
    #[serde(deserialize_with = "json::integer")]
    pub each: u64,
}

impl Ballot {
    /// Whether a blank vote is offered.
    pub fn blank(&self) -> bool {
        self.rules().blank()
    }

    /// What the statement is compiled from.
    fn rules(&self) -> statement::Ballot {
        match self {
            Ballot::Allocation(Allocation { each, least, total }) => {
                statement::Ballot::Allocation {
                    each: *each,
                    least: *least,
                    total: *total,
                }
            }
            Ballot::Budget(Budget {
                blank,
                least,
                limit,
                max,
                min,
            }) => statement::Ballot::Budget {
                blank: *blank,
                least: *least,
                limit: *limit,
                max: *max,
                min: *min,
            },
            Ballot::Choice(Choice { blank, max, min }) => statement::Ballot::Choice {
                blank: *blank,
                max: *max,
                min: *min,
            },
            Ballot::Grades(Grades { grades, no_opinion }) => statement::Ballot::Grades {
                grades: u32::try_from(grades.len()).unwrap_or(u32::MAX),
                no_opinion: *no_opinion,
            },
            Ballot::Points(Points {
                blank,
                each,
                least,
                most,
            }) => statement::Ballot::Points {
                blank: *blank,
                each: *each,
                least: *least,
                most: *most,
            },
            Ballot::Ranking(Ranking {
                blank,
                counted,
                max,
                min,
            }) => statement::Ballot::Ranking {
                blank: *blank,
                counted: match counted {
                    Counted::Pairs => CountedValues::Pairs,
                    Counted::Points(points) => CountedValues::Points(points.clone()),
                },
                max: *max,
                min: *min,
            },
            Ballot::Score(Score { each }) => statement::Ballot::Score { each: *each },
        }
    }
}

impl Contest {
    /// The contest as a statement is compiled from it.
    pub fn statement(&self) -> statement::Contest {
        statement::Contest {
            id: self.id.to_string(),
            costs: self.options.iter().map(|option| option.cost).collect(),
            ballot: self.ballot.rules(),
        }
    }

    /// Number of encrypted positions.
    pub fn positions(&self) -> usize {
        self.statement().positions() as usize
    }
}
