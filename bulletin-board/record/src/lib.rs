//! What stands in the log of an election: entries, encoding, state machine, chain, tree,
//! checkpoints and receipts.
//!
//! Nothing here reads files, clocks or networks; where randomness is needed it is an argument.
//! The specification is in `specs/`, above all `log.md` and `encoding.md`.
//!
//! - [`json`], [`bytes`], [`text`], [`time`]: canonical encoding and the types of single fields;
//! - [`body`], [`manifest`], [`entry`], [`sign`]: what authors sign and what stands in the log;
//! - [`merkle`], [`note`], [`checkpoint`], [`cosignature`], [`tiles`], [`archive`]: the
//!   transparency log around the entries;
//! - [`receipt`], [`refusal`]: the board's answers;
//! - [`election`]: the state machine that admits entries, used by the board and replayed by all.

pub mod archive;
pub mod body;
pub mod bytes;
pub mod checkpoint;
pub mod cosignature;
pub mod election;
pub mod entry;
mod error;
#[cfg(any(test, feature = "fixtures"))]
pub mod fixtures;
pub mod json;
pub mod manifest;
pub mod merkle;
pub mod note;
pub mod receipt;
pub mod refusal;
pub mod rules;
pub mod sign;
pub mod text;
pub mod tiles;
pub mod time;

pub use body::{Body, Kind};
pub use bytes::{Fixed, Hash32, Hex, Key32, Label, Octets, Signature};
pub use election::Election;
pub use entry::{Entry, EntryOf, Submission, SubmissionOf};
pub use error::Error;
pub use manifest::Manifest;
pub use text::{Id, Name, OptionalText, Text};
pub use time::Minute;
