//! Bodies of the electoral roll and of the opening of the poll (specs/roll.md).

use serde::{Deserialize, Serialize};

use super::tag;
use crate::bytes::{Hash32, Key32, Label, Signature};
use crate::json;
use crate::text::Id;

/// A part of a registrar's list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Roll {
    /// The election's id.
    pub election: Hash32,
    /// The kind.
    pub kind: tag::Roll,
    /// This part, from 1.
    pub part: u32,
    /// Number of parts.
    pub parts: u32,
    /// The author's ordinal, from 1.
    pub registrar: u32,
    /// 1 to 200 rows, labels increasing over the whole list.
    pub rows: Vec<RollRow>,
}

/// One voter in a registrar's list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RollRow {
    /// The half key.
    pub key: Key32,
    /// What joins the lists of two registrars.
    pub label: Label,
    /// Proof of possession of the half key, `K || s`.
    pub proof: Signature,
    /// The ballot style.
    pub style: Id,
    /// The weight, 1 or more.
    pub weight: u32,
}

/// The poll opens.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Open {
    /// Credentials on the roll.
    #[serde(deserialize_with = "json::integer")]
    pub credentials: u64,
    /// The election's id.
    pub election: Hash32,
    /// Leaf hash of the `key` entry.
    pub key: Hash32,
    /// The kind.
    pub kind: tag::Open,
    /// The roll hash.
    pub roll: Hash32,
    /// Every style of the manifest, in order.
    pub styles: Vec<StyleCount>,
}

/// How many credentials have a style.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StyleCount {
    /// Number of credentials.
    #[serde(deserialize_with = "json::integer")]
    pub credentials: u64,
    /// The style.
    pub style: Id,
    /// Their total weight.
    #[serde(deserialize_with = "json::integer")]
    pub weight: u64,
}
