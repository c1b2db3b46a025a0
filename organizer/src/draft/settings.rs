//! Which settings belong to which kind of contest and to which rule.

use toml::Spanned;

use super::contest::Reading;
use super::schema::{Contest, Kind, RuleName};
use crate::fault::Fault;
use crate::words::say;

/// Refuses settings that a contest of this kind and rule does not use.
pub(super) fn check(reading: &Reading<'_>) -> Result<(), Fault> {
    let (kind, rule) = (reading.kind, reading.rule);
    use Kind::{Allocation, Budget, Choice, Grades, Points, Ranking, Score};
    let Contest {
        id: _,
        title: _,
        kind: _,
        shuffle: _,
        unit: _,
        min,
        max,
        blank,
        budget,
        share,
        least,
        points,
        each,
        total,
        grades,
        no_opinion,
        counted,
        rule: _,
        winners,
        by,
        quorum,
        majority,
        blank_counts,
        ties,
        without_opinion,
        options: _,
    } = reading.contest;
    let of_kind = [
        ("min", at(min), &[Choice, Budget, Ranking][..]),
        ("max", at(max), &[Choice, Budget, Ranking]),
        ("blank", at(blank), &[Choice, Budget, Points, Ranking]),
        ("share", at(share), &[Budget, Allocation]),
        ("least", at(least), &[Budget, Points, Allocation]),
        ("points", at(points), &[Points]),
        ("each", at(each), &[Points, Score, Allocation]),
        ("total", at(total), &[Allocation]),
        ("grades", at(grades), &[Grades]),
        ("no_opinion", at(no_opinion), &[Grades]),
        ("counted", at(counted), &[Ranking]),
    ];
    for (name, place, kinds) in of_kind {
        if let Some(place) = place
            && !kinds.contains(&kind)
        {
            let kinds: Vec<String> = kinds
                .iter()
                .map(|kind| format!("\"{}\"", word(*kind)))
                .collect();
            let (kind, kinds) = (word(kind), kinds.join(", "));
            let what = say!("setting-kind", name = name, kind = kind, kinds = kinds);
            return Err(reading.fault(&place, what));
        }
    }
    let budgeted = kind == Budget || rule == RuleName::Budget;
    let seats = !matches!(rule, RuleName::Totals | RuleName::Budget);
    let decides = rule != RuleName::Totals;
    let votes =
        matches!(kind, Choice | Budget) && matches!(rule, RuleName::MostVotes | RuleName::Budget);
    let of_rule = [
        ("budget", at(budget), budgeted, "setting-budget"),
        ("winners", at(winners), seats, "setting-seats"),
        ("by", at(by), rule == RuleName::Budget, "setting-by"),
        ("quorum", at(quorum), decides, "setting-decides"),
        ("ties", at(ties), decides, "setting-decides"),
        ("majority", at(majority), votes, "setting-majority"),
        (
            "blank_counts",
            at(blank_counts),
            majority.is_some() && blank.as_ref().is_some_and(|blank| *blank.get_ref()),
            "setting-blank-counts",
        ),
        (
            "without_opinion",
            at(without_opinion),
            rule == RuleName::MajorityJudgment
                && no_opinion.as_ref().is_some_and(|no| *no.get_ref()),
            "setting-without-opinion",
        ),
    ];
    for (name, place, fits, why) in of_rule {
        if let Some(place) = place
            && !fits
        {
            return Err(reading.fault(&place, say!(why, name = name)));
        }
    }
    Ok(())
}

/// Where a setting stands.
fn at<T>(setting: &Option<Spanned<T>>) -> Option<Spanned<()>> {
    let setting = setting.as_ref()?;
    Some(Spanned::new(setting.span(), ()))
}

/// A kind as drafts write it.
pub(super) fn word(kind: Kind) -> &'static str {
    match kind {
        Kind::Choice => "choice",
        Kind::Budget => "budget",
        Kind::Points => "points",
        Kind::Score => "score",
        Kind::Grades => "grades",
        Kind::Ranking => "ranking",
        Kind::Allocation => "allocation",
    }
}
