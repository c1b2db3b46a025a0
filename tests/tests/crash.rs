//! A board that dies in the middle of an election, again and again, and one that is asked to end.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

use std::collections::HashSet;
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use urne_tests::process::{Running, command, run};
use urne_tests::{Sample, Town, totals};

/// How the board ends while ballots arrive.
enum End {
    Killed,
    Asked,
}

/// Starts casting and ends the board `times` in the middle of it; each time it comes back on its port.
fn cast_through_outages(town: &mut Town, sample: &Sample, end: &End, times: u64) {
    let ballots = fs::read_to_string(&sample.ballots).unwrap().lines().count() as u64 - 1;
    let before = town.size().unwrap();
    let mut voters = simulate(town, &sample.ballots);
    for time in 1..=times {
        let due = before + ballots * time / (times + 2);
        let began = Instant::now();
        // A board that has just come back answers 503 until it has read its logs again.
        while town.size().unwrap_or_default() < due {
            assert!(
                began.elapsed() < Duration::from_secs(120),
                "no ballots arrive"
            );
            assert!(
                voters.0.try_wait().unwrap().is_none(),
                "casting ended before the board did"
            );
            sleep(Duration::from_millis(20));
        }
        match end {
            End::Killed => town.board.kill().unwrap(),
            End::Asked => town.board.terminate().unwrap(),
        }
        assert!(
            voters.0.try_wait().unwrap().is_none(),
            "casting ended before the board did"
        );
        town.board.restart().unwrap();
    }
    let status = voters.0.wait().unwrap();
    let said = fs::read_to_string(town.path("voters.log")).unwrap();
    assert!(status.success(), "{said}");
}

fn simulate(town: &Town, ballots: &Path) -> Running {
    let said = fs::File::create(town.path("voters.log")).unwrap();
    let mut command: Command = command("urne-vote").unwrap();
    let state = town.path("voters");
    command
        .args(["--election", town.election(), "--state"])
        .arg(state)
        .args(town.simulation(ballots));
    let spawned = command.stdout(Stdio::null()).stderr(said).spawn();
    Running(spawned.unwrap())
}

/// Every receipt that was handed out belongs to the final record, every ballot counts once.
fn nothing_is_lost(town: &mut Town, sample: &Sample, members: usize) {
    let archive = town.finish(&[1, 2]).unwrap().display().to_string();
    let table = fs::read_to_string(town.path("receipts").join("ballots.csv")).unwrap();
    let indexes: HashSet<&str> = table
        .lines()
        .skip(1)
        .filter_map(|l| l.split(',').nth(2))
        .collect();
    assert_eq!(indexes.len(), members, "each ballot is one entry");
    let receipts: Vec<String> = fs::read_dir(town.path("receipts"))
        .unwrap()
        .map(|item| item.unwrap().path())
        .filter(|path| {
            path.extension()
                .is_some_and(|extension| extension == "receipt")
        })
        .map(|path| path.display().to_string())
        .collect();
    assert_eq!(receipts.len(), members);
    let mut words = vec!["--format", "json"];
    words.extend(receipts.iter().flat_map(|path| ["--receipt", path]));
    let verdict = town.verify(&archive, &words).unwrap();
    assert_eq!(verdict.code, 0, "{}{}", verdict.stdout, verdict.stderr);
    assert_eq!(totals(&verdict.stdout).unwrap(), sample.count().unwrap());
    let report: serde_json::Value = serde_json::from_str(&verdict.stdout).unwrap();
    assert_eq!(report["numbers"]["ballots"], members);
    assert_eq!(report["numbers"]["counted"], members);

    // Again as SIGKILL leaves it; what stands in the database is whole.
    town.board.kill().unwrap();
    let data = town.path("board").display().to_string();
    let checked = run("urne-board", &["fsck", "--data", &data]).unwrap();
    assert_eq!(checked.code, 0, "{}{}", checked.stdout, checked.stderr);
}

#[test]
fn a_board_that_is_killed_loses_no_ballot_and_doubles_none() {
    let folder = tempfile::tempdir().unwrap();
    let (sample, mut town) = Sample::open_club(folder.path(), 300).unwrap();
    cast_through_outages(&mut town, &sample, &End::Killed, 4);
    nothing_is_lost(&mut town, &sample, 300);
}

#[test]
fn a_board_that_is_asked_to_end_loses_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let (sample, mut town) = Sample::open_club(folder.path(), 120).unwrap();
    cast_through_outages(&mut town, &sample, &End::Asked, 2);
    nothing_is_lost(&mut town, &sample, 120);
}
