//! The log from bytes (specs/log.md): everything up to `open` is replayed; of what comes after it single entries
//! are read, each with the proof that it stands in the newest checkpoint.

use std::collections::HashMap;

use rand_core::OsRng;
use urne_record::checkpoint::{Checkpoint, VerifiedCheckpoint};
use urne_record::election::Replayer;
use urne_record::merkle::{
    leaf_hash, prove_consistency, prove_inclusion, verify_consistency, verify_inclusion,
};
use urne_record::note::Note;
use urne_record::tiles::{
    CHECKPOINT_PATH, TILE_WIDTH, TilePath, TileReader, split_bundle, split_tile,
};
use urne_record::{Body, Election, Entry, Hash32, Kind, Manifest};

use crate::error::Error;

/// Bundles that are asked for at once.
const AHEAD: usize = 4;

/// How far the reading is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    /// Entries verified.
    pub done: u64,
    /// Entries of the checkpoint.
    pub total: u64,
    /// Whether `open` is reached and the newest checkpoint extends it.
    pub complete: bool,
}

/// An election's log as far as a voter reads it.
#[derive(Debug)]
pub struct Log {
    id: Hash32,
    files: HashMap<String, Vec<u8>>,
    seen: Option<Checkpoint>,
    checkpoint: Option<VerifiedCheckpoint>,
    manifest: Option<Manifest>,
    replayer: Replayer,
    opened: bool,
    complete: bool,
}

impl Log {
    /// Begins to read an election's log; `seen` is the last checkpoint note that this device has verified.
    #[must_use]
    pub fn new(id: &str, seen: &str) -> Self {
        // A memory that cannot be read is no memory.
        let seen = Note::parse(seen)
            .ok()
            .and_then(|note| Checkpoint::parse_text(&note.text).ok());
        Self {
            // What is no id is that of no election: no manifest has it.
            id: id.parse().unwrap_or(Hash32::ZERO),
            files: HashMap::new(),
            seen,
            checkpoint: None,
            manifest: None,
            replayer: Replayer::new(),
            opened: false,
            complete: false,
        }
    }

    /// Takes a file of the log under its path; it is trusted with nothing.
    pub fn provide(&mut self, path: &str, bytes: Vec<u8>) {
        self.files.insert(path.to_owned(), bytes);
    }

    /// Verifies the next bundle of entries, or the end of the reading.
    pub fn read(&mut self) -> Result<Progress, Error> {
        if self.manifest.is_none() {
            self.begin()?;
        }
        let size = self.newest()?.size();
        if !self.opened {
            self.replay(size)?;
        }
        if self.opened && !self.complete {
            let newest = self.newest()?;
            self.check_consistency(&self.election()?.checkpoint(), newest)?;
            if let Some(seen) = &self.seen {
                self.check_seen(seen, newest)?;
            }
            self.complete = true;
        }
        Ok(Progress {
            done: self.replayer.size(),
            total: size,
            complete: self.complete,
        })
    }

    /// The manifest, as soon as entry 0 has been read.
    #[must_use]
    pub fn manifest(&self) -> Option<&Manifest> {
        self.manifest.as_ref()
    }

    /// The election right after `open`: manifest, keys, roll, no ballots.
    pub fn election(&self) -> Result<&Election, Error> {
        self.replayer
            .election()
            .filter(|_| self.opened)
            .ok_or(Error::NotOpen)
    }

    /// The newest checkpoint, which extends everything that was seen.
    pub fn newest(&self) -> Result<&VerifiedCheckpoint, Error> {
        let unread = || Error::Misuse("the log has not been read".to_owned());
        self.checkpoint.as_ref().ok_or_else(unread)
    }

    /// Goes on to a newer checkpoint note, such as that of a receipt. One that is older must be its beginning.
    pub fn extend(&mut self, note: &str) -> Result<(), Error> {
        let manifest = self.manifest.as_ref().ok_or(Error::NotOpen)?;
        let other = VerifiedCheckpoint::verify(note, manifest)?;
        let newest = self.newest()?;
        if other.size() < newest.size() {
            return self.check_seen(other.checkpoint(), newest);
        }
        self.check_seen(newest.checkpoint(), &other)?;
        self.checkpoint = Some(other);
        Ok(())
    }

    /// Fails where the newest entry shows that the poll is over.
    pub fn require_voting(&self) -> Result<(), Error> {
        let last = self.newest()?.size().saturating_sub(1);
        match self.entry(last)?.body.kind() {
            Kind::Closing | Kind::Close | Kind::PartialDecryption | Kind::Result => {
                Err(Error::Closed)
            }
            Kind::Abort => Err(Error::Aborted),
            _ => Ok(()),
        }
    }

    /// An entry, with the proof that the newest checkpoint holds it.
    pub fn entry(&self, index: u64) -> Result<Entry, Error> {
        let newest = self.newest()?;
        let size = newest.size();
        let missing = || Error::Log(format!("there is no entry {index} among {size}"));
        let bundle = TilePath::bundles_from(index / TILE_WIDTH, size)
            .next()
            .filter(|_| index < size)
            .ok_or_else(missing)?;
        let place = usize::try_from(index % TILE_WIDTH).map_err(|_| missing())?;
        let entries = split_bundle(self.file(&bundle)?, bundle.width)?;
        let bytes = entries.get(place).ok_or_else(missing)?;
        let path = prove_inclusion(&self.tiles(size), index, size)?;
        verify_inclusion(&leaf_hash(bytes), index, size, &path, &newest.root())?;
        let entry = Entry::decode(bytes)?;
        if entry.index != index {
            return Err(missing());
        }
        Ok(entry)
    }

    /// Checkpoint and manifest: the manifest's hash is the election's id, and it names the board's key.
    fn begin(&mut self) -> Result<(), Error> {
        let wrong = |detail: &str| Error::Log(detail.to_owned());
        let note = self
            .files
            .get(CHECKPOINT_PATH)
            .ok_or_else(|| Error::Need(vec![CHECKPOINT_PATH.to_owned()]))?;
        let note = std::str::from_utf8(note).map_err(|_| wrong("the checkpoint is no text"))?;
        let size = Checkpoint::parse_text(&Note::parse(note)?.text)?.size;
        let first = TilePath::bundles(size)
            .next()
            .ok_or_else(|| wrong("it is empty"))?;
        let entries = split_bundle(self.file(&first)?, first.width)?;
        let entry = Entry::decode(entries.first().copied().unwrap_or_default())?;
        let Body::Manifest(manifest) = entry.body else {
            return Err(wrong("entry 0 is no manifest"));
        };
        if manifest.election_id() != self.id {
            return Err(wrong("entry 0 is the manifest of another election"));
        }
        self.checkpoint = Some(VerifiedCheckpoint::verify(note, &manifest)?);
        self.manifest = Some(manifest);
        Ok(())
    }

    /// Replays the next bundle, up to `open`.
    fn replay(&mut self, size: u64) -> Result<(), Error> {
        let next = self.replayer.size();
        let bundles: Vec<TilePath> = TilePath::bundles_from(next / TILE_WIDTH, size)
            .take(AHEAD)
            .collect();
        let Some(bundle) = bundles.first().filter(|_| next < size) else {
            return Err(self.unopened());
        };
        let path = bundle.to_string();
        if !self.files.contains_key(&path) {
            return Err(Error::Need(self.absent(&bundles)));
        }
        let bytes = self.files.remove(&path).unwrap_or_default();
        let entries = split_bundle(&bytes, bundle.width)?;
        let skip = usize::try_from(next - bundle.start()).unwrap_or(usize::MAX);
        let mut entries = entries.get(skip..).unwrap_or_default();
        let is_open =
            |bytes: &&[u8]| Entry::decode(bytes).is_ok_and(|entry| entry.body.kind() == Kind::Open);
        if let Some(place) = entries.iter().position(is_open) {
            entries = entries.get(..=place).unwrap_or_default();
            self.opened = true;
        }
        let pushed = self.replayer.push(entries, &mut OsRng);
        if let Err(error) = pushed {
            self.opened = false;
            return Err(Error::Log(error.to_string()));
        }
        if !self.opened && self.replayer.size() >= size {
            return Err(self.unopened());
        }
        Ok(())
    }

    fn unopened(&self) -> Error {
        let aborted = self.replayer.election().map(Election::abort_reason);
        match aborted.flatten() {
            Some(_) => Error::Aborted,
            None => Error::NotOpen,
        }
    }

    fn check_seen(&self, old: &Checkpoint, new: &VerifiedCheckpoint) -> Result<(), Error> {
        if old.size > new.size() {
            return Err(Error::Contradiction(format!(
                "it has {} entries and had {}",
                new.size(),
                old.size
            )));
        }
        match self.check_consistency(old, new) {
            Err(Error::Log(detail)) => Err(Error::Contradiction(detail)),
            other => other,
        }
    }

    fn check_consistency(&self, old: &Checkpoint, new: &VerifiedCheckpoint) -> Result<(), Error> {
        let proof = prove_consistency(&self.tiles(new.size()), old.size, new.size())?;
        Ok(verify_consistency(
            old.size,
            &old.root,
            new.size(),
            &new.root(),
            &proof,
        )?)
    }

    fn tiles(&self, size: u64) -> TileReader<impl Fn(TilePath) -> Result<Vec<Hash32>, Error> + '_> {
        TileReader::new(size, move |path: TilePath| {
            Ok(split_tile(self.file(&path)?, path.width)?)
        })
    }

    fn file(&self, path: &TilePath) -> Result<&[u8], Error> {
        let name = path.to_string();
        match self.files.get(&name) {
            Some(bytes) => Ok(bytes),
            None => Err(Error::Need(vec![name])),
        }
    }

    fn absent(&self, paths: &[TilePath]) -> Vec<String> {
        let names = paths.iter().map(ToString::to_string);
        names
            .filter(|name| !self.files.contains_key(name))
            .collect()
    }
}
