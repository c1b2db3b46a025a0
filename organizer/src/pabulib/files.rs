//! What an import writes beside the draft: voters, ballots, report.

use std::fmt::Write as _;

use super::{CONTEST, Instance, STYLE};

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

/// `voter,choices`, choices such as `projects=12+8+13`.
///
/// # Errors
/// Only if the CSV writer fails, which it does not in memory.
pub fn ballots_csv(instance: &Instance) -> Result<Vec<u8>, csv::Error> {
    let mut writer = csv::Writer::from_writer(Vec::new());
    writer.write_record(["voter", "choices"])?;
    for ballot in &instance.ballots {
        let options: Vec<&str> = (ballot.projects.iter())
            .filter_map(|&index| instance.projects.get(index))
            .map(|project| project.option.as_str())
            .collect();
        let choices = format!("{CONTEST}={}", options.join("+"));
        writer.write_record([ballot.voter.as_str(), &choices])?;
    }
    writer
        .into_inner()
        .map_err(|error| csv::Error::from(error.into_error()))
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
    let _ = writeln!(
        report,
        "{} projects, {} ballots imported, {} set aside",
        instance.projects.len(),
        instance.ballots.len(),
        instance.set_aside.len()
    );
    report
}
