//! Results in words.

use crate::body::{Decision, Outcome};
use crate::fixtures::Fixture;

#[test]
fn a_result_of_every_kind_in_words() {
    let fixture = Fixture::finished_with_every_kind(32, 1).unwrap();
    let manifest = fixture.election.manifest();
    let result = fixture.election.result().unwrap();
    let first = |id: &str| {
        let (place, contest) = manifest.contest(&id.parse().unwrap()).unwrap();
        let row = &result.contests[place].account[0];
        format!("{} {}", row.option, contest.reason_in_words(row, "en"))
    };
    assert_eq!(first("mayor"), "bela won: 8 votes");
    let words = [
        "projects", "points", "grades", "score", "schulze", "tideman",
    ]
    .map(first);
    let expected = [
        "path won: 10 votes; it costs 12,500.00 EUR, 100,000.00 EUR were left",
        "pool won: 26 points; it costs 65,000.00 EUR",
        "carl won: majority grade fair; of 10 votes 5 are better, 3 worse",
        "ada won: 13 points",
        "ada won: ahead of 0, behind 0",
        "ada won: wins 0 of the pairs that are kept, loses 0",
    ];
    assert_eq!(words, expected);
    let (_, mayor) = manifest.contest(&"mayor".parse().unwrap()).unwrap();
    assert_eq!(mayor.score_in_words(1), "1 vote");
    let mut contest = result.contests[0].clone();
    assert_eq!(mayor.decision_in_words(&contest), "decided");
    contest.decision = Decision::NoQuorum;
    assert!(mayor.decision_in_words(&contest).contains("quorum"));
    contest.outcome = Outcome::Withheld;
    assert!(mayor.decision_in_words(&contest).contains("not decrypted"));
}
