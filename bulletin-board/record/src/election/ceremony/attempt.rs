//! One attempt at the ceremony: what each trustee has sent in each round.

use std::collections::BTreeMap;
use std::sync::Arc;

use urne_crypto::ceremony::{
    JointKeys, Parameters, ReceivingKey, VerifiedOpening, VerifiedPart, round_hash,
};

use crate::bytes::{Hash32, Hex};

use super::super::progress::RoundState;
use super::super::refused::{Reason, Refused};

/// The messages of one attempt.
#[derive(Clone, Debug)]
pub struct Attempt {
    pub(super) parameters: Parameters,
    /// By trustee.
    pub(super) commits: BTreeMap<u32, Commit>,
    /// By trustee; complete openings move to `openings`.
    pub(super) parts: BTreeMap<u32, Vec<VerifiedPart>>,
    pub(super) openings: BTreeMap<u32, VerifiedOpening>,
    /// Message hashes by round, trustee, and part or receiver.
    pub(super) messages: BTreeMap<(u32, u32, u32), Hash32>,
    /// Ciphertexts by dealer and receiver.
    pub(super) shares: BTreeMap<(u32, u32), Vec<u8>>,
    /// Made when all openings are complete.
    pub(super) keys: Option<Result<Arc<JointKeys>, urne_crypto::Error>>,
    /// Whom the first complaint has shown to be at fault.
    pub(super) culprit: Option<u32>,
    /// Trustees that have complained.
    pub(super) complained: Vec<u32>,
}

/// Round 1 of one trustee.
#[derive(Clone, Debug)]
pub(super) struct Commit {
    pub(super) commitment: Hash32,
    pub(super) receiving_key: ReceivingKey,
}

impl Attempt {
    pub(super) fn new(parameters: Parameters) -> Self {
        Attempt {
            parameters,
            commits: BTreeMap::new(),
            parts: BTreeMap::new(),
            openings: BTreeMap::new(),
            messages: BTreeMap::new(),
            shares: BTreeMap::new(),
            keys: None,
            culprit: None,
            complained: Vec::new(),
        }
    }

    /// Counts from 1.
    pub fn number(&self) -> u32 {
        self.parameters.attempt()
    }

    /// Election, attempt and sizes.
    pub fn parameters(&self) -> &Parameters {
        &self.parameters
    }

    /// The receiving keys of all trustees in order, once all have committed.
    pub fn receiving_keys(&self) -> Option<Vec<ReceivingKey>> {
        self.is_complete(1).then(|| {
            self.commits
                .values()
                .map(|commit| commit.receiving_key)
                .collect()
        })
    }

    /// The openings of all trustees in order, once they are complete.
    pub fn openings(&self) -> Option<Vec<VerifiedOpening>> {
        self.is_complete(2)
            .then(|| self.openings.values().cloned().collect())
    }

    /// The sealed shares for a receiver by dealer, once all have been dealt.
    pub fn shares_for(&self, receiver: u32) -> Option<BTreeMap<u32, Vec<u8>>> {
        let to_receiver = self.shares.iter().filter(|((_, to), _)| *to == receiver);
        let by_dealer = to_receiver.map(|((dealer, _), sealed)| (*dealer, sealed.clone()));
        self.is_complete(3).then(|| by_dealer.collect())
    }

    /// The joint keys, once all openings are complete.
    pub fn keys(&self) -> Option<&Arc<JointKeys>> {
        self.keys.as_ref()?.as_ref().ok()
    }

    /// Whom a complaint has shown to be at fault: the attempt has failed.
    pub fn culprit(&self) -> Option<u32> {
        self.culprit
    }

    /// Trustees that have complained.
    pub fn complained(&self) -> &[u32] {
        &self.complained
    }

    /// Why the openings give no keys, a case that dishonest trustees cannot bring about.
    pub fn key_failure(&self) -> Option<&urne_crypto::Error> {
        self.keys.as_ref()?.as_ref().err()
    }

    /// Whether an own message of this round stands already.
    pub fn has_sent(&self, round: u32, trustee: u32) -> bool {
        matches!(self.state(round, trustee), RoundState::Done)
    }

    /// The round whose messages are awaited, 1 to 4; 5 when all is confirmed.
    pub fn round(&self) -> u32 {
        (1..=4).find(|round| !self.is_complete(*round)).unwrap_or(5)
    }

    /// How much of a round a trustee has sent.
    pub fn state(&self, round: u32, trustee: u32) -> RoundState {
        let of = self.messages_of(round);
        let sent = self.sent(round, trustee);
        if sent >= of {
            RoundState::Done
        } else if round <= self.round() {
            RoundState::Awaited { sent, of }
        } else {
            RoundState::Later
        }
    }

    /// The round hash of a complete round: `hash("urne/v1/round", message hashes)`.
    ///
    /// That of round 4 is over the confirmations and exists only if nobody has complained.
    pub fn round_hash(&self, round: u32) -> Option<Hash32> {
        if !self.is_complete(round) || (round == 4 && !self.complained.is_empty()) {
            return None;
        }
        let of_round = self.messages.range((round, 0, 0)..(round + 1, 0, 0));
        let hashes: Vec<[u8; 32]> = of_round.map(|(_, hash)| hash.0).collect();
        Some(Hex(round_hash(&hashes)))
    }

    pub(super) fn check_number(&self, number: u32) -> Result<(), Refused> {
        Reason::WrongPhase.unless(number == self.number(), || {
            format!("attempt {} is running, not {number}", self.number())
        })
    }

    /// Messages that each trustee sends in a round.
    fn messages_of(&self, round: u32) -> u32 {
        match round {
            2 => self.parameters.parts(),
            3 => self.parameters.trustees() - 1,
            _ => 1,
        }
    }

    pub(super) fn sent(&self, round: u32, trustee: u32) -> u32 {
        let sent = self
            .messages
            .range((round, trustee, 0)..(round, trustee + 1, 0))
            .count();
        u32::try_from(sent).unwrap_or(u32::MAX)
    }

    pub(super) fn is_complete(&self, round: u32) -> bool {
        let all = |trustee| self.sent(round, trustee) >= self.messages_of(round);
        (1..=self.parameters.trustees()).all(all)
    }
}
