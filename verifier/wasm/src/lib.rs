//! The verifier in a browser. JavaScript reads objects of a record, from a board or from a file, and shows; every
//! check is `urne_verifier`'s own.
//!
//! - [`Verification`]: in one worker, holds the state and takes every object in its order;
//! - [`Helper`]: in the others, checks the ballots of whole bundles and sums them;
//! - [`Slices`]: a file that is read piece by piece.
//!
//! Across the border go strings of JSON: `{"ok":...}` or `{"error":{"code","detail"}}`, and the bytes of objects.

mod answer;
mod expected;
mod helper;
mod slices;
mod verification;

pub use helper::Helper;
pub use slices::{Slices, Source};
pub use verification::Verification;
