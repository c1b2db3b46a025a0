//! Budgets: both selections, their account, and ties.

use super::{account, choice, contest, joined, verdict};
use crate::body::{Decision, Fate};
use crate::manifest::{BudgetBy, BudgetMethod, Method, Share, Ties};
use proptest::prelude::*;

fn budget(by: BudgetBy, limit: u64) -> Method {
    Method::Budget(BudgetMethod { by, limit })
}

#[test]
fn by_votes_skips_what_no_longer_fits_and_the_optimum_may_differ() {
    let costs = [60, 50, 50, 10, 5];
    let totals = [10, 9, 8, 3, 0];
    let contest = contest(
        &costs,
        choice(false),
        budget(BudgetBy::Votes, 100),
        Ties::Order,
    );
    let found = verdict(&contest, &totals, 40);
    assert_eq!(found.decision, Decision::Decided);
    assert_eq!(joined(&found.winners), "ad");
    assert_eq!(joined(&found.tied), "");
    assert_eq!(
        account(&found),
        "a+[10, 60, 100] b>[9, 50, 40] c>[8, 50, 40] d+[3, 10, 40] e0[0, 5]"
    );
    let [votes, optimum] = found.budgets.as_slice() else {
        panic!("two selections");
    };
    assert_eq!(
        (votes.by, votes.cost, votes.score),
        (BudgetBy::Votes, 70, 13)
    );
    assert_eq!(
        (optimum.by, optimum.cost, optimum.score),
        (BudgetBy::Optimum, 100, 17)
    );
    assert_eq!(joined(&optimum.options), "bc");

    let contest = self::contest(
        &costs,
        choice(false),
        budget(BudgetBy::Optimum, 100),
        Ties::Order,
    );
    let best = verdict(&contest, &totals, 40);
    assert_eq!(joined(&best.winners), "bc");
    assert_eq!(
        account(&best),
        "a-[10, 60] b+[9, 50] c+[8, 50] d-[3, 10] e0[0, 5]"
    );
    assert_eq!(best.budgets, found.budgets);
}

#[test]
fn a_share_keeps_candidates_out() {
    let mut contest = contest(
        &[1, 1],
        choice(true),
        budget(BudgetBy::Votes, 10),
        Ties::Order,
    );
    contest.rule.share = Share {
        blank: true,
        denominator: 4,
        numerator: 1,
        strict: false,
    };
    let found = verdict(&contest, &[5, 4, 11], 20);
    assert_eq!(account(&found), "a+[5, 1, 10] b<[4, 1]");
    assert_eq!(joined(&found.budgets[1].options), "a");
    let nobody = verdict(&contest, &[1, 0, 19], 20);
    assert_eq!(nobody.decision, Decision::NoWinner);
    assert_eq!(nobody.budgets.len(), 2);
    assert_eq!(nobody.budgets[0].score, 0);
}

#[test]
fn equals_go_in_tie_order_and_are_named() {
    let costs = [6, 6, 4];
    let totals = [5, 5, 5];
    let decided = |by, ties| {
        let contest = contest(&costs, choice(false), budget(by, 10), ties);
        let verdict = verdict(&contest, &totals, 15);
        (joined(&verdict.winners), joined(&verdict.tied))
    };
    for by in [BudgetBy::Votes, BudgetBy::Optimum] {
        // Reversed the order is c, b, a.
        assert_eq!(decided(by, Ties::Order), ("ac".to_owned(), "ab".to_owned()));
    }
    // Three for one place in the order: the reverse decides between the first and the last.
    let contest = contest(
        &[7, 7, 7],
        choice(false),
        budget(BudgetBy::Votes, 10),
        Ties::Id,
    );
    let verdict = verdict(&contest, &totals, 15);
    assert_eq!(joined(&verdict.winners), "a");
    assert_eq!(joined(&verdict.tied), "ac");
}

#[test]
fn of_two_optima_the_cheaper_and_then_the_one_with_the_first_candidate() {
    let optimum = |costs: &[u64], totals: &[u64]| {
        let contest = contest(
            costs,
            choice(false),
            budget(BudgetBy::Optimum, 10),
            Ties::Order,
        );
        joined(&verdict(&contest, totals, 20).winners)
    };
    assert_eq!(optimum(&[10, 4, 5], &[6, 3, 3]), "bc");
    assert_eq!(optimum(&[9, 4, 5], &[6, 3, 3]), "a");
}

proptest! {
    /// Going through the candidates by hand; and the optimum never scores less.
    #[test]
    fn money_is_spent_in_order(
        options in prop::collection::vec((1u64..9, 0u64..5), 1..9),
        limit in 1u64..25,
    ) {
        let (costs, totals): (Vec<u64>, Vec<u64>) = options.iter().copied().unzip();
        let contest = contest(&costs, choice(false), budget(BudgetBy::Votes, limit), Ties::Order);
        let verdict = verdict(&contest, &totals, 10);
        let mut left = limit;
        let mut last = u64::MAX;
        for row in &verdict.account {
            let [score, cost] = row.figures[..2] else { panic!() };
            prop_assert!(score <= last);
            last = score;
            if score == 0 {
                prop_assert_eq!(row.fate, Fate::Unsupported);
                continue;
            }
            prop_assert_eq!(row.figures[2], left);
            prop_assert_eq!(row.fate == Fate::Won, cost <= left);
            if cost <= left {
                left -= cost;
            }
        }
        let [votes, optimum] = verdict.budgets.as_slice() else { panic!() };
        prop_assert_eq!(votes.cost, limit - left);
        prop_assert!(optimum.score >= votes.score && optimum.cost <= limit);
    }
}
