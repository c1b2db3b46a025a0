//! Writing a verified log into an archive file (specs/log.md).

use std::io::{self, BufWriter};
use std::path::Path;

use urne_record::archive;
use urne_record::tiles::TilePath;

use crate::error::Error;
use crate::file::{self, Access};
use crate::follower::Follower;

impl Follower {
    /// Writes the log up to the verified checkpoint into one file, whole or not at all. The
    /// entries are read once more, one bundle in memory; they must give the checkpoint's root.
    pub fn write_archive(&self, path: &Path) -> Result<(), Error> {
        let checkpoint = self.checkpoint();
        let note = checkpoint.note().encode();
        let entries = TilePath::bundles(checkpoint.size()).flat_map(|bundle| {
            match self.source().bundle(bundle) {
                Ok(entries) => entries.into_iter().map(Ok).collect(),
                Err(error) => vec![Err(io::Error::other(error.to_string()))],
            }
        });
        file::write_atomic_with(path, Access::Everyone, |file| {
            archive::write(BufWriter::new(file), &note, entries)
        })
    }
}
