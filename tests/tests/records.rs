//! Records that a dishonest board has altered and signed anew: the verifier names check and place.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

use std::fs;

use urne_record::sign::SigningKey;
use urne_record::{Body, Election, Entry, checkpoint::Checkpoint, entry, merkle::CompactRange};
use urne_tests::{Sample, Town};

/// The board's own key, with which a dishonest operator signs what it likes.
fn board_key(town: &Town) -> SigningKey {
    let line = fs::read_to_string(town.path("board").join("board-key")).unwrap();
    let seed = line
        .split_whitespace()
        .last()
        .unwrap()
        .parse::<urne_record::Hash32>()
        .unwrap();
    SigningKey::from_bytes(seed.as_bytes())
}

/// A record of these entries with a right chain and a right tree, signed by the board itself.
fn forge(town: &Town, name: &str, election: &Election, entries: Vec<Entry>) -> String {
    let (mut range, mut chain) = (CompactRange::new(), entry::chain_start());
    let mut bytes = Vec::new();
    for entry in entries {
        let encoded = Entry {
            prev: chain,
            ..entry
        }
        .encode();
        chain = entry::leaf_hash(&encoded);
        range.push(chain);
        bytes.push(encoded);
    }
    let (size, root) = (bytes.len() as u64, range.root());
    let checkpoint = Checkpoint {
        origin: election.manifest().origin(),
        size,
        root,
    };
    let note = checkpoint.sign(&board_key(town)).encode();
    town.pack(name, &note, &bytes).unwrap()
}

#[test]
fn the_verifier_names_check_and_place_of_what_was_altered() {
    let folder = tempfile::tempdir().unwrap();
    let (sample, town) = Sample::open_club(folder.path(), 5).unwrap();
    town.simulate(&sample.ballots).unwrap();
    let whole = town.finish(&[1, 2]).unwrap().display().to_string();
    assert_eq!(town.verify(&whole, &[]).unwrap().code, 0);
    let log = town.log().unwrap();
    let election = log.election();
    let bytes = town.entries().unwrap();
    let entries = || -> Vec<Entry> {
        bytes
            .iter()
            .map(|entry| Entry::decode(entry).unwrap())
            .collect()
    };
    let is_ballot = |entry: &Entry| matches!(entry.body, Body::Ballot(_));
    let first = entries().iter().position(is_ballot).unwrap();
    let verdict = |archive: &str, further: &[&str], check: &str, place: &str| {
        let finished = town.verify(archive, further).unwrap();
        assert_eq!(finished.code, 1, "{}{}", finished.stdout, finished.stderr);
        let line = finished.stdout.lines().next().unwrap();
        assert!(
            line.contains(&format!("check {check} ")) && line.contains(place),
            "{line}"
        );
    };

    // Dropped tail: a shorter log, rightly signed. It is told by a receipt or an earlier checkpoint.
    let ends = first + 2;
    let short = forge(&town, "short.tar", election, entries()[..ends].to_vec());
    assert_eq!(
        town.verify(&short, &[]).unwrap().code,
        3,
        "by itself it is only unfinished"
    );
    let seen = town.path("seen.checkpoint").display().to_string();
    fs::write(&seen, town.checkpoint().unwrap()).unwrap();
    let shorter = format!("the record has {ends}");
    verdict(&short, &["--checkpoint", &seen], "3", &shorter);
    let receipts = fs::read_dir(town.path("receipts"))
        .unwrap()
        .map(|item| item.unwrap().path());
    let of_last = |path: &std::path::PathBuf| {
        let text = fs::read_to_string(path).unwrap();
        text.contains(&format!("\nindex {}\n", first + 4))
    };
    let receipt = receipts
        .filter(|path| path.extension().unwrap() == "receipt")
        .find(of_last)
        .unwrap();
    verdict(
        &short,
        &["--receipt", &receipt.display().to_string()],
        "3",
        &shorter,
    );

    // A changed field of a ballot, with everything after it hashed and signed anew.
    let mut changed = entries();
    if let Body::Ballot(ballot) = &mut changed[first].body {
        ballot.replaces = urne_record::Hex([1; 32]);
    }
    let changed = forge(&town, "changed.tar", election, changed);
    verdict(&changed, &[], "9", &format!("entry {first}"));

    // Re-dated: a ballot from before the poll opened, times in order otherwise.
    let mut dated = entries();
    dated[first].time = dated[0].time.plus_minutes(-600).unwrap();
    let dated = forge(&town, "dated.tar", election, dated);
    verdict(&dated, &[], "2", &format!("entry {first}"));

    // A ballot left out, its place filled: the next entries move up and are hashed and signed anew.
    let mut fewer = entries();
    fewer.remove(first);
    for (index, entry) in (0..).zip(&mut fewer) {
        entry.index = index;
    }
    let fewer = forge(&town, "fewer.tar", election, fewer);
    let close = election.close_index().unwrap() - 1;
    verdict(&fewer, &[], "13", &format!("entry {close}"));

    // One byte in the file, nothing else touched.
    let mut flipped = fs::read(&whole).unwrap();
    let place = flipped
        .windows(14)
        .position(|bytes| bytes == b"\"ciphertext\":\"")
        .unwrap()
        + 60;
    flipped[place] = if flipped[place] == b'A' { b'B' } else { b'A' };
    let file = town.path("flipped.tar").display().to_string();
    fs::write(&file, flipped).unwrap();
    let finished = town.verify(&file, &[]).unwrap();
    assert_eq!(finished.code, 1, "{}", finished.stdout);
}
