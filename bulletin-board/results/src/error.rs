//! Why a result cannot be shown or written.

use thiserror::Error;
use urne_words::say;

use crate::said::WORDS;

/// Why a result cannot be shown or written in a format.
#[derive(Debug, Error)]
pub enum Error {
    /// The election has none.
    #[error("{}", say!(WORDS, "fault-no-result"))]
    NoResult,
    /// What was given for a format does not fit it.
    #[error("{0}")]
    Given(String),
    /// A table cannot be written.
    #[error("{}", say!(WORDS, "fault-table", error = %.0))]
    Table(#[from] csv::Error),
}

/// What may fail here.
pub type Result<T, E = Error> = std::result::Result<T, E>;
