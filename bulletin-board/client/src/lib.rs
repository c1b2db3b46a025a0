//! What every role's tool needs to talk to a board (`specs/http.md`, `specs/log.md`): follow the
//! log and check it, submit and check the receipt, remember what was seen.
//!
//! - [`Follower`] verifies a whole log (organizer, registrar, trustee); [`Prefix`] verifies what a
//!   voter needs: everything up to `open`, and that the newest checkpoint extends it.
//! - [`ElectionClient`] submits; an [`Accepted`] exists only with a receipt that holds.
//! - [`Memory`] keeps the last checkpoint seen, so that a board that forks or goes back shows.
//! - [`Patience`] bounds how long an outage is waited out; the same bytes are sent again.
//! - [`mod@file`] and [`create_key_file`] write files that are whole or absent.
//! - [`turn()`] says what is to be done next, in the reader's language.
//!
//! In a browser (`wasm32`) the same types ask through a function of the worker that waits for each
//! answer (`boardRequest`). There are no files, no clock and no pauses there: what would need a file fails,
//! a memory is a text ([`Follower::resume`]), and an outage is an error at once; the page tries again.

mod accepted;
mod address;
mod archive;
mod board;
mod error;
pub mod file;
mod fingerprint;
mod follower;
mod http;
mod key_file;
mod memory;
mod pages;
mod patience;
mod prefix;
mod proofs;
mod refusal;
mod replay;
mod save;
mod source;
#[cfg_attr(target_arch = "wasm32", path = "transport_web.rs")]
mod transport;
mod turn;
mod words;

pub use accepted::Accepted;
pub use address::{BoardAddress, ElectionAddress};
pub use board::{
    Board, BoardInformation, CurrentBallot, ElectionClient, ElectionSummary, FoundBallot,
};
pub use error::Error;
pub use fingerprint::fingerprint;
pub use follower::Follower;
pub use key_file::{KeyRole, create_key_file, key_text, public_key, read_key_file, read_key_text};
pub use memory::Memory;
pub use patience::Patience;
pub use prefix::Prefix;
pub use proofs::IncludedEntry;
pub use refusal::VerifiedRefusal;
pub use replay::Progress;
pub use source::Source;
pub use turn::turn;
