//! Section VOTES: one approval ballot a row. A faulty ballot never stops the others.

use std::collections::HashMap;

use super::meta::Meta;
use super::projects::Project;
use super::sections::Section;
use crate::fault::Fault;
use crate::table::Row;

/// A ballot without fault.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ballot {
    /// Its line in the file.
    pub line: u64,
    /// The file's `voter_id`.
    pub voter: String,
    /// The projects named, as indexes into the instance's projects, in the ballot's order.
    pub projects: Vec<usize>,
}

/// Faultless ballots, and the faults of the others, each in the order of lines.
///
/// # Errors
/// A column that every ballot needs is missing.
pub(super) fn read(
    file: &str,
    section: &Section,
    meta: &Meta,
    projects: &[Project],
) -> Result<(Vec<Ballot>, Vec<Fault>), Fault> {
    let missing = |name| {
        Fault::at(
            file,
            section.header.line,
            format!("VOTES has no column '{name}'"),
        )
    };
    let voter_column = section
        .column("voter_id")
        .ok_or_else(|| missing("voter_id"))?;
    let vote_column = section.column("vote").ok_or_else(|| missing("vote"))?;
    let columns = section.header.fields.len();
    let indexes = projects
        .iter()
        .enumerate()
        .map(|(index, project)| (project.id.as_str(), index));
    let rules = Rules {
        meta,
        indexes: indexes.collect(),
    };

    let mut voters: HashMap<&str, u64> = HashMap::with_capacity(section.rows.len());
    let mut ballots = Vec::with_capacity(section.rows.len());
    let mut set_aside = Vec::new();
    for row in &section.rows {
        let voter = row.field(voter_column);
        let first = (!voter.is_empty())
            .then(|| voters.insert(voter, row.line))
            .flatten();
        let checked = check_row(row, columns, voter, first)
            .and_then(|()| rules.projects_of(row.field(vote_column)));
        match checked {
            Ok(projects) => ballots.push(Ballot {
                line: row.line,
                voter: voter.to_owned(),
                projects,
            }),
            Err(what) => set_aside.push(Fault::at(file, row.line, what)),
        }
    }
    Ok((ballots, set_aside))
}

fn check_row(row: &Row, columns: usize, voter: &str, first: Option<u64>) -> Result<(), String> {
    if voter.is_empty() {
        return Err("the ballot has no voter_id".to_owned());
    }
    if voter.chars().count() > 200 || voter.chars().any(char::is_control) {
        return Err(
            "the voter_id is longer than 200 characters or holds a control character".to_owned(),
        );
    }
    if let Some(first) = first {
        return Err(format!(
            "voter {voter} already has a ballot in line {first}"
        ));
    }
    if (columns..row.fields.len()).any(|column| !row.field(column).is_empty()) {
        return Err(format!(
            "{} fields, but VOTES has {columns} columns",
            row.fields.len()
        ));
    }
    Ok(())
}

struct Rules<'a> {
    meta: &'a Meta,
    indexes: HashMap<&'a str, usize>,
}

impl Rules<'_> {
    fn projects_of(&self, vote: &str) -> Result<Vec<usize>, String> {
        if vote.is_empty() {
            return Err("the vote is empty".to_owned());
        }
        let mut named = Vec::new();
        for id in vote.split(',').map(str::trim) {
            if id.is_empty() {
                return Err("the vote has an empty place between its commas".to_owned());
            }
            let index = *self
                .indexes
                .get(id)
                .ok_or_else(|| format!("unknown project {id}"))?;
            if named.contains(&index) {
                return Err(format!("project {id} is listed twice"));
            }
            named.push(index);
        }
        let (count, min, max) = (named.len(), self.meta.min as usize, self.meta.max as usize);
        if count < min {
            return Err(format!(
                "too few projects: {count} where at least {min} are required"
            ));
        }
        if count > max {
            return Err(format!(
                "too many projects: {count} where at most {max} are allowed"
            ));
        }
        Ok(named)
    }
}
