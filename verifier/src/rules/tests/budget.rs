//! Budgets: the optimum against all subsets, both selections, ties.
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use super::{below, by_lot, fates, of_winners, run, wanted, with_method};
use crate::manifest::sample::contest;
use crate::manifest::{BallotKind, Contest, Method, SelectBy, Ties};
use crate::rules::knapsack::{Item, optimum};

/// Score, cost and membership of the best set of all, by trying all: in order of importance the
/// score, the cost, and the first candidate in which two sets differ.
fn best_of_all(items: &[Item], limit: u64) -> Vec<bool> {
    let sets = 0u32..1 << items.len();
    let members = |set: u32| -> Vec<bool> { (0..items.len()).map(|i| set >> i & 1 == 1).collect() };
    let sum = |set: u32, of: fn(&Item) -> u64| -> u64 {
        let chosen = items.iter().zip(members(set)).filter(|(_, chosen)| *chosen);
        chosen.map(|(item, _)| of(item)).sum()
    };
    let fits = sets.filter(|set| sum(*set, |item| item.cost) <= limit);
    let best = fits.max_by_key(|set| {
        let cost = std::cmp::Reverse(sum(*set, |item| item.cost));
        (sum(*set, |item| item.score), cost, members(*set))
    });
    members(best.unwrap())
}

#[test]
fn the_optimum_is_the_best_of_all_sets() {
    for round in 0..600u64 {
        let n = 1 + below(9);
        let (scores, costs) =
            [(3, 3), (20, 10), (4, 1000), (1000, 4)][usize::try_from(round % 4).unwrap()];
        let items: Vec<Item> = (0..n)
            .map(|_| Item {
                score: 1 + below(scores),
                cost: 1 + below(costs),
            })
            .collect();
        let limit = 1 + below(costs * n);
        let found = optimum(&items, limit).unwrap();
        assert_eq!(found, best_of_all(&items, limit), "{items:?} {limit}");
    }
    assert_eq!(optimum(&[], 5), Ok(vec![]));
}

#[test]
fn the_largest_numbers_do_not_overflow() {
    let largest = Item {
        score: 1 << 48,
        cost: 1_000_000_000_000,
    };
    let found = optimum(&[largest; 1000], 1_000_000_000_000_000).unwrap();
    assert!(found.iter().all(|chosen| *chosen));
    let found = optimum(&[largest; 1000], 999_999_999_999_999).unwrap();
    assert_eq!(found.iter().filter(|chosen| **chosen).count(), 999);
    assert_eq!(found.last(), Some(&false), "the first of equal sets");
}

#[test]
fn a_real_budget_takes_well_under_a_second() {
    for costs in [1_000_000_000_000, 1_000_000, 200] {
        // Costs of all sizes, votes that hardly depend on them.
        let mut items: Vec<Item> = (0..300)
            .map(|_| {
                let size = 1 + below(1000);
                Item {
                    score: 1 + below(10) * below(10) * below(500),
                    cost: 1 + below(costs) / size,
                }
            })
            .collect();
        items.sort_by_key(|item| std::cmp::Reverse(item.score));
        let limit = items.iter().map(|item| item.cost).sum::<u64>() / 4;
        let start = std::time::Instant::now();
        let chosen = optimum(&items, limit).unwrap();
        let cost: u64 = items
            .iter()
            .zip(&chosen)
            .filter(|(_, chosen)| **chosen)
            .map(|(item, _)| item.cost)
            .sum();
        assert!(cost <= limit && start.elapsed().as_secs() < 5);
        println!("{:?}", start.elapsed());
    }
}

fn budget(by: SelectBy, ties: Ties, costs: &[u64], limit: u64) -> Contest {
    let ballot = BallotKind::Score { each: 9 };
    with_method(contest(ballot, costs), Method::Budget { by, limit }, ties)
}

#[test]
fn a_budget_shows_both_selections() {
    let costs = [70, 50, 40, 10, 5];
    let totals = [10, 9, 8, 0, 1];
    let decided = run(&budget(SelectBy::Votes, Ties::Order, &costs, 100), &totals);
    assert_eq!(of_winners(&decided), wanted("ae", "", "decided"));
    let rows: Vec<_> = decided
        .account
        .iter()
        .map(|row| row.figures.clone())
        .collect();
    assert_eq!(
        rows,
        [
            vec![10, 70, 100],
            vec![9, 50, 30],
            vec![8, 40, 30],
            vec![1, 5, 30],
            vec![0, 10]
        ]
    );
    assert_eq!(
        fates(&decided)[1..],
        [
            ("b", "skipped"),
            ("c", "skipped"),
            ("e", "won"),
            ("d", "unsupported")
        ]
    );
    let [votes, best] = decided.budgets.as_slice() else {
        unreachable!()
    };
    assert_eq!(
        (votes.by.as_str(), votes.cost, votes.score),
        ("votes", 75, 11)
    );
    assert_eq!(
        (best.by.as_str(), best.cost, best.score),
        ("optimum", 95, 18)
    );
    assert_eq!(
        (votes.options.concat(), best.options.concat()),
        ("ae".into(), "bce".into())
    );

    let decided = run(
        &budget(SelectBy::Optimum, Ties::Order, &costs, 100),
        &totals,
    );
    assert_eq!(of_winners(&decided), wanted("bce", "", "decided"));
    assert_eq!(decided.account[0].figures, [10, 70]);
    assert_eq!(fates(&decided)[0], ("a", "lost"));
    let nobody = run(&budget(SelectBy::Votes, Ties::Order, &costs, 100), &[0; 5]);
    assert_eq!(of_winners(&nobody), wanted("", "", "no_winner"));
    assert_eq!(nobody.budgets.len(), 2);
}

#[test]
fn ties_of_a_budget_are_those_of_two_computations() {
    for by in [SelectBy::Votes, SelectBy::Optimum] {
        let tie = |ties| run(&budget(by, ties, &[60, 60, 60, 10], 130), &[5, 5, 5, 1]);
        assert_eq!(
            of_winners(&tie(Ties::Order)),
            wanted("abd", "ac", "decided")
        );
        let lot = by_lot("abc");
        let mut tied: Vec<char> = [&lot[..1], &lot[2..]].concat().chars().collect();
        tied.sort_unstable();
        let tied: String = tied.into_iter().collect();
        let winners = format!("{}d", &lot[..2]);
        assert_eq!(
            of_winners(&tie(Ties::Lot)),
            wanted(&winners, &tied, "decided")
        );
    }
}
