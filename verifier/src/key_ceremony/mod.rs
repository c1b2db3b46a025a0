//! The key ceremony and its rehearsal (specs/key-ceremony.md).

mod attempt;
mod keys;
mod messages;
pub(crate) mod packages;
mod rehearsal;

pub use attempt::{Attempt, Misplaced, share_bytes};
pub use keys::JointKeys;
pub use messages::{
    AttemptBody, Commit, Complaint, Confirm, KeyBody, OpenPackages, RehearsalBody, Share,
};
pub use packages::{Package, random_weight, verify_possession};
pub use rehearsal::verify_rehearsal;
