//! The voter's tool at an honest board: what counts, what is refused, what is checked.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

use std::fs;

use serde_json::Value;
use urne_board_client::{ElectionClient, Patience};
use urne_tests::{Finished, Sample, Town, totals};

/// Asserts one plain line with these words, and that nothing was stored meanwhile.
fn refused(town: &Town, words: &[&str], act: impl FnOnce() -> Finished) {
    let size = town.size().unwrap();
    let finished = act();
    let line = finished.refusal().unwrap();
    for word in words {
        assert!(line.contains(word), "'{word}' is not in: {line}");
    }
    assert_eq!(town.size().unwrap(), size, "something was stored");
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
    refused(&town, &["mistyped"], || {
        town.device("device", &vote).unwrap()
    });
    let unknown = urne_crypto::code::Code::random(&mut rand_core::OsRng).to_string();
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

#[test]
fn a_kept_ballot_that_is_posted_last_does_not_count() {
    let folder = tempfile::tempdir().unwrap();
    let (_, town) = Sample::open_club(folder.path(), 3).unwrap();
    let cast = |colour: &str| {
        let report = town
            .cast("phone", "m0", &["--choose", &format!("colour={colour}")])
            .unwrap();
        (
            kept(&town, "phone", &report),
            report["index"].as_u64().unwrap(),
        )
    };
    let (first, index) = cast("red");
    let (second, _) = cast("green");
    let (third, _) = cast("blue");
    let size = town.size().unwrap();
    // The identical bytes are the entry that they are already; nothing is stored anew.
    assert_eq!(send(&town, &first), Ok(index));
    assert_eq!(town.size().unwrap(), size);

    // Signed over the first ballot when the second stood already: an old `replaces`.
    let mut altered = String::from_utf8(second).unwrap();
    let place = altered.find("\"proof\":\"").unwrap() + 9;
    altered.replace_range(
        place..place + 1,
        if altered[place..].starts_with('A') {
            "B"
        } else {
            "A"
        },
    );
    let reason = send(&town, altered.as_bytes()).unwrap_err();
    assert!(
        ["not-current", "bad-signature"].contains(&reason.as_str()),
        "{reason}"
    );
    assert_eq!(town.size().unwrap(), size);
    assert_eq!(send(&town, &third), Ok(size - 1));
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

    // Past the tool: a second ballot, rightly signed over the same predecessor.
    let log = town.log().unwrap();
    let codes = [fs::read_to_string(&code).unwrap().trim().parse().unwrap()];
    let id = log.election().id();
    let secret =
        urne_crypto::credential::CredentialSecret::from_codes(id.as_bytes(), &codes).unwrap();
    let context = log.election().ballot_context(&secret.key()).unwrap();
    let context = urne_crypto::ballot::BallotContext {
        replaces: urne_crypto::tracking::TrackingHash::NONE,
        ..context
    };
    let marks = vec![vec![false, false, true, false]];
    let ballot = urne_crypto::ballot::prepare(&context, &marks, &mut rand_core::OsRng).unwrap();
    let body: urne_record::Body = log.election().draft().ballot(&ballot).unwrap().into();
    let signature = ballot
        .sign(&secret, &body.encode(), &mut rand_core::OsRng)
        .unwrap();
    let signature = urne_record::Fixed(signature);
    let submission = urne_record::Submission { body, signature }.encode();
    let size = town.size().unwrap();
    assert_eq!(send(&town, &submission), Err("not-current".to_owned()));
    assert_eq!(town.size().unwrap(), size);
}

#[test]
fn cast_or_check() {
    let folder = tempfile::tempdir().unwrap();
    let (_, town) = Sample::open_club(folder.path(), 3).unwrap();
    let size = town.size().unwrap();
    let (ballot, report) = town
        .prepare("phone", "m0", &["--choose", "colour=green"])
        .unwrap();
    let tracking = |form: &str| report["tracking"][form].as_str().unwrap().to_owned();
    let opening = town.path("opening.json").display().to_string();
    town.device("phone", &["check", &ballot, "--out", &opening])
        .unwrap()
        .success()
        .unwrap();

    let recheck = |opening: &str, tracking: &str| {
        town.device("second", &["recheck", opening, "--tracking", tracking])
            .unwrap()
    };
    for form in ["code", "hash"] {
        let shown = recheck(&opening, &tracking(form));
        assert!(
            shown.success().unwrap().contains("Green"),
            "{}",
            shown.stdout
        );
    }
    // A checked ballot is burnt.
    let code = town.code_file("m0").unwrap().display().to_string();
    refused(&town, &["checked", "never be cast"], || {
        town.device("phone", &["cast", &ballot, "--code-file", &code])
            .unwrap()
    });

    let honest = fs::read_to_string(&opening).unwrap();
    let lie = town.path("lie.json").display().to_string();
    let claim = |from: &str, to: &str| {
        assert!(honest.contains(from), "{honest}");
        fs::write(&lie, honest.replacen(from, to, 1)).unwrap();
        refused(&town, &["NOT WHAT IT CLAIMS"], || {
            recheck(&lie, &tracking("hash"))
        });
    };
    claim("\"choices\":\"0100\"", "\"choices\":\"1000\"");
    for member in ["\"proof_hash\":\"", "\"seed\":\""] {
        let end = honest.find(member).unwrap() + member.len();
        let digit = if honest[end..].starts_with('0') {
            '1'
        } else {
            '0'
        };
        claim(
            &honest[end - member.len()..=end],
            &format!("{member}{digit}"),
        );
    }
    // The tracking code of another ballot than the one that was opened.
    let (_, other) = town
        .prepare("phone", "m0", &["--choose", "colour=green"])
        .unwrap();
    let other = other["tracking"]["code"].as_str().unwrap();
    refused(&town, &["NOT WHAT IT CLAIMS"], || recheck(&opening, other));
    assert_eq!(town.size().unwrap(), size, "a check posts nothing");
}
