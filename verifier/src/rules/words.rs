//! Rules, decisions and reasons in words, for reports.

use crate::manifest::{
    BallotKind, Contest, Counted, Fraction, Method, NoOpinion, SelectBy, Ties, Unit,
};
use crate::result::{Decided, Row};

/// An integer as the contest's unit shows it.
pub fn amount(unit: &Unit, n: u64) -> String {
    let decimals = usize::try_from(unit.decimals).unwrap_or(0);
    let mut digits = format!("{n:0>width$}", width = decimals + 1);
    if decimals > 0 {
        digits.insert(digits.len() - decimals, '.');
    }
    if unit.name.is_empty() {
        digits
    } else {
        format!("{digits} {}", unit.name)
    }
}

/// A total or score of an option in words: votes, points or an amount.
pub fn score(contest: &Contest, n: u64) -> String {
    let counted = |one: &str| match n {
        1 => format!("1 {one}"),
        _ => format!("{n} {one}s"),
    };
    match &contest.ballot {
        BallotKind::Allocation { .. } => amount(&contest.unit, n),
        BallotKind::Points { .. }
        | BallotKind::Score { .. }
        | BallotKind::Ranking {
            counted: Counted::Points(_),
            ..
        } => counted("point"),
        _ => counted("vote"),
    }
}

/// The rule of a contest.
pub fn rule(contest: &Contest) -> String {
    let rule = &contest.rule;
    let most = match &contest.ballot {
        BallotKind::Allocation { .. } => "the largest amounts",
        BallotKind::Choice { .. } | BallotKind::Budget { .. } => "the most votes",
        _ => "the most points",
    };
    let winners = |seats: u64, by: &str| match seats {
        1 => format!("The option {by} wins"),
        _ => format!("The {seats} options {by} win"),
    };
    let mut sentences = vec![match &rule.method {
        Method::Totals | Method::Unknown => {
            return "The totals are the result; no winners are named.".into();
        }
        Method::MostVotes { seats } => winners(*seats, &format!("with {most}")),
        Method::Budget { by, limit } => {
            let money = amount(&contest.unit, *limit);
            match by {
                SelectBy::Votes => format!(
                    "Of {money}, projects are funded one after another, those with {most} first; one that costs more than is left is skipped"
                ),
                SelectBy::Optimum => format!(
                    "Of {money}, the set of projects is funded that together has {most}; of several such sets the cheapest"
                ),
            }
        }
        Method::MajorityJudgment { no_opinion, seats } => {
            let votes = match no_opinion {
                NoOpinion::Ignored => "votes without opinion are left out",
                NoOpinion::Worst => "votes without opinion count as the worst grade",
            };
            let by = winners(*seats, "with the best majority judgment");
            format!("{by}; {votes}")
        }
        Method::RankedPairs { seats } => {
            winners(*seats, "first by ranked pairs (Tideman, winning votes)")
        }
        Method::Schulze { seats } => winners(*seats, "first by Schulze's method (winning votes)"),
    }];
    let Fraction {
        denominator,
        numerator,
    } = rule.quorum;
    if numerator > 0 {
        sentences.push(format!(
            "Nothing is decided unless those who vote have {numerator}/{denominator} of the weight of all who may"
        ));
    }
    let share = rule.share;
    if share.of.numerator > 0 || share.strict {
        let than = if share.strict {
            "more than"
        } else {
            "at least"
        };
        let base = match (contest.ballot.blank(), share.blank) {
            (false, _) => "",
            (true, true) => ", blank ones included",
            (true, false) => ", blank ones left out",
        };
        let Fraction {
            denominator,
            numerator,
        } = share.of;
        sentences.push(format!(
            "An option needs {than} {numerator}/{denominator} of the votes{base}"
        ));
    }
    sentences.push(
        match rule.ties {
            Ties::Undecided => "A tie is left open",
            Ties::Order | Ties::Unknown => "Equals stand in the order of the manifest",
            Ties::Id => "Equals stand in the order of their ids",
            Ties::Lot => "Between equals decides a lot that the closing entry fixes",
        }
        .into(),
    );
    sentences.join(". ") + "."
}

/// A decision.
pub fn decision(decided: &Decided) -> &'static str {
    match decided.decision.as_str() {
        "none" => "nothing to decide",
        "no_quorum" => "no decision: too few have voted",
        "no_winner" => "decided: nobody wins",
        "undecided" => "undecided: a tie is left open",
        _ => "decided",
    }
}

/// Why an option won or did not.
pub fn reason(contest: &Contest, row: &Row) -> String {
    let fate = match row.fate.as_str() {
        "won" => "won",
        "lost" => "not among the first",
        "tied" => "tied",
        "skipped" => "skipped",
        "unsupported" => return "nobody supports it".into(),
        _ => "below the share that is needed",
    };
    let because = match (&contest.rule.method, row.figures.as_slice()) {
        (Method::MostVotes { .. }, [own]) => score(contest, *own),
        (Method::Budget { .. }, [own, cost]) => {
            let (own, cost) = (score(contest, *own), amount(&contest.unit, *cost));
            format!("{own}, costs {cost}")
        }
        (Method::Budget { .. }, [own, cost, left]) => {
            let (own, cost) = (score(contest, *own), amount(&contest.unit, *cost));
            format!(
                "{own}, costs {cost}, {} was left",
                amount(&contest.unit, *left)
            )
        }
        (Method::MajorityJudgment { .. }, [grade, above, below, all]) => format!(
            "majority grade {}; of {all} votes {above} better, {below} worse",
            grade_name(contest, *grade)
        ),
        (Method::RankedPairs { .. }, [won, lost]) => {
            format!("wins {won} of the pairs that are kept, loses {lost}")
        }
        (Method::Schulze { .. }, [ahead, behind]) => {
            format!("ahead of {ahead} options, behind {behind}")
        }
        _ => return fate.into(),
    };
    format!("{fate}: {because}")
}

fn grade_name(contest: &Contest, grade: u64) -> String {
    let BallotKind::Grades { grades, .. } = &contest.ballot else {
        return grade.to_string();
    };
    let place = usize::try_from(grade).ok().and_then(|g| g.checked_sub(1));
    let name = place.and_then(|place| grades.get(place));
    name.map_or_else(|| grade.to_string(), |name| name.for_reading().to_owned())
}
