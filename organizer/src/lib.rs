//! The organizer's and the registrars' tool: draft, open, close and publish an election; voters,
//! credentials and lists.
//!
//! - [`draft`]: the TOML file that people write, and the manifest made of it; `explain` says in words what it means;
//! - [`voters`], [`pabulib`], [`judgments`], [`decidim`]: voter lists, participatory budgets, tables
//!   of grades and lists of projects, checked line by line;
//! - [`own_build`]: the files of the board's pages, compared with those of a build of one's own;
//! - [`registrar`]: codes for voters and the public list;
//! - [`next`]: what comes next and who must act; [`results`], [`svg`], [`export`]: results as text,
//!   tables, JSON, pictures and in the formats of others, from `urne-results`, which the board's
//!   pages share;
//! - [`words`]: what is said, in the reader's language;
//! - `cli`, `commands`: the command line, with the feature of that name; the pages do without it.

#[cfg(feature = "cli")]
pub mod cli;
#[cfg(feature = "cli")]
pub mod commands;
pub mod decidim;
pub mod draft;
#[cfg(feature = "cli")]
pub mod explain;
pub mod fault;
#[cfg(feature = "cli")]
pub mod follow;
#[cfg(feature = "cli")]
pub mod home;
pub mod ids;
pub mod judgments;
pub mod money;
pub mod next;
#[cfg(feature = "cli")]
pub mod output;
pub mod own_build;
pub mod pabulib;
pub mod registrar;
mod source;
mod table;
#[cfg(test)]
mod testing;
pub mod voters;
pub mod words;

#[cfg(feature = "cli")]
pub use urne_results::chart;
#[cfg(feature = "cli")]
pub(crate) use urne_results::language;
pub use urne_results::{export, results, svg};
