//! Where records come from: archives (specs/log.md) and a board's address (specs/http.md).
//!
//! The network is only in `download`, a part of the command line.

mod address;
mod archive;
#[cfg(feature = "cli")]
mod download;
mod verify;

pub use address::{Address, cut_bundle, places};
pub use archive::{Index, Located, Object, Part, index, objects};
#[cfg(feature = "cli")]
pub use download::{download, fetch_pages};
pub use verify::{verify, verify_with};

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
