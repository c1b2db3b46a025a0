//! What a voter reads of a log: everything up to `open`, verified, as the beginning of the tree
//! of the newest checkpoint. Of the ballots after it only single ones, with proofs.

use std::path::Path;

use urne_record::checkpoint::{Checkpoint, VerifiedCheckpoint};
use urne_record::election::Replayer;
use urne_record::{Election, Entry, Kind, Manifest};

use crate::error::Error;
use crate::memory::{Memory, different};
use crate::proofs::{IncludedEntry, check_consistency, included_entry};
use crate::replay::{self, Progress, bundles_from};
use crate::source::Source;
use crate::words::say;

/// An election as it was when the poll opened, and the newest checkpoint that extends it.
#[derive(Debug)]
pub struct Prefix {
    source: Source,
    memory: Option<Memory>,
    election: Election,
    checkpoint: VerifiedCheckpoint,
}

impl Prefix {
    /// Replays the log up to and including `open` and checks that the newest checkpoint extends
    /// it, and the checkpoint in the `memory` folder.
    ///
    /// Where there is no `open` yet this is [`Error::TooEarly`].
    pub fn read(
        source: Source,
        memory: Option<&Path>,
        progress: &mut dyn FnMut(Progress),
    ) -> Result<Self, Error> {
        let (manifest, checkpoint) = replay::first_checkpoint(&source)?;
        let (mut memory, checkpoint) = replay::recall(
            &source,
            |id| memory.map(|folder| Memory::open(folder, id)).transpose(),
            &manifest,
            checkpoint,
        )?;
        if let Some(memory) = &memory {
            check_memory(&source, memory, &checkpoint)?;
        }
        let election = replay_to_open(&source, &manifest, &checkpoint, progress)?;
        check_consistency(&source, &election.checkpoint(), &checkpoint)?;
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

    /// The election right after `open`: manifest, keys, roll, no ballots.
    pub fn election(&self) -> &Election {
        &self.election
    }

    /// The newest checkpoint that was found to extend all that was seen.
    pub fn checkpoint(&self) -> &VerifiedCheckpoint {
        &self.checkpoint
    }

    /// Where the log is read.
    pub fn source(&self) -> &Source {
        &self.source
    }

    /// Reads the newest checkpoint and checks that it extends what was seen.
    pub fn refresh(&mut self) -> Result<&VerifiedCheckpoint, Error> {
        let newest = replay::checkpoint(&self.source, self.election.manifest())?;
        self.extend_to(newest)
    }

    /// Checks that a checkpoint, such as that of a receipt, extends what was seen, and keeps it.
    /// One that is older than the newest seen must be its beginning.
    pub fn extend_to(&mut self, other: VerifiedCheckpoint) -> Result<&VerifiedCheckpoint, Error> {
        if other.size() < self.checkpoint.size() {
            self.check_older(other.checkpoint())?;
            return Ok(&self.checkpoint);
        }
        match check_consistency(&self.source, self.checkpoint.checkpoint(), &other) {
            Ok(()) => {}
            Err(Error::Log { .. }) => return Err(self.contradiction(&other)),
            Err(error) => return Err(error),
        }
        if let Some(memory) = &mut self.memory {
            memory.store(&other)?;
        }
        self.checkpoint = other;
        Ok(&self.checkpoint)
    }

    /// Checks that an older checkpoint, such as that of a kept receipt, is the beginning of the
    /// newest one.
    pub fn check_older(&self, older: &Checkpoint) -> Result<(), Error> {
        check_consistency(&self.source, older, &self.checkpoint)
    }

    /// An entry with its inclusion in the newest checkpoint verified.
    pub fn entry(&self, index: u64) -> Result<IncludedEntry, Error> {
        included_entry(&self.source, index, &self.checkpoint)
    }

    fn contradiction(&self, other: &VerifiedCheckpoint) -> Error {
        let detail = different(self.checkpoint.size());
        match &self.memory {
            Some(memory) => memory.contradiction(other, detail),
            None => Error::Log {
                origin: self.source.name(),
                detail,
            },
        }
    }
}

fn check_memory(
    source: &Source,
    memory: &Memory,
    newest: &VerifiedCheckpoint,
) -> Result<(), Error> {
    memory.check_head(newest)?;
    let Some(seen) = memory.seen() else {
        return Ok(());
    };
    match check_consistency(source, seen, newest) {
        Err(Error::Log { .. }) => Err(memory.contradiction(newest, different(seen.size))),
        other => other,
    }
}

fn replay_to_open(
    source: &Source,
    manifest: &Manifest,
    checkpoint: &VerifiedCheckpoint,
    progress: &mut dyn FnMut(Progress),
) -> Result<Election, Error> {
    let size = checkpoint.size();
    let mut replayer = Replayer::new();
    let mut aborted = false;
    for bundle in bundles_from(0, size) {
        let mut entries = source.bundle(bundle)?;
        let mut open = None;
        for (place, bytes) in entries.iter().enumerate() {
            let entry = Entry::decode(bytes).map_err(|error| Error::Entry {
                origin: source.name(),
                index: bundle.start() + place as u64,
                detail: error.to_string(),
            })?;
            match entry.body.kind() {
                Kind::Open => {
                    open = Some(place);
                    break;
                }
                Kind::Abort => aborted = true,
                _ => {}
            }
        }
        if let Some(place) = open {
            entries.truncate(place + 1);
        }
        replay::push(source, &mut replayer, &entries)?;
        let done = bundle.start() + entries.len() as u64;
        progress(Progress { done, total: size });
        if open.is_some() {
            return replayer.into_election().ok_or_else(|| Error::Log {
                origin: source.name(),
                detail: say!("log-empty"),
            });
        }
    }
    Err(Error::TooEarly(if aborted {
        say!("log-given-up")
    } else {
        say!("log-not-open", opens = %manifest.opens)
    }))
}
