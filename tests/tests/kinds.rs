//! An election with a contest of every kind, weights and a replaced ballot, by real processes: what the verifier
//! recomputes is what a pencil gives.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

use std::path::Path;

use serde_json::{Value, json};
use urne_tests::{Sample, Town};

fn sample() -> Sample {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/kinds");
    Sample {
        draft: folder.join("draft.toml"),
        voters: folder.join("voters.csv"),
        ballots: folder.join("ballots.csv"),
    }
}

/// By contest: totals of all positions (blank last), winners.
fn by_hand() -> Vec<(&'static str, Vec<u64>, Value)> {
    vec![
        // a, d, e for yes (1 + 2 + 2), b for no, c blank: 5 of 7 are more than two thirds.
        ("statutes", vec![5, 1, 1], json!(["yes"])),
        // Pool a b e, trees a b c d, bikes c d e, bench c e: bikes and trees have 5, pool 4, bench 3.
        (
            "projects",
            vec![4, 5, 5, 3],
            json!(["bikes", "trees", "bench"]),
        ),
        (
            "themes",
            vec![3 + 2, 3 + 2 + 6, 1 + 3 + 2],
            json!(["water"]),
        ),
        ("logo", vec![4 + 1 + 6, 1 + 2 + 4 + 10 + 6], json!(["blue"])),
        // Ada: a good, c and e fair, b poor, d none. Ben: c and d good, e fair, a poor, b none.
        ("judge", vec![1, 3, 1, 2, 3, 2, 1, 1], json!(["ben"])),
        // Hall above park: a, c; above school: a. Park above hall: b, d; above school: b, d. School above hall:
        // c, d, e; above park: a, c, e. Those not ranked are behind all that are.
        ("venue", vec![2, 1, 3, 3, 5, 4], json!(["school"])),
        // Friday: a 3, b 1, d 1 x 2, e 3 x 2; Saturday: a 1, b 3, c 1; Sunday: c 3, d 3 x 2, e 1 x 2.
        (
            "day",
            vec![3 + 1 + 2 + 6, 1 + 3 + 1, 3 + 6 + 2],
            json!(["friday"]),
        ),
        // In cents.
        (
            "funds",
            vec![
                250_025 + 500_000 + 200 + 1_200_000,
                249_975 + 500_050 + 1_200_000,
            ],
            json!([]),
        ),
    ]
}

#[test]
fn every_kind_from_draft_to_verdict() {
    let folder = tempfile::tempdir().unwrap();
    let sample = sample();
    let town = Town::opened(folder.path(), &sample.plan(2)).unwrap();
    town.simulate(&sample.ballots).unwrap();
    let archive = town.finish(&[1, 2]).unwrap().display().to_string();
    let verdict = town.verify(&archive, &["--format", "json"]).unwrap();
    assert_eq!(verdict.code, 0, "{}{}", verdict.stdout, verdict.stderr);
    let report: Value = serde_json::from_str(&verdict.stdout).unwrap();
    assert_eq!(report["numbers"]["counted"], 5, "{}", report["numbers"]);
    let contests = report["contests"].as_array().unwrap();
    assert_eq!(contests.len(), by_hand().len());
    for (contest, (id, totals, winners)) in contests.iter().zip(by_hand()) {
        let found = contest["positions"].as_array().unwrap().iter();
        let found: Vec<u64> = found
            .map(|position| position["total"].as_u64().unwrap())
            .collect();
        assert_eq!((&contest["contest"], found), (&json!(id), totals));
        assert_eq!(contest["winners"], winners, "{id}");
    }
}
