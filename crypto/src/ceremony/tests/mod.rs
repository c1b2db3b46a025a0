//! Ceremonies that succeed, that must fail and name who is at fault, and the FROST library as oracle.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

mod complaints;
mod oracle;
mod refused;
mod states;
mod success;
