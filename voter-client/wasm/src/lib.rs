//! What the voter's pages compute. JavaScript fetches and shows; everything that is judged is judged here.
//!
//! - [`view`], [`opened`]: a few entries with receipts, and what they fix;
//! - [`voter`], [`ballot`]: codes, then a ballot from choices to receipt;
//! - [`opening`]: the check of a ballot on a second device;
//! - [`find`]: a ballot in the log again.
//!
//! Nothing here fetches. What needs an answer of the board that is not there yet fails with [`Error::Need`], which
//! names it; the caller provides it and calls again. Across the border go strings of JSON ([`page`]).

pub mod answers;
pub mod ballot;
mod error;
pub mod find;
pub mod opened;
pub mod opening;
pub mod page;
mod shown;
mod told;
pub mod view;
pub mod voter;

pub use error::Error;
