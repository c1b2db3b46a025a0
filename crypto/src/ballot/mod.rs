//! Ballots: encryption, proof, signature and their checks (specs/ballot-proof.md, specs/casting.md).
//!
//! A voter's client calls [`prepare`], shows the tracking code of the [`PreparedBallot`], and then either
//! signs it or opens it for a second device, never both: each consumes it. The board and every auditor turn
//! a [`ReceivedBallot`] into a [`VerifiedBallot`], the only kind that a tally takes.

mod amounts;
mod batch;
mod context;
mod opening;
mod prepare;
mod proof;
mod reader;
mod received;
mod style;

pub use batch::verify_batch;
pub use context::BallotContext;
pub use opening::{CheckedOpening, Opening};
pub use prepare::{PreparedBallot, prepare};
#[cfg(test)]
pub(crate) use prepare::{encrypt, randomness};
pub use received::{Ciphertext, CompactBallot, ReceivedBallot, VerifiedBallot};
pub use style::StyleStatement;

#[cfg(test)]
mod tests;
