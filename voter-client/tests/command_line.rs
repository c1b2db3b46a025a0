//! The binary itself: help, usage errors, and one clear line without a board.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

mod tool;

use tool::urne_vote;

#[test]
fn every_command_explains_itself() {
    let (status, help, _) = urne_vote(&["--help"]);
    assert_eq!(status, 0);
    assert!(help.contains("Examples:"));
    for command in [
        "contests", "vote", "prepare", "cast", "check", "recheck", "find", "receipts", "simulate",
    ] {
        assert!(help.contains(command), "{command}");
        let (status, text, _) = urne_vote(&[command, "--help"]);
        assert_eq!(status, 0);
        assert!(text.contains("Usage: urne-vote"), "{text}");
    }
    let (_, text, _) = urne_vote(&["vote", "--help"]);
    for kind in [
        "choice, budget      board=anna,ben",
        "points, score       points=park:3,pool:2",
        "allocation          fund=park:1500.50,pool:800",
        "grades              grades=park:Good,pool:3,pier:none",
        "ranking             'order=anna>ben>carl'",
    ] {
        assert!(text.contains(kind), "{kind}\n{text}");
    }
}

#[test]
fn failures_are_one_line() {
    let nowhere = format!("http://127.0.0.1:9/elections/{}", "00".repeat(32));
    for arguments in [
        &["contests"][..],
        &["contests", "--election", &nowhere],
        &["receipts", "--election", &nowhere],
        &["vote", "--yes", "--election", &nowhere],
    ] {
        let (status, out, error) = urne_vote(arguments);
        assert_eq!((status, out.as_str()), (1, ""), "{arguments:?}");
        assert!(error.starts_with("error: "), "{error}");
        assert_eq!(error.trim_end().lines().count(), 1, "{error}");
    }
}

#[test]
fn misuse_is_told_apart() {
    for arguments in [
        &["vote", "--election", "nonsense"][..],
        &["recheck", "opening.json", "--tracking", "ABC"],
        &["simulate"],
        &["nothing"],
    ] {
        assert_eq!(urne_vote(arguments).0, 2, "{arguments:?}");
    }
}
