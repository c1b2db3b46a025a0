//! Voter lists: CSV files from town halls, associations and Decidim. The whole file is checked
//! before anything is written, and every faulty line is named.

mod columns;
mod labels;
mod read;

pub use labels::{random_label, with_labels};
pub use read::{Reading, read};

use urne_record::Label;

use crate::words::say;

/// One person on the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Voter {
    /// The line in the file.
    pub line: u64,
    /// What the registrar calls this voter: number, e-mail address or name. Never posted.
    pub voter: String,
    /// The ballot style's id, if the list says.
    pub style: Option<String>,
    /// Weight of the vote, 1 ... 2^32 - 1.
    pub weight: u32,
    /// The row's label, if the list has labels.
    pub label: Option<Label>,
}

/// One thing wrong in one line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Complaint {
    /// The line, counted from 1.
    pub line: u64,
    /// The column's name as the file writes it, where the fault is in one column.
    pub column: Option<String>,
    /// What is wrong.
    pub what: String,
}

impl std::fmt::Display for Complaint {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let (line, what) = (self.line, &self.what);
        f.write_str(&match &self.column {
            Some(column) => say!(
                "voters-line-column",
                line = %line,
                column = column,
                what = what
            ),
            None => say!("voters-line", line = %line, what = what),
        })
    }
}

/// What a voter list must fit, as far as it is known when it is read.
#[derive(Clone, Debug, Default)]
pub struct Expected {
    /// Ids of the ballot styles; unknown if the election is not drafted yet.
    pub styles: Option<Vec<String>>,
    /// Whether every row must carry a label (two registrars).
    pub labels: bool,
}

#[cfg(test)]
mod tests;
