//! Where records come from: archives (specs/log.md) and a board's address (specs/http.md).

mod archive;
mod download;
mod verify;

pub use archive::{Object, Part, objects};
pub use download::{Address, download};
pub use verify::verify;

/// Why a record could not be read at all.
#[derive(Debug, thiserror::Error)]
pub enum Unreadable {
    /// The file is no archive of a record.
    #[error("not an archive of an election: {0}")]
    NotAnArchive(String),
    /// The address is no election's.
    #[error("`{0}` is not the address of an election: it is http(s)://HOST/elections/ID")]
    NotAnAddress(String),
    /// The board did not answer with the object.
    #[error("{0}: {1}")]
    NoAnswer(String, String),
    /// The file could not be read.
    #[error("reading failed: {0}")]
    Io(#[from] std::io::Error),
    /// The file was another one at the second reading.
    #[error(transparent)]
    Changed(#[from] crate::checks::Changed),
}
