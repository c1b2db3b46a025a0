//! Participatory budgets from Pabulib (`.pb`): sections META, PROJECTS and VOTES, fields separated
//! by `;`. Approval ballots are read; a fault in META or PROJECTS stops the import, a faulty ballot
//! is reported by its line and set aside.

mod ballots;
mod files;
mod meta;
mod projects;
mod sections;

pub use ballots::Ballot;
pub use files::{ballots_csv, report, voters_csv};
pub use meta::Meta;
pub use projects::Project;

use crate::fault::Fault;
use crate::source;

/// Id of the contest that a budget's projects become.
pub const CONTEST: &str = "projects";

/// Id of the one ballot style of an imported budget.
pub const STYLE: &str = "all";

/// A whole file, read and checked.
#[derive(Clone, Debug)]
pub struct Instance {
    /// Title, language, limits.
    pub meta: Meta,
    /// The projects in the file's order.
    pub projects: Vec<Project>,
    /// The ballots without fault, in the file's order.
    pub ballots: Vec<Ballot>,
    /// The ballots with a fault, by line.
    pub set_aside: Vec<Fault>,
    /// What the file says and the import does not use, or what does not agree.
    pub notes: Vec<String>,
}

/// Reads a file's bytes; `file` is its name for messages.
///
/// # Errors
/// The first fault of the file itself, of META or of PROJECTS.
pub fn read(file: &str, bytes: Vec<u8>) -> Result<Instance, Fault> {
    let text = source::decode(file, bytes)?;
    let sections = sections::split(file, &text)?;
    let mut notes = Vec::new();
    let projects = projects::read(file, &sections.projects, &mut notes)?;
    let meta = meta::read(file, &sections.meta, projects.len(), &mut notes)?;
    let (ballots, set_aside) = ballots::read(file, &sections.votes, &meta, &projects)?;
    let found = (ballots.len() + set_aside.len()) as u64;
    if let Some(stated) = meta.num_votes.filter(|&stated| stated != found) {
        notes.push(format!(
            "META says num_votes {stated}, the file has {found}"
        ));
    }
    let mut counted = vec![0u64; projects.len()];
    for &project in ballots.iter().flat_map(|ballot| &ballot.projects) {
        if let Some(count) = counted.get_mut(project) {
            *count += 1;
        }
    }
    for (project, counted) in projects.iter().zip(counted) {
        if let Some(stated) = project.stated_votes.filter(|&stated| stated != counted) {
            notes.push(format!(
                "project {}: the file states {stated} votes, its faultless ballots give {counted}",
                project.id
            ));
        }
    }
    Ok(Instance {
        meta,
        projects,
        ballots,
        set_aside,
        notes,
    })
}

#[cfg(test)]
mod tests;
