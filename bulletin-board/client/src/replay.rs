//! Takes a source's entries through the state machine in order, proofs verified on all cores.

use rand_core::OsRng;
use rayon::prelude::*;
use urne_record::checkpoint::{Checkpoint, VerifiedCheckpoint};
use urne_record::election::{Candidate, Refused, Replayer, VerifiedCandidate};
use urne_record::note::Note;
use urne_record::tiles::{TILE_WIDTH, TilePath};
use urne_record::{Body, Election, Entry, Hash32, Manifest};

use crate::error::Error;
use crate::memory::Memory;
use crate::source::Source;
use crate::words::say;

/// How far a replay is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Progress {
    /// Entries verified.
    pub done: u64,
    /// Entries of the checkpoint.
    pub total: u64,
}

/// Bundles whose entries are verified together.
const BUNDLES_AT_ONCE: usize = 4;
/// Fewest submissions that are worth a thread: a batch shares the fixed bases.
const SMALLEST_CHUNK: usize = 64;

/// Reads and verifies the newest checkpoint, with the manifest that names the board's key.
///
/// The manifest is taken from entry 0: its hash is the election's id that the address names.
pub(crate) fn first_checkpoint(source: &Source) -> Result<(Manifest, VerifiedCheckpoint), Error> {
    let wrong = |detail: String| Error::Log {
        origin: source.name(),
        detail,
    };
    let text = source.checkpoint()?;
    let size = Note::parse(&text)
        .and_then(|note| Checkpoint::parse_text(&note.text))
        .map_err(|error| wrong(say!("fault-checkpoint", detail = %error)))?
        .size;
    let first = TilePath::bundles(size)
        .next()
        .ok_or_else(|| wrong(say!("log-empty")))?;
    let entry = source.bundle(first)?.into_iter().next().unwrap_or_default();
    let entry =
        Entry::decode(&entry).map_err(|error| wrong(say!("fault-first-entry", detail = %error)))?;
    let Body::Manifest(manifest) = entry.body else {
        return Err(wrong(say!("log-no-manifest")));
    };
    if source
        .election()
        .is_some_and(|id| id != manifest.election_id())
    {
        return Err(wrong(say!("log-other-election")));
    }
    let checkpoint = VerifiedCheckpoint::verify(&text, &manifest)
        .map_err(|error| wrong(say!("fault-checkpoint", detail = %error)))?;
    Ok((manifest, checkpoint))
}

/// Reads and verifies the newest checkpoint of a log whose manifest is known.
pub(crate) fn checkpoint(
    source: &Source,
    manifest: &Manifest,
) -> Result<VerifiedCheckpoint, Error> {
    VerifiedCheckpoint::verify(&source.checkpoint()?, manifest).map_err(|error| Error::Log {
        origin: source.name(),
        detail: say!("fault-checkpoint", detail = %error),
    })
}

/// Opens the memory of an election. Where it has seen more than the checkpoint holds, the
/// checkpoint is read once more: another process may have gone on meanwhile.
pub(crate) fn recall(
    source: &Source,
    open: impl FnOnce(Hash32) -> Result<Option<Memory>, Error>,
    manifest: &Manifest,
    newest: VerifiedCheckpoint,
) -> Result<(Option<Memory>, VerifiedCheckpoint), Error> {
    let Some(memory) = open(manifest.election_id())? else {
        return Ok((None, newest));
    };
    let behind = memory.seen().is_some_and(|seen| seen.size > newest.size());
    let newest = if behind {
        checkpoint(source, manifest)?
    } else {
        newest
    };
    Ok((Some(memory), newest))
}

/// Replays the entries from the replayer's size up to `to` of a log of `size` entries.
pub(crate) fn replay(
    source: &Source,
    replayer: &mut Replayer,
    to: u64,
    size: u64,
    progress: &mut dyn FnMut(Progress),
) -> Result<(), Error> {
    let mut next = replayer.election().map_or(0, Election::size);
    while next < to {
        let group = bundles_from(next, size).take(BUNDLES_AT_ONCE);
        let mut entries = Vec::new();
        for bundle in group.take_while(|bundle| bundle.start() < to) {
            for (index, entry) in (bundle.start()..).zip(source.bundle(bundle)?) {
                if index >= next && index < to {
                    entries.push(entry);
                }
            }
        }
        if entries.is_empty() {
            break;
        }
        push(source, replayer, &entries)?;
        next += entries.len() as u64;
        progress(Progress {
            done: next,
            total: to,
        });
    }
    Ok(())
}

/// Takes the next entries.
pub(crate) fn push(
    source: &Source,
    replayer: &mut Replayer,
    entries: &[Vec<u8>],
) -> Result<(), Error> {
    let slices: Vec<&[u8]> = entries.iter().map(Vec::as_slice).collect();
    replayer
        .push_with(&slices, &mut verify_on_all_cores)
        .map_err(|error| Error::Entry {
            origin: source.name(),
            index: error.index,
            detail: error.refused.to_string(),
        })
}

fn verify_on_all_cores(
    election: &Election,
    candidates: Vec<Candidate>,
) -> Vec<Result<VerifiedCandidate, Refused>> {
    let size = candidates
        .len()
        .div_ceil(rayon::current_num_threads())
        .max(SMALLEST_CHUNK);
    if candidates.len() <= size {
        return election.verify(candidates, &mut OsRng);
    }
    let chunks: Vec<Vec<Candidate>> = candidates.chunks(size).map(<[_]>::to_vec).collect();
    let verified: Vec<Vec<_>> = chunks
        .into_par_iter()
        .map(|chunk| election.verify(chunk, &mut OsRng))
        .collect();
    verified.into_iter().flatten().collect()
}

/// The bundles from the one on that holds an entry, in a log of `size` entries.
pub(crate) fn bundles_from(index: u64, size: u64) -> impl Iterator<Item = TilePath> {
    TilePath::bundles_from(index / TILE_WIDTH, size)
}
