//! How the options of a contest stand, and seats from an order (specs/rules.md, Seats from an order).

use crate::body::{BudgetSelection, Decision, Fate, OptionAccount};
use crate::manifest::Contest;
use crate::text::Id;

use super::Verdict;
use super::tie_order::TieOrder;

/// What became of all options; options are numbers from 0, in the manifest's order.
#[derive(Clone, Debug, Default)]
pub(super) struct Standing {
    /// In the method's order.
    pub(super) rows: Vec<Row>,
    /// Options whose winning a tie concerns.
    pub(super) tied: Vec<usize>,
    /// The selections of a budget.
    pub(super) budgets: Vec<BudgetSelection>,
}

/// What became of an option.
#[derive(Clone, Debug)]
pub(super) struct Row {
    pub(super) option: usize,
    pub(super) fate: Fate,
    pub(super) figures: Vec<u64>,
}

impl Standing {
    /// Fills seats from groups of equals, the best group first and each in tie order.
    pub(super) fn seated(
        groups: &[Vec<usize>],
        seats: u32,
        ties: &TieOrder,
        figures: impl Fn(usize) -> Vec<u64>,
    ) -> Self {
        let mut standing = Standing::default();
        let mut left = usize::try_from(seats).unwrap_or(usize::MAX);
        for group in groups {
            let contested = left > 0 && group.len() > left;
            for (place, option) in group.iter().enumerate() {
                let fate = match place < left {
                    _ if contested && ties.leaves_open => Fate::Tied,
                    true => Fate::Won,
                    false => Fate::Lost,
                };
                standing.push(*option, fate, figures(*option));
            }
            if contested {
                standing.tied.clone_from(group);
            }
            left = left.saturating_sub(group.len());
        }
        standing
    }

    pub(super) fn push(&mut self, option: usize, fate: Fate, figures: Vec<u64>) {
        self.rows.push(Row {
            option,
            fate,
            figures,
        });
    }

    pub(super) fn verdict(mut self, contest: &Contest) -> Verdict {
        self.tied.sort_unstable();
        let any = |fate| self.rows.iter().any(|row| row.fate == fate);
        let decision = if any(Fate::Tied) {
            Decision::Undecided
        } else if any(Fate::Won) {
            Decision::Decided
        } else {
            Decision::NoWinner
        };
        let won = self.rows.iter().filter(|row| row.fate == Fate::Won);
        let winners = ids(contest, won.map(|row| row.option));
        let tied = ids(contest, self.tied);
        let account = self.rows.into_iter().filter_map(|row| {
            Some(OptionAccount {
                fate: row.fate,
                figures: row.figures,
                option: contest.options.get(row.option)?.id.clone(),
            })
        });
        Verdict {
            account: account.collect(),
            budgets: self.budgets,
            decision,
            tied,
            winners,
        }
    }
}

/// The ids of options.
pub(super) fn ids(contest: &Contest, options: impl IntoIterator<Item = usize>) -> Vec<Id> {
    let id = |option: usize| contest.options.get(option).map(|option| option.id.clone());
    options.into_iter().filter_map(id).collect()
}

/// The options that are in one of two selections and not in the other.
pub(super) fn differing(one: &[usize], other: &[usize]) -> Vec<usize> {
    let only = |a: &[usize], b: &[usize]| -> Vec<usize> {
        a.iter()
            .filter(|option| !b.contains(option))
            .copied()
            .collect()
    };
    [only(one, other), only(other, one)].concat()
}

/// Puts a sorted list into groups of equals.
pub(super) fn groups(sorted: &[usize], equal: impl Fn(usize, usize) -> bool) -> Vec<Vec<usize>> {
    sorted
        .chunk_by(|a, b| equal(*a, *b))
        .map(<[usize]>::to_vec)
        .collect()
}
