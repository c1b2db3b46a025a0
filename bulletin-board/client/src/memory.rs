//! What a tool remembers of a log: the last signed checkpoint that it saw, in one small file or as
//! a text that the caller keeps.
//!
//! A board that later shows a log which does not extend it contradicts itself; both signed
//! checkpoints together prove that, so they are kept beside the file, or stand in the error.

use std::path::{Path, PathBuf};

use urne_record::Hash32;
use urne_record::checkpoint::{Checkpoint, VerifiedCheckpoint};
use urne_record::note::Note;

use crate::error::Error;
use crate::file::{self, Access};
use crate::words::say;

/// The last checkpoint seen of one election's log.
#[derive(Debug)]
pub struct Memory {
    path: Option<PathBuf>,
    seen: Option<(Checkpoint, String)>,
}

impl Memory {
    /// A memory without a file. `note` is the signed checkpoint that was seen last, if any; the
    /// caller keeps the next one ([`crate::Follower::checkpoint`]).
    ///
    /// # Errors
    /// The text is no checkpoint.
    pub fn of_note(note: Option<&str>) -> Result<Self, Error> {
        Ok(Self {
            path: None,
            seen: note.map(parse).transpose()?,
        })
    }

    /// Reads the memory of an election in a folder, which is made if absent.
    pub fn open(folder: &Path, election: Hash32) -> Result<Self, Error> {
        file::create_folder(folder, Access::Owner)?;
        let path = folder.join(format!("{election}.checkpoint"));
        let damaged = |detail: &dyn ToString| {
            Error::content(
                &path,
                say!("content-checkpoint", detail = detail.to_string()),
            )
        };
        let seen = match file::read_if_present(&path)? {
            None => None,
            Some(bytes) => {
                let text = String::from_utf8(bytes).map_err(|e| damaged(&e))?;
                Some(parse(&text).map_err(|e| damaged(&e))?)
            }
        };
        Ok(Self {
            path: Some(path),
            seen,
        })
    }

    /// Puts back a checkpoint that was kept in a safer place too, where this memory holds none, an
    /// older or a damaged one: a removed file then hides nothing.
    pub fn restore(folder: &Path, election: Hash32, note: &str) -> Result<(), Error> {
        let path = folder.join(format!("{election}.checkpoint"));
        let kept = parse(note)
            .map_err(|error| Error::content(&path, error))?
            .0
            .size;
        let present = Self::open(folder, election);
        if present.is_ok_and(|memory| memory.seen().is_some_and(|seen| seen.size >= kept)) {
            return Ok(());
        }
        file::write_atomic(&path, note.as_bytes(), Access::Owner)
    }

    /// Size and root of the last checkpoint seen.
    pub fn seen(&self) -> Option<&Checkpoint> {
        self.seen.as_ref().map(|(checkpoint, _)| checkpoint)
    }

    /// Stores a checkpoint that has been found to extend the one seen; an older one changes nothing.
    pub fn store(&mut self, checkpoint: &VerifiedCheckpoint) -> Result<(), Error> {
        let older = |seen: &Checkpoint| seen.size > checkpoint.size();
        if self.seen().is_some_and(older) {
            return Ok(());
        }
        let text = checkpoint.note().encode();
        if let Some(path) = &self.path {
            file::write_atomic(path, text.as_bytes(), Access::Owner)?;
        }
        self.seen = Some((checkpoint.checkpoint().clone(), text));
        Ok(())
    }

    /// Keeps both checkpoints and returns the error that says where.
    pub(crate) fn contradiction(&self, now: &VerifiedCheckpoint, detail: String) -> Error {
        let before = self.seen.as_ref().map_or("", |(_, text)| text);
        let evidence = format!(
            "{}\n{detail}\n\n{}\n\n{before}\n{}\n\n{}",
            say!("evidence-title"),
            say!("evidence-before"),
            say!("evidence-now"),
            now.note().encode()
        );
        if let Some(path) = &self.path {
            return keep_evidence(path, &evidence, detail);
        }
        Error::ContradictionShown { detail, evidence }
    }

    /// Whether a checkpoint goes back behind the one seen, or differs from it at the same size.
    pub(crate) fn check_head(&self, now: &VerifiedCheckpoint) -> Result<(), Error> {
        let Some(seen) = self.seen() else {
            return Ok(());
        };
        if seen.origin != now.checkpoint().origin {
            return Err(self.contradiction(now, say!("contradiction-origin")));
        }
        if now.size() < seen.size {
            return Err(self.contradiction(now, gone(now.size(), seen.size)));
        }
        if now.size() == seen.size && now.root() != seen.root {
            return Err(self.contradiction(now, different(seen.size)));
        }
        Ok(())
    }
}

/// In words: the first `size` entries are not those signed before.
pub(crate) fn different(size: u64) -> String {
    say!("contradiction-different", size = size)
}

/// In words: fewer entries than signed before.
pub(crate) fn gone(now: u64, before: u64) -> String {
    say!("contradiction-gone", now = now, before = before)
}

fn parse(text: &str) -> Result<(Checkpoint, String), urne_record::Error> {
    let note = Note::parse(text)?;
    Ok((Checkpoint::parse_text(&note.text)?, text.to_owned()))
}

fn keep_evidence(path: &Path, content: &str, detail: String) -> Error {
    let name = Hash32::sha256(content.as_bytes()).to_string();
    let short = name.get(..16).unwrap_or(&name);
    let evidence = path.with_extension(format!("contradiction-{short}.txt"));
    match file::write_atomic(&evidence, content.as_bytes(), Access::Owner) {
        Ok(()) => Error::Contradiction { detail, evidence },
        Err(error) => error,
    }
}
