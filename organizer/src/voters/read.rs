//! Reads and checks a whole voter list.

use std::collections::HashMap;

use urne_record::Label;

use super::columns::{Column, Columns};
use super::{Complaint, Expected, Voter};
use crate::fault::Fault;
use crate::source;
use crate::table::{self, Row};
use crate::words::say;

/// A list that was read: if there are no complaints, it can be used.
#[derive(Clone, Debug, Default)]
pub struct Reading {
    /// The rows that could be read.
    pub voters: Vec<Voter>,
    /// Everything wrong, by line.
    pub complaints: Vec<Complaint>,
    /// The column that names the voters, as written.
    pub voter_column: String,
}

/// Reads a list's bytes; `file` is its name for messages.
///
/// # Errors
/// A file that is not text, or whose rows cannot be told apart; all else is in the complaints.
pub fn read(file: &str, bytes: Vec<u8>, expected: &Expected) -> Result<Reading, Fault> {
    let text = source::decode(file, bytes)?;
    let mut rows = table::rows(file, &text, table::delimiter(&text))?.into_iter();
    let mut reading = Reading::default();
    let Some(header) = rows.next() else {
        return Err(Fault::at(file, 1, say!("file-empty")));
    };
    let columns = match Columns::of(&header) {
        Ok(columns) => columns,
        Err(complaint) => {
            reading.complaints.push(complaint);
            return Ok(reading);
        }
    };
    let mut checker = Checker {
        width: header.fields.len(),
        columns: &columns,
        expected,
        voters: HashMap::new(),
        labels: HashMap::new(),
        complaints: Vec::new(),
    };
    reading.voters = rows.filter_map(|row| checker.voter(&row)).collect();
    if reading.voters.is_empty() && checker.complaints.is_empty() {
        checker.complain(header.line, None, say!("voters-nobody"));
    }
    let total: u128 = reading
        .voters
        .iter()
        .map(|voter| u128::from(voter.weight))
        .sum();
    if total > 1 << 40 {
        checker.complain(header.line, columns.weight.as_ref(), say!("voters-weights"));
    }
    if columns.label.is_none() && expected.labels {
        checker.complain(header.line, None, say!("voters-no-labels"));
    }
    reading.complaints = checker.complaints;
    reading.voter_column = columns.voter.name;
    Ok(reading)
}

struct Checker<'a> {
    width: usize,
    columns: &'a Columns,
    expected: &'a Expected,
    voters: HashMap<String, u64>,
    labels: HashMap<Label, u64>,
    complaints: Vec<Complaint>,
}

impl Checker<'_> {
    fn complain(&mut self, line: u64, column: Option<&Column>, what: String) {
        let column = column.map(|column| column.name.clone());
        self.complaints.push(Complaint { line, column, what });
    }

    fn voter(&mut self, row: &Row) -> Option<Voter> {
        if row.fields.iter().any(|field| field.contains(['\n', '\r'])) {
            self.complain(row.line, None, say!("file-quote"));
            return None;
        }
        if (self.width..row.fields.len()).any(|column| !row.field(column).is_empty()) {
            let (fields, columns) = (row.fields.len(), self.width);
            let what = say!("file-fields", fields = %fields, columns = %columns);
            self.complain(row.line, None, what);
            return None;
        }
        let before = self.complaints.len();
        let voter = self.name(row);
        let style = self.style(row);
        let weight = self.weight(row);
        let label = self.label(row);
        (self.complaints.len() == before).then_some(Voter {
            line: row.line,
            voter,
            style,
            weight,
            label,
        })
    }

    fn name(&mut self, row: &Row) -> String {
        let column = &self.columns.voter;
        let name = row.field(column.index);
        let email = column.is_email();
        let what = if name.is_empty() {
            Some(say!("voters-empty"))
        } else if name.chars().count() > 200 || name.chars().any(char::is_control) {
            Some(say!("voters-long"))
        } else if email && !is_address(name) {
            Some(say!("voters-email", name = name))
        } else {
            // Letter case does not tell two mailboxes apart.
            let key = if email {
                name.to_lowercase()
            } else {
                name.to_owned()
            };
            let first = self.voters.get(&key).copied();
            self.voters.entry(key).or_insert(row.line);
            first.map(|first| say!("voters-twice", name = name, line = %first))
        };
        if let Some(what) = what {
            self.complain(row.line, Some(column), what);
        }
        name.to_owned()
    }

    fn style(&mut self, row: &Row) -> Option<String> {
        let column = self.columns.style.as_ref()?;
        let style = row.field(column.index);
        if style.is_empty() {
            return None;
        }
        if let Some(styles) = &self.expected.styles
            && !styles.iter().any(|known| known == style)
        {
            let what = say!("voters-style", style = style, styles = styles.join(", "));
            self.complain(row.line, Some(column), what);
        } else if style.parse::<urne_record::Id>().is_err() {
            self.complain(
                row.line,
                Some(column),
                say!("voters-style-id", style = style),
            );
        }
        Some(style.to_owned())
    }

    fn weight(&mut self, row: &Row) -> u32 {
        let Some(column) = &self.columns.weight else {
            return 1;
        };
        let text = row.field(column.index);
        if text.is_empty() {
            return 1;
        }
        match text.parse::<u32>() {
            Ok(weight) if weight > 0 => weight,
            _ => {
                self.complain(row.line, Some(column), say!("voters-weight", weight = text));
                1
            }
        }
    }

    fn label(&mut self, row: &Row) -> Option<Label> {
        let column = self.columns.label.as_ref()?;
        match row.field(column.index).parse::<Label>() {
            Ok(label) => {
                if let Some(first) = self.labels.insert(label, row.line) {
                    self.complain(
                        row.line,
                        Some(column),
                        say!("voters-label-twice", line = %first),
                    );
                }
                Some(label)
            }
            Err(_) => {
                self.complain(row.line, Some(column), say!("voters-label"));
                None
            }
        }
    }
}

/// Enough to catch a wrong column or a slip: one `@` with a dotted name behind it, no spaces.
fn is_address(text: &str) -> bool {
    let Some((local, domain)) = text.split_once('@') else {
        return false;
    };
    !local.is_empty()
        && domain.split('.').all(|part| !part.is_empty())
        && !domain.contains('@')
        && !text.contains(char::is_whitespace)
}
