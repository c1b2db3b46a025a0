//! What META asks of a ballot: how many projects, of what cost, with how many points.

use super::meta::Vote;
use super::values::Values;
use crate::fault::Fault;
use crate::words::say;

/// How many projects a ballot names.
pub(super) struct Lengths {
    pub(super) min: u32,
    pub(super) max: u32,
}

/// What the projects of a ballot may cost together, and what all of them cost.
pub(super) struct Costs {
    pub(super) least: Option<u64>,
    pub(super) most: Option<u64>,
    pub(super) all: u64,
}

/// Most points for one project that a contest can have.
const MOST_EACH: u64 = 1023;
/// Most points in all that a contest can have.
const MOST_POINTS: u64 = 1_000_000;

pub(super) fn lengths(
    values: &Values<'_>,
    all: u32,
    notes: &mut Vec<String>,
) -> Result<Lengths, Fault> {
    if values
        .text("vote_type")
        .is_some_and(|kind| kind.eq_ignore_ascii_case("choose-1"))
    {
        return Ok(Lengths { min: 1, max: 1 });
    }
    let number = |key| -> Result<Option<(u64, u32)>, Fault> {
        let found = values.number(key)?;
        Ok(found.map(|(line, value)| (line, u32::try_from(value).unwrap_or(u32::MAX))))
    };
    let (max_line, stated_max) = number("max_length")?.unwrap_or((values.line, all));
    let (min_line, min) = number("min_length")?.unwrap_or((values.line, 1));
    if stated_max == 0 {
        return Err(Fault::at(
            values.file,
            max_line,
            say!("pabulib-max-length-none"),
        ));
    }
    let max = stated_max.min(all);
    if stated_max > all {
        notes.push(say!("pabulib-max-length", stated = %stated_max, all = %all));
    }
    if min > max {
        let what = say!("pabulib-min-length", min = %min, max = %max);
        return Err(Fault::at(values.file, min_line, what));
    }
    Ok(Lengths { min, max })
}

pub(super) fn vote(values: &Values<'_>, costs: &Costs, highest: u64) -> Result<Vote, Fault> {
    let (line, kind) = values.required("vote_type")?;
    match kind.to_ascii_lowercase().as_str() {
        "choose-1" => Ok(Vote::Approval),
        "approval" if costs.least.or(costs.most).is_some() => budget(values, costs),
        "approval" => Ok(Vote::Approval),
        "cumulative" => points(values),
        "scoring" => score(values, highest),
        "ordinal" => ranking(values),
        _ => {
            let what = say!("pabulib-vote-type", kind = kind);
            Err(Fault::at(values.file, line, what))
        }
    }
}

fn budget(values: &Values<'_>, costs: &Costs) -> Result<Vote, Fault> {
    let limit = costs.most.unwrap_or(costs.all);
    let least = costs.least.unwrap_or(0);
    let fault = |key, what: String| {
        let line = values.required(key).map_or(values.line, |(line, _)| line);
        Err(Fault::at(values.file, line, what))
    };
    if limit == 0 {
        return fault("max_sum_cost", say!("pabulib-max-sum-none"));
    }
    if least > limit {
        return fault("min_sum_cost", say!("pabulib-min-sum"));
    }
    Ok(Vote::Budget { least, limit })
}

fn points(values: &Values<'_>) -> Result<Vote, Fault> {
    let (line, _) = values.required("max_sum_points")?;
    let most = whole(values, "max_sum_points", 0)?;
    if !(1..=MOST_POINTS).contains(&most) {
        let what = say!("pabulib-max-sum-points", value = %most, most = %MOST_POINTS);
        return Err(Fault::at(values.file, line, what));
    }
    let each = whole(values, "max_points", most)?.min(most);
    if !(1..=MOST_EACH).contains(&each) {
        let what = say!("pabulib-each", value = %each, most = %MOST_EACH);
        return Err(Fault::at(values.file, line, what));
    }
    let least = whole(values, "min_sum_points", 0)?;
    if least > most {
        let what = say!("pabulib-min-sum-points", least = %least, most = %most);
        return Err(Fault::at(values.file, line, what));
    }
    Ok(Vote::Points {
        each,
        named: whole(values, "min_points", 0)?,
        least,
        most,
    })
}

fn score(values: &Values<'_>, highest: u64) -> Result<Vote, Fault> {
    let each = whole(values, "max_points", highest.max(1))?;
    if !(1..=MOST_EACH).contains(&each) {
        let line = values
            .required("max_points")
            .map_or(values.line, |(line, _)| line);
        let what = say!("pabulib-highest", value = %each, most = %MOST_EACH);
        return Err(Fault::at(values.file, line, what));
    }
    let unnamed = whole(values, "default_score", 0)?;
    if unnamed > each {
        let line = values
            .required("default_score")
            .map_or(values.line, |(line, _)| line);
        let what = say!("pabulib-default-score", value = %unnamed, most = %each);
        return Err(Fault::at(values.file, line, what));
    }
    Ok(Vote::Score {
        each,
        named: whole(values, "min_points", 0)?,
        unnamed,
    })
}

fn ranking(values: &Values<'_>) -> Result<Vote, Fault> {
    match values.text("scoring_fn") {
        None => Ok(Vote::Ranking),
        Some(name) if name.eq_ignore_ascii_case("borda") => Ok(Vote::Ranking),
        Some(name) => {
            let (line, _) = values.required("scoring_fn")?;
            let what = say!("pabulib-scoring", name = name);
            Err(Fault::at(values.file, line, what))
        }
    }
}

/// A whole number of META that is not negative.
fn whole(values: &Values<'_>, key: &str, absent: u64) -> Result<u64, Fault> {
    Ok(values.number(key)?.map_or(absent, |(_, number)| number))
}
