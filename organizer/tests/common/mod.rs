//! The organizer's tool as a process in a folder.

#![allow(
    dead_code,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

use std::fs;
use std::path::Path;

use assert_cmd::Command;

/// The kinds of question that a new draft can have.
pub(crate) const KINDS: [&str; 11] = [
    "yes-no",
    "decision",
    "election",
    "multiple",
    "budget",
    "points",
    "score",
    "grades",
    "ranking",
    "borda",
    "allocation",
];

/// Output of a command: exit code, standard output, standard error.
pub(crate) struct Ran {
    pub(crate) code: i32,
    pub(crate) out: String,
    pub(crate) err: String,
}

pub(crate) fn run(folder: &Path, arguments: &[&str]) -> Ran {
    let mut command = Command::cargo_bin("urne-organizer").unwrap();
    let output = command
        .current_dir(folder)
        .env_remove("URNE_ELECTION")
        .env_remove("URNE_BOARD")
        // Whatever the developer speaks.
        .env("LANGUAGE", "en")
        .args(arguments)
        .output()
        .unwrap();
    Ran {
        code: output.status.code().unwrap(),
        out: String::from_utf8(output.stdout).unwrap(),
        err: String::from_utf8(output.stderr).unwrap(),
    }
}

pub(crate) fn good(folder: &Path, arguments: &[&str]) -> Ran {
    let ran = run(folder, arguments);
    assert_eq!(ran.code, 0, "{arguments:?}: {}", ran.err);
    ran
}

pub(crate) fn bad(folder: &Path, arguments: &[&str], what: &str) -> Ran {
    let ran = run(folder, arguments);
    assert_eq!(ran.code, 1, "{arguments:?}: {}{}", ran.out, ran.err);
    let last = ran.err.lines().last().unwrap_or_default();
    assert!(
        last.starts_with("error: ") && last.contains(what),
        "{arguments:?}: {}",
        ran.err
    );
    ran
}

pub(crate) fn write(folder: &Path, name: &str, text: &str) {
    fs::write(folder.join(name), text).unwrap();
}

pub(crate) fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

pub(crate) fn key(folder: &Path, dir: &str) -> String {
    good(folder, &["registrar", "key", "--dir", dir])
        .out
        .trim()
        .to_owned()
}

/// A draft with keys of three trustees and a registrar; returns the arguments for `new`.
pub(crate) fn new_draft(folder: &Path, name: &str, more: &[&str]) -> Ran {
    let people: Vec<String> = ["r", "a", "b", "c"]
        .iter()
        .map(|dir| format!("{dir}={}", key(folder, dir)))
        .collect();
    let mut arguments = vec!["new", name, "--registrar", &people[0]];
    for person in &people[1..] {
        arguments.extend(["--trustee", person]);
    }
    arguments.extend(more);
    run(folder, &arguments)
}
