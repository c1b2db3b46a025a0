//! Why a submission is not admitted (specs/log.md, "Refusal").

use std::fmt;

use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::Error as RecordError;

/// A submission that the state machine does not admit.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("{reason}: {detail}")]
pub struct Refused {
    /// The code.
    pub reason: Reason,
    /// A line for people: what is wrong, and whose fault it is.
    pub detail: String,
    /// The index of the entry that the very same submission has become already. Then this is no
    /// refusal: the author gets the receipt of that entry.
    pub duplicate_of: Option<u64>,
}

/// The codes of refusals.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Reason {
    /// Not a canonical submission of a known kind, or too large.
    Malformed,
    /// Names another election.
    WrongElection,
    /// A ballot that names another `open`.
    WrongOpen,
    /// This kind may not come now.
    WrongPhase,
    /// Before the poll opens.
    NotYetOpen,
    /// After the poll has closed.
    PollClosed,
    /// Before the date it needs.
    TooEarly,
    /// After the date it needs.
    TooLate,
    /// Not signed by the author that this kind requires.
    BadSignature,
    /// Not on the roll.
    UnknownCredential,
    /// Not the credential's style.
    WrongStyle,
    /// `replaces` is not the credential's current ballot.
    NotCurrent,
    /// A proof or share does not verify.
    BadProof,
    /// This author has already sent a different message of this kind.
    Duplicate,
    /// Does not name the messages of the round before.
    WrongPrevious,
    /// A stated number, hash or list is not what the log gives.
    Inconsistent,
}

impl Reason {
    /// The code as it is written in refusals.
    pub fn as_str(self) -> &'static str {
        match self {
            Reason::Malformed => "malformed",
            Reason::WrongElection => "wrong-election",
            Reason::WrongOpen => "wrong-open",
            Reason::WrongPhase => "wrong-phase",
            Reason::NotYetOpen => "not-yet-open",
            Reason::PollClosed => "poll-closed",
            Reason::TooEarly => "too-early",
            Reason::TooLate => "too-late",
            Reason::BadSignature => "bad-signature",
            Reason::UnknownCredential => "unknown-credential",
            Reason::WrongStyle => "wrong-style",
            Reason::NotCurrent => "not-current",
            Reason::BadProof => "bad-proof",
            Reason::Duplicate => "duplicate",
            Reason::WrongPrevious => "wrong-previous",
            Reason::Inconsistent => "inconsistent",
        }
    }

    /// Makes a refusal of this reason.
    pub fn because(self, detail: impl Into<String>) -> Refused {
        Refused {
            reason: self,
            detail: detail.into(),
            duplicate_of: None,
        }
    }

    /// A refusal of this reason unless the condition holds.
    pub(super) fn unless(
        self,
        condition: bool,
        detail: impl FnOnce() -> String,
    ) -> Result<(), Refused> {
        if condition {
            Ok(())
        } else {
            Err(self.because(detail()))
        }
    }
}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<RecordError> for Refused {
    /// What does not decode is malformed; a false signature is a bad signature.
    fn from(error: RecordError) -> Self {
        let reason = match error {
            RecordError::Signature(_) => Reason::BadSignature,
            _ => Reason::Malformed,
        };
        reason.because(error.to_string())
    }
}
