//! What can go wrong, each with a code that the pages have a sentence for.

use thiserror::Error;

/// Why something was not done.
#[derive(Debug, Error)]
pub enum Error {
    /// Files of the log are needed first; not a failure.
    #[error("files of the log are needed: {0:?}")]
    Need(Vec<String>),
    /// The log does not hold what the board has signed, or breaks the rules of a log.
    #[error("the log is wrong: {0}")]
    Log(String),
    /// The board has signed two logs that do not fit together.
    #[error("the board shows another log than before: {0}")]
    Contradiction(String),
    /// The poll has not been opened.
    #[error("the poll is not open yet")]
    NotOpen,
    /// The election was given up.
    #[error("the organizer gave the election up")]
    Aborted,
    /// The poll is over.
    #[error("the poll is closed")]
    Closed,
    /// A code is mistyped.
    #[error("code {which}: {reason}")]
    Code {
        /// Which of the codes, from 1.
        which: usize,
        /// What is wrong with it.
        reason: urne_crypto::Error,
    },
    /// The codes are well-formed, but nobody on the roll has them.
    #[error("no voter on the roll has this code")]
    NotOnRoll,
    /// The choices are not what the contests allow.
    #[error(transparent)]
    Choices(urne_crypto::Error),
    /// The board's answer is not what an honest board would say.
    #[error("the board's answer is wrong: {0}")]
    Answer(String),
    /// The opening is not that of the ballot whose tracking code was shown.
    #[error("the check fails: {0}")]
    Check(String),
    /// The opening belongs to another election.
    #[error("this is of another election")]
    OtherElection,
    /// The page asked for something out of turn or in a form that is not understood.
    #[error("{0}")]
    Misuse(String),
}

impl Error {
    /// For the pages.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::Need(_) => "need",
            Self::Log(_) => "log",
            Self::Contradiction(_) => "contradiction",
            Self::NotOpen => "not-open",
            Self::Aborted => "aborted",
            Self::Closed => "closed",
            Self::Code { reason, .. } => match reason {
                urne_crypto::Error::CodeLength(_) => "code-length",
                urne_crypto::Error::CodeCharacter(_) => "code-character",
                _ => "code-checksum",
            },
            Self::NotOnRoll => "not-on-roll",
            Self::Choices(_) => "choices",
            Self::Answer(_) => "answer",
            Self::Check(_) => "check",
            Self::OtherElection => "other-election",
            Self::Misuse(_) => "misuse",
        }
    }
}

impl From<urne_record::Error> for Error {
    fn from(error: urne_record::Error) -> Self {
        Self::Log(error.to_string())
    }
}
