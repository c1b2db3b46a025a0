//! Budget: projects funded by votes, or the best set that the money pays for.

use std::cmp::Reverse;

use super::knapsack::{Item, TooHard, optimum};
use super::most_votes::others;
use super::order::{groups_by, reversed, tie_places};
use super::{Count, Fate, Findings};
use crate::manifest::SelectBy;

pub(super) fn decide(count: Count<'_>, by: SelectBy, limit: u64) -> Result<Findings, TooHard> {
    let places = tie_places(count);
    let candidates = candidates(count, &places);
    let by_votes = funded_by_votes(count, &candidates, limit);
    let best = best_set(count, &candidates, limit)?;

    let backwards = self::candidates(count, &reversed(&places));
    let (decisive, other) = match by {
        SelectBy::Votes => {
            let other = funded_by_votes(count, &backwards, limit);
            (&by_votes.chosen, other.chosen)
        }
        SelectBy::Optimum => (&best, best_set(count, &backwards, limit)?),
    };
    let tied = count
        .options()
        .filter(|i| decisive.contains(i) != other.contains(i))
        .collect();

    let mut account: Vec<(usize, Fate, Vec<u64>)> = Vec::new();
    for (i, left) in candidates.iter().zip(&by_votes.left) {
        let mut figures = vec![count.score(*i), count.cost(*i)];
        let fate = match (decisive.contains(i), by) {
            (true, _) => Fate::Won,
            (false, SelectBy::Votes) => Fate::Skipped,
            (false, SelectBy::Optimum) => Fate::Lost,
        };
        if by == SelectBy::Votes {
            figures.push(*left);
        }
        account.push((*i, fate, figures));
    }
    for (i, fate) in others(count, &places) {
        account.push((i, fate, vec![count.score(i), count.cost(i)]));
    }
    Ok(Findings {
        account,
        budgets: vec![("votes", by_votes.chosen), ("optimum", best)],
        tied,
        open: false,
    })
}

/// The qualified options, by score, equals in tie order.
fn candidates(count: Count<'_>, places: &[usize]) -> Vec<usize> {
    let qualified = count.options().filter(|i| count.standing(*i).is_ok());
    groups_by(qualified, places, |i| Reverse(count.score(i))).concat()
}

/// Who is funded when the candidates come one after another.
struct ByVotes {
    chosen: Vec<usize>,
    /// The money left at each candidate's turn.
    left: Vec<u64>,
}

fn funded_by_votes(count: Count<'_>, candidates: &[usize], limit: u64) -> ByVotes {
    let mut money = limit;
    let (mut chosen, mut left) = (Vec::new(), Vec::new());
    for i in candidates {
        left.push(money);
        if let Some(rest) = money.checked_sub(count.cost(*i)) {
            money = rest;
            chosen.push(*i);
        }
    }
    ByVotes { chosen, left }
}

fn best_set(count: Count<'_>, candidates: &[usize], limit: u64) -> Result<Vec<usize>, TooHard> {
    let items: Vec<Item> = candidates
        .iter()
        .map(|i| Item {
            score: count.score(*i),
            cost: count.cost(*i),
        })
        .collect();
    let chosen = optimum(&items, limit)?;
    let chosen = candidates.iter().zip(chosen).filter(|(_, chosen)| *chosen);
    Ok(chosen.map(|(i, _)| *i).collect())
}
