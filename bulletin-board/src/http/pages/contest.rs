//! A contest in the reader's language: what voters do, who wins, what each option costs.

use urne_record::Manifest;
use urne_record::manifest::{
    Allocation, Ballot, Budget, BudgetBy, Choice, Contest, Counted, Grades, Method, NoOpinion,
    Points, Ranking, Score, Share, Ties,
};

use super::language::Language;
use super::numbers::Forms as _;
use super::page::Words;
use super::sentences::Says as _;

/// A contest as pages show it.
pub(super) struct Question {
    /// The question.
    pub(super) title: Words,
    /// What voters do.
    pub(super) task: String,
    /// The grades, the best first, where options are graded.
    pub(super) grades: Vec<Words>,
    /// Who wins, a sentence each.
    pub(super) rules: Vec<String>,
    /// The options.
    pub(super) options: Vec<Offer>,
    /// Whether options have costs.
    pub(super) costs: bool,
}

/// An option as pages show it.
pub(super) struct Offer {
    /// Its title.
    pub(super) title: Words,
    /// What it costs, or nothing.
    pub(super) cost: String,
}

/// The contests of an election.
pub(super) fn questions(t: Language, manifest: &Manifest) -> Vec<Question> {
    let question = |contest: &Contest| Question {
        title: Words::of(&contest.title, t),
        task: task(t, contest),
        grades: grades(t, contest),
        rules: rules(t, contest),
        costs: contest.options.iter().any(|option| option.cost > 0),
        options: (contest.options.iter())
            .map(|option| Offer {
                title: Words::of(&option.title, t),
                cost: match option.cost {
                    0 => String::new(),
                    cost => t.amount(cost, &contest.unit),
                },
            })
            .collect(),
    };
    manifest.contests.iter().map(question).collect()
}

fn grades(t: Language, contest: &Contest) -> Vec<Words> {
    match &contest.ballot {
        Ballot::Grades(ballot) => ballot.grades.iter().map(|g| Words::of(g, t)).collect(),
        _ => Vec::new(),
    }
}

/// What a voter does, in the sentences of the voting page.
pub(super) fn task(t: Language, contest: &Contest) -> String {
    let all = u32::try_from(contest.options.len()).unwrap_or(u32::MAX);
    let amount = |value: u64| t.amount(value, &contest.unit);
    let mut said = match &contest.ballot {
        Ballot::Choice(Choice { max, min, .. }) => vec![choose(t, *min, *max, all)],
        Ballot::Budget(budget) => money(t, budget, all, &amount),
        Ballot::Points(Points {
            each, least, most, ..
        }) => {
            let number = |value: u64| t.number(value);
            share_out(t, "points", (*each, *least, *most), &number)
        }
        Ballot::Allocation(Allocation { each, least, total }) => {
            share_out(t, "allocation", (*each, *least, *total), &amount)
        }
        Ballot::Score(Score { each }) => vec![t.say_of("rule-score", "each", *each)],
        Ballot::Grades(Grades { no_opinion, .. }) => vec![t.say(match no_opinion {
            true => "rule-grades-or-none",
            false => "rule-grades",
        })],
        Ballot::Ranking(Ranking { max, min, .. }) => rank(t, *min, *max, all),
    };
    if contest.ballot.blank() {
        said.push(t.say("rule-blank"));
    }
    said.join(" ")
}

fn choose(t: Language, min: u32, max: u32, all: u32) -> String {
    let told = [("min", min.into()), ("max", max.into())];
    match (min, max) {
        (min, max) if min == max => t.say_with("rule-choose-exactly", &told),
        (0, max) if max >= all => t.say("rule-choose-any"),
        (0, _) => t.say_with("rule-choose-up-to", &told),
        _ => t.say_with("rule-choose-between", &told),
    }
}

fn money(t: Language, budget: &Budget, all: u32, amount: &dyn Fn(u64) -> String) -> Vec<String> {
    let mut said = vec![t.say_of("rule-budget", "limit", amount(budget.limit))];
    if budget.least > 0 {
        said.push(t.say_of("rule-budget-least", "least", amount(budget.least)));
    }
    if budget.min > 1 || budget.max < all {
        said.push(choose(t, budget.min, budget.max, all));
    }
    said
}

fn share_out(
    t: Language,
    kind: &str,
    (each, least, most): (u64, u64, u64),
    shown: &dyn Fn(u64) -> String,
) -> Vec<String> {
    let (each_shown, least_shown, most_shown) = (shown(each), shown(least), shown(most));
    let told = [
        ("each", (&each_shown).into()),
        ("least", (&least_shown).into()),
        ("most", (&most_shown).into()),
    ];
    let mut said = vec![t.say_with(&format!("rule-{kind}"), &told)];
    if each < most {
        said.push(t.say_with(&format!("rule-{kind}-each"), &told));
    }
    if least == most {
        said.push(t.say("rule-all"));
    } else if least > 0 {
        said.push(t.say_with("rule-least", &told));
    }
    said
}

fn rank(t: Language, min: u32, max: u32, all: u32) -> Vec<String> {
    let told = [("min", min.into()), ("max", max.into())];
    let sentence = match (min == max, max == all) {
        (true, true) => "rule-rank-all",
        (true, false) => "rule-rank-exactly",
        (false, _) => "rule-rank-between",
    };
    let mut said = vec![t.say_with(sentence, &told)];
    if min < all {
        said.push(t.say("rule-rank-rest"));
    }
    said
}

/// What the scores of a contest are: `votes`, `points` or `sums`.
pub(super) fn scores(contest: &Contest) -> &'static str {
    match &contest.ballot {
        Ballot::Points(_) | Ballot::Score(_) => "points",
        Ballot::Ranking(ranking) if ranking.counted != Counted::Pairs => "points",
        Ballot::Allocation(_) => "sums",
        _ => "votes",
    }
}

/// How winners come out of it, with all conditions.
pub(super) fn rules(t: Language, contest: &Contest) -> Vec<String> {
    let what = ("what", scores(contest).into());
    let seats = |id: &str, seats: u32| t.say_with(id, &[what.clone(), ("seats", seats.into())]);
    let rule = &contest.rule;
    let mut said = match &rule.method {
        Method::Totals => return vec![t.say("wins-nobody")],
        Method::MostVotes(method) => vec![seats("wins-most", method.seats)],
        Method::Budget(method) => {
            let limit = t.amount(method.limit, &contest.unit);
            let id = match method.by {
                BudgetBy::Votes => "wins-budget-in-order",
                BudgetBy::Optimum => "wins-budget-together",
            };
            vec![t.say_with(id, &[what, ("limit", (&limit).into())])]
        }
        Method::MajorityJudgment(method) => {
            let mut said = vec![seats("wins-grades", method.seats)];
            let silent = matches!(&contest.ballot, Ballot::Grades(grades) if grades.no_opinion);
            if silent {
                said.push(t.say(match method.no_opinion {
                    NoOpinion::Worst => "wins-silence-worst",
                    NoOpinion::Ignored => "wins-silence-ignored",
                }));
            }
            said
        }
        Method::RankedPairs(method) => vec![seats("wins-ranked-pairs", method.seats)],
        Method::Schulze(method) => vec![seats("wins-schulze", method.seats)],
    };
    if rule.quorum.numerator > 0 {
        let part = t.part(rule.quorum.numerator, rule.quorum.denominator);
        said.push(t.say_of("needs-quorum", "part", &part));
    }
    said.extend(share(t, contest));
    said.push(t.say(match rule.ties {
        Ties::Undecided => "ties-open",
        Ties::Order => "ties-order",
        Ties::Id => "ties-id",
        Ties::Lot => "ties-lot",
    }));
    said
}

/// The share that an option needs, if it needs one.
pub(super) fn share(t: Language, contest: &Contest) -> Option<String> {
    let share = &contest.rule.share;
    let none = Share {
        blank: share.blank,
        ..Share::NONE
    };
    if *share == none {
        return None;
    }
    let part = t.part(share.numerator, share.denominator);
    let id = match share.strict {
        true => "needs-more-than",
        false => "needs-at-least",
    };
    let blank = match (contest.ballot.blank(), share.blank) {
        (false, _) => "none",
        (true, true) => "included",
        (true, false) => "left-out",
    };
    let told = [("part", (&part).into()), ("blank", blank.into())];
    Some(t.say_with(id, &told))
}
