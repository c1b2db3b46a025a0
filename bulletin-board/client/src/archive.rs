//! A log from an archive file, held in memory: bundles as they are, hash tiles recomputed.

use std::fs::File;
use std::io::BufReader;
use std::path::{Path, PathBuf};

use urne_record::Hash32;
use urne_record::archive::{self, Part};
use urne_record::merkle::{HashReader, LeafHashes, leaf_hash};
use urne_record::tiles::{TILE_HEIGHT, TilePath};

use crate::error::Error;
use crate::words::say;

/// An archive whose entries give the root of its checkpoint; signatures are not checked here.
#[derive(Debug)]
pub(crate) struct ArchiveFile {
    path: PathBuf,
    checkpoint: String,
    entries: Vec<Vec<u8>>,
    leaves: Vec<Hash32>,
}

impl ArchiveFile {
    pub(crate) fn read(path: &Path) -> Result<Self, Error> {
        let file = File::open(path).map_err(|e| Error::file("read", path, e))?;
        let (mut checkpoint, mut entries) = (String::new(), Vec::new());
        archive::read(
            BufReader::new(file),
            |part| -> Result<(), urne_record::Error> {
                match part {
                    Part::Checkpoint(note) => checkpoint = note,
                    Part::Entries(bundle) => entries.extend(bundle),
                }
                Ok(())
            },
        )
        .map_err(|error| Error::content(path, error))?;
        let leaves = entries
            .iter()
            .map(|entry: &Vec<u8>| leaf_hash(entry))
            .collect();
        Ok(Self {
            path: path.to_owned(),
            checkpoint,
            entries,
            leaves,
        })
    }

    pub(crate) fn path(&self) -> &Path {
        &self.path
    }

    pub(crate) fn checkpoint(&self) -> &str {
        &self.checkpoint
    }

    /// The entries of a bundle.
    pub(crate) fn bundle(&self, bundle: TilePath) -> Result<Vec<Vec<u8>>, Error> {
        let missing = || Error::content(&self.path, say!("content-missing", name = %bundle));
        let start = usize::try_from(bundle.start()).map_err(|_| missing())?;
        let end = start + usize::from(bundle.width);
        self.entries
            .get(start..end)
            .map(<[_]>::to_vec)
            .ok_or_else(missing)
    }

    /// The hashes of a tile.
    pub(crate) fn tile(&self, tile: TilePath) -> Result<Vec<Hash32>, Error> {
        let level = u32::from(tile.level.unwrap_or(0)) * TILE_HEIGHT;
        (tile.start()..tile.start() + u64::from(tile.width))
            .map(|index| LeafHashes(&self.leaves).subtree(level, index))
            .collect::<Result<_, _>>()
            .map_err(|error| Error::content(&self.path, format!("{tile}: {error}")))
    }
}
