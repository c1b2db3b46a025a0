//! What can go wrong for a trustee: what, where, what to do.

use std::io;
use std::path::{Path, PathBuf};

use crate::sealed::MAX_WORK_FACTOR;
use crate::words::say;

/// An error of the trustee's tool, in one line for the person who runs it.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// A file or folder could not be used.
    #[error("{}", say!("fault-io", action = .action, path = %.path.display(), cause = %.source))]
    Io {
        /// What was tried.
        action: &'static str,
        /// On which path.
        path: PathBuf,
        /// What the system answered.
        source: io::Error,
    },
    /// Another process holds the lock.
    #[error("{}", say!("fault-in-use", path = %.0.display()))]
    InUse(PathBuf),
    /// The passphrase does not open the file.
    #[error("{}", say!("fault-passphrase", path = %.0.display()))]
    WrongPassphrase(PathBuf),
    /// The file asks for more work than we do.
    #[error(
        "{}",
        say!("fault-work", path = %.path.display(), required = .required, max = MAX_WORK_FACTOR)
    )]
    TooMuchWork {
        /// The file.
        path: PathBuf,
        /// log2 of the scrypt parameter that it asks for.
        required: u8,
    },
    /// The file is no trustee's file, or was altered.
    #[error("{}", say!("fault-damaged", path = %.path.display(), reason = .reason))]
    Damaged {
        /// The file.
        path: PathBuf,
        /// What was found.
        reason: String,
    },
    /// The file does not know this election.
    #[error("{}", say!("fault-not-joined"))]
    NotJoined,
    /// The manifest does not name the key of this file.
    #[error("{}", say!("fault-not-named", key = %.0))]
    NotNamed(urne_record::Key32),
    /// What was changed is not stored yet, so nothing that depends on it is sent.
    #[error("{}", say!("fault-not-stored"))]
    NotStored,
    /// Another file came back than the one that was to be saved.
    #[error("{}", say!("fault-not-the-file", path = %.0.display()))]
    NotTheFile(PathBuf),
    /// Something is asked for before or after its time: the name of the sentence that says so.
    #[error("{}", say!(.0))]
    Untimely(&'static str),
    /// The file holds no shares of the election's keys.
    #[error("{}", say!("fault-no-shares"))]
    NoShares,
    /// The log is ahead of the file: messages were sent that this file knows nothing of.
    #[error("{}", say!("fault-old-copy", attempt = .attempt))]
    OldCopy {
        /// The running attempt of the key ceremony.
        attempt: u32,
    },
    /// The log is behind the file: the attempt that the file knows of has not begun there.
    #[error("{}", say!("fault-log-behind"))]
    LogBehind,
    /// The shares have been, or may have been, used on another aggregate.
    #[error("{}", say!("fault-other-aggregate", contest = .contest))]
    OtherAggregate {
        /// The contest's id.
        contest: String,
    },
    /// A message that may not come now.
    #[error("{}", say!("fault-refused", cause = %.0))]
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
