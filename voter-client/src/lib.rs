//! The voter's tool: prepare, check and cast a ballot, and find it again.
//!
//! - [`codes`], [`paper`], [`question`], [`order`], [`choices`], [`amount`]: who votes, what is asked and in
//!   which order, what is chosen;
//! - [`prepared`], [`opening`]: a ballot between preparing and deciding, and the check of one on
//!   a second device;
//! - [`cast`], [`store`], [`tracking`]: signed, stored, sent until the receipt is there, found again;
//! - [`simulate`]: many voters at once;
//! - [`cli`], [`commands`], [`words`]: the command line, and what it says.
//!
//! The specification is `specs/casting.md`, for codes `specs/roll.md`.

pub mod amount;
pub mod cast;
pub mod choices;
pub mod cli;
pub mod codes;
pub mod commands;
mod error;
pub mod opening;
pub mod order;
pub mod paper;
pub mod prepared;
pub mod question;
pub mod simulate;
pub mod store;
pub mod tracking;
pub mod words;

pub use error::Error;
