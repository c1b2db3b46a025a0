//! The score of an option, and whether it is enough (specs/rules.md: `share`).

use std::cmp::Reverse;

use crate::body::Fate;

use super::ContestTotals;
use super::tie_order::TieOrder;

/// The options of a contest whose totals are scores, split by whether they qualify; both parts by score,
/// highest first, equals in tie order.
pub(super) struct Support {
    pub(super) qualified: Vec<usize>,
    /// With the reason.
    pub(super) others: Vec<(usize, Fate)>,
}

impl ContestTotals<'_> {
    pub(super) fn support(&self, ties: &TieOrder) -> Support {
        let mut support = Support {
            qualified: Vec::new(),
            others: Vec::new(),
        };
        let mut options = ties.options();
        options.sort_by_key(|option| Reverse(self.total(*option)));
        for option in options {
            let score = self.total(option);
            if score == 0 {
                support.others.push((option, Fate::Unsupported));
            } else if self.has_share(score) {
                support.qualified.push(option);
            } else {
                support.others.push((option, Fate::BelowShare));
            }
        }
        support
    }

    fn has_share(&self, score: u64) -> bool {
        let share = &self.contest.rule.share;
        let blank = if self.contest.ballot.blank() && !share.blank {
            // The blank position is the last.
            self.total(self.options())
        } else {
            0
        };
        let base = self.weight.saturating_sub(blank);
        let part = u128::from(score) * u128::from(share.denominator);
        let needed = u128::from(base) * u128::from(share.numerator);
        part > needed || (part == needed && !share.strict)
    }
}
