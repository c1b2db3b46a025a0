//! Boards whose log and receipts do not fit together, or whose numbers are absurd.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpListener;
use std::thread;

use urne_board_client::{BoardAddress, ElectionAddress, Error, Follower, Patience, Source};
use urne_record::fixtures::Fixture;
use urne_record::merkle::{LeafHashes, leaf_hash};
use urne_record::receipt::Receipt;
use urne_record::tiles::encode_bundle;
use urne_record::{Hash32, Submission};

/// A board that answers each path as `answer` says, and 404 where it says nothing.
fn board(answer: impl Fn(&str) -> Option<Vec<u8>> + Send + 'static) -> BoardAddress {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    thread::spawn(move || {
        for stream in listener.incoming() {
            let mut stream = stream.unwrap();
            let mut reader = BufReader::new(stream.try_clone().unwrap());
            let (mut request, mut line, mut length) = (String::new(), String::new(), 0);
            reader.read_line(&mut request).unwrap();
            while reader.read_line(&mut line).unwrap() > 2 {
                if let Some(value) = line.to_ascii_lowercase().strip_prefix("content-length:") {
                    length = value.trim().parse().unwrap();
                }
                line.clear();
            }
            reader.read_exact(&mut vec![0; length]).unwrap();
            let path = request.split(' ').nth(1).unwrap_or_default();
            let (status, body) = match answer(path) {
                Some(body) => (200, body),
                None => (404, Vec::new()),
            };
            let head = format!(
                "HTTP/1.1 {status} X\r\ncontent-length: {}\r\nconnection: close\r\n\r\n",
                body.len()
            );
            let _ = stream.write_all(&[head.as_bytes(), &body].concat());
        }
    });
    address.parse().unwrap()
}

fn leaves(town: &Fixture) -> Vec<Hash32> {
    town.entries.iter().map(|entry| leaf_hash(entry)).collect()
}

/// The answer to the last submission of an election, as its own board would give it.
fn receipt(town: &Fixture) -> Vec<u8> {
    let (leaves, index) = (leaves(town), town.entries.len() - 1);
    let (size, note) = (leaves.len() as u64, town.checkpoint());
    let receipt = Receipt::build(&LeafHashes(&leaves), index as u64, size, note).unwrap();
    let entry = String::from_utf8(town.entries[index].clone()).unwrap();
    serde_json::json!({"entry": entry, "receipt": receipt.encode()})
        .to_string()
        .into_bytes()
}

/// Shows the log of one election and confirms submissions in that of another.
fn two_faced(shown: &Fixture, confirmed: &Fixture) -> BoardAddress {
    let size = shown.entries.len();
    let (note, confirmation) = (shown.checkpoint().into_bytes(), receipt(confirmed));
    let bundle = encode_bundle(shown.entries.iter().map(Vec::as_slice)).unwrap();
    let tile: Vec<u8> = leaves(shown).iter().flat_map(|hash| hash.0).collect();
    board(move |path| {
        let (_, object) = path.split_at(path.find("/elections/")? + 76);
        Some(if object == "checkpoint" {
            note.clone()
        } else if object == format!("tile/entries/000.p/{size}") {
            bundle.clone()
        } else if object == format!("tile/0/000.p/{size}") {
            tile.clone()
        } else if path.starts_with("/api/") && object == "entries" {
            confirmation.clone()
        } else {
            return None;
        })
    })
}

fn voted(choices: &[(usize, usize)]) -> (Fixture, Submission) {
    let mut town = Fixture::opened(21, 1).unwrap();
    for (voter, choice) in choices {
        town.vote(*voter, *choice).unwrap();
    }
    let last = town.last_submission().unwrap();
    (town, last)
}

#[test]
fn a_receipt_in_another_log_than_the_one_shown_is_a_contradiction() {
    let (shown, ballot) = voted(&[(0, 0), (1, 1)]);
    let (other, other_ballot) = voted(&[(0, 1), (1, 1)]);
    for (confirmed, ballot, honest) in [(&shown, &ballot, true), (&other, &other_ballot, false)] {
        let memory = tempfile::tempdir().unwrap();
        let address = ElectionAddress {
            board: two_faced(&shown, confirmed),
            id: shown.election.id(),
        };
        let source = Source::board(&address);
        let mut follower = Follower::start(source, Some(memory.path()), &mut |_| {}).unwrap();
        let sent = follower.submit(ballot, &Patience::NONE, &mut |_, _| {});
        if honest {
            assert_eq!(sent.unwrap().index(), shown.entries.len() as u64 - 1);
            continue;
        }
        let Err(Error::Contradiction { evidence, .. }) = &sent else {
            panic!("{sent:?}");
        };
        let text = fs::read_to_string(evidence).unwrap();
        assert!(text.contains(&shown.checkpoint()) && text.contains(&other.checkpoint()));
    }
}

#[test]
fn a_log_of_an_absurd_size_takes_no_memory() {
    let (town, _) = voted(&[(0, 0)]);
    let mut checkpoint = town.election.checkpoint();
    checkpoint.size = 1 << 60;
    let note = town.sign_checkpoint(&checkpoint).into_bytes();
    let filling = std::iter::repeat_n(&b"x"[..], 255);
    let bundle = encode_bundle(std::iter::once(&town.entries[0][..]).chain(filling)).unwrap();
    let address = ElectionAddress {
        board: board(move |path| {
            let is = |name: &str| path.ends_with(name);
            (is("/checkpoint").then(|| note.clone()))
                .or_else(|| is("/tile/entries/000").then(|| bundle.clone()))
        }),
        id: town.election.id(),
    };
    let error = Follower::start(Source::board(&address), None, &mut |_| {}).unwrap_err();
    assert!(matches!(error, Error::NotFound { .. }), "{error}");
}
