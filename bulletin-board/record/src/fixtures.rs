//! A whole small election in memory, deterministic from a seed: for tests and vectors only.
//!
//! [`Fixture`] plays all roles step by step, through the same [`Election`] that a board uses:
//!
//! ```text
//! Fixture::new -> ceremony -> roll -> rehearse -> open -> vote ... -> close -> decrypt -> result
//! ```

mod ceremony;
mod contests;
mod manifest;
mod people;
mod rng;
mod voting;

use crate::archive;
use crate::body::Body;
use crate::checkpoint::Checkpoint;
use crate::cosignature;
use crate::election::{Appended, Candidate, Election, Refused};
use crate::entry::Submission;
use crate::manifest::Manifest;
use crate::sign::{self, SigningKey};
use crate::time::Minute;

pub use contests::{answer, contest, every_kind, with_every_kind};
pub use people::{People, Voter};
pub use rng::SeededRng;

/// An election in progress, and everyone's secrets.
#[derive(Debug)]
pub struct Fixture {
    /// Draws all randomness.
    pub rng: SeededRng,
    /// Everyone's keys and codes.
    pub people: People,
    /// The state machine.
    pub election: Election,
    /// All entries.
    pub entries: Vec<Vec<u8>>,
    /// The board's clock.
    pub now: Minute,
    shares: Vec<urne_crypto::ceremony::KeyShares>,
}

/// Why a step failed: always a defect of the fixture or of what it tests.
#[derive(Debug, thiserror::Error)]
pub enum FixtureError {
    /// The state machine refused.
    #[error(transparent)]
    Refused(#[from] Refused),
    /// The cryptography refused.
    #[error(transparent)]
    Crypto(#[from] urne_crypto::Error),
    /// A format error.
    #[error(transparent)]
    Record(#[from] crate::Error),
    /// Writing an archive failed.
    #[error(transparent)]
    Archive(#[from] std::io::Error),
    /// A step came out of order.
    #[error("this step cannot come now: {0}")]
    Order(&'static str),
}

type Outcome<T = ()> = std::result::Result<T, FixtureError>;

impl Fixture {
    /// Founds an election with one or two registrars.
    ///
    /// # Errors
    /// See [`FixtureError`].
    pub fn new(seed: u64, registrars: usize) -> Outcome<Self> {
        Self::with(seed, registrars, |_| {})
    }

    /// Founds an election whose manifest was changed before it was signed.
    ///
    /// # Errors
    /// See [`FixtureError`].
    pub fn with(seed: u64, registrars: usize, change: impl FnOnce(&mut Manifest)) -> Outcome<Self> {
        let mut rng = SeededRng::new(seed);
        let mut people = People::new(registrars, &mut rng);
        let now: Minute = "2027-03-01T09:00Z".parse()?;
        let mut manifest = manifest::manifest(&people, &mut rng)?;
        change(&mut manifest);
        people.draw_codes(registrars, &mut rng);
        let submission = sign::submission(manifest, &people.organizer);
        let (election, appended) = Election::found(Candidate::parse(&submission.encode())?, now)?;
        let entries = vec![appended.entry];
        Ok(Fixture {
            rng,
            people,
            election,
            entries,
            now,
            shares: Vec::new(),
        })
    }

    /// A finished election: every contest counted, a replaced ballot, an extension, a notice.
    ///
    /// # Errors
    /// See [`FixtureError`].
    pub fn finished(seed: u64, registrars: usize) -> Outcome<Self> {
        let mut fixture = Self::closed(seed, registrars)?;
        fixture.decrypt(&[1, 3])?;
        fixture.result()?;
        Ok(fixture)
    }

    /// The same up to `close`.
    ///
    /// # Errors
    /// See [`FixtureError`].
    pub fn closed(seed: u64, registrars: usize) -> Outcome<Self> {
        Self::opened(seed, registrars)?.voted_and_closed()
    }

    /// An election with contests of every kind ([`every_kind`]), up to `open`.
    ///
    /// # Errors
    /// See [`FixtureError`].
    pub fn opened_with_every_kind(seed: u64, registrars: usize) -> Outcome<Self> {
        let mut made = Ok(());
        let fixture = Self::with(seed, registrars, |manifest| {
            made = with_every_kind(manifest)
        });
        made?;
        fixture?.prepared_and_opened()
    }

    /// The same finished.
    ///
    /// # Errors
    /// See [`FixtureError`].
    pub fn finished_with_every_kind(seed: u64, registrars: usize) -> Outcome<Self> {
        let mut fixture = Self::opened_with_every_kind(seed, registrars)?.voted_and_closed()?;
        fixture.decrypt(&[1, 3])?;
        fixture.result()?;
        Ok(fixture)
    }

    fn voted_and_closed(mut self) -> Outcome<Self> {
        let fixture = &mut self;
        for voter in 0..fixture.people.voters.len() - 1 {
            fixture.vote(voter, voter)?;
        }
        fixture.vote(0, 3)?;
        fixture.vote(4, 1)?;
        fixture.vote(0, 1)?;
        fixture.notice("Ballots are taken for an hour longer")?;
        fixture.extend(60)?;
        fixture.vote(2, 0)?;
        fixture.close()?;
        Ok(self)
    }

    /// The same up to `open`.
    ///
    /// # Errors
    /// See [`FixtureError`].
    pub fn opened(seed: u64, registrars: usize) -> Outcome<Self> {
        Self::new(seed, registrars)?.prepared_and_opened()
    }

    fn prepared_and_opened(mut self) -> Outcome<Self> {
        self.ceremony()?;
        self.roll()?;
        self.rehearse()?;
        self.open()?;
        Ok(self)
    }

    /// Signs a body with an Ed25519 key and submits it.
    ///
    /// # Errors
    /// The state machine's refusal.
    pub fn submit(&mut self, body: impl Into<Body>, key: &SigningKey) -> Result<Appended, Refused> {
        self.submit_bytes(&sign::submission(body, key).encode())
    }

    /// Submits bytes as a board receives them.
    ///
    /// # Errors
    /// The state machine's refusal.
    pub fn submit_bytes(&mut self, submission: &[u8]) -> Result<Appended, Refused> {
        let candidate = Candidate::parse(submission)?;
        let verified = self.election.verify_one(candidate, &mut self.rng)?;
        let appended = self.election.append(verified, self.now)?;
        self.entries.push(appended.entry.clone());
        Ok(appended)
    }

    /// Lets the board's clock run.
    ///
    /// # Errors
    /// The time is out of range.
    pub fn wait(&mut self, minutes: i64) -> Outcome {
        self.now = self.now.plus_minutes(minutes)?;
        Ok(())
    }

    /// The newest checkpoint note, cosigned by all witnesses.
    pub fn checkpoint(&self) -> String {
        self.sign_checkpoint(&self.election.checkpoint())
    }

    /// Signs and cosigns a checkpoint.
    pub fn sign_checkpoint(&self, checkpoint: &Checkpoint) -> String {
        let mut note = checkpoint.sign(&self.people.board);
        let time = u64::try_from(self.now.unix_seconds()).unwrap_or(0);
        for (name, key) in &self.people.witnesses {
            note.lines
                .push(cosignature::cosign(&note.text, time, name, key));
        }
        note.encode()
    }

    /// The archive of the election so far.
    ///
    /// # Errors
    /// See [`FixtureError`].
    pub fn archive(&self) -> Outcome<Vec<u8>> {
        let mut bytes = Vec::new();
        archive::write(
            &mut bytes,
            &self.checkpoint(),
            self.entries.iter().cloned().map(Ok),
        )?;
        Ok(bytes)
    }

    /// The last submission, as it was sent.
    ///
    /// # Errors
    /// See [`FixtureError`].
    pub fn last_submission(&self) -> Outcome<Submission> {
        let entry = self
            .entries
            .last()
            .ok_or(FixtureError::Order("there are no entries"))?;
        Ok(crate::Entry::decode(entry)?.into_submission())
    }
}
