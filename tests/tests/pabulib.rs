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

use serde_json::{Value, json};
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

/// The folder that `URNE_DATA` names, or a line that says why a test does nothing.
fn data(name: &str) -> Option<PathBuf> {
    let data = std::env::var_os("URNE_DATA").map(PathBuf::from);
    if data.is_none() {
        // Not by a macro: those are captured, and this is to be read.
        let why = "URNE_DATA names no folder with pabulib/*.pb and expected/*.json";
        let line = format!("SKIPPED {name}: {why}\n");
        std::io::stderr().write_all(line.as_bytes()).unwrap();
    }
    data
}

/// Casts every ballot of an imported election; the contest as the verifier has recomputed it.
fn cast(folder: &Path, sample: &Sample) -> Value {
    let town = Town::opened(folder, &sample.plan(1)).unwrap();
    town.simulate(&sample.ballots).unwrap();
    let archive = town.finish(&[1, 3]).unwrap().display().to_string();
    let verdict = town.verify(&archive, &["--format", "json"]).unwrap();
    assert_eq!(verdict.code, 0, "{}{}", verdict.stdout, verdict.stderr);
    let report: Value = serde_json::from_str(&verdict.stdout).unwrap();
    report["contests"][0].clone()
}

fn ids(value: &Value) -> Vec<String> {
    let list = value.as_array().unwrap().iter();
    list.map(|id| id.as_str().unwrap().to_owned()).collect()
}

/// A real file as its own kind of contest: totals, winners by votes and the optimum as another program has
/// computed them from the ballots.
fn real(name: &str) {
    let Some(data) = data(name) else { return };
    let folder = tempfile::tempdir().unwrap();
    let (sample, report) = import(folder.path(), &data.join(format!("pabulib/{name}.pb")));
    let expected = fs::read_to_string(data.join(format!("expected/{name}.json"))).unwrap();
    let expected: Value = serde_json::from_str(&expected).unwrap();
    let ballots = fs::read_to_string(&sample.ballots).unwrap().lines().count() - 1;
    assert_eq!(ballots, expected["ballots"], "{report}");

    let contest = cast(folder.path(), &sample);
    for position in contest["positions"].as_array().unwrap() {
        let project = position["id"].as_str().unwrap();
        let counts = &expected["projects"][project];
        let wanted = counts.get("points").unwrap_or(&counts["ballots_naming_it"]);
        assert_eq!(position["total"], *wanted, "project {project}");
    }
    let [votes, optimum] = contest["budgets"].as_array().unwrap().as_slice() else {
        panic!("two selections in {}", contest["budgets"]);
    };
    assert_eq!(
        ids(&contest["winners"]),
        ids(&expected["greedy_by_support"]["ids"])
    );
    assert_eq!(
        ids(&votes["options"]),
        ids(&expected["greedy_by_support"]["ids"])
    );
    let best = &expected["max_support"];
    assert_eq!(optimum["score"], best["objective"]);
    if best["unique_among_positive_score"] == true {
        let sorted = |ids: Vec<String>| ids.into_iter().collect::<std::collections::BTreeSet<_>>();
        assert_eq!(sorted(ids(&optimum["options"])), sorted(ids(&best["ids"])));
    }
}

#[test]
fn amsterdam_179_a_budget() {
    real("netherlands_amsterdam_179");
}

#[test]
fn warszawa_2017_miedzylesie_a_budget() {
    real("poland_warszawa_2017_miedzylesie");
}

#[test]
fn krakow_2018_bienczyce_a_ranking() {
    real("poland_krakow_2018_bienczyce");
}

#[test]
fn toulouse_2019_points() {
    real("france_toulouse_2019");
}

/// Thousands of ballots: only in a campaign.
fn large(name: &str) {
    if std::env::var_os("URNE_CAMPAIGN").is_some() {
        real(name);
    }
}

#[test]
fn campaign_wieliczka_2023_approval() {
    large("poland_wieliczka_2023_green-budget");
}

#[test]
fn campaign_amsterdam_309_a_budget() {
    large("netherlands_amsterdam_309");
}

/// One of 257 projects, 131,778 ballots: the first 600 of them, or as many as `URNE_BALLOTS` says; all of them
/// with 0.
#[test]
fn wroclaw_2015_one_of_many() {
    let name = "poland_wroclaw_2015_150-500";
    let Some(data) = data(name) else { return };
    let wanted = std::env::var("URNE_BALLOTS").map_or(600, |number| number.parse().unwrap());
    if wanted == 0 {
        return real(name);
    }
    let folder = tempfile::tempdir().unwrap();
    let whole = fs::read_to_string(data.join(format!("pabulib/{name}.pb"))).unwrap();
    let votes = whole
        .lines()
        .position(|line| line.trim() == "VOTES")
        .unwrap();
    let sample: Vec<&str> = whole.lines().take(votes + 2 + wanted).collect();
    let file = folder.path().join("sample.pb");
    fs::write(&file, sample.join("\n")).unwrap();
    let instance = urne_organizer::pabulib::read("sample.pb", fs::read(&file).unwrap()).unwrap();
    assert_eq!(instance.ballots.len(), wanted);
    let (sample, _) = import(folder.path(), &file);
    let contest = cast(folder.path(), &sample);
    let totals = contest["positions"].as_array().unwrap().iter();
    let totals: Vec<u64> = totals
        .map(|position| position["total"].as_u64().unwrap())
        .collect();
    assert_eq!(totals, instance.totals());
}

/// Grades of twelve candidates: histograms and majority grades, no opinion ignored.
#[test]
fn orsay_2007_majority_judgment() {
    let name = "orsay_2007_bureau_01";
    let Some(data) = data(name) else { return };
    let folder = tempfile::tempdir().unwrap();
    let inputs = folder.path().join("inputs");
    fs::create_dir_all(&inputs).unwrap();
    let path = |name: &str| inputs.join(name).display().to_string();
    let file = data
        .join(format!("majority-judgment/{name}.csv"))
        .display()
        .to_string();
    let grades = "Très bien,Bien,Assez bien,Passable,Insuffisant,À rejeter";
    let [draft, voters, ballots] = ["draft.toml", "voters.csv", "ballots.csv"].map(path);
    let words = [
        "judgments",
        &file,
        "--best",
        "6",
        "--worst",
        "1",
        "--none",
        "0",
        "--grades",
        grades,
    ];
    let outputs = [
        "--draft",
        &draft,
        "--voters",
        &voters,
        "--ballots",
        &ballots,
    ];
    succeed("urne-organizer", &[&words[..], &outputs].concat()).unwrap();
    let [draft, voters, ballots] = [draft, voters, ballots].map(PathBuf::from);
    let sample = Sample {
        draft,
        voters,
        ballots,
    };
    let expected = fs::read_to_string(data.join(format!("expected/{name}.json"))).unwrap();
    let expected: Value = serde_json::from_str(&expected).unwrap();
    let contest = cast(folder.path(), &sample);
    let positions = contest["positions"].as_array().unwrap();
    let rows = contest["account"].as_array().unwrap();
    let candidates = expected["candidates"].as_object().unwrap();
    assert_eq!(
        (positions.len(), rows.len()),
        (7 * candidates.len(), candidates.len())
    );
    let titled = |row: &&Value| row["title"].as_str().unwrap().to_owned();
    for (name, wanted) in candidates {
        let row = rows.iter().find(|row| titled(row) == *name).unwrap();
        let judged = &wanted["no_opinion_ignored"];
        // Their grades count from the worst, ours from the best.
        let grade = 7 - judged["majority_grade"].as_u64().unwrap();
        let counts =
            ["ballots_above", "ballots_below", "ballots"].map(|n| judged[n].as_u64().unwrap());
        assert_eq!(
            row["figures"],
            json!([grade, counts[0], counts[1], counts[2]]),
            "{name}"
        );
        let histogram = positions
            .iter()
            .filter(|position| position["id"] == row["option"]);
        let mut histogram: Vec<&Value> = histogram.map(|position| &position["total"]).collect();
        histogram.reverse();
        let wanted: Vec<&Value> = wanted["histogram_0_to_6"]
            .as_array()
            .unwrap()
            .iter()
            .collect();
        assert_eq!(histogram, wanted, "{name}");
    }
}
