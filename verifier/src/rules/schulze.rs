//! Schulze's method with winning votes: strengths of the strongest paths.

use super::order::{fill, tie_places};
use super::pairs::Pairs;
use super::{Count, Fate, Findings};

pub(super) fn decide(count: Count<'_>, seats: u64) -> Findings {
    let places = tie_places(count);
    let mut options: Vec<usize> = count.options().collect();
    options.sort_by_key(|i| places.get(*i).copied());
    let pairs = Pairs::new(count);
    if pairs.all_zero() {
        return unsupported(&options);
    }
    let strength = Strengths::new(&pairs, options.len());
    let ahead = |i: usize, j: usize| strength.get(i, j) > strength.get(j, i);
    let figures = |i: usize| {
        let of = |holds: &dyn Fn(usize) -> bool| {
            let number = options.iter().filter(|j| holds(**j)).count();
            u64::try_from(number).unwrap_or(u64::MAX)
        };
        vec![of(&|j| ahead(i, j)), of(&|j| ahead(j, i))]
    };

    let mut groups = Vec::new();
    let mut remaining = options.clone();
    while !remaining.is_empty() {
        let first = |i: &usize| !remaining.iter().any(|j| ahead(*j, *i));
        let (group, rest): (Vec<usize>, Vec<usize>) = remaining.iter().copied().partition(first);
        if group.is_empty() {
            // Cannot be: the relation is transitive and nobody is ahead of itself.
            break;
        }
        groups.push(group);
        remaining = rest;
    }
    let seats = fill(&groups, seats, count.contest.rule.ties);
    Findings {
        account: seats
            .fates
            .iter()
            .map(|(i, fate)| (*i, *fate, figures(*i)))
            .collect(),
        tied: seats.tied,
        open: seats.open,
        ..Findings::default()
    }
}

/// What both methods say where all pairs are 0.
pub(super) fn unsupported(options: &[usize]) -> Findings {
    let row = |i: &usize| (*i, Fate::Unsupported, vec![0, 0]);
    Findings {
        account: options.iter().map(row).collect(),
        ..Findings::default()
    }
}

/// `p(i, j)` for all pairs, by the method of Floyd and Warshall.
pub(super) struct Strengths {
    n: usize,
    paths: Vec<u64>,
}

impl Strengths {
    pub(super) fn new(pairs: &Pairs, n: usize) -> Self {
        let link = |i: usize, j: usize| {
            let (own, other) = (pairs.get(i, j), pairs.get(j, i));
            if own > other { own } else { 0 }
        };
        let places = (0..n).flat_map(|i| (0..n).map(move |j| (i, j)));
        let mut strengths = Self {
            n,
            paths: places.clone().map(|(i, j)| link(i, j)).collect(),
        };
        for through in 0..n {
            for (i, j) in places.clone() {
                let detour = strengths.get(i, through).min(strengths.get(through, j));
                if let Some(own) = strengths.paths.get_mut(i * n + j) {
                    *own = detour.max(*own);
                }
            }
        }
        strengths
    }

    pub(super) fn get(&self, i: usize, j: usize) -> u64 {
        self.paths.get(i * self.n + j).copied().unwrap_or(0)
    }
}
