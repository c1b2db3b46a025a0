//! Schulze's method against all paths, and known examples of both methods.
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use super::{CLOSE, below, by_lot, of_winners, run, wanted, with_method};
use crate::manifest::sample::contest;
use crate::manifest::{BallotKind, Contest, Counted, Method, Ties};
use crate::rules::pairs::Pairs;
use crate::rules::schulze::Strengths;
use crate::rules::{Count, decide};

fn pairs_contest(n: usize, method: Method, ties: Ties) -> Contest {
    let ballot = BallotKind::Ranking {
        blank: false,
        counted: Counted::Pairs,
        max: n as u64,
        min: 1,
    };
    with_method(contest(ballot, &vec![0; n]), method, ties)
}

/// The strongest path, by trying every path.
fn strongest(
    links: &dyn Fn(usize, usize) -> u64,
    n: usize,
    from: usize,
    to: usize,
    seen: &[usize],
) -> u64 {
    let steps = (0..n).filter(|next| !seen.contains(next));
    let through = steps.map(|next| {
        let rest = if next == to {
            u64::MAX
        } else {
            strongest(links, n, next, to, &[seen, &[next]].concat())
        };
        links(from, next).min(rest)
    });
    through.max().unwrap_or(0)
}

#[test]
fn schulze_strengths_are_those_of_all_paths() {
    for _ in 0..200 {
        let n = 2 + usize::try_from(below(4)).unwrap();
        let contest = pairs_contest(n, Method::Schulze { seats: 1 }, Ties::Undecided);
        let totals: Vec<u64> = (0..n * (n - 1)).map(|_| below(6)).collect();
        let count = Count {
            contest: &contest,
            close: &CLOSE,
            weight: 10,
            eligible: 10,
            totals: &totals,
        };
        let pairs = Pairs::new(count);
        let strengths = Strengths::new(&pairs, n);
        let link = |i: usize, j: usize| {
            if pairs.get(i, j) > pairs.get(j, i) {
                pairs.get(i, j)
            } else {
                0
            }
        };
        for (i, j) in (0..n).flat_map(|i| (0..n).map(move |j| (i, j))) {
            if i != j {
                assert_eq!(strengths.get(i, j), strongest(&link, n, i, j, &[i]));
            }
        }
        // Somebody is unbeaten, and every option has a row.
        let decided = decide(count).unwrap();
        assert_eq!(decided.account.len(), n);
        assert!(decided.decision != "no_winner" || totals.iter().all(|t| *t == 0));
    }
}

/// Totals of all pairs from ballots as (weight, order), all options ranked.
fn pair_totals(n: usize, ballots: &[(u64, &str)]) -> Vec<u64> {
    let pairs = (0..n).flat_map(|i| (0..n).map(move |j| (i, j)));
    let name = |i: usize| char::from(b'a' + u8::try_from(i).unwrap());
    let of_pair = |(i, j): (usize, usize)| {
        let above = ballots
            .iter()
            .filter(|(_, order)| order.find(name(i)) < order.find(name(j)));
        above.map(|(weight, _)| weight).sum()
    };
    pairs.filter(|(i, j)| i != j).map(of_pair).collect()
}

/// The example of Schulze's paper: 45 voters, 5 candidates, the ranking E, A, C, B, D.
#[test]
fn the_example_of_schulze() {
    let ballots = [
        (5, "acbed"),
        (5, "adecb"),
        (8, "bedac"),
        (3, "cabed"),
        (7, "caebd"),
        (2, "cbade"),
        (7, "dceba"),
        (8, "ebadc"),
    ];
    let contest = pairs_contest(5, Method::Schulze { seats: 2 }, Ties::Undecided);
    let decided = run(&contest, &pair_totals(5, &ballots));
    assert_eq!(of_winners(&decided), wanted("ea", "", "decided"));
    let order: String = decided
        .account
        .iter()
        .map(|row| row.option.as_str())
        .collect();
    assert_eq!(order, "eacbd");
    assert_eq!(decided.account[0].figures, [4, 0]);
    assert_eq!(decided.account[4].figures, [0, 4]);
}

/// The capital of Tennessee: Nashville beats everybody.
#[test]
fn ranked_pairs_keep_what_closes_no_circle() {
    let method = Method::RankedPairs { seats: 1 };
    let ballots = [(42, "abcd"), (26, "bcda"), (15, "cdba"), (17, "dcba")];
    let decided = run(
        &pairs_contest(4, method.clone(), Ties::Order),
        &pair_totals(4, &ballots),
    );
    assert_eq!(of_winners(&decided), wanted("b", "", "decided"));
    let order: String = decided
        .account
        .iter()
        .map(|row| row.option.as_str())
        .collect();
    assert_eq!(
        (order.as_str(), &decided.account[0].figures),
        ("bcda", &vec![3, 0])
    );

    // A circle of different strengths: its weakest pair is dropped.
    let circle = [(7, "abc"), (6, "bca"), (5, "cab")];
    let decided = run(
        &pairs_contest(3, method.clone(), Ties::Order),
        &pair_totals(3, &circle),
    );
    assert_eq!(of_winners(&decided), wanted("a", "", "decided"));
    assert_eq!(decided.account[0].figures, [1, 0]);

    // A circle of equal strengths is decided by the tie order alone.
    let even = [(5, "abc"), (5, "bca"), (5, "cab")];
    let decided = run(
        &pairs_contest(3, method.clone(), Ties::Order),
        &pair_totals(3, &even),
    );
    assert_eq!(of_winners(&decided), wanted("a", "ab", "decided"));
    let nobody = run(&pairs_contest(3, method, Ties::Lot), &[0; 6]);
    assert_eq!(of_winners(&nobody), wanted("", "", "no_winner"));
    assert_eq!(nobody.account[0].figures, [0, 0]);
    assert_eq!(nobody.account[0].option, by_lot("abc")[..1]);
}
