//! Section PROJECTS: the options of the contest.

use std::collections::{HashMap, HashSet};

use super::sections::Section;
use crate::fault::Fault;
use crate::ids;
use crate::money::Written;
use crate::words::say;

/// One project.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Project {
    /// The id as the file writes it; ballots name it by this text.
    pub id: String,
    /// The id as an option: the same wherever its characters allow it.
    pub option: String,
    /// The name, or the id if the file has no names.
    pub name: String,
    /// What it costs, in the unit of the file's [`Meta`](super::Meta).
    pub cost: u64,
    /// The number of ballots naming it that the file states.
    pub stated_votes: Option<u64>,
    /// The number of points that the file states.
    pub stated_score: Option<u64>,
}

pub(super) fn read(
    file: &str,
    section: &Section,
    notes: &mut Vec<String>,
) -> Result<(Vec<Project>, Vec<Written>), Fault> {
    let missing = |name: &str| {
        let what = say!("pabulib-column", section = "PROJECTS", name = name);
        Fault::at(file, section.header.line, what)
    };
    let id_column = section
        .column("project_id")
        .ok_or_else(|| missing("project_id"))?;
    let cost_column = section.column("cost").ok_or_else(|| missing("cost"))?;
    let name_column = section.column("name");
    let (votes_column, score_column) = (section.column("votes"), section.column("score"));

    let mut costs = Vec::with_capacity(section.rows.len());
    let mut lines = HashMap::new();
    let mut taken = HashSet::new();
    let mut projects = Vec::with_capacity(section.rows.len());
    for row in &section.rows {
        let fault = |what: String| Fault::at(file, row.line, what);
        let id = row.field(id_column);
        if id.is_empty() {
            return Err(fault(say!("pabulib-no-id")));
        }
        if let Some(first) = lines.insert(id.to_owned(), row.line) {
            return Err(fault(say!("import-project-twice", id = id, line = %first)));
        }
        if row.fields.len() > section.header.fields.len()
            && (section.header.fields.len()..row.fields.len())
                .any(|column| !row.field(column).is_empty())
        {
            return Err(fault(say!("pabulib-project-fields", id = id)));
        }
        let cost = row.field(cost_column);
        costs.push(
            Written::decimal(cost)
                .map_err(|_| fault(say!("pabulib-cost", id = id, cost = cost)))?,
        );
        let name = name_column
            .map(|column| row.field(column))
            .filter(|name| !name.is_empty());
        let name = name.unwrap_or(id).to_owned();
        if name.chars().count() > 4000 {
            return Err(fault(say!("pabulib-name-long", id = id)));
        }
        let number = |column: Option<usize>, what: &str| {
            let text = column
                .map(|column| row.field(column))
                .filter(|text| !text.is_empty());
            let whole = |text: &str| Written::decimal(text).and_then(|number| number.in_unit(0));
            text.map(|text| {
                whole(text).map_err(|_| {
                    let what = say!("pabulib-project-number", what = what, id = id, text = text);
                    fault(what)
                })
            })
            .transpose()
        };
        let stated_votes = number(votes_column, "votes")?;
        let stated_score = number(score_column, "points")?;
        let option = ids::distinct(id, &mut taken);
        if option != id {
            notes.push(say!("pabulib-option", id = id, option = &option));
        }
        projects.push(Project {
            id: id.to_owned(),
            option,
            name,
            cost: 0,
            stated_votes,
            stated_score,
        });
    }
    if projects.is_empty() {
        return Err(Fault::at(file, section.line, say!("pabulib-no-project")));
    }
    Ok((projects, costs))
}
