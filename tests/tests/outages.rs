//! Tools that are killed, answers that are lost, people who send nothing.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

use std::process::Stdio;
use std::thread::sleep;
use std::time::{Duration, Instant};

use urne_tests::http::{FalseBoard, Message};
use urne_tests::process::{Running, command};
use urne_tests::{Plan, Sample, Stranger, Town};

/// Two trustees with the real tool.
fn two(sample: &Sample) -> Plan<'_> {
    Plan {
        trustees: &["Ada Ardent", "Bo Brandt"],
        ..sample.plan(1)
    }
}

/// The trustees do whatever is due.
fn honest(town: &Town) {
    for ordinal in [1, 2, 1, 2] {
        town.trustee(ordinal, &["step"]).unwrap();
    }
}

#[test]
fn status_names_the_trustee_who_sends_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let sample = Sample::club(folder.path(), 3).unwrap();
    let mallory = Stranger::new(3, "Mallory");
    let town = Town::found_with(folder.path(), &two(&sample), &[&mallory]).unwrap();
    honest(&town);
    for said in [
        town.organizer(&["status"]).unwrap(),
        town.trustee(1, &["status"]).unwrap(),
    ] {
        let next = &said[said.find("Next").unwrap()..];
        assert!(next.contains("Mallory"), "{said}");
        assert!(
            !next.contains("Ada") && !next.contains("Bo Brandt"),
            "{said}"
        );
    }
    let early = town.try_organizer(&["publish-key"]).unwrap();
    assert!(
        early.refusal().unwrap().contains("is not complete"),
        "{}",
        early.stderr
    );
}

#[test]
fn trustees_killed_at_any_moment_resume() {
    let folder = tempfile::tempdir().unwrap();
    let sample = Sample::club(folder.path(), 3).unwrap();
    let town = Town::found(folder.path(), &two(&sample)).unwrap();
    for pause in [5, 15, 30, 60, 90, 120, 160, 200] {
        for ordinal in 1..=2 {
            let mut command = town.trustee_command(ordinal).unwrap();
            let step = command
                .arg("step")
                .stdout(Stdio::null())
                .stderr(Stdio::null());
            let mut step = step.spawn().unwrap();
            sleep(Duration::from_millis(pause));
            step.kill().unwrap();
            step.wait().unwrap();
        }
    }
    honest(&town);
    honest(&town);
    town.organizer(&["publish-key"]).unwrap();
    // One contribution of each trustee, whatever was cut off.
    let log = town.log().unwrap();
    assert_eq!(log.election().ceremony().attempt().number(), 1);
    assert_eq!(log.election().size(), 1 + 4 * 2 + 1);
}

/// The receipts of a device hold, and it has signed so many ballots.
fn holds(town: &Town, device: &str, ballots: usize) {
    let finished = town.device(device, &["receipts", "--json"]).unwrap();
    let report: serde_json::Value = serde_json::from_str(finished.success().unwrap()).unwrap();
    let receipts = report["receipts"].as_array().unwrap();
    assert_eq!(receipts.len(), ballots);
    assert!(
        receipts.iter().all(|receipt| receipt["status"] == "cast"),
        "{report}"
    );
}

#[test]
fn a_ballot_whose_answer_is_lost_is_sent_again_before_the_next() {
    let folder = tempfile::tempdir().unwrap();
    let (_, town) = Sample::open_club(folder.path(), 3).unwrap();
    let size = town.size().unwrap();
    let lose = |request: &Message, answer: &mut Message| {
        if request.first.starts_with("POST") {
            answer.first.clear();
        }
    };
    let board = FalseBoard::before(town.board.address(), Box::new(lose)).unwrap();
    let code = town.code_file("m0").unwrap().display().to_string();
    let vote = [
        "vote",
        "--yes",
        "--wait",
        "1",
        "--code-file",
        &code,
        "--choose",
        "colour=red",
    ];
    let finished = town
        .device_at(&board.election(town.election()), "phone", &vote)
        .unwrap();
    // It says each time that it waits; the last line is the outcome.
    let line = finished.stderr.lines().last().unwrap();
    assert!(finished.code == 1 && line.starts_with("error: "), "{line}");
    assert!(line.contains("NO RECEIPT YET"), "{line}");
    assert_eq!(town.size().unwrap(), size + 1, "the board had taken it");
    // The next vote first asks for the answer to the last one: nothing is signed twice in one place.
    town.cast("phone", "m0", &["--choose", "colour=blue"])
        .unwrap();
    assert_eq!(town.size().unwrap(), size + 2);
    holds(&town, "phone", 2);
}

#[test]
fn a_client_killed_after_sending_finds_its_ballot_in_the_box() {
    let folder = tempfile::tempdir().unwrap();
    let (_, town) = Sample::open_club(folder.path(), 3).unwrap();
    let size = town.size().unwrap();
    let delay = |request: &Message, _: &mut Message| {
        if request.first.starts_with("POST") {
            sleep(Duration::from_secs(20));
        }
    };
    let board = FalseBoard::before(town.board.address(), Box::new(delay)).unwrap();
    let code = town.code_file("m0").unwrap().display().to_string();
    let mut client = command("urne-vote").unwrap();
    client
        .args(["--election", &board.election(town.election()), "--state"])
        .arg(town.path("phone"));
    client.args([
        "vote",
        "--yes",
        "--code-file",
        &code,
        "--choose",
        "colour=red",
    ]);
    let spawned = client.stdout(Stdio::null()).stderr(Stdio::null()).spawn();
    let mut client = Running(spawned.unwrap());
    let began = Instant::now();
    while town.size().unwrap() == size {
        assert!(
            began.elapsed() < Duration::from_secs(60),
            "the ballot never arrives"
        );
        sleep(Duration::from_millis(20));
    }
    client.0.kill().unwrap();
    client.0.wait().unwrap();
    town.device("phone", &["cast"]).unwrap().success().unwrap();
    assert_eq!(town.size().unwrap(), size + 1, "one ballot, once");
    holds(&town, "phone", 1);
}
