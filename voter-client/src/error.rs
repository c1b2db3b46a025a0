//! What can go wrong for a voter. Every message is one line: what, where, what to do.

use std::path::PathBuf;

use thiserror::Error;
use urne_record::Hash32;

use crate::choices::Mistake;
use crate::words::say;

/// Why nothing was prepared, cast, checked or found.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum Error {
    /// A style that the manifest does not have.
    #[error("{}", say!("fault-style", style = .0))]
    UnknownStyle(String),
    /// A contest that the ballot paper does not have.
    #[error("{}", say!("fault-unknown-contest", named = .named, known = .known.join(", ")))]
    UnknownContest {
        /// What was given.
        named: String,
        /// The ids of the paper.
        known: Vec<String>,
    },
    /// A choice that names no contest where there are several.
    #[error("{}", say!("fault-no-contest", text = .0))]
    ChoiceSyntax(String),
    /// Something that a contest does not allow or have.
    #[error("{}", say!("fault-contest", contest = .contest, mistake = %.mistake))]
    Choice {
        /// Id of the contest.
        contest: String,
        /// What is wrong.
        mistake: Mistake,
    },
    /// A mistyped code.
    #[error("{}", mistyped(.0))]
    MistypedCode(urne_crypto::Error),
    /// A wrong number of codes.
    #[error("{}", say!("fault-code-count", needed = .needed, given = .given))]
    CodeCount {
        /// Codes that a voter has.
        needed: usize,
        /// Codes given.
        given: usize,
    },
    /// Codes that give no credential of the roll.
    #[error("{}", say!("fault-codes-not-on-roll", codes = .codes))]
    NotOnRoll {
        /// Codes given.
        codes: usize,
    },
    /// The poll is not open yet.
    #[error("{}", say!("fault-not-open", detail = .0))]
    NotOpen(String),
    /// The poll is over.
    #[error("{}", say!("fault-closed", detail = .0))]
    Closed(String),
    /// Another ballot came first.
    #[error("{}", say!("fault-not-current"))]
    NotCurrent,
    /// A credential that has no ballot in this election.
    #[error("{}", say!("fault-no-place", detail = .0))]
    NoPlace(String),
    /// A ballot or opening of another election or another opening of the poll.
    #[error("{}", say!(&format!("fault-other-{what}"), path = %.path.display(), theirs = %.theirs, ours = %.ours))]
    OtherElection {
        /// The file.
        path: PathBuf,
        /// `ballot` or `opening`.
        what: &'static str,
        /// Its election.
        theirs: Hash32,
        /// The one given.
        ours: Hash32,
    },
    /// A ballot that was opened.
    #[error("{}", say!("fault-checked", path = %.0.display()))]
    Checked(PathBuf),
    /// A ballot with the same `replaces` was signed before.
    #[error("{}", say!("fault-signed-already"))]
    SignedAlready,
    /// Bytes that are no ballot.
    #[error("{}", say!("fault-no-ballot"))]
    NoBallot,
    /// The board's answer does not fit the log.
    #[error("{}", say!("fault-misleading", detail = .0))]
    Misleading(String),
    /// Another process works in the same folder.
    #[error("{}", say!("fault-busy", path = %.0.display()))]
    Busy(PathBuf),
    /// A file that cannot be read.
    #[error("{}", say!("fault-read", path = %.path.display(), cause = %.cause))]
    ReadFile {
        /// The file.
        path: PathBuf,
        /// The system's own words.
        cause: std::io::Error,
    },
    /// A file whose content is not what it should be.
    #[error("{}", say!("fault-content", path = %.path.display(), detail = .detail))]
    Content {
        /// The file.
        path: PathBuf,
        /// What is wrong with it.
        detail: String,
    },
    /// A line of a file.
    #[error("{}", say!("fault-line", path = %.path.display(), line = %.line, detail = .detail))]
    Line {
        /// The file.
        path: PathBuf,
        /// Line number, from 1.
        line: u64,
        /// What is wrong with it.
        detail: String,
    },
    /// A file that cannot be written.
    #[error("{}", say!("fault-write", path = %.path.display(), cause = %.cause))]
    WriteFile {
        /// The file.
        path: PathBuf,
        /// The system's own words.
        cause: std::io::Error,
    },
    /// The opening does not give the ballot whose tracking was shown.
    #[error("{}", say!("fault-fraud", detail = .0))]
    Fraud(String),
    /// Something about the ballot's cryptography.
    #[error(transparent)]
    Crypto(#[from] urne_crypto::Error),
    /// The record's formats.
    #[error(transparent)]
    Record(#[from] urne_record::Error),
    /// The board or a file.
    #[error(transparent)]
    Board(#[from] urne_board_client::Error),
}

/// What is wrong with a code, as the pages say it.
fn mistyped(cause: &urne_crypto::Error) -> String {
    match cause {
        urne_crypto::Error::CodeLength(found) => say!("fault-code-length", found = found),
        urne_crypto::Error::CodeCharacter(place) => say!("fault-code-character", found = place),
        urne_crypto::Error::CodeChecksum => say!("fault-code-checksum"),
        other => other.to_string(),
    }
}
