//! The optimum of a budget: an exact knapsack.
//!
//! Sets are built up from the greedy one (the best scores for the money), taking items in or out from the
//! borderline outwards, and only undominated sets are kept: none that costs no less and scores no more than
//! another (Nemhauser and Ullmann 1969). A set is given up when even fractions of the items still to be decided
//! could not lift it to the best found so far. Deciding the borderline items first makes that bound sharp
//! (Pisinger, "A minimal algorithm for the 0-1 knapsack problem", Operations Research 1997): for real projects
//! a few thousand sets are looked at.

use std::cmp::{Ordering, Reverse};

/// Something that can be funded, with cost and score of at least 1.
#[derive(Clone, Copy, Debug)]
pub(super) struct Item {
    pub(super) cost: u64,
    pub(super) score: u64,
}

/// A set of items: bit for bit, the first item in the highest bit of the first word. So of two sets the one that
/// has the first item in which they differ is the greater.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Set(Box<[u64]>);

/// A set under way, with its sums. Items not yet decided are as in the greedy set.
#[derive(Clone, Debug)]
struct State {
    cost: u64,
    score: u64,
    set: Set,
}

/// Which items make the optimum: the greatest score within the limit; then the least cost; then the first item
/// in which two sets differ.
pub(super) fn optimum(items: &[Item], limit: u64) -> Vec<bool> {
    let search = Search::new(items, limit);
    let best = search.run();
    (0..items.len()).map(|item| best.set.has(item)).collect()
}

struct Search {
    /// With their numbers, the most score for the money first.
    items: Vec<(usize, Item)>,
    limit: u64,
    /// Items before `first` and from `next` on are not yet decided.
    first: usize,
    next: usize,
    /// By cost, and so by score.
    states: Vec<State>,
    best: State,
}

impl Search {
    fn new(all: &[Item], limit: u64) -> Self {
        let fits = |(_, item): &(usize, Item)| item.cost <= limit;
        let mut items: Vec<_> = all.iter().copied().enumerate().filter(fits).collect();
        items.sort_by(|(_, a), (_, b)| {
            let left = u128::from(a.score) * u128::from(b.cost);
            let right = u128::from(b.score) * u128::from(a.cost);
            right.cmp(&left)
        });
        let mut greedy = State {
            cost: 0,
            score: 0,
            set: Set(vec![0; all.len().div_ceil(64)].into_boxed_slice()),
        };
        let mut border = 0;
        for (number, item) in &items {
            if greedy.cost + item.cost > limit {
                break;
            }
            greedy = greedy.with(*number, item);
            border += 1;
        }
        // What still fits behind the border makes a good start.
        let mut best = greedy.clone();
        for (number, item) in items.iter().skip(border) {
            if best.cost + item.cost <= limit {
                best = best.with(*number, item);
            }
        }
        Search {
            items,
            limit,
            first: border,
            next: border,
            states: vec![greedy],
            best,
        }
    }

    fn run(mut self) -> State {
        let mut forward = true;
        while !self.states.is_empty() && (self.first > 0 || self.next < self.items.len()) {
            if (forward && self.next < self.items.len()) || self.first == 0 {
                self.decide(self.next, State::with);
                self.next += 1;
            } else {
                self.first -= 1;
                self.decide(self.first, State::without);
            }
            self.prune();
            forward = !forward;
        }
        self.best
    }

    /// Joins to each set the one with the next item changed, and keeps the undominated.
    fn decide(&mut self, place: usize, change: fn(&State, usize, &Item) -> State) {
        let Some((number, item)) = self.items.get(place) else {
            return;
        };
        let changed: Vec<State> = self
            .states
            .iter()
            .map(|state| change(state, *number, item))
            .collect();
        for state in &changed {
            if state.cost <= self.limit && state.is_better_than(&self.best) {
                self.best = state.clone();
            }
        }
        self.states = undominated(std::mem::take(&mut self.states), changed);
    }

    /// Gives up the sets that cannot become the best.
    fn prune(&mut self) {
        let add = self.items.get(self.next).map(|(_, item)| *item);
        let remove = self
            .first
            .checked_sub(1)
            .and_then(|place| self.items.get(place));
        let remove = remove.map(|(_, item)| *item);
        let (limit, goal) = (self.limit, u128::from(self.best.score));
        self.states.retain(|state| {
            let score = u128::from(state.score);
            if state.cost <= limit {
                let gain = add.map_or(0, |item| {
                    u128::from(limit - state.cost) * u128::from(item.score) / u128::from(item.cost)
                });
                score + gain >= goal
            } else {
                let excess = u128::from(state.cost - limit);
                remove.is_some_and(|item| {
                    let loss = excess * u128::from(item.score);
                    score >= goal + loss.div_ceil(u128::from(item.cost))
                })
            }
        });
    }
}

impl State {
    fn with(&self, number: usize, item: &Item) -> State {
        State {
            cost: self.cost + item.cost,
            score: self.score + item.score,
            set: self.set.flipped(number),
        }
    }

    fn without(&self, number: usize, item: &Item) -> State {
        State {
            cost: self.cost - item.cost,
            score: self.score - item.score,
            set: self.set.flipped(number),
        }
    }

    fn is_better_than(&self, other: &State) -> bool {
        let key = |state: &State| (state.score, Reverse(state.cost));
        key(self)
            .cmp(&key(other))
            .then_with(|| self.set.cmp(&other.set))
            == Ordering::Greater
    }
}

/// Merges two lists sorted by cost, keeping what scores more than everything cheaper. Of two sets with equal sums
/// the greater stays: whatever is still added to or taken from both, the first difference stays theirs.
fn undominated(one: Vec<State>, other: Vec<State>) -> Vec<State> {
    let mut merged: Vec<State> = Vec::with_capacity(one.len() + other.len());
    let (mut one, mut other) = (one.into_iter().peekable(), other.into_iter().peekable());
    loop {
        let from_one = match (one.peek(), other.peek()) {
            (Some(a), Some(b)) => {
                let key = |state: &State| (state.cost, Reverse(state.score));
                key(a).cmp(&key(b)).then_with(|| b.set.cmp(&a.set)) == Ordering::Less
            }
            (a, _) => a.is_some(),
        };
        let state = if from_one { one.next() } else { other.next() };
        let Some(state) = state else {
            return merged;
        };
        if merged.last().is_none_or(|last| state.score > last.score) {
            merged.push(state);
        }
    }
}

impl Set {
    fn mask(number: usize) -> u64 {
        1 << (63 - number % 64)
    }

    fn has(&self, number: usize) -> bool {
        self.0
            .get(number / 64)
            .is_some_and(|word| word & Self::mask(number) != 0)
    }

    fn flipped(&self, number: usize) -> Set {
        let mut set = self.clone();
        if let Some(word) = set.0.get_mut(number / 64) {
            *word ^= Self::mask(number);
        }
        set
    }
}
