//! The totals of a contest, read by what their positions mean (specs/statements.md).

use urne_record::Text;
use urne_record::body::Fate;
use urne_record::manifest::{Ballot, Counted as Ranks};

use super::{BLANK, Counted};

/// One line of a contest's totals: an option, or the blank vote.
#[derive(Clone, Debug)]
pub struct Line<'a> {
    /// The option's id, [`BLANK`] for the blank vote.
    pub id: &'a str,
    /// The title; none for the blank vote.
    pub title: Option<&'a Text>,
    /// The total; none where it is not known, or where an option has no single total.
    pub total: Option<u64>,
    /// What became of it.
    pub fate: Option<Fate>,
    /// The option's place in the manifest.
    pub place: Option<usize>,
}

impl<'a> Counted<'a> {
    /// The number of options.
    pub fn options(&self) -> usize {
        self.contest.options.len()
    }

    /// Whether every option has one total.
    pub fn has_scores(&self) -> bool {
        match &self.contest.ballot {
            Ballot::Grades(_) => false,
            Ballot::Ranking(ranking) => ranking.counted != Ranks::Pairs,
            _ => true,
        }
    }

    /// Whether a total is a number of voters, by weight.
    pub fn counts_voters(&self) -> bool {
        matches!(self.contest.ballot, Ballot::Choice(_) | Ballot::Budget(_))
    }

    fn total(&self, position: usize) -> Option<u64> {
        self.result.totals.get(position).copied()
    }

    /// An option's total.
    pub fn score(&self, place: usize) -> Option<u64> {
        match self.has_scores() {
            true => self.total(place),
            false => None,
        }
    }

    /// The total of the blank vote, where it is offered and counted.
    pub fn blank(&self) -> Option<u64> {
        match self.contest.ballot.blank() {
            true => self.result.totals.last().copied(),
            false => None,
        }
    }

    /// An option's totals per grade, the best first, and of no opinion.
    pub fn grades(&self, place: usize) -> Option<(Vec<u64>, Option<u64>)> {
        let Ballot::Grades(grades) = &self.contest.ballot else {
            return None;
        };
        let columns = grades.grades.len() + usize::from(grades.no_opinion);
        let first = place.checked_mul(columns)?;
        let mut totals = self
            .result
            .totals
            .get(first..first.checked_add(columns)?)?
            .to_vec();
        let none = if grades.no_opinion {
            totals.pop()
        } else {
            None
        };
        Some((totals, none))
    }

    /// How many rank one option above another.
    pub fn pair(&self, above: usize, below: usize) -> Option<u64> {
        let Ballot::Ranking(ranking) = &self.contest.ballot else {
            return None;
        };
        if ranking.counted != Ranks::Pairs || above == below {
            return None;
        }
        // Of an option's n - 1 positions the one for itself is left out.
        let column = if below > above { below - 1 } else { below };
        self.total(above * (self.options() - 1) + column)
    }

    /// A line for each option in the manifest's order, and for the blank vote.
    pub fn lines(&self) -> Vec<Line<'a>> {
        let options = self.contest.options.iter().enumerate();
        let mut lines: Vec<Line<'a>> = options
            .map(|(place, option)| Line {
                id: option.id.as_str(),
                title: Some(&option.title),
                total: self.score(place),
                fate: self.fate(place),
                place: Some(place),
            })
            .collect();
        if self.contest.ballot.blank() {
            lines.push(Line {
                id: BLANK,
                title: None,
                total: self.blank(),
                fate: None,
                place: None,
            });
        }
        lines
    }

    /// Share of the contest's weight in percent, where a total is a number of voters.
    pub fn share(&self, total: u64) -> Option<f64> {
        (self.counts_voters() && self.weight > 0).then(|| total as f64 * 100.0 / self.weight as f64)
    }
}
