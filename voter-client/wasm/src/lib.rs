//! What the voter's pages compute. JavaScript fetches and shows; everything that is judged is judged here.
//!
//! - [`log`]: the log from bytes, verified up to `open`, then single entries with proofs;
//! - [`voter`], [`ballot`]: codes, then a ballot from choices to receipt;
//! - [`opening`]: the check of a ballot on a second device;
//! - [`find`]: a ballot in the log again.
//!
//! Nothing here fetches. What needs a file of the log that is not there yet fails with [`Error::Need`], which
//! names it; the caller provides it and calls again. Across the border go strings of JSON ([`page`]).

pub mod answers;
pub mod ballot;
mod error;
pub mod find;
pub mod log;
pub mod opening;
pub mod page;
pub mod voter;

pub use error::Error;
