//! The short view of a log (specs/casting.md): a few entries, each with a receipt, and what they fix.

use std::collections::HashMap;

use serde::Serialize;
use serde::de::DeserializeOwned;
use urne_crypto::credential::CredentialKey;
use urne_record::body::{Key, Open, Rehearsal, Roll, RollRow};
use urne_record::checkpoint::{Checkpoint, VerifiedCheckpoint};
use urne_record::manifest::Party;
use urne_record::merkle::{prove_consistency, verify_consistency};
use urne_record::note::Note;
use urne_record::receipt::Receipt;
use urne_record::tiles::{TilePath, TileReader, split_tile};
use urne_record::{EntryOf, Fixed, Hash32, Kind, Manifest};

use crate::error::Error;
use crate::opened::Opened;
use crate::told::{self, Landmarks, Lists};

/// How far the reading is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    /// Entries read.
    pub done: u64,
    /// Entries that are needed.
    pub total: u64,
    /// Whether all of them are verified.
    pub complete: bool,
}

/// An election's log as far as a page looks at it.
#[derive(Debug)]
pub struct View {
    id: Hash32,
    files: HashMap<String, Vec<u8>>,
    /// The last checkpoint that this device has verified before.
    seen: Option<Checkpoint>,
    newest: Option<VerifiedCheckpoint>,
    manifest: Option<Manifest>,
    opened: Option<Opened>,
}

/// An entry that stands in the log.
pub(crate) struct Standing<B> {
    pub(crate) entry: EntryOf<B>,
    pub(crate) leaf: Hash32,
}

impl View {
    /// Begins to look at an election; `seen` is the last checkpoint note that this device has verified.
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
            newest: None,
            manifest: None,
            opened: None,
        }
    }

    /// Takes an answer of the board under its path; it is trusted with nothing. Empty where there is none.
    pub fn provide(&mut self, path: &str, bytes: Vec<u8>) {
        self.files.insert(path.to_owned(), bytes);
    }

    /// Reads on: manifest, then keys, rehearsals and `open`.
    pub fn read(&mut self) -> Result<Progress, Error> {
        if self.manifest.is_none() {
            self.begin()?;
        }
        let needed = 3 + self.manifest()?.trustees.len() as u64;
        if self.opened.is_none() {
            self.read_opening()?;
        }
        Ok(Progress {
            done: needed,
            total: needed,
            complete: true,
        })
    }

    /// The manifest, as soon as entry 0 has been read.
    pub fn manifest(&self) -> Result<&Manifest, Error> {
        self.manifest.as_ref().ok_or(Error::NotOpen)
    }

    /// What the poll was opened with.
    pub fn opened(&self) -> Result<&Opened, Error> {
        self.opened.as_ref().ok_or(Error::NotOpen)
    }

    /// The newest checkpoint, which extends everything that was seen.
    pub fn newest(&self) -> Result<&VerifiedCheckpoint, Error> {
        let unread = || Error::Misuse("the log has not been read".to_owned());
        self.newest.as_ref().ok_or_else(unread)
    }

    /// Goes on to another checkpoint note, such as that of a receipt.
    pub fn extend(&mut self, note: &str) -> Result<(), Error> {
        let other = VerifiedCheckpoint::verify(note, self.manifest()?)?;
        self.join(other)
    }

    /// Fails where the newest entry shows that the poll is over.
    pub fn require_voting(&mut self) -> Result<(), Error> {
        let last = self.newest()?.size().saturating_sub(1);
        let told = told::receipted(self.file(&entry_path(last))?)?;
        let receipt =
            Receipt::parse(&told.receipt)?.verify(told.entry.as_bytes(), self.manifest()?)?;
        if receipt.index() != last {
            return Err(Error::Log(format!("entry {last} is another one")));
        }
        let kind = told::parse::<told::OfKind>(told.entry.as_bytes())?
            .body
            .kind;
        self.join(receipt.checkpoint().clone())?;
        match kind {
            Kind::Closing | Kind::Close | Kind::PartialDecryption | Kind::Result => {
                Err(Error::Closed)
            }
            Kind::Abort => Err(Error::Aborted),
            _ => Ok(()),
        }
    }

    /// An entry of this kind that stands in the log under this index.
    pub(crate) fn entry<B: Serialize + DeserializeOwned>(
        &mut self,
        index: u64,
    ) -> Result<Standing<B>, Error> {
        let told = told::receipted(self.file(&entry_path(index))?)?;
        let receipt =
            Receipt::parse(&told.receipt)?.verify(told.entry.as_bytes(), self.manifest()?)?;
        let entry = EntryOf::<B>::decode(told.entry.as_bytes())?;
        if receipt.index() != index || entry.index != index {
            return Err(Error::Log(format!("entry {index} is another one")));
        }
        self.join(receipt.checkpoint().clone())?;
        Ok(Standing {
            leaf: receipt.leaf(),
            entry,
        })
    }

    /// The row of a half key in registrar `g`'s list, if the board shows one.
    pub(crate) fn row(&mut self, g: u32, key: &CredentialKey) -> Result<Option<RollRow>, Error> {
        let key = Fixed(key.to_bytes());
        let answer = self.file(&format!("api/rows/{key}"))?;
        if answer.is_empty() {
            return Ok(None);
        }
        let lists: Lists = told::parse(answer)?;
        let paths = lists.entries.iter().map(|index| entry_path(*index));
        self.require(paths.collect())?;
        for index in lists.entries {
            let Standing { entry, .. } = self.entry::<Roll>(index)?;
            if entry.body.registrar != g || index >= self.opened()?.index {
                continue;
            }
            entry.verify(party(&self.manifest()?.registrars, g)?)?;
            let row = entry.body.rows.into_iter().find(|row| row.key == key);
            if row.is_some() {
                return Ok(row);
            }
        }
        Err(Error::Answer(format!(
            "the row of the half key {key} is not where it is said to be"
        )))
    }

    /// The manifest: its hash is the election's id, and it names the board's key.
    fn begin(&mut self) -> Result<(), Error> {
        let told = told::receipted(self.file(&entry_path(0))?)?;
        let entry = EntryOf::<Manifest>::decode(told.entry.as_bytes())?;
        if entry.body.election_id() != self.id {
            let other = "entry 0 is the manifest of another election";
            return Err(Error::Log(other.to_owned()));
        }
        let manifest = entry.body;
        let receipt = Receipt::parse(&told.receipt)?.verify(told.entry.as_bytes(), &manifest)?;
        if receipt.index() != 0 {
            return Err(Error::Log("the manifest is not entry 0".to_owned()));
        }
        self.join(receipt.checkpoint().clone())?;
        self.manifest = Some(manifest);
        Ok(())
    }

    /// `key`, the rehearsals and `open`, in the order in which they must stand.
    fn read_opening(&mut self) -> Result<(), Error> {
        let told = self.file("api/landmarks")?;
        if told.is_empty() {
            return Err(Error::NotOpen);
        }
        let landmarks: Landmarks = told::parse(told)?;
        let (key, open) = (landmarks.key, landmarks.open);
        let all = [key, open]
            .into_iter()
            .chain(landmarks.rehearsals.iter().copied());
        self.require(all.map(entry_path).collect())?;
        let manifest = self.manifest()?.clone();
        let between = |index: &u64| key < *index && *index < open;
        if landmarks.rehearsals.len() != manifest.trustees.len()
            || !landmarks.rehearsals.iter().all(between)
        {
            return Err(wrong("not every trustee has rehearsed before the opening"));
        }
        let key: Standing<Key> = self.entry(key)?;
        key.entry.verify(&manifest.organizer)?;
        let opening: Standing<Open> = self.entry(open)?;
        opening.entry.verify(&manifest.organizer)?;
        if opening.entry.body.key != key.leaf {
            return Err(wrong("the poll was opened with other keys"));
        }
        for (trustee, index) in (1..).zip(landmarks.rehearsals) {
            let Standing { entry, .. } = self.entry::<Rehearsal>(index)?;
            entry.verify(party(&manifest.trustees, trustee)?)?;
            let body = &entry.body;
            if body.trustee != trustee
                || body.key != key.leaf
                || body.roll != opening.entry.body.roll
            {
                return Err(wrong(
                    "a trustee has rehearsed with other keys or another roll",
                ));
            }
        }
        for election in [key.entry.body.election, opening.entry.body.election] {
            if election != self.id {
                return Err(wrong("an entry is of another election"));
            }
        }
        self.opened = Some(Opened::new(manifest, &key.entry.body, opening)?);
        Ok(())
    }

    /// Takes another signed checkpoint: of the two, one must be the beginning of the other, and the last one seen the
    /// beginning of both.
    fn join(&mut self, other: VerifiedCheckpoint) -> Result<(), Error> {
        let Some(newest) = &self.newest else {
            if let Some(seen) = &self.seen {
                self.check_extends(seen, &other)?;
            }
            self.newest = Some(other);
            return Ok(());
        };
        if other.size() < newest.size() {
            return self.check_extends(other.checkpoint(), newest);
        }
        self.check_extends(newest.checkpoint(), &other)?;
        self.newest = Some(other);
        Ok(())
    }

    fn check_extends(&self, old: &Checkpoint, new: &VerifiedCheckpoint) -> Result<(), Error> {
        let (size, root) = (new.size(), new.root());
        if old.size > size {
            return Err(Error::Contradiction(format!(
                "it has {size} entries and had {}",
                old.size
            )));
        }
        if old.size == size && old.root == root {
            return Ok(());
        }
        let tiles = TileReader::new(size, |path: TilePath| {
            Ok(split_tile(self.file(&path.to_string())?, path.width)?)
        });
        let fits = prove_consistency(&tiles, old.size, size).and_then(|proof| {
            Ok(verify_consistency(
                old.size, &old.root, size, &root, &proof,
            )?)
        });
        match fits {
            Err(Error::Log(detail)) => Err(Error::Contradiction(detail)),
            other => other,
        }
    }

    fn file(&self, path: &str) -> Result<&[u8], Error> {
        match self.files.get(path) {
            Some(bytes) => Ok(bytes),
            None => Err(Error::Need(vec![path.to_owned()])),
        }
    }

    /// Asks for all of them at once.
    fn require(&self, mut paths: Vec<String>) -> Result<(), Error> {
        paths.retain(|path| !self.files.contains_key(path));
        if paths.is_empty() {
            return Ok(());
        }
        Err(Error::Need(paths))
    }
}

fn entry_path(index: u64) -> String {
    format!("api/entries/{index}")
}

fn party(parties: &[Party], ordinal: u32) -> Result<&Party, Error> {
    let place = usize::try_from(ordinal).unwrap_or(0).wrapping_sub(1);
    parties
        .get(place)
        .ok_or_else(|| wrong("it names somebody who takes no part"))
}

fn wrong(detail: &str) -> Error {
    Error::Log(detail.to_owned())
}
