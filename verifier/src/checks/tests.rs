//! A whole election verifies, and every tampering fails the check that the specification names.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic)]

use super::sample::{Sample, election, party};
use super::{Expectations, Named, Verifier};
use crate::report::{Report, Status};

fn verify_with(sample: &Sample, checkpoint: &[u8], expectations: Expectations) -> Report {
    let mut verifier = Verifier::new(checkpoint, expectations);
    let bundles = sample.bundles();
    for (number, (width, bytes)) in (0u64..).zip(&bundles) {
        verifier.bundle(number, *width, bytes);
    }
    verifier.end();
    if verifier.needs_ballots() {
        for (number, (width, bytes)) in (0u64..).zip(&bundles) {
            verifier.ballots(number, *width, bytes).unwrap();
        }
    }
    verifier.conclude()
}

fn verify(sample: &Sample) -> Report {
    verify_with(sample, &sample.checkpoint(), Expectations::default())
}

fn first_failure(report: &Report) -> (u8, String) {
    let failed = report
        .checks
        .iter()
        .find(|check| check.status == Status::Failed);
    failed.map_or((0, String::new()), |check| {
        (check.number, check.findings.join("; "))
    })
}

fn unchanged(_: &str, body: String) -> String {
    body
}

#[test]
fn an_honest_election_verifies() {
    let sample = election(unchanged);
    let expected = Expectations {
        election: Some(sample.id),
        ..Expectations::default()
    };
    let report = verify_with(&sample, &sample.checkpoint(), expected);
    assert_eq!(
        (report.exit, first_failure(&report)),
        (0, (0, String::new())),
        "{}",
        report.to_text()
    );
    let totals: Vec<_> = report.contests[0]
        .positions
        .iter()
        .map(|p| p.total)
        .collect();
    assert_eq!(totals, [Some(2), Some(0), Some(1)]);
    assert_eq!(report.contests[0].winners, ["yes"]);
    assert_eq!((report.numbers.counted, report.numbers.replaced), (3, 1));
    assert!(report.to_html().contains("VERIFIED") && report.to_json().contains("\"exit\": 0"));
}

#[test]
fn every_beginning_is_right_so_far() {
    let mut sample = election(unchanged);
    while sample.entries.pop().is_some() && !sample.entries.is_empty() {
        let report = verify(&sample);
        assert_eq!(
            (report.exit, first_failure(&report)),
            (3, (0, String::new()))
        );
    }
    assert_eq!(first_failure(&verify(&sample)).0, 2, "no entries at all");
}

/// One change of a body of some kind, before it is signed, and the check that must name it.
#[test]
fn each_change_fails_its_check() {
    let cases: &[(&str, &str, &str, u8)] = &[
        ("manifest", "\"floor\":2", "\"floor\":1", 5),
        ("manifest", "\"seats\":1", "\"seats\":3", 5),
        (
            "manifest",
            "\"opens\":\"2026-01-01",
            "\"opens\":\"2026-02-30",
            5,
        ),
        ("manifest", "\"floor\":2", "\"floor\":4", 8),
        (
            "manifest",
            "\"closes\":\"2026-02-01",
            "\"closes\":\"2026-01-02",
            9,
        ),
        ("trustee-commit", "\"attempt\":1", "\"attempt\":2", 2),
        (
            "trustee-commit",
            "\"commitment\":\"",
            "\"commitment\":\"0",
            1,
        ),
        ("trustee-open", "\"parts\":1", "\"parts\":2", 2),
        ("trustee-open", "\"trustee\":2", "\"trustee\":3", 2),
        ("trustee-share", "\"receiver\":2", "\"receiver\":1", 2),
        (
            "trustee-share",
            "\"ciphertext\":\"AAAAAAAA",
            "\"ciphertext\":\"",
            6,
        ),
        (
            "key",
            "],\"kind\"",
            ",\"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\"],\"kind\"",
            7,
        ),
        ("roll", "\"weight\":1", "\"weight\":2", 8),
        ("roll", "\"weight\":1", "\"weight\":0", 8),
        ("roll", "\"style\":\"all\"", "\"style\":\"any\"", 8),
        ("roll", "\"registrar\":1", "\"registrar\":2", 2),
        (
            "open",
            "\"credentials\":3,\"election\"",
            "\"credentials\":2,\"election\"",
            8,
        ),
        ("open", "\"weight\":3", "\"weight\":4", 8),
        ("ballot 2", "\"style\":\"all\"", "\"style\":\"any\"", 9),
        ("ballot 2", "\"replaces\":\"0", "\"replaces\":\"1", 10),
        (
            "ballot 2",
            "\"ciphertext\":\"",
            "\"ciphertext\":\"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
            9,
        ),
        ("close", "\"ballots\":4", "\"ballots\":3", 13),
        ("close", "\"size\":1", "\"size\":2", 13),
        (
            "partial-decryption",
            "\"contest\":\"parks\"",
            "\"contest\":\"park\"",
            14,
        ),
        ("partial-decryption", "\"close\":\"", "\"close\":\"0", 1),
        ("result", "\"totals\":[2,0,1]", "\"totals\":[1,1,1]", 16),
        ("result", "\"totals\":[2,0,1]", "\"totals\":[2,0]", 16),
        (
            "result",
            "\"winners\":[\"yes\"]",
            "\"winners\":[\"no\"]",
            18,
        ),
        ("result", "\"counted\":3", "\"counted\":4", 18),
        (
            "result",
            "\"decrypted_by\":[1,2]",
            "\"decrypted_by\":[1]",
            18,
        ),
        (
            "result",
            "\"outcome\":\"counted\"",
            "\"outcome\":\"empty\"",
            18,
        ),
        ("result", "\"kind\":\"result\"", "\"kind\":\"results\"", 1),
    ];
    for (kind, from, to, check) in cases {
        let sample = election(|k, body| {
            if k == *kind {
                body.replacen(from, to, 1)
            } else {
                body
            }
        });
        let report = verify(&sample);
        assert_eq!(report.exit, 1, "{kind}: {to}");
        assert_eq!(
            first_failure(&report).0,
            *check,
            "{kind}: {to}: {}",
            report.to_text()
        );
    }
}

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

/// The sample as an archive, with its hash tile.
fn archive(sample: &Sample) -> Vec<u8> {
    let mut builder = tar::Builder::new(Vec::new());
    let (width, bundle) = sample.bundles().remove(0);
    let tile: Vec<u8> = sample
        .entries
        .iter()
        .flat_map(|entry| crate::log::leaf_hash(entry))
        .collect();
    for (path, bytes) in [
        ("checkpoint".to_owned(), sample.checkpoint()),
        (format!("tile/entries/000.p/{width}"), bundle),
        (format!("tile/0/000.p/{width}"), tile),
    ] {
        let mut header = tar::Header::new_ustar();
        header.set_size(u64::try_from(bytes.len()).unwrap());
        header.set_mode(0o644);
        builder
            .append_data(&mut header, path, bytes.as_slice())
            .unwrap();
    }
    builder.into_inner().unwrap()
}

fn verify_archive(bytes: &[u8]) -> Option<Report> {
    let source = std::io::Cursor::new(bytes);
    crate::record::verify(source, Expectations::default(), |_, _| ()).ok()
}

#[test]
fn archives_whole_cut_and_altered() {
    let whole = archive(&election(unchanged));
    assert_eq!(verify_archive(&whole).map(|report| report.exit), Some(0));
    for length in (0..whole.len() - 2048).step_by(997) {
        let report = verify_archive(&whole[..length]);
        assert!(
            report.is_none_or(|report| report.exit != 0),
            "cut at {length}"
        );
    }
    for place in (512..whole.len() - 1024).step_by(499) {
        let mut altered = whole.clone();
        altered[place] ^= 0x04;
        let report = verify_archive(&altered);
        // Zeros before and after are padding, or a header's empty fields.
        let content = whole[place] != 0;
        assert!(
            !content || report.is_none_or(|report| report.exit != 0),
            "altered at {place}"
        );
    }
}

#[test]
fn a_ballot_is_found_again() {
    let sample = election(unchanged);
    let ballot = |index: usize| {
        let entry = crate::log::Entry::decode(&sample.entries[index]).unwrap();
        let crate::log::Body::Ballot(ballot) = entry.body else {
            panic!("no ballot")
        };
        let fingerprint = crate::roll::fingerprint(&ballot.credential.bytes);
        (
            fingerprint.to_lowercase(),
            crate::roll::tracking_code(&ballot.tracking).replace('-', " "),
        )
    };
    let find = |codes: (String, String)| {
        let expectations = Expectations {
            find: Some(codes),
            ..Expectations::default()
        };
        let report = verify_with(&sample, &sample.checkpoint(), expectations);
        (
            report.exit,
            report
                .find
                .map(|find| (find.found, find.index, find.counts))
                .unwrap(),
        )
    };
    assert_eq!(find(ballot(14)), (0, (true, 14, false)));
    assert_eq!(find(ballot(15)), (0, (true, 15, true)));
    let (other, _) = ballot(16);
    assert_eq!(find((other, ballot(15).1)), (1, (false, 0, false)));
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

#[test]
fn a_record_from_an_address() {
    use crate::encoding::hex;
    use std::io::{BufRead, BufReader, Write};
    let sample = election(unchanged);
    let (width, bundle) = sample.bundles().remove(0);
    let checkpoint = sample.checkpoint();
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    let prefix = format!("/elections/{}", hex(&sample.id));
    let served = prefix.clone();
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let mut stream = stream.unwrap();
            let mut lines = BufReader::new(stream.try_clone().unwrap()).lines();
            let request = lines.next().unwrap().unwrap();
            while lines
                .next()
                .is_some_and(|line| line.is_ok_and(|line| !line.is_empty()))
            {}
            let path = request.split(' ').nth(1).unwrap().to_owned();
            let body = match path.strip_prefix(&served) {
                Some("/checkpoint") => Some(&checkpoint),
                Some(tile) if tile == format!("/tile/entries/000.p/{width}") => Some(&bundle),
                _ => None,
            };
            let status = if body.is_some() {
                "200 OK"
            } else {
                "404 Not Found"
            };
            let body = body.map_or(&[][..], Vec::as_slice);
            let head = format!(
                "HTTP/1.1 {status}\r\nContent-Length: {}\r\nConnection: close\r\n\r\n",
                body.len()
            );
            stream.write_all(&[head.as_bytes(), body].concat()).unwrap();
        }
    });
    let url = format!("http://127.0.0.1:{port}{prefix}/");
    let address = crate::record::Address::parse(&url).unwrap();
    assert_eq!(address.election, sample.id);
    let mut archive = Vec::new();
    crate::record::download(&address, &mut archive, |_, _| ()).unwrap();
    assert_eq!(verify_archive(&archive).map(|report| report.exit), Some(0));
    let nothing = crate::record::Address::parse(
        &url.replace(&prefix, &format!("/elections/{}", "0".repeat(64))),
    );
    assert!(crate::record::download(&nothing.unwrap(), Vec::new(), |_, _| ()).is_err());
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
