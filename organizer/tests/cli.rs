//! The commands that need no board, run as processes: messages, exit codes, files.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

mod common;

use std::fs;

use common::{bad, good, names, new_draft, run, write};

#[test]
fn keys_are_private_and_never_overwritten() {
    let folder = tempfile::tempdir().unwrap();
    let first = good(folder.path(), &["key"]).out;
    assert_eq!(first.trim().len(), 43);
    assert_eq!(good(folder.path(), &["key"]).out, first);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        let mode = fs::metadata(folder.path().join("organizer.key"))
            .unwrap()
            .permissions()
            .mode();
        assert_eq!(mode & 0o777, 0o600);
    }
    write(folder.path(), "organizer.key", "nonsense\n");
    bad(folder.path(), &["key"], "organizer.key");
    assert_eq!(
        fs::read_to_string(folder.path().join("organizer.key")).unwrap(),
        "nonsense\n"
    );
}

#[test]
fn a_new_draft_says_what_is_missing() {
    let folder = tempfile::tempdir().unwrap();
    good(folder.path(), &["new", "vote.toml"]);
    bad(
        folder.path(),
        &["check", "vote.toml"],
        "the key of registrar 'The registrar' is not filled in",
    );
    bad(folder.path(), &["new", "vote.toml"], "exists already");
    bad(
        folder.path(),
        &["check", "none.toml"],
        "cannot read none.toml",
    );
    write(folder.path(), "broken.toml", "title = \"x\"\nopens = \n");
    bad(folder.path(), &["check", "broken.toml"], "broken.toml:2:");
}

#[test]
fn a_filled_draft_is_explained_and_doubts_are_named() {
    let folder = tempfile::tempdir().unwrap();
    assert_eq!(
        new_draft(
            folder.path(),
            "vote.toml",
            &["--title", "Assembly", "--closes", "in 3 days"]
        )
        .code,
        0
    );
    let said = good(folder.path(), &["check", "vote.toml"]).out;
    for what in [
        "Assembly",
        "Voters: Choose one option. You can also vote blank.",
        "Result: The option with the most votes wins.",
        "Any 2 of the 3 trustees",
        "The draft is ready",
    ] {
        assert!(said.contains(what), "{said}");
    }
    new_draft(folder.path(), "all.toml", &["--threshold", "3"]);
    let said = good(folder.path(), &["check", "all.toml"]).out;
    assert!(
        said.contains("all 3 trustees are needed for the result"),
        "{said}"
    );
    new_draft(folder.path(), "short.toml", &["--closes", "in 10 minutes"]);
    let said = good(folder.path(), &["check", "short.toml", "--json"]).out;
    assert!(
        said.contains("\"ready\":false") && said.contains("open for 10 minutes only"),
        "{said}"
    );
}

#[test]
fn a_draft_of_every_kind_begins_ready() {
    let folder = tempfile::tempdir().unwrap();
    let help = good(folder.path(), &["new", "--help"]).out;
    for kind in common::KINDS {
        assert!(help.contains(kind), "{help}");
        let name = format!("{kind}.toml");
        assert_eq!(new_draft(folder.path(), &name, &["--kind", kind]).code, 0);
        let said = good(folder.path(), &["check", &name]).out;
        assert!(said.contains("The draft is ready"), "{kind}: {said}");
    }
    let said = good(folder.path(), &["check", "budget.toml"]).out;
    assert!(said.contains("They must cost at least €70,000."), "{said}");
    let text = fs::read_to_string(folder.path().join("budget.toml")).unwrap();
    write(
        folder.path(),
        "two.toml",
        &text.replace("share = \"70%\"", "share = \"99.9%\""),
    );
    let said = good(folder.path(), &["check", "two.toml"]).out;
    assert!(
        said.contains("two.toml:") && said.contains("nobody can cast a valid vote"),
        "{said}"
    );
}

#[test]
fn a_faulty_voter_list_changes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    write(
        folder.path(),
        "v.csv",
        "\u{feff}E-Mail;Weight\r\nada@example.org;1\r\nbo;x\r\nAda@example.org;1\r\n",
    );
    let ran = bad(
        folder.path(),
        &["registrar", "import", "v.csv"],
        "3 faults (above)",
    );
    for what in [
        "v.csv: line 3, column 'E-Mail': 'bo' is not an e-mail address",
        "v.csv: line 3, column 'Weight': 'x' is not a whole number",
        "v.csv: line 4, column 'E-Mail': 'Ada@example.org' already stands in line 2",
    ] {
        assert!(ran.err.contains(what), "{}", ran.err);
    }
    assert_eq!(names(folder.path()), ["v.csv"]);
    bad(
        folder.path(),
        &["registrar", "import", "v.csv", "--json"],
        "3 faults",
    );
    bad(
        folder.path(),
        &["registrar", "labels", "v.csv", "--out", "l.csv"],
        "3 faults",
    );
}

#[test]
fn labels_are_made_once() {
    let folder = tempfile::tempdir().unwrap();
    write(folder.path(), "v.csv", "id,style\n1,all\n2,all\n");
    good(
        folder.path(),
        &["registrar", "labels", "v.csv", "--out", "l.csv"],
    );
    let made = fs::read(folder.path().join("l.csv")).unwrap();
    bad(
        folder.path(),
        &["registrar", "labels", "v.csv", "--out", "l.csv"],
        "exists already",
    );
    bad(
        folder.path(),
        &["registrar", "labels", "l.csv", "--out", "m.csv"],
        "has labels already",
    );
    assert_eq!(fs::read(folder.path().join("l.csv")).unwrap(), made);
    good(folder.path(), &["registrar", "import", "l.csv"]);
    assert_eq!(names(folder.path()), ["l.csv", "v.csv", "voters.json"]);
}

#[test]
fn without_a_board_every_command_says_what_to_do() {
    let folder = tempfile::tempdir().unwrap();
    let said = good(folder.path(), &["status"]).out;
    assert!(
        said.contains("urne-organizer key") && said.contains("urne-organizer post"),
        "{said}"
    );
    for command in [
        vec!["open"],
        vec!["close"],
        vec!["result"],
        vec!["publish-key"],
        vec!["export", "out"],
    ] {
        bad(folder.path(), &command, "no election is posted from");
    }
    assert_eq!(run(folder.path(), &["extend"]).code, 2);
    assert_eq!(run(folder.path(), &["post", "d.toml"]).code, 2);
    new_draft(folder.path(), "d.toml", &[]);
    bad(
        folder.path(),
        &["post", "d.toml", "--board", "http://127.0.0.1:9"],
        "make it with 'urne-organizer key",
    );
    good(folder.path(), &["key"]);
    bad(
        folder.path(),
        &["post", "d.toml", "--board", "http://127.0.0.1:9"],
        "no answer from the board",
    );
    assert!(!folder.path().join("election.json").exists());
    let election = format!("http://127.0.0.1:9/elections/{}", "0".repeat(64));
    bad(
        folder.path(),
        &["registrar", "post", "--election", &election, "--dir", "r"],
        "no answer from the board",
    );
    bad(
        folder.path(),
        &[
            "registrar",
            "credentials",
            "--election",
            &election,
            "--dir",
            "r",
            "--out",
            "c.csv",
        ],
        "no voter list was imported",
    );
}

#[test]
fn every_command_explains_itself() {
    let folder = tempfile::tempdir().unwrap();
    let help = good(folder.path(), &["--help"]).out;
    assert!(help.contains("Examples:"), "{help}");
    let commands = help
        .split("Commands:")
        .nth(1)
        .unwrap()
        .split("Options:")
        .next()
        .unwrap();
    let names: Vec<&str> = (commands.lines())
        .filter(|line| line.starts_with("  ") && !line.starts_with("   "))
        .filter_map(|line| line.split_whitespace().next())
        .filter(|name| *name != "help")
        .collect();
    assert_eq!(names.len(), 20, "{names:?}");
    for name in names {
        let help = good(folder.path(), &[name, "--help"]).out;
        assert!(help.contains("Usage: urne-organizer"), "{name}: {help}");
    }
}
