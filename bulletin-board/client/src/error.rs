//! What can go wrong between a tool and a board. Every message is one line: what, where, what to do.

use std::io;
use std::path::{Path, PathBuf};

use thiserror::Error;

use crate::refusal::VerifiedRefusal;
use crate::words::say;

/// A failed request, check or file.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum Error {
    /// A text that is no address of a board or an election.
    #[error("{}", say!("fault-address", text = .text, detail = .detail))]
    Address {
        /// The text.
        text: String,
        /// What is wrong with it.
        detail: String,
    },
    /// No answer, or the connection broke: whether the request took effect is unknown.
    #[error("{}", say!("fault-unreachable", url = .url, detail = .detail))]
    Unreachable {
        /// The request's address.
        url: String,
        /// The network's own words.
        detail: String,
    },
    /// The board cannot work at the moment: what it was asked may be asked again.
    #[error("{}", say!("fault-unavailable", url = .url, detail = .detail))]
    Unavailable {
        /// The request's address.
        url: String,
        /// Status or title of the answer.
        detail: String,
    },
    /// There is no such thing on the board.
    #[error("{}", say!("fault-not-found", url = .url))]
    NotFound {
        /// The request's address.
        url: String,
    },
    /// A problem document that is no refusal.
    #[error("{}", say!("fault-problem", url = .url, status = %.status, title = with_detail(.title, .detail.as_deref())))]
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
    #[error("{}", say!("fault-refused", kind = .0.kind(), cause = .0.reason_and_detail()))]
    Refused(Box<VerifiedRefusal>),
    /// The board refused, but its refusal is not signed by its key or is about something else.
    #[error("{}", say!("fault-unsigned-refusal", reason = .reason, detail = .detail))]
    UnsignedRefusal {
        /// The reason as the answer states it.
        reason: String,
        /// What is wrong with the signed refusal.
        detail: String,
    },
    /// An answer that a board of this specification does not give.
    #[error("{}", say!("fault-answer", url = .url, detail = .detail))]
    Answer {
        /// The request's address.
        url: String,
        /// What is wrong with it.
        detail: String,
    },
    /// The log or a part of it does not hold.
    #[error("{}", say!("fault-log", origin = .origin, detail = .detail))]
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
    #[error("{}", say!("fault-entry", origin = .origin, index = %.index, detail = .detail))]
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
    #[error("{}", say!("fault-receipt", url = .url, detail = .detail))]
    Receipt {
        /// The request's address.
        url: String,
        /// What is wrong with it.
        detail: String,
    },
    /// The board shows a log that does not extend the one it showed before.
    #[error("{}", say!("fault-contradiction", detail = .detail, evidence = %.evidence.display()))]
    Contradiction {
        /// In which way.
        detail: String,
        /// The file with both checkpoints.
        evidence: PathBuf,
    },
    /// The same, where there is no file to keep the checkpoints in.
    #[error("{}", say!("fault-contradiction-shown", detail = .detail))]
    ContradictionShown {
        /// In which way.
        detail: String,
        /// Both checkpoints, as text.
        evidence: String,
    },
    /// A file that cannot be read or written.
    #[error("{}", say!(&format!("fault-file-{action}"), path = %.path.display(), cause = %.cause))]
    File {
        /// `read`, `write` ...
        action: &'static str,
        /// The file.
        path: PathBuf,
        /// The system's own words.
        cause: io::Error,
    },
    /// A file that must not be overwritten.
    #[error("{}", say!("fault-file-exists", path = %.0.display()))]
    FileExists(PathBuf),
    /// A file whose content is not what it should be.
    #[error("{}", say!("fault-content", path = %.path.display(), detail = .detail))]
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

/// A title and what follows it in brackets.
fn with_detail(title: &str, detail: Option<&str>) -> String {
    detail.map_or_else(|| title.to_owned(), |detail| format!("{title} ({detail})"))
}

/// What a board says, on one line and without characters that write over other lines: a stranger's
/// words must not pass for this tool's.
pub(crate) fn plain(text: &str) -> String {
    text.chars()
        .map(|c| if c.is_control() { ' ' } else { c })
        .collect()
}
