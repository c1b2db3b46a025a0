//! What was answered stays: over restarts, kills, and against a database that was tampered with.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic)]

mod common;

use std::process::Command;
use std::sync::Mutex;
use std::thread;

use common::board::{Board, Process, run};
use common::database::{Database, block_on};
use common::people::People;
use serde_json::Value;
use urne_board::store::{Batch, Claim, Fresh, Store};
use urne_record::Entry;

fn a_restart_keeps_everything(database: &Database) {
    let board = Board::start(database);
    let people = People::new(board.key.clone(), 3);
    board.client.post("/api/v1/elections", &people.found());
    let commit = people.commit(1);
    let (_, first) = board.client.submit(people.id(), &commit);
    let log = board.client.log(people.id());
    board.stop();

    let board = Board::start(database);
    assert_eq!(board.key, people.manifest.board);
    wait_until_served(&board, &people);
    assert_eq!(board.client.log(people.id()), log);
    let (status, again) = board.client.submit(people.id(), &commit);
    assert_eq!((status, &again["entry"]), (200, &first["entry"]));
    // The clock was set back: the log's time stays.
    board.clock.set("2026-11-22T11:00Z");
    let (status, answer) = board.client.submit(people.id(), &people.commit(2));
    assert_eq!(status, 201, "{answer}");
    let entry = Entry::decode(answer["entry"].as_str().unwrap().as_bytes()).unwrap();
    assert_eq!(entry.time.to_string(), "2026-11-22T12:00Z");
}

fn wait_until_served(board: &Board, people: &People) {
    let path = format!("/api/v1/elections/{}", people.id());
    while board.client.get(&path).0 == 503 {
        thread::sleep(std::time::Duration::from_millis(20));
    }
}

/// Another process has taken what the memory believes to be free: nothing is answered that does
/// not stand, and the board goes on from what the database holds.
fn a_board_recovers_from_a_constraint(database: &Database) {
    let board = Board::start(database);
    let people = People::new(board.key.clone(), 3);
    board.client.post("/api/v1/elections", &people.found());
    board.client.submit(people.id(), &people.notice(1));
    let hex = data_encoding::HEXLOWER.encode(&people.id().0);
    let taken = if database.is_postgres() {
        format!("INSERT INTO messages VALUES ('\\x{hex}', 'trustee-commit/1/1', 0)")
    } else {
        format!("INSERT INTO messages VALUES (x'{hex}', 'trustee-commit/1/1', 0)")
    };
    database.tamper(&[&taken]).unwrap();
    let (status, problem) = board.client.submit(people.id(), &people.commit(1));
    assert_eq!(status, 503, "{problem}");
    let second = people.commit(2);
    while board.client.submit(people.id(), &second).0 == 503 {
        thread::sleep(std::time::Duration::from_millis(20));
    }
    let (_, entries) = board.client.log(people.id());
    assert_eq!(entries.len(), 3);
}

/// A second process on one database cannot make the log fork.
fn two_boards_on_one_database_make_one_log(database: &Database) {
    let one = Board::start(database);
    let people = People::new(one.key.clone(), 32);
    one.client.post("/api/v1/elections", &people.found());
    let two = Board::start(database);
    wait_until_served(&two, &people);
    for trustee in 1..=32 {
        let message = people.commit(trustee);
        let client = if trustee % 2 == 0 {
            &one.client
        } else {
            &two.client
        };
        // The other board's entries are news to this one: it reloads and takes the same bytes.
        while client.submit(people.id(), &message).0 == 503 {
            thread::sleep(std::time::Duration::from_millis(10));
        }
    }
    assert_eq!(one.client.log(people.id()).1.len(), 33);
}

fn fsck_finds_what_was_changed(database: &Database) {
    let board = Board::start(database);
    let people = People::new(board.key.clone(), 3);
    board.client.post("/api/v1/elections", &people.found());
    for number in 1..=300 {
        let (status, answer) = board.client.submit(people.id(), &people.notice(number));
        assert_eq!(status, 201, "{answer}");
    }
    board.stop();
    let data = database.directory().join("data");
    let fsck = || {
        let output = run(&["fsck", "--json", "--database", &database.url], &data);
        let findings: Value = serde_json::from_slice(&output.stdout).unwrap();
        (output.status.code(), findings[0]["error"].clone())
    };
    assert_eq!(fsck(), (Some(0), Value::Null));

    let disarm = |table: &str| {
        let on = if database.is_postgres() {
            format!(" ON {table}")
        } else {
            String::new()
        };
        format!("DROP TRIGGER {table}_is_never_changed{on}")
    };
    let (zeros, flipped) = if database.is_postgres() {
        (
            "decode(repeat('00', 8192), 'hex')",
            "set_byte(bytes, 40, 0)",
        )
    } else {
        (
            "zeroblob(8192)",
            "CAST(substr(bytes, 1, 40) || x'00' || substr(bytes, 42) AS BLOB)",
        )
    };
    let tile = format!("UPDATE tiles SET hashes = {zeros}");
    let entry = format!("UPDATE entries SET bytes = {flipped} WHERE position = 7");
    database.tamper(&[&disarm("tiles"), &tile]).unwrap();
    let (code, error) = fsck();
    assert!(
        code == Some(1) && error.as_str().unwrap().contains("tile 0"),
        "{error}"
    );
    database.tamper(&[&disarm("entries"), &entry]).unwrap();
    let (code, error) = fsck();
    assert!(
        code == Some(1) && error.as_str().unwrap().contains("entry 7"),
        "{error}"
    );

    // A board on this database says so and serves nothing of this election.
    let board = Board::start(database);
    let path = format!("/api/v1/elections/{}", people.id());
    let damaged = || board.client.get_json("/health").1["damaged"] == 1;
    while !damaged() {
        thread::sleep(std::time::Duration::from_millis(20));
    }
    let (status, problem) = board.client.get_json(&path);
    assert!(
        status == 503 && problem["detail"].as_str().unwrap().contains("damaged"),
        "{problem}"
    );
    assert_eq!(
        board
            .client
            .get(&format!("/elections/{}/checkpoint", people.id()))
            .0,
        503
    );
    let others = People::new(board.key.clone(), 3);
    assert_eq!(
        board.client.post("/api/v1/elections", &others.found()).0,
        201
    );
}

fn fsck_finds_a_forged_entry(database: &Database) {
    let board = Board::start(database);
    let people = People::new(board.key.clone(), 3);
    board.client.post("/api/v1/elections", &people.found());
    board.stop();
    block_on(async {
        let store = Store::open(&database.url).await.unwrap();
        let before = store.checkpoint(&people.id().0).await.unwrap().unwrap();
        let forged = Batch {
            election: people.id().0,
            entries: vec![Fresh {
                bytes: b"{}".to_vec(),
                claim: Claim::Message("forged".to_owned()),
            }],
            tiles: Vec::new(),
        };
        let note = before.note.clone();
        store.append(&forged, &before, |_| Ok(note)).await.unwrap();
        store.close().await;
    });
    let data = database.directory().join("data");
    let output = run(&["fsck", "--database", &database.url], &data);
    assert_eq!(output.status.code(), Some(1));
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(text.contains("DAMAGED: entry 1"), "{text}");
}

/// Kills the process while many authors submit: every answered entry stands where it was put.
fn a_killed_board_loses_no_answered_entry(database: &Database) {
    let mut process = Process::start(database);
    let elections: Vec<People> = (0..8)
        .map(|_| People::new(process.key.clone(), 32))
        .collect();
    for people in &elections {
        assert_eq!(
            process.client.post("/api/v1/elections", &people.found()).0,
            201
        );
    }
    let answered: Mutex<Vec<(usize, String)>> = Mutex::default();
    thread::scope(|scope| {
        for (number, people) in elections.iter().enumerate() {
            let (client, answered) = (process.client.clone(), &answered);
            scope.spawn(move || {
                for trustee in 1..=32 {
                    let path = format!("/api/v1/elections/{}/entries", people.id());
                    let Ok((201, answer)) = client.try_post(&path, &people.commit(trustee)) else {
                        return;
                    };
                    let entry = answer["entry"].as_str().unwrap().to_owned();
                    answered.lock().unwrap().push((number, entry));
                }
            });
        }
        while answered.lock().unwrap().len() < 60 {
            thread::sleep(std::time::Duration::from_millis(1));
        }
        process.child.kill().unwrap();
        process.child.wait().unwrap();
    });

    let process = Process::start(database);
    for (number, entry) in answered.into_inner().unwrap() {
        let people = &elections[number];
        let path = format!("/api/v1/elections/{}", people.id());
        while process.client.get(&path).0 == 503 {
            thread::sleep(std::time::Duration::from_millis(20));
        }
        let (_, entries) = process.client.log(people.id());
        let index = Entry::decode(entry.as_bytes()).unwrap().index;
        assert_eq!(entries[usize::try_from(index).unwrap()], entry.as_bytes());
    }
}

/// A signal ends the process with success, after what it accepted is durable and answered.
fn a_signal_stops_in_order(database: &Database) {
    let mut process = Process::start(database);
    let people = People::new(process.key.clone(), 32);
    process.client.post("/api/v1/elections", &people.found());
    let answered = thread::scope(|scope| {
        let senders: Vec<_> = (1..=32)
            .map(|trustee| {
                let (client, people) = (process.client.clone(), &people);
                let path = format!("/api/v1/elections/{}/entries", people.id());
                scope.spawn(move || client.try_post(&path, &people.commit(trustee)))
            })
            .collect();
        let killed = Command::new("kill")
            .arg(process.child.id().to_string())
            .status();
        assert!(killed.unwrap().success());
        let answers = senders.into_iter().map(|sender| sender.join().unwrap());
        answers
            .filter(|answer| matches!(answer, Ok((201, _))))
            .count()
    });
    assert!(process.child.wait().unwrap().success());
    let process = Process::start(database);
    let path = format!("/api/v1/elections/{}", people.id());
    while process.client.get(&path).0 == 503 {
        thread::sleep(std::time::Duration::from_millis(20));
    }
    assert_eq!(process.client.log(people.id()).1.len(), answered + 1);
}

#[test]
fn the_key_is_shown_and_a_missing_board_is_named() {
    common::database::on_sqlite(|database| {
        let process = Process::start(database);
        let data = database.directory().join("data");
        let output = run(&["key", "--json"], &data);
        let shown: Value = serde_json::from_slice(&output.stdout).unwrap();
        assert_eq!(shown["key"], process.key.key.to_string());
        let nowhere = database.directory().join("nowhere");
        for command in ["key", "fsck"] {
            let output = run(&[command], &nowhere);
            let error = String::from_utf8(output.stderr).unwrap();
            assert_eq!(output.status.code(), Some(1));
            assert!(
                error.contains("nowhere") && error.lines().count() == 1,
                "{error}"
            );
        }
        assert!(!nowhere.exists());
    });
}

on_both_databases!(
    a_restart_keeps_everything,
    a_board_recovers_from_a_constraint,
    two_boards_on_one_database_make_one_log,
    fsck_finds_what_was_changed,
    fsck_finds_a_forged_entry,
    a_killed_board_loses_no_answered_entry,
    a_signal_stops_in_order,
);
