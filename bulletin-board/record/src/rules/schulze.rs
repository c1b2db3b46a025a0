//! Schulze's method, by winning votes.

use crate::body::Fate;

use super::ContestTotals;
use super::pairs::{Table, all_zero};
use super::standing::Standing;
use super::tie_order::TieOrder;

pub(super) fn standing(totals: &ContestTotals<'_>, seats: u32, ties: &TieOrder) -> Standing {
    let pairs = totals.pairs();
    let mut options = ties.options();
    if all_zero(&pairs) {
        let mut standing = Standing::default();
        for option in options {
            standing.push(option, Fate::Unsupported, vec![0, 0]);
        }
        return standing;
    }
    let strengths = strongest_paths(&pairs);
    let ahead = |i: usize, j: usize| strengths.get(i, j) > strengths.get(j, i);

    // Layer by layer: those that none of the rest is ahead of. The relation is transitive, so there always are some.
    let mut layers = Vec::new();
    while !options.is_empty() {
        let (layer, rest): (Vec<usize>, Vec<usize>) = options
            .iter()
            .partition(|j| !options.iter().any(|i| ahead(*i, **j)));
        if layer.is_empty() {
            break;
        }
        layers.push(layer);
        options = rest;
    }
    let count = |test: &dyn Fn(usize) -> bool| {
        (0..pairs.size())
            .map(|option| u64::from(test(option)))
            .sum::<u64>()
    };
    Standing::seated(&layers, seats, ties, |option| {
        vec![
            count(&|other| ahead(option, other)),
            count(&|other| ahead(other, option)),
        ]
    })
}

/// `p(i, j)`: the strength of the strongest path, by the algorithm of Floyd and Warshall.
pub(super) fn strongest_paths(pairs: &Table<u64>) -> Table<u64> {
    let n = pairs.size();
    let mut strengths = Table::new(n, |i, j| {
        let (above, below) = (pairs.get(i, j), pairs.get(j, i));
        if above > below { above } else { 0 }
    });
    for via in 0..n {
        for i in (0..n).filter(|i| *i != via) {
            for j in (0..n).filter(|j| *j != via && *j != i) {
                let path = strengths.get(i, via).min(strengths.get(via, j));
                strengths.set(i, j, strengths.get(i, j).max(path));
            }
        }
    }
    strengths
}
