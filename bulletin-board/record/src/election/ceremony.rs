//! The key ceremony as the log shows it (specs/key-ceremony.md).

mod attempt;
mod rounds;

use std::sync::Arc;

use urne_crypto::ceremony::{JointKeys, Parameters};

use crate::body::{Attempt as AttemptBody, Key};
use crate::bytes::{Fixed, Hash32};
use crate::manifest::Manifest;
use crate::time::Minute;

use super::progress::{CeremonyProgress, TrusteeProgress};
use super::refused::{Reason, Refused};

pub use attempt::Attempt;
pub(super) use rounds::{RoundEvidence, is_round};

/// The running attempt and, once it stands, `key`.
#[derive(Clone, Debug)]
pub struct Ceremony {
    election: Hash32,
    trustees: u32,
    threshold: u32,
    positions: u32,
    attempt: Attempt,
    key: Option<Hash32>,
    /// When the step began that the ceremony is in.
    since: Minute,
}

impl Ceremony {
    /// Attempt 1, before any message.
    pub(super) fn new(
        manifest: &Manifest,
        election: Hash32,
        time: Minute,
    ) -> Result<Self, Refused> {
        let number = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        let (trustees, positions) = (
            number(manifest.trustees.len()),
            number(manifest.positions()),
        );
        let threshold = manifest.threshold;
        let parameters = Parameters::new(election.0, 1, trustees, threshold, positions)
            .map_err(|error| Reason::Malformed.because(error.to_string()))?;
        let attempt = Attempt::new(parameters);
        Ok(Ceremony {
            election,
            trustees,
            threshold,
            positions,
            attempt,
            key: None,
            since: time,
        })
    }

    /// The running attempt; the successful one once `key` stands.
    pub fn attempt(&self) -> &Attempt {
        &self.attempt
    }

    /// Leaf hash of `key`.
    pub fn key(&self) -> Option<Hash32> {
        self.key
    }

    pub(super) fn key_ref(&self) -> Option<&Hash32> {
        self.key.as_ref()
    }

    /// The election's keys, once `key` stands.
    pub fn keys(&self) -> Option<&Arc<JointKeys>> {
        self.key.and(self.attempt.keys())
    }

    /// When the step began that the ceremony is in.
    pub fn since(&self) -> Minute {
        self.since
    }

    /// Which trustee has sent what in the running attempt.
    pub(super) fn progress(
        &self,
        manifest: &Manifest,
        rehearsed: impl Fn(u32) -> bool,
    ) -> CeremonyProgress {
        let trustees = (1..)
            .zip(&manifest.trustees)
            .map(|(trustee, party)| TrusteeProgress {
                trustee,
                name: party.name.clone(),
                rounds: [1, 2, 3, 4].map(|round| self.attempt.state(round, trustee)),
                rehearsed: rehearsed(trustee),
            });
        CeremonyProgress {
            attempt: self.attempt.number(),
            round: self.attempt.round(),
            key: self.key.is_some(),
            failed: self.attempt.culprit(),
            trustees: trustees.collect(),
        }
    }

    /// Everything about `key`.
    pub(super) fn admits_key(&self, key: &Key) -> Result<(), Refused> {
        self.not_after_key()?;
        self.attempt.check_number(key.attempt)?;
        let confirmed = self.attempt.round_hash(4).ok_or_else(|| {
            Reason::WrongPhase.because("not all trustees have confirmed the keys")
        })?;
        Reason::WrongPrevious.unless(key.previous == confirmed, || {
            format!("the round hash of the confirmations is {confirmed}")
        })?;
        let right = self
            .attempt
            .keys()
            .map(|keys| encode_keys(keys))
            .unwrap_or_default();
        Reason::Inconsistent.unless(key.keys == right, || {
            "the keys are not those of the openings".to_owned()
        })
    }

    /// Takes an admitted `key`.
    pub(super) fn take_key(&mut self, leaf: Hash32, time: Minute) {
        self.key = Some(leaf);
        self.since = time;
    }

    /// Everything about `attempt`.
    pub(super) fn admits_attempt(&self, attempt: &AttemptBody) -> Result<(), Refused> {
        self.not_after_key()?;
        let next = self.attempt.number() + 1;
        Reason::Inconsistent.unless(attempt.attempt == next, || {
            format!(
                "the next attempt has number {next}, not {}",
                attempt.attempt
            )
        })?;
        let culprits = &attempt.culprits;
        let known = culprits
            .iter()
            .all(|culprit| (1..=self.trustees).contains(culprit));
        Reason::Inconsistent.unless(known && culprits.is_sorted_by(|a, b| a < b), || {
            format!("culprits are trustees 1 to {}, increasing", self.trustees)
        })
    }

    /// Takes an admitted `attempt`: all rounds begin again.
    pub(super) fn restart(&mut self, attempt: &AttemptBody, time: Minute) -> Result<(), Refused> {
        let parameters = Parameters::new(
            self.election.0,
            attempt.attempt,
            self.trustees,
            self.threshold,
            self.positions,
        );
        let parameters =
            parameters.map_err(|error| Reason::Malformed.because(error.to_string()))?;
        self.attempt = Attempt::new(parameters);
        self.since = time;
        Ok(())
    }

    fn not_after_key(&self) -> Result<(), Refused> {
        Reason::WrongPhase.unless(self.key.is_none(), || {
            "the election has its keys".to_owned()
        })
    }
}

/// `X_1 ... X_M` as they stand in `key`.
pub(super) fn encode_keys(keys: &JointKeys) -> Vec<crate::Key32> {
    keys.keys()
        .iter()
        .map(|key| Fixed(urne_crypto::group::encode(key)))
        .collect()
}
