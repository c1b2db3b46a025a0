//! What the board keeps and says beside the log: nothing that ties a person to a ballot.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;
use urne_record::json;
use urne_tests::http::get;
use urne_tests::{Sample, Town};

/// The ballots' bodies in the log, as canonical bytes by style.
fn bodies(town: &Town) -> BTreeMap<String, Vec<usize>> {
    let mut by_style: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for entry in town.entries().unwrap() {
        let entry: Value = serde_json::from_slice(&entry).unwrap();
        if entry["body"]["kind"] == "ballot" {
            let style = entry["body"]["style"].as_str().unwrap().to_owned();
            by_style
                .entry(style)
                .or_default()
                .push(json::encode(&entry["body"]).len());
        }
    }
    by_style
}

#[test]
fn all_ballots_of_a_style_have_one_length() {
    let folder = tempfile::tempdir().unwrap();
    let sample = Sample::assembly();
    let town = Town::opened(folder.path(), &sample.plan(1)).unwrap();
    town.simulate(&sample.ballots).unwrap();
    let by_style = bodies(&town);
    // Blank, one, three choices; a contest left out; first and replacing ballots.
    assert_eq!(by_style["house"].len(), 8);
    assert_eq!(by_style["garage"].len(), 4);
    for (style, lengths) in &by_style {
        assert!(
            lengths.iter().all(|length| *length == lengths[0]),
            "{style}: {lengths:?}"
        );
    }
    assert_ne!(by_style["house"][0], by_style["garage"][0]);
}

#[test]
fn the_board_says_and_keeps_nothing_of_who_voted() {
    let folder = tempfile::tempdir().unwrap();
    let (sample, mut town) = Sample::open_club(folder.path(), 6).unwrap();
    let quiet = fs::read_to_string(town.board.log()).unwrap();
    town.simulate(&sample.ballots).unwrap();
    // Everything that could tempt a server to log: lookups, refusals, a question for a single ballot.
    let table = fs::read_to_string(town.path("receipts").join("ballots.csv")).unwrap();
    let rows: Vec<Vec<&str>> = table
        .lines()
        .skip(1)
        .map(|line| line.split(',').collect())
        .collect();
    let mut secrets = Vec::new();
    for row in &rows {
        let [fingerprint, code, hash] = [row[3], row[4], row[5]];
        let words = ["find", "--fingerprint", fingerprint, "--tracking", code];
        town.device("neighbour", &words).unwrap().success().unwrap();
        secrets.extend([fingerprint, code, hash].map(str::to_owned));
    }
    town.try_cast("phone", "m0", &["--choose", "colour=red"])
        .unwrap()
        .success()
        .unwrap();
    let ballot = "urne-refused-ballot";
    let address = town.election().replace("/elections/", "/api/v1/elections/");
    assert!(
        get(&format!(
            "{address}/ballots?fingerprint={ballot}&tracking={ballot}"
        ))
        .is_err()
    );
    secrets.push(ballot.to_owned());
    let metrics = get(&format!("{}/metrics", town.board.address())).unwrap();
    let metrics = String::from_utf8(metrics).unwrap();
    assert!(metrics.contains("accepted"), "{metrics}");
    town.organizer(&["close"]).unwrap();
    town.try_cast("phone", "m0", &["--choose", "colour=red"])
        .unwrap()
        .refusal()
        .unwrap();

    let credentials: Vec<String> = town
        .entries()
        .unwrap()
        .iter()
        .filter_map(|entry| {
            serde_json::from_slice::<Value>(entry).unwrap()["body"]["credential"]
                .as_str()
                .map(str::to_owned)
        })
        .collect();
    assert_eq!(credentials.len(), 7);
    secrets.extend(credentials);
    // Fingerprints and codes also without their hyphens.
    let plain: Vec<String> = secrets
        .iter()
        .map(|secret| secret.replace('-', ""))
        .collect();
    secrets.extend(plain);

    // Its lines have times to the microsecond, so none is written when somebody votes or looks.
    let log = fs::read_to_string(town.board.log()).unwrap();
    assert_eq!(log, quiet, "the board has logged what people did");
    for (name, text) in [("the log", &log), ("/metrics", &metrics)] {
        for secret in
            secrets
                .iter()
                .map(String::as_str)
                .chain(["ballots?", "fingerprint=", "tracking="])
        {
            assert!(!text.contains(secret), "{name} holds {secret}:\n{text}");
        }
        let mut lines = text
            .lines()
            .filter(|line| line.contains("127.0.0.1") || line.contains("::1"));
        let other =
            lines.find(|line| !line.contains("listening") && !line.contains(town.board.address()));
        assert_eq!(other, None, "{name} holds a client's address");
    }

    town.board.terminate().unwrap();
    for file in files(&town.path("board")) {
        let bytes = fs::read(&file).unwrap();
        for word in ["127.0.0.1", "localhost", "user-agent", "ureq"] {
            let held = bytes
                .windows(word.len())
                .any(|window| window == word.as_bytes());
            assert!(!held, "{} holds {word}", file.display());
        }
        // The log's times end in `:MMZ`; a finer one would have seconds.
        let finer = bytes.windows(20).find(|window| is_second(window));
        let finer = finer.map(String::from_utf8_lossy);
        assert_eq!(
            finer,
            None,
            "{} holds a time finer than a minute",
            file.display()
        );
    }
}

/// Whether these 20 bytes look like `2026-12-01T20:00:17`, whatever follows.
fn is_second(bytes: &[u8]) -> bool {
    let form = b"dddd-dd-ddTdd:dd:dd";
    form.iter().zip(bytes).all(|(form, byte)| match form {
        b'd' => byte.is_ascii_digit(),
        b'T' => matches!(byte, b'T' | b' '),
        other => byte == other,
    })
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let items = fs::read_dir(folder)
        .unwrap()
        .map(|item| item.unwrap().path());
    items
        .flat_map(|path| {
            if path.is_dir() {
                files(&path)
            } else {
                vec![path]
            }
        })
        .collect()
}
