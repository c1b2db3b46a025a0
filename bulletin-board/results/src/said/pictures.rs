//! What pictures say beside the rule and what became of it.

use urne_record::manifest::{Ballot, Contest};
use urne_words::say;

use super::{Voice, scores};
use crate::results::Counted;

impl Voice<'_> {
    /// Who took part, what voters did, how winners come out of it: a line each.
    pub(crate) fn heading(self, counted: &Counted<'_>) -> Vec<String> {
        vec![
            self.took_part(counted),
            self.task(counted.contest),
            self.rules(counted.contest).join(" "),
        ]
    }

    /// That so many options are not drawn.
    pub(crate) fn hidden(self, options: usize) -> String {
        say!(self, "chart-hidden", count = options)
    }

    /// The blank vote.
    pub fn blank(self) -> String {
        say!(self, "blank")
    }

    /// A total with what it counts, and its share where that is one of voters.
    pub(crate) fn total_and_share(self, counted: &Counted<'_>, total: u64) -> String {
        let text = self.total(counted.contest, total);
        match counted.counts_voters() && counted.weight > 0 {
            true => format!("{text} ({})", self.percent(total, counted.weight)),
            false => text,
        }
    }

    /// A number of voters and their share.
    pub(crate) fn voters(self, counted: &Counted<'_>, voters: u64) -> String {
        let text = say!(self, "count-votes", count = voters);
        match counted.weight {
            0 => text,
            weight => format!("{text} ({})", self.percent(voters, weight)),
        }
    }

    /// What becomes of those who gave an option no grade: left out, or the grade that counts for them.
    pub(crate) fn without_opinion(self, voters: u64, grade: Option<&str>) -> String {
        match grade {
            Some(grade) => say!(self, "chart-silent-worst", count = voters, grade = grade),
            None => say!(self, "chart-silent-ignored", count = voters),
        }
    }

    /// What the mark in the middle of grades means.
    pub(crate) fn middle(self) -> String {
        say!(self, "chart-middle")
    }

    /// What the numbers of pairs mean.
    pub(crate) fn pairs(self) -> String {
        say!(self, "chart-pairs")
    }

    /// How many blank votes there are, in a sentence.
    pub(crate) fn blanks(self, voters: &str) -> String {
        say!(self, "chart-blanks", voters = voters)
    }

    /// That a selection decides.
    pub(crate) fn decides(self) -> String {
        say!(self, "chart-decides")
    }

    /// The heads of a table of projects: the project, what is counted, the cost.
    pub(crate) fn columns(self, contest: &Contest) -> [String; 3] {
        [
            say!(self, "head-option"),
            self.heads_of_scores(contest),
            say!(self, "head-cost"),
        ]
    }

    /// The head of the column of totals.
    pub fn heads_of_scores(self, contest: &Contest) -> String {
        match (&contest.ballot, scores(contest)) {
            (Ballot::Allocation(_), _) => say!(self, "head-sums"),
            (_, "points") => say!(self, "head-points"),
            _ => say!(self, "head-votes"),
        }
    }
}
