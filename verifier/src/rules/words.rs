//! Rules, decisions and reasons in words, for reports.

use crate::manifest::{
    BallotKind, Contest, Counted, Fraction, Method, NoOpinion, SelectBy, Ties, Unit,
};
use crate::report::{Sentence, Told, sentence};
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
pub fn score(contest: &Contest, n: u64) -> Sentence {
    match (&contest.ballot, n) {
        (BallotKind::Allocation { .. }, _) => {
            sentence!("score-amount", amount = money(contest, n))
        }
        (ballot, 1) if by_points(ballot) => sentence!("score-point"),
        (ballot, _) if by_points(ballot) => sentence!("score-points", count = n),
        (_, 1) => sentence!("score-vote"),
        _ => sentence!("score-votes", count = n),
    }
}

fn by_points(ballot: &BallotKind) -> bool {
    matches!(
        ballot,
        BallotKind::Points { .. }
            | BallotKind::Score { .. }
            | BallotKind::Ranking {
                counted: Counted::Points(_),
                ..
            }
    )
}

fn money(contest: &Contest, n: u64) -> Told {
    Told::Decimal(amount(&contest.unit, n))
}

/// The rule of a contest.
pub fn rule(contest: &Contest) -> Sentence {
    let rule = &contest.rule;
    let most = || match &contest.ballot {
        BallotKind::Allocation { .. } => sentence!("rule-most-amounts"),
        BallotKind::Choice { .. } | BallotKind::Budget { .. } => sentence!("rule-most-votes"),
        _ => sentence!("rule-most-points"),
    };
    let winners = |seats: u64, by: Sentence| match seats {
        1 => sentence!("rule-wins", by = by),
        _ => sentence!("rule-wins-many", seats = seats, by = by),
    };
    let mut sentences = vec![match &rule.method {
        Method::Totals | Method::Unknown => {
            return Sentence::Several(vec![sentence!("rule-totals")]);
        }
        Method::MostVotes { seats } => winners(*seats, sentence!("rule-with", most = most())),
        Method::Budget { by, limit } => {
            let id = match by {
                SelectBy::Votes => "rule-budget-votes",
                SelectBy::Optimum => "rule-budget-optimum",
            };
            sentence!(id, money = money(contest, *limit), most = most())
        }
        Method::MajorityJudgment { no_opinion, seats } => {
            let id = match no_opinion {
                NoOpinion::Ignored => "rule-silent-ignored",
                NoOpinion::Worst => "rule-silent-worst",
            };
            let wins = winners(*seats, sentence!("rule-with-judgment"));
            sentence!(id, wins = wins)
        }
        Method::RankedPairs { seats } => winners(*seats, sentence!("rule-first-by-pairs")),
        Method::Schulze { seats } => winners(*seats, sentence!("rule-first-by-schulze")),
    }];
    let part = |part: Fraction| format!("{}/{}", part.numerator, part.denominator);
    if rule.quorum.numerator > 0 {
        sentences.push(sentence!("rule-quorum", part = part(rule.quorum)));
    }
    let share = rule.share;
    if share.of.numerator > 0 || share.strict {
        let base = match (contest.ballot.blank(), share.blank) {
            (false, _) => Sentence::default(),
            (true, true) => sentence!("rule-blank-included"),
            (true, false) => sentence!("rule-blank-left-out"),
        };
        let id = match share.strict {
            true => "rule-more-than",
            false => "rule-at-least",
        };
        sentences.push(sentence!(id, part = part(share.of), base = base));
    }
    sentences.push(match rule.ties {
        Ties::Undecided => sentence!("rule-ties-open"),
        Ties::Order | Ties::Unknown => sentence!("rule-ties-order"),
        Ties::Id => sentence!("rule-ties-id"),
        Ties::Lot => sentence!("rule-ties-lot"),
    });
    Sentence::Several(sentences)
}

/// A decision.
pub fn decision(decided: &Decided) -> Sentence {
    match decided.decision.as_str() {
        "none" => sentence!("decided-nothing"),
        "no_quorum" => sentence!("decided-no-quorum"),
        "no_winner" => sentence!("decided-no-winner"),
        "undecided" => sentence!("decided-tie"),
        _ => sentence!("decided"),
    }
}

/// Why an option won or did not.
pub fn reason(contest: &Contest, row: &Row) -> Sentence {
    let fate = match row.fate.as_str() {
        "won" => sentence!("why-won"),
        "lost" => sentence!("why-lost"),
        "tied" => sentence!("why-tied"),
        "skipped" => sentence!("why-skipped"),
        "unsupported" => return sentence!("why-unsupported"),
        _ => sentence!("why-below-share"),
    };
    let because = match (&contest.rule.method, row.figures.as_slice()) {
        (Method::MostVotes { .. }, [own]) => score(contest, *own),
        (Method::Budget { .. }, [own, cost]) => {
            let (own, cost) = (score(contest, *own), money(contest, *cost));
            sentence!("because-cost", own = own, cost = cost)
        }
        (Method::Budget { .. }, [own, cost, left]) => {
            let (own, cost) = (score(contest, *own), money(contest, *cost));
            let left = money(contest, *left);
            sentence!("because-left", own = own, cost = cost, left = left)
        }
        (Method::MajorityJudgment { .. }, [grade, above, below, all]) => sentence!(
            "because-grade",
            grade = grade_name(contest, *grade),
            all = *all,
            above = *above,
            below = *below
        ),
        (Method::RankedPairs { .. }, [won, lost]) => {
            sentence!("because-pairs", won = *won, lost = *lost)
        }
        (Method::Schulze { .. }, [ahead, behind]) => {
            sentence!("because-schulze", ahead = *ahead, behind = *behind)
        }
        _ => return fate,
    };
    sentence!("why", fate = fate, because = because)
}

fn grade_name(contest: &Contest, grade: u64) -> String {
    let BallotKind::Grades { grades, .. } = &contest.ballot else {
        return grade.to_string();
    };
    let place = usize::try_from(grade).ok().and_then(|g| g.checked_sub(1));
    let name = place.and_then(|place| grades.get(place));
    name.map_or_else(|| grade.to_string(), |name| name.for_reading().to_owned())
}
