//! Majority judgment against the definition: votes are taken away one by one.

use super::{account, contest, joined, verdict};
use crate::body::Decision;
use crate::manifest::{Ballot, Grades, MajorityJudgment, Method, NoOpinion, Ties};
use crate::rules::Verdict;
use crate::rules::majority::Votes;
use crate::text::Text;
use proptest::prelude::*;
use std::cmp::Ordering;

/// The majority value: the grades taken away, each vote of the option standing `factor` times.
fn majority_value(grades: &[u64], factor: u64) -> Vec<usize> {
    // From the worst to the best, as numbers of which 1 is the best.
    let mut row: Vec<usize> = grades
        .iter()
        .enumerate()
        .rev()
        .flat_map(|(grade, count)| vec![grade + 1; (count * factor) as usize])
        .collect();
    let mut value = Vec::new();
    while !row.is_empty() {
        value.push(row.remove(row.len().div_ceil(2) - 1));
    }
    value
}

fn by_definition(one: &[u64], other: &[u64]) -> Ordering {
    let (n_1, n_2): (u64, u64) = (one.iter().sum(), other.iter().sum());
    let (factor_1, factor_2) = if n_1 == n_2 { (1, 1) } else { (n_2, n_1) };
    // The better grade is the smaller number, so the smaller value is ahead.
    majority_value(one, factor_1).cmp(&majority_value(other, factor_2))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn votes_taken_away_one_by_one(
        one in prop::collection::vec(0u64..6, 4),
        other in prop::collection::vec(0u64..6, 4),
    ) {
        prop_assume!(one.iter().sum::<u64>() > 0 && other.iter().sum::<u64>() > 0);
        let found = Votes::new(one.clone()).compare(&Votes::new(other.clone()));
        prop_assert_eq!(found, by_definition(&one, &other));
        let first = majority_value(&one, 1)[0];
        let figures = Votes::new(one.clone()).figures();
        let (above, rest) = one.split_at(first - 1);
        let expected: [u64; 4] = [
            first as u64,
            above.iter().sum(),
            rest[1..].iter().sum(),
            one.iter().sum(),
        ];
        prop_assert_eq!(figures, expected);
    }

    /// Sorting needs an order, also among options with different numbers of votes.
    #[test]
    fn the_order_is_transitive(
        all in prop::collection::vec(prop::collection::vec(0u64..4, 3), 3),
    ) {
        prop_assume!(all.iter().all(|votes| votes.iter().sum::<u64>() > 0));
        let votes: Vec<Votes> = all.into_iter().map(Votes::new).collect();
        let (ab, bc, ac) = (
            votes[0].compare(&votes[1]),
            votes[1].compare(&votes[2]),
            votes[0].compare(&votes[2]),
        );
        if ab != Ordering::Greater && bc != Ordering::Greater {
            let strict = ab == Ordering::Less || bc == Ordering::Less;
            prop_assert_eq!(ac, if strict { Ordering::Less } else { Ordering::Equal });
        }
    }
}

#[test]
fn the_largest_numbers_do_not_overflow() {
    let most = 1 << 40;
    let one = Votes::new(vec![most - 1, 1]);
    let other = Votes::new(vec![most - 3, 1]);
    assert_eq!(one.compare(&other), Ordering::Less);
    assert_eq!(one.figures(), [1, 0, 1, most]);
}

fn judged(no_opinion: NoOpinion, ties: Ties, totals: &[u64]) -> Verdict {
    let grades = ["very good", "good", "poor"].map(|grade| Text::single("en", grade).unwrap());
    let ballot = Ballot::Grades(Grades {
        grades: grades.to_vec(),
        no_opinion: true,
    });
    let method = Method::MajorityJudgment(MajorityJudgment {
        no_opinion,
        seats: 1,
    });
    let options = totals.len() / 4;
    verdict(
        &contest(&vec![0; options], ballot, method, ties),
        totals,
        10,
    )
}

#[test]
fn no_opinion_is_ignored_or_the_worst_grade() {
    // Very good, good, poor, no opinion.
    let totals = [3, 0, 2, 5, 0, 9, 1, 0, 0, 0, 0, 10];
    let ignored = judged(NoOpinion::Ignored, Ties::Order, &totals);
    assert_eq!(account(&ignored), "a+[1, 0, 2, 5] b-[2, 0, 1, 10] c0[]");
    let worst = judged(NoOpinion::Worst, Ties::Order, &totals);
    assert_eq!(
        account(&worst),
        "b+[2, 0, 1, 10] a-[3, 3, 0, 10] c-[3, 0, 0, 10]"
    );
}

#[test]
fn equal_majority_values_tie() {
    let totals = [2, 1, 2, 0, 2, 1, 2, 0, 0, 5, 0, 0];
    let open = judged(NoOpinion::Ignored, Ties::Undecided, &totals);
    // The one that is good throughout keeps its grade longest: poor is what the others lose first.
    assert_eq!(joined(&open.winners), "c");
    let totals = [2, 1, 2, 0, 2, 1, 2, 0];
    let open = judged(NoOpinion::Ignored, Ties::Undecided, &totals);
    assert_eq!(open.decision, Decision::Undecided);
    assert_eq!(joined(&open.tied), "ab");
    let order = judged(NoOpinion::Ignored, Ties::Order, &totals);
    assert_eq!(
        (joined(&order.winners), joined(&order.tied)),
        ("a".to_owned(), "ab".to_owned())
    );
    // Twice the votes in the same parts are equal too.
    let scaled = judged(
        NoOpinion::Ignored,
        Ties::Undecided,
        &[1, 1, 1, 7, 3, 3, 3, 1],
    );
    assert_eq!(joined(&scaled.tied), "ab");
}

#[test]
fn nobody_graded_anything() {
    let none = judged(
        NoOpinion::Ignored,
        Ties::Undecided,
        &[0, 0, 0, 4, 0, 0, 0, 4],
    );
    assert_eq!(none.decision, Decision::NoWinner);
    assert_eq!(account(&none), "a0[] b0[]");
}
