//! A whole election with every role's own tool, counted by hand beside it.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

use std::fs;
use std::path::Path;

use serde_json::Value;
use urne_tests::{Sample, Town, totals};

/// Plays the assembly with one trustee away; the town and its archive.
fn play(folder: &Path, registrars: usize) -> (Sample, Town, String) {
    let sample = Sample::assembly();
    let town = Town::opened(folder, &sample.plan(registrars)).unwrap();
    town.simulate(&sample.ballots).unwrap();
    let archive = town.finish(&[1, 3]).unwrap();
    (sample, town, archive.display().to_string())
}

/// The verifier's report as JSON; it has to say that everything is right.
fn verified(town: &Town, what: &str) -> Value {
    let finished = town.verify(what, &["--format", "json"]).unwrap();
    assert_eq!(finished.code, 0, "{}{}", finished.stdout, finished.stderr);
    serde_json::from_str(&finished.stdout).unwrap()
}

fn plain(value: &Value) -> &str {
    value.as_str().unwrap()
}

#[test]
fn with_one_registrar() {
    let folder = tempfile::tempdir().unwrap();
    let (sample, town, archive) = play(folder.path(), 1);
    let report = verified(&town, &archive);
    assert_eq!(
        totals(&report.to_string()).unwrap(),
        sample.count().unwrap()
    );
    let numbers = &report["numbers"];
    let counts = ["credentials", "weight", "ballots", "counted", "replaced"]
        .map(|name| numbers[name].as_u64().unwrap());
    assert_eq!(counts, [11, 14, 12, 10, 2]);
    assert_eq!(
        report["contests"][0]["winners"],
        serde_json::json!(["anna", "carla"])
    );

    // The address gives what the archive gives.
    let at_address = verified(&town, town.election());
    for member in [
        "checkpoint",
        "numbers",
        "contests",
        "election_keys",
        "checks",
    ] {
        let (mut file, mut address) = (report[member].clone(), at_address[member].clone());
        for report in [&mut file, &mut address]
            .into_iter()
            .filter(|_| member == "checks")
        {
            // Whether id and tiles came with the record differs, and a file has no server whose pages could be
            // compared (check 19); what became of each other check does not.
            let checks = report.as_array_mut().unwrap();
            let pages = checks.pop().unwrap();
            assert_eq!(pages["number"], 19);
            assert!(["passed", "not-applicable"].contains(&pages["status"].as_str().unwrap()));
            checks
                .iter_mut()
                .for_each(|check| check["detail"] = Value::Null);
        }
        assert_eq!(file, address, "{member}");
    }

    organizer_exports_the_same(&sample, &town);
    every_receipt_holds(&town, &archive);
}

#[test]
fn with_two_registrars() {
    let folder = tempfile::tempdir().unwrap();
    let (sample, town, archive) = play(folder.path(), 2);
    let report = verified(&town, &archive);
    assert_eq!(
        totals(&report.to_string()).unwrap(),
        sample.count().unwrap()
    );
    assert_eq!(report["trustees"].as_array().unwrap().len(), 3);
}

#[test]
fn a_voter_finds_the_ballot_again() {
    let folder = tempfile::tempdir().unwrap();
    let (_, town) = Sample::open_club(folder.path(), 3).unwrap();
    let cast = town
        .cast("phone", "m0", &["--choose", "colour=red"])
        .unwrap();
    let again = town
        .cast("phone", "m0", &["--choose", "colour=blue"])
        .unwrap();
    let receipts = town.device("phone", &["receipts", "--json"]).unwrap();
    let receipts: Value = serde_json::from_str(receipts.success().unwrap()).unwrap();
    assert_eq!(receipts["failed"], 0);
    assert_eq!(receipts["receipts"].as_array().unwrap().len(), 2);

    let archive = town.path("open.tar").display().to_string();
    town.organizer(&["archive", &archive]).unwrap();
    for (ballot, current) in [(&cast, false), (&again, true)] {
        let fingerprint = plain(&ballot["fingerprint"]);
        for tracking in ["code", "hash"].map(|form| plain(&ballot["tracking"][form])) {
            let words = [
                "find",
                "--json",
                "--fingerprint",
                fingerprint,
                "--tracking",
                tracking,
            ];
            // A device that never voted finds it too.
            let found = town.device("neighbour", &words).unwrap();
            let found: Value = serde_json::from_str(found.success().unwrap()).unwrap();
            assert_eq!(found["index"], ballot["index"]);
            assert_eq!(found["current"], current);
        }
        let code = plain(&ballot["tracking"]["code"]);
        let find = ["--format", "json", "--find", fingerprint, code];
        let verdict = town.verify(&archive, &find).unwrap();
        assert_eq!(
            verdict.code, 3,
            "the poll is still open: {}",
            verdict.stdout
        );
        let report: Value = serde_json::from_str(&verdict.stdout).unwrap();
        assert_eq!(report["find"]["index"], ballot["index"]);
        assert_eq!(report["find"]["counts"], current);
    }

    // Another voter's fingerprint with this tracking code is not the same ballot.
    let other = town.cast("laptop", "m1", &["--blank", "colour"]).unwrap();
    let (fingerprint, code) = (
        plain(&other["fingerprint"]),
        plain(&cast["tracking"]["code"]),
    );
    let words = ["find", "--fingerprint", fingerprint, "--tracking", code];
    town.device("neighbour", &words).unwrap().refusal().unwrap();
    assert_eq!(
        town.verify(&archive, &["--find", fingerprint, code])
            .unwrap()
            .code,
        1
    );
}

/// `export` writes the totals that the verifier has recomputed.
fn organizer_exports_the_same(sample: &Sample, town: &Town) {
    let results = town.path("results");
    town.organizer(&["export", &results.display().to_string()])
        .unwrap();
    let csv = fs::read_to_string(results.join("results.csv")).unwrap();
    for (place, total) in sample.count().unwrap() {
        let (contest, option) = place.split_once('/').unwrap();
        let stands = |line: &&str| {
            let mut fields = line.split(',');
            let option = if option.is_empty() { "(blank)" } else { option };
            fields.next() == Some(contest)
                && line.split(',').any(|field| field == option)
                && line.split(',').any(|field| field == total.to_string())
        };
        assert!(
            csv.lines().any(|line| stands(&line)),
            "{place} = {total} in\n{csv}"
        );
    }
    let json = fs::read_to_string(results.join("results.json")).unwrap();
    assert!(json.parse::<Value>().is_ok(), "{json}");
}

/// Every receipt that was handed out, against the final record.
fn every_receipt_holds(town: &Town, archive: &str) {
    let receipts: Vec<String> = fs::read_dir(town.path("receipts"))
        .unwrap()
        .map(|item| item.unwrap().path())
        .filter(|path| {
            path.extension()
                .is_some_and(|extension| extension == "receipt")
        })
        .map(|path| path.display().to_string())
        .collect();
    assert_eq!(receipts.len(), 12);
    let words: Vec<&str> = receipts
        .iter()
        .flat_map(|path| ["--receipt", path])
        .collect();
    let verdict = town.verify(archive, &words).unwrap();
    assert_eq!(verdict.code, 0, "{}{}", verdict.stdout, verdict.stderr);
}
