//! What the organizer's and the registrar's pages compute: the code of the command line, for browsers.
//! JavaScript shows; everything that is judged or signed is judged and signed here.
//!
//! - [`form`], [`drafting`]: the draft as a form and as the file that the command line reads;
//! - [`imports`]: drafts begun with files of others;
//! - [`session`]: a key, an election that is followed, and the organizer's steps;
//! - [`roll`]: voter lists, codes, the list that is posted;
//! - [`status`], [`exports`]: where the election stands, and its result as files.
//!
//! Requests go through the board's client, which waits for the answers of the worker that this runs in. Across the
//! border go strings of JSON ([`page`]).

pub mod drafting;
mod error;
pub mod exports;
pub mod form;
pub mod imports;
pub mod page;
pub mod progress;
pub mod roll;
pub mod session;
pub mod status;
mod words;

pub use error::Error;
