//! The trustee's tool: key ceremony, rehearsal and decryption.
//!
//! - [`mod@file`], [`contents`], [`attempt`], [`intent`]: what a trustee keeps, encrypted on disk;
//! - [`ceremony`], [`rehearsal`], [`decryption`]: this trustee's messages, made once and stored;
//! - [`session`]: the log verified, the next message stored, then sent;
//! - [`cli`], [`commands`]: the command line.
//!
//! The specification is in `specs/`, above all `key-ceremony.md` and `tally.md`.

pub mod attempt;
pub mod ceremony;
pub mod cli;
mod codec;
pub mod commands;
pub mod contents;
pub mod decryption;
pub mod error;
pub mod file;
pub mod intent;
mod passphrase;
pub mod rehearsal;
pub mod session;
mod show;
