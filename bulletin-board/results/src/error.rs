//! Why a result cannot be shown or written.

use thiserror::Error;
use urne_record::election::Phase;

/// Why a result cannot be shown or written in a format.
#[derive(Debug, Error)]
pub enum Error {
    /// The election has none.
    #[error("the election has no result yet (phase {0}); see 'urne-organizer status'")]
    NoResult(Phase),
    /// What was given for a format does not fit it.
    #[error("{0}")]
    Given(String),
    /// A table cannot be written.
    #[error("a table cannot be written: {0}")]
    Table(#[from] csv::Error),
}

/// What may fail here.
pub type Result<T, E = Error> = std::result::Result<T, E>;
