//! Majority judgment: options by their majority values.

use std::cmp::Ordering;

use super::order::{fill, tie_places};
use super::{Count, Fate, Findings};
use crate::manifest::BallotKind;

/// An option's votes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Votes {
    /// For each grade, the best first.
    pub(super) grades: Vec<u64>,
}

pub(super) fn decide(count: Count<'_>, worst: bool, seats: u64) -> Findings {
    let places = tie_places(count);
    let place = |i: &usize| places.get(*i).copied();
    let votes: Vec<Votes> = votes(count, worst);
    let of = |i: &usize| votes.get(*i);
    let compare = |a: &usize, b: &usize| match (of(a), of(b)) {
        (Some(a), Some(b)) => a.compare(b),
        _ => Ordering::Equal,
    };
    let has_votes = |i: &usize| of(i).is_some_and(|votes| votes.number() > 0);
    let (mut graded, mut unsupported): (Vec<usize>, Vec<usize>) =
        count.options().partition(has_votes);
    graded.sort_by(|a, b| compare(a, b).then(place(a).cmp(&place(b))));
    unsupported.sort_by_key(place);
    let groups: Vec<Vec<usize>> = graded
        .chunk_by(|a, b| compare(a, b) == Ordering::Equal)
        .map(<[usize]>::to_vec)
        .collect();
    let seats = fill(&groups, seats, count.contest.rule.ties);
    let ungraded = unsupported.iter().map(|i| (*i, Fate::Unsupported));
    let figures = |i: &usize| of(i).and_then(Votes::figures).unwrap_or_default();
    Findings {
        account: seats
            .fates
            .iter()
            .copied()
            .chain(ungraded)
            .map(|(i, fate)| (i, fate, figures(&i)))
            .collect(),
        tied: seats.tied,
        open: seats.open,
        ..Findings::default()
    }
}

fn votes(count: Count<'_>, worst: bool) -> Vec<Votes> {
    let BallotKind::Grades { grades, no_opinion } = &count.contest.ballot else {
        return Vec::new();
    };
    let width = (grades.len() + usize::from(*no_opinion)).max(1);
    let of_option = |totals: &[u64]| {
        let (graded, none) = totals.split_at_checked(grades.len()).unwrap_or_default();
        let mut grades = graded.to_vec();
        if let (true, Some(last), Some(none)) = (worst, grades.last_mut(), none.first()) {
            *last += none;
        }
        Votes { grades }
    };
    count.totals.chunks(width).map(of_option).collect()
}

impl Votes {
    /// N
    pub(super) fn number(&self) -> u64 {
        self.grades.iter().sum()
    }

    /// `[grade, above, below, N]`, if there are votes.
    fn figures(&self) -> Option<Vec<u64>> {
        let n = self.number();
        let grade = self.at(u128::from(n.div_ceil(2)), 1)?;
        let above = self.grades.iter().take(grade - 1).sum();
        let below = self.grades.iter().skip(grade).sum();
        Some(vec![u64::try_from(grade).ok()?, above, below, n])
    }

    /// The grade (1 is the best) of vote number `place`, from the worst, when each vote is taken
    /// `times` times.
    fn at(&self, place: u128, times: u64) -> Option<usize> {
        let mut seen = 0u128;
        for (grade, votes) in self.grades.iter().enumerate().rev() {
            seen += u128::from(*votes) * u128::from(times);
            if place >= 1 && seen >= place {
                return Some(grade + 1);
            }
        }
        None
    }

    /// Who is ahead: `Less` if this option is.
    ///
    /// From the middle outwards the numbers taken away are pairs, first the lower one:
    /// `(low - d, high + d)` for d = 0, 1, ... (with odd N the first pair is one number twice,
    /// which changes nothing). Grades change only where the counts of a grade end, so it is
    /// enough to look at those distances. The order is total: taking every vote k times keeps
    /// each comparison, so all options can be brought to one number of votes.
    pub(super) fn compare(&self, other: &Self) -> Ordering {
        let (own, others) = (self.number(), other.number());
        // Numbers are at most 2^40, so their product is below 2^80.
        let (times, other_times, n) = if own == others {
            (1, 1, u128::from(own))
        } else {
            (others, own, u128::from(own) * u128::from(others))
        };
        let (low, high) = (n.div_ceil(2), n / 2 + 1);
        let mut distances = vec![0];
        for (votes, times) in [(self, times), (other, other_times)] {
            let mut end = 0u128;
            for count in votes.grades.iter().rev() {
                // The row changes its grade between vote number `end` and the next one.
                end += u128::from(*count) * u128::from(times);
                distances.extend(low.checked_sub(end));
                distances.extend((end + 1).checked_sub(high));
            }
        }
        distances.sort_unstable();
        distances.dedup();
        for d in distances.into_iter().filter(|d| *d < low) {
            for place in [low - d, high + d] {
                let grades = (self.at(place, times), other.at(place, other_times));
                if let (Some(a), Some(b)) = grades
                    && a != b
                {
                    return a.cmp(&b);
                }
            }
        }
        Ordering::Equal
    }
}
