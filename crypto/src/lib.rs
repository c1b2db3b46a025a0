//! The cryptography of Urne: encryption, proofs, key ceremony, tally and decryption, without input or output.
//!
//! Every module names the file of `specs/` that it implements and keeps its letters. What a module
//! verifies it returns as a type that nothing else can make ([`ballot::VerifiedBallot`],
//! [`ceremony::VerifiedOpening`], [`decryption::VerifiedPartial`]), so that a tally holds proven ballots
//! only and a result comes from proven decryptions only.
//!
//! Functions whose running time depends on their input end in `_vartime` or take public data only;
//! everything that touches a secret is constant-time in the secret.

mod base32;
mod dleq;
mod error;
#[cfg(test)]
mod fixture;
#[cfg(test)]
mod tests;
#[cfg(test)]
mod vectors;

pub mod ballot;
pub mod ceremony;
pub mod code;
pub mod combine;
pub mod credential;
pub mod decryption;
pub mod dlog;
pub mod generators;
pub mod group;
pub mod hash;
pub mod labels;
pub mod rehearsal;
pub mod schnorr;
pub mod statement;
pub mod tally;
pub mod tracking;
pub mod transcript;

pub use error::Error;
pub use group::{Point, Scalar};
