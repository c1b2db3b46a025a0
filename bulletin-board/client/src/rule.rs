//! What is voted on in the sentences of the pages, in the language that the process speaks: what voters do, how
//! winners come out of it, what an amount is.

use urne_record::manifest::{
    Ballot, Budget, BudgetBy, Contest, Counted, Method, NoOpinion, Ranking, Share, Ties, Unit, part,
};
use urne_words::{Language, Words, spoken, words};

/// The sentences of the board's and the voter's pages.
static RULES: Words = words![
    "../locales" / "board.ftl",
    "../../voter-client/locales" / "voter.ftl",
];

macro_rules! rule {
    ($($told:tt)*) => {
        urne_words::say!(RULES, $($told)*)
    };
}

/// An amount in a contest's unit, with the signs of the reader's language.
pub fn amount(value: u64, unit: &Unit) -> String {
    let language = spoken();
    if language == Language::En {
        return unit.amount(value);
    }
    let plain = unit.plain(value);
    let (whole, fraction) = plain.split_once('.').unwrap_or((&plain, ""));
    let mut text = language.number(whole.parse().unwrap_or(0));
    if !fraction.is_empty() {
        text = format!("{text},{fraction}");
    }
    match unit.name.as_str() {
        "" => text,
        name => format!("{text}\u{a0}{name}"),
    }
}

/// A part of a whole, `50%` or `2/3`, as the reader's language writes it.
pub fn percent(numerator: u32, denominator: u32) -> String {
    let text = part(numerator, denominator);
    let sign = match spoken() {
        Language::En => return text,
        Language::Fr => "\u{202f}%",
        Language::Es | Language::Ca => "\u{a0}%",
    };
    match text.strip_suffix('%') {
        Some(number) => number.replace('.', ",") + sign,
        None => text,
    }
}

/// What a voter does, in sentences; the grades are named in the language `lang`.
pub fn task(contest: &Contest, lang: &str) -> String {
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
        Ballot::Score(score) => vec![rule!("rule-score", each = score.each)],
        Ballot::Grades(grades) => {
            let names: Vec<&str> = grades.grades.iter().map(|name| name.pick(lang)).collect();
            let rule = match grades.no_opinion {
                true => rule!("rule-grades-or-none"),
                false => rule!("rule-grades"),
            };
            vec![
                rule,
                rule!("grades-title"),
                format!("{}.", names.join(", ")),
            ]
        }
        Ballot::Ranking(ranking) => rank(ranking, all),
    };
    if contest.ballot.blank() {
        said.push(rule!("rule-blank"));
    }
    said.join(" ")
}

fn choose(min: u32, max: u32, all: u32) -> String {
    match (min, max) {
        (min, max) if min == max => rule!("rule-choose-exactly", max = max),
        (0, max) if max >= all => rule!("rule-choose-any"),
        (0, _) => rule!("rule-choose-up-to", max = max),
        _ => rule!("rule-choose-between", min = min, max = max),
    }
}

fn money(budget: &Budget, all: u32, amount: &dyn Fn(u64) -> String) -> Vec<String> {
    let mut said = vec![rule!("rule-budget", limit = amount(budget.limit))];
    if budget.least > 0 {
        said.push(rule!("rule-budget-least", least = amount(budget.least)));
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
    let mut said = vec![rule!(&format!("rule-{kind}"), most = shown(most))];
    if each < most {
        let id = format!("rule-{kind}-each");
        said.push(rule!(&id, each = shown(each)));
    }
    if least == most {
        said.push(rule!("rule-all"));
    } else if least > 0 {
        said.push(rule!("rule-least", least = shown(least)));
    }
    said
}

fn rank(ranking: &Ranking, all: u32) -> Vec<String> {
    let (min, max) = (ranking.min, ranking.max);
    let mut said = vec![match (min == max, max == all) {
        (true, true) => rule!("rule-rank-all"),
        (true, false) => rule!("rule-rank-exactly", max = max),
        (false, _) => rule!("rule-rank-between", min = min, max = max),
    }];
    if min < all {
        said.push(rule!("rule-rank-rest"));
    }
    said
}

/// How winners come out of it, with all conditions.
pub fn winning(contest: &Contest) -> String {
    let what = scores(contest);
    let rule = &contest.rule;
    let mut said = match &rule.method {
        Method::Totals => return rule!("wins-nobody"),
        Method::MostVotes(method) => vec![rule!("wins-most", what = what, seats = method.seats)],
        Method::Budget(method) => {
            let id = match method.by {
                BudgetBy::Votes => "wins-budget-in-order",
                BudgetBy::Optimum => "wins-budget-together",
            };
            let limit = amount(method.limit, &contest.unit);
            vec![rule!(id, what = what, limit = limit)]
        }
        Method::MajorityJudgment(method) => {
            let mut said = vec![rule!("wins-grades", seats = method.seats)];
            if matches!(&contest.ballot, Ballot::Grades(grades) if grades.no_opinion) {
                said.push(match method.no_opinion {
                    NoOpinion::Worst => rule!("wins-silence-worst"),
                    NoOpinion::Ignored => rule!("wins-silence-ignored"),
                });
            }
            said
        }
        Method::RankedPairs(method) => vec![rule!("wins-ranked-pairs", seats = method.seats)],
        Method::Schulze(method) => vec![rule!("wins-schulze", seats = method.seats)],
    };
    if rule.quorum.numerator > 0 {
        let part = percent(rule.quorum.numerator, rule.quorum.denominator);
        said.push(rule!("needs-quorum", part = part));
    }
    said.extend(share(contest));
    said.push(match rule.ties {
        Ties::Undecided => rule!("ties-open"),
        Ties::Order => rule!("ties-order"),
        Ties::Id => rule!("ties-id"),
        Ties::Lot => rule!("ties-lot"),
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
    Some(rule!(id, part = part, blank = blank))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use urne_record::fixtures::every_kind;

    use super::*;

    #[test]
    fn every_kind_of_contest_has_its_sentences() {
        let mut said = String::new();
        for contest in every_kind().unwrap() {
            said += &format!("{} {}\n", task(&contest, "en"), winning(&contest));
        }
        for what in [
            "Choose one option. You can also vote blank. The option with the most votes wins.",
            "At least 25% of the voters on the roll must have voted. An option needs more than 50% of the votes",
            "The grades, the best first: good, fair, bad.",
            "At most 6000.00 EUR for one option.",
        ] {
            assert!(said.contains(what), "{what}\n{said}");
        }
        // A sentence that is in no file is told by its name.
        for start in ["rule-", "wins-", "needs-", "ties-", "grades-title"] {
            assert!(!said.contains(start), "{start}\n{said}");
        }
    }
}
