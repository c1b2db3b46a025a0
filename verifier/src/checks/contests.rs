//! A contest with its recomputed totals and decision, as the report shows it.

use super::ContestTotals;
use crate::manifest::{BallotKind, Contest, Position};
use crate::report::{AccountLine, BudgetLine, Contest as ContestReport, PositionLine, sentence};
use crate::result::Decided;
use crate::rules::words;

/// Everything that the report says of a contest.
pub(super) fn describe(contest: &Contest, tallied: &ContestTotals) -> ContestReport {
    let title = |id: &str| {
        let option = contest.options.iter().find(|option| option.id == id);
        option.map_or_else(|| id.to_owned(), |o| o.title.for_reading().to_owned())
    };
    let totals = tallied.totals.as_deref().unwrap_or_default();
    let positions = contest.positions().into_iter().zip(
        totals
            .iter()
            .copied()
            .map(Some)
            .chain(std::iter::repeat(None)),
    );
    let unsolved = Decided::default();
    let decided = tallied.decided.as_ref().unwrap_or(&unsolved);
    let decision = match &tallied.decided {
        Ok(decided) => words::decision(decided),
        Err(e) => e.to_string().into(),
    };
    ContestReport {
        contest: contest.id.clone(),
        title: contest.title.for_reading().to_owned(),
        outcome: tallied.outcome.to_string(),
        rule: words::rule(contest),
        decision: decided.decision.clone(),
        decision_in_words: decision,
        positions: positions
            .map(|(position, total)| line(contest, position, total))
            .collect(),
        winners: decided.winners.clone(),
        tied: decided.tied.clone(),
        account: decided
            .account
            .iter()
            .map(|row| AccountLine {
                option: row.option.clone(),
                title: title(&row.option),
                fate: row.fate.clone(),
                figures: row.figures.clone(),
                reason: words::reason(contest, row),
            })
            .collect(),
        budgets: decided
            .budgets
            .iter()
            .map(|selection| BudgetLine {
                by: selection.by.clone(),
                decides: decides(contest, &selection.by),
                cost: selection.cost,
                cost_shown: words::amount(&contest.unit, selection.cost),
                score: selection.score,
                score_shown: words::score(contest, selection.score),
                options: selection.options.clone(),
                titles: selection.options.iter().map(|id| title(id)).collect(),
            })
            .collect(),
    }
}

fn decides(contest: &Contest, by: &str) -> bool {
    use crate::manifest::{Method, SelectBy};
    match contest.rule.method {
        Method::Budget { by: own, .. } => {
            by == if own == SelectBy::Votes {
                "votes"
            } else {
                "optimum"
            }
        }
        _ => false,
    }
}

fn line(contest: &Contest, position: Position, total: Option<u64>) -> PositionLine {
    let option = |i: usize| {
        let option = contest.options.get(i);
        option.map_or("", |option| option.title.for_reading())
    };
    let id = |i: usize| contest.options.get(i).map_or("", |o| o.id.as_str());
    let (kind, of, title) = match position {
        Position::Option(i) => (
            "option",
            vec![id(i).to_owned()],
            option(i).to_owned().into(),
        ),
        Position::Grade(i, place) => {
            let grade = match &contest.ballot {
                BallotKind::Grades { grades, .. } => grades.get(place),
                _ => None,
            };
            let grade = grade.map_or("", |grade| grade.for_reading());
            let of = vec![id(i).to_owned(), place.to_string()];
            ("grade", of, format!("{}: {grade}", option(i)).into())
        }
        Position::NoOpinion(i) => {
            let title = sentence!("position-no-opinion", option = option(i));
            ("no_opinion", vec![id(i).to_owned()], title)
        }
        Position::Pair(i, j) => {
            let title = sentence!("position-pair", one = option(i), other = option(j));
            ("pair", vec![id(i).to_owned(), id(j).to_owned()], title)
        }
        Position::Blank => ("blank", Vec::new(), sentence!("position-blank")),
    };
    let own = match kind {
        "option" => of.first().cloned().unwrap_or_default(),
        _ => String::new(),
    };
    let money = contest.ballot.is_allocation();
    PositionLine {
        id: own,
        kind: kind.to_owned(),
        of,
        title,
        total,
        shown: total.map(|total| match money {
            true => words::amount(&contest.unit, total),
            false => total.to_string(),
        }),
    }
}
