//! Contests and styles as they stand in the manifest (specs/manifest.md).

use serde::{Deserialize, Serialize};

use crate::json;
use crate::text::{Id, Text};

use super::{Ballot, Rule};

/// A question with options.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Contest {
    /// What a voter may say.
    pub ballot: Ballot,
    /// The contest's id.
    pub id: Id,
    /// The options.
    pub options: Vec<ContestOption>,
    /// How totals give winners.
    pub rule: Rule,
    /// Whether clients show the options in another order to each voter.
    pub shuffle: bool,
    /// The question.
    pub title: Text,
    /// How costs and amounts are shown.
    pub unit: Unit,
}

/// One option of a contest.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ContestOption {
    /// Its cost in the contest's unit; 0 where costs play no part.
    #[serde(deserialize_with = "json::integer")]
    pub cost: u64,
    /// The option's id.
    pub id: Id,
    /// What voters read.
    pub title: Text,
}

/// How costs and amounts are shown; nothing is computed from it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Unit {
    /// Digits behind the point, 0 to 4.
    pub decimals: u8,
    /// Such as `EUR`; may be empty.
    pub name: String,
}

/// A ballot style: the contests that some voters have.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Style {
    /// Contest ids, in the manifest's order.
    pub contests: Vec<Id>,
    /// The style's id.
    pub id: Id,
    /// What voters read.
    pub title: Text,
}
