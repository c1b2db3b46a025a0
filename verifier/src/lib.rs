//! The independent verifier: it recomputes everything from the public record of an election and
//! was written from specs/ alone.
//!
//! The modules bear the names of the specification's pages. [`checks::Verifier`] is the core: it
//! does no input or output; [`record`] reads archives, and downloads records for the command.
//! Without the feature `cli` everything but the network and the command line builds for browsers.

pub mod ballot_proof;
pub mod casting;
pub mod checks;
#[cfg(feature = "cli")]
pub mod cli;
pub mod encoding;
pub mod expect;
pub mod key_ceremony;
pub mod log;
pub mod manifest;
pub mod notation;
pub mod record;
pub mod report;
pub mod result;
pub mod roll;
pub mod rules;
pub mod statements;
pub mod tally;
#[cfg(feature = "cli")]
pub mod words;
