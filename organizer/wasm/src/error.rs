//! What can go wrong, each with a code that the pages have a sentence for.

use serde_json::{Value, json};
use thiserror::Error;
use urne_board_client as client;
use urne_organizer::fault::Fault;
use urne_organizer::own_build::Differences;
use urne_record::election::Refused;

/// Why something was not done.
#[derive(Debug, Error)]
pub enum Error {
    /// No key was shown yet.
    #[error("no key was shown")]
    NoKey,
    /// A file that is not the key file of this role.
    #[error("{0}")]
    KeyFile(String),
    /// The key of somebody else.
    #[error("{0}")]
    OtherKey(String),
    /// Something is wrong at a line of a file.
    #[error("{0}")]
    Fault(#[from] Fault),
    /// The state of the election does not allow it.
    #[error("{0}")]
    NotNow(String),
    /// A file or entry that cannot be used.
    #[error("{0}")]
    File(String),
    /// The board's pages are made of other files than a build of the organizer's own.
    #[error("{}", json!(.0))]
    OtherPages(Differences),
    /// The board, or the way to it.
    #[error(transparent)]
    Board(#[from] client::Error),
    /// The page asked for something out of turn or in a form that is not understood.
    #[error("{0}")]
    Misuse(String),
}

impl Error {
    /// For the pages.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::NoKey => "no-key",
            Self::KeyFile(_) => "key-file",
            Self::OtherKey(_) => "other-key",
            Self::Fault(_) => "fault",
            Self::NotNow(_) => "not-now",
            Self::File(_) => "file",
            Self::OtherPages(_) => "other-pages",
            Self::Board(error) => of_board(error),
            Self::Misuse(_) => "misuse",
        }
    }

    /// `{"error":{"code","detail"}}`; `which` is the line of a fault. The detail of other pages is JSON: their names.
    #[must_use]
    pub fn to_json(&self) -> Value {
        let (which, detail) = match self {
            Self::Fault(fault) => (fault.line, fault.what.clone()),
            _ => (0, self.to_string()),
        };
        json!({"error": {"code": self.code(), "detail": detail, "which": which}})
    }
}

fn of_board(error: &client::Error) -> &'static str {
    match error {
        client::Error::Unreachable { .. } | client::Error::Unavailable { .. } => "network",
        client::Error::NotFound { .. } => "not-found",
        client::Error::Problem { status: 403, .. } => "not-allowed",
        client::Error::Refused(_) => "refused",
        client::Error::Log { .. } | client::Error::Entry { .. } | client::Error::Record(_) => "log",
        client::Error::Contradiction { .. } | client::Error::ContradictionShown { .. } => {
            "contradiction"
        }
        _ => "answer",
    }
}

impl From<Refused> for Error {
    fn from(refused: Refused) -> Self {
        Self::NotNow(format!("{} ({})", refused.detail, refused.reason))
    }
}
