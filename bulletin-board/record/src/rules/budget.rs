//! Budgets: the options that the money is spent on, by votes or as an optimum.

use crate::body::{BudgetSelection, Fate};
use crate::manifest::{BudgetBy, BudgetMethod};

use super::ContestTotals;
use super::knapsack::{Item, optimum};
use super::standing::{Standing, differing, ids};
use super::tie_order::TieOrder;

/// A candidate's turn: whether it is funded, and the money left when it came.
struct Turn {
    option: usize,
    funded: bool,
    left: u64,
}

pub(super) fn standing(
    totals: &ContestTotals<'_>,
    method: &BudgetMethod,
    ties: &TieOrder,
) -> Standing {
    let support = totals.support(ties);
    let candidates = &support.qualified;
    let votes = by_votes(totals, candidates, method.limit);
    let best = by_optimum(totals, candidates, method.limit);
    let (decisive, lost) = match method.by {
        BudgetBy::Votes => (&votes, Fate::Skipped),
        BudgetBy::Optimum => (&best, Fate::Lost),
    };

    let mut standing = Standing::default();
    for turn in decisive {
        let fate = if turn.funded { Fate::Won } else { lost };
        let mut figures = vec![totals.total(turn.option), totals.cost(turn.option)];
        if method.by == BudgetBy::Votes {
            figures.push(turn.left);
        }
        standing.push(turn.option, fate, figures);
    }
    for (option, fate) in support.others {
        standing.push(
            option,
            fate,
            vec![totals.total(option), totals.cost(option)],
        );
    }

    let reversed = totals.support(&ties.reversed()).qualified;
    let other = match method.by {
        BudgetBy::Votes => by_votes(totals, &reversed, method.limit),
        BudgetBy::Optimum => by_optimum(totals, &reversed, method.limit),
    };
    standing.tied = differing(&funded(decisive), &funded(&other));
    standing.budgets = vec![
        selection(totals, BudgetBy::Votes, &funded(&votes)),
        selection(totals, BudgetBy::Optimum, &funded(&best)),
    ];
    standing
}

/// Goes through the candidates, funding what fits.
fn by_votes(totals: &ContestTotals<'_>, candidates: &[usize], limit: u64) -> Vec<Turn> {
    let mut left = limit;
    let turn = |option: &usize| {
        let before = left;
        let rest = left.checked_sub(totals.cost(*option));
        left = rest.unwrap_or(left);
        Turn {
            option: *option,
            funded: rest.is_some(),
            left: before,
        }
    };
    candidates.iter().map(turn).collect()
}

/// The candidates of the greatest score that fit together.
fn by_optimum(totals: &ContestTotals<'_>, candidates: &[usize], limit: u64) -> Vec<Turn> {
    let items: Vec<Item> = candidates
        .iter()
        .map(|option| Item {
            cost: totals.cost(*option),
            score: totals.total(*option),
        })
        .collect();
    let turn = |(option, funded): (&usize, bool)| Turn {
        option: *option,
        funded,
        left: limit,
    };
    candidates
        .iter()
        .zip(optimum(&items, limit))
        .map(turn)
        .collect()
}

fn funded(turns: &[Turn]) -> Vec<usize> {
    turns
        .iter()
        .filter(|turn| turn.funded)
        .map(|turn| turn.option)
        .collect()
}

fn selection(totals: &ContestTotals<'_>, by: BudgetBy, options: &[usize]) -> BudgetSelection {
    BudgetSelection {
        by,
        cost: options.iter().map(|option| totals.cost(*option)).sum(),
        options: ids(totals.contest, options.iter().copied()),
        score: options.iter().map(|option| totals.total(*option)).sum(),
    }
}
