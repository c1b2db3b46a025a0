//! The key ceremony: n trustees make M keys, any t of which decrypt (specs/key-ceremony.md).
//!
//! A trustee's steps, each a process of its own, with the state it keeps encrypted in between:
//!
//! 1. [`commit`] gives a [`DealerState`] and what `trustee-commit` says.
//! 2. When all have committed, `trustee-open` publishes the parts of [`DealerState::part`].
//! 3. When all have opened, [`deal`] seals the shares of `trustee-share` and gives a [`ReceiverState`].
//! 4. When all have dealt, [`receive`] gives the trustee's [`KeyShares`] to confirm, or a [`Complaint`].
//!
//! Everyone checks the public side: [`verify_part`], [`VerifiedOpening::complete`], [`JointKeys::new`],
//! [`round_hash`] and, after a complaint, [`judge`]. The secret side is `frost-ristretto255`; the public side
//! is written from the specification over the curve alone, and the two must agree.

mod dealer;
mod frost;
mod joint;
mod judge;
mod opening;
mod package;
mod parameters;
mod receiver;
mod seal;
mod shares;
mod state;

pub use dealer::{Commitment, DealerState, SealedShare, commit, deal};
pub use joint::{JointKeys, round_hash};
pub use judge::{PublishedComplaint, Verdict, judge};
pub use opening::{VerifiedOpening, VerifiedPart, commitment, verify_part};
pub use package::VerifiedPackage;
#[cfg(test)]
pub(crate) use package::evaluate;
pub use parameters::Parameters;
pub use receiver::{Complaint, Received, ReceiverState, receive};
pub use seal::ReceivingKey;
pub use shares::KeyShares;

#[cfg(test)]
mod tests;
