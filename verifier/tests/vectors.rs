//! Replays every file of specs/vectors: records as a whole, primitives case by case.
//!
//! A file or a kind that is not understood is a failure.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

#[path = "vectors/primitives.rs"]
mod primitives;

use std::fs::File;
use std::path::{Path, PathBuf};

use serde_json::Value;
use urne_verifier::checks::Expectations;
use urne_verifier::record::verify;
use urne_verifier::report::Status;

fn folder(name: &str) -> Vec<PathBuf> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../specs/vectors")
        .join(name);
    let mut files: Vec<PathBuf> = std::fs::read_dir(path)
        .expect("the folder of vectors")
        .map(|file| file.unwrap().path())
        .collect();
    files.sort();
    files
}

fn json(path: &Path) -> Value {
    serde_json::from_slice(&std::fs::read(path).unwrap())
        .unwrap_or_else(|e| panic!("{}: {e}", path.display()))
}

/// Everything that a file is not right about.
fn replay(path: &Path, accept: bool) -> Vec<String> {
    let name = path.file_name().unwrap().to_string_lossy().into_owned();
    match path.extension().and_then(|extension| extension.to_str()) {
        Some("tar") if path.with_extension("json").exists() => Vec::new(),
        Some("json") => {
            let vector = json(path);
            let wrong = if vector["kind"] == "record" {
                record(&path.with_extension("tar"), &vector)
            } else {
                primitives::replay(&vector, accept)
            };
            wrong
                .into_iter()
                .map(|what| format!("{name}: {what}"))
                .collect()
        }
        _ => vec![format!("{name}: not understood")],
    }
}

fn record(archive: &Path, vector: &Value) -> Vec<String> {
    let report = match verify(
        File::open(archive).unwrap(),
        Expectations::default(),
        |_, _| (),
    ) {
        Ok(report) => report,
        Err(_) if vector["exit"] == 2 => return Vec::new(),
        Err(e) => return vec![e.to_string()],
    };
    let mut wrong = Vec::new();
    if vector["exit"] != report.exit {
        wrong.push(format!(
            "exit {}, not {}: {}",
            report.exit, vector["exit"], report.verdict
        ));
    }
    let failed = report
        .checks
        .iter()
        .find(|check| check.status == Status::Failed);
    let number = failed.map_or(0, |check| check.number);
    if vector["check"] != number {
        wrong.push(format!(
            "check {number}, not {}: {}",
            vector["check"], report.verdict
        ));
    }
    let findings = failed.map_or(String::new(), |check| check.findings.join("\n"));
    let place = vector["place"].as_str().expect("place");
    if !findings.contains(place) {
        wrong.push(format!("`{place}` is not in: {findings}"));
    }
    if report.exit == 0 {
        let results: Vec<Value> = report
            .contests
            .iter()
            .map(|contest| {
                let totals: Vec<u64> = contest.positions.iter().filter_map(|p| p.total).collect();
                let account = contest.account.iter().map(|row| {
                    serde_json::json!({
                        "fate": row.fate, "figures": row.figures, "option": row.option,
                    })
                });
                let budgets = contest.budgets.iter().map(|s| {
                    serde_json::json!({
                        "by": s.by, "cost": s.cost, "options": s.options, "score": s.score,
                    })
                });
                serde_json::json!({
                    "account": account.collect::<Vec<_>>(),
                    "budgets": budgets.collect::<Vec<_>>(),
                    "contest": contest.contest, "decision": contest.decision,
                    "outcome": contest.outcome, "tied": contest.tied,
                    "totals": totals, "winners": contest.winners,
                })
            })
            .collect();
        if vector["results"] != Value::Array(results.clone()) {
            wrong.push(format!("results {results:?}"));
        }
    }
    wrong
}

#[test]
fn every_vector() {
    let mut wrong = Vec::new();
    for (name, accept) in [("accept", true), ("reject", false)] {
        let files = folder(name);
        assert!(!files.is_empty(), "there are no vectors in {name}");
        for path in files {
            wrong.extend(
                replay(&path, accept)
                    .into_iter()
                    .map(|what| format!("{name}/{what}")),
            );
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}
