//! Replays the test vectors of specs/vectors that are about single computations. Records and the log's formats are
//! replayed by urne-record; a file of an unknown kind is a failure.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

mod ballots;
mod setup;
mod tally;

use crate::group::{self, Point};
use serde_json::Value;
use std::path::{Path, PathBuf};

/// Kinds that urne-record replays.
const ELSEWHERE: [&str; 7] = [
    "record",
    "rule",
    "time",
    "entry",
    "checkpoint",
    "receipt",
    "consistency",
];

/// `Err` says why a case is refused.
type Outcome = Result<(), String>;

fn files(folder: &str) -> Vec<PathBuf> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../specs/vectors")
        .join(folder);
    let files = std::fs::read_dir(path).expect("the folder of vectors");
    let mut files: Vec<PathBuf> = files.map(|file| file.unwrap().path()).collect();
    files.sort();
    files
}

/// Everything that a file is not right about, and the number of its cases that are replayed here.
fn replay(path: &Path, accept: bool) -> (Vec<String>, usize) {
    if path.extension().is_some_and(|ending| ending == "tar") {
        return (Vec::new(), 0);
    }
    let vector: Value = serde_json::from_slice(&std::fs::read(path).unwrap()).expect("JSON");
    let kind = vector["kind"].as_str().expect("a kind");
    let run = match kind {
        "point" => setup::point,
        "scalar" => setup::scalar,
        "generator" => setup::generator,
        "code" => setup::code,
        "credential" => setup::credential,
        "possession" => setup::possession,
        "package" => setup::package,
        "share" => setup::share,
        "statement" => ballots::statement,
        "range" => ballots::range,
        "opening" => ballots::opening,
        "ballot" => ballots::ballot,
        "decryption" => tally::decryption,
        "combination" => tally::combination,
        _ if ELSEWHERE.contains(&kind) => return (Vec::new(), 0),
        _ => return (vec![format!("the kind `{kind}` is not understood")], 0),
    };
    let cases = vector["cases"].as_array().expect("cases");
    let mut wrong = Vec::new();
    for (i, case) in cases.iter().enumerate() {
        match run(case) {
            Err(why) if accept => wrong.push(format!("case {i}: {why}")),
            Ok(()) if !accept => wrong.push(format!("case {i} is accepted: {}", case["why"])),
            _ => {}
        }
    }
    (wrong, cases.len())
}

#[test]
fn every_vector() {
    let (mut wrong, mut replayed) = (Vec::new(), 0);
    for (folder, accept) in [("accept", true), ("reject", false)] {
        for path in files(folder) {
            let (found, cases) = replay(&path, accept);
            replayed += cases;
            wrong.extend(
                found
                    .into_iter()
                    .map(|what| format!("{}: {what}", path.display())),
            );
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
    assert!(replayed > 100, "the vectors are there: {replayed} cases");
}

fn text<'a>(case: &'a Value, member: &str) -> &'a str {
    case[member]
        .as_str()
        .unwrap_or_else(|| panic!("no text {member}"))
}

fn number(case: &Value, member: &str) -> u32 {
    let number = case[member]
        .as_u64()
        .unwrap_or_else(|| panic!("no number {member}"));
    u32::try_from(number).unwrap()
}

fn integers(case: &Value, member: &str) -> Vec<u64> {
    let list = case[member]
        .as_array()
        .unwrap_or_else(|| panic!("no list {member}"));
    list.iter()
        .map(|number| number.as_u64().expect("an integer"))
        .collect()
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn unhex(text: &str) -> Vec<u8> {
    let digits = (0..text.len()).step_by(2);
    digits
        .map(|i| u8::from_str_radix(&text[i..i + 2], 16).expect("hexadecimal"))
        .collect()
}

fn bytes(case: &Value, member: &str) -> Vec<u8> {
    unhex(text(case, member))
}

fn array<const N: usize>(case: &Value, member: &str) -> Result<[u8; N], String> {
    bytes(case, member)
        .try_into()
        .map_err(|_| format!("{member} has another length"))
}

fn points(case: &Value, member: &str) -> Result<Vec<Point>, String> {
    let list = case[member].as_array().expect("a list").iter();
    list.map(|key| group::point(&unhex(key.as_str().unwrap()), "key").map_err(|e| e.to_string()))
        .collect()
}

/// What a case states agrees with what was computed; rejected cases may leave outputs out.
fn stated(case: &Value, member: &str, found: &str) -> Outcome {
    match case[member].as_str() {
        Some(stated) if stated != found => Err(format!("{member} is {found}")),
        _ => Ok(()),
    }
}

fn holds(condition: bool, what: &str) -> Outcome {
    if condition { Ok(()) } else { Err(what.into()) }
}
