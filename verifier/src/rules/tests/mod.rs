//! The rules against brute force, and ties in all four ways.
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

mod budget;
mod majority_judgment;
mod pairs;

use rand_core::{OsRng, RngCore};

use super::{Count, decide};
use crate::manifest::sample::{choice, rule};
use crate::manifest::{Contest, Fraction, Method, Share, Ties};
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

#[test]
fn totals_decide_nothing() {
    let decided = run(&choice(2, 1, 1, false), &[3, 1]);
    assert_eq!(of_winners(&decided), wanted("", "", "none"));
    assert!(decided.account.is_empty());
}
