//! The voter's tool: prepare, check and cast a ballot, and find it again.

pub mod cast;
pub mod choices;
pub mod cli;
pub mod codes;
pub mod commands;
mod error;
pub mod opening;
pub mod paper;
pub mod prepared;
pub mod simulate;
pub mod store;
pub mod tracking;

pub use error::Error;
