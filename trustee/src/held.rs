//! A trustee's file where there is no disk to write to: in a page. A change makes a new encrypted
//! file, which a person saves; what was saved is handed back and compared before anything is sent.
//!
//! - If we stop before the new file is saved, the old one stands and nothing that depends on the
//!   change was sent.
//! - If we stop after it, the new file stands, with the exact bytes that are still to be sent.

use std::fmt;
use std::path::{Path, PathBuf};

use age::secrecy::SecretString;
use urne_record::Hash32;

use crate::attempt::AttemptSecret;
use crate::contents::Contents;
use crate::error::Error;
use crate::keep::Keep;
use crate::sealed;

/// A trustee's file in memory, as it was last seen saved, and perhaps a newer one.
pub struct HeldFile {
    /// Its name, for messages.
    name: PathBuf,
    passphrase: SecretString,
    contents: Contents,
    /// The encrypted bytes that a person has been seen to hold.
    stored: Vec<u8>,
    /// Newer encrypted bytes that have not come back yet.
    unsaved: Option<Vec<u8>>,
    /// Whether the contents differ from the newest encrypted bytes.
    changed: bool,
}

impl HeldFile {
    /// A new file, which is still to be saved.
    ///
    /// # Errors
    /// It cannot be encrypted.
    pub fn create(
        name: &Path,
        passphrase: SecretString,
        contents: Contents,
    ) -> Result<Self, Error> {
        let encrypted = sealed::seal(&contents, &passphrase, name)?;
        Ok(Self {
            name: name.to_owned(),
            passphrase,
            contents,
            stored: Vec::new(),
            unsaved: Some(encrypted),
            changed: false,
        })
    }

    /// A file that a person has chosen.
    ///
    /// # Errors
    /// The passphrase is wrong, or it is damaged.
    pub fn open(name: &Path, bytes: &[u8], passphrase: SecretString) -> Result<Self, Error> {
        Ok(Self {
            name: name.to_owned(),
            contents: sealed::open(bytes, &passphrase, name)?,
            passphrase,
            stored: bytes.to_vec(),
            unsaved: None,
            changed: false,
        })
    }

    /// The new file, while it has not been seen saved.
    pub fn unsaved(&self) -> Option<&[u8]> {
        self.unsaved.as_deref()
    }

    /// Takes what was read back from where the person has saved the new file.
    ///
    /// # Errors
    /// [`Error::NotTheFile`] where these are other bytes.
    pub fn saved(&mut self, bytes: &[u8]) -> Result<(), Error> {
        match self.unsaved.take_if(|unsaved| unsaved == bytes) {
            Some(same) => self.stored = same,
            None if self.unsaved.is_none() && self.stored == bytes => {}
            None => return Err(Error::NotTheFile(self.name.clone())),
        }
        Ok(())
    }

    /// Joins an election in memory; the next change that is stored stores this too.
    pub fn join(&mut self, election: Hash32, address: String, trustee: u32, seen: String) {
        self.contents.join(election, address, trustee);
        if let Ok((_, participation)) = self.contents.participation_mut(&election) {
            participation.checkpoint = Some(seen);
        }
        self.changed = true;
    }

    /// The file as text, for paper. Of an election whose keys stand in the log (`complete`) the
    /// messages of the ceremony are left out: nobody needs them again, and the page stays short.
    ///
    /// # Errors
    /// It cannot be encrypted.
    pub fn paper(&self, complete: Option<Hash32>) -> Result<String, Error> {
        let damaged = |reason: String| Error::Damaged {
            path: self.name.clone(),
            reason,
        };
        let mut short = Contents::decode(&self.contents.encode())
            .map_err(|error| damaged(error.to_string()))?;
        for one in &mut short.elections {
            if Some(one.election) != complete {
                continue;
            }
            if let Some(attempt) = &mut one.attempt
                && matches!(attempt.secret, AttemptSecret::Shares(_))
            {
                attempt.rounds.iter_mut().for_each(Vec::clear);
            }
            // Both are made again from the shares where they are still needed.
            one.rehearsal = None;
            one.decryption = None;
        }
        let encrypted = sealed::seal(&short, &self.passphrase, &self.name)?;
        sealed::text(&encrypted).map_err(|error| Error::io("encode", &self.name, error))
    }
}

impl Keep for HeldFile {
    fn contents(&self) -> &Contents {
        &self.contents
    }

    fn update<T>(
        &mut self,
        change: impl FnOnce(&mut Contents) -> Result<T, Error>,
    ) -> Result<T, Error> {
        let before = self.contents.encode();
        let changed = change(&mut self.contents);
        if changed.is_err() {
            self.contents = Contents::decode(&before).map_err(|error| Error::Damaged {
                path: self.name.clone(),
                reason: error.to_string(),
            })?;
            return changed;
        }
        if self.changed || *self.contents.encode() != *before {
            self.changed = true;
            self.unsaved = Some(sealed::seal(&self.contents, &self.passphrase, &self.name)?);
            self.changed = false;
        }
        match self.unsaved {
            Some(_) => Err(Error::NotStored),
            None => changed,
        }
    }

    fn read_again(&self) -> Result<Contents, Error> {
        sealed::open(&self.stored, &self.passphrase, &self.name)
    }

    fn log_folder(&self) -> Option<PathBuf> {
        None
    }
}

impl fmt::Debug for HeldFile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("HeldFile")
            .field("name", &self.name)
            .finish_non_exhaustive()
    }
}
