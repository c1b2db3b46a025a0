//! The trustee's tool: key ceremony, rehearsal and decryption.
//!
//! - [`contents`], [`attempt`], [`intent`]: what a trustee keeps, always encrypted;
//! - [`keep`], [`mod@file`], [`held`]: where: on a disk, or with the person who uses a page;
//! - [`ceremony`], [`rehearsal`], [`decryption`]: this trustee's messages, made once and stored;
//! - [`session`]: the log verified, the next message stored, then sent;
//! - [`words`]: what it says, in the trustee's language;
//! - `cli`, `commands`: the command line, which a browser does not have.
//!
//! The specification is in `specs/`, above all `key-ceremony.md` and `tally.md`.

pub mod attempt;
pub mod ceremony;
#[cfg(not(target_arch = "wasm32"))]
pub mod cli;
mod codec;
#[cfg(not(target_arch = "wasm32"))]
pub mod commands;
pub mod contents;
pub mod decryption;
pub mod error;
pub mod file;
pub mod held;
pub mod intent;
pub mod keep;
mod note;
#[cfg(not(target_arch = "wasm32"))]
mod passphrase;
pub mod rehearsal;
mod sealed;
pub mod session;
#[cfg(not(target_arch = "wasm32"))]
mod show;
#[cfg(not(target_arch = "wasm32"))]
mod turn;
pub mod words;
