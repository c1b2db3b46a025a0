//! Inclusion and consistency, computed here from hash tiles and checked against signed roots:
//! the tiles themselves need no trust.

use std::cell::RefCell;
use std::collections::HashMap;

use urne_record::Hash32;
use urne_record::checkpoint::{Checkpoint, VerifiedCheckpoint};
use urne_record::merkle::{
    HashReader, leaf_hash, prove_consistency, prove_inclusion, verify_consistency, verify_inclusion,
};
use urne_record::tiles::{TILE_WIDTH, TilePath, TileReader};

use crate::error::Error;
use crate::source::Source;
use crate::words::say;

/// An entry of which inclusion in a checkpoint has been verified.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IncludedEntry {
    /// The entry's canonical bytes.
    pub bytes: Vec<u8>,
    /// Its index.
    pub index: u64,
    /// Its leaf hash.
    pub leaf: Hash32,
}

/// Whether the tree of `new` begins with the entries of `old`; `old` is not larger.
pub(crate) fn check_consistency(
    source: &Source,
    old: &Checkpoint,
    new: &VerifiedCheckpoint,
) -> Result<(), Error> {
    let proof = prove_consistency(&reader(source, new.size()), old.size, new.size())
        .map_err(|error| in_source(source, error))?;
    verify_consistency(old.size, &old.root, new.size(), &new.root(), &proof)
        .map_err(|error| log_error(source, error))
}

/// Fetches entry `index` and checks that the checkpoint's tree holds it there.
pub(crate) fn included_entry(
    source: &Source,
    index: u64,
    checkpoint: &VerifiedCheckpoint,
) -> Result<IncludedEntry, Error> {
    let size = checkpoint.size();
    let missing = || Error::Log {
        origin: source.name(),
        detail: say!("log-no-entry", index = %index, size = size),
    };
    let bundle = TilePath::bundles_from(index / TILE_WIDTH, size)
        .next()
        .ok_or_else(missing)?;
    let place = usize::try_from(index % TILE_WIDTH).map_err(|_| missing())?;
    let entries = source.bundle(bundle)?;
    let bytes = entries.into_iter().nth(place).ok_or_else(missing)?;
    let leaf = leaf_hash(&bytes);
    let path = prove_inclusion(&reader(source, size), index, size)
        .map_err(|error| in_source(source, error))?;
    verify_inclusion(&leaf, index, size, &path, &checkpoint.root())
        .map_err(|error| log_error(source, error))?;
    Ok(IncludedEntry { bytes, index, leaf })
}

/// Reads hash tiles, each of them once.
fn reader(source: &Source, size: u64) -> impl HashReader<Error = Error> + '_ {
    let known: RefCell<HashMap<TilePath, Vec<Hash32>>> = RefCell::default();
    TileReader::new(size, move |path: TilePath| -> Result<Vec<Hash32>, Error> {
        if let Some(hashes) = known.borrow().get(&path) {
            return Ok(hashes.clone());
        }
        let hashes = source.tile(path)?;
        known.borrow_mut().insert(path, hashes.clone());
        Ok(hashes)
    })
}

fn in_source(source: &Source, error: Error) -> Error {
    match error {
        Error::Record(error) => log_error(source, error),
        other => other,
    }
}

fn log_error(source: &Source, error: urne_record::Error) -> Error {
    Error::Log {
        origin: source.name(),
        detail: error.to_string(),
    }
}
