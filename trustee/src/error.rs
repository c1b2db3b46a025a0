//! What can go wrong for a trustee: what, where, what to do.

use std::io;
use std::path::{Path, PathBuf};

/// An error of the trustee's tool, in one line for the person who runs it.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// A file or folder could not be used.
    #[error("cannot {action} {}: {source}", path.display())]
    Io {
        /// What was tried.
        action: &'static str,
        /// On which path.
        path: PathBuf,
        /// What the system answered.
        source: io::Error,
    },
    /// Another process holds the lock.
    #[error("{} is in use by another urne-trustee: wait until it has ended", .0.display())]
    InUse(PathBuf),
    /// The passphrase does not open the file.
    #[error("wrong passphrase for {}: try again", .0.display())]
    WrongPassphrase(PathBuf),
    /// The file asks for more work than we do.
    #[error("{} asks for a work factor of {required}, more than {max} is refused: restore it from a backup", path.display(), max = crate::sealed::MAX_WORK_FACTOR)]
    TooMuchWork {
        /// The file.
        path: PathBuf,
        /// log2 of the scrypt parameter that it asks for.
        required: u8,
    },
    /// The file is no trustee's file, or was altered.
    #[error("{} is damaged or no trustee's file ({reason}): restore it from a backup", path.display())]
    Damaged {
        /// The file.
        path: PathBuf,
        /// What was found.
        reason: String,
    },
    /// The file does not know this election.
    #[error("this file has not joined the election: run `urne-trustee join --election URL` first")]
    NotJoined,
    /// The manifest does not name the key of this file.
    #[error(
        "the manifest of this election names no trustee with this file's key {0}: give the organizer your key, or use the file that belongs to this election"
    )]
    NotNamed(urne_record::Key32),
    /// What was changed is not stored yet, so nothing that depends on it is sent.
    #[error("nothing was sent: save the new file first")]
    NotStored,
    /// Another file came back than the one that was to be saved.
    #[error(
        "{} is not the file that was to be saved: choose the one that you have just saved, or save it again", .0.display()
    )]
    NotTheFile(PathBuf),
    /// Something is asked for before or after its time.
    #[error("{0}")]
    Untimely(&'static str),
    /// The file holds no shares of the election's keys.
    #[error(
        "this file holds no shares of the election's keys: use the file that took part in the key ceremony"
    )]
    NoShares,
    /// The log is ahead of the file: messages were sent that this file knows nothing of.
    #[error(
        "attempt {attempt}: the log holds this trustee's messages, but this file lacks their secrets, so it is an old copy: use the newest one; if that is lost, ask the organizer for a new attempt"
    )]
    OldCopy {
        /// The running attempt of the key ceremony.
        attempt: u32,
    },
    /// The log is behind the file, or its own trustee number changed.
    #[error(
        "the file has gone further than the log: {0}; the board has lost entries, tell the organizer and the observers"
    )]
    LogBehind(&'static str),
    /// The shares have been, or may have been, used on another aggregate.
    #[error(
        "contest {contest}: this file has agreed to decrypt another close or aggregate; both together would open single ballots, so this one is refused for ever: tell the organizer and the observers"
    )]
    OtherAggregate {
        /// The contest's id.
        contest: String,
    },
    /// A message that may not come now.
    #[error("nothing was sent: {0}")]
    Refused(#[from] urne_record::election::Refused),
    /// A part of the record that does not hold.
    #[error(transparent)]
    Record(#[from] urne_record::Error),
    /// Cryptography that does not hold.
    #[error(transparent)]
    Crypto(#[from] urne_crypto::Error),
    /// A file of the tools' common kind, the board or its log.
    #[error(transparent)]
    Board(#[from] urne_board_client::Error),
}

impl Error {
    /// Whether the same may succeed a little later, without anyone doing anything.
    pub fn is_transient(&self) -> bool {
        matches!(self, Self::Board(error) if error.is_transient())
    }

    pub(crate) fn io(action: &'static str, path: &Path, source: io::Error) -> Self {
        Self::Io {
            action,
            path: path.to_owned(),
            source,
        }
    }
}
