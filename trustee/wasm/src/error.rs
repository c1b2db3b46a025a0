//! What can go wrong, each with a code that the page has a sentence for.

use serde_json::{Value, json};
use thiserror::Error;
use urne_board_client::Error as Board;
use urne_trustee::error::Error as Trustee;

/// Why something was not done.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum Error {
    /// What the trustee's tool says.
    #[error(transparent)]
    Trustee(#[from] Trustee),
    /// A name that a manifest could not hold.
    #[error("a name that cannot be used: {0}")]
    Name(urne_record::Error),
    /// The page asked for something out of turn.
    #[error("{0}")]
    Misuse(&'static str),
}

impl From<Board> for Error {
    fn from(error: Board) -> Self {
        Self::Trustee(error.into())
    }
}

impl Error {
    /// For the page.
    #[must_use]
    pub fn code(&self) -> &'static str {
        let error = match self {
            Self::Name(_) => return "name",
            Self::Misuse(_) => return "misuse",
            Self::Trustee(error) => error,
        };
        match error {
            Trustee::WrongPassphrase(_) => "wrong-passphrase",
            Trustee::Damaged { .. } | Trustee::TooMuchWork { .. } => "damaged",
            Trustee::NotStored => "unsaved",
            Trustee::NotTheFile(_) => "not-the-file",
            Trustee::NotNamed(_) => "other-election",
            Trustee::OldCopy { .. } => "old-copy",
            Trustee::LogBehind => "contradiction",
            Trustee::NoShares => "no-shares",
            Trustee::OtherAggregate { .. } => "other-aggregate",
            Trustee::Untimely(_) | Trustee::Refused(_) => "untimely",
            Trustee::Board(error) => match error {
                error if error.is_transient() => "network",
                Board::NotFound { .. } => "not-found",
                Board::Refused(_) => "refused",
                Board::Contradiction { .. } | Board::ContradictionShown { .. } => "contradiction",
                _ => "log",
            },
            Trustee::Record(_) | Trustee::Crypto(_) => "log",
            _ => "internal",
        }
    }

    /// Two checkpoints that contradict each other, for the observers.
    #[must_use]
    pub fn evidence(&self) -> Option<&str> {
        match self {
            Self::Trustee(Trustee::Board(Board::ContradictionShown { evidence, .. })) => {
                Some(evidence)
            }
            _ => None,
        }
    }

    /// `{"error":{"code","detail"}}`.
    #[must_use]
    pub fn to_json(&self) -> Value {
        json!({"error": {"code": self.code(), "detail": self.to_string()}})
    }
}
