//! What a client makes of boards that lie, fail or break off: answers no honest board gives.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpListener;
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::Duration;

use urne_board_client::{Board, BoardAddress, ElectionClient, Error, Patience};
use urne_record::election::Reason;
use urne_record::fixtures::Fixture;
use urne_record::merkle::{LeafHashes, leaf_hash};
use urne_record::receipt::Receipt;
use urne_record::refusal::{Head, Refusal};
use urne_record::{Entry, Hash32};

/// Gives the answers in order, one for each request, and hands over the bodies received. An empty
/// answer breaks the connection off.
fn board(answers: Vec<(u16, String)>) -> (BoardAddress, Receiver<Vec<u8>>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    let (sender, bodies) = channel();
    thread::spawn(move || {
        for (status, body) in answers {
            let (mut stream, _) = listener.accept().unwrap();
            let mut reader = BufReader::new(stream.try_clone().unwrap());
            let (mut length, mut line) = (0, String::new());
            while reader.read_line(&mut line).unwrap() > 2 {
                if let Some(value) = line.to_ascii_lowercase().strip_prefix("content-length:") {
                    length = value.trim().parse().unwrap();
                }
                line.clear();
            }
            let mut received = vec![0; length];
            reader.read_exact(&mut received).unwrap();
            sender.send(received).unwrap();
            if status > 0 {
                let head = format!(
                    "HTTP/1.1 {status} X\r\ncontent-length: {}\r\nconnection: close\r\n\r\n",
                    body.len()
                );
                stream
                    .write_all(format!("{head}{body}").as_bytes())
                    .unwrap();
            }
        }
    });
    (address.parse().unwrap(), bodies)
}

const QUICK: Patience = Patience {
    total: Duration::from_secs(10),
    first_pause: Duration::from_millis(1),
    longest_pause: Duration::from_millis(5),
};

struct Poll {
    town: Fixture,
    submission: Vec<u8>,
}

impl Poll {
    /// An election with two ballots; the last one is what is submitted.
    fn new() -> Self {
        let mut town = Fixture::opened(31, 1).unwrap();
        town.vote(0, 0).unwrap();
        town.vote(1, 1).unwrap();
        let submission = town.last_submission().unwrap().encode();
        Poll { town, submission }
    }

    /// The answer of an honest board for entry `index`.
    fn accepted(&self, index: usize) -> String {
        let leaves: Vec<Hash32> = self.town.entries.iter().map(|e| leaf_hash(e)).collect();
        let size = leaves.len() as u64;
        let note = self.town.checkpoint();
        let receipt = Receipt::build(&LeafHashes(&leaves), index as u64, size, note).unwrap();
        answer(&self.town.entries[index], &receipt.encode())
    }

    fn last(&self) -> usize {
        self.town.entries.len() - 1
    }

    fn refusal(&self, submission: &[u8]) -> String {
        let head = Head::from(&self.town.election.checkpoint());
        let refused = Reason::PollClosed.because("the poll closed at noon");
        let id = self.town.election.id();
        let key = &self.town.people.board;
        let signed = Refusal::sign(&refused, id, head, submission, self.town.now, key);
        let signed = String::from_utf8(signed.encode()).unwrap();
        format!("{{\"title\":\"refused\",\"status\":409,\"refusal\":{signed}}}")
    }

    fn submit(&self, answers: Vec<(u16, String)>) -> (Result<u64, Error>, Vec<Vec<u8>>) {
        let (address, bodies) = board(answers);
        let client = ElectionClient::new(&address.election(self.town.election.id()));
        let manifest = self.town.election.manifest();
        let sent = client.submit(manifest, &self.submission, &QUICK, &mut |_, _| {});
        (
            sent.map(|accepted| accepted.index()),
            bodies.try_iter().collect(),
        )
    }
}

fn answer(entry: &[u8], receipt: &str) -> String {
    let entry = String::from_utf8(entry.to_vec()).unwrap();
    serde_json::json!({"entry": entry, "receipt": receipt}).to_string()
}

#[test]
fn outages_are_waited_out_with_the_same_bytes() {
    let poll = Poll::new();
    let unavailable = || (503, "{\"title\":\"starting\"}".to_owned());
    let broken = || (0, String::new());
    let answers = vec![
        unavailable(),
        broken(),
        broken(),
        (201, poll.accepted(poll.last())),
    ];
    let (sent, bodies) = poll.submit(answers);
    assert_eq!(sent.unwrap(), poll.last() as u64);
    assert_eq!(bodies.len(), 4);
    assert!(bodies.iter().all(|body| *body == poll.submission));
}

#[test]
fn a_receipt_for_something_else_is_no_receipt() {
    let poll = Poll::new();
    let last = poll.last();
    let text = poll.accepted(last);
    let good: serde_json::Value = serde_json::from_str(&text).unwrap();
    let receipt = good["receipt"].as_str().unwrap();
    let other_path = receipt.replacen(&receipt[40..44], "AAAA", 1);
    let mut later = Entry::decode(&poll.town.entries[last]).unwrap();
    later.index += 1;
    let unsigned = receipt.split("\u{2014}").next().unwrap();
    for (what, lie) in [
        ("another's ballot", poll.accepted(last - 1)),
        (
            "a false path",
            answer(&poll.town.entries[last], &other_path),
        ),
        ("another index", answer(&later.encode(), receipt)),
        ("no signature", answer(&poll.town.entries[last], unsigned)),
        ("nothing", answer(b"", "")),
    ] {
        let (sent, _) = poll.submit(vec![(201, lie)]);
        assert!(
            matches!(sent, Err(Error::Receipt { .. })),
            "{what}: {sent:?}"
        );
    }
}

#[test]
fn a_refusal_counts_only_with_the_boards_signature_on_these_bytes() {
    let poll = Poll::new();
    let (sent, _) = poll.submit(vec![(409, poll.refusal(&poll.submission))]);
    let Err(Error::Refused(refusal)) = sent else {
        panic!("{sent:?}");
    };
    assert_eq!(refusal.reason(), "poll-closed");
    assert_eq!(
        (refusal.kind(), refusal.detail()),
        ("ballot", "the poll closed at noon")
    );

    let (sent, _) = poll.submit(vec![(409, poll.refusal(b"other bytes"))]);
    assert!(
        matches!(sent, Err(Error::UnsignedRefusal { .. })),
        "{sent:?}"
    );
    let forged = poll.refusal(&poll.submission).replace("at noon", "at dawn");
    let (sent, _) = poll.submit(vec![(409, forged)]);
    assert!(
        matches!(sent, Err(Error::UnsignedRefusal { .. })),
        "{sent:?}"
    );
}

/// "YOUR BALLOT IS CAST" on a line of its own would be believed.
#[test]
fn a_boards_words_stay_on_their_line() {
    let poll = Poll::new();
    let lie = "no\u{1b}[2K\r\nYOUR BALLOT IS CAST";
    let problem = serde_json::json!({"title": lie, "detail": lie}).to_string();
    let (sent, _) = poll.submit(vec![(400, problem)]);
    let said = sent.unwrap_err().to_string();
    assert!(!said.contains(char::is_control), "{said:?}");

    let head = Head::from(&poll.town.election.checkpoint());
    let (id, key) = (poll.town.election.id(), &poll.town.people.board);
    let refused = Reason::PollClosed.because(lie);
    let signed = Refusal::sign(&refused, id, head, &poll.submission, poll.town.now, key);
    let signed = String::from_utf8(signed.encode()).unwrap();
    let (sent, _) = poll.submit(vec![(409, format!("{{\"refusal\":{signed}}}"))]);
    let Err(Error::Refused(refusal)) = sent else {
        panic!("{sent:?}");
    };
    assert!(!refusal.detail().contains(char::is_control));
    assert_eq!(refusal.body().detail, lie);
    assert!(
        !Error::Refused(refusal)
            .to_string()
            .contains(char::is_control)
    );
}

#[test]
fn other_answers_are_told_apart() {
    let poll = Poll::new();
    for (status, body) in [
        (418, "tea"),
        (400, "{\"title\":\"no\"}"),
        (301, ""),
        (201, "<html>"),
    ] {
        let (sent, bodies) = poll.submit(vec![(status, body.to_owned())]);
        let error = sent.unwrap_err();
        assert!(!error.is_transient(), "{status}: {error}");
        assert_eq!(error.to_string().lines().count(), 1);
        assert_eq!(bodies.len(), 1, "{status} is not asked again");
    }
    let (sent, _) = poll.submit(vec![(404, String::new())]);
    assert!(matches!(sent, Err(Error::NotFound { .. })));
}

#[test]
fn reading_waits_for_a_board_that_is_not_ready() {
    let starting = || {
        (
            503,
            "{\"title\":\"the election is being loaded\"}".to_owned(),
        )
    };
    let elections = (200, "[]".to_owned());
    let (address, bodies) = board(vec![starting(), starting(), elections]);
    assert!(Board::new(&address).elections().unwrap().is_empty());
    assert_eq!(bodies.try_iter().count(), 3);
}
