//! Check 19: the pages that a board serves.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic)]

use super::super::sample::{Sample, election};
use super::super::{Expectations, Verifier};
use super::{first_failure, unchanged, verify};
use crate::encoding::hex;
use crate::notation::sha256;
use crate::report::{Report, Status};

/// The sample with an entry that names two files, after its result.
fn with_pages() -> Sample {
    let mut sample = election(unchanged);
    let body = format!(
        r#"{{"election":"{}","files":[{{"hash":"{}","name":"vote-1.js"}},{{"hash":"{}","name":"vote.html"}}],"kind":"pages","number":1}}"#,
        hex(&sample.id),
        hex(&sha256(b"script")),
        hex(&sha256(b"page")),
    );
    let organizer = sample.organizer.clone();
    sample.sign(&organizer, &body);
    sample
}

/// Verifies as from an address, with these answers to the names asked for.
fn served(
    sample: &Sample,
    answer: impl Fn(&str) -> Option<Result<Vec<u8>, &'static str>>,
) -> Report {
    let mut verifier = Verifier::new(&sample.checkpoint(), Expectations::default());
    verifier.from_address();
    let bundles = sample.bundles();
    for (number, (width, bytes)) in (0u64..).zip(&bundles) {
        verifier.bundle(number, *width, bytes);
    }
    verifier.end();
    for (number, (width, bytes)) in (0u64..).zip(&bundles) {
        verifier.ballots(number, *width, bytes).unwrap();
    }
    for file in verifier.page_files().to_vec() {
        if let Some(given) = answer(&file.name) {
            verifier.page_served(&file.name, given.as_deref().map_err(|why| *why));
        }
    }
    verifier.conclude()
}

fn right(name: &str) -> Option<Result<Vec<u8>, &'static str>> {
    Some(Ok(match name {
        "vote.html" => b"page".to_vec(),
        _ => b"script".to_vec(),
    }))
}

#[test]
fn what_the_board_serves_is_what_the_log_names() {
    let sample = with_pages();
    let report = served(&sample, right);
    assert_eq!((report.exit, report.checks[18].status), (0, Status::Passed));
    let entry = sample.entries.len() - 1;
    assert_eq!(report.later_pages[0].entry, u64::try_from(entry).unwrap());
    assert_eq!(report.later_pages[0].files, 2);
    assert!(report.to_text().contains("Pages changed"));
    // From a file nothing is compared.
    let report = verify(&sample);
    assert_eq!(
        (report.exit, report.checks[18].status),
        (0, Status::NotApplicable)
    );
    let none = served(&election(unchanged), |_| panic!("nothing is asked for"));
    assert_eq!(
        (none.exit, none.checks[18].status),
        (0, Status::NotApplicable)
    );
}

#[test]
fn another_file_or_none_fails_and_is_named() {
    let sample = with_pages();
    let other = served(&sample, |name| match name {
        "vote.html" => Some(Ok(b"another".to_vec())),
        other => right(other),
    });
    let (check, what) = first_failure(&other);
    assert_eq!((other.exit, check), (1, 19));
    assert!(
        what.contains("vote.html") && !what.contains("vote-1.js"),
        "{what}"
    );
    // The result stands all the same: the record is right.
    assert_eq!(other.contests.len(), 2);
    let absent = served(&sample, |name| match name {
        "vote-1.js" => Some(Err("status 404")),
        other => right(other),
    });
    let (check, what) = first_failure(&absent);
    assert_eq!(check, 19);
    assert!(what.contains("vote-1.js") && what.contains("404"), "{what}");
    let half = served(&sample, |name| {
        (name == "vote.html").then(|| right(name))?
    });
    assert_eq!((half.exit, half.checks[18].status), (3, Status::NotRun));
}
