//! Positions: one for each option of each contest, and one more for its blank.
//!
//! Here positions count from 0, as indexes; position j of the specification is index j - 1.

use std::ops::Range;

use super::{Contest, Manifest, Style};

impl Contest {
    /// Number of positions: the options, and the blank if there is one.
    pub fn positions(&self) -> usize {
        self.options.len() + usize::from(self.blank)
    }

    /// Number of bits of the contest's statement: positions and slack (specs/statements.md).
    pub fn bits(&self) -> usize {
        let unrestricted =
            self.min == 0 && usize::try_from(self.max) == Ok(self.options.len()) && !self.blank;
        // Slack weights min(2^i, what is left) reach d in as many steps as d has binary digits.
        let slack = u32::BITS - self.max.saturating_sub(self.min).leading_zeros();
        self.positions() + if unrestricted { 0 } else { slack as usize }
    }
}

impl Manifest {
    /// M, the number of positions and of election keys.
    pub fn positions(&self) -> usize {
        self.contests.iter().map(Contest::positions).sum()
    }

    /// The positions of each contest, in the manifest's order.
    pub fn contest_positions(&self) -> Vec<Range<usize>> {
        let mut start = 0;
        self.contests
            .iter()
            .map(|contest| {
                let range = start..start + contest.positions();
                start = range.end;
                range
            })
            .collect()
    }

    /// The contests of a style as places in the manifest (from 0), in order.
    pub fn style_contests(&self, style: &Style) -> Vec<usize> {
        let has = |(place, contest): (usize, &Contest)| {
            style.contests.contains(&contest.id).then_some(place)
        };
        self.contests.iter().enumerate().filter_map(has).collect()
    }

    /// The election's positions that a style's ballots encrypt, in order.
    pub fn style_positions(&self, style: &Style) -> Vec<usize> {
        let ranges = self.contest_positions();
        let of_contest = |place: usize| ranges.get(place).cloned().unwrap_or_default();
        self.style_contests(style)
            .into_iter()
            .flat_map(of_contest)
            .collect()
    }
}
