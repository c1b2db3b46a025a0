//! Writing a verified log as an archive (specs/log.md).

use std::io::{self, BufWriter, Write};
use std::path::Path;

use urne_record::archive;
use urne_record::tiles::TilePath;

use crate::error::Error;
use crate::file::{Access, write_atomic_with};
use crate::follower::Follower;

impl Follower {
    /// Writes the log up to the verified checkpoint. The entries are read once more, one bundle in
    /// memory; they must give the checkpoint's root.
    ///
    /// # Errors
    /// A bundle cannot be read or is not what was verified; `output` takes no more.
    pub fn write_archive_to(&self, output: impl Write) -> io::Result<()> {
        let checkpoint = self.checkpoint();
        let note = checkpoint.note().encode();
        let entries = TilePath::bundles(checkpoint.size()).flat_map(|bundle| {
            match self.source().bundle(bundle) {
                Ok(entries) => entries.into_iter().map(Ok).collect(),
                Err(error) => vec![Err(io::Error::other(error.to_string()))],
            }
        });
        archive::write(output, &note, entries)
    }

    /// Writes the log up to the verified checkpoint into one file, whole or not at all.
    pub fn write_archive(&self, path: &Path) -> Result<(), Error> {
        write_atomic_with(path, Access::Everyone, |file| {
            self.write_archive_to(BufWriter::new(file))
        })
    }
}
