//! Ballots: their body, signature, tracking and opening (specs/casting.md).

mod ballot;
mod opening;
mod signature;

pub use ballot::{Ballot, BallotHead, ciphertext_of};
pub use opening::{Preparation, ciphertext, randomness};
pub use signature::signature_challenge;
