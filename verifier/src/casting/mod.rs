//! Ballots: their body, signature, tracking and opening (specs/casting.md).

mod ballot;
mod opening;
mod signature;

pub use ballot::{Ballot, CountedBallot};
pub use opening::{Preparation, ciphertext, randomness};
pub use signature::signature_challenge;
