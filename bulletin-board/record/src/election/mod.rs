//! The state machine of an election (specs/log.md): one engine for the board, which admits entries
//! with it, and for all clients, which replay the log through it.
//!
//! A submission passes through these stages, each a type:
//!
//! 1. [`Candidate`]: decoded strictly;
//! 2. [`VerifiedCandidate`], by [`Election::verify`]: signature and proofs hold in this election's
//!    present state. It needs `&self` only, so callers may verify chunks on many threads;
//! 3. [`Appended`], by [`Election::append`]: what depends on the order (phase, dates, `replaces`,
//!    the messages of the round before) is checked again, and the entry gets its place.

mod candidate;
mod chain;
mod draft;
mod evidence;
mod next;
mod phase;
mod progress;
mod refused;
mod replay;

pub use candidate::{Candidate, Position, VerifiedCandidate};
pub use chain::Appended;
pub use draft::Draft;
pub use next::{Actor, NextStep, Task};
pub use phase::Phase;
pub use progress::{CeremonyProgress, RoundState, TrusteeProgress};
pub use refused::{Reason, Refused};
pub use replay::{ReplayError, Replayer, VerifyChunk};

use rand_core::{CryptoRng, RngCore};

use crate::bytes::{Hash32, Key32};
use crate::manifest::Manifest;
use crate::merkle::CompactRange;
use crate::checkpoint::Checkpoint;
use crate::time::Minute;

use chain::Chain;

/// The state of an election after the entries it has been given.
#[derive(Clone, Debug)]
pub struct Election {
    manifest: Manifest,
    id: Hash32,
    chain: Chain,
    phase: Phase,
}

/// A credential's current ballot.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CurrentBallot {
    /// Its tracking hash: what the next ballot replaces.
    pub tracking: Hash32,
    /// The index of its entry.
    pub index: u64,
}

/// A credential on the roll.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Member {
    /// Its style, as a place in the manifest (from 0).
    pub style: usize,
    /// Its weight.
    pub weight: u32,
}

impl Election {
    /// Founds an election by its manifest, entry 0.
    ///
    /// # Errors
    /// Not a manifest, a rule of the manifest that does not hold, or not the organizer's signature.
    pub fn found(_candidate: Candidate, _time: Minute) -> Result<(Self, Appended), Refused> {
        unimplemented!()
    }

    /// Verifies signatures and proofs against the present state; ballots in one batch.
    ///
    /// The results are in the order of the candidates.
    pub fn verify(
        &self,
        _candidates: Vec<Candidate>,
        _rng: &mut (impl RngCore + CryptoRng),
    ) -> Vec<Result<VerifiedCandidate, Refused>> {
        unimplemented!()
    }

    /// Orders a verified submission as the next entry.
    ///
    /// # Errors
    /// What the state does not admit (any more); the state is then unchanged.
    pub fn append(&mut self, _verified: VerifiedCandidate, _time: Minute) -> Result<Appended, Refused> {
        unimplemented!()
    }

    /// The manifest.
    pub fn manifest(&self) -> &Manifest {
        &self.manifest
    }

    /// The election's id.
    pub fn id(&self) -> Hash32 {
        self.id
    }

    /// The phase.
    pub fn phase(&self) -> Phase {
        self.phase
    }

    /// Number of entries.
    pub fn size(&self) -> u64 {
        self.chain.size()
    }

    /// Root of the tree.
    pub fn root(&self) -> Hash32 {
        self.chain.root()
    }

    /// Right edge of the tree.
    pub fn compact_range(&self) -> &CompactRange {
        self.chain.range()
    }

    /// Leaf hash of the last entry.
    pub fn last_leaf(&self) -> Hash32 {
        self.chain.last_leaf()
    }

    /// Time of the last entry.
    pub fn last_time(&self) -> Minute {
        self.chain.last_time()
    }

    /// The checkpoint that the board signs for this state.
    pub fn checkpoint(&self) -> Checkpoint {
        Checkpoint { origin: self.manifest.origin(), size: self.size(), root: self.root() }
    }

    /// The closing time in force.
    pub fn closes(&self) -> Minute {
        unimplemented!()
    }

    /// Leaf hash of the `key` entry.
    pub fn key_leaf(&self) -> Option<Hash32> {
        unimplemented!()
    }

    /// Leaf hash of the `open` entry.
    pub fn open_leaf(&self) -> Option<Hash32> {
        unimplemented!()
    }

    /// Leaf hash of the `close` entry.
    pub fn close_leaf(&self) -> Option<Hash32> {
        unimplemented!()
    }

    /// Index of the `close` entry.
    pub fn close_index(&self) -> Option<u64> {
        unimplemented!()
    }

    /// A credential on the complete roll.
    pub fn member(&self, _credential: &Key32) -> Option<Member> {
        unimplemented!()
    }

    /// A credential's current ballot.
    pub fn current_ballot(&self, _credential: &Key32) -> Option<CurrentBallot> {
        unimplemented!()
    }

    /// Number of `ballot` entries.
    pub fn ballots(&self) -> u64 {
        unimplemented!()
    }

    /// Which trustee has done what in the key ceremony.
    pub fn progress(&self) -> CeremonyProgress {
        unimplemented!()
    }

    /// Who must do what now, and since or until when.
    pub fn next_steps(&self) -> Vec<NextStep> {
        unimplemented!()
    }

    /// Bodies of the messages that may come next, with all hashes filled in.
    pub fn draft(&self) -> Draft<'_> {
        Draft { election: self }
    }
}
