//! Why an option has won or not, and what the rule comes to: sentences from the posted account.

use urne_record::body::{BudgetSelection, Decision, Fate, Outcome};
use urne_record::manifest::{Ballot, BudgetBy, Method};

use super::Counted;
use crate::draft::{self, part};

impl Counted<'_> {
    /// Why an option has won or not, as a sentence without its end; empty where nothing was decided.
    pub fn reason(&self, place: usize, language: &str) -> String {
        let Some(account) = self.account(place) else {
            return String::new();
        };
        let figure = |at: usize| account.figures.get(at).copied().unwrap_or(0);
        match account.fate {
            Fate::Unsupported => return self.unsupported().to_owned(),
            Fate::BelowShare => {
                return format!(
                    "{}; {} is too small a part",
                    self.support(figure(0)),
                    self.percent(figure(0))
                );
            }
            _ => {}
        }
        match &self.contest.rule.method {
            Method::Totals => String::new(),
            Method::MostVotes(_) => self.support(figure(0)),
            Method::Budget(budget) => self.budget_reason(budget.by, account.fate, figure),
            Method::MajorityJudgment(_) => format!(
                "majority grade {}; {} better, {} worse, of {}",
                self.grade(figure(0), language),
                figure(1),
                figure(2),
                figure(3)
            ),
            Method::Schulze(_) => match (figure(0), figure(1)) {
                (ahead, 0) => format!("ahead of {ahead} others, none is ahead of it"),
                (ahead, behind) => format!("ahead of {ahead} others, {behind} are ahead of it"),
            },
            Method::RankedPairs(_) => format!(
                "of the pairs that are kept it wins {} and loses {}",
                figure(0),
                figure(1)
            ),
        }
    }

    fn budget_reason(&self, by: BudgetBy, fate: Fate, figure: impl Fn(usize) -> u64) -> String {
        let (support, cost) = (self.amount(figure(0)), self.money(figure(1)));
        let left = self.money(figure(2));
        match (by, fate) {
            (BudgetBy::Votes, Fate::Won) => format!("{support}; costs {cost} of the {left} left"),
            (BudgetBy::Votes, _) => format!("{support}; costs {cost}, only {left} left"),
            (BudgetBy::Optimum, Fate::Won) => {
                format!("{support}; costs {cost}; in the set with most support")
            }
            (BudgetBy::Optimum, _) => {
                format!("{support}; costs {cost}; the set with most support is without it")
            }
        }
    }

    fn unsupported(&self) -> &'static str {
        match self.contest.ballot {
            Ballot::Grades(_) => "nobody graded it",
            Ballot::Ranking(_) => "nobody ranked it",
            Ballot::Choice(_) | Ballot::Budget(_) => "no vote",
            _ => "nobody gave it anything",
        }
    }

    fn support(&self, score: u64) -> String {
        match self.share(score) {
            Some(share) => format!("{}, {share:.1}%", self.amount(score)),
            None => self.amount(score),
        }
    }

    /// The part of the votes that the required share looks at.
    fn percent(&self, score: u64) -> String {
        let share = &self.contest.rule.share;
        let blank = if share.blank {
            0
        } else {
            self.blank().unwrap_or(0)
        };
        let base = self.weight.saturating_sub(blank);
        match base {
            0 => "nothing".to_owned(),
            base => format!("{:.1}%", score as f64 * 100.0 / base as f64),
        }
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
        let count = match selection.options.len() {
            1 => "1 project".to_owned(),
            n => format!("{n} projects"),
        };
        format!(
            "{count}, {} together; {} of {} spent ({used:.1}%)",
            self.amount(selection.score),
            self.money(selection.cost),
            self.money(budget.limit)
        )
    }

    /// How a selection is made, in words.
    pub fn selected_by(by: BudgetBy) -> &'static str {
        match by {
            BudgetBy::Votes => "By votes, skipping what no longer fits",
            BudgetBy::Optimum => "The set with the most support that fits",
        }
    }

    /// The rule in words.
    pub fn rule(&self) -> String {
        draft::rule(self.contest)
    }
}
