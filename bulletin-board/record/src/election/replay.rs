//! Replaying a log: every entry is verified and appended as the board did it, and its bytes must
//! come out the same.

use rand_core::{CryptoRng, RngCore};
use thiserror::Error;

use super::{Candidate, Election, Refused, VerifiedCandidate};

/// An entry that the state machine does not admit.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("entry {index}: {refused}")]
pub struct ReplayError {
    /// The entry's index.
    pub index: u64,
    /// What is wrong with it.
    pub refused: Refused,
}

/// Verifies a chunk of candidates; callers may spread it over threads.
pub type VerifyChunk<'a> =
    dyn Fn(&Election, Vec<Candidate>) -> Vec<Result<VerifiedCandidate, Refused>> + 'a;

/// Takes the entries of a log in order, in chunks of any size.
#[derive(Debug, Default)]
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
        Replayer { election: Some(election) }
    }

    /// Takes the next entries; runs of ballots are verified in one batch.
    ///
    /// # Errors
    /// The first entry that is not admitted; the state is that before this entry.
    pub fn push(
        &mut self,
        _entries: &[&[u8]],
        _rng: &mut (impl RngCore + CryptoRng),
    ) -> Result<(), ReplayError> {
        unimplemented!()
    }

    /// As [`Replayer::push`], with the verification done by the caller's function.
    ///
    /// # Errors
    /// As [`Replayer::push`].
    pub fn push_with(
        &mut self,
        _entries: &[&[u8]],
        _verify: &VerifyChunk<'_>,
    ) -> Result<(), ReplayError> {
        unimplemented!()
    }

    /// The election so far; none before entry 0.
    pub fn election(&self) -> Option<&Election> {
        self.election.as_ref()
    }

    /// The election so far; none before entry 0.
    pub fn into_election(self) -> Option<Election> {
        self.election
    }
}
