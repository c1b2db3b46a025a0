//! Records from archives and addresses, and ballots found again.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic)]

use super::super::Expectations;
use super::super::sample::{Sample, election};
use super::{unchanged, verify_with};
use crate::report::Report;

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
