//! Many voters at once: each ballot is cast by its own voter with its own code, over the same
//! protocol as a single voter's, by many threads that share one verified view of the election.
//!
//! A board that does not answer is waited for: the same bytes are sent again until the receipt
//! is there. Memory holds the plan and one ballot per thread.

mod plan;
mod run;
mod worker;

pub use plan::{Ballot, Job, Plan};
pub use run::{Cast, Failure, Settings, Summary, run};
