//! The rules against brute force, and ties in all four ways.
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use std::cmp::Ordering;

use rand_core::{OsRng, RngCore};

use super::knapsack::{Item, optimum};
use super::majority_judgment::Votes;
use super::pairs::Pairs;
use super::schulze::Strengths;
use super::{Count, decide};
use crate::encoding::Text;
use crate::manifest::sample::{choice, contest, rule};
use crate::manifest::{
    BallotKind, Contest, Counted, Fraction, Method, NoOpinion, SelectBy, Share, Ties,
};
use crate::notation::hash;
use crate::result::Decided;

const CLOSE: [u8; 32] = [7; 32];

fn below(n: u64) -> u64 {
    OsRng.next_u64() % n
}

fn run_with(contest: &Contest, totals: &[u64], weight: u64, eligible: u64) -> Decided {
    let count = Count {
        contest,
        close: &CLOSE,
        weight,
        eligible,
        totals,
    };
    decide(count).unwrap()
}

fn run(contest: &Contest, totals: &[u64]) -> Decided {
    run_with(contest, totals, 100, 100)
}

fn of_winners(decided: &Decided) -> (String, String, String) {
    let Decided {
        decision,
        tied,
        winners,
        ..
    } = decided;
    (winners.concat(), tied.concat(), decision.clone())
}

fn wanted(winners: &str, tied: &str, decision: &str) -> (String, String, String) {
    (winners.into(), tied.into(), decision.into())
}

fn fates(decided: &Decided) -> Vec<(&str, &str)> {
    let rows = decided.account.iter();
    rows.map(|row| (row.option.as_str(), row.fate.as_str()))
        .collect()
}

fn with_method(mut contest: Contest, method: Method, ties: Ties) -> Contest {
    contest.rule = rule(method, ties);
    contest
}

fn most_votes(seats: u64, ties: Ties) -> Contest {
    with_method(choice(4, 1, 1, true), Method::MostVotes { seats }, ties)
}

/// The ids in the order of the lot.
fn by_lot(ids: &str) -> String {
    let mut ids: Vec<char> = ids.chars().collect();
    ids.sort_by_key(|id| hash("urne/v1/lot", &[&CLOSE, b"\x00\x01c\x00\x01", &[*id as u8]]));
    ids.into_iter().collect()
}

#[test]
fn most_votes_fills_seats() {
    let run = |seats, totals: &[u64]| of_winners(&run(&most_votes(seats, Ties::Undecided), totals));
    assert_eq!(run(1, &[1, 3, 2, 0, 9]), wanted("b", "", "decided"));
    assert_eq!(run(2, &[1, 3, 2, 0, 9]), wanted("bc", "", "decided"));
    assert_eq!(run(2, &[2, 3, 2, 0, 0]), wanted("b", "ac", "undecided"));
    assert_eq!(run(1, &[3, 3, 3, 3, 0]), wanted("", "abcd", "undecided"));
    assert_eq!(run(4, &[3, 0, 3, 5, 0]), wanted("dac", "", "decided"));
    assert_eq!(run(3, &[0, 0, 0, 1, 5]), wanted("d", "", "decided"));
    assert_eq!(run(2, &[0, 0, 0, 0, 5]), wanted("", "", "no_winner"));
    assert_eq!(run(3, &[1, 4, 1, 4, 0]), wanted("bd", "ac", "undecided"));
}

#[test]
fn ties_in_all_four_ways() {
    let totals = [4, 4, 9, 4, 0];
    let open = run(&most_votes(2, Ties::Undecided), &totals);
    assert_eq!(of_winners(&open), wanted("c", "abd", "undecided"));
    let all_tied = [("c", "won"), ("a", "tied"), ("b", "tied"), ("d", "tied")];
    assert_eq!(fates(&open), all_tied);

    let order = run(&most_votes(2, Ties::Order), &totals);
    assert_eq!(of_winners(&order), wanted("ca", "abd", "decided"));
    let filled = [("c", "won"), ("a", "won"), ("b", "lost"), ("d", "lost")];
    assert_eq!(fates(&order), filled);

    let mut reversed_ids = most_votes(2, Ties::Id);
    for (option, id) in reversed_ids.options.iter_mut().zip(["z", "y", "c", "x"]) {
        option.id = id.into();
    }
    let id = run(&reversed_ids, &totals);
    assert_eq!(of_winners(&id), wanted("cx", "zyx", "decided"));

    let lot = run(&most_votes(2, Ties::Lot), &totals);
    let drawn = by_lot("abd");
    let winners = format!("c{}", &drawn[..1]);
    assert_eq!(of_winners(&lot), wanted(&winners, "abd", "decided"));
    let account: String = lot.account.iter().map(|row| row.option.as_str()).collect();
    assert_eq!(account, format!("c{drawn}"));
}

#[test]
fn quorum_and_share() {
    let mut half = most_votes(1, Ties::Undecided);
    half.rule.quorum = Fraction {
        denominator: 3,
        numerator: 1,
    };
    let none = run_with(&half, &[9, 0, 0, 0, 0], 33, 100);
    assert_eq!(of_winners(&none), wanted("", "", "no_quorum"));
    assert!(none.account.is_empty() && none.budgets.is_empty());
    let met = run_with(&half, &[9, 0, 0, 0, 0], 34, 102);
    assert_eq!(of_winners(&met), wanted("a", "", "decided"));

    let shared = |blank, strict| {
        let mut contest = most_votes(2, Ties::Undecided);
        let of = Fraction {
            denominator: 2,
            numerator: 1,
        };
        contest.rule.share = Share { blank, of, strict };
        contest
    };
    // W = 20, of which 4 are blank: half is 10 with them and 8 without.
    let totals = [8, 7, 1, 0, 4];
    let run = |blank, strict| run_with(&shared(blank, strict), &totals, 20, 20);
    assert_eq!(of_winners(&run(false, false)), wanted("a", "", "decided"));
    assert_eq!(of_winners(&run(false, true)), wanted("", "", "no_winner"));
    assert_eq!(of_winners(&run(true, false)), wanted("", "", "no_winner"));
    let below = [
        ("a", "won"),
        ("b", "below_share"),
        ("c", "below_share"),
        ("d", "unsupported"),
    ];
    assert_eq!(fates(&run(false, false)), below);
}

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

#[test]
fn totals_decide_nothing() {
    let decided = run(&choice(2, 1, 1, false), &[3, 1]);
    assert_eq!(of_winners(&decided), wanted("", "", "none"));
    assert!(decided.account.is_empty());
}
