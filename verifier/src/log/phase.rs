//! The phases of an election.

use std::fmt;

/// They follow each other; `Aborted` ends setup or voting.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Phase {
    /// From the manifest.
    Setup,
    /// From `open`.
    Voting,
    /// From `closing`.
    Closing,
    /// From `close`.
    Tally,
    /// From `result`.
    Finished,
    /// From `abort`.
    Aborted,
}

impl fmt::Display for Phase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Setup => "setup",
            Self::Voting => "voting",
            Self::Closing => "closing",
            Self::Tally => "tally",
            Self::Finished => "finished",
            Self::Aborted => "aborted",
        })
    }
}
