//! The organizer's and the registrars' tool: draft, open, close and publish an election; voters,
//! credentials and lists.
//!
//! - [`draft`]: the TOML file that people write, and the manifest made of it;
//! - [`voters`], [`pabulib`]: voter lists and participatory budgets, checked line by line;
//! - [`registrar`]: codes for voters and the public list;
//! - [`next`]: what comes next and who must act; [`results`], [`chart`]: results as bars, table, JSON;
//! - [`cli`], [`commands`]: the command line.

pub mod chart;
pub mod cli;
pub mod commands;
pub mod draft;
pub mod fault;
pub mod follow;
pub mod home;
mod language;
pub mod next;
pub mod output;
pub mod pabulib;
pub mod registrar;
pub mod results;
mod source;
mod table;
pub mod voters;
