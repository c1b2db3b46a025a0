//! Positions: one for each option of each contest, and one more for its blank.
//!
//! Here positions count from 0, as indexes; position j of the specification is index j - 1.

use std::ops::Range;

use super::{Contest, Manifest, Style};

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
