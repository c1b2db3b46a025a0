//! The organizer's and the registrars' tool: draft, open, close and publish an election; voters,
//! credentials and lists.
//!
//! - [`draft`]: the TOML file that people write, and the manifest made of it;
//! - [`voters`], [`pabulib`], [`judgments`], [`decidim`]: voter lists, participatory budgets, tables
//!   of grades and lists of projects, checked line by line;
//! - [`registrar`]: codes for voters and the public list;
//! - [`next`]: what comes next and who must act; [`results`], [`chart`], [`svg`], [`export`]: results
//!   as text, tables, JSON, pictures and in the formats of others, from `urne-results`, which the
//!   board's pages share;
//! - [`cli`], [`commands`]: the command line.

pub mod cli;
pub mod commands;
pub mod decidim;
pub mod draft;
pub mod fault;
pub mod follow;
pub mod home;
mod ids;
pub mod judgments;
pub mod money;
pub mod next;
pub mod output;
pub mod pabulib;
pub mod registrar;
mod source;
mod table;
#[cfg(test)]
mod testing;
pub mod voters;

pub(crate) use urne_results::language;
pub use urne_results::{chart, export, results, svg};
