//! The exact optimum of a budget: which items, at most `limit` in cost, have the greatest score,
//! then the least cost, then the first items.
//!
//! The lists of undominated pairs (cost, score) of Nemhauser and Ullmann, cut by the bound of the
//! fractional relaxation. A first pass over the items by score per cost finds score and cost of
//! the optimum; a second one, from the last item to the first and cut by that optimum, keeps its
//! lists, from which the set is read: at each item, whether what is wanted can be had with it.

use std::cmp::Ordering;

/// An item with a score and a cost of at least 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Item {
    pub(super) score: u64,
    pub(super) cost: u64,
}

/// The optimum needs more memory than a verifier should take.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the best set of projects is too hard to find")]
pub struct TooHard;

/// The most pairs that are kept, in either pass: a quarter of a gibibyte.
const MAX_PAIRS: usize = 1 << 24;

/// Cost and score of a set. In a list costs and scores both increase strictly.
type Pair = Item;

/// For each item, whether it belongs to the optimum.
pub(super) fn optimum(items: &[Item], limit: u64) -> Result<Vec<bool>, TooHard> {
    let mut by_ratio: Vec<usize> = (0..items.len()).collect();
    let item = |i: &usize| items.get(*i).copied().unwrap_or(Item { score: 0, cost: 1 });
    by_ratio.sort_by(|a, b| ratio_order(item(a), item(b)));
    let best = best_pair(&by_ratio.iter().map(item).collect::<Vec<_>>(), limit)?;

    // lists[i] holds the pairs of sets of the items from i on that an optimum could contain.
    let mut lists = vec![vec![Pair { score: 0, cost: 0 }]];
    let mut kept = 1;
    for (i, own) in items.iter().enumerate().rev() {
        let before: Vec<Item> = by_ratio.iter().filter(|j| **j < i).map(item).collect();
        let bound = Fractional::new(&before);
        let mut list = Vec::new();
        if let Some(after) = lists.last() {
            list = with_item(after, *own, best.cost);
        }
        list.retain(|pair| pair.score + bound.most(best.cost - pair.cost).score >= best.score);
        kept += list.len();
        if kept > MAX_PAIRS {
            return Err(TooHard);
        }
        lists.push(list);
    }
    lists.reverse();

    let mut wanted = best;
    let mut chosen = Vec::with_capacity(items.len());
    for (own, after) in items.iter().zip(lists.iter().skip(1)) {
        let without = wanted
            .cost
            .checked_sub(own.cost)
            .zip(wanted.score.checked_sub(own.score))
            .map(|(cost, score)| Pair { score, cost })
            .filter(|rest| {
                let place = after.binary_search_by_key(&rest.cost, |pair| pair.cost);
                place.is_ok_and(|place| after.get(place) == Some(rest))
            });
        chosen.push(without.is_some());
        wanted = without.unwrap_or(wanted);
    }
    Ok(chosen)
}

/// Score and cost of the optimum; the items come by score per cost, the highest first.
fn best_pair(items: &[Item], limit: u64) -> Result<Pair, TooHard> {
    let mut list = vec![Pair { score: 0, cost: 0 }];
    let mut best = Pair { score: 0, cost: 0 };
    for (own, rest) in items.iter().zip((1..).map(|next| items.get(next..))) {
        let bound = Fractional::new(rest.unwrap_or_default());
        list = with_item(&list, *own, limit);
        // What each pair reaches with whole items is a set that exists.
        let mut bounds = Vec::with_capacity(list.len());
        for pair in &list {
            let most = bound.most(limit - pair.cost);
            let reached = Pair {
                score: pair.score + most.whole.score,
                cost: pair.cost + most.whole.cost,
            };
            if is_better(reached, best) {
                best = reached;
            }
            bounds.push(pair.score + most.score);
        }
        let mut bounds = bounds.into_iter();
        list.retain(|_| bounds.next().is_some_and(|bound| bound >= best.score));
        if list.len() > MAX_PAIRS {
            return Err(TooHard);
        }
    }
    Ok(list.into_iter().fold(
        best,
        |best, pair| {
            if is_better(pair, best) { pair } else { best }
        },
    ))
}

fn is_better(a: Pair, b: Pair) -> bool {
    a.score > b.score || (a.score == b.score && a.cost < b.cost)
}

/// By score per cost, the highest first.
fn ratio_order(a: Item, b: Item) -> Ordering {
    let left = u128::from(b.score) * u128::from(a.cost);
    let right = u128::from(a.score) * u128::from(b.cost);
    left.cmp(&right)
}

/// The undominated pairs of sets with and without the item, within the limit.
fn with_item(list: &[Pair], item: Item, limit: u64) -> Vec<Pair> {
    let mut merged: Vec<Pair> = Vec::with_capacity(2 * list.len());
    let added = list.iter().map(|pair| Pair {
        score: pair.score + item.score,
        cost: pair.cost + item.cost,
    });
    let mut without = list.iter().copied().peekable();
    let mut with = added.take_while(|pair| pair.cost <= limit).peekable();
    loop {
        let next = match (without.peek(), with.peek()) {
            (Some(a), Some(b)) if a.cost < b.cost || (a.cost == b.cost && a.score >= b.score) => {
                without.next()
            }
            (Some(_), None) => without.next(),
            _ => with.next(),
        };
        let Some(next) = next else { return merged };
        if merged.last().is_none_or(|last| next.score > last.score) {
            merged.push(next);
        }
    }
}

/// The fractional relaxation over items by score per cost.
struct Fractional {
    items: Vec<Item>,
    /// Sums of the first items, from none to all.
    sums: Vec<Pair>,
}

/// The most that some room can hold.
struct Most {
    /// A bound, with a part of one item.
    score: u64,
    /// What the first whole items reach.
    whole: Pair,
}

impl Fractional {
    fn new(items: &[Item]) -> Self {
        let mut sum = Pair { score: 0, cost: 0 };
        let mut sums = vec![sum];
        for item in items {
            sum.score += item.score;
            sum.cost += item.cost;
            sums.push(sum);
        }
        Self {
            items: items.to_vec(),
            sums,
        }
    }

    fn most(&self, room: u64) -> Most {
        let fitting = self.sums.partition_point(|sum| sum.cost <= room);
        let last = fitting.saturating_sub(1);
        let none = Pair { score: 0, cost: 0 };
        let whole = self.sums.get(last).copied().unwrap_or(none);
        let part = self.items.get(last).map_or(0, |item| {
            let left = u128::from(room - whole.cost);
            let part = left * u128::from(item.score) / u128::from(item.cost.max(1));
            // The item does not fit, so the part is less than its score.
            u64::try_from(part).unwrap_or(u64::MAX)
        });
        Most {
            score: whole.score + part,
            whole,
        }
    }
}
