//! The state machine of an election (specs/log.md): one engine for the board, which admits entries
//! with it, and for all clients, which replay the log through it.
//!
//! A submission passes through these stages, each a type:
//!
//! 1. [`Candidate`]: decoded strictly;
//! 2. [`VerifiedCandidate`], by [`Election::verify`]: signature and proofs hold in this election's
//!    present state. It needs `&self` only, so callers may verify chunks on many threads;
//! 3. [`Appended`], by [`Election::append`]: what depends on the order (phase, dates, `replaces`,
//!    the messages of the round before) is checked again, and the entry gets its place.
//!
//! What a log has shown once stays true in it, so evidence of an earlier state is good in a later
//! one; only the checks of stage 3 can turn out otherwise.

mod admit;
mod candidate;
mod ceremony;
mod chain;
mod count;
mod draft;
mod evidence;
mod next;
mod phase;
mod progress;
mod refused;
mod replay;
mod roll;
mod state;
mod take;
mod verify;
mod voting;

pub use candidate::{Candidate, Position, VerifiedCandidate};
pub use ceremony::{Attempt, Ceremony};
pub use chain::Appended;
pub use count::Count;
pub use draft::Draft;
pub use next::{Actor, NextStep, Task};
pub use phase::Phase;
pub use progress::{CeremonyProgress, RoundState, TrusteeProgress};
pub use refused::{Reason, Refused};
pub use replay::{ReplayError, Replayer, VerifyChunk};
pub use roll::{Member, Roll};
pub use state::Election;
pub use voting::CurrentBallot;

#[cfg(test)]
mod tests;
