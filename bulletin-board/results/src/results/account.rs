//! Why an option has won or not, and what the rule comes to: sentences from the posted account.

use urne_record::body::{BudgetSelection, Decision, Outcome};
use urne_record::manifest::{Ballot, BudgetBy, Method, part};

use super::Counted;

impl Counted<'_> {
    /// What became of an option, and why; empty where nothing was decided.
    pub fn reason(&self, place: usize, language: &str) -> String {
        let account = self.account(place);
        account.map_or_else(String::new, |row| {
            self.contest.reason_in_words(row, language)
        })
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

    /// What the rule comes to, sentence by sentence; the rule itself is said elsewhere.
    pub fn verdict(&self, language: &str, floor: u32) -> Vec<String> {
        match self.result.outcome {
            Outcome::Empty => return vec!["No ballot was counted.".to_owned()],
            Outcome::Withheld => {
                return vec![format!(
                    "Not decrypted: fewer than {floor} ballots of one weight were counted, and a total would show single votes."
                )];
            }
            Outcome::Counted => {}
        }
        let names = |ids: &[urne_record::Id]| {
            let options = self.contest.options.iter();
            let mut titles = Vec::new();
            for id in ids {
                let found = options.clone().find(|option| option.id == *id);
                titles.extend(found.map(|option| option.title.pick(language)));
            }
            titles.join("; ")
        };
        let quorum = &self.contest.rule.quorum;
        let mut said = Vec::new();
        if quorum.numerator > 0 {
            let reached = match self.result.decision {
                Decision::NoQuorum => "was missed",
                _ => "was reached",
            };
            said.push(format!(
                "The quorum of {} {reached}: {} of {} took part.",
                part(quorum.numerator, quorum.denominator),
                self.weight,
                self.eligible
            ));
        }
        let winners = names(&self.result.winners);
        match self.result.decision {
            Decision::None => {}
            Decision::NoQuorum | Decision::NoWinner => said.push("Nobody has won.".to_owned()),
            Decision::Decided => said.push(format!("Won: {winners}.")),
            Decision::Undecided if winners.is_empty() => {}
            Decision::Undecided => said.push(format!("Won: {winners}.")),
        }
        if !self.result.tied.is_empty() {
            let tied = names(&self.result.tied);
            said.push(match self.result.decision {
                Decision::Undecided => format!("Tied for what is left, and left open: {tied}."),
                _ => format!("A tie between these was settled as announced: {tied}."),
            });
        }
        said
    }

    /// What a selection of a budget spends and whom it represents.
    pub fn selection(&self, selection: &BudgetSelection) -> String {
        let Method::Budget(budget) = &self.contest.rule.method else {
            return String::new();
        };
        let used = match budget.limit {
            0 => 0.0,
            limit => selection.cost as f64 * 100.0 / limit as f64,
        };
        let unit = &self.contest.unit;
        let count = match selection.options.len() {
            1 => "1 project".to_owned(),
            n => format!("{n} projects"),
        };
        format!(
            "{count}, {} together; {} of {} spent ({used:.1}%)",
            self.contest.score_in_words(selection.score),
            unit.amount(selection.cost),
            unit.amount(budget.limit)
        )
    }

    /// How a selection is made, in words.
    pub fn selected_by(by: BudgetBy) -> &'static str {
        match by {
            BudgetBy::Votes => "By votes, skipping what no longer fits",
            BudgetBy::Optimum => "The set with the most support that fits",
        }
    }
}
