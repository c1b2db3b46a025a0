//! A contest in plain words: what a voter may say, and who wins.

use urne_record::manifest::{
    Ballot, BudgetBy, Contest, Counted, Method, NoOpinion, Rule, Ties, Unit,
};

use super::fraction;
use crate::money;

/// What a voter may say, as a sentence without its end.
pub(crate) fn ballot(contest: &Contest, language: &str) -> String {
    let n = contest.options.len();
    let amount = |amount: u64| shown(amount, &contest.unit);
    let blank = if contest.ballot.blank() {
        ", or vote blank"
    } else {
        ""
    };
    let said = match &contest.ballot {
        Ballot::Choice(choice) => choose(choice.min, choice.max, n, "options"),
        Ballot::Budget(budget) => {
            let projects = choose(budget.min, budget.max, n, "projects");
            match budget.least {
                0 => format!("{projects} that cost at most {} together", amount(budget.limit)),
                least => format!(
                    "{projects} that cost at least {} and at most {} together",
                    amount(least),
                    amount(budget.limit)
                ),
            }
        }
        Ballot::Points(points) => {
            let most = match points.each {
                each if each == points.most => String::new(),
                each => format!(", at most {each} to one option"),
            };
            match points.least {
                0 => format!("give up to {} points to {n} options{most}", points.most),
                least if least == points.most => {
                    format!("give exactly {least} points to {n} options{most}")
                }
                least => format!("give {least} to {} points to {n} options{most}", points.most),
            }
        }
        Ballot::Score(score) => format!("score each of {n} options from 0 to {}", score.each),
        Ballot::Grades(grades) => {
            let names: Vec<&str> = grades.grades.iter().map(|g| g.pick(language)).collect();
            let none = if grades.no_opinion {
                ", or no opinion of it"
            } else {
                ""
            };
            format!("give each of {n} options a grade ({}){none}", names.join(", "))
        }
        Ballot::Ranking(ranking) => {
            let (min, max) = (ranking.min as usize, ranking.max as usize);
            let order = match (min, max) {
                (min, max) if min == max && max == n => format!("rank all {n} options"),
                (min, max) if min == max => format!("rank {min} of {n} options"),
                (1, max) if max == n => format!("rank as many of {n} options as you like"),
                (min, max) => format!("rank {min} to {max} of {n} options"),
            };
            match &ranking.counted {
                Counted::Pairs => format!("{order}; counted is who stands above whom"),
                Counted::Points(points) => {
                    let points: Vec<String> = points.iter().map(u64::to_string).collect();
                    format!("{order}; the ranks get {} points", listed(&points))
                }
            }
        }
        Ballot::Allocation(allocation) => {
            let most = match allocation.each {
                each if each == allocation.total => String::new(),
                each => format!(", at most {} to one", amount(each)),
            };
            let total = amount(allocation.total);
            match allocation.least {
                0 => format!("divide up to {total} among {n} options{most}"),
                least if least == allocation.total => {
                    format!("divide {total} among {n} options, all of it{most}")
                }
                least => format!(
                    "divide {} to {total} among {n} options{most}",
                    amount(least)
                ),
            }
        }
    };
    format!("{said}{blank}")
}

/// Long lists of points are cut: the rest follows the same way down.
fn listed(points: &[String]) -> String {
    match points {
        [first, second, .., last] if points.len() > 8 => {
            format!("{first}, {second}, ... {last}")
        }
        points => points.join(", "),
    }
}

fn choose(min: u32, max: u32, n: usize, what: &str) -> String {
    match (min, max) {
        (1, 1) => format!("choose one of {n} {what}"),
        (min, max) if min == max => format!("choose exactly {min} of {n} {what}"),
        (0, max) if max as usize == n => format!("choose any of {n} {what}, or none"),
        (0, max) => format!("choose up to {max} of {n} {what}, or none"),
        (min, max) if max as usize == n => format!("choose at least {min} of {n} {what}"),
        (min, max) => format!("choose {min} to {max} of {n} {what}"),
    }
}

/// Who wins, as a sentence without its end.
pub(crate) fn rule(contest: &Contest) -> String {
    let rule = &contest.rule;
    let said = match &rule.method {
        Method::Totals => return "the result is the totals".to_owned(),
        Method::MostVotes(seats) => match (seats.seats, votes(&contest.ballot)) {
            (1, what) => format!("the option with most {what} wins"),
            (seats, what) => format!("the {seats} options with most {what} win"),
        },
        Method::Budget(budget) => {
            let (money, what) = (shown(budget.limit, &contest.unit), votes(&contest.ballot));
            match budget.by {
                BudgetBy::Votes => format!(
                    "the projects with most {what} win as long as {money} lasts, skipping those that no longer fit"
                ),
                BudgetBy::Optimum => format!(
                    "of all sets of projects that {money} pays for, the one with most {what} together wins"
                ),
            }
        }
        Method::MajorityJudgment(judgment) => {
            let opinion = match judgment.no_opinion {
                NoOpinion::Ignored => "",
                NoOpinion::Worst => "; no opinion counts as the worst grade",
            };
            format!(
                "majority judgment: the best median grade wins{}{opinion}",
                seats(judgment.seats)
            )
        }
        Method::Schulze(of) => format!(
            "Schulze: whoever beats the others in pairs wins{}, cycles being settled by the strongest paths",
            seats(of.seats)
        ),
        Method::RankedPairs(of) => format!(
            "ranked pairs: whoever beats the others in pairs wins{}, the clearest pairs first",
            seats(of.seats)
        ),
    };
    format!("{said}{}", conditions(rule, contest.ballot.blank()))
}

/// What an option's total is a number of.
pub(crate) fn votes(ballot: &Ballot) -> &'static str {
    match ballot {
        Ballot::Choice(_) | Ballot::Budget(_) | Ballot::Grades(_) => "votes",
        Ballot::Points(_) | Ballot::Ranking(_) => "points",
        Ballot::Score(_) => "score",
        Ballot::Allocation(_) => "money",
    }
}

fn seats(seats: u32) -> String {
    match seats {
        1 => String::new(),
        seats => format!(" ({seats} seats)"),
    }
}

fn conditions(rule: &Rule, blank: bool) -> String {
    let mut said = String::new();
    let share = &rule.share;
    if share.numerator > 0 {
        let part = fraction::shown(share.numerator, share.denominator);
        let than = if share.strict { "more than" } else { "at least" };
        let whole = match (blank, share.blank) {
            (false, _) => "the votes",
            (true, true) => "the votes, blank ones included",
            (true, false) => "the votes, blank ones left out",
        };
        said += &format!("; a winner needs {than} {part} of {whole}");
    }
    if rule.quorum.numerator > 0 {
        let part = fraction::shown(rule.quorum.numerator, rule.quorum.denominator);
        said += &format!("; nobody wins unless at least {part} of the voters take part");
    }
    said += match rule.ties {
        Ties::Undecided => "; ties stay open",
        Ties::Order => "; ties are settled by the order of the options",
        Ties::Id => "; ties are settled by the options' ids",
        Ties::Lot => "; ties are settled by a lot that the closing of the poll draws",
    };
    said
}

/// An amount in a contest's unit.
pub(crate) fn shown(amount: u64, unit: &Unit) -> String {
    money::shown(amount, unit.decimals, &unit.name)
}
