//! A result in the formats of others: tables with a schema, pictures, Pabulib, RUDI, SCDL.

mod all;
mod pabulib;
mod package;
mod pictures;
mod rudi;
mod scdl;
mod tables;
mod uuid;

pub use all::{Terms, files};
pub use pabulib::{Place, pabulib};
pub use package::package;
pub use pictures::{of_contest, pictures};
pub use rudi::{Contact, Publication, rudi};
pub use scdl::{Deliberations, Votes, deliberations};
pub use tables::{Column, Table, tables};

/// A file that is to be written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// Its name in the folder.
    pub name: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

impl File {
    /// A file.
    pub fn new(name: impl Into<String>, bytes: impl Into<Vec<u8>>) -> Self {
        File {
            name: name.into(),
            bytes: bytes.into(),
        }
    }

    /// What kind of file that is, by its name.
    pub fn media_type(&self) -> &'static str {
        match self.name.rsplit('.').next() {
            Some("csv") => "text/csv",
            Some("json") => "application/json",
            Some("svg") => "image/svg+xml",
            _ => "text/plain",
        }
    }
}

#[cfg(test)]
mod tests;
