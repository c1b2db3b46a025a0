//! Section PROJECTS: the options of the contest.

use std::collections::{HashMap, HashSet};

use super::sections::Section;
use crate::fault::Fault;

/// One project.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Project {
    /// The id as the file writes it; ballots name it by this text.
    pub id: String,
    /// The id as an option: the same wherever its characters allow it.
    pub option: String,
    /// The name, or the id if the file has no names.
    pub name: String,
    /// The number of votes that the file states.
    pub stated_votes: Option<u64>,
}

pub(super) fn read(
    file: &str,
    section: &Section,
    notes: &mut Vec<String>,
) -> Result<Vec<Project>, Fault> {
    let missing = |name| {
        Fault::at(
            file,
            section.header.line,
            format!("PROJECTS has no column '{name}'"),
        )
    };
    let id_column = section
        .column("project_id")
        .ok_or_else(|| missing("project_id"))?;
    let cost_column = section.column("cost").ok_or_else(|| missing("cost"))?;
    let name_column = section.column("name");
    let votes_column = section.column("votes");

    let mut lines = HashMap::new();
    let mut taken = HashSet::new();
    let mut projects = Vec::with_capacity(section.rows.len());
    for row in &section.rows {
        let fault = |what: String| Fault::at(file, row.line, what);
        let id = row.field(id_column);
        if id.is_empty() {
            return Err(fault("a project without project_id".to_owned()));
        }
        if let Some(first) = lines.insert(id.to_owned(), row.line) {
            return Err(fault(format!(
                "project {id} stands twice, first in line {first}"
            )));
        }
        if row.fields.len() > section.header.fields.len()
            && (section.header.fields.len()..row.fields.len())
                .any(|column| !row.field(column).is_empty())
        {
            return Err(fault(format!(
                "project {id} has more fields than PROJECTS has columns; put a name with ';' into quotation marks"
            )));
        }
        let cost = row.field(cost_column);
        if !cost
            .parse::<f64>()
            .is_ok_and(|cost| cost.is_finite() && cost >= 0.0)
        {
            return Err(fault(format!(
                "project {id} has the cost '{cost}', not a number"
            )));
        }
        let name = name_column
            .map(|column| row.field(column))
            .filter(|name| !name.is_empty());
        let name = name.unwrap_or(id).to_owned();
        if name.chars().count() > 4000 {
            return Err(fault(format!(
                "the name of project {id} has more than 4000 characters"
            )));
        }
        let votes = votes_column
            .map(|column| row.field(column))
            .filter(|votes| !votes.is_empty());
        let stated_votes = votes
            .map(|votes| {
                votes.parse().map_err(|_| {
                    fault(format!(
                        "project {id} has '{votes}' votes, not a whole number"
                    ))
                })
            })
            .transpose()?;
        let option = option_id(id, &mut taken);
        if option != id {
            notes.push(format!("project {id} becomes option {option}: an option's id has letters, digits, '.', '_' and '-'"));
        }
        projects.push(Project {
            id: id.to_owned(),
            option,
            name,
            stated_votes,
        });
    }
    if projects.is_empty() {
        return Err(Fault::at(
            file,
            section.line,
            "section PROJECTS has no project",
        ));
    }
    Ok(projects)
}

/// The id with foreign characters replaced, made distinct from those already taken.
fn option_id(id: &str, taken: &mut HashSet<String>) -> String {
    let keep = |c: char| c.is_ascii_alphanumeric() || "._-".contains(c);
    let mut base: String = id
        .chars()
        .map(|c| if keep(c) { c } else { '-' })
        .take(50)
        .collect();
    if !base.starts_with(|c: char| c.is_ascii_alphanumeric()) {
        base.insert(0, 'p');
    }
    let distinct = (2..).map(|number| format!("{base}.{number}"));
    let option = std::iter::once(base.clone())
        .chain(distinct)
        .find(|candidate| !taken.contains(candidate))
        .unwrap_or(base);
    taken.insert(option.clone());
    option
}
