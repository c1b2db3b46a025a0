//! The trustee's file: everything secret, encrypted under a passphrase by age (scrypt).
//!
//! A change is on disk before the message that depends on it leaves this machine. Writing is
//! atomic: a temporary file beside it is synced and takes its place by a rename.
//! - If we stop before the rename, the old file stands and nothing that depends on the change was
//!   sent; an encrypted leftover lies beside it and may be deleted.
//! - If we stop after it, the new file stands, with the exact bytes that are still to be sent.
//!
//! `FILE.lock` is held as long as the file may change, so two processes never both write it.

use std::ffi::OsString;
use std::fmt;
use std::fs::{self, File, OpenOptions, TryLockError};
use std::path::{Path, PathBuf};

use age::secrecy::SecretString;
use urne_board_client::file::{Access, write_atomic, write_new};

use crate::contents::Contents;
use crate::error::Error;
use crate::keep::Keep;
use crate::sealed;
pub use crate::sealed::{DEFAULT_WORK_FACTOR, MAX_WORK_FACTOR};

/// A trustee's file, open for changes and locked.
pub struct TrusteeFile {
    path: PathBuf,
    passphrase: SecretString,
    contents: Contents,
    /// Holds the advisory lock until it is dropped.
    _lock: File,
}

impl TrusteeFile {
    /// Writes a new file; an existing one is never overwritten.
    ///
    /// # Errors
    /// The file exists, is in use, or cannot be written.
    pub fn create(
        path: &Path,
        passphrase: SecretString,
        contents: Contents,
    ) -> Result<Self, Error> {
        let lock = lock(path)?;
        let file = Self {
            path: path.to_owned(),
            passphrase,
            contents,
            _lock: lock,
        };
        write_new(path, &file.encrypted()?, Access::Owner)?;
        Ok(file)
    }

    /// Opens a file for changes.
    ///
    /// # Errors
    /// As [`TrusteeFile::read`]; also when another process has it open.
    pub fn open(path: &Path, passphrase: SecretString) -> Result<Self, Error> {
        // Without this a mistyped name would leave a lock file behind.
        fs::metadata(path).map_err(|error| Error::io("read", path, error))?;
        let lock = lock(path)?;
        let contents = Self::read(path, &passphrase)?;
        Ok(Self {
            path: path.to_owned(),
            passphrase,
            contents,
            _lock: lock,
        })
    }

    /// Reads a file without locking it: what stands on disk now.
    ///
    /// # Errors
    /// It cannot be read, the passphrase is wrong, or it is damaged.
    pub fn read(path: &Path, passphrase: &SecretString) -> Result<Contents, Error> {
        let encrypted = fs::read(path).map_err(|error| Error::io("read", path, error))?;
        sealed::open(&encrypted, passphrase, path)
    }

    fn encrypted(&self) -> Result<Vec<u8>, Error> {
        sealed::seal(&self.contents, &self.passphrase, &self.path)
    }
}

impl Keep for TrusteeFile {
    fn contents(&self) -> &Contents {
        &self.contents
    }

    /// Where changing or writing fails, memory and disk both keep what they held.
    fn update<T>(
        &mut self,
        change: impl FnOnce(&mut Contents) -> Result<T, Error>,
    ) -> Result<T, Error> {
        let before = self.contents.encode();
        let changed = change(&mut self.contents).and_then(|value| {
            if *self.contents.encode() == *before {
                return Ok(value);
            }
            write_atomic(&self.path, &self.encrypted()?, Access::Owner)?;
            Ok(value)
        });
        if changed.is_err() {
            self.contents = Contents::decode(&before).map_err(|error| Error::Damaged {
                path: self.path.clone(),
                reason: error.to_string(),
            })?;
        }
        changed
    }

    fn read_again(&self) -> Result<Contents, Error> {
        Self::read(&self.path, &self.passphrase)
    }

    /// The folder `FILE.log`.
    fn log_folder(&self) -> Option<PathBuf> {
        Some(log_folder(&self.path))
    }
}

impl fmt::Debug for TrusteeFile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TrusteeFile")
            .field("path", &self.path)
            .finish_non_exhaustive()
    }
}

/// The folder `FILE.log` for what is public: bundles of logs and the last checkpoints seen.
pub(crate) fn log_folder(path: &Path) -> PathBuf {
    beside(path, ".log")
}

/// Takes the lock beside the file, or says who may hold it.
fn lock(path: &Path) -> Result<File, Error> {
    let lock_path = beside(path, ".lock");
    let file = private()
        .create(true)
        .truncate(false)
        .open(&lock_path)
        .map_err(|error| Error::io("write", &lock_path, error))?;
    match file.try_lock() {
        Ok(()) => Ok(file),
        Err(TryLockError::WouldBlock) => Err(Error::InUse(path.to_owned())),
        Err(TryLockError::Error(error)) => Err(Error::io("lock", &lock_path, error)),
    }
}

fn beside(path: &Path, suffix: &str) -> PathBuf {
    let mut name = OsString::from(path);
    name.push(suffix);
    name.into()
}

/// Options for a file that only its owner may read.
fn private() -> OpenOptions {
    let mut options = OpenOptions::new();
    options.write(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options
}
