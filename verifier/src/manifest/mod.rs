//! The manifest: entry 0, what the election is (specs/manifest.md).
//!
//! [`Manifest`] is what stands in the entry; [`Election`] exists only for a manifest that obeys
//! every rule, and carries what later checks need of it.

mod ballot;
mod contest;
mod election;
mod rule;
mod rules;
#[cfg(test)]
pub(crate) mod sample;
#[cfg(test)]
mod tests;

use crate::encoding::{Fields, Malformed, Text, Time, Value};

pub use ballot::{BallotKind, Counted, common_divisor};
pub use contest::{Contest, ContestOption, Position, Unit};
pub use election::{ContestLayout, Election, StyleLayout, ed25519_holds};
pub use rule::{Fraction, Method, NoOpinion, Rule, SelectBy, Share, Ties};

/// An organisation or person with an Ed25519 key.
#[derive(Debug, Clone)]
pub struct Party {
    /// The key's 32 bytes, not yet judged.
    pub key: [u8; 32],
    /// The name.
    pub name: String,
}

/// A ballot style as the manifest states it.
#[derive(Debug, Clone)]
pub struct Style {
    /// Ids of its contests.
    pub contests: Vec<String>,
    /// The style's id.
    pub id: String,
}

/// The decoded body of entry 0, its rules not yet checked.
#[derive(Debug, Clone)]
pub struct Manifest {
    /// The board.
    pub board: Party,
    /// End of voting; `None` if the string names no real minute.
    pub closes: Option<Time>,
    /// All contests.
    pub contests: Vec<Contest>,
    /// Whether `closing` may come early.
    pub early_close: bool,
    /// Least number of counted ballots in a weight class.
    pub floor: u64,
    /// The group's name.
    pub group: String,
    /// Start of voting; `None` if the string names no real minute.
    pub opens: Option<Time>,
    /// The organizer.
    pub organizer: Party,
    /// One or two registrars.
    pub registrars: Vec<Party>,
    /// The ballot styles.
    pub styles: Vec<Style>,
    /// How many trustees decrypt.
    pub threshold: u64,
    /// The election's title.
    pub title: Text,
    /// The trustees.
    pub trustees: Vec<Party>,
    /// The specification's version.
    pub version: String,
    /// Who may cosign checkpoints.
    pub witnesses: Vec<Party>,
    /// How many of them must have.
    pub quorum: u64,
}

impl Manifest {
    /// Decodes the members of the body in their order.
    pub fn decode(mut body: Fields<'_>) -> Result<Self, Malformed> {
        let board = {
            let mut board = body.object("board")?;
            let party = Party {
                key: board.fixed("key")?,
                name: board.string("name")?.into_owned(),
            };
            board.end()?;
            party
        };
        let closes = Time::parse(&body.string("closes")?);
        let contests = body.list("contests", Contest::decode)?;
        body.text("description", true)?;
        let early_close = body.boolean("early_close")?;
        let floor = body.integer("floor")?;
        let group = body.string("group")?.into_owned();
        body.literal("kind", "manifest")?;
        let opens = Time::parse(&body.string("opens")?);
        let organizer = Party::decode(body.value("organizer")?)?;
        let registrars = body.list("registrars", Party::decode)?;
        body.hex::<32>("salt")?;
        let styles = body.list("styles", Style::decode)?;
        let threshold = body.integer("threshold")?;
        let title = body.text("title", false)?;
        let trustees = body.list("trustees", Party::decode)?;
        let version = body.string("version")?.into_owned();
        let mut witnesses_object = body.object("witnesses")?;
        let witnesses = witnesses_object.list("keys", Party::decode)?;
        let quorum = witnesses_object.integer("quorum")?;
        witnesses_object.end()?;
        body.end()?;
        Ok(Self {
            board,
            closes,
            contests,
            early_close,
            floor,
            group,
            opens,
            organizer,
            registrars,
            styles,
            threshold,
            title,
            trustees,
            version,
            witnesses,
            quorum,
        })
    }
}

impl Party {
    fn decode(value: Value<'_>) -> Result<Self, Malformed> {
        let mut fields = Fields::of(value, "party")?;
        let party = Self {
            key: fields.fixed("key")?,
            name: fields.name("name")?,
        };
        fields.end()?;
        Ok(party)
    }
}

impl Style {
    fn decode(value: Value<'_>) -> Result<Self, Malformed> {
        let mut fields = Fields::of(value, "style")?;
        let contests = fields.ids("contests")?;
        let id = fields.id("id")?;
        fields.text("title", false)?;
        fields.end()?;
        Ok(Self { contests, id })
    }
}
