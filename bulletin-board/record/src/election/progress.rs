//! How far the key ceremony is, trustee by trustee.

use serde::Serialize;

use crate::text::Name;

/// The running attempt and what each trustee has sent in it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct CeremonyProgress {
    /// The running (or successful) attempt, from 1.
    pub attempt: u32,
    /// The round that messages are awaited for, 1 to 4; 5 when all is confirmed.
    pub round: u32,
    /// Whether the `key` entry stands.
    pub key: bool,
    /// Whom a complaint of this attempt has shown to be at fault; the attempt has failed.
    pub failed: Option<u32>,
    /// All trustees in order.
    pub trustees: Vec<TrusteeProgress>,
}

/// What one trustee has sent in the running attempt.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct TrusteeProgress {
    /// The ordinal, from 1.
    pub trustee: u32,
    /// The name in the manifest.
    pub name: Name,
    /// Rounds 1 to 4, in order.
    pub rounds: [RoundState; 4],
    /// Whether the rehearsal stands.
    pub rehearsed: bool,
}

/// How much of one round a trustee has sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum RoundState {
    /// The round has not begun.
    Later,
    /// Nothing, or only some parts: `sent` of `of`.
    Awaited {
        /// Messages that stand.
        sent: u32,
        /// Messages of the whole round.
        of: u32,
    },
    /// Everything.
    Done,
}
