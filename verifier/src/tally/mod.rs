//! Aggregates, outcomes, decryption and totals (specs/tally.md).

mod aggregate;
mod combine;
mod decryption;
mod discrete_log;
pub(crate) mod equality;
mod outcome;

pub use aggregate::{Aggregate, Aggregates};
pub use combine::{combine, is_multiple};
pub use decryption::{ContestShares, PartialDecryption, verify_shares};
pub use discrete_log::{DiscreteLog, solve_all};
pub use equality::{EqualityProof, verify_equality};
pub use outcome::{Counted, Outcome, outcomes};
