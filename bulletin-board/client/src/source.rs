//! Where a log is read: from a board, with full bundles kept in a folder if wanted, or from an
//! archive file. Nothing that comes out of here has been checked yet.

use std::path::{Path, PathBuf};

use urne_record::Hash32;
use urne_record::tiles::{CHECKPOINT_PATH, TILE_WIDTH, TilePath, split_bundle, split_tile};

use crate::address::ElectionAddress;
use crate::board::ElectionClient;
use crate::error::Error;
use crate::file::{self, Access};
use crate::http::{ANSWER_LIMIT, BUNDLE_LIMIT};

/// A log's objects under their paths of specs/log.md.
#[derive(Debug)]
pub struct Source {
    origin: Origin,
    cache: Option<PathBuf>,
}

#[derive(Debug)]
enum Origin {
    Board(ElectionClient),
}

impl Source {
    /// An election on a board.
    pub fn board(address: &ElectionAddress) -> Self {
        Self::client(ElectionClient::new(address))
    }

    /// An election on a board, over the client's connections.
    pub fn client(client: ElectionClient) -> Self {
        Self {
            origin: Origin::Board(client),
            cache: None,
        }
    }

    /// Keeps full bundles, which never change, in a folder and reads them from there.
    /// They are checked like fresh ones; a damaged one is fetched again.
    pub fn with_cache(mut self, folder: &Path) -> Self {
        self.cache = Some(folder.to_owned());
        self
    }

    /// The address or file, for messages.
    pub fn name(&self) -> String {
        match &self.origin {
            Origin::Board(client) => client.address().to_string(),
        }
    }

    /// The election that the address names; an archive's is that of its manifest.
    pub fn election(&self) -> Option<Hash32> {
        match &self.origin {
            Origin::Board(client) => Some(client.address().id),
        }
    }

    /// The board, unless this is a file.
    pub fn election_client(&self) -> Option<&ElectionClient> {
        match &self.origin {
            Origin::Board(client) => Some(client),
        }
    }

    /// The newest checkpoint note.
    pub(crate) fn checkpoint(&self) -> Result<String, Error> {
        match &self.origin {
            Origin::Board(client) => {
                let url = format!("{}/{CHECKPOINT_PATH}", client.address());
                let body = client.http.get(&url, ANSWER_LIMIT)?;
                String::from_utf8(body).map_err(|error| Error::answer(&url, error))
            }
        }
    }

    /// The entries of a bundle, as many as its width.
    pub(crate) fn bundle(&self, bundle: TilePath) -> Result<Vec<Vec<u8>>, Error> {
        let cached = self.cache.as_ref().filter(|_| bundle.is_full());
        let cached = cached.map(|folder| folder.join(format!("{:012}.bundle", bundle.index)));
        if let Some(path) = &cached
            && let Some(bytes) = file::read_if_present(path)?
            && let Ok(entries) = split(&bytes, bundle.width)
        {
            return Ok(entries);
        }
        let bytes = self.object(bundle)?;
        let entries = match split(&bytes, bundle.width) {
            Ok(entries) => entries,
            // Where a full bundle stands in for a partial one that is gone.
            Err(_) if !bundle.is_full() && bytes.len() > 2 => {
                let mut entries = split(&bytes, 256).map_err(|e| self.wrong(bundle, e))?;
                entries.truncate(usize::from(bundle.width));
                entries
            }
            Err(error) => return Err(self.wrong(bundle, error)),
        };
        if let (Some(path), Some(folder)) = (&cached, &self.cache) {
            file::create_folder(folder, Access::Everyone)?;
            file::write_atomic(path, &bytes, Access::Everyone)?;
        }
        Ok(entries)
    }

    /// The hashes of a tile, at least as many as its width.
    pub(crate) fn tile(&self, tile: TilePath) -> Result<Vec<Hash32>, Error> {
        let bytes = self.object(tile)?;
        let width = u16::try_from(bytes.len() / 32).unwrap_or(u16::MAX);
        split_tile(&bytes, width.max(tile.width)).map_err(|e| self.wrong(tile, e))
    }

    /// A tile or bundle; the full one where a partial one is gone because the log has grown.
    fn object(&self, path: TilePath) -> Result<Vec<u8>, Error> {
        match &self.origin {
            Origin::Board(client) => {
                let url = format!("{}/{path}", client.address());
                match client.http.get(&url, BUNDLE_LIMIT) {
                    Err(Error::NotFound { .. }) if !path.is_full() => {
                        let width = u16::try_from(TILE_WIDTH).unwrap_or(u16::MAX);
                        let full = TilePath { width, ..path };
                        let url = format!("{}/{full}", client.address());
                        client.http.get(&url, BUNDLE_LIMIT)
                    }
                    other => other,
                }
            }
        }
    }

    fn wrong(&self, path: TilePath, error: urne_record::Error) -> Error {
        Error::Log {
            origin: self.name(),
            detail: format!("{path}: {error}"),
        }
    }
}

fn split(bytes: &[u8], width: u16) -> Result<Vec<Vec<u8>>, urne_record::Error> {
    Ok(split_bundle(bytes, width)?
        .into_iter()
        .map(<[u8]>::to_vec)
        .collect())
}
