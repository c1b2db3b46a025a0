//! Decrypting the total: false shares, a second decryption, another close, a board that went back.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

use std::fs;
use std::path::Path;

use rand_core::OsRng;
use urne_crypto::decryption::PartialDecryption;
use urne_record::Election;
use urne_tests::{Plan, Sample, Stranger, Town, totals};

/// An open poll; the third trustee has taken part in everything, without our tools.
fn opened(folder: &Path) -> (Sample, Town, Stranger) {
    let sample = Sample::club(folder, 5).unwrap();
    let plan = Plan {
        trustees: &["Ada Ardent", "Bo Brandt"],
        ..sample.plan(1)
    };
    let mut mallory = Stranger::new(3, "Mallory");
    let town = Town::found_with(folder, &plan, &[&mallory]).unwrap();
    let honest = || [1, 2, 1, 2].map(|ordinal| town.trustee(ordinal, &["step"]).unwrap());
    mallory.commit(&town).unwrap();
    honest();
    mallory.open(&town, |_| {}).unwrap();
    honest();
    mallory.deal(&town, |_| {}).unwrap();
    honest();
    mallory.confirm(&town).unwrap();
    town.organizer(&["publish-key"]).unwrap();
    town.enrol().unwrap();
    mallory.rehearse(&town).unwrap();
    town.open().unwrap();
    (sample, town, mallory)
}

fn decrypt(election: &Election, mallory: &Stranger) -> Vec<PartialDecryption> {
    let (count, keys) = election.count().zip(election.keys()).unwrap();
    let one = |aggregate| {
        count
            .context()
            .decrypt(aggregate, keys, mallory.shares().unwrap(), &mut OsRng)
    };
    count
        .counted()
        .map(|aggregate| one(aggregate).unwrap())
        .collect()
}

#[test]
fn a_false_partial_decryption_is_refused_and_the_others_finish() {
    let folder = tempfile::tempdir().unwrap();
    let (sample, town, mallory) = opened(folder.path());
    town.simulate(&sample.ballots).unwrap();
    town.organizer(&["close"]).unwrap();
    let log = town.log().unwrap();
    let size = town.size().unwrap();
    let draft = log.election().draft();
    // A share exchanged for another, so that another total would come out.
    let mut swapped = decrypt(log.election(), &mallory);
    let shares = &mut swapped[0].shares;
    let first: Vec<u8> = shares[..32].to_vec();
    shares.copy_within(32..64, 0);
    shares[32..64].copy_from_slice(&first);
    // And somebody else's proof.
    let mut proof = decrypt(log.election(), &mallory);
    proof[0].proof[95] ^= 1;
    for false_one in [swapped, proof] {
        let body = draft.partial_decryption(3, false_one).unwrap();
        let refused = mallory.post(&town, body).unwrap_err().to_string();
        assert!(refused.contains("trustee 3"), "{refused}");
        assert_eq!(town.size().unwrap(), size);
    }
    // An honest share under another trustee's number is not hers to send.
    let body = draft
        .partial_decryption(2, decrypt(log.election(), &mallory))
        .unwrap();
    let refused = mallory.post(&town, body).unwrap_err().to_string();
    assert!(refused.contains("bad-signature"), "{refused}");

    town.trustee(1, &["step"]).unwrap();
    let waiting = town.organizer(&["status"]).unwrap();
    assert!(waiting.contains("1 of 2"), "{waiting}");
    town.trustee(2, &["step"]).unwrap();
    town.organizer(&["result"]).unwrap();
    let verdict = town.verify(town.election(), &["--format", "json"]).unwrap();
    assert_eq!(verdict.code, 0, "{}", verdict.stdout);
    assert_eq!(totals(&verdict.stdout).unwrap(), sample.count().unwrap());
}

#[test]
fn a_trustee_decrypts_one_close_and_never_another() {
    let folder = tempfile::tempdir().unwrap();
    let (sample, mut town) = Sample::open_club(folder.path(), 5).unwrap();
    town.simulate(&sample.ballots).unwrap();
    town.back_up("board").unwrap();
    town.back_up("organizer").unwrap();
    town.organizer(&["close"]).unwrap();
    town.trustee(1, &["decrypt"]).unwrap();

    // Once more gives the entry that stands, and nothing new.
    let size = town.size().unwrap();
    town.trustee(1, &["decrypt"]).unwrap();
    assert_eq!(town.size().unwrap(), size);

    // Everybody else goes back to before the close; one more ballot makes another aggregate.
    town.restore("board").unwrap();
    town.restore("organizer").unwrap();
    town.cast("fresh", "m0", &["--choose", "colour=blue"])
        .unwrap();
    town.organizer(&["close"]).unwrap();
    let size = town.size().unwrap();
    let refused = |town: &Town, words: &[&str]| {
        let finished = town.try_trustee(1, words).unwrap();
        let line = finished.refusal().unwrap().to_owned();
        assert!(
            line.contains("CONTRADICTS") || line.contains("refused for ever"),
            "{line}"
        );
    };
    for words in [["decrypt"], ["step"], ["status"]] {
        refused(&town, &words);
    }
    // Forgetting the copy of the log beside the file does not help: the file remembers.
    for item in fs::read_dir(town.trustee_home(1)).unwrap() {
        let path = item.unwrap().path();
        if path.is_dir() {
            fs::remove_dir_all(path).unwrap();
        }
    }
    refused(&town, &["decrypt"]);
    assert_eq!(town.size().unwrap(), size, "nothing was decrypted");
}

#[test]
fn a_trustee_refuses_a_log_that_went_back_or_is_anothers() {
    let folder = tempfile::tempdir().unwrap();
    let sample = Sample::club(folder.path(), 3).unwrap();
    let plan = Plan {
        trustees: &["Ada Ardent", "Bo Brandt"],
        ..sample.plan(1)
    };
    let mut town = Town::found(&folder.path().join("one"), &plan).unwrap();
    town.trustee(1, &["step"]).unwrap();
    town.back_up("board").unwrap();
    town.trustee(2, &["step"]).unwrap();
    town.trustee(1, &["step"]).unwrap();
    town.restore("board").unwrap();
    for words in [["step"], ["status"]] {
        let finished = town.try_trustee(1, &words).unwrap();
        let line = finished.refusal().unwrap();
        assert!(
            line.contains("CONTRADICTS ITSELF") && line.contains("kept in"),
            "{line}"
        );
        let evidence = line
            .split("kept in ")
            .nth(1)
            .unwrap()
            .split(';')
            .next()
            .unwrap();
        assert_eq!(
            fs::read_to_string(evidence)
                .unwrap()
                .matches("urne.local/")
                .count(),
            4,
            "{evidence}"
        );
    }

    // An election that names other keys is not joined, at whatever address.
    let other = Town::found(&folder.path().join("two"), &plan).unwrap();
    let joined = town
        .try_trustee(1, &["join", "--election", other.election()])
        .unwrap();
    assert!(
        joined.refusal().unwrap().contains("names no trustee"),
        "{}",
        joined.stderr
    );
}
