//! The numbered checks of specs/verification.md, run over a record as it streams by.
//!
//! [`Verifier`] has no input or output of its own: its caller hands it the objects of a record,
//! in the archive's order, and a second time the bundles if [`Verifier::needs_ballots`] says so.

mod ballots;
mod conclude;
mod contests;
mod examine;
mod findings;
mod pages;
#[cfg(test)]
mod sample;
mod setup;
mod share;
mod standing;
mod state;
mod sums;
mod tally;
#[cfg(test)]
mod tests;
mod tiles;
mod trust;
mod verifier;

pub use findings::{Check, Fault, Finding, Findings};
pub use share::Helper;
pub use standing::Standing;
pub use state::State;
pub use sums::{Changed, Counted};
pub use tally::{ContestTotals, Tallied};
pub use trust::{Expectations, Named};
pub use verifier::Verifier;
