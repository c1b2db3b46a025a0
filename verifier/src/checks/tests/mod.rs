//! A whole election verifies, and every tampering fails the check that the specification names.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic)]

mod lists;
mod log;
mod pages;
mod sources;

use super::sample::{Sample, election};
use super::{Expectations, Verifier};
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
    let money = &report.contests[1];
    assert_eq!(money.positions[0].shown.as_deref(), Some("1.50 EUR"));
    assert_eq!(
        money.account[0].reason.to_string(),
        "won: 1.50 EUR, costs 0.60 EUR"
    );
    assert_eq!(money.budgets.len(), 2);
    assert_eq!(report.checks[10].status, Status::Passed);
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
        ("manifest", "\"shuffle\":false", "\"shuffle\":0", 1),
        ("manifest", "\"choice\"", "\"choices\"", 1),
        ("manifest", "\"most_votes\"", "\"schulze\"", 5),
        ("manifest", "\"decimals\":0", "\"decimals\":5", 5),
        ("manifest", "\"ties\":\"undecided\"", "\"ties\":\"age\"", 5),
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
        ("result", "\"fate\":\"won\"", "\"fate\":\"lost\"", 18),
        ("result", "\"figures\":[2]", "\"figures\":[2,2]", 18),
        (
            "result",
            "\"decision\":\"decided\"",
            "\"decision\":\"undecided\"",
            18,
        ),
        ("result", "\"cost\":60", "\"cost\":61", 18),
        ("result", "[150,90]", "[150,91]", 16),
        ("manifest", "\"limit\":100", "\"limit\":0", 5),
        ("manifest", "\"ties\":\"lot\"", "\"ties\":\"undecided\"", 5),
        ("manifest", "\"least\":10", "\"least\":181", 5),
        ("manifest", "\"each\":90", "\"each\":89", 10),
        (
            "manifest",
            "\"each\":90,\"least\":10,\"total\":100",
            "\"each\":93824992236886,\"least\":10,\"total\":93824992236886",
            8,
        ),
        ("result", "\"tied\":[]", "\"tied\":[\"no\"]", 18),
        (
            "result",
            "\"budgets\":[]",
            "\"budgets\":[{\"by\":\"votes\",\"cost\":0,\"options\":[],\"score\":0}]",
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

/// A proof that fails only in its last scalars, which are the range proof's.
#[test]
fn a_false_range_proof_is_check_11() {
    let sample = election(|kind, mut body| {
        if kind == "ballot 2" {
            let end = body.find("\",\"replaces\"").unwrap();
            let place = end - 40;
            let other = if &body[place..=place] == "A" {
                "B"
            } else {
                "A"
            };
            body.replace_range(place..=place, other);
        }
        body
    });
    let report = verify(&sample);
    let (check, what) = first_failure(&report);
    assert_eq!((report.exit, check), (1, 11), "{}", report.to_text());
    assert!(what.contains("credential"), "{what}");
    assert_eq!(report.checks[9].status, Status::Passed);
    assert_eq!(report.checks[13].status, Status::NotRun);
}

#[test]
fn reports_say_why_somebody_won() {
    let report = verify(&election(unchanged));
    for page in [report.to_text(), report.to_html()] {
        for said in [
            "won: 2 votes",
            "nobody supports it",
            "The option with the most votes wins. A tie is left open.",
            "won: 1.50 EUR, costs 0.60 EUR",
            "By votes: 1.50 EUR, 0.60 EUR",
            "Optimum, which decides: 1.50 EUR, 0.60 EUR",
        ] {
            assert!(page.contains(said), "{said}: {page}");
        }
    }
    let json = report.to_json();
    assert!(json.contains("\"reason\": \"won: 2 votes\"") && json.contains("\"by\": \"votes\""));
}
