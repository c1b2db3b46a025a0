//! A posted result with the questions that it answers: as text here, in the formats of others in
//! [`export`](crate::export).

mod account;
mod json;
mod standing;
#[cfg(feature = "cli")]
mod text;
mod values;

pub use standing::Counted;
pub(crate) use standing::{decision, fate};
pub use values::Line;

use anyhow::{Result, bail};
use urne_record::Election;
use urne_record::body::{Outcome, Result as ResultBody, Turnout};
use urne_record::manifest::Manifest;

use crate::language;

/// A posted result with the questions that it answers.
#[derive(Debug)]
pub struct Results<'a> {
    manifest: &'a Manifest,
    election: String,
    result: &'a ResultBody,
    posted: String,
    contests: Vec<Counted<'a>>,
}

impl<'a> Results<'a> {
    /// The result of an election.
    ///
    /// # Errors
    /// There is none yet.
    pub fn of(election: &'a Election) -> Result<Self> {
        let (Some(result), Some(count)) = (election.result(), election.count()) else {
            bail!(
                "the election has no result yet (phase {}); see 'urne-organizer status'",
                election.phase()
            );
        };
        let manifest = election.manifest();
        let contests = manifest
            .contests
            .iter()
            .zip(&result.contests)
            .zip(count.aggregates())
            .zip(count.eligible())
            .map(|(((contest, result), aggregate), eligible)| Counted {
                contest,
                result,
                ballots: aggregate.ballots(),
                weight: aggregate.weight(),
                eligible: *eligible,
            })
            .collect();
        Ok(Results {
            manifest,
            election: election.id().to_string(),
            result,
            posted: election.since().to_string(),
            contests,
        })
    }

    /// The manifest.
    pub fn manifest(&self) -> &Manifest {
        self.manifest
    }

    /// The election's id.
    pub fn election(&self) -> &str {
        &self.election
    }

    /// The minute in which the result was posted, `2026-12-01T20:00Z`.
    pub fn posted(&self) -> &str {
        &self.posted
    }

    /// How many took part.
    pub fn turnout(&self) -> &Turnout {
        &self.result.turnout
    }

    /// The trustees who have decrypted.
    pub fn decrypted_by(&self) -> &[u32] {
        &self.result.decrypted_by
    }

    /// The contests, in the manifest's order.
    pub fn contests(&self) -> &[Counted<'a>] {
        &self.contests
    }

    /// The language in which texts are shown.
    pub fn language(&self) -> &str {
        language::of(self.manifest)
    }
}

/// How a blank vote is called in tables: no option can have an id with brackets.
pub const BLANK: &str = "(blank)";

/// The outcome as it is posted.
pub(crate) fn outcome(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Empty => "empty",
        Outcome::Withheld => "withheld",
        Outcome::Counted => "counted",
    }
}

#[cfg(all(test, feature = "cli"))]
mod tests;
