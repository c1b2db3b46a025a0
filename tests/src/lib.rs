//! End-to-end tests: real processes, hostile roles, test vectors.
//!
//! [`Town`] plays every role of an election with the roles' own tools, each in a folder of its own, as people
//! would on machines of their own. The demo and the end-to-end tests both stand on it.

pub mod http;
pub mod process;
mod sample;
mod stranger;
mod town;
pub mod vectors;

pub use process::{BoardProcess, Finished};
pub use sample::{Sample, Totals, totals};
pub use stranger::Stranger;
pub use town::{Plan, Town};
