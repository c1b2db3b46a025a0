//! A posted result with the questions that it answers: as text here, in the formats of others in
//! [`export`](crate::export).

mod json;
mod standing;
#[cfg(feature = "terminal")]
mod text;
mod values;

pub use standing::Counted;
pub(crate) use standing::{decision, fate};
pub use values::Line;

use urne_record::body::{Outcome, Result as ResultBody, Turnout};
use urne_record::election::Count;
use urne_record::manifest::Manifest;
use urne_record::{Election, Hash32, Minute};

use crate::error::{Error, Result};
use crate::language;
use crate::said::Voice;

/// What stands once a result is posted: the result, and how many ballots each contest has. It can be
/// kept without the election.
#[derive(Clone, Debug)]
pub struct Posted {
    election: Hash32,
    result: ResultBody,
    time: Minute,
    numbers: Vec<Numbers>,
}

#[derive(Clone, Copy, Debug)]
struct Numbers {
    ballots: u64,
    weight: u64,
    eligible: u64,
}

impl Posted {
    /// The result that stands in the log.
    pub fn result(&self) -> &ResultBody {
        &self.result
    }

    /// The minute in which it was posted.
    pub fn time(&self) -> Minute {
        self.time
    }

    /// The result of an election, once it stands.
    pub fn of(election: &Election) -> Option<Self> {
        Some(Posted {
            election: election.id(),
            result: election.result()?.clone(),
            time: election.since(),
            numbers: numbers(election.count()?),
        })
    }
}

fn numbers(count: &Count) -> Vec<Numbers> {
    (count.aggregates().iter().zip(count.eligible()))
        .map(|(aggregate, eligible)| Numbers {
            ballots: aggregate.ballots(),
            weight: aggregate.weight(),
            eligible: *eligible,
        })
        .collect()
}

/// A posted result with the questions that it answers.
#[derive(Debug)]
pub struct Results<'a> {
    manifest: &'a Manifest,
    election: String,
    result: &'a ResultBody,
    posted: String,
    contests: Vec<Counted<'a>>,
    voice: Voice<'a>,
}

impl<'a> Results<'a> {
    /// The result of an election, in the language that the process speaks.
    ///
    /// # Errors
    /// There is none yet.
    pub fn of(election: &'a Election) -> Result<Self> {
        let (Some(result), Some(count)) = (election.result(), election.count()) else {
            return Err(Error::NoResult);
        };
        let manifest = election.manifest();
        Ok(Results {
            manifest,
            election: election.id().to_string(),
            result,
            posted: election.since().to_string(),
            contests: contests(manifest, result, &numbers(count)),
            voice: Voice::with_titles(urne_words::spoken(), language::of(manifest)),
        })
    }

    /// A result that was kept, in a language.
    pub fn read(manifest: &'a Manifest, posted: &'a Posted, voice: Voice<'a>) -> Self {
        Results {
            manifest,
            election: posted.election.to_string(),
            result: &posted.result,
            posted: posted.time.to_string(),
            contests: contests(manifest, &posted.result, &posted.numbers),
            voice,
        }
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

    /// Who says it.
    pub fn voice(&self) -> Voice<'a> {
        self.voice
    }

    /// The language in which titles are shown.
    pub fn language(&self) -> &'a str {
        self.voice.titles()
    }
}

fn contests<'a>(
    manifest: &'a Manifest,
    result: &'a ResultBody,
    numbers: &[Numbers],
) -> Vec<Counted<'a>> {
    (manifest.contests.iter().zip(&result.contests).zip(numbers))
        .map(|((contest, result), numbers)| Counted {
            contest,
            result,
            ballots: numbers.ballots,
            weight: numbers.weight,
            eligible: numbers.eligible,
        })
        .collect()
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

#[cfg(all(test, feature = "terminal"))]
mod tests;
