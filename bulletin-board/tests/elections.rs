//! Elections over HTTP: founding, submitting, refusing, reading.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic)]

mod common;

use std::collections::BTreeSet;
use std::thread;

use common::board::Board;
use common::database::Database;
use common::people::People;
use serde_json::Value;
use urne_board::board::Organizers;
use urne_record::checkpoint::VerifiedCheckpoint;
use urne_record::cosignature::cosign;
use urne_record::fixtures::Fixture;
use urne_record::receipt::Receipt;
use urne_record::refusal::Refusal;
use urne_record::sign::{self, SigningKey};
use urne_record::{Entry, Manifest};

/// The receipt in an answer holds for its entry; returns the index.
fn check_receipt(answer: &Value, manifest: &Manifest) -> u64 {
    let receipt = Receipt::parse(answer["receipt"].as_str().unwrap()).unwrap();
    let entry = answer["entry"].as_str().unwrap();
    receipt.verify(entry.as_bytes(), manifest).unwrap().index()
}

/// The answer is a problem document with this reason and a refusal that the board signed.
fn check_refusal(answer: &(u16, Value), people: &People, bytes: &[u8], status: u16, reason: &str) {
    let (found, problem) = answer;
    assert_eq!(
        (*found, problem["reason"].as_str()),
        (status, Some(reason)),
        "{problem}"
    );
    let refusal = Refusal::decode(problem["refusal"].to_string().as_bytes()).unwrap();
    let body = refusal
        .verify(&people.id(), bytes, &people.manifest.board.key)
        .unwrap();
    assert_eq!(body.reason.as_str(), reason);
}

fn an_election_is_founded_once(database: &Database) {
    let board = Board::start(database);
    let people = People::new(board.key.clone(), 3);
    let manifest = people.found();
    let (status, answer) = board.client.post("/api/v1/elections", &manifest);
    assert_eq!(status, 201, "{answer}");
    assert_eq!(check_receipt(&answer, &people.manifest), 0);
    let (status, again) = board.client.post("/api/v1/elections", &manifest);
    assert_eq!((status, &again["entry"]), (200, &answer["entry"]));
    let (_, list) = board.client.get_json("/api/v1/elections");
    assert_eq!(list[0]["election"], people.id().to_string());
    assert_eq!(list[0]["phase"], "setup");
    let (status, page) = board.client.get(&format!("/elections/{}", people.id()));
    let page = String::from_utf8(page).unwrap();
    assert!(
        status == 200 && page.contains("A &#60;test&#62; election"),
        "{page}"
    );
}

fn manifests_of_others_are_refused(database: &Database) {
    let board = Board::start_for(database, Organizers::Listed(BTreeSet::new()));
    let mut people = People::new(board.key.clone(), 3);
    let (status, problem) = board.client.post("/api/v1/elections", &people.found());
    assert_eq!(
        (status, problem["reason"].as_str()),
        (403, Some("bad-signature"))
    );
    board.clock.set("2036-01-01T00:00Z");
    let keys = BTreeSet::from([people.manifest.organizer.key]);
    drop(board);
    let board = Board::start_for(database, Organizers::Listed(keys));
    board.clock.set("2036-01-01T00:00Z");
    let (status, problem) = board.client.post("/api/v1/elections", &people.found());
    assert_eq!(
        (status, problem["reason"].as_str()),
        (409, Some("too-late"))
    );
    board.clock.set("2027-01-01T00:00Z");
    people.manifest.board.name = "another.example".to_owned();
    let (status, problem) = board.client.post("/api/v1/elections", &people.found());
    assert_eq!(
        (status, problem["reason"].as_str()),
        (422, Some("inconsistent"))
    );
}

fn refusals_are_signed(database: &Database) {
    let board = Board::start(database);
    let people = People::new(board.key.clone(), 3);
    board.client.post("/api/v1/elections", &people.found());
    let submit = |bytes: &[u8]| board.client.submit(people.id(), bytes);

    let first = people.commit(1);
    let (status, answer) = submit(&first);
    assert_eq!((status, check_receipt(&answer, &people.manifest)), (201, 1));
    let (status, again) = submit(&first);
    assert_eq!((status, &again["entry"]), (200, &answer["entry"]));
    assert_eq!(check_receipt(&again, &people.manifest), 1);

    let other = people.commit(1);
    check_refusal(&submit(&other), &people, &other, 409, "duplicate");
    let stranger = people.signed_commit(2, &people.trustees[0]).encode();
    check_refusal(&submit(&stranger), &people, &stranger, 403, "bad-signature");
    check_refusal(&submit(b"{}"), &people, b"{}", 400, "malformed");
    let large = vec![b' '; 65_001];
    check_refusal(&submit(&large), &people, &large, 400, "malformed");
    let elsewhere = People::new(board.key.clone(), 3).commit(1);
    check_refusal(
        &submit(&elsewhere),
        &people,
        &elsewhere,
        422,
        "wrong-election",
    );
    let (_, entries) = board.client.log(people.id());
    assert_eq!(entries.len(), 2);
}

fn every_error_is_a_problem_document(database: &Database) {
    let board = Board::start(database);
    let people = People::new(board.key.clone(), 3);
    board.client.post("/api/v1/elections", &people.found());
    let id = people.id();
    for (path, status) in [
        ("/nothing".to_owned(), 404),
        ("/api/v1/elections/zz".to_owned(), 404),
        (format!("/api/v1/elections/{id}/entries"), 405),
        (format!("/api/v1/elections/{id}/ballots"), 400),
        (format!("/api/v1/elections/{id}/credentials/AA"), 400),
        (format!("/elections/{id}/tile/0/000"), 404),
        (format!("/elections/{id}/tile/0/000.p/2"), 404),
        (format!("/elections/{id}/tile/0/0"), 404),
    ] {
        let (found, problem) = board.client.get_json(&path);
        assert_eq!(
            (found, problem["status"].as_u64()),
            (status, Some(u64::from(status))),
            "{path}"
        );
        assert_eq!(
            board.client.header(&path, "content-type"),
            "application/problem+json",
            "{path}"
        );
    }
    let (status, problem) = board.client.submit(id, &vec![b' '; 200_000]);
    assert_eq!((status, problem["status"].as_u64()), (413, Some(413)));
}

fn reads_can_be_cached_and_shared(database: &Database) {
    let board = Board::start(database);
    let people = People::new(board.key.clone(), 3);
    board.client.post("/api/v1/elections", &people.found());
    let id = people.id();
    // Two hundred and fifty-five notices fill the first tile.
    for number in 1..=255 {
        let (status, answer) = board.client.submit(id, &people.notice(number));
        assert_eq!(status, 201, "{answer}");
    }
    for (path, cache) in [
        ("checkpoint", "no-cache"),
        ("tile/0/000", "public, max-age=31536000, immutable"),
        ("tile/0/000.p/7", "no-cache"),
        ("tile/1/000.p/1", "no-cache"),
        ("tile/entries/000", "public, max-age=31536000, immutable"),
        ("tile/entries/000.p/255", "no-cache"),
    ] {
        let path = format!("/elections/{id}/{path}");
        assert_eq!(board.client.header(&path, "cache-control"), cache, "{path}");
        assert_eq!(
            board.client.header(&path, "access-control-allow-origin"),
            "*"
        );
    }
    let (_, full) = board.client.get(&format!("/elections/{id}/tile/0/000"));
    let (_, part) = board.client.get(&format!("/elections/{id}/tile/0/000.p/7"));
    assert_eq!((full.len(), &full[..7 * 32]), (256 * 32, &part[..]));
    let (_, root) = board.client.get(&format!("/elections/{id}/tile/1/000.p/1"));
    let (note, _) = board.client.log(id);
    let checkpoint = VerifiedCheckpoint::verify(&note, &people.manifest).unwrap();
    assert_eq!(checkpoint.root().0, root[..]);
    // A receipt of an old entry comes from the stored tiles.
    let (status, again) = board.client.submit(id, &people.notice(100));
    assert_eq!(
        (status, check_receipt(&again, &people.manifest)),
        (200, 100)
    );
    let (status, _) = board.client.get_json("/health");
    assert_eq!(status, 200);
    let (_, metrics) = board.client.get("/metrics");
    let metrics = String::from_utf8(metrics).unwrap();
    assert!(
        metrics.contains("urne_entries_accepted_total 256\n"),
        "{metrics}"
    );
    let (_, interface) = board.client.get_json("/api/openapi.json");
    assert!(interface["paths"]["/api/v1/elections/{id}/entries"]["post"].is_object());
}

fn cosignatures_are_kept(database: &Database) {
    let board = Board::start(database);
    let mut people = People::new(board.key.clone(), 3);
    // Two witnesses may have one name; both count.
    let twin = SigningKey::from_bytes(&[9; 32]);
    let mut namesake = people.manifest.witnesses.keys[0].clone();
    namesake.key = sign::public(&twin);
    people.manifest.witnesses.keys.push(namesake);
    board.client.post("/api/v1/elections", &people.found());
    let path = format!("/api/v1/elections/{}/cosignatures", people.id());
    let (note, _) = board.client.log(people.id());
    let text = note.split_once("\n\n").unwrap().0.to_owned() + "\n";
    let line = |key: &SigningKey| cosign(&text, 1_800_000_000, "witness.example", key).encode();
    let (status, kept) = board
        .client
        .post(&path, (note.clone() + &line(&people.witness)).as_bytes());
    assert_eq!(
        (status, kept["witnesses"][0].as_str()),
        (200, Some("witness.example"))
    );
    let (cosigned, _) = board.client.log(people.id());
    let checkpoint = VerifiedCheckpoint::verify(&cosigned, &people.manifest).unwrap();
    assert_eq!(checkpoint.cosigned().len(), 1);
    let both = note.clone() + &line(&people.witness) + &line(&twin);
    assert_eq!(board.client.post(&path, both.as_bytes()).0, 200);
    let (cosigned, _) = board.client.log(people.id());
    let checkpoint = VerifiedCheckpoint::verify(&cosigned, &people.manifest).unwrap();
    assert_eq!(checkpoint.cosigned().len(), 2);
    // Sent again it is answered as before; what is served does not grow.
    let again = note.clone() + &line(&people.witness);
    assert_eq!(board.client.post(&path, again.as_bytes()).0, 200);
    assert_eq!(board.client.log(people.id()).0, cosigned);
    let stranger = note.clone() + &line(&people.organizer);
    assert_eq!(board.client.post(&path, stranger.as_bytes()).0, 422);
    board.client.submit(people.id(), &people.notice(1));
    let late = note + &line(&people.witness);
    assert_eq!(board.client.post(&path, late.as_bytes()).0, 409);
}

/// The messages of many authors at once: each stands once, whoever resends it.
fn concurrent_submissions_stand_once(database: &Database) {
    let board = Board::start(database);
    let people = People::new(board.key.clone(), 32);
    board.client.post("/api/v1/elections", &people.found());
    let messages: Vec<Vec<u8>> = (1..=32).map(|trustee| people.commit(trustee)).collect();
    let answers: Vec<(u16, Value)> = thread::scope(|scope| {
        let senders: Vec<_> = (0..96)
            .map(|sender| {
                let (client, id) = (board.client.clone(), people.id());
                let message = &messages[sender % 32];
                scope.spawn(move || client.submit(id, message))
            })
            .collect();
        senders
            .into_iter()
            .map(|sender| sender.join().unwrap())
            .collect()
    });
    for (status, answer) in &answers {
        assert!(matches!(status, 200 | 201), "{answer}");
        check_receipt(answer, &people.manifest);
    }
    assert_eq!(
        answers.iter().filter(|(status, _)| *status == 201).count(),
        32
    );
    let (_, entries) = board.client.log(people.id());
    assert_eq!(entries.len(), 33);
}

/// A whole election: the board's log is byte for byte what the state machine gives in memory.
fn a_whole_election_stands_as_computed(database: &Database) {
    let board = Board::start(database);
    let mut election = Fixture::with(1, 1, |manifest| manifest.board = board.key.clone()).unwrap();
    board.clock.set(&election.now.to_string());
    let (status, answer) = board
        .client
        .post("/api/v1/elections", &submission(&election.entries[0]));
    assert_eq!(status, 201, "{answer}");
    election.ceremony().unwrap();
    election.roll().unwrap();
    election.rehearse().unwrap();
    election.open().unwrap();
    let sent = post_from(&board, &election, 1);
    board.clock.set(&election.now.to_string());

    // Ballots of all at once, and a rival of the first that also replaces nothing.
    let voters = election.people.voters.len();
    let mut ballots: Vec<Vec<u8>> = Vec::new();
    for voter in 0..voters {
        ballots.push(election.ballot(voter, 0).unwrap().encode());
    }
    ballots.push(election.ballot(0, 1).unwrap().encode());
    let id = election.election.id();
    let answers: Vec<(u16, Value)> = thread::scope(|scope| {
        let cast = |ballot: &'static [u8]| {
            let client = board.client.clone();
            scope.spawn(move || client.submit(id, ballot))
        };
        let casting: Vec<_> = ballots
            .iter()
            .map(|ballot| cast(Vec::leak(ballot.clone())))
            .collect();
        casting
            .into_iter()
            .map(|cast| cast.join().unwrap())
            .collect()
    });
    let refused: Vec<_> = answers
        .iter()
        .filter(|(status, _)| *status != 201)
        .collect();
    assert_eq!(refused.len(), 1, "{refused:?}");
    assert_eq!(refused[0].1["reason"], "not-current");

    // The order is the board's; from here the fixture follows it.
    let (_, entries) = board.client.log(id);
    for entry in &entries[sent..] {
        election.submit_bytes(&submission(entry)).unwrap();
    }
    let credential = election.secret(1).unwrap().key();
    let key = urne_record::Fixed(credential.to_bytes());
    let (status, current) = board
        .client
        .get_json(&format!("/api/v1/elections/{id}/credentials/{key}"));
    assert_eq!(status, 200);
    let tracking: [u8; 32] = current["tracking"]
        .as_str()
        .unwrap()
        .parse::<urne_record::Hash32>()
        .unwrap()
        .0;
    let code = urne_crypto::tracking::TrackingHash(tracking).code();
    let fingerprint = credential.fingerprint();
    let found = format!("/api/v1/elections/{id}/ballots?fingerprint={fingerprint}&tracking={code}");
    let (status, found) = board.client.get_json(&found);
    assert_eq!(
        (status, &found["index"], &found["current"]),
        (200, &current["index"], &true.into())
    );

    let before = election.entries.len();
    election.close().unwrap();
    election.decrypt(&[1, 2]).unwrap();
    election.result().unwrap();
    post_from(&board, &election, before);
    let (note, entries) = board.client.log(id);
    assert_eq!(entries, election.entries);
    let checkpoint = VerifiedCheckpoint::verify(&note, election.election.manifest()).unwrap();
    assert_eq!(checkpoint.root(), election.election.root());
    let (_, info) = board.client.get_json(&format!("/api/v1/elections/{id}"));
    assert_eq!(
        (info["phase"].as_str(), info["ballots"].as_u64()),
        (Some("finished"), Some(voters as u64))
    );
}

/// Posts the fixture's entries from an index on, each at its time; returns how many there are.
fn post_from(board: &Board, election: &Fixture, first: usize) -> usize {
    for entry in &election.entries[first..] {
        board
            .clock
            .set(&Entry::decode(entry).unwrap().time.to_string());
        let (status, answer) = board
            .client
            .submit(election.election.id(), &submission(entry));
        assert_eq!(status, 201, "{answer}");
        assert_eq!(answer["entry"].as_str().unwrap().as_bytes(), entry);
        check_receipt(&answer, election.election.manifest());
    }
    election.entries.len()
}

fn submission(entry: &[u8]) -> Vec<u8> {
    Entry::decode(entry).unwrap().into_submission().encode()
}

on_both_databases!(
    an_election_is_founded_once,
    manifests_of_others_are_refused,
    refusals_are_signed,
    every_error_is_a_problem_document,
    reads_can_be_cached_and_shared,
    cosignatures_are_kept,
    concurrent_submissions_stand_once,
    a_whole_election_stands_as_computed,
);
