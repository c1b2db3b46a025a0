//! The bulletin board: orders the entries of an election, makes them durable and serves them.
//!
//! The way of a submission: [`http`] receives and parses it, the election's [`sequencer`] verifies
//! it with others, orders it and commits it through the [`store`] in one transaction with the new
//! checkpoint; then its author gets the receipt. Readers take tiles and entries from the store.
//! Specification: `specs/log.md`, `specs/http.md`.

pub mod board;
pub mod cli;
pub mod clock;
pub mod context;
pub mod fsck;
pub mod http;
pub mod identity;
pub mod metrics;
pub mod sequencer;
pub mod server;
pub mod store;
pub mod tree;
pub mod words;
