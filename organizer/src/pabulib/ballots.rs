//! Section VOTES: one ballot a row. A faulty ballot never stops the others.

use std::collections::HashMap;

use urne_results::said::Voice;
use urne_words::spoken;

use super::meta::{Meta, Vote};
use super::projects::Project;
use super::sections::Section;
use crate::fault::Fault;
use crate::money::Written;
use crate::table::Row;
use crate::words::say;

/// A ballot without fault.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ballot {
    /// Its line in the file.
    pub line: u64,
    /// The file's `voter_id`.
    pub voter: String,
    /// The projects named, as indexes into the instance's projects, in the ballot's order.
    pub projects: Vec<usize>,
    /// The points of each of them: those that the ballot gives, those of the ranks, else 1.
    pub points: Vec<u64>,
}

/// The highest number in the column `points`, 0 if there is none.
pub(super) fn highest(section: &Section) -> u64 {
    let Some(column) = section.column("points") else {
        return 0;
    };
    let fields = section.rows.iter().map(|row| row.field(column));
    fields
        .flat_map(|points| points.split(','))
        .filter_map(|text| whole(text.trim()))
        .max()
        .unwrap_or(0)
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
    let column = |name: &str| {
        section.column(name).ok_or_else(|| {
            let what = say!("pabulib-column", section = "VOTES", name = name);
            Fault::at(file, section.header.line, what)
        })
    };
    let (voter_column, vote_column) = (column("voter_id")?, column("vote")?);
    let points_column = match meta.vote.has_points() {
        true => Some(column("points")?),
        false => None,
    };
    let columns = section.header.fields.len();
    let indexes = projects
        .iter()
        .enumerate()
        .map(|(index, project)| (project.id.as_str(), index));
    let rules = Rules {
        meta,
        projects,
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
        let points = points_column.map(|column| row.field(column));
        let checked = check_row(row, columns, voter, first)
            .and_then(|()| rules.said(row.field(vote_column), points));
        match checked {
            Ok((projects, points)) => ballots.push(Ballot {
                line: row.line,
                voter: voter.to_owned(),
                projects,
                points,
            }),
            Err(what) => set_aside.push(Fault::at(file, row.line, what)),
        }
    }
    Ok((ballots, set_aside))
}

fn check_row(row: &Row, columns: usize, voter: &str, first: Option<u64>) -> Result<(), String> {
    if voter.is_empty() {
        return Err(say!("ballot-no-voter"));
    }
    if voter.chars().count() > 200 || voter.chars().any(char::is_control) {
        return Err(say!("ballot-voter-long"));
    }
    if let Some(first) = first {
        return Err(say!("ballot-twice", voter = voter, line = %first));
    }
    if (columns..row.fields.len()).any(|column| !row.field(column).is_empty()) {
        let fields = row.fields.len();
        return Err(say!("ballot-fields", fields = %fields, columns = %columns));
    }
    Ok(())
}

struct Rules<'a> {
    meta: &'a Meta,
    projects: &'a [Project],
    indexes: HashMap<&'a str, usize>,
}

impl Rules<'_> {
    /// The projects of a ballot with the points of each.
    fn said(&self, vote: &str, points: Option<&str>) -> Result<(Vec<usize>, Vec<u64>), String> {
        let named = self.named(vote)?;
        let points = match &self.meta.vote {
            Vote::Approval => vec![1; named.len()],
            Vote::Budget { least, limit } => {
                self.cost(&named, *least, *limit)?;
                vec![1; named.len()]
            }
            Vote::Ranking => self.meta.ranks().into_iter().take(named.len()).collect(),
            Vote::Points { .. } | Vote::Score { .. } => {
                self.points(points.unwrap_or_default(), named.len())?
            }
        };
        Ok((named, points))
    }

    fn named(&self, vote: &str) -> Result<Vec<usize>, String> {
        if vote.is_empty() {
            return Err(say!("ballot-empty"));
        }
        let mut named = Vec::new();
        for id in vote.split(',').map(str::trim) {
            if id.is_empty() {
                return Err(say!("ballot-gap"));
            }
            let index = *self
                .indexes
                .get(id)
                .ok_or_else(|| say!("ballot-unknown", id = id))?;
            if named.contains(&index) {
                return Err(say!("ballot-project-twice", id = id));
            }
            named.push(index);
        }
        let (count, min, max) = (named.len(), self.meta.min as usize, self.meta.max as usize);
        let what = match self.meta.vote {
            Vote::Ranking => "ranks",
            _ => "projects",
        };
        if count < min {
            return Err(say!("ballot-few", what = what, count = %count, min = %min));
        }
        if count > max {
            return Err(say!("ballot-many", what = what, count = %count, max = %max));
        }
        Ok(named)
    }

    fn cost(&self, named: &[usize], least: u64, limit: u64) -> Result<(), String> {
        let costs = named.iter().filter_map(|&index| self.projects.get(index));
        let cost = costs.fold(0u64, |sum, project| sum.saturating_add(project.cost));
        let shown = |value| Voice::of(spoken()).amount(value, &self.meta.unit);
        if cost > limit {
            return Err(say!(
                "ballot-dear",
                cost = shown(cost),
                limit = shown(limit)
            ));
        }
        if cost < least {
            return Err(say!(
                "ballot-cheap",
                cost = shown(cost),
                least = shown(least)
            ));
        }
        Ok(())
    }

    fn points(&self, text: &str, named: usize) -> Result<Vec<u64>, String> {
        let read = |text: &str| {
            whole(text.trim()).ok_or_else(|| say!("ballot-no-points", text = text.trim()))
        };
        let points: Vec<u64> = match text {
            "" => Vec::new(),
            text => text.split(',').map(read).collect::<Result<_, _>>()?,
        };
        if points.len() != named {
            let points = points.len();
            return Err(say!("ballot-points-count", named = %named, points = %points));
        }
        let (least, most, lowest, each) = match self.meta.vote {
            Vote::Points {
                each,
                named,
                least,
                most,
            } => (least, most, named, each),
            Vote::Score { each, named, .. } => (0, u64::MAX, named, each),
            _ => return Ok(points),
        };
        for given in &points {
            if *given > each {
                return Err(say!("ballot-points-each", given = %given, most = %each));
            }
            if *given < lowest {
                return Err(say!("ballot-points-least", given = %given, least = %lowest));
            }
        }
        let sum = points.iter().copied().fold(0, u64::saturating_add);
        if sum > most {
            return Err(say!("ballot-sum-most", sum = %sum, most = %most));
        }
        if sum < least {
            return Err(say!("ballot-sum-least", sum = %sum, least = %least));
        }
        Ok(points)
    }
}

/// Some files write whole numbers as 2.0.
fn whole(text: &str) -> Option<u64> {
    Written::decimal(text)
        .and_then(|number| number.in_unit(0))
        .ok()
}
