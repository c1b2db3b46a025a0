//! Following a log from entry 0: everything is verified, for trustees, organizers and registrars.

use std::path::Path;
use std::time::Duration;

use urne_record::checkpoint::{Checkpoint, VerifiedCheckpoint};
use urne_record::election::Replayer;
use urne_record::{Election, Hash32, Submission};

use crate::accepted::Accepted;
use crate::error::Error;
use crate::memory::{Memory, different, gone};
use crate::patience::Patience;
use crate::proofs::check_consistency;
use crate::replay::{self, Progress};
use crate::source::Source;
use crate::words::say;

/// An election as its log shows it, every entry verified, up to a checkpoint.
#[derive(Debug)]
pub struct Follower {
    source: Source,
    memory: Option<Memory>,
    election: Election,
    checkpoint: VerifiedCheckpoint,
}

impl Follower {
    /// Replays the whole log to its newest checkpoint.
    ///
    /// With a `memory` folder the log must extend the checkpoint that was seen last, which is
    /// kept there; a board that forks or goes back is [`Error::Contradiction`].
    pub fn start(
        source: Source,
        memory: Option<&Path>,
        progress: &mut dyn FnMut(Progress),
    ) -> Result<Self, Error> {
        let open = |id| memory.map(|folder| Memory::open(folder, id)).transpose();
        Self::begin(source, open, progress)
    }

    /// Replays the whole log to its newest checkpoint, which must extend `seen`: the signed
    /// checkpoint that was seen last, if any, as [`Follower::checkpoint`] gave it. The caller keeps
    /// the next one; a board that forks or goes back is [`Error::ContradictionShown`].
    pub fn resume(
        source: Source,
        seen: Option<&str>,
        progress: &mut dyn FnMut(Progress),
    ) -> Result<Self, Error> {
        Self::begin(source, |_| Memory::of_note(seen).map(Some), progress)
    }

    fn begin(
        source: Source,
        open: impl FnOnce(Hash32) -> Result<Option<Memory>, Error>,
        progress: &mut dyn FnMut(Progress),
    ) -> Result<Self, Error> {
        let (manifest, checkpoint) = replay::first_checkpoint(&source)?;
        let (mut memory, checkpoint) = replay::recall(&source, open, &manifest, checkpoint)?;
        let mut replayer = Replayer::new();
        let size = checkpoint.size();
        if let Some(memory) = &memory {
            memory.check_head(&checkpoint)?;
            if let Some(seen) = memory.seen() {
                replay::replay(&source, &mut replayer, seen.size, size, progress)?;
                if root(&replayer) != Some(seen.root) {
                    return Err(memory.contradiction(&checkpoint, different(seen.size)));
                }
            }
        }
        replay::replay(&source, &mut replayer, size, size, progress)?;
        let election = replayer
            .into_election()
            .filter(|election| election.root() == checkpoint.root())
            .ok_or_else(|| wrong_root(&source, &checkpoint))?;
        if let Some(memory) = &mut memory {
            memory.store(&checkpoint)?;
        }
        Ok(Self {
            source,
            memory,
            election,
            checkpoint,
        })
    }

    /// The election after all entries of the checkpoint.
    pub fn election(&self) -> &Election {
        &self.election
    }

    /// The checkpoint up to which everything is verified, with the cosignatures it carries.
    pub fn checkpoint(&self) -> &VerifiedCheckpoint {
        &self.checkpoint
    }

    /// Where the log is read.
    pub fn source(&self) -> &Source {
        &self.source
    }

    /// Verifies what has come since; gives the number of new entries.
    pub fn catch_up(&mut self, progress: &mut dyn FnMut(Progress)) -> Result<u64, Error> {
        let newest = replay::checkpoint(&self.source, self.election.manifest())?;
        let before = self.checkpoint.checkpoint().clone();
        let size = newest.size();
        if size == before.size && newest.root() == before.root {
            // The same tree, perhaps with more cosignatures.
            self.checkpoint = newest;
            return Ok(0);
        }
        if size <= before.size {
            return Err(self.contradiction(&before, &newest));
        }
        let mut replayer = Replayer::resume(self.election.clone());
        let replayed = replay::replay(&self.source, &mut replayer, size, size, progress);
        if let Err(error) = replayed {
            return Err(self.blame(error, &before, &newest));
        }
        let Some(election) = replayer
            .into_election()
            .filter(|e| e.root() == newest.root())
        else {
            return Err(self.blame(wrong_root(&self.source, &newest), &before, &newest));
        };
        self.election = election;
        self.checkpoint = newest;
        if let Some(memory) = &mut self.memory {
            memory.store(&self.checkpoint)?;
        }
        Ok(size - before.size)
    }

    /// Sends a submission, again while the board does not answer, checks the receipt, and catches
    /// up until the entry stands in the verified log, whose tree must be that of the receipt.
    pub fn submit(
        &mut self,
        submission: &Submission,
        patience: &Patience,
        on_pause: &mut dyn FnMut(&Error, Duration),
    ) -> Result<Accepted, Error> {
        let client = self
            .source
            .election_client()
            .cloned()
            .ok_or_else(|| Error::Log {
                origin: self.source.name(),
                detail: say!("log-archive"),
            })?;
        let bytes = submission.encode();
        let accepted = client.submit(self.election.manifest(), &bytes, patience, on_pause)?;
        patience.persist(on_pause, || self.catch_up(&mut |_| {}))?;
        patience.persist(on_pause, || self.check_receipt(&accepted))?;
        if self.election.size() <= accepted.index() {
            return Err(Error::Receipt {
                url: client.address().to_string(),
                detail: say!("receipt-not-shown"),
            });
        }
        Ok(accepted)
    }

    /// Catches up every `interval` until `done` holds, for at most `limit` if given. Outages are
    /// waited out. Tells whether it holds.
    #[cfg(not(target_arch = "wasm32"))]
    pub fn wait_until(
        &mut self,
        interval: Duration,
        limit: Option<Duration>,
        progress: &mut dyn FnMut(Progress),
        mut done: impl FnMut(&Election) -> bool,
    ) -> Result<bool, Error> {
        let start = std::time::Instant::now();
        loop {
            match self.catch_up(progress) {
                Err(error) if !error.is_transient() => return Err(error),
                _ => {}
            }
            if done(&self.election) {
                return Ok(true);
            }
            if limit.is_some_and(|limit| start.elapsed() >= limit) {
                return Ok(false);
            }
            std::thread::sleep(interval);
        }
    }

    /// The tree of a receipt and that of the verified log must begin with one another.
    fn check_receipt(&self, accepted: &Accepted) -> Result<(), Error> {
        let receipt = accepted.receipt().checkpoint();
        let (old, new) = if receipt.size() <= self.checkpoint.size() {
            (receipt, &self.checkpoint)
        } else {
            (&self.checkpoint, receipt)
        };
        match (
            check_consistency(&self.source, old.checkpoint(), new),
            &self.memory,
        ) {
            (Err(Error::Log { .. }), Some(memory)) => {
                Err(memory.contradiction(receipt, different(old.size())))
            }
            (checked, _) => checked,
        }
    }

    /// What went wrong with new entries: the board, if its two checkpoints do not fit together.
    fn blame(&self, error: Error, before: &Checkpoint, newest: &VerifiedCheckpoint) -> Error {
        if error.is_transient() {
            return error;
        }
        match check_consistency(&self.source, before, newest) {
            Err(Error::Log { .. }) => self.contradiction(before, newest),
            _ => error,
        }
    }

    fn contradiction(&self, before: &Checkpoint, newest: &VerifiedCheckpoint) -> Error {
        let detail = if newest.size() < before.size {
            gone(newest.size(), before.size)
        } else {
            different(before.size)
        };
        match &self.memory {
            Some(memory) => memory.contradiction(newest, detail),
            None => Error::Log {
                origin: self.source.name(),
                detail,
            },
        }
    }
}

fn root(replayer: &Replayer) -> Option<Hash32> {
    replayer.election().map(Election::root)
}

pub(crate) fn wrong_root(source: &Source, checkpoint: &VerifiedCheckpoint) -> Error {
    Error::Log {
        origin: source.name(),
        detail: say!("log-root", size = checkpoint.size()),
    }
}
