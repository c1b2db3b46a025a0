//! Majority judgment against the literal taking away of votes.
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use std::cmp::Ordering;

use super::{below, fates, of_winners, run, wanted, with_method};
use crate::encoding::Text;
use crate::manifest::sample::contest;
use crate::manifest::{BallotKind, Method, NoOpinion, Ties};
use crate::rules::majority_judgment::Votes;

/// The majority value, by really taking votes away.
fn majority_value(votes: &[u64], times: u64) -> Vec<usize> {
    let mut row: Vec<usize> = votes
        .iter()
        .enumerate()
        .rev()
        .flat_map(|(grade, count)| vec![grade; usize::try_from(count * times).unwrap()])
        .collect();
    let mut value = Vec::new();
    while !row.is_empty() {
        value.push(row.remove(row.len().div_ceil(2) - 1));
    }
    value
}

#[test]
fn majority_values_are_those_of_taking_votes_away() {
    for round in 0..3000 {
        let width = 2 + usize::try_from(below(3)).unwrap();
        let some = || -> Vec<u64> { (0..width).map(|_| below(4)).collect() };
        let (a, mut b) = (some(), some());
        if round % 3 == 0 {
            b = a.clone();
            b.reverse();
        }
        let (n_a, n_b) = (a.iter().sum::<u64>(), b.iter().sum::<u64>());
        if n_a == 0 || n_b == 0 {
            continue;
        }
        let (times_a, times_b) = if n_a == n_b { (1, 1) } else { (n_b, n_a) };
        let right = majority_value(&a, times_a).cmp(&majority_value(&b, times_b));
        let found = Votes { grades: a.clone() }.compare(&Votes { grades: b.clone() });
        assert_eq!(found, right, "{a:?} {b:?}");
    }
    let huge = |grades: [u64; 2]| Votes {
        grades: grades.to_vec(),
    };
    let (more, less) = (huge([1 << 39, 1 << 39]), huge([(1 << 39) - 1, 1 << 39]));
    assert_eq!(more.compare(&less), Ordering::Less);
    assert_eq!(less.compare(&more), Ordering::Greater);
}

#[test]
fn majority_judgment_orders_options() {
    let grades = |no_opinion, method| {
        let ballot = BallotKind::Grades {
            grades: vec![Text::default(); 3],
            no_opinion,
        };
        with_method(contest(ballot, &[0; 4]), method, Ties::Undecided)
    };
    let method = |no_opinion| Method::MajorityJudgment {
        no_opinion,
        seats: 1,
    };
    // Per option: good, fair, poor, no opinion.
    let totals = [3, 1, 2, 0, 4, 0, 1, 1, 0, 0, 0, 6, 2, 2, 2, 0];
    let decided = run(&grades(true, method(NoOpinion::Ignored)), &totals);
    assert_eq!(of_winners(&decided), wanted("b", "", "decided"));
    assert_eq!(decided.account[0].figures, [1, 0, 1, 5]);
    assert_eq!(decided.account[1].figures, [2, 3, 2, 6]);
    assert_eq!(
        fates(&decided),
        [
            ("b", "won"),
            ("a", "lost"),
            ("d", "lost"),
            ("c", "unsupported")
        ]
    );
    assert!(decided.account[3].figures.is_empty());
    let decided = run(&grades(true, method(NoOpinion::Worst)), &totals);
    assert_eq!(decided.account[0].figures, [1, 0, 2, 6]);
    assert_eq!(fates(&decided)[3], ("c", "lost"));
    let equal = [1, 1, 0, 2, 2, 0, 1, 1, 0, 0, 0, 1];
    let decided = run(&grades(false, method(NoOpinion::Ignored)), &equal);
    assert_eq!(of_winners(&decided), wanted("", "abc", "undecided"));
}
