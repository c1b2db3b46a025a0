//! What the trustee's page computes. JavaScript shows, and hands files to the person and back; everything that is
//! judged is judged here, by the code that the command line runs.
//!
//! - [`desk`]: the trustee's file, the log of its election, the next message;
//! - [`page`]: the border to JavaScript, strings of JSON;
//! - [`error`]: what can go wrong, each with a code that the page has a sentence for.
//!
//! Requests go through the board's client, which waits for a function of the worker.

pub mod desk;
pub mod error;
pub mod page;
mod status;
