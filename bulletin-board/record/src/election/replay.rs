//! Replaying a log: every entry is verified and appended as the board did it, and its bytes must
//! come out the same.

use rand_core::{CryptoRng, RngCore};
use thiserror::Error;

use crate::body::Kind;

use super::candidate::{Candidate, Position, VerifiedCandidate};
use super::chain::Appended;
use super::refused::{Reason, Refused};
use super::state::Election;

/// An entry that the state machine does not admit.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("entry {index}: {refused}")]
pub struct ReplayError {
    /// The entry's index.
    pub index: u64,
    /// What is wrong with it.
    pub refused: Refused,
}

/// Verifies candidates as [`Election::verify`]; callers may spread them over threads.
pub type VerifyChunk<'a> =
    dyn FnMut(&Election, Vec<Candidate>) -> Vec<Result<VerifiedCandidate, Refused>> + 'a;

/// Takes the entries of a log in order, in chunks of any size.
#[derive(Clone, Debug, Default)]
pub struct Replayer {
    election: Option<Election>,
}

impl Replayer {
    /// Begins before entry 0.
    pub fn new() -> Self {
        Self::default()
    }

    /// Continues after the entries that an election has.
    pub fn resume(election: Election) -> Self {
        Replayer {
            election: Some(election),
        }
    }

    /// Takes the next entries; runs of ballots are verified in one batch.
    ///
    /// # Errors
    /// The first entry that is not admitted; the state is that before this entry.
    pub fn push(
        &mut self,
        entries: &[impl AsRef<[u8]>],
        rng: &mut (impl RngCore + CryptoRng),
    ) -> Result<(), ReplayError> {
        self.push_with(entries, &mut |election, candidates| {
            election.verify(candidates, rng)
        })
    }

    /// As [`Replayer::push`], with the verification done by the caller's function.
    ///
    /// # Errors
    /// As [`Replayer::push`].
    pub fn push_with(
        &mut self,
        entries: &[impl AsRef<[u8]>],
        verify: &mut VerifyChunk<'_>,
    ) -> Result<(), ReplayError> {
        let mut run: Vec<Decoded<'_>> = Vec::new();
        for (offset, entry) in (self.size()..).zip(entries) {
            let decoded = Decoded::new(entry.as_ref());
            // A ballot's proof depends on nothing that another ballot changes, so a run of ballots
            // is one batch. Every other entry is verified in the state that it found.
            let is_ballot = matches!(&decoded, Ok(entry) if entry.kind() == Kind::Ballot);
            if !is_ballot {
                self.push_run(std::mem::take(&mut run), verify)?;
            }
            match decoded {
                Ok(decoded) if is_ballot => run.push(decoded),
                Ok(decoded) => self.push_run(vec![decoded], verify)?,
                Err(refused) => {
                    return Err(ReplayError {
                        index: offset,
                        refused,
                    });
                }
            }
        }
        self.push_run(run, verify)
    }

    /// The election so far; none before entry 0.
    pub fn election(&self) -> Option<&Election> {
        self.election.as_ref()
    }

    /// The election so far; none before entry 0.
    pub fn into_election(self) -> Option<Election> {
        self.election
    }

    /// Number of entries taken.
    pub fn size(&self) -> u64 {
        self.election.as_ref().map_or(0, Election::size)
    }

    fn push_run(
        &mut self,
        run: Vec<Decoded<'_>>,
        verify: &mut VerifyChunk<'_>,
    ) -> Result<(), ReplayError> {
        let mut run = run.into_iter();
        if self.election.is_none() {
            let Some(first) = run.next() else {
                return Ok(());
            };
            let failed = |refused| ReplayError { index: 0, refused };
            let time = first.position.time;
            let (election, appended) = Election::found(first.candidate, time).map_err(failed)?;
            check_bytes(&appended, first.bytes, &first.position).map_err(failed)?;
            self.election = Some(election);
        }
        let Some(election) = &mut self.election else {
            return Ok(());
        };
        let (places, candidates): (Vec<_>, Vec<_>) = run
            .map(|entry| ((entry.bytes, entry.position), entry.candidate))
            .unzip();
        if candidates.is_empty() {
            return Ok(());
        }
        for (verdict, (bytes, position)) in verify(election, candidates).into_iter().zip(places) {
            let index = election.size();
            let failed = |refused| ReplayError { index, refused };
            let verified = verdict.map_err(failed)?;
            let right = election
                .chain
                .next(verified.candidate(), position.time)
                .map_err(failed)?;
            check_bytes(&right, bytes, &position).map_err(failed)?;
            election.append(verified, position.time).map_err(failed)?;
        }
        Ok(())
    }
}

/// An entry of the log, decoded.
struct Decoded<'a> {
    bytes: &'a [u8],
    candidate: Candidate,
    position: Position,
}

impl<'a> Decoded<'a> {
    fn new(bytes: &'a [u8]) -> Result<Self, Refused> {
        let (candidate, position) = Candidate::from_entry(bytes)?;
        Ok(Decoded {
            bytes,
            candidate,
            position,
        })
    }

    fn kind(&self) -> Kind {
        self.candidate.body().kind()
    }
}

/// The entry in the log must be the one that belongs here, byte for byte.
fn check_bytes(right: &Appended, bytes: &[u8], position: &Position) -> Result<(), Refused> {
    let Position { index, .. } = position;
    Reason::Inconsistent.unless(right.entry == bytes, || {
        format!(
            "its index ({index}) or prev is not that of entry {}",
            right.index
        )
    })
}
