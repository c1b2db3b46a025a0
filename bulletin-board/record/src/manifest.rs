//! The manifest (specs/manifest.md): what an election is.

mod ballot;
mod contest;
mod positions;
mod rule;
mod rules;
mod words;

pub use ballot::{Allocation, Ballot, Budget, Choice, Counted, Grades, Points, Ranking, Score};
pub use contest::{Contest, ContestOption, Style, Unit};
pub use rule::{
    BudgetBy, BudgetMethod, Fraction, MajorityJudgment, Method, NoOpinion, Rule, Seats, Share, Ties,
};
pub use words::part;

use serde::{Deserialize, Serialize};

use crate::body::tag;
use crate::bytes::{Hash32, Key32};
use crate::json;
use crate::text::{Id, Name, OptionalText, Text};
use crate::time::Minute;

/// Most positions of an election.
pub const MAX_POSITIONS: usize = 1000;

/// The body of entry 0.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Manifest {
    /// The board; its name begins the log's origin.
    pub board: KeyName,
    /// When the poll closes.
    pub closes: Minute,
    /// The contests.
    pub contests: Vec<Contest>,
    /// A longer text for voters.
    pub description: OptionalText,
    /// Whether `closing` may come before `closes`.
    pub early_close: bool,
    /// Least number of counted ballots per weight class.
    pub floor: u32,
    /// The group.
    pub group: Group,
    /// The kind.
    pub kind: tag::Manifest,
    /// When the poll opens.
    pub opens: Minute,
    /// The organizer.
    pub organizer: Party,
    /// One or two registrars.
    pub registrars: Vec<Party>,
    /// Random: makes ids of equal manifests differ.
    pub salt: Hash32,
    /// The ballot styles.
    pub styles: Vec<Style>,
    /// How many trustees can decrypt.
    pub threshold: u32,
    /// The election's title.
    pub title: Text,
    /// The trustees.
    pub trustees: Vec<Party>,
    /// The version of the specification.
    pub version: Version,
    /// Who cosigns checkpoints.
    pub witnesses: Witnesses,
}

/// A person or organisation and its Ed25519 key.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Party {
    /// Ed25519 public key.
    pub key: Key32,
    /// The name.
    pub name: Name,
}

/// A board or witness: an Ed25519 key with the name that signature lines of notes carry.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KeyName {
    /// Ed25519 public key.
    pub key: Key32,
    /// The key's name.
    pub name: String,
}

/// The witnesses and how many of them the tally asks for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Witnesses {
    /// Cosigners of checkpoints.
    pub keys: Vec<KeyName>,
    /// How many must have cosigned a checkpoint that holds `close`.
    pub quorum: u32,
}

/// The group of version 1.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Group {
    /// RFC 9496.
    #[default]
    Ristretto255,
}

/// The version of the specification.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Version {
    /// `urne/v1`
    #[default]
    #[serde(rename = "urne/v1")]
    V1,
}

impl Manifest {
    /// The canonical bytes.
    pub fn encode(&self) -> Vec<u8> {
        json::encode(self)
    }

    /// The election's id: `hash("urne/v1/manifest", canonical bytes)`.
    pub fn election_id(&self) -> Hash32 {
        Hash32::labelled("urne/v1/manifest", &self.encode())
    }

    /// The origin of the log's checkpoints: `board.name || "/" || election id`.
    pub fn origin(&self) -> String {
        format!("{}/{}", self.board.name, self.election_id())
    }

    /// A contest by id, with its place in the manifest (from 0).
    pub fn contest(&self, id: &Id) -> Option<(usize, &Contest)> {
        self.contests
            .iter()
            .enumerate()
            .find(|(_, contest)| contest.id == *id)
    }

    /// A style by id, with its place in the manifest (from 0).
    pub fn style(&self, id: &Id) -> Option<(usize, &Style)> {
        self.styles
            .iter()
            .enumerate()
            .find(|(_, style)| style.id == *id)
    }

    /// A trustee by ordinal (from 1).
    pub fn trustee(&self, ordinal: u32) -> Option<&Party> {
        by_ordinal(&self.trustees, ordinal)
    }

    /// A registrar by ordinal (from 1).
    pub fn registrar(&self, ordinal: u32) -> Option<&Party> {
        by_ordinal(&self.registrars, ordinal)
    }
}

fn by_ordinal(parties: &[Party], ordinal: u32) -> Option<&Party> {
    let index = usize::try_from(ordinal).ok()?.checked_sub(1)?;
    parties.get(index)
}

#[cfg(test)]
mod tests;
