//! Where a trustee's contents are kept: on a disk ([`crate::file`]), or in a file that a person
//! saves from a page and hands back ([`crate::held`]).

use std::fmt;
use std::path::PathBuf;

use crate::contents::Contents;
use crate::error::Error;

/// A place that keeps a trustee's contents, encrypted.
pub trait Keep: fmt::Debug {
    /// What it holds.
    fn contents(&self) -> &Contents;

    /// Changes the contents. If this returns without an error, they are stored as they are now,
    /// and what depends on them may be sent.
    ///
    /// # Errors
    /// Whatever `change` returns, and nothing is changed then; the contents cannot be stored, or
    /// ([`Error::NotStored`]) are not stored yet: call again with the same change once they are.
    fn update<T>(
        &mut self,
        change: impl FnOnce(&mut Contents) -> Result<T, Error>,
    ) -> Result<T, Error>;

    /// The contents as they are stored, not as they are in memory: what a rehearsal has to prove.
    ///
    /// # Errors
    /// They cannot be read back.
    fn read_again(&self) -> Result<Contents, Error>;

    /// A folder for what is public, bundles of logs and the last checkpoints seen, if there is one.
    fn log_folder(&self) -> Option<PathBuf>;
}
