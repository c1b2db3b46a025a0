//! Majority judgment (Balinski and Laraki 2010).

use std::cmp::Ordering;

use crate::body::Fate;
use crate::manifest::{Ballot, MajorityJudgment, NoOpinion};

use super::ContestTotals;
use super::standing::{Standing, groups};
use super::tie_order::TieOrder;

/// An option's votes, the best grade first.
#[derive(Clone, Debug)]
pub(super) struct Votes {
    grades: Vec<u64>,
    total: u64,
}

pub(super) fn standing(
    totals: &ContestTotals<'_>,
    method: &MajorityJudgment,
    ties: &TieOrder,
) -> Standing {
    let votes = all_votes(totals, method.no_opinion);
    let none = Votes::new(Vec::new());
    let of = |option: usize| votes.get(option).unwrap_or(&none);
    let (mut judged, unsupported): (Vec<usize>, Vec<usize>) = ties
        .options()
        .into_iter()
        .partition(|option| of(*option).total > 0);
    // A stable sort: equals stay in tie order.
    judged.sort_by(|a, b| of(*a).compare(of(*b)));
    let order = groups(&judged, |a, b| of(a).compare(of(b)) == Ordering::Equal);
    let mut standing = Standing::seated(&order, method.seats, ties, |option| of(option).figures());
    for option in unsupported {
        standing.push(option, Fate::Unsupported, Vec::new());
    }
    standing
}

fn all_votes(totals: &ContestTotals<'_>, no_opinion: NoOpinion) -> Vec<Votes> {
    let (grades, silent) = match &totals.contest.ballot {
        Ballot::Grades(ballot) => (ballot.grades.len(), ballot.no_opinion),
        _ => (0, false),
    };
    let width = grades + usize::from(silent);
    let votes = |option: usize| {
        let mut votes: Vec<u64> = (0..grades)
            .map(|grade| totals.total(option * width + grade))
            .collect();
        if silent
            && no_opinion == NoOpinion::Worst
            && let Some(worst) = votes.last_mut()
        {
            *worst += totals.total(option * width + grades);
        }
        Votes::new(votes)
    };
    (0..totals.options()).map(votes).collect()
}

impl Votes {
    pub(super) fn new(grades: Vec<u64>) -> Self {
        let total = grades.iter().sum();
        Votes { grades, total }
    }

    /// Majority grade, votes above it, votes below it, votes.
    pub(super) fn figures(&self) -> Vec<u64> {
        let (mut above, mut place) = (0, 1);
        for votes in &self.grades {
            // From the best on, the majority grade is that of vote number floor(N / 2) + 1.
            if above + votes > self.total / 2 {
                return vec![place, above, self.total - above - votes, self.total];
            }
            above += votes;
            place += 1;
        }
        Vec::new()
    }

    /// Which is ahead, by the majority values: `Less` if this one is.
    ///
    /// Taking away middle votes walks from the middle to both ends: with `h = ceil(N / 2)` the votes number h,
    /// h - 1, h - 2, ... to the worst, and N + 1 - h, N + 2 - h, ... to the best, each worse one just before the
    /// better one of its pair. (For odd N both begin with the middle vote, which changes nothing.) Both options
    /// have equally many votes here, so it is enough to find where each half first differs.
    pub(super) fn compare(&self, other: &Votes) -> Ordering {
        let (mine, theirs) = if self.total == other.total {
            (1, 1)
        } else {
            (other.total, self.total)
        };
        // Products of two totals of weight, each below 2^48.
        let total = u128::from(self.total) * u128::from(mine);
        let scaled = |votes: &Votes, factor: u64| -> Vec<u128> {
            votes
                .grades
                .iter()
                .map(|count| u128::from(*count) * u128::from(factor))
                .collect()
        };
        let (mine, theirs) = (scaled(self, mine), scaled(other, theirs));
        let half = total.div_ceil(2);
        let worse = first_difference(
            &runs(mine.iter().rev(), half),
            &runs(theirs.iter().rev(), half),
        );
        let better = first_difference(&runs(mine.iter(), half), &runs(theirs.iter(), half));
        // `runs` count grades from the end they start at: from the worst, a later grade is the better one.
        match (worse, better) {
            (Some((w, order)), Some((b, _))) if w <= b => order.reverse(),
            (_, Some((_, order))) => order,
            (Some((_, order)), None) => order.reverse(),
            (None, None) => Ordering::Equal,
        }
    }
}

/// The first `half` votes of a row, run by run, from the middle outwards: the number of the grade in the row, and how
/// many.
fn runs<'a>(row: impl Iterator<Item = &'a u128>, half: u128) -> Vec<(usize, u128)> {
    let mut left = half;
    let mut runs: Vec<(usize, u128)> = row
        .enumerate()
        .map(|(grade, count)| {
            let taken = left.min(*count);
            left -= taken;
            (grade, taken)
        })
        .filter(|(_, count)| *count > 0)
        .collect();
    runs.reverse();
    runs
}

/// How far from the middle two rows first differ, and how their grades compare there.
fn first_difference(one: &[(usize, u128)], other: &[(usize, u128)]) -> Option<(u128, Ordering)> {
    let mut one = one.iter().copied();
    let mut other = other.iter().copied();
    let (mut a, mut b) = (one.next(), other.next());
    let mut passed = 0;
    while let (Some((grade_a, left_a)), Some((grade_b, left_b))) = (a, b) {
        if grade_a != grade_b {
            return Some((passed, grade_a.cmp(&grade_b)));
        }
        let step = left_a.min(left_b);
        passed += step;
        let rest = |grade: usize, left: u128| (left > step).then(|| (grade, left - step));
        a = rest(grade_a, left_a).or_else(|| one.next());
        b = rest(grade_b, left_b).or_else(|| other.next());
    }
    None
}
