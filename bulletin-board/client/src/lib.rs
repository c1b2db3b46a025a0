//! What every role's tool needs to talk to a board (`specs/http.md`, `specs/log.md`): follow the
//! log and check it, submit and check the receipt, remember what was seen.
//!
//! - [`Follower`] verifies a whole log (organizer, registrar, trustee); [`Prefix`] verifies what a
//!   voter needs: everything up to `open`, and that the newest checkpoint extends it.
//! - [`ElectionClient`] submits; an [`Accepted`] exists only with a receipt that holds.
//! - [`Memory`] keeps the last checkpoint seen, so that a board that forks or goes back shows.
//! - [`Patience`] bounds how long an outage is waited out; the same bytes are sent again.
//! - [`mod@file`] and [`create_key_file`] write files that are whole or absent.

mod accepted;
mod address;
mod archive;
mod board;
mod error;
pub mod file;
mod follower;
mod http;
mod key_file;
mod memory;
mod patience;
mod prefix;
mod proofs;
mod refusal;
mod replay;
mod save;
mod source;

pub use accepted::Accepted;
pub use address::{BoardAddress, ElectionAddress};
pub use board::{
    Board, BoardInformation, CurrentBallot, ElectionClient, ElectionSummary, FoundBallot,
};
pub use error::Error;
pub use follower::Follower;
pub use key_file::{KeyRole, create_key_file, public_key, read_key_file};
pub use memory::Memory;
pub use patience::Patience;
pub use prefix::Prefix;
pub use proofs::IncludedEntry;
pub use refusal::VerifiedRefusal;
pub use replay::Progress;
pub use source::Source;
