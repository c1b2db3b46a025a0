//! Participatory budgets replayed from Pabulib files, each ballot cast and the totals decrypted.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use serde_json::Value;
use urne_tests::process::{run, succeed};
use urne_tests::{Sample, Totals, Town, totals};

/// Imports a file with the organizer's tool; the made inputs and the report of faults.
fn import(folder: &Path, file: &Path) -> (Sample, String) {
    let folder = folder.join("inputs");
    fs::create_dir_all(&folder).unwrap();
    let path = |name: &str| folder.join(name).display().to_string();
    let file = file.display().to_string();
    let [draft, voters, ballots, report] =
        ["draft.toml", "voters.csv", "ballots.csv", "report.txt"].map(path);
    let words = ["pabulib", &file, "--draft", &draft, "--voters", &voters];
    let words = [&words[..], &["--ballots", &ballots, "--report", &report]].concat();
    succeed("urne-organizer", &words).unwrap();
    let report = fs::read_to_string(report).unwrap();
    let [draft, voters, ballots] = [draft, voters, ballots].map(PathBuf::from);
    (
        Sample {
            draft,
            voters,
            ballots,
        },
        report,
    )
}

/// Casts every ballot, and gives the totals that the verifier has recomputed.
fn replay(folder: &Path, sample: &Sample) -> Totals {
    let town = Town::opened(folder, &sample.plan(1)).unwrap();
    town.simulate(&sample.ballots).unwrap();
    let archive = town.finish(&[1, 3]).unwrap().display().to_string();
    let verdict = town.verify(&archive, &["--format", "json"]).unwrap();
    assert_eq!(verdict.code, 0, "{}{}", verdict.stdout, verdict.stderr);
    totals(&verdict.stdout).unwrap()
}

#[test]
fn faulty_ballots_are_reported_by_line_and_set_aside() {
    let folder = tempfile::tempdir().unwrap();
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/faults.pb");
    let (sample, report) = import(folder.path(), &file);
    for (line, fault) in [
        (25, "project p2 is listed twice"),
        (26, "unknown project p9"),
        (27, "too many projects: 3"),
        (29, "the vote is empty"),
        (30, "voter v1 already has a ballot in line 23"),
    ] {
        let stands =
            |row: &str| row.contains(&format!("faults.pb:{line}: ")) && row.contains(fault);
        assert!(
            report.lines().any(stands),
            "line {line}: {fault}, in\n{report}"
        );
    }
    assert_eq!(
        report
            .lines()
            .filter(|row| row.contains("; set aside"))
            .count(),
        5,
        "{report}"
    );

    // With --strict the same file is refused as a whole and nothing is written.
    let out = folder.path().join("strict.csv");
    let name = out.display().to_string();
    let file = file.display().to_string();
    let words = ["pabulib", &file, "--strict", "--ballots"];
    let words = [&words[..], &[&name]].concat();
    assert_eq!(run("urne-organizer", &words).unwrap().code, 1);
    assert!(!out.exists());

    // v1, v2, v6, v8, v9 and v10 remain.
    let expected = [("p1", 3), ("p2", 3), ("p3", 1), ("p4", 1)];
    let expected: Totals = expected
        .map(|(project, total)| (format!("projects/{project}"), total))
        .into();
    assert_eq!(replay(folder.path(), &sample), expected);
}

/// A real file of the folder that `URNE_DATA` names; its totals as another program has counted them.
fn real(name: &str) {
    let Some(data) = std::env::var_os("URNE_DATA").map(PathBuf::from) else {
        // Not by a macro: those are captured, and this is to be read.
        let why = "URNE_DATA names no folder with pabulib/*.pb and expected/*.json";
        let line = format!("SKIPPED {name}: {why}\n");
        std::io::stderr().write_all(line.as_bytes()).unwrap();
        return;
    };
    let folder = tempfile::tempdir().unwrap();
    let (sample, report) = import(folder.path(), &data.join(format!("pabulib/{name}.pb")));
    let expected = fs::read_to_string(data.join(format!("expected/{name}.json"))).unwrap();
    let expected: Value = serde_json::from_str(&expected).unwrap();
    let ballots = fs::read_to_string(&sample.ballots).unwrap().lines().count() - 1;
    assert_eq!(ballots, expected["ballots"], "{report}");
    let projects = expected["projects"].as_object().unwrap();
    let named = |(project, counts): (&String, &Value)| {
        (
            format!("projects/{project}"),
            counts["ballots_naming_it"].as_u64().unwrap(),
        )
    };
    let expected: Totals = projects
        .iter()
        .map(named)
        .filter(|(_, total)| *total > 0)
        .collect();
    assert_eq!(replay(folder.path(), &sample), expected);
}

#[test]
fn amsterdam_179() {
    real("netherlands_amsterdam_179");
}

#[test]
fn warszawa_2017_miedzylesie() {
    real("poland_warszawa_2017_miedzylesie");
}
