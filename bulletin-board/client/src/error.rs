//! What can go wrong between a tool and a board. Every message is one line: what, where, what to do.

use std::io;
use std::path::{Path, PathBuf};

use thiserror::Error;

use crate::refusal::VerifiedRefusal;

/// A failed request, check or file.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum Error {
    /// A text that is no address of a board or an election.
    #[error("'{text}' is not an address: {detail}")]
    Address {
        /// The text.
        text: String,
        /// What is wrong with it.
        detail: &'static str,
    },
    /// No answer, or the connection broke: whether the request took effect is unknown.
    #[error(
        "{url}: no answer from the board ({detail}); check the address and the network, then try again"
    )]
    Unreachable {
        /// The request's address.
        url: String,
        /// The network's own words.
        detail: String,
    },
    /// The board cannot work at the moment: what it was asked may be asked again.
    #[error("{url}: the board cannot answer at the moment ({detail}); try again later")]
    Unavailable {
        /// The request's address.
        url: String,
        /// Status or title of the answer.
        detail: String,
    },
    /// There is no such thing on the board.
    #[error("{url}: the board knows nothing under this address")]
    NotFound {
        /// The request's address.
        url: String,
    },
    /// A problem document that is no refusal.
    #[error("{url}: the board answers {status}: {title}{}", .detail.as_ref().map(|d| format!(" ({d})")).unwrap_or_default())]
    Problem {
        /// The request's address.
        url: String,
        /// HTTP status.
        status: u16,
        /// Title of the problem.
        title: String,
        /// Its detail, if any.
        detail: Option<String>,
    },
    /// The board refused a submission and signed why.
    #[error("the board refused the {}: {}", .0.kind(), .0.reason_and_detail())]
    Refused(Box<VerifiedRefusal>),
    /// The board refused, but its refusal is not signed by its key or is about something else.
    #[error("the board refused ({reason}), but without a valid signature of its key: {detail}")]
    UnsignedRefusal {
        /// The reason as the answer states it.
        reason: String,
        /// What is wrong with the signed refusal.
        detail: String,
    },
    /// An answer that a board of this specification does not give.
    #[error("{url}: not the answer of an Urne board: {detail}")]
    Answer {
        /// The request's address.
        url: String,
        /// What is wrong with it.
        detail: String,
    },
    /// The log or a part of it does not hold.
    #[error("{origin}: the log does not hold: {detail}")]
    Log {
        /// Where the log was read.
        origin: String,
        /// What is wrong, and at which entry.
        detail: String,
    },
    /// The record's formats.
    #[error(transparent)]
    Record(#[from] urne_record::Error),
    /// An entry that breaks a rule of the election: the board had to refuse it.
    #[error("{origin}: entry {index} breaks the rules: {detail}")]
    Entry {
        /// Where the log was read.
        origin: String,
        /// The entry's index.
        index: u64,
        /// The rule.
        detail: String,
    },
    /// The election is not as far as the command needs.
    #[error("{0}")]
    TooEarly(String),
    /// The accepted submission's receipt does not hold: nothing shows that it was recorded.
    #[error(
        "{url}: the board's receipt does not hold: {detail}; keep what you sent and send it again"
    )]
    Receipt {
        /// The request's address.
        url: String,
        /// What is wrong with it.
        detail: String,
    },
    /// The board shows a log that does not extend the one it showed before.
    #[error("THE BOARD CONTRADICTS ITSELF: {detail}. Both of its signed checkpoints are kept in {}; show them to the organizer and the observers", .evidence.display())]
    Contradiction {
        /// In which way.
        detail: String,
        /// The file with both checkpoints.
        evidence: PathBuf,
    },
    /// The same, where there is no file to keep the checkpoints in.
    #[error(
        "THE BOARD CONTRADICTS ITSELF: {detail}. Keep both of its signed checkpoints and show them to the organizer and the observers"
    )]
    ContradictionShown {
        /// In which way.
        detail: String,
        /// Both checkpoints, as text.
        evidence: String,
    },
    /// A file that cannot be read or written.
    #[error("cannot {action} {}: {cause}", .path.display())]
    File {
        /// `read`, `write` ...
        action: &'static str,
        /// The file.
        path: PathBuf,
        /// The system's own words.
        cause: io::Error,
    },
    /// A file that must not be overwritten.
    #[error("{} exists already and is left as it is", .0.display())]
    FileExists(PathBuf),
    /// A file whose content is not what it should be.
    #[error("{}: {detail}", .path.display())]
    Content {
        /// The file.
        path: PathBuf,
        /// What is wrong with it.
        detail: String,
    },
}

impl Error {
    /// Whether the same request may succeed a little later.
    pub fn is_transient(&self) -> bool {
        matches!(self, Error::Unreachable { .. } | Error::Unavailable { .. })
    }

    pub(crate) fn file(action: &'static str, path: &Path, source: io::Error) -> Self {
        Error::File {
            action,
            path: path.to_owned(),
            cause: source,
        }
    }

    pub(crate) fn content(path: &Path, detail: impl ToString) -> Self {
        Error::Content {
            path: path.to_owned(),
            detail: detail.to_string(),
        }
    }

    pub(crate) fn answer(url: &str, detail: impl ToString) -> Self {
        Error::Answer {
            url: url.to_owned(),
            detail: plain(&detail.to_string()),
        }
    }
}

/// What a board says, on one line and without characters that write over other lines: a stranger's
/// words must not pass for this tool's.
pub(crate) fn plain(text: &str) -> String {
    text.chars()
        .map(|c| if c.is_control() { ' ' } else { c })
        .collect()
}
