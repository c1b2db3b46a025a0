//! Schulze and ranked pairs: published examples, and brute force over paths and over rankings.

use super::{account, contest, joined, verdict};
use crate::body::Decision;
use crate::bytes::Hash32;
use crate::manifest::{Ballot, Counted, Method, Ranking, Seats, Ties};
use crate::rules::ContestTotals;
use crate::rules::Verdict;
use crate::rules::pairs::Table;
use crate::rules::schulze::strongest_paths;
use proptest::prelude::*;

/// Totals of the positions `y_ij` from ballots that rank all options, best first, each with a count.
fn totals(ballots: &[(u64, &str)]) -> Vec<u64> {
    let mut letters: Vec<char> = ballots[0].1.chars().collect();
    letters.sort_unstable();
    let above = |i: char, j: char| -> u64 {
        let ranks_above = |order: &&str| order.find(i) < order.find(j);
        ballots
            .iter()
            .filter(|(_, order)| ranks_above(order))
            .map(|(count, _)| count)
            .sum()
    };
    let pairs = letters
        .iter()
        .flat_map(|i| letters.iter().map(move |j| (*i, *j)));
    pairs
        .filter(|(i, j)| i != j)
        .map(|(i, j)| above(i, j))
        .collect()
}

fn ranked(method: fn(Seats) -> Method, seats: u32, ties: Ties, totals: &[u64]) -> Verdict {
    let options = (1..).find(|n| n * (n - 1) == totals.len()).unwrap();
    let ballot = Ballot::Ranking(Ranking {
        blank: false,
        counted: Counted::Pairs,
        max: options as u32,
        min: 1,
    });
    let contest = contest(&vec![0; options], ballot, method(Seats { seats }), ties);
    verdict(&contest, totals, 1_000)
}

/// The first example of Schulze's article (section 3.1): 45 voters.
const SCHULZE_1: &[(u64, &str)] = &[
    (5, "acbed"),
    (5, "adecb"),
    (8, "bedac"),
    (3, "cabed"),
    (7, "caebd"),
    (2, "cbade"),
    (7, "dceba"),
    (8, "ebadc"),
];

#[test]
fn schulze_s_first_example() {
    let totals = totals(SCHULZE_1);
    let found = ranked(Method::Schulze, 5, Ties::Undecided, &totals);
    // E, A, C, B, D, each ahead of all behind it.
    assert_eq!(
        account(&found),
        "e+[4, 0] a+[3, 1] c+[2, 2] b+[1, 3] d+[0, 4]"
    );
    assert_eq!(
        joined(&ranked(Method::Schulze, 1, Ties::Undecided, &totals).winners),
        "e"
    );

    let pairs = table(5, &totals);
    let strengths = strongest_paths(&pairs);
    let row = |i: usize| (0..5).map(|j| strengths.get(i, j)).collect::<Vec<_>>();
    assert_eq!(row(0), [0, 28, 28, 30, 24]);
    assert_eq!(row(1), [25, 0, 28, 33, 24]);
    assert_eq!(row(2), [25, 29, 0, 29, 24]);
    assert_eq!(row(3), [25, 28, 28, 0, 24]);
    assert_eq!(row(4), [25, 28, 28, 31, 0]);
}

#[test]
fn ranked_pairs_of_the_same_ballots() {
    // Kept: b-d 33, e-d 31, a-d 30, c-b 29, not d-c, e-b 27, a-c 26, not b-a, c-e 24, not e-a.
    let found = ranked(Method::RankedPairs, 1, Ties::Order, &totals(SCHULZE_1));
    assert_eq!(
        account(&found),
        "a+[2, 0] c-[2, 1] e-[2, 1] b-[1, 2] d-[0, 3]"
    );
    assert_eq!(joined(&found.tied), "");
}

#[test]
fn a_capital_for_tennessee() {
    // Chattanooga, Knoxville, Memphis, Nashville.
    let ballots = [(42, "mnck"), (26, "nckm"), (15, "cknm"), (17, "kcnm")];
    let totals = totals(&ballots);
    // The options' ids are a, b, c, d for c, k, m, n.
    for method in [Method::Schulze, Method::RankedPairs] {
        let found = ranked(method, 4, Ties::Order, &totals);
        assert_eq!(account(&found), "d+[3, 0] a+[2, 1] b+[1, 2] c+[0, 3]");
    }
}

#[test]
fn a_cycle_is_cut_at_its_weakest_link() {
    let ballots = [(7, "abc"), (5, "bca"), (4, "cab")];
    for method in [Method::Schulze, Method::RankedPairs] {
        assert_eq!(
            joined(&ranked(method, 3, Ties::Order, &totals(&ballots)).winners),
            "abc"
        );
    }
}

#[test]
fn a_perfect_cycle_ties_all() {
    let totals = totals(&[(1, "abc"), (1, "bca"), (1, "cab")]);
    let open = ranked(Method::Schulze, 1, Ties::Undecided, &totals);
    assert_eq!(open.decision, Decision::Undecided);
    assert_eq!(
        (joined(&open.tied), account(&open).as_str()),
        ("abc".to_owned(), "a=[0, 0] b=[0, 0] c=[0, 0]")
    );
    let order = ranked(Method::Schulze, 2, Ties::Order, &totals);
    assert_eq!(
        (joined(&order.winners), joined(&order.tied)),
        ("ab".to_owned(), "abc".to_owned())
    );
    // Ranked pairs keeps a-b and b-c; reversed c-a and b-c, so b is first.
    let pairs = ranked(Method::RankedPairs, 1, Ties::Order, &totals);
    assert_eq!(
        (joined(&pairs.winners), joined(&pairs.tied)),
        ("a".to_owned(), "ab".to_owned())
    );
    assert_eq!(account(&pairs), "a+[1, 0] b-[1, 1] c-[0, 1]");
}

#[test]
fn a_lot_decides_among_equals() {
    let totals = totals(&[(1, "ab"), (1, "ba")]);
    let ballot = Ballot::Ranking(Ranking {
        blank: false,
        counted: Counted::Pairs,
        max: 2,
        min: 1,
    });
    for method in [Method::Schulze, Method::RankedPairs] {
        let contest = contest(
            &[0, 0],
            ballot.clone(),
            method(Seats { seats: 1 }),
            Ties::Lot,
        );
        let winners: std::collections::BTreeSet<String> = (0..20)
            .map(|close| {
                let found = ContestTotals {
                    contest: &contest,
                    totals: &totals,
                    weight: 2,
                    eligible: 2,
                    close: &Hash32::from([close; 32]),
                }
                .verdict();
                assert_eq!(joined(&found.tied), "ab");
                joined(&found.winners)
            })
            .collect();
        assert_eq!(winners.len(), 2);
    }
}

#[test]
fn nobody_ranked_anything() {
    for method in [Method::Schulze, Method::RankedPairs] {
        let found = ranked(method, 1, Ties::Order, &[0; 6]);
        assert_eq!(found.decision, Decision::NoWinner);
        assert_eq!(account(&found), "a0[0, 0] b0[0, 0] c0[0, 0]");
    }
}

fn table(n: usize, totals: &[u64]) -> Table<u64> {
    Table::new(n, |i, j| {
        if i == j {
            0
        } else {
            totals[i * (n - 1) + j - usize::from(j > i)]
        }
    })
}

/// All orders of the numbers below n.
fn permutations(n: usize) -> Vec<Vec<usize>> {
    if n == 0 {
        return vec![Vec::new()];
    }
    let shorter = permutations(n - 1);
    let insert = |order: &Vec<usize>, place: usize| {
        let mut longer = order.clone();
        longer.insert(place, n - 1);
        longer
    };
    shorter
        .iter()
        .flat_map(|order| (0..n).map(move |place| insert(order, place)))
        .collect()
}

/// The strongest of all paths from i to j.
fn strongest(
    link: &dyn Fn(usize, usize) -> u64,
    n: usize,
    path: &mut Vec<usize>,
    to: usize,
) -> u64 {
    let from = *path.last().unwrap();
    let mut best = link(from, to);
    for via in (0..n).filter(|via| *via != to) {
        if !path.contains(&via) {
            path.push(via);
            best = best.max(link(from, via).min(strongest(link, n, path, to)));
            path.pop();
        }
    }
    best
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn the_strongest_of_all_paths(n in 2usize..6, cells in prop::collection::vec(0u64..12, 20)) {
        let pairs = table(n, &cells);
        let link = |i: usize, j: usize| {
            if pairs.get(i, j) > pairs.get(j, i) { pairs.get(i, j) } else { 0 }
        };
        let strengths = strongest_paths(&pairs);
        for i in 0..n {
            for j in (0..n).filter(|j| *j != i) {
                prop_assert_eq!(strengths.get(i, j), strongest(&link, n, &mut vec![i], j));
            }
        }
        // The relation that the order is made of is transitive.
        let ahead = |i: usize, j: usize| strengths.get(i, j) > strengths.get(j, i);
        for i in 0..n {
            for j in 0..n {
                for k in 0..n {
                    prop_assert!(!(ahead(i, j) && ahead(j, k)) || ahead(i, k));
                }
            }
        }
    }

    /// Of all rankings, ranked pairs takes one that agrees with the clearest pairs: with the first pair if any
    /// does, of those with the second if any does, and so on.
    #[test]
    fn the_ranking_that_agrees_with_the_clearest_pairs(
        n in 2usize..6,
        cells in prop::collection::vec(0u64..6, 20),
    ) {
        let cells = &cells[..n * (n - 1)];
        let pairs = table(n, cells);
        let mut won: Vec<(usize, usize)> = (0..n).flat_map(|i| (0..n).map(move |j| (i, j)))
            .filter(|(i, j)| pairs.get(*i, *j) > pairs.get(*j, *i)).collect();
        won.sort_by_key(|(i, j)| {
            (std::cmp::Reverse(pairs.get(*i, *j)), pairs.get(*j, *i), *i, *j)
        });
        let agreement = |order: &Vec<usize>| -> Vec<bool> {
            let place = |option| order.iter().position(|found| *found == option);
            won.iter().map(|(i, j)| place(*i) < place(*j)).collect()
        };
        let all = permutations(n);
        let best = all.iter().map(&agreement).max().unwrap();
        // Of several such rankings, the first in tie order.
        let expected = all.iter().filter(|order| agreement(order) == best).min().unwrap();
        let found = ranked(Method::RankedPairs, n as u32, Ties::Order, cells);
        let expected: String = expected.iter().map(|option| char::from(b'a' + *option as u8)).collect();
        if cells.iter().all(|cell| *cell == 0) {
            prop_assert_eq!(found.decision, Decision::NoWinner);
        } else {
            prop_assert_eq!(joined(&found.winners), expected);
        }
    }
}
