//! What can go wrong for a voter. Every message is one line: what, where, what to do.

use std::path::PathBuf;

use thiserror::Error;
use urne_record::Hash32;

use crate::choices::Mistake;

/// Why nothing was prepared, cast, checked or found.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum Error {
    /// A style that the manifest does not have.
    #[error("this election has no ballot style '{0}'")]
    UnknownStyle(String),
    /// A contest that the ballot paper does not have.
    #[error("there is no contest '{named}' on this ballot paper; it has: {}", .known.join(", "))]
    UnknownContest {
        /// What was given.
        named: String,
        /// The ids of the paper.
        known: Vec<String>,
    },
    /// A choice that names no contest where there are several.
    #[error("'{0}' names no contest; write contest=option (the command 'contests' lists them)")]
    ChoiceSyntax(String),
    /// Something that a contest does not allow or have.
    #[error("contest {contest}: {mistake}")]
    Choice {
        /// Id of the contest.
        contest: String,
        /// What is wrong.
        mistake: Mistake,
    },
    /// A mistyped code.
    #[error("{which} cannot be right: {cause}; compare it with your letter")]
    MistypedCode {
        /// Which code.
        which: String,
        /// What is wrong with it.
        cause: urne_crypto::Error,
    },
    /// A wrong number of codes.
    #[error("this election has {}, so each voter has {}, but {given} came; give each with --code-file", count(.needed, "registrar"), count(.needed, "code"))]
    CodeCount {
        /// Codes that a voter has.
        needed: usize,
        /// Codes given.
        given: usize,
    },
    /// Codes that give no credential of the roll.
    #[error("{} not on the electoral roll of this election; check that you have its letter and not another one's", if *.codes == 1 { "this code is" } else { "these two codes together are" })]
    NotOnRoll {
        /// Codes given.
        codes: usize,
    },
    /// The poll is not open yet.
    #[error("the poll is not open yet: {0}")]
    NotOpen(String),
    /// The poll is over.
    #[error("the poll is closed: {0}; no ballot can be cast any more")]
    Closed(String),
    /// Another ballot came first.
    #[error(
        "another ballot has been cast with this code meanwhile, so this one was not taken; vote again to replace it"
    )]
    NotCurrent,
    /// A credential that has no ballot in this election.
    #[error("there is no ballot here: {0}")]
    NoPlace(String),
    /// A ballot or opening of another election or another opening of the poll.
    #[error("{}: {what} of another election ({theirs}); this is {ours}", .path.display())]
    OtherElection {
        /// The file.
        path: PathBuf,
        /// Ballot or opening.
        what: &'static str,
        /// Its election.
        theirs: Hash32,
        /// The one given.
        ours: Hash32,
    },
    /// A ballot that was opened.
    #[error("{}: this ballot was checked, so it can never be cast; prepare a new one", .0.display())]
    Checked(PathBuf),
    /// A ballot with the same `replaces` was signed before.
    #[error(
        "this device has already signed a ballot in this place; run 'urne-vote cast' to send it again, then vote anew to replace it"
    )]
    SignedAlready,
    /// Bytes that are no ballot.
    #[error("these bytes are no signed ballot")]
    NoBallot,
    /// The board's answer does not fit the log.
    #[error("the board's answer is wrong: {0}; tell the organizer and the observers")]
    Misleading(String),
    /// Another process works in the same folder.
    #[error("{}: another urne-vote is at work here; wait until it has ended", .0.display())]
    Busy(PathBuf),
    /// A file that cannot be read.
    #[error("cannot read {}: {cause}", .path.display())]
    ReadFile {
        /// The file.
        path: PathBuf,
        /// The system's own words.
        cause: std::io::Error,
    },
    /// A file whose content is not what it should be.
    #[error("{}: {detail}", .path.display())]
    Content {
        /// The file.
        path: PathBuf,
        /// What is wrong with it.
        detail: String,
    },
    /// A line of a file.
    #[error("{}, line {line}: {detail}", .path.display())]
    Line {
        /// The file.
        path: PathBuf,
        /// Line number, from 1.
        line: u64,
        /// What is wrong with it.
        detail: String,
    },
    /// A file that cannot be written.
    #[error("cannot write {}: {cause}", .path.display())]
    WriteFile {
        /// The file.
        path: PathBuf,
        /// The system's own words.
        cause: std::io::Error,
    },
    /// The opening does not give the ballot whose tracking was shown.
    #[error(
        "THE BALLOT IS NOT WHAT IT CLAIMS: {0}; tell the organizer and the observers, and vote from another device"
    )]
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

fn count(number: &usize, noun: &str) -> String {
    match number {
        1 => format!("one {noun}"),
        2 => format!("two {noun}s"),
        n => format!("{n} {noun}s"),
    }
}
