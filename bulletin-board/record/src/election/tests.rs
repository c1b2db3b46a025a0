//! Whole elections in memory, and what the state machine refuses in them.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

mod ceremony;
mod kinds;
mod refusals;
mod whole;
