//! The election's log as this process reads it, beside the tools.

use std::io;

use anyhow::{Context, Result, ensure};
use urne_board_client::{Accepted, ElectionAddress, Error, Follower, Patience, Source};
use urne_record::sign::{self, SigningKey};
use urne_record::tiles::{TilePath, split_bundle};
use urne_record::{Body, archive};

use super::Town;
use crate::http::get;
use crate::process::Finished;

impl Town {
    /// The whole log, verified, up to now.
    ///
    /// # Errors
    /// The board does not answer, or its log does not hold.
    pub fn log(&self) -> Result<Follower> {
        let address: ElectionAddress = self.election.parse()?;
        Ok(Follower::start(Source::board(&address), None, &mut |_| {})?)
    }

    /// Number of entries.
    ///
    /// # Errors
    /// The board does not answer.
    pub fn size(&self) -> Result<u64> {
        let checkpoint = self.checkpoint()?;
        let size = checkpoint
            .lines()
            .nth(1)
            .context("a checkpoint without a size")?;
        Ok(size.parse()?)
    }

    /// The one plain line with which a tool refuses to act; the log has to be as long as before.
    ///
    /// # Errors
    /// No plain refusal, or something was stored.
    pub fn refuses(&self, act: impl FnOnce() -> Result<Finished>) -> Result<String> {
        let size = self.size()?;
        let finished = act()?;
        let line = finished.refusal()?;
        ensure!(
            self.size()? == size,
            "something was stored although: {line}"
        );
        Ok(line.to_owned())
    }

    /// The newest checkpoint note.
    ///
    /// # Errors
    /// The board does not answer.
    pub fn checkpoint(&self) -> Result<String> {
        Ok(String::from_utf8(get(&format!(
            "{}/checkpoint",
            self.election
        ))?)?)
    }

    /// The bytes of all entries, not verified.
    ///
    /// # Errors
    /// The board does not answer.
    pub fn entries(&self) -> Result<Vec<Vec<u8>>> {
        let mut entries = Vec::new();
        for bundle in TilePath::bundles(self.size()?) {
            let bytes = get(&format!("{}/{bundle}", self.election))?;
            entries.extend(
                split_bundle(&bytes, bundle.width)?
                    .into_iter()
                    .map(<[u8]>::to_vec),
            );
        }
        Ok(entries)
    }

    /// Posts a body under a key of one's own choice, as somebody without our tools does.
    ///
    /// # Errors
    /// The board's refusal.
    pub fn post(&self, body: impl Into<Body>, key: &SigningKey) -> Result<Accepted, Error> {
        let address: ElectionAddress = self.election.parse()?;
        let client = urne_board_client::ElectionClient::new(&address);
        let manifest = Source::board(&address).manifest()?;
        let bytes = sign::submission(body, key).encode();
        client.submit(&manifest, &bytes, &Patience::SHORT, &mut |_, _| {})
    }

    /// An archive of entries of one's own choice under a checkpoint.
    ///
    /// # Errors
    /// The checkpoint is not of these entries.
    pub fn pack(&self, name: &str, checkpoint: &str, entries: &[Vec<u8>]) -> Result<String> {
        let path = self.path(name);
        let file = std::fs::File::create(&path)?;
        archive::write(
            io::BufWriter::new(file),
            checkpoint,
            entries.iter().cloned().map(Ok),
        )?;
        Ok(super::text(&path))
    }
}
