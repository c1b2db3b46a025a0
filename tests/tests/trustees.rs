//! Trustees that misbehave in the key ceremony, are away, or are killed.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

use std::path::Path;

use rand_core::OsRng;
use serde_json::Value;
use urne_crypto::ceremony::{Complaint, commit};
use urne_crypto::group::{self, Point, Scalar};
use urne_record::body::{TrusteeOpen, tag};
use urne_record::{Body, Entry};
use urne_tests::{Plan, Sample, Stranger, Town, totals};

const SIZE: usize = 32;

/// Two honest trustees with the real tool, and Mallory, the third, who has only a key in the manifest.
fn begun(folder: &Path) -> (Sample, Town, Stranger) {
    let sample = Sample::club(folder, 5).unwrap();
    let plan = Plan {
        trustees: &["Ada Ardent", "Bo Brandt"],
        ..sample.plan(1)
    };
    let mallory = Stranger::new(3, "Mallory");
    let town = Town::found_with(folder, &plan, &[&mallory]).unwrap();
    (sample, town, mallory)
}

/// The honest trustees do whatever is due; what their tools said.
fn honest(town: &Town) -> String {
    [1, 2, 1, 2]
        .map(|ordinal| town.trustee(ordinal, &["step"]).unwrap())
        .concat()
}

/// The openings' packages in the log, by trustee.
fn openings(town: &Town) -> Vec<Vec<u8>> {
    let bodies = town
        .entries()
        .unwrap()
        .into_iter()
        .map(|bytes| Entry::decode(&bytes).unwrap().body);
    bodies
        .filter_map(|body| match body {
            Body::TrusteeOpen(open) => Some(open.packages.0),
            _ => None,
        })
        .collect()
}

#[test]
fn an_opening_that_differs_from_its_commitment_is_refused_and_named() {
    let folder = tempfile::tempdir().unwrap();
    let (_, town, mut mallory) = begun(folder.path());
    mallory.commit(&town).unwrap();
    honest(&town);
    let size = town.size().unwrap();
    let log = town.log().unwrap();
    let parameters = log.election().ceremony().attempt().parameters();
    // Other packages, each rightly proved, drawn when the others' openings stand already.
    let other = commit(parameters, 3, &mut OsRng).unwrap();
    let refused = mallory.open(&town, |packages| {
        *packages = other.part(1).unwrap().to_vec()
    });
    let refused = refused.unwrap_err().to_string();
    assert!(
        refused.contains("trustee 3") && refused.contains("commit"),
        "{refused}"
    );
    assert_eq!(town.size().unwrap(), size);
    let status = town.organizer(&["status"]).unwrap();
    assert!(status.contains("Mallory"), "{status}");
    // The opening that was committed to is still taken.
    mallory.open(&town, |_| {}).unwrap();
}

#[test]
fn a_rogue_key_that_cancels_the_others_is_refused_and_named() {
    let folder = tempfile::tempdir().unwrap();
    let (_, town, mut mallory) = begun(folder.path());
    honest(&town);
    assert_eq!(
        openings(&town).len(),
        0,
        "nobody opens before all have committed"
    );
    mallory.commit(&town).unwrap();
    honest(&town);
    let others = openings(&town);
    assert_eq!(others.len(), 2);
    let size = town.size().unwrap();
    let refused = mallory.open(&town, |packages| {
        // t = 2: each package is two commitments and the proof of possession.
        let package = SIZE * 4;
        for (place, own) in packages.chunks_exact_mut(package).enumerate() {
            let key =
                |other: &Vec<u8>| group::point(&other[place * package..][..SIZE], "key").unwrap();
            let sum: Point = others.iter().map(key).sum();
            let wanted = group::base(&Scalar::random(&mut OsRng)) - sum;
            own[..SIZE].copy_from_slice(&group::encode(&wanted));
        }
    });
    let refused = refused.unwrap_err().to_string();
    assert!(refused.contains("trustee 3"), "{refused}");
    assert_eq!(town.size().unwrap(), size);
}

#[test]
fn a_bad_share_is_complained_of_and_a_second_attempt_succeeds() {
    let folder = tempfile::tempdir().unwrap();
    let (sample, town, mut mallory) = begun(folder.path());
    mallory.commit(&town).unwrap();
    honest(&town);
    mallory.open(&town, |_| {}).unwrap();
    honest(&town);
    mallory
        .deal(&town, |share| {
            if share.receiver == 1 {
                *share.ciphertext.last_mut().unwrap() ^= 1;
            }
        })
        .unwrap();
    let said = honest(&town);
    assert!(
        said.contains("complaint") && said.contains("trustee 3"),
        "{said}"
    );
    let status = town.organizer(&["status"]).unwrap();
    assert!(
        status.contains("failed") && status.contains("attempt --reason"),
        "{status}"
    );
    town.try_organizer(&["publish-key"])
        .unwrap()
        .refusal()
        .unwrap();

    town.organizer(&[
        "attempt",
        "--reason",
        "Mallory dealt a bad share",
        "--culprit",
        "3",
    ])
    .unwrap();
    mallory.commit(&town).unwrap();
    honest(&town);
    mallory.open(&town, |_| {}).unwrap();
    honest(&town);
    mallory.deal(&town, |_| {}).unwrap();
    honest(&town);
    mallory.confirm(&town).unwrap();
    town.organizer(&["publish-key"]).unwrap();
    town.enrol().unwrap();
    mallory.rehearse(&town).unwrap();
    town.open().unwrap();
    town.simulate(&sample.ballots).unwrap();
    let archive = town.finish(&[1, 2]).unwrap().display().to_string();
    let verdict = town.verify(&archive, &["--format", "json"]).unwrap();
    assert_eq!(verdict.code, 0, "{}", verdict.stdout);
    assert_eq!(totals(&verdict.stdout).unwrap(), sample.count().unwrap());
}

#[test]
fn a_false_complaint_is_judged_against_the_complainer() {
    let folder = tempfile::tempdir().unwrap();
    let (_, town, mut mallory) = begun(folder.path());
    mallory.commit(&town).unwrap();
    honest(&town);
    mallory.open(&town, |_| {}).unwrap();
    honest(&town);
    mallory.deal(&town, |_| {}).unwrap();
    honest(&town);
    let log = town.log().unwrap();
    let mut complaint = Complaint {
        dealer: 1,
        receiving_secret: [7; SIZE],
    };
    let body = log.election().draft().complaint(3, &complaint).unwrap();
    // A secret of another key proves nothing and is refused.
    assert!(mallory.post(&town, body).is_err());
    complaint.receiving_secret = mallory.receiving_secret().unwrap();
    let body = log.election().draft().complaint(3, &complaint).unwrap();
    mallory.post(&town, body).unwrap();
    let status = town.trustee(1, &["status", "--json"]).unwrap();
    let status: Value = serde_json::from_str(&status).unwrap();
    assert_eq!(status["ceremony"]["failed"], 3, "{status}");
    let said = town.organizer(&["status"]).unwrap();
    assert!(
        said.contains("Mallory") || said.contains("trustee 3"),
        "{said}"
    );
}

#[test]
fn an_opening_before_all_have_committed_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let (_, town, mut mallory) = begun(folder.path());
    mallory.commit(&town).unwrap();
    let size = town.size().unwrap();
    let log = town.log().unwrap();
    let parameters = log.election().ceremony().attempt().parameters();
    // Whatever it says of a round that is not complete: there is no hash of it yet.
    let early = TrusteeOpen {
        attempt: 1,
        election: log.election().id(),
        kind: tag::TrusteeOpen::Tag,
        packages: commit(parameters, 3, &mut OsRng)
            .unwrap()
            .part(1)
            .unwrap()
            .to_vec()
            .into(),
        part: 1,
        parts: 1,
        previous: log.election().last_leaf(),
        trustee: 3,
    };
    let refused = mallory.post(&town, early).unwrap_err().to_string();
    assert!(refused.contains("wrong-phase"), "{refused}");
    assert_eq!(town.size().unwrap(), size);
}
