//! What is voted on in the sentences of the pages: what voters do, and how winners come out of it.

use urne_record::manifest::{
    Ballot, Budget, BudgetBy, Contest, Counted, Method, NoOpinion, Ranking, Share, Ties, Unit, part,
};
use urne_words::{Language, spoken};

use crate::words::say;

/// An amount in a contest's unit, with the point or comma of the reader's language.
pub(crate) fn amount(value: u64, unit: &Unit) -> String {
    let english = unit.amount(value);
    if spoken() == Language::En {
        return english;
    }
    let places = usize::from(unit.decimals.min(4));
    let scale = 10u64.pow(u32::from(unit.decimals.min(4)));
    let mut text = spoken().number(value / scale);
    if places > 0 {
        text.push_str(&format!(",{:0places$}", value % scale));
    }
    format!("{text} {}", unit.name).trim_end().to_owned()
}

/// What a voter does; the grades are named in the language `lang`.
pub(crate) fn task(contest: &Contest, lang: &str) -> String {
    let all = u32::try_from(contest.options.len()).unwrap_or(u32::MAX);
    let amounts = |value: u64| amount(value, &contest.unit);
    let mut said = match &contest.ballot {
        Ballot::Choice(choice) => vec![choose(choice.min, choice.max, all)],
        Ballot::Budget(budget) => money(budget, all, &amounts),
        Ballot::Points(points) => {
            let number = |value: u64| spoken().number(value);
            share_out("points", points.each, points.least, points.most, &number)
        }
        Ballot::Allocation(sums) => {
            share_out("allocation", sums.each, sums.least, sums.total, &amounts)
        }
        Ballot::Score(score) => vec![say!("rule-score", each = score.each)],
        Ballot::Grades(grades) => {
            let names: Vec<&str> = grades.grades.iter().map(|name| name.pick(lang)).collect();
            let rule = match grades.no_opinion {
                true => say!("rule-grades-or-none"),
                false => say!("rule-grades"),
            };
            vec![rule, say!("grades-title"), format!("{}.", names.join(", "))]
        }
        Ballot::Ranking(ranking) => rank(ranking, all),
    };
    if contest.ballot.blank() {
        said.push(say!("rule-blank"));
    }
    said.join(" ")
}

fn choose(min: u32, max: u32, all: u32) -> String {
    match (min, max) {
        (min, max) if min == max => say!("rule-choose-exactly", max = max),
        (0, max) if max >= all => say!("rule-choose-any"),
        (0, _) => say!("rule-choose-up-to", max = max),
        _ => say!("rule-choose-between", min = min, max = max),
    }
}

fn money(budget: &Budget, all: u32, amount: &dyn Fn(u64) -> String) -> Vec<String> {
    let mut said = vec![say!("rule-budget", limit = amount(budget.limit))];
    if budget.least > 0 {
        said.push(say!("rule-budget-least", least = amount(budget.least)));
    }
    if budget.min > 1 || budget.max < all {
        said.push(choose(budget.min, budget.max, all));
    }
    said
}

fn share_out(
    kind: &str,
    each: u64,
    least: u64,
    most: u64,
    shown: &dyn Fn(u64) -> String,
) -> Vec<String> {
    let mut said = vec![say!(&format!("rule-{kind}"), most = shown(most))];
    if each < most {
        let id = format!("rule-{kind}-each");
        said.push(say!(&id, each = shown(each)));
    }
    if least == most {
        said.push(say!("rule-all"));
    } else if least > 0 {
        said.push(say!("rule-least", least = shown(least)));
    }
    said
}

fn rank(ranking: &Ranking, all: u32) -> Vec<String> {
    let (min, max) = (ranking.min, ranking.max);
    let mut said = vec![match (min == max, max == all) {
        (true, true) => say!("rule-rank-all"),
        (true, false) => say!("rule-rank-exactly", max = max),
        (false, _) => say!("rule-rank-between", min = min, max = max),
    }];
    if min < all {
        said.push(say!("rule-rank-rest"));
    }
    said
}

/// How winners come out of it, with all conditions.
pub(crate) fn winning(contest: &Contest) -> String {
    let what = scores(contest);
    let rule = &contest.rule;
    let mut said = match &rule.method {
        Method::Totals => return say!("wins-nobody"),
        Method::MostVotes(method) => vec![say!("wins-most", what = what, seats = method.seats)],
        Method::Budget(method) => {
            let id = match method.by {
                BudgetBy::Votes => "wins-budget-in-order",
                BudgetBy::Optimum => "wins-budget-together",
            };
            let limit = amount(method.limit, &contest.unit);
            vec![say!(id, what = what, limit = limit)]
        }
        Method::MajorityJudgment(method) => {
            let mut said = vec![say!("wins-grades", seats = method.seats)];
            if matches!(&contest.ballot, Ballot::Grades(grades) if grades.no_opinion) {
                said.push(match method.no_opinion {
                    NoOpinion::Worst => say!("wins-silence-worst"),
                    NoOpinion::Ignored => say!("wins-silence-ignored"),
                });
            }
            said
        }
        Method::RankedPairs(method) => vec![say!("wins-ranked-pairs", seats = method.seats)],
        Method::Schulze(method) => vec![say!("wins-schulze", seats = method.seats)],
    };
    if rule.quorum.numerator > 0 {
        let part = percent(rule.quorum.numerator, rule.quorum.denominator);
        said.push(say!("needs-quorum", part = part));
    }
    said.extend(share(contest));
    said.push(match rule.ties {
        Ties::Undecided => say!("ties-open"),
        Ties::Order => say!("ties-order"),
        Ties::Id => say!("ties-id"),
        Ties::Lot => say!("ties-lot"),
    });
    said.join(" ")
}

/// What the scores are, as the sentences choose by it.
fn scores(contest: &Contest) -> &'static str {
    match &contest.ballot {
        Ballot::Points(_) | Ballot::Score(_) => "points",
        Ballot::Ranking(ranking) if ranking.counted != Counted::Pairs => "points",
        Ballot::Allocation(_) => "sums",
        _ => "votes",
    }
}

/// The share that an option needs, if it needs one.
fn share(contest: &Contest) -> Option<String> {
    let share = &contest.rule.share;
    let none = Share {
        blank: share.blank,
        ..Share::NONE
    };
    if *share == none {
        return None;
    }
    let id = match share.strict {
        true => "needs-more-than",
        false => "needs-at-least",
    };
    let blank = match (contest.ballot.blank(), share.blank) {
        (false, _) => "none",
        (true, true) => "included",
        (true, false) => "left-out",
    };
    let part = percent(share.numerator, share.denominator);
    Some(say!(id, part = part, blank = blank))
}

/// `50%` or `2/3`, as the reader's language writes it.
fn percent(numerator: u32, denominator: u32) -> String {
    let text = part(numerator, denominator);
    match (text.strip_suffix('%'), spoken()) {
        (None, _) | (_, Language::En) => text,
        (Some(number), _) => format!("{}\u{a0}%", number.replace('.', ",")),
    }
}
