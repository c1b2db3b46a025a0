//! What an import writes beside the draft: voters, ballots, report.

use std::fmt::Write as _;

use urne_results::said::Voice;
use urne_words::spoken;

use super::{Ballot, CONTEST, Instance, STYLE, Vote};
use crate::words::say;

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
        let _ = writeln!(report, "{}", say!("import-set-aside", fault = %fault));
    }
    for note in &instance.notes {
        let _ = writeln!(report, "{}", say!("import-note", note = note));
    }
    let _ = writeln!(report, "{}", kind(instance));
    let counts = say!(
        "pabulib-counts",
        projects = instance.projects.len(),
        ballots = instance.ballots.len(),
        aside = instance.set_aside.len()
    );
    let _ = writeln!(report, "{counts}");
    report
}

/// How people vote, in words.
fn kind(instance: &Instance) -> String {
    let meta = &instance.meta;
    let (min, max) = (meta.min, meta.max);
    let shown = |value| Voice::of(spoken()).amount(value, &meta.unit);
    let projects = match min == max {
        true => say!("pabulib-projects-exactly", max = max),
        false => say!("pabulib-projects-between", min = min, max = max),
    };
    let said = match &meta.vote {
        Vote::Approval => say!("pabulib-approval", projects = projects),
        Vote::Budget { least: 0, limit } => {
            let most = shown(*limit);
            say!("pabulib-approval-most", projects = projects, most = most)
        }
        Vote::Budget { least, limit } => say!(
            "pabulib-approval-between",
            projects = projects,
            least = shown(*least),
            most = shown(*limit)
        ),
        Vote::Points { each, most, .. } => say!("pabulib-points", most = most, each = each),
        Vote::Score { each, .. } => say!("pabulib-score", each = each),
        Vote::Ranking => say!("pabulib-ranking", projects = projects, max = max),
    };
    match meta.budget {
        Some(budget) => say!("pabulib-with-budget", said = said, budget = shown(budget)),
        None => say!("pabulib-without-budget", said = said),
    }
}
