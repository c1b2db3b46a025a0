//! A board that lies to its clients.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

use serde_json::Value;
use urne_tests::http::{FalseBoard, Message, get, post};
use urne_tests::{Sample, Town};

#[test]
fn a_restored_backup_is_found_out_by_whoever_saw_more() {
    let folder = tempfile::tempdir().unwrap();
    let (_, mut town) = Sample::open_club(folder.path(), 4).unwrap();
    town.back_up("board").unwrap();
    town.cast("phone", "m0", &["--choose", "colour=red"])
        .unwrap();
    town.organizer(&["status"]).unwrap();
    town.restore("board").unwrap();

    let found_out = |town: &Town, word: &str| {
        for words in [&["receipts"][..], &["cast"]] {
            let finished = town.device("phone", words).unwrap();
            let line = finished.refusal().unwrap();
            assert!(
                line.contains("CONTRADICTS ITSELF") && line.contains(word),
                "{line}"
            );
        }
        let finished = town.try_organizer(&["status"]).unwrap();
        assert!(
            finished.refusal().unwrap().contains("CONTRADICTS ITSELF"),
            "{}",
            finished.stderr
        );
    };
    // Rolled back: it is shorter than what was seen.
    found_out(&town, "entries have gone");
    // Forked: as long and longer, but with other entries.
    town.cast("laptop", "m1", &["--choose", "colour=blue"])
        .unwrap();
    found_out(&town, "not those");
    town.cast("laptop", "m2", &["--choose", "colour=blue"])
        .unwrap();
    found_out(&town, "not those");
}

/// Casts through a false board; it has to be noticed, and the ballot to be kept for the true one.
fn noticed(town: &Town, voter: &str, words: &str, change: fn(&mut Value)) {
    let change = move |request: &Message, answer: &mut Message| {
        if request.first.starts_with("POST") {
            let mut value: Value = serde_json::from_slice(&answer.body).unwrap();
            change(&mut value);
            answer.body = value.to_string().into_bytes();
        }
    };
    let board = FalseBoard::before(town.board.address(), Box::new(change)).unwrap();
    let election = board.election(town.election());
    let code = town.code_file(voter).unwrap().display().to_string();
    let vote = [
        "vote",
        "--yes",
        "--code-file",
        &code,
        "--choose",
        "colour=red",
    ];
    let finished = town.device_at(&election, voter, &vote).unwrap();
    let line = finished.refusal().unwrap();
    assert!(line.contains(words), "{line}");
    assert!(
        !finished.stdout.contains("YOUR BALLOT IS CAST"),
        "{}",
        finished.stdout
    );
    // The same bytes go to the true board, which had taken them: one ballot, now with its receipt.
    let size = town.size().unwrap();
    town.device(voter, &["cast"]).unwrap().success().unwrap();
    town.device(voter, &["receipts"])
        .unwrap()
        .success()
        .unwrap();
    assert_eq!(town.size().unwrap(), size);
}

/// Another letter in place of one, so that the text stays of its kind.
fn exchange(text: &str, place: usize) -> String {
    let other = if text[place..].starts_with('A') {
        "B"
    } else {
        "A"
    };
    format!("{}{other}{}", &text[..place], &text[place + 1..])
}

#[test]
fn a_receipt_that_does_not_hold_is_no_receipt() {
    let folder = tempfile::tempdir().unwrap();
    let (_, town) = Sample::open_club(folder.path(), 6).unwrap();
    let receipt = "the board's receipt does not hold";
    // A wrong inclusion path: its first hash is another.
    noticed(&town, "m0", receipt, |answer| {
        let text = answer["receipt"].as_str().unwrap();
        let path = text.match_indices('\n').nth(1).unwrap().0 + 1;
        answer["receipt"] = exchange(text, path).into();
    });
    // Another ballot's entry than the one that was sent.
    noticed(&town, "m1", receipt, |answer| {
        let text = answer["entry"].as_str().unwrap();
        let place = text.find("\"proof\":\"").unwrap() + 9;
        answer["entry"] = exchange(text, place).into();
    });
    // A time that the board did not put into the tree.
    noticed(&town, "m2", receipt, |answer| {
        let text = answer["entry"].as_str().unwrap();
        let time = text.find("\"time\":\"").unwrap() + 8;
        answer["entry"] = format!("{}2031{}", &text[..time], &text[time + 4..]).into();
    });
    // A checkpoint that somebody else has signed.
    noticed(&town, "m3", receipt, |answer| {
        let text = answer["receipt"].as_str().unwrap();
        answer["receipt"] = exchange(text, text.trim_end().len() - 10).into();
    });
}

#[test]
fn a_board_that_shows_another_ballot_is_not_believed() {
    let folder = tempfile::tempdir().unwrap();
    let (_, town) = Sample::open_club(folder.path(), 4).unwrap();
    let red = town
        .cast("phone", "m0", &["--choose", "colour=red"])
        .unwrap();
    let blue = town
        .cast("laptop", "m1", &["--choose", "colour=blue"])
        .unwrap();
    let index = blue["index"].clone();
    let change = move |request: &Message, answer: &mut Message| {
        if request.first.contains("fingerprint=") {
            answer.body = serde_json::json!({"index": index, "current": true})
                .to_string()
                .into_bytes();
        }
    };
    let board = FalseBoard::before(town.board.address(), Box::new(change)).unwrap();
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    let (fingerprint, tracking) = (text(&red["fingerprint"]), text(&red["tracking"]["code"]));
    let words = [
        "find",
        "--fingerprint",
        &fingerprint,
        "--tracking",
        &tracking,
    ];
    let finished = town
        .device_at(&board.election(town.election()), "neighbour", &words)
        .unwrap();
    let line = finished.refusal().unwrap();
    assert!(line.contains("the board's answer is wrong"), "{line}");
    town.device("neighbour", &words).unwrap().success().unwrap();
}

#[test]
fn a_trustee_is_shown_another_manifest_under_the_address() {
    let folder = tempfile::tempdir().unwrap();
    let sample = Sample::club(folder.path(), 3).unwrap();
    let town = Town::found(&folder.path().join("one"), &sample.plan(1)).unwrap();
    let other = Town::found(&folder.path().join("two"), &sample.plan(1)).unwrap();
    let (true_id, shown) = (
        town.election().rsplit('/').next().unwrap(),
        other.election().to_owned(),
    );
    let wanted = format!("/elections/{true_id}/");
    let change = move |request: &Message, answer: &mut Message| {
        let asked = request.first.split(' ').nth(1).unwrap_or_default();
        if let Some(part) = asked.strip_prefix(&wanted) {
            answer.first = "HTTP/1.1 200 OK".to_owned();
            answer.body = get(&format!("{shown}/{part}")).unwrap();
        }
    };
    let board = FalseBoard::before(town.board.address(), Box::new(change)).unwrap();
    // To the trustee of the other election this manifest would be the right one; its address is not.
    let address = board.election(town.election());
    let line = other
        .refuses(|| other.try_trustee(1, &["join", "--election", &address]))
        .unwrap();
    assert!(line.contains(&address) || line.contains(true_id), "{line}");
    // A voter, who would read another question, notices it too.
    town.device_at(&address, "phone", &["contests"])
        .unwrap()
        .refusal()
        .unwrap();
}

#[test]
fn more_than_the_limits_is_refused_and_the_board_goes_on() {
    let folder = tempfile::tempdir().unwrap();
    let (_, town) = Sample::open_club(folder.path(), 3).unwrap();
    let size = town.size().unwrap();
    let api = town.election().replace("/elections/", "/api/v1/elections/");
    let (entries, notes) = (format!("{api}/entries"), format!("{api}/cosignatures"));
    for (address, length) in [
        (&entries, 65_001),
        (&entries, 5_000_000),
        (&notes, 16_385),
        (&notes, 5_000_000),
    ] {
        // A board that stops reading may close before we have written everything; it must not store.
        if let Ok((status, _)) = post(address, &vec![b'['; length]) {
            assert!(
                (400..500).contains(&status),
                "{address}: {status} for {length} bytes"
            );
        }
    }
    let deep = format!("{}{}", "[".repeat(30_000), "]".repeat(30_000));
    assert_eq!(post(&entries, deep.as_bytes()).unwrap().0, 400);
    assert_eq!(town.size().unwrap(), size);
    town.cast("phone", "m0", &["--choose", "colour=red"])
        .unwrap();
}
