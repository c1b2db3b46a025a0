//! Phases, and which kind may come in which (specs/log.md).

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::body::Kind;

/// Where an election is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Phase {
    /// From the manifest: key ceremony, roll, rehearsals.
    Setup,
    /// From `open`: ballots.
    Voting,
    /// From `closing`: nothing but `close`.
    Closing,
    /// From `close`: partial decryptions.
    Tally,
    /// From `result`.
    Finished,
    /// From `abort`.
    Aborted,
}

impl Phase {
    /// Whether a kind may come in this phase at all.
    pub fn admits(self, kind: Kind) -> bool {
        match self {
            Phase::Setup => matches!(
                kind,
                Kind::TrusteeCommit
                    | Kind::TrusteeOpen
                    | Kind::TrusteeShare
                    | Kind::TrusteeConfirm
                    | Kind::TrusteeComplaint
                    | Kind::Attempt
                    | Kind::Key
                    | Kind::Roll
                    | Kind::Rehearsal
                    | Kind::Open
                    | Kind::Abort
                    | Kind::Notice
                    | Kind::Pages
            ),
            Phase::Voting => matches!(
                kind,
                Kind::Ballot
                    | Kind::Extension
                    | Kind::Closing
                    | Kind::Abort
                    | Kind::Notice
                    | Kind::Pages
            ),
            Phase::Closing => kind == Kind::Close,
            Phase::Tally => matches!(
                kind,
                Kind::PartialDecryption | Kind::Result | Kind::Notice | Kind::Pages
            ),
            Phase::Finished | Phase::Aborted => matches!(kind, Kind::Notice | Kind::Pages),
        }
    }

    /// The name in specs/log.md.
    pub fn as_str(self) -> &'static str {
        match self {
            Phase::Setup => "setup",
            Phase::Voting => "voting",
            Phase::Closing => "closing",
            Phase::Tally => "tally",
            Phase::Finished => "finished",
            Phase::Aborted => "aborted",
        }
    }
}

impl fmt::Display for Phase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
