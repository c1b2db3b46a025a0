//! Ballots that must pass, that must not, and batches of both.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

mod batches;
mod casting;
mod cheating;
mod complete;
mod tampering;
