//! Participatory budgets from Pabulib (`.pb`): sections META, PROJECTS and VOTES, fields separated
//! by `;`. Every kind of vote is read: approval (with or without a limit of costs), choose-1,
//! cumulative, scoring, ordinal. A fault in META or PROJECTS stops the import, a faulty ballot is
//! reported by its line and set aside.

mod ballots;
mod draft;
mod files;
mod limits;
mod meta;
mod projects;
mod sections;
mod values;

pub use ballots::Ballot;
pub use draft::begun;
#[cfg(test)]
pub(crate) use draft::contest;
pub use files::{ballots_csv, report, voters_csv};
pub use meta::{Meta, Vote};
pub use projects::Project;

use crate::fault::Fault;
use crate::source;
use crate::words::say;

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
    let (mut projects, costs) = projects::read(file, &sections.projects, &mut notes)?;
    let others = meta::Others {
        costs: &costs,
        highest: ballots::highest(&sections.votes),
    };
    let meta = meta::read(file, &sections.meta, &others, &mut notes)?;
    for (project, cost) in projects.iter_mut().zip(&costs) {
        project.cost = cost
            .in_unit(meta.unit.decimals)
            .ok()
            .filter(|&cost| cost <= MOST_COST)
            .ok_or_else(|| {
                let what = say!("pabulib-cost-large", id = &project.id);
                Fault::at(file, sections.projects.line, what)
            })?;
    }
    agreeing(&meta, &projects, &mut notes);
    let (ballots, set_aside) = ballots::read(file, &sections.votes, &meta, &projects)?;
    let found = (ballots.len() + set_aside.len()) as u64;
    if let Some(stated) = meta.num_votes.filter(|&stated| stated != found) {
        notes.push(say!("pabulib-num-votes", stated = %stated, found = %found));
    }
    let mut instance = Instance {
        meta,
        projects,
        ballots,
        set_aside,
        notes,
    };
    instance.compare();
    Ok(instance)
}

/// Notes why a draft of this file could not compute winners.
fn agreeing(meta: &Meta, projects: &[Project], notes: &mut Vec<String>) {
    match (meta.budget, &meta.vote) {
        (None, _) => notes.push(say!("pabulib-no-budget")),
        (Some(budget), Vote::Budget { limit, .. }) if budget != *limit => {
            notes.push(say!("pabulib-two-sums"))
        }
        _ => {
            if let Some(free) = projects.iter().find(|project| project.cost == 0) {
                notes.push(say!("pabulib-free", id = &free.id));
            }
        }
    }
}

/// Greatest cost of an option.
const MOST_COST: u64 = 1_000_000_000_000;

impl Instance {
    /// How many ballots name each project.
    pub fn votes(&self) -> Vec<u64> {
        self.sums(|_| 1, 0)
    }

    /// The sum of each project's points; where ballots only name projects, of the votes.
    pub fn totals(&self) -> Vec<u64> {
        let unnamed = match self.meta.vote {
            Vote::Score { unnamed, .. } => unnamed,
            _ => 0,
        };
        self.sums(|points| points, unnamed)
    }

    fn sums(&self, worth: impl Fn(u64) -> u64, unnamed: u64) -> Vec<u64> {
        let mut sums = vec![0u64; self.projects.len()];
        for ballot in &self.ballots {
            for (project, sum) in sums.iter_mut().enumerate() {
                // Ballots are short: a search is as quick as an index.
                let place = ballot.projects.iter().position(|&named| named == project);
                let given = place.and_then(|place| ballot.points.get(place)).copied();
                *sum += given.map_or(unnamed, &worth);
            }
        }
        sums
    }

    /// Notes where the file's own totals are others than those of the faultless ballots.
    fn compare(&mut self) {
        let (votes, totals) = (self.votes(), self.totals());
        for ((project, votes), total) in self.projects.iter().zip(votes).zip(totals) {
            for (stated, counted, what) in [
                (project.stated_votes, votes, "votes"),
                (project.stated_score, total, "points"),
            ] {
                if let Some(stated) = stated.filter(|&stated| stated != counted) {
                    self.notes.push(say!(
                        "pabulib-stated",
                        what = what,
                        id = &project.id,
                        stated = %stated,
                        counted = %counted
                    ));
                }
            }
        }
    }
}

#[cfg(test)]
mod real;
#[cfg(test)]
mod tests;
