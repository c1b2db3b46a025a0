//! Single computations and formats: right ones, and what must be refused.
//!
//! What is more than encoding comes out of a finished election, whose secrets the fixture holds.

mod ballots;
mod encoding;
mod kinds;
mod log;
mod range;
mod rules;
mod setup;
mod tally;

use serde_json::{Value, json};
use urne_record::fixtures::Fixture;

use super::VectorFile;
use super::forge::Forge;
use super::record::pretty;

/// A finished election and its record.
struct Election {
    fixture: Fixture,
    forge: Forge,
}

/// Every file of primitives.
pub fn all() -> Vec<VectorFile> {
    let fixture = Fixture::finished(60, 2).unwrap();
    let forge = Forge::new(&fixture);
    let mut election = Election { fixture, forge };
    [
        encoding::all(&election),
        setup::all(&election),
        ballots::all(&mut election),
        range::all(),
        rules::all(),
        tally::all(&election),
        log::all(&election),
    ]
    .concat()
}

/// A file of right cases.
fn accepted(kind: &str, about: &str, cases: Vec<Value>) -> VectorFile {
    file("accept", kind, about, cases)
}

/// A file of cases to be refused, each for its reason.
fn refused(kind: &str, about: &str, cases: Vec<(&str, Value)>) -> VectorFile {
    let cases = cases.into_iter().map(|(why, mut case)| {
        case["why"] = why.into();
        case
    });
    file("reject", kind, about, cases.collect())
}

fn file(folder: &str, kind: &str, about: &str, cases: Vec<Value>) -> VectorFile {
    VectorFile {
        path: format!("{folder}/{kind}.json"),
        bytes: pretty(&json!({"about": about, "cases": cases, "kind": kind})),
    }
}

/// A case in which some members are others.
fn but(case: &Value, changes: &[(&str, Value)]) -> Value {
    let mut case = case.clone();
    for (member, value) in changes {
        case[*member] = value.clone();
    }
    case
}

/// A case without its outputs.
fn without(case: &Value, outputs: &[&str]) -> Value {
    let mut case = case.clone();
    for member in outputs {
        case.as_object_mut().unwrap().remove(*member);
    }
    case
}

/// Hexadecimal in which the byte at a place is another.
fn flipped(hex: &Value, place: usize) -> Value {
    let mut bytes = data_encoding::HEXLOWER
        .decode(hex.as_str().unwrap().as_bytes())
        .unwrap();
    bytes[place] ^= 1;
    super::forge::hex(&bytes).into()
}
