//! Splits a file into its three sections: a line with the section's name, a header, rows.

use crate::fault::Fault;
use crate::table::{self, Row};
use crate::words::say;

/// One section: where it begins, its column names, its rows.
#[derive(Clone, Debug)]
pub(super) struct Section {
    pub(super) line: u64,
    pub(super) header: Row,
    pub(super) rows: Vec<Row>,
}

impl Section {
    /// The column of this name (any case).
    pub(super) fn column(&self, name: &str) -> Option<usize> {
        (0..self.header.fields.len())
            .find(|&column| self.header.field(column).eq_ignore_ascii_case(name))
    }
}

/// The three sections of a file.
#[derive(Debug)]
pub(super) struct Sections {
    pub(super) meta: Section,
    pub(super) projects: Section,
    pub(super) votes: Section,
}

const NAMES: [&str; 3] = ["META", "PROJECTS", "VOTES"];

pub(super) fn split(file: &str, text: &str) -> Result<Sections, Fault> {
    let mut found: [Option<(u64, Vec<Row>)>; 3] = [None, None, None];
    let mut current = None;
    for row in table::rows(file, text, b';')? {
        // An opening quotation mark that nothing closes would swallow whole sections unseen.
        if row.fields.iter().any(|field| field.contains(['\n', '\r'])) {
            return Err(Fault::at(file, row.line, say!("file-quote")));
        }
        let name = NAMES.iter().position(|name| is_title(&row, name));
        if let Some(slot) = name.and_then(|index| found.get_mut(index)) {
            if let Some((first, _)) = slot {
                let name = row.field(0);
                let what = say!("pabulib-section-twice", name = name, line = %first);
                return Err(Fault::at(file, row.line, what));
            }
            *slot = Some((row.line, Vec::new()));
            current = name;
        } else if let Some((_, rows)) = current
            .and_then(|index| found.get_mut(index))
            .and_then(Option::as_mut)
        {
            rows.push(row);
        } else {
            return Err(Fault::at(file, row.line, say!("pabulib-none")));
        }
    }
    let last = 1 + text.lines().count().saturating_sub(1) as u64;
    let [meta, projects, votes] = found;
    Ok(Sections {
        meta: section(file, "META", meta, last)?,
        projects: section(file, "PROJECTS", projects, last)?,
        votes: section(file, "VOTES", votes, last)?,
    })
}

fn is_title(row: &Row, name: &str) -> bool {
    row.field(0).eq_ignore_ascii_case(name)
        && (1..row.fields.len()).all(|column| row.field(column).is_empty())
}

fn section(
    file: &str,
    name: &str,
    found: Option<(u64, Vec<Row>)>,
    last: u64,
) -> Result<Section, Fault> {
    let (line, mut rows) =
        found.ok_or_else(|| Fault::at(file, last, say!("pabulib-section-missing", name = name)))?;
    if rows.is_empty() {
        return Err(Fault::at(
            file,
            line,
            say!("pabulib-section-columns", name = name),
        ));
    }
    let header = rows.remove(0);
    Ok(Section { line, header, rows })
}
