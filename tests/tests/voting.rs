//! The voter's tool at an honest board: what counts, what is refused, what is checked.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

use std::fs;

use rand_core::OsRng;
use serde_json::Value;
use urne_board_client::{ElectionClient, Patience};
use urne_crypto::ballot::{self, BallotContext};
use urne_crypto::code::Code;
use urne_crypto::credential::CredentialSecret;
use urne_crypto::statement::Answer;
use urne_crypto::tracking::TrackingHash;
use urne_record::{Body, Fixed, Hash32, Submission};
use urne_tests::{Finished, Sample, Town, totals};

/// Asserts one plain line with these words, and that nothing was stored meanwhile.
fn refused(town: &Town, words: &[&str], act: impl FnOnce() -> Finished) {
    let line = town.refuses(|| Ok(act())).unwrap();
    for word in words {
        assert!(line.contains(word), "'{word}' is not in: {line}");
    }
}

/// Sends the bytes of a signed ballot past the voter's tool; the code of the board's refusal.
fn send(town: &Town, ballot: &[u8]) -> Result<u64, String> {
    let client = ElectionClient::new(&town.election().parse().unwrap());
    let log = town.log().unwrap();
    let sent = client.submit(
        log.election().manifest(),
        ballot,
        &Patience::SHORT,
        &mut |_, _| {},
    );
    match sent {
        Ok(accepted) => Ok(accepted.index()),
        Err(urne_board_client::Error::Refused(refusal)) => Err(refusal.reason()),
        Err(other) => panic!("{other}"),
    }
}

/// The exact bytes of a ballot that a device has signed.
fn kept(town: &Town, device: &str, report: &Value) -> Vec<u8> {
    let code = report["tracking"]["code"].as_str().unwrap();
    let id = town.election().rsplit('/').next().unwrap();
    fs::read(
        town.path(device)
            .join(id)
            .join("ballots")
            .join(format!("{code}.ballot")),
    )
    .unwrap()
}

#[test]
fn the_last_ballot_counts_from_any_device() {
    let folder = tempfile::tempdir().unwrap();
    let (_, town) = Sample::open_club(folder.path(), 4).unwrap();
    town.cast("phone", "m0", &["--choose", "colour=red"])
        .unwrap();
    town.cast("phone", "m0", &["--choose", "colour=green"])
        .unwrap();
    // A second device knows nothing of the first ballot; it finds it in the log and says so.
    let code = town.code_file("m0").unwrap().display().to_string();
    let words = [
        "vote",
        "--yes",
        "--code-file",
        &code,
        "--choose",
        "colour=blue",
    ];
    let told = town.device("laptop", &words).unwrap();
    assert!(
        told.success().unwrap().contains("from another device"),
        "{}",
        told.stdout
    );
    // And the first device finds that of the second.
    town.cast("phone", "m0", &["--blank", "colour"]).unwrap();
    town.cast("phone", "m1", &["--choose", "colour=red"])
        .unwrap();
    let archive = town.finish(&[1, 2]).unwrap().display().to_string();
    // Each device's receipts hold in the final record, the replaced ballots' too.
    for (device, cast) in [("phone", 4), ("laptop", 1)] {
        let receipts = town.device(device, &["receipts"]).unwrap();
        let shown = receipts.success().unwrap();
        assert_eq!(shown.matches("in the ballot box").count(), cast, "{shown}");
    }
    let verdict = town.verify(&archive, &["--format", "json"]).unwrap();
    assert_eq!(verdict.code, 0, "{}", verdict.stdout);
    let expected = [("colour/".to_owned(), 1), ("colour/red".to_owned(), 1)].into();
    assert_eq!(totals(&verdict.stdout).unwrap(), expected);
}

#[test]
fn what_is_wrong_is_refused_in_one_line_and_not_stored() {
    let folder = tempfile::tempdir().unwrap();
    let sample = Sample::assembly();
    let town = Town::opened(&folder.path().join("one"), &sample.plan(1)).unwrap();
    let anna = ["--choose", "board=anna", "--choose", "budget=yes"];
    let cast = |voter: &str, choices: &[&str]| town.try_cast("device", voter, choices).unwrap();

    let four = [
        "--choose",
        "board=anna,ben,carla,david",
        "--choose",
        "budget=yes",
    ];
    refused(&town, &["board", "too many"], || cast("h1", &four));
    let both = [
        "--choose",
        "board=anna",
        "--blank",
        "board",
        "--choose",
        "budget=yes",
    ];
    refused(&town, &["board", "blank"], || cast("h1", &both));
    // A garage has no vote on the budget: a ballot of another style.
    refused(&town, &["budget"], || cast("g1", &anna));

    let code = town.path("m.code").display().to_string();
    let vote = [
        "vote",
        "--yes",
        "--code-file",
        &code,
        "--choose",
        "board=anna",
    ];
    let of = |voter: &str| fs::read_to_string(town.code_file(voter).unwrap()).unwrap();
    let mut mistyped: Vec<u8> = of("g1").trim().bytes().collect();
    let last = mistyped.len() - 1;
    mistyped[last] = if mistyped[last] == b'7' { b'8' } else { b'7' };
    fs::write(&code, &mistyped).unwrap();
    refused(&town, &["typing mistake"], || {
        town.device("device", &vote).unwrap()
    });
    let unknown = Code::random(&mut OsRng).to_string();
    fs::write(&code, unknown).unwrap();
    refused(&town, &["not on the electoral roll"], || {
        town.device("device", &vote).unwrap()
    });

    // A ballot prepared here is none of another election, nor its signed bytes.
    let other = Town::opened(&folder.path().join("two"), &sample.plan(1)).unwrap();
    let (prepared, _) = town
        .prepare("device", "g2", &["--choose", "board=ben"])
        .unwrap();
    let code = other.code_file("g2").unwrap().display().to_string();
    let words = ["cast", &prepared, "--code-file", &code];
    refused(&other, &["another election"], || {
        other.device("device", &words).unwrap()
    });
    let signed = town
        .cast("device", "g3", &["--choose", "board=emil"])
        .unwrap();
    let size = other.size().unwrap();
    assert_eq!(
        send(&other, &kept(&town, "device", &signed)),
        Err("wrong-election".to_owned())
    );
    assert_eq!(other.size().unwrap(), size);

    town.organizer(&["close"]).unwrap();
    refused(&town, &["closed"], || cast("h1", &anna));
}

#[test]
fn nothing_is_taken_before_the_opening_date() {
    let folder = tempfile::tempdir().unwrap();
    let sample = Sample::club(folder.path(), 3).unwrap();
    let draft = fs::read_to_string(&sample.draft).unwrap();
    fs::write(&sample.draft, format!("opens = \"in 30 minutes\"\n{draft}")).unwrap();
    let town = Town::opened(folder.path(), &sample.plan(1)).unwrap();
    refused(&town, &["not open yet"], || {
        town.try_cast("phone", "m0", &["--choose", "colour=red"])
            .unwrap()
    });
}

/// A ballot that a voter signs over a predecessor of choice, without our tool; 0 to 2 is the colour's place.
fn signed(town: &Town, voter: &str, replaces: TrackingHash, position: usize) -> Vec<u8> {
    let log = town.log().unwrap();
    let election = log.election();
    let code = fs::read_to_string(town.code_file(voter).unwrap()).unwrap();
    let codes = [code.trim().parse().unwrap()];
    let secret = CredentialSecret::from_codes(election.id().as_bytes(), &codes).unwrap();
    let context = BallotContext {
        replaces,
        ..election.ballot_context(&secret.key()).unwrap()
    };
    let colours: Vec<u64> = (0..3).map(|place| u64::from(place == position)).collect();
    let answer = Answer::of(colours);
    let ballot = ballot::prepare(&context, &[answer], &mut OsRng).unwrap();
    let body: Body = election.draft().ballot(&ballot).unwrap().into();
    let signature = Fixed(ballot.sign(&secret, &body.encode(), &mut OsRng).unwrap());
    Submission { body, signature }.encode()
}

#[test]
fn a_kept_ballot_that_is_posted_last_does_not_count() {
    let folder = tempfile::tempdir().unwrap();
    let (_, town) = Sample::open_club(folder.path(), 3).unwrap();
    // Signed now, held back, and sent when another one stands.
    let withheld = signed(&town, "m0", TrackingHash::NONE, 0);
    let cast = |colour: &str| {
        let choice = format!("colour={colour}");
        town.cast("phone", "m0", &["--choose", &choice]).unwrap()
    };
    let first = cast("red");
    let second = cast("green");
    let size = town.size().unwrap();
    assert_eq!(send(&town, &withheld), Err("not-current".to_owned()));
    // Signed later, over a ballot that is not the last any more.
    let hash = first["tracking"]["hash"].as_str().unwrap();
    let replaces = TrackingHash(hash.parse::<Hash32>().unwrap().0);
    let old = signed(&town, "m0", replaces, 0);
    assert_eq!(send(&town, &old), Err("not-current".to_owned()));
    // The bytes of an earlier ballot are the entry that they are already.
    let index = first["index"].as_u64().unwrap();
    assert_eq!(send(&town, &kept(&town, "phone", &first)), Ok(index));
    assert_eq!(town.size().unwrap(), size);
    let log = town.log().unwrap();
    let credentials = log.election().voted();
    assert_eq!((credentials, second["index"].as_u64()), (1, Some(size - 1)));
}

#[test]
fn of_two_ballots_with_one_predecessor_one_is_taken() {
    let folder = tempfile::tempdir().unwrap();
    let (_, town) = Sample::open_club(folder.path(), 3).unwrap();
    // Two devices prepare before either casts: both replace nothing.
    let (red, _) = town
        .prepare("phone", "m0", &["--choose", "colour=red"])
        .unwrap();
    let (blue, _) = town
        .prepare("laptop", "m0", &["--choose", "colour=blue"])
        .unwrap();
    let code = town.code_file("m0").unwrap().display().to_string();
    let cast = |device: &str, ballot: &str| {
        town.device(device, &["cast", ballot, "--code-file", &code])
            .unwrap()
    };
    cast("phone", &red).success().unwrap();
    refused(&town, &["another ballot was cast"], || {
        cast("laptop", &blue)
    });
    // Past the tool: another one, rightly signed over the same predecessor.
    let size = town.size().unwrap();
    let other = signed(&town, "m0", TrackingHash::NONE, 2);
    assert_eq!(send(&town, &other), Err("not-current".to_owned()));
    assert_eq!(town.size().unwrap(), size);
}
