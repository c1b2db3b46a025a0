//! Tideman's ranked pairs, by winning votes.

use std::cmp::Reverse;

use crate::body::Fate;

use super::ContestTotals;
use super::pairs::{Table, all_zero};
use super::standing::{Standing, differing};
use super::tie_order::TieOrder;

pub(super) fn standing(totals: &ContestTotals<'_>, seats: u32, ties: &TieOrder) -> Standing {
    let pairs = totals.pairs();
    let mut standing = Standing::default();
    if all_zero(&pairs) {
        for option in ties.options() {
            standing.push(option, Fate::Unsupported, vec![0, 0]);
        }
        return standing;
    }
    let seats = usize::try_from(seats).unwrap_or(usize::MAX);
    let kept = kept_pairs(&pairs, ties);
    let order = order(&kept, ties);
    for (place, option) in order.iter().enumerate() {
        let fate = if place < seats { Fate::Won } else { Fate::Lost };
        let count = |test: &dyn Fn(usize) -> bool| {
            (0..pairs.size())
                .map(|other| u64::from(test(other)))
                .sum::<u64>()
        };
        let wins = count(&|other| kept.get(*option, other));
        let losses = count(&|other| kept.get(other, *option));
        standing.push(*option, fate, vec![wins, losses]);
    }
    let ties = ties.reversed();
    let other = self::order(&kept_pairs(&pairs, &ties), &ties);
    let won = |order: &[usize]| -> Vec<usize> { order.iter().take(seats).copied().collect() };
    standing.tied = differing(&won(&order), &won(&other));
    standing
}

/// The pairs that are kept: the clearest first, each unless those before lead the other way.
fn kept_pairs(pairs: &Table<u64>, ties: &TieOrder) -> Table<bool> {
    let n = pairs.size();
    let mut won: Vec<(usize, usize)> = (0..n)
        .flat_map(|i| (0..n).map(move |j| (i, j)))
        .filter(|(i, j)| pairs.get(*i, *j) > pairs.get(*j, *i))
        .collect();
    won.sort_by_key(|(i, j)| {
        let (above, below) = (pairs.get(*i, *j), pairs.get(*j, *i));
        (Reverse(above), below, ties.place(*i), ties.place(*j))
    });
    let mut kept = Table::new(n, |_, _| false);
    // Whether kept pairs lead from one option to another, or the two are the same.
    let mut leads = Table::new(n, |i, j| i == j);
    for (i, j) in won {
        if leads.get(j, i) {
            continue;
        }
        kept.set(i, j, true);
        for from in (0..n)
            .filter(|from| leads.get(*from, i))
            .collect::<Vec<_>>()
        {
            for to in (0..n).filter(|to| leads.get(j, *to)).collect::<Vec<_>>() {
                leads.set(from, to, true);
            }
        }
    }
    kept
}

/// Repeatedly the option that no remaining one beats; of several the first in tie order.
fn order(kept: &Table<bool>, ties: &TieOrder) -> Vec<usize> {
    let mut remaining = ties.options();
    let mut order = Vec::with_capacity(remaining.len());
    // Kept pairs make no cycle, so one is always found.
    while let Some(place) = remaining
        .iter()
        .position(|option| !remaining.iter().any(|other| kept.get(*other, *option)))
    {
        order.push(remaining.remove(place));
    }
    order
}
