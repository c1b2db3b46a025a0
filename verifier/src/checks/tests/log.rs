//! Chain, tree, checkpoints, witnesses, and the state machine.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic)]

use super::super::sample::{Sample, election, party};
use super::super::{Expectations, Named};
use super::{first_failure, unchanged, verify, verify_with};

#[test]
fn changes_of_the_log() {
    let whole = || election(unchanged);
    let checkpoint = whole().checkpoint();
    let exit = |sample: &Sample, checkpoint: &[u8]| {
        first_failure(&verify_with(sample, checkpoint, Expectations::default()))
    };
    let sample = whole();
    assert_eq!(exit(&sample, b"").0, 3);
    assert_eq!(
        exit(&sample, &checkpoint).0,
        3,
        "another election's checkpoint"
    );

    let mut sample = whole();
    let own = sample.checkpoint();
    sample.entries.pop();
    assert_eq!(exit(&sample, &own).0, 3, "an entry is missing");

    let mut sample = whole();
    sample.entries.swap(14, 15);
    assert_eq!(exit(&sample, &sample.checkpoint()).0, 2);
    let mut sample = whole();
    let last = sample.entries.len() - 1;
    let text = String::from_utf8(sample.entries[last].clone()).unwrap();
    sample.entries[last] = text.replace("\"index\":", "\"index\":1").into_bytes();
    assert_eq!(exit(&sample, &sample.checkpoint()).0, 2);
    sample.entries[last] = text.replace("2026-01-02T", "2026-01-01T").into_bytes();
    assert_eq!(exit(&sample, &sample.checkpoint()).0, 2, "time goes back");
    sample.entries[last] = text
        .replace("signature\":\"", "signature\":\"A")
        .into_bytes();
    assert_eq!(exit(&sample, &sample.checkpoint()).0, 1);
    let foreign = text.replace("\"decrypted_by\":[1,2]", "\"decrypted_by\":[1]");
    sample.entries[last] = foreign.into_bytes();
    let (check, place) = exit(&sample, &sample.checkpoint());
    assert_eq!((check, place.contains(&format!("entry {last}"))), (4, true));
}

#[test]
fn earlier_checkpoints_and_ids() {
    let sample = election(unchanged);
    let own = sample.checkpoint();
    let with = |bytes: Vec<u8>| Expectations {
        checkpoints: vec![Named {
            name: "old".into(),
            bytes,
        }],
        ..Expectations::default()
    };
    let mut early = election(unchanged);
    let foreign = early.checkpoint();
    assert_eq!(
        first_failure(&verify_with(&sample, &own, with(foreign))).0,
        3
    );
    early.entries.clone_from(&sample.entries);
    early.entries.truncate(9);
    let _ = &early;
    assert_eq!(verify_with(&sample, &own, with(own.clone())).exit, 0);
    let wrong = Expectations {
        election: Some([7; 32]),
        ..Expectations::default()
    };
    assert_eq!(first_failure(&verify_with(&sample, &own, wrong)).0, 5);
    let wrong = Expectations {
        board_key: Some([7; 32]),
        ..Expectations::default()
    };
    assert_eq!(first_failure(&verify_with(&sample, &own, wrong)).0, 5);
}

#[test]
fn the_quorum_of_witnesses() {
    let witness = |kind: &str, body: String| match kind {
        "manifest" => {
            let keys = format!(r#""witnesses":{{"keys":[{}],"quorum":1}}"#, party(6, "w"));
            body.replace(r#""witnesses":{"keys":[],"quorum":0}"#, &keys)
        }
        _ => body,
    };
    let mut sample = election(witness);
    let with = |checkpoint: &[u8], sample: &Sample, earlier: Option<Vec<u8>>| {
        let earlier = earlier.map(|bytes| Named {
            name: "earlier".into(),
            bytes,
        });
        let checkpoints = earlier.into_iter().collect();
        let report = verify_with(
            sample,
            checkpoint,
            Expectations {
                checkpoints,
                ..Expectations::default()
            },
        );
        (report.exit, first_failure(&report).0)
    };
    let (plain, cosigned) = (sample.checkpoint(), sample.cosigned(6));
    assert_eq!(with(&plain, &sample, None), (1, 3));
    assert_eq!(with(&cosigned, &sample, None), (0, 0));
    assert_eq!(with(&plain, &sample, Some(cosigned.clone())), (0, 0));
    assert_eq!(
        with(&sample.cosigned(7), &sample, None),
        (1, 3),
        "of an unknown key"
    );
    let twice = [
        &cosigned[..],
        cosigned.rsplitn(3, |b| *b == b'\n').nth(1).unwrap(),
        b"\n",
    ]
    .concat();
    assert_eq!(
        with(&twice, &sample, None),
        (1, 3),
        "two cosignatures of one key"
    );
    let mut false_one = String::from_utf8(cosigned).unwrap();
    let place = false_one.len() - 20;
    let other = if &false_one[place..=place] == "A" {
        "B"
    } else {
        "A"
    };
    false_one.replace_range(place..=place, other);
    assert_eq!(
        with(false_one.as_bytes(), &sample, None),
        (1, 3),
        "a false cosignature"
    );
    sample.entries.pop();
    assert_eq!(
        with(&sample.checkpoint(), &sample, None),
        (3, 0),
        "not finished"
    );
}

/// Bodies that follow the first entries of the sample: 1 manifest, 9 of the ceremony, the roll,
/// 2 rehearsals, `open`, 4 ballots.
#[test]
fn entries_of_other_kinds() {
    let whole = election(unchanged);
    let hash = crate::encoding::hex;
    let e = hash(&whole.id);
    let open = hash(&crate::log::leaf_hash(&whole.entries[13]));
    let notice = |n: u8| {
        format!(
            r#"{{"election":"{e}","kind":"notice","number":{n},"text":[{{"lang":"en","text":"x"}}]}}"#
        )
    };
    let extension = |n: u8, closes: &str| {
        format!(
            r#"{{"closes":"{closes}","election":"{e}","kind":"extension","number":{n},"open":"{open}"}}"#
        )
    };
    let abort = format!(r#"{{"election":"{e}","kind":"abort","reason":"fire"}}"#);
    let attempt = |n: u8, culprits: &str| {
        format!(
            r#"{{"attempt":{n},"culprits":[{culprits}],"election":"{e}","kind":"attempt","reason":"late"}}"#
        )
    };
    let later = "2026-03-01T00:00Z";
    let cases: [(usize, Vec<String>, (u8, u8)); 15] = [
        (1, vec![notice(1), notice(2)], (3, 0)),
        (1, vec![notice(2)], (1, 2)),
        (1, vec![attempt(2, ""), attempt(3, "1,2")], (3, 0)),
        (4, vec![attempt(2, "2")], (3, 0)),
        (4, vec![attempt(3, "2")], (1, 2)),
        (4, vec![attempt(2, "2,1")], (1, 2)),
        (4, vec![attempt(2, "3")], (1, 2)),
        (10, vec![attempt(2, "")], (1, 2)),
        (5, vec![abort.clone(), notice(1)], (3, 0)),
        (16, vec![abort.clone(), abort.clone()], (1, 2)),
        (19, vec![abort], (1, 2)),
        (16, vec![extension(1, later)], (3, 0)),
        (16, vec![extension(1, later), extension(2, later)], (1, 2)),
        (16, vec![extension(2, later)], (1, 2)),
        (19, vec![notice(1)], (1, 2)),
    ];
    for (entries, bodies, expected) in cases {
        let mut sample = election(unchanged);
        // Bodies name an election and its `open`, which differ from sample to sample.
        let own = (
            hash(&sample.id),
            hash(&crate::log::leaf_hash(&sample.entries[13])),
        );
        sample.truncate(entries);
        let organizer = sample.organizer.clone();
        for body in &bodies {
            sample.sign(&organizer, &body.replace(&e, &own.0).replace(&open, &own.1));
        }
        let report = verify(&sample);
        let found = (report.exit, first_failure(&report).0);
        assert_eq!(
            found,
            expected,
            "{entries} {bodies:?}: {}",
            report.to_text()
        );
    }
}
