//! Grades from a table: a column for each candidate, a row for each ballot, grades as numbers. Such
//! tables come from experiments with majority judgment and from polls on paper.

mod files;

use std::collections::{HashMap, HashSet};

pub use files::contest;
pub use files::{ballots_csv, report, voters_csv};

use crate::fault::Fault;
use crate::ids;
use crate::source;
use crate::table::{self, Row};
use crate::words::say;

/// Id of the contest that a table becomes.
pub const CONTEST: &str = "grades";

/// What the numbers of a table mean.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Scale {
    /// The number of the best grade.
    pub best: u64,
    /// The number of the worst grade.
    pub worst: u64,
    /// The number that means no opinion; an empty field means it too.
    pub none: Option<u64>,
}

impl Scale {
    /// How many grades there are.
    pub fn grades(&self) -> u64 {
        self.best.abs_diff(self.worst).saturating_add(1)
    }

    /// The grade of a field: 1 the best, 0 no opinion.
    fn grade(&self, text: &str) -> Option<u64> {
        if text.is_empty() {
            return self.none.map(|_| 0);
        }
        let number: u64 = text.parse().ok()?;
        if self.none == Some(number) {
            return Some(0);
        }
        let (low, high) = (self.best.min(self.worst), self.best.max(self.worst));
        (low..=high)
            .contains(&number)
            .then(|| self.best.abs_diff(number) + 1)
    }
}

/// A candidate: a column of the table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Candidate {
    /// The id as an option.
    pub id: String,
    /// The column's name.
    pub name: String,
}

/// A row without fault.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ballot {
    /// Its line in the file.
    pub line: u64,
    /// What the file calls it, else its number.
    pub voter: String,
    /// The candidates' grades, in order: 1 the best, 0 no opinion.
    pub grades: Vec<u64>,
}

/// A whole table.
#[derive(Clone, Debug)]
pub struct Judgments {
    /// What the numbers mean.
    pub scale: Scale,
    /// The candidates, in the table's order.
    pub candidates: Vec<Candidate>,
    /// The ballots without fault.
    pub ballots: Vec<Ballot>,
    /// The ballots with a fault, by line.
    pub set_aside: Vec<Fault>,
}

/// Names of columns that hold a ballot's or voter's number.
const NUMBERS: &[&str] = &["", "voter", "voter_id", "id", "ballot", "ballot_id"];

/// Reads a table's bytes. `voter` names the column that tells ballots apart; without it that is the
/// first column, if its name is empty or says so, else rows are numbered.
///
/// # Errors
/// A scale without 2 to 10 grades, no candidates, two of one name, no such column.
pub fn read(
    file: &str,
    bytes: Vec<u8>,
    scale: Scale,
    voter: Option<&str>,
) -> Result<Judgments, Fault> {
    let text = source::decode(file, bytes)?;
    let at_top = |what: String| Fault::at(file, 1, what);
    if !(2..=10).contains(&scale.grades()) {
        return Err(at_top(say!(
            "grades-scale",
            best = %scale.best,
            worst = %scale.worst,
            count = %scale.grades()
        )));
    }
    if let Some(none) = scale.none
        && (scale.best.min(scale.worst)..=scale.best.max(scale.worst)).contains(&none)
    {
        return Err(at_top(say!("grades-none", none = %none)));
    }
    let mut rows = table::rows(file, &text, table::delimiter(&text))?.into_iter();
    let header = rows.next().ok_or_else(|| at_top(say!("file-empty")))?;
    let voter = voter_column(&header, voter).map_err(|what| Fault::at(file, header.line, what))?;
    let columns: Vec<usize> = (0..header.fields.len())
        .filter(|&column| Some(column) != voter)
        .collect();
    let candidates =
        candidates(&header, &columns).map_err(|what| Fault::at(file, header.line, what))?;
    let mut judgments = Judgments {
        scale,
        candidates,
        ballots: Vec::new(),
        set_aside: Vec::new(),
    };
    let mut seen: HashMap<String, u64> = HashMap::new();
    for (number, row) in (1u64..).zip(rows) {
        let voter = match voter {
            Some(column) => row.field(column).to_owned(),
            None => number.to_string(),
        };
        let read = row_of(&row, header.fields.len(), &voter, &mut seen)
            .and_then(|()| judgments.grades(&row, &columns));
        match read {
            Ok(grades) => judgments.ballots.push(Ballot {
                line: row.line,
                voter,
                grades,
            }),
            Err(what) => judgments.set_aside.push(Fault::at(file, row.line, what)),
        }
    }
    Ok(judgments)
}

fn voter_column(header: &Row, named: Option<&str>) -> Result<Option<usize>, String> {
    let Some(named) = named else {
        let first = header.field(0).to_lowercase();
        return Ok(NUMBERS.contains(&first.as_str()).then_some(0));
    };
    (0..header.fields.len())
        .find(|&column| header.field(column).eq_ignore_ascii_case(named))
        .map(Some)
        .ok_or_else(|| say!("grades-no-column", name = named))
}

fn candidates(header: &Row, columns: &[usize]) -> Result<Vec<Candidate>, String> {
    let mut taken = HashSet::new();
    let mut names = HashSet::new();
    let mut candidates = Vec::new();
    for &column in columns {
        let name = header.field(column);
        if name.is_empty() {
            return Err(say!("grades-unnamed", column = %(column + 1)));
        }
        if !names.insert(name) {
            return Err(say!("grades-named-twice", name = name));
        }
        candidates.push(Candidate {
            id: ids::distinct(name, &mut taken),
            name: name.to_owned(),
        });
    }
    match candidates.len() {
        0 => Err(say!("grades-no-candidates")),
        1..=1000 => Ok(candidates),
        many => Err(say!("grades-many", count = %many)),
    }
}

fn row_of(
    row: &Row,
    columns: usize,
    voter: &str,
    seen: &mut HashMap<String, u64>,
) -> Result<(), String> {
    if row.fields.len() != columns {
        let fields = row.fields.len();
        return Err(say!("file-fields", fields = %fields, columns = %columns));
    }
    if voter.is_empty() {
        return Err(say!("grades-no-number"));
    }
    if voter.chars().count() > 200 || voter.chars().any(char::is_control) {
        return Err(say!("grades-number-long"));
    }
    match seen.insert(voter.to_owned(), row.line) {
        Some(first) => Err(say!("grades-twice", voter = voter, line = %first)),
        None => Ok(()),
    }
}

impl Judgments {
    fn grades(&self, row: &Row, columns: &[usize]) -> Result<Vec<u64>, String> {
        let mut grades = Vec::with_capacity(columns.len());
        for (&column, candidate) in columns.iter().zip(&self.candidates) {
            let text = row.field(column);
            let grade = self.scale.grade(text).ok_or_else(|| match text {
                "" => say!("grades-missing", name = &candidate.name),
                text => say!("grades-unknown", name = &candidate.name, text = text),
            })?;
            grades.push(grade);
        }
        Ok(grades)
    }

    /// For each candidate how often each grade was given, the best first, then no opinion.
    pub fn totals(&self) -> Vec<Vec<u64>> {
        let grades = self.scale.grades();
        let count = |candidate: usize, grade: u64| {
            let given = self.ballots.iter().filter_map(|b| b.grades.get(candidate));
            given.filter(|given| **given == grade).count() as u64
        };
        (0..self.candidates.len())
            .map(|candidate| {
                (1..=grades)
                    .chain([0])
                    .map(|grade| count(candidate, grade))
                    .collect()
            })
            .collect()
    }
}

#[cfg(test)]
mod real;
#[cfg(test)]
mod tests;
