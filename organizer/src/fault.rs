//! What is wrong at one line of a file that people write: drafts, voter lists, Pabulib files.

use thiserror::Error;

/// A fault that a person can find and mend: `FILE:LINE: what`.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("{file}:{line}: {what}")]
pub struct Fault {
    /// The file as the person named it.
    pub file: String,
    /// The line, counted from 1.
    pub line: u64,
    /// What is wrong, and what to do where that is not plain.
    pub what: String,
}

impl Fault {
    /// A fault at a line of a file.
    pub fn at(file: &str, line: u64, what: impl Into<String>) -> Self {
        Fault {
            file: file.to_owned(),
            line,
            what: what.into(),
        }
    }
}
