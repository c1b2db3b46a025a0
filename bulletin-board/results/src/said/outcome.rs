//! What became of a contest: who has won and why.

use urne_record::Id;
use urne_record::body::{BudgetSelection, Decision, Fate, OptionAccount, Outcome, Turnout};
use urne_record::manifest::{BudgetBy, Contest, Method};
use urne_words::say;

use super::{Voice, scores};
use crate::results::Counted;

impl Voice<'_> {
    /// How many have voted.
    pub fn turnout(self, turnout: &Turnout) -> String {
        let (counted, credentials) = (turnout.counted, turnout.credentials);
        let share = self.percent(counted, credentials);
        say!(
            self,
            "turnout",
            counted = counted,
            credentials = credentials,
            share = share
        )
    }

    /// What is said of the weight, where voters have weights.
    pub fn weight(self, turnout: &Turnout) -> Option<String> {
        let weight = turnout.weight;
        (weight != turnout.counted).then(|| say!(self, "turnout-weight", weight = weight))
    }

    /// How a total reads: `3 votes`, `3 points`, an amount.
    pub fn total(self, contest: &Contest, total: u64) -> String {
        match scores(contest) {
            "sums" => self.amount(total, &contest.unit),
            "points" => say!(self, "count-points", count = total),
            _ => say!(self, "count-votes", count = total),
        }
    }

    /// What became of an option, in a word or two.
    pub fn fate(self, fate: Fate) -> String {
        match fate {
            Fate::Won => say!(self, "fate-won"),
            Fate::Lost => say!(self, "fate-lost"),
            Fate::Tied => say!(self, "fate-tied"),
            Fate::Skipped => say!(self, "fate-skipped"),
            Fate::BelowShare => say!(self, "fate-below-share"),
            Fate::Unsupported => say!(self, "fate-unsupported"),
        }
    }

    /// Why, by the numbers of the account; nothing where the total says it.
    pub fn reason(self, counted: &Counted<'_>, row: &OptionAccount) -> String {
        let contest = counted.contest;
        let amount = |value: &u64| self.amount(*value, &contest.unit);
        match (&contest.rule.method, row.figures.as_slice()) {
            (Method::Budget(_), [_, cost, left]) => {
                say!(
                    self,
                    "why-skipped",
                    cost = amount(cost),
                    left = amount(left)
                )
            }
            (Method::MajorityJudgment(_), [grade, above, below, votes]) => say!(
                self,
                "why-grade",
                grade = counted.grade(*grade, self.titles),
                above = above,
                below = below,
                votes = votes
            ),
            (Method::Schulze(_), [ahead, behind]) => {
                say!(self, "why-schulze", ahead = ahead, behind = behind)
            }
            (Method::RankedPairs(_), [won, lost]) => {
                say!(self, "why-ranked-pairs", won = won, lost = lost)
            }
            _ => String::new(),
        }
    }

    /// Who took part in a contest.
    pub fn took_part(self, counted: &Counted<'_>) -> String {
        let id = match counted.weight == counted.ballots {
            true => "took-part",
            false => "took-part-by-weight",
        };
        let (weight, eligible) = (counted.weight, counted.eligible);
        let share = self.percent(weight, eligible);
        say!(
            self,
            id,
            weight = weight,
            eligible = eligible,
            share = share
        )
    }

    /// What the rule comes to, a sentence each; more than `named` winners are only counted.
    pub fn verdict(self, counted: &Counted<'_>, floor: u32, named: usize) -> Vec<String> {
        let (contest, result) = (counted.contest, counted.result);
        match result.outcome {
            Outcome::Empty => return vec![say!(self, "outcome-empty")],
            Outcome::Withheld => return vec![say!(self, "outcome-withheld", floor = floor)],
            Outcome::Counted => {}
        }
        let names = |ids: &[Id]| {
            let title = |id: &Id| {
                let found = contest.options.iter().find(|option| option.id == *id);
                found.map_or_else(
                    || id.to_string(),
                    |option| option.title.pick(self.titles).to_owned(),
                )
            };
            ids.iter().map(title).collect::<Vec<_>>().join("; ")
        };
        let mut said = Vec::new();
        let quorum = &contest.rule.quorum;
        if quorum.numerator > 0 {
            let part = self.part(quorum.numerator, quorum.denominator);
            said.push(match result.decision {
                Decision::NoQuorum => say!(self, "quorum-missed", part = part),
                _ => say!(self, "quorum-reached", part = part),
            });
        }
        let winners = &result.winners;
        match (result.decision, winners.len()) {
            (Decision::None, _) => {}
            (Decision::NoQuorum | Decision::NoWinner, _) => said.push(say!(self, "verdict-nobody")),
            (_, 0) => {}
            (_, count) if count > named => said.push(say!(self, "verdict-many", count = count)),
            (_, count) => {
                let names = names(winners);
                said.push(say!(self, "verdict-won", count = count, names = names));
            }
        }
        if !result.tied.is_empty() {
            let names = names(&result.tied);
            said.push(match result.decision {
                Decision::Undecided => say!(self, "verdict-tie-open", names = names),
                _ => say!(self, "verdict-tie-settled", names = names),
            });
        }
        said
    }

    /// How a selection of a budget is made.
    pub fn selected_by(self, by: BudgetBy) -> String {
        match by {
            BudgetBy::Votes => say!(self, "selected-in-order"),
            BudgetBy::Optimum => say!(self, "selected-together"),
        }
    }

    /// The same, and whether it decides.
    pub fn selected_and_decides(self, by: BudgetBy, decides: bool) -> String {
        let name = self.selected_by(by);
        match decides {
            true => say!(self, "selection-decides", name = name),
            false => say!(self, "selection-compares", name = name),
        }
    }

    /// What a selection of a budget spends and whom it represents.
    pub fn selection(self, counted: &Counted<'_>, selection: &BudgetSelection) -> String {
        let contest = counted.contest;
        let limit = match &contest.rule.method {
            Method::Budget(budget) => budget.limit,
            _ => 0,
        };
        say!(
            self,
            "selection",
            count = selection.options.len(),
            score = self.total(contest, selection.score),
            cost = self.amount(selection.cost, &contest.unit),
            limit = self.amount(limit, &contest.unit),
            share = self.percent(selection.cost, limit)
        )
    }
}
