//! What an import writes beside the draft: voters, ballots, report.

use std::fmt::Write as _;

use super::{Ballot, CONTEST, Instance, STYLE, Vote};

/// `voter,style,weight`: one voter for each faultless ballot.
///
/// # Errors
/// Only if the CSV writer fails, which it does not in memory.
pub fn voters_csv(instance: &Instance) -> Result<Vec<u8>, csv::Error> {
    let mut writer = csv::Writer::from_writer(Vec::new());
    writer.write_record(["voter", "style", "weight"])?;
    for ballot in &instance.ballots {
        writer.write_record([ballot.voter.as_str(), STYLE, "1"])?;
    }
    writer
        .into_inner()
        .map_err(|error| csv::Error::from(error.into_error()))
}

/// `voter,choices`, choices such as `projects=12+8+13`, with points `projects=12:3+8:1`, with ranks
/// `projects=12>8>13`.
///
/// # Errors
/// Only if the CSV writer fails, which it does not in memory.
pub fn ballots_csv(instance: &Instance) -> Result<Vec<u8>, csv::Error> {
    let mut writer = csv::Writer::from_writer(Vec::new());
    writer.write_record(["voter", "choices"])?;
    for ballot in &instance.ballots {
        writer.write_record([ballot.voter.as_str(), &choices(instance, ballot)])?;
    }
    writer
        .into_inner()
        .map_err(|error| csv::Error::from(error.into_error()))
}

fn choices(instance: &Instance, ballot: &Ballot) -> String {
    let option = |index: usize| instance.projects.get(index).map(|p| p.option.as_str());
    let named: Vec<&str> = ballot.projects.iter().filter_map(|&p| option(p)).collect();
    let said = match &instance.meta.vote {
        Vote::Approval | Vote::Budget { .. } => named.join("+"),
        Vote::Ranking => named.join(">"),
        Vote::Points { .. } => points(named.into_iter().zip(ballot.points.iter().copied())),
        Vote::Score { unnamed, .. } => {
            let score = |index: usize| {
                let place = ballot.projects.iter().position(|&named| named == index);
                place.and_then(|place| ballot.points.get(place).copied())
            };
            let all = (0..instance.projects.len())
                .filter_map(|index| Some((option(index)?, score(index).unwrap_or(*unnamed))));
            points(all)
        }
    };
    format!("{CONTEST}={said}")
}

/// `a:3+b:1`; who gets nothing is left out, unless nobody gets anything.
fn points<'a>(given: impl Iterator<Item = (&'a str, u64)>) -> String {
    let all: Vec<(&str, u64)> = given.collect();
    let some = all.iter().any(|(_, points)| *points > 0);
    let said: Vec<String> = all
        .iter()
        .filter(|(_, points)| *points > 0 || !some)
        .map(|(option, points)| format!("{option}:{points}"))
        .collect();
    said.join("+")
}

/// The report for people: a line for each ballot set aside, notes, numbers.
pub fn report(instance: &Instance) -> String {
    let mut report = String::new();
    for fault in &instance.set_aside {
        let _ = writeln!(report, "{fault}; set aside");
    }
    for note in &instance.notes {
        let _ = writeln!(report, "note: {note}");
    }
    let _ = writeln!(report, "{}", kind(instance));
    let _ = writeln!(
        report,
        "{} projects, {} ballots imported, {} set aside",
        instance.projects.len(),
        instance.ballots.len(),
        instance.set_aside.len()
    );
    report
}

/// How people vote, in words.
fn kind(instance: &Instance) -> String {
    let meta = &instance.meta;
    let (min, max) = (meta.min, meta.max);
    let shown = |amount| meta.unit.amount(amount);
    let projects = match (min, max) {
        (1, 1) => "one project".to_owned(),
        (min, max) if min == max => format!("{min} projects"),
        (min, max) => format!("{min} to {max} projects"),
    };
    let said = match &meta.vote {
        Vote::Approval => format!("ballots name {projects}"),
        Vote::Budget { least: 0, limit } => {
            format!(
                "ballots name {projects} that cost at most {}",
                shown(*limit)
            )
        }
        Vote::Budget { least, limit } => format!(
            "ballots name {projects} that cost {} to {}",
            shown(*least),
            shown(*limit)
        ),
        Vote::Points { each, most, .. } => {
            format!("ballots give up to {most} points, at most {each} to a project")
        }
        Vote::Score { each, .. } => format!("ballots score projects from 0 to {each}"),
        Vote::Ranking => format!("ballots rank {projects}, the first gets {max} points"),
    };
    match meta.budget {
        Some(budget) => format!("{said}; the budget is {}", shown(budget)),
        None => format!("{said}; the file names no budget"),
    }
}
