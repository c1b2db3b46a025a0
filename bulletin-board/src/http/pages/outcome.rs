//! What became of a contest in the reader's language: who has won and why, for tables and pictures alike.

use urne_record::Id;
use urne_record::body::{BudgetSelection, Decision, Fate, OptionAccount, Outcome};
use urne_record::manifest::{Ballot, BudgetBy, Contest, Method};
use urne_results::export::Words;
use urne_results::results::Counted;

use super::contest::{rules, scores, task};
use super::language::Language;
use super::numbers::Forms as _;
use super::sentences::Says as _;

/// How a total reads: `3 votes`, `3 points`, an amount.
pub(super) fn total(t: Language, contest: &Contest, total: u64) -> String {
    match scores(contest) {
        "sums" => t.amount(total, &contest.unit),
        "points" => t.say_of("count-points", "count", total),
        _ => t.say_of("count-votes", "count", total),
    }
}

/// What became of an option, in a word or two.
pub(super) fn fate(t: Language, fate: Fate) -> String {
    t.say(match fate {
        Fate::Won => "fate-won",
        Fate::Lost => "fate-lost",
        Fate::Tied => "fate-tied",
        Fate::Skipped => "fate-skipped",
        Fate::BelowShare => "fate-below-share",
        Fate::Unsupported => "fate-unsupported",
    })
}

/// Why, by the numbers of the account; nothing where the total says it.
pub(super) fn reason(t: Language, counted: &Counted<'_>, row: &OptionAccount) -> String {
    let contest = counted.contest;
    let amount = |value: u64| t.amount(value, &contest.unit);
    match (&contest.rule.method, row.figures.as_slice()) {
        (Method::Budget(_), [_, cost, left]) => {
            let (cost, left) = (amount(*cost), amount(*left));
            t.say_with(
                "why-skipped",
                &[("cost", (&cost).into()), ("left", (&left).into())],
            )
        }
        (Method::MajorityJudgment(_), [grade, above, below, votes]) => {
            let grade = counted.grade(*grade, t.tag());
            let told = [
                ("grade", (&grade).into()),
                ("above", (*above).into()),
                ("below", (*below).into()),
                ("votes", (*votes).into()),
            ];
            t.say_with("why-grade", &told)
        }
        (Method::Schulze(_), [ahead, behind]) => {
            let told = [("ahead", (*ahead).into()), ("behind", (*behind).into())];
            t.say_with("why-schulze", &told)
        }
        (Method::RankedPairs(_), [won, lost]) => {
            let told = [("won", (*won).into()), ("lost", (*lost).into())];
            t.say_with("why-ranked-pairs", &told)
        }
        _ => String::new(),
    }
}

/// Who took part in a contest.
pub(super) fn took_part(t: Language, counted: &Counted<'_>) -> String {
    let share = t.percent(counted.weight, counted.eligible);
    let told = [
        ("weight", counted.weight.into()),
        ("eligible", counted.eligible.into()),
        ("share", (&share).into()),
    ];
    match counted.weight == counted.ballots {
        true => t.say_with("took-part", &told),
        false => t.say_with("took-part-by-weight", &told),
    }
}

/// What the rule comes to, a sentence each; more than `named` winners are only counted.
pub(super) fn verdict(t: Language, counted: &Counted<'_>, floor: u32, named: usize) -> Vec<String> {
    let (contest, result) = (counted.contest, counted.result);
    match result.outcome {
        Outcome::Empty => return vec![t.say("outcome-empty")],
        Outcome::Withheld => return vec![t.say_of("outcome-withheld", "floor", floor)],
        Outcome::Counted => {}
    }
    let names = |ids: &[Id]| {
        let title = |id: &Id| {
            let found = contest.options.iter().find(|option| option.id == *id);
            found.map_or_else(
                || id.to_string(),
                |option| option.title.pick(t.tag()).to_owned(),
            )
        };
        ids.iter().map(title).collect::<Vec<_>>().join("; ")
    };
    let mut said = Vec::new();
    let quorum = &contest.rule.quorum;
    if quorum.numerator > 0 {
        let part = t.part(quorum.numerator, quorum.denominator);
        said.push(match result.decision {
            Decision::NoQuorum => t.say_of("quorum-missed", "part", &part),
            _ => t.say_of("quorum-reached", "part", &part),
        });
    }
    let winners = &result.winners;
    match (result.decision, winners.len()) {
        (Decision::None, _) => {}
        (Decision::NoQuorum | Decision::NoWinner, _) => said.push(t.say("verdict-nobody")),
        (_, 0) => {}
        (_, count) if count > named => said.push(t.say_of("verdict-many", "count", count)),
        (_, count) => {
            let names = names(winners);
            let told = [("count", count.into()), ("names", (&names).into())];
            said.push(t.say_with("verdict-won", &told));
        }
    }
    if !result.tied.is_empty() {
        let id = match result.decision {
            Decision::Undecided => "verdict-tie-open",
            _ => "verdict-tie-settled",
        };
        said.push(t.say_of(id, "names", names(&result.tied)));
    }
    said
}

/// How a selection of a budget is made.
pub(super) fn selected_by(t: Language, by: BudgetBy) -> String {
    t.say(match by {
        BudgetBy::Votes => "selected-in-order",
        BudgetBy::Optimum => "selected-together",
    })
}

/// What a selection of a budget spends and whom it represents.
pub(super) fn selection(t: Language, counted: &Counted<'_>, selection: &BudgetSelection) -> String {
    let contest = counted.contest;
    let limit = match &contest.rule.method {
        Method::Budget(budget) => budget.limit,
        _ => 0,
    };
    let score = total(t, contest, selection.score);
    let cost = t.amount(selection.cost, &contest.unit);
    let share = t.percent(selection.cost, limit);
    let limit = t.amount(limit, &contest.unit);
    let told = [
        ("count", selection.options.len().into()),
        ("score", (&score).into()),
        ("cost", (&cost).into()),
        ("limit", (&limit).into()),
        ("share", (&share).into()),
    ];
    t.say_with("selection", &told)
}

/// The words of pictures.
pub(super) struct Spoken(pub(super) Language);

impl Words for Spoken {
    fn language(&self) -> &str {
        self.0.tag()
    }

    fn heading(&self, counted: &Counted<'_>) -> Vec<String> {
        let t = self.0;
        vec![
            took_part(t, counted),
            task(t, counted.contest),
            rules(t, counted.contest).join(" "),
        ]
    }

    fn verdict(&self, counted: &Counted<'_>, floor: u32, named: usize) -> Vec<String> {
        verdict(self.0, counted, floor, named)
    }

    fn hidden(&self, options: usize) -> String {
        self.0.say_of("chart-hidden", "count", options)
    }

    fn blank(&self) -> String {
        self.0.say("blank")
    }

    fn total(&self, counted: &Counted<'_>, value: u64) -> String {
        let text = total(self.0, counted.contest, value);
        match counted.counts_voters() && counted.weight > 0 {
            true => format!("{text} ({})", self.0.percent(value, counted.weight)),
            false => text,
        }
    }

    fn voters(&self, counted: &Counted<'_>, voters: u64) -> String {
        let text = self.0.say_of("count-votes", "count", voters);
        match counted.weight {
            0 => text,
            weight => format!("{text} ({})", self.0.percent(voters, weight)),
        }
    }

    fn fate(&self, of: Fate) -> String {
        fate(self.0, of)
    }

    fn needed(&self, contest: &Contest, _: u128) -> String {
        super::contest::share(self.0, contest).unwrap_or_default()
    }

    fn without_opinion(&self, voters: u64, grade: Option<&str>) -> String {
        let count = ("count", voters.into());
        match grade {
            Some(grade) => {
                let told = [count, ("grade", grade.into())];
                self.0.say_with("chart-silent-worst", &told)
            }
            None => self.0.say_with("chart-silent-ignored", &[count]),
        }
    }

    fn middle(&self) -> String {
        self.0.say("chart-middle")
    }

    fn pairs(&self) -> String {
        self.0.say("chart-pairs")
    }

    fn blanks(&self, voters: &str) -> String {
        self.0.say_of("chart-blanks", "voters", voters)
    }

    fn amount(&self, contest: &Contest, amount: u64) -> String {
        self.0.amount(amount, &contest.unit)
    }

    fn selected_by(&self, by: BudgetBy) -> String {
        selected_by(self.0, by)
    }

    fn selection(&self, counted: &Counted<'_>, of: &BudgetSelection) -> String {
        selection(self.0, counted, of)
    }

    fn decides(&self) -> String {
        self.0.say("chart-decides")
    }

    fn columns(&self, contest: &Contest) -> [String; 3] {
        [
            self.0.say("head-option"),
            heads_of_scores(self.0, contest),
            self.0.say("head-cost"),
        ]
    }
}

/// The head of the column of totals.
pub(super) fn heads_of_scores(t: Language, contest: &Contest) -> String {
    t.say(match (&contest.ballot, scores(contest)) {
        (Ballot::Allocation(_), _) => "head-sums",
        (_, "points") => "head-points",
        _ => "head-votes",
    })
}
