//! Where a log is read: from a board, with full bundles kept in a folder if wanted, or from an
//! archive file. Nothing that comes out of here has been checked yet.

use std::path::{Path, PathBuf};

use urne_record::tiles::{CHECKPOINT_PATH, TilePath, split_bundle, split_tile};
use urne_record::{Hash32, Manifest};

use crate::address::ElectionAddress;
use crate::archive::ArchiveFile;
use crate::board::ElectionClient;
use crate::error::Error;
use crate::file::{self, Access};
use crate::http::{ANSWER_LIMIT, BUNDLE_LIMIT};
use crate::replay::first_checkpoint;

const FULL_WIDTH: u16 = 256;

/// A log's objects under their paths of specs/log.md.
#[derive(Debug)]
pub struct Source {
    origin: Origin,
    cache: Option<PathBuf>,
}

#[derive(Debug)]
enum Origin {
    Board(ElectionClient),
    Archive(Box<ArchiveFile>),
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

    /// An archive file.
    pub fn archive(path: &Path) -> Result<Self, Error> {
        Ok(Self {
            origin: Origin::Archive(Box::new(ArchiveFile::read(path)?)),
            cache: None,
        })
    }

    /// Keeps full bundles, which never change, in a folder of this election's own and reads them
    /// from there. They are verified like fresh ones; a damaged file is fetched again.
    pub fn with_cache(mut self, folder: &Path) -> Self {
        self.cache = Some(folder.to_owned());
        self
    }

    /// The address or file, for messages.
    pub fn name(&self) -> String {
        match &self.origin {
            Origin::Board(client) => client.address().to_string(),
            Origin::Archive(archive) => archive.path().display().to_string(),
        }
    }

    /// The election that the address names; an archive's is that of its manifest.
    pub fn election(&self) -> Option<Hash32> {
        match &self.origin {
            Origin::Board(client) => Some(client.address().id),
            Origin::Archive(_) => None,
        }
    }

    /// The board, unless this is a file.
    pub fn election_client(&self) -> Option<&ElectionClient> {
        match &self.origin {
            Origin::Board(client) => Some(client),
            Origin::Archive(_) => None,
        }
    }

    /// The manifest: entry 0, whose hash is the election's id that the address names. The rest of
    /// the log is not looked at.
    pub fn manifest(&self) -> Result<Manifest, Error> {
        Ok(first_checkpoint(self)?.0)
    }

    /// The newest checkpoint note.
    pub(crate) fn checkpoint(&self) -> Result<String, Error> {
        match &self.origin {
            Origin::Board(client) => {
                let url = format!("{}/{CHECKPOINT_PATH}", client.address());
                let body = client.http.get(&url, ANSWER_LIMIT)?;
                String::from_utf8(body).map_err(|error| Error::answer(&url, error))
            }
            Origin::Archive(archive) => Ok(archive.checkpoint().to_owned()),
        }
    }

    /// The entries of a bundle, as many as its width.
    pub(crate) fn bundle(&self, bundle: TilePath) -> Result<Vec<Vec<u8>>, Error> {
        let client = match &self.origin {
            Origin::Board(client) => client,
            Origin::Archive(archive) => return archive.bundle(bundle),
        };
        let cache = self.cache.as_ref().filter(|_| bundle.is_full());
        if let Some(folder) = cache
            && let Some(entries) = cached(folder, bundle)?
        {
            return Ok(entries);
        }
        let (bytes, width) = fetch(client, bundle)?;
        let mut entries = split(&bytes, width).map_err(|e| self.wrong(bundle, e))?;
        entries.truncate(usize::from(bundle.width));
        if let Some(folder) = cache {
            keep(folder, bundle, &bytes)?;
        }
        Ok(entries)
    }

    /// The hashes of a tile, at least as many as its width.
    pub(crate) fn tile(&self, tile: TilePath) -> Result<Vec<Hash32>, Error> {
        match &self.origin {
            Origin::Board(client) => {
                let (bytes, width) = fetch(client, tile)?;
                split_tile(&bytes, width).map_err(|e| self.wrong(tile, e))
            }
            Origin::Archive(archive) => archive.tile(tile),
        }
    }

    fn wrong(&self, path: TilePath, error: urne_record::Error) -> Error {
        Error::Log {
            origin: self.name(),
            detail: format!("{path}: {error}"),
        }
    }
}

/// A tile or bundle and its width: the full one where a partial one is gone because the log has grown.
fn fetch(client: &ElectionClient, path: TilePath) -> Result<(Vec<u8>, u16), Error> {
    let get = |path: TilePath| {
        let url = format!("{}/{path}", client.address());
        Ok((client.http.get(&url, BUNDLE_LIMIT)?, path.width))
    };
    match get(path) {
        Err(Error::NotFound { .. }) if !path.is_full() => get(TilePath {
            width: FULL_WIDTH,
            ..path
        }),
        other => other,
    }
}

fn split(bytes: &[u8], width: u16) -> Result<Vec<Vec<u8>>, urne_record::Error> {
    let entries = split_bundle(bytes, width)?;
    Ok(entries.into_iter().map(<[u8]>::to_vec).collect())
}

/// A bundle that was kept, if its file is whole: the bytes, then their SHA-256.
fn cached(folder: &Path, bundle: TilePath) -> Result<Option<Vec<Vec<u8>>>, Error> {
    let Some(content) = file::read_if_present(&cache_path(folder, bundle))? else {
        return Ok(None);
    };
    let whole = content
        .split_last_chunk::<32>()
        .filter(|(bytes, hash)| Hash32::sha256(bytes).as_bytes() == *hash);
    Ok(whole.and_then(|(bytes, _)| split(bytes, bundle.width).ok()))
}

fn keep(folder: &Path, bundle: TilePath, bytes: &[u8]) -> Result<(), Error> {
    file::create_folder(folder, Access::Everyone)?;
    let content = [bytes, Hash32::sha256(bytes).as_bytes()].concat();
    file::write_atomic(&cache_path(folder, bundle), &content, Access::Everyone)
}

fn cache_path(folder: &Path, bundle: TilePath) -> PathBuf {
    folder.join(format!("{:012}.bundle", bundle.index))
}
