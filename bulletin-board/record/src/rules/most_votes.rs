//! Most votes: the options with the highest scores.

use super::ContestTotals;
use super::standing::{Standing, groups};
use super::tie_order::TieOrder;

pub(super) fn standing(totals: &ContestTotals<'_>, seats: u32, ties: &TieOrder) -> Standing {
    let support = totals.support(ties);
    let figures = |option: usize| vec![totals.total(option)];
    let order = groups(&support.qualified, |a, b| {
        totals.total(a) == totals.total(b)
    });
    let mut standing = Standing::seated(&order, seats, ties, figures);
    for (option, fate) in support.others {
        standing.push(option, fate, figures(option));
    }
    standing
}
