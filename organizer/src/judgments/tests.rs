#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

use super::*;

const SCALE: Scale = Scale {
    best: 6,
    worst: 1,
    none: Some(0),
};

const TABLE: &str = "\
\u{feff};Ada;Bové;Le Pen
28;6;4;0
485;1;;5
28;6;6;6
9;7;1;1
10;6;2
11;x;1;1
12;1;1;1
";

fn table(text: &str) -> Judgments {
    read("j.csv", text.as_bytes().to_vec(), SCALE, None).unwrap()
}

#[test]
fn grades_are_read_and_faults_named_by_line() {
    let judgments = table(TABLE);
    let ids: Vec<&str> = judgments.candidates.iter().map(|c| c.id.as_str()).collect();
    assert_eq!(ids, ["Ada", "Bove", "Le-Pen"]);
    let read: Vec<(&str, &[u64])> = (judgments.ballots.iter())
        .map(|ballot| (ballot.voter.as_str(), ballot.grades.as_slice()))
        .collect();
    assert_eq!(
        read,
        [
            ("28", &[1, 3, 0][..]),
            ("485", &[6, 0, 2]),
            ("12", &[6, 6, 6])
        ]
    );
    let faults: Vec<(u64, &str)> = (judgments.set_aside.iter())
        .map(|fault| (fault.line, fault.what.as_str()))
        .collect();
    assert_eq!(
        faults,
        [
            (4, "ballot 28 already stands in line 2"),
            (5, "Ada: '7' is no grade of this scale"),
            (6, "3 fields, but the first line names 4 columns"),
            (7, "Ada: 'x' is no grade of this scale"),
        ]
    );
    assert_eq!(judgments.totals()[1], [0, 0, 1, 0, 0, 1, 1]);
    let ballots = String::from_utf8(ballots_csv(&judgments).unwrap()).unwrap();
    assert_eq!(
        ballots,
        "voter,choices\n28,grades=Ada:1+Bove:3\n485,grades=Ada:6+Le-Pen:2\n12,grades=Ada:6+Bove:6+Le-Pen:6\n"
    );
    assert!(report(&judgments).ends_with("3 candidates, 3 ballots imported, 4 set aside\n"));
}

#[test]
fn scales_go_up_or_down_and_rows_may_be_numbered() {
    let down = Scale {
        best: 1,
        worst: 3,
        none: None,
    };
    let text = "Ada,Bo\n1,3\n2,\n";
    let judgments = read("j.csv", text.as_bytes().to_vec(), down, None).unwrap();
    assert_eq!(judgments.ballots.len(), 1);
    assert_eq!(judgments.ballots[0].voter, "1");
    assert_eq!(judgments.ballots[0].grades, [1, 3]);
    assert_eq!(judgments.set_aside[0].what, "Bo has no grade");
    let named = read("j.csv", text.as_bytes().to_vec(), down, Some("bo")).unwrap();
    assert_eq!(named.candidates.len(), 1);
}

#[test]
fn tables_that_cannot_be_read_are_refused() {
    let refused = |text: &str, scale, voter| {
        read("j.csv", text.as_bytes().to_vec(), scale, voter)
            .unwrap_err()
            .what
    };
    assert!(refused("", SCALE, None).contains("empty"));
    assert!(refused("id\n1\n", SCALE, None).contains("no candidates"));
    assert!(refused("a,a\n", SCALE, None).contains("two columns are called 'a'"));
    assert!(refused("a,b\n", SCALE, Some("c")).contains("no column 'c'"));
    let same = Scale { worst: 6, ..SCALE };
    assert!(refused("a,b\n", same, None).contains("2 to 10 grades"));
    let none = Scale {
        none: Some(3),
        ..SCALE
    };
    assert!(refused("a,b\n", none, None).contains("at once"));
}
