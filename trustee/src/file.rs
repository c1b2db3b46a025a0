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
use std::io::{self, Read as _, Write as _};
use std::path::{Path, PathBuf};

use age::secrecy::SecretString;
use urne_board_client::file::{Access, write_atomic, write_new};
use zeroize::Zeroizing;

use crate::contents::Contents;
use crate::error::Error;

/// The work factor of scrypt (log2 of N) for a new file: about a second and 256 MiB.
pub const DEFAULT_WORK_FACTOR: u8 = 18;
/// The largest work factor written or read: 4 GiB; more would only stall an honest reader.
pub const MAX_WORK_FACTOR: u8 = 22;

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
        let plain = decrypt(&encrypted, passphrase).map_err(|reason| reason.at(path))?;
        Contents::decode(&plain).map_err(|error| Error::Damaged {
            path: path.to_owned(),
            reason: error.to_string(),
        })
    }

    /// The folder `FILE.log` for what is public: bundles of logs and the last checkpoints seen.
    pub fn log_folder(&self) -> PathBuf {
        log_folder(&self.path)
    }

    /// What the file holds.
    pub fn contents(&self) -> &Contents {
        &self.contents
    }

    /// The contents as they stand on disk, not in memory: what a rehearsal has to prove.
    ///
    /// # Errors
    /// As [`TrusteeFile::read`].
    pub fn read_again(&self) -> Result<Contents, Error> {
        Self::read(&self.path, &self.passphrase)
    }

    /// Changes the contents and writes them to disk. Where either fails, memory and disk both
    /// keep what they held.
    ///
    /// # Errors
    /// Whatever `change` returns; the file cannot be written.
    pub fn update<T>(
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

    fn encrypted(&self) -> Result<Vec<u8>, Error> {
        encrypt(
            &self.contents.encode(),
            &self.passphrase,
            self.contents.work_factor,
        )
        .map_err(|error| Error::io("encrypt", &self.path, error))
    }
}

impl fmt::Debug for TrusteeFile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TrusteeFile")
            .field("path", &self.path)
            .finish_non_exhaustive()
    }
}

/// Why a file did not decrypt; the path is added by the caller.
enum Unreadable {
    WrongPassphrase,
    TooMuchWork(u8),
    Damaged(String),
}

impl Unreadable {
    /// The first line of the library's words.
    fn damaged(error: &dyn fmt::Display) -> Self {
        let text = error.to_string();
        Self::Damaged(text.lines().next().unwrap_or_default().to_owned())
    }

    fn at(self, path: &Path) -> Error {
        let path = path.to_owned();
        match self {
            Self::WrongPassphrase => Error::WrongPassphrase(path),
            Self::TooMuchWork(required) => Error::TooMuchWork { path, required },
            Self::Damaged(reason) => Error::Damaged { path, reason },
        }
    }
}

fn encrypt(plain: &[u8], passphrase: &SecretString, work_factor: u8) -> io::Result<Vec<u8>> {
    let mut recipient = age::scrypt::Recipient::new(passphrase.clone());
    recipient.set_work_factor(work_factor.clamp(1, MAX_WORK_FACTOR));
    let encryptor = age::Encryptor::with_recipients(std::iter::once(&recipient as _))
        .map_err(io::Error::other)?;
    let mut encrypted = Vec::with_capacity(plain.len() + 1024);
    let mut writer = encryptor.wrap_output(&mut encrypted)?;
    writer.write_all(plain)?;
    writer.finish()?;
    Ok(encrypted)
}

fn decrypt(encrypted: &[u8], passphrase: &SecretString) -> Result<Zeroizing<Vec<u8>>, Unreadable> {
    use age::DecryptError as Age;

    let mut identity = age::scrypt::Identity::new(passphrase.clone());
    identity.set_max_work_factor(MAX_WORK_FACTOR);
    let decryptor =
        age::Decryptor::new_buffered(encrypted).map_err(|error| Unreadable::damaged(&error))?;
    let mut reader =
        decryptor
            .decrypt(std::iter::once(&identity as _))
            .map_err(|error| match error {
                // A damaged salt looks the same: the key it gives opens nothing.
                Age::DecryptionFailed | Age::KeyDecryptionFailed | Age::NoMatchingKeys => {
                    Unreadable::WrongPassphrase
                }
                Age::ExcessiveWork { required, .. } => Unreadable::TooMuchWork(required),
                error => Unreadable::damaged(&error),
            })?;
    // The text is shorter than its encryption, so the buffer never moves.
    let mut plain = Zeroizing::new(Vec::with_capacity(encrypted.len()));
    reader
        .read_to_end(&mut plain)
        .map_err(|error| Unreadable::damaged(&error))?;
    Ok(plain)
}

/// The folder of [`TrusteeFile::log_folder`], for those who only look.
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
