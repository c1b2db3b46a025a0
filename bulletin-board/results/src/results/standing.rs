//! A contest with its result: what became of each option, and in which order they are shown.

use urne_record::body::{BudgetSelection, ContestResult, Decision, Fate, OptionAccount};
use urne_record::manifest::{Ballot, Contest, ContestOption};

/// A contest with its result.
#[derive(Clone, Copy, Debug)]
pub struct Counted<'a> {
    /// The question.
    pub contest: &'a Contest,
    /// Its result.
    pub result: &'a ContestResult,
    /// Counted ballots that have the contest.
    pub ballots: u64,
    /// Their total weight.
    pub weight: u64,
    /// Total weight of the credentials on the roll that have it.
    pub eligible: u64,
}

impl<'a> Counted<'a> {
    /// The options as they are shown: in the method's order; where the rule orders none, by total.
    pub fn order(&self) -> Vec<usize> {
        let place = |row: &OptionAccount| {
            let mut options = self.contest.options.iter();
            options.position(|option| option.id == row.option)
        };
        let ordered: Vec<usize> = self.result.account.iter().filter_map(place).collect();
        if !ordered.is_empty() {
            return ordered;
        }
        let mut places: Vec<usize> = (0..self.contest.options.len()).collect();
        // A stable sort keeps the manifest's order among equals.
        places.sort_by_key(|&place| std::cmp::Reverse(self.score(place)));
        places
    }

    /// An option by its place in the manifest.
    pub fn option(&self, place: usize) -> Option<&'a ContestOption> {
        self.contest.options.get(place)
    }

    /// An option's title.
    pub fn title(&self, place: usize, language: &str) -> &'a str {
        self.option(place)
            .map_or("", |option| option.title.pick(language))
    }

    /// The name of a grade, counted from 1.
    pub fn grade(&self, number: u64, language: &str) -> String {
        let place = usize::try_from(number).unwrap_or(0).checked_sub(1);
        match (&self.contest.ballot, place) {
            (Ballot::Grades(grades), Some(place)) => grades
                .grades
                .get(place)
                .map_or_else(String::new, |grade| grade.pick(language).to_owned()),
            _ => String::new(),
        }
    }

    /// Why an option has won or not.
    pub fn account(&self, place: usize) -> Option<&'a OptionAccount> {
        let id = &self.option(place)?.id;
        self.result.account.iter().find(|row| row.option == *id)
    }

    /// What became of an option.
    pub fn fate(&self, place: usize) -> Option<Fate> {
        self.account(place).map(|account| account.fate)
    }

    /// A selection's options, by their places in the manifest.
    pub fn selected(&self, selection: &BudgetSelection) -> Vec<usize> {
        let place = |id: &urne_record::Id| self.contest.options.iter().position(|o| o.id == *id);
        selection.options.iter().filter_map(place).collect()
    }
}

/// What became of an option, as tables have it.
pub(crate) fn fate(fate: Fate) -> &'static str {
    match fate {
        Fate::Won => "won",
        Fate::Lost => "lost",
        Fate::Tied => "tied",
        Fate::Skipped => "skipped",
        Fate::Unsupported => "unsupported",
        Fate::BelowShare => "below_share",
    }
}

/// What the rule comes to, as tables have it.
pub(crate) fn decision(decision: Decision) -> &'static str {
    match decision {
        Decision::Decided => "decided",
        Decision::None => "none",
        Decision::NoQuorum => "no_quorum",
        Decision::NoWinner => "no_winner",
        Decision::Undecided => "undecided",
    }
}
