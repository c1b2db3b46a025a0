//! What a second device shows: exactly the values that some allowed answer has.

use std::collections::BTreeSet;

use urne_crypto::statement::Answer;
use urne_record::Text;
use urne_record::manifest::{
    Allocation, Ballot, Budget, Choice, Contest, Counted, Grades, Points, Ranking, Score,
};

use super::contest;
use crate::choices::Held;
use crate::choices::way::values;
use crate::paper::Paper;
use crate::question::Question;

/// Every row of this many numbers from 0 to `most`.
fn rows(length: usize, most: u64) -> Vec<Vec<u64>> {
    (0..length).fold(vec![Vec::new()], |rows, _| {
        let longer = |row: Vec<u64>| (0..=most).map(move |number| [&row[..], &[number]].concat());
        rows.into_iter().flat_map(longer).collect()
    })
}

/// Tries every answer and all values up to `most`; gives the number of ballots that differ.
fn exact(contest: &Contest, answers_to: u64, values_to: u64) -> usize {
    let question = Question::new(contest, "en");
    let paper = Paper::of_contests("all", &[contest], "en");
    let answers = rows(contest.options.len(), answers_to)
        .into_iter()
        .map(Answer::of);
    let blank = Answer::blank(contest.options.len());
    let valid: BTreeSet<Vec<u64>> = answers
        .chain([blank])
        .filter_map(|answer| Some(values(&question, &answer).ok()?.to_vec()))
        .collect();
    let mut seen = 0;
    for row in rows(contest.positions(), values_to) {
        let held = Held::read(&paper, &row).is_some();
        assert_eq!(held, valid.contains(&row), "{row:?}");
        seen += usize::from(held);
    }
    assert_eq!(seen, valid.len(), "every valid ballot was tried");
    seen
}

fn of(ballot: Ballot, options: usize) -> Contest {
    let all = [("ada", 2), ("bela", 4), ("carl", 6), ("dora", 8)];
    contest(ballot, &all[..options])
}

#[test]
fn marks() {
    let choice = |blank, min, max| of(Ballot::Choice(Choice { blank, max, min }), 4);
    assert_eq!(exact(&choice(true, 1, 1), 1, 2), 5);
    assert_eq!(exact(&choice(false, 0, 2), 1, 2), 11);
    let ballot = Budget {
        blank: true,
        least: 5,
        limit: 12,
        max: 3,
        min: 1,
    };
    assert_eq!(exact(&of(Ballot::Budget(ballot), 4), 1, 1), 9);
}

#[test]
fn sums() {
    let ballot = Points {
        blank: true,
        each: 2,
        least: 1,
        most: 3,
    };
    assert_eq!(exact(&of(Ballot::Points(ballot), 3), 3, 4), 17);
    assert_eq!(exact(&of(Ballot::Score(Score { each: 2 }), 3), 3, 4), 27);
    let ballot = Allocation {
        each: 2,
        least: 1,
        total: 3,
    };
    assert_eq!(exact(&of(Ballot::Allocation(ballot), 3), 3, 4), 16);
}

#[test]
fn grades() {
    let grades = |no_opinion| {
        let grades = ["good", "bad"].map(|grade| Text::single("en", grade).unwrap());
        of(
            Ballot::Grades(Grades {
                grades: grades.into(),
                no_opinion,
            }),
            3,
        )
    };
    assert_eq!(exact(&grades(false), 3, 2), 8);
    assert_eq!(exact(&grades(true), 3, 1), 27);
}

#[test]
fn rankings() {
    let pairs = |blank, min, max, options| {
        let counted = Counted::Pairs;
        of(
            Ballot::Ranking(Ranking {
                blank,
                counted,
                max,
                min,
            }),
            options,
        )
    };
    // 3 with one rank, 6 with two or three, and the blank.
    assert_eq!(exact(&pairs(true, 1, 3, 3), 3, 2), 10);
    assert_eq!(exact(&pairs(false, 3, 3, 3), 3, 1), 6);
    assert_eq!(exact(&pairs(false, 2, 3, 4), 4, 1), 36);
    assert_eq!(exact(&pairs(false, 1, 1, 2), 2, 1), 2);
    let points = |min, max, points: &[u64]| {
        let counted = Counted::Points(points.to_vec());
        of(
            Ballot::Ranking(Ranking {
                blank: true,
                counted,
                max,
                min,
            }),
            3,
        )
    };
    assert_eq!(exact(&points(1, 3, &[3, 2, 1]), 3, 4), 16);
    assert_eq!(exact(&points(2, 3, &[2, 2, 0]), 3, 3), 4);
    assert_eq!(exact(&points(3, 3, &[1, 0, 0]), 3, 2), 4);
    assert_eq!(exact(&points(1, 2, &[2, 1]), 3, 3), 10);
}
