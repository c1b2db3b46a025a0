//! Replays the test vectors of specs/vectors that are about the record: whole elections, and the formats of the
//! log. The others are replayed by urne-crypto; a file of an unknown kind is a failure.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

use std::fs;
use std::path::{Path, PathBuf};

use rand_core::OsRng;
use serde_json::{Value, json};
use urne_record::archive::{self, Part};
use urne_record::bytes::{Fixed, Hash32, Hex, Key32};
use urne_record::checkpoint::VerifiedCheckpoint;
use urne_record::election::{Phase, Replayer};
use urne_record::manifest::Contest;
use urne_record::merkle::{self, CompactRange, LeafHashes};
use urne_record::receipt::Receipt;
use urne_record::rules::ContestTotals;
use urne_record::{Body, Election, Entry, Error, Minute, Submission};

/// Kinds that urne-crypto replays.
const ELSEWHERE: [&str; 14] = [
    "point",
    "scalar",
    "generator",
    "code",
    "credential",
    "possession",
    "statement",
    "opening",
    "ballot",
    "package",
    "range",
    "share",
    "decryption",
    "combination",
];

/// `Err` says why a case is refused.
type Outcome<T = ()> = Result<T, String>;

fn files(folder: &str) -> Vec<PathBuf> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../specs/vectors")
        .join(folder);
    let files = fs::read_dir(path).expect("the folder of vectors");
    let mut files: Vec<PathBuf> = files.map(|file| file.unwrap().path()).collect();
    files.sort();
    assert!(files.len() > 20, "the vectors are there");
    files
}

/// Everything that a file is not right about.
fn replay(path: &Path, accept: bool) -> Vec<String> {
    if path.extension().is_some_and(|ending| ending == "tar") {
        let described = path.with_extension("json").exists();
        return if described {
            Vec::new()
        } else {
            vec!["nobody says what it is".into()]
        };
    }
    let vector: Value = serde_json::from_slice(&fs::read(path).unwrap()).expect("JSON");
    let kind = vector["kind"].as_str().expect("a kind");
    if kind == "record" {
        let found = record(&path.with_extension("tar"));
        return record_differs(&vector, found).into_iter().collect();
    }
    let run = match kind {
        "time" => time,
        "entry" => entry,
        "checkpoint" => checkpoint,
        "receipt" => receipt,
        "consistency" => consistency,
        "rule" => rule,
        _ if ELSEWHERE.contains(&kind) => return Vec::new(),
        _ => return vec![format!("the kind `{kind}` is not understood")],
    };
    let mut wrong = Vec::new();
    for (i, case) in vector["cases"]
        .as_array()
        .expect("cases")
        .iter()
        .enumerate()
    {
        match run(case) {
            Err(why) if accept => wrong.push(format!("case {i}: {why}")),
            Ok(()) if !accept => wrong.push(format!("case {i} is accepted: {}", case["why"])),
            _ => {}
        }
    }
    wrong
}

#[test]
fn every_vector() {
    let mut wrong = Vec::new();
    for (folder, accept) in [("accept", true), ("reject", false)] {
        for path in files(folder) {
            let found = replay(&path, accept).into_iter();
            wrong.extend(found.map(|what| format!("{}: {what}", path.display())));
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

/// Reads, replays and compares with the checkpoint, as every tool does.
fn record(path: &Path) -> Outcome<Election> {
    let bytes = fs::read(path).expect("the archive");
    let (mut note, mut replayer) = (None, Replayer::new());
    archive::read(bytes.as_slice(), |part| -> Result<(), Failure> {
        match part {
            Part::Checkpoint(text) => note = Some(text),
            Part::Entries(entries) => {
                replayer
                    .push(&entries, &mut OsRng)
                    .map_err(|e| Failure(e.to_string()))?;
            }
        }
        Ok(())
    })
    .map_err(|failure| failure.0)?;
    let election = replayer.into_election().ok_or("there is no manifest")?;
    let manifest = election.manifest();
    let note = VerifiedCheckpoint::verify(&note.expect("a checkpoint"), manifest)
        .map_err(|e| e.to_string())?;
    if (note.size(), note.root()) != (election.size(), election.root()) {
        return Err("the checkpoint is of another tree".into());
    }
    if election.phase() == Phase::Finished {
        note.require_quorum(manifest).map_err(|e| e.to_string())?;
    }
    Ok(election)
}

struct Failure(String);

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Failure(error.to_string())
    }
}

fn record_differs(vector: &Value, found: Outcome<Election>) -> Option<String> {
    let election = match (vector["exit"].as_u64(), found) {
        (Some(0 | 3), Err(why)) => return Some(why),
        (Some(0 | 3), Ok(election)) => election,
        (_, Ok(_)) => return Some("it is accepted".into()),
        (_, Err(_)) => return None,
    };
    let finished = election.phase() == Phase::Finished;
    if finished != (vector["exit"] == 0) {
        return Some(format!("its phase is {}", election.phase().as_str()));
    }
    let results = election
        .result()
        .map_or(Value::Array(Vec::new()), |result| {
            let body: Value =
                serde_json::from_slice(&Body::Result(result.clone()).encode()).unwrap();
            body["contests"].clone()
        });
    (results != vector["results"]).then(|| format!("the result is {results}"))
}

fn text<'a>(case: &'a Value, member: &str) -> &'a str {
    case[member]
        .as_str()
        .unwrap_or_else(|| panic!("no text {member}"))
}

fn number(case: &Value, member: &str) -> u64 {
    case[member]
        .as_u64()
        .unwrap_or_else(|| panic!("no number {member}"))
}

fn hash(hex: &str) -> Hash32 {
    hex.parse().expect("a hash")
}

fn key(case: &Value) -> Key32 {
    Fixed(hash(text(case, "key")).0)
}

fn holds(condition: bool, what: &str) -> Outcome {
    if condition { Ok(()) } else { Err(what.into()) }
}

fn time(case: &Value) -> Outcome {
    let text = text(case, "text");
    let time: Minute = text.parse().map_err(|e: Error| e.to_string())?;
    holds(time.to_string() == text, "it is written in another way")
}

fn entry(case: &Value) -> Outcome {
    let bytes = text(case, "text").as_bytes();
    let again = Entry::decode(bytes)
        .map(|entry| entry.encode())
        .or_else(|_| Submission::decode(bytes).map(|submission| submission.encode()));
    holds(
        again.map_err(|e| e.to_string())? == bytes,
        "it is written in another way",
    )
}

fn checkpoint(case: &Value) -> Outcome {
    let note = VerifiedCheckpoint::verify_log(text(case, "note"), text(case, "origin"), &key(case));
    let note = note.map_err(|e| e.to_string())?;
    holds(
        case["size"].is_null() || case["size"] == note.size(),
        "another size",
    )?;
    holds(
        case["root"].is_null() || hash(text(case, "root")) == note.root(),
        "another root",
    )
}

fn receipt(case: &Value) -> Outcome {
    let receipt = Receipt::parse(text(case, "receipt")).map_err(|e| e.to_string())?;
    let note =
        VerifiedCheckpoint::verify_log(&receipt.checkpoint, text(case, "origin"), &key(case));
    let note = note.map_err(|e| e.to_string())?;
    let leaf = merkle::leaf_hash(text(case, "entry").as_bytes());
    holds(
        case["index"].is_null() || case["index"] == receipt.index,
        "another index",
    )?;
    merkle::verify_inclusion(
        &leaf,
        receipt.index,
        note.size(),
        &receipt.path,
        &note.root(),
    )
    .map_err(|e| e.to_string())
}

/// What the rule makes of the totals is what the case says.
fn rule(case: &Value) -> Outcome {
    let ids = case["ids"].as_array().expect("ids").iter();
    let costs = case["costs"].as_array().expect("costs");
    let title = json!([{"lang": "en", "text": "title"}]);
    let options: Vec<Value> = ids
        .zip(costs)
        .map(|(id, cost)| json!({"cost": cost, "id": id, "title": title}))
        .collect();
    let contest = json!({
        "ballot": case["ballot"],
        "id": case["contest"],
        "options": options,
        "rule": case["rule"],
        "shuffle": false,
        "title": title,
        "unit": {"decimals": 0, "name": ""},
    });
    let contest: Contest = serde_json::from_value(contest).map_err(|e| e.to_string())?;
    let totals: Vec<u64> = serde_json::from_value(case["totals"].clone()).unwrap();
    let verdict = ContestTotals {
        contest: &contest,
        totals: &totals,
        weight: number(case, "weight"),
        eligible: number(case, "eligible"),
        close: &hash(text(case, "close")),
    }
    .verdict();
    let found = json!({
        "account": verdict.account,
        "budgets": verdict.budgets,
        "decision": verdict.decision,
        "tied": verdict.tied,
        "winners": verdict.winners,
    });
    let mut members = found.as_object().expect("an object").iter();
    let wrong = members.find(|(member, value)| case[member.as_str()] != **value);
    match wrong {
        Some((member, value)) => Err(format!("{member} is {value}")),
        None => Ok(()),
    }
}

fn consistency(case: &Value) -> Outcome {
    let leaves = case["leaves"].as_array().expect("leaves").iter();
    let leaves: Vec<Hash32> = leaves.map(|leaf| hash(leaf.as_str().unwrap())).collect();
    let (old, new) = (number(case, "old_size"), number(case, "new_size"));
    let (old_root, new_root) = (hash(text(case, "old_root")), hash(text(case, "new_root")));
    let mut range = CompactRange::new();
    leaves.iter().for_each(|leaf| range.push(*leaf));
    holds(
        (range.size(), range.root()) == (new, new_root),
        "another new tree",
    )?;
    let proof =
        merkle::prove_consistency(&LeafHashes(&leaves), old, new).map_err(|e| e.to_string())?;
    merkle::verify_consistency(old, &old_root, new, &new_root, &proof)
        .map_err(|e| e.to_string())?;
    // A proof in which one hash is another shows nothing.
    for place in 0..proof.len() {
        let mut wrong = proof.clone();
        wrong[place] = Hex(std::array::from_fn(|i| {
            wrong[place].0[i] ^ u8::from(i == 0)
        }));
        assert!(merkle::verify_consistency(old, &old_root, new, &new_root, &wrong).is_err());
    }
    Ok(())
}
