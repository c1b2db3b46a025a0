//! Where the manifest asks for a witness, nothing is decrypted that the witness has not seen.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

use std::fs;

use rand_core::OsRng;
use urne_record::cosignature::cosign;
use urne_record::sign::{self, SigningKey};
use urne_tests::http::post;
use urne_tests::{Plan, Sample, Town};

#[test]
fn no_total_is_decrypted_before_a_witness_has_seen_the_close() {
    let folder = tempfile::tempdir().unwrap();
    let sample = Sample::club(folder.path(), 5).unwrap();
    let witness = SigningKey::generate(&mut OsRng);
    let name = "witness.example";
    let draft = fs::read_to_string(&sample.draft).unwrap();
    let key = sign::public(&witness);
    let part =
        format!("\n[witnesses]\nquorum = 1\nkeys = [{{ name = \"{name}\", key = \"{key}\" }}]\n");
    fs::write(&sample.draft, draft + &part).unwrap();
    let plan = Plan {
        trustees: &["Ada Ardent", "Bo Brandt"],
        ..sample.plan(1)
    };
    let town = Town::opened(folder.path(), &plan).unwrap();
    town.simulate(&sample.ballots).unwrap();

    let see = |note: &str| {
        let text = format!("{}\n", note.split("\n\n").next().unwrap());
        let line = cosign(&text, 1_800_000_000, name, &witness).encode();
        let api = town.election().replace("/elections/", "/api/v1/elections/");
        post(
            &format!("{api}/cosignatures"),
            format!("{note}{line}").as_bytes(),
        )
        .unwrap()
        .0
    };
    // What the witness saw before the close is not enough.
    assert_eq!(see(&town.checkpoint().unwrap()), 200);
    town.organizer(&["close"]).unwrap();
    let line = town.refuses(|| town.try_trustee(1, &["decrypt"])).unwrap();
    assert!(
        line.contains("cosign") || line.contains("witness"),
        "{line}"
    );
    let size = town.size().unwrap();
    let waiting = town.trustee(1, &["step"]).unwrap();
    assert!(waiting.contains(name), "{waiting}");
    assert_eq!(town.size().unwrap(), size);
    assert!(town.organizer(&["status"]).unwrap().contains(name));

    // Each decryption makes a longer log; the witness sees that too before the next trustee decrypts.
    for ordinal in 1..=2 {
        assert_eq!(see(&town.checkpoint().unwrap()), 200);
        let before = town.size().unwrap();
        town.trustee(ordinal, &["step"]).unwrap();
        assert_eq!(town.size().unwrap(), before + 1);
    }
    assert_eq!(see(&town.checkpoint().unwrap()), 200);
    let seen = town.path("seen.checkpoint").display().to_string();
    fs::write(&seen, town.checkpoint().unwrap()).unwrap();
    town.organizer(&["result"]).unwrap();
    // The result's own checkpoint has not been seen; the one kept from before holds the close.
    assert_eq!(town.verify(town.election(), &[]).unwrap().code, 1);
    assert_eq!(
        town.verify(town.election(), &["--checkpoint", &seen])
            .unwrap()
            .code,
        0
    );
    assert_eq!(see(&town.checkpoint().unwrap()), 200);
    assert_eq!(town.verify(town.election(), &[]).unwrap().code, 0);
}
