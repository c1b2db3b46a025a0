//! Messages of the key ceremony (specs/key-ceremony.md).

use urne_crypto::ceremony::{Commitment, Complaint, DealerState, SealedShare};

use crate::body::{
    Attempt, Key, TrusteeCommit, TrusteeComplaint, TrusteeConfirm, TrusteeOpen, TrusteeShare, tag,
};
use crate::bytes::{Fixed, Hex};
use crate::text::Name;

use super::super::ceremony::encode_keys;
use super::super::phase::Phase;
use super::super::refused::{Reason, Refused};
use super::Draft;

impl Draft<'_> {
    /// Round 1.
    ///
    /// # Errors
    /// The ceremony is over.
    pub fn commit(&self, trustee: u32, made: &Commitment) -> Result<TrusteeCommit, Refused> {
        self.require(Phase::Setup)?;
        Ok(TrusteeCommit {
            attempt: self.attempt_number(),
            commitment: Hex(made.commitment),
            election: self.election.id,
            kind: tag::TrusteeCommit::Tag,
            receiving_key: Fixed(made.receiving_key),
            trustee,
        })
    }

    /// Round 2: all parts of an opening.
    ///
    /// # Errors
    /// Round 1 is not complete.
    pub fn opening(&self, state: &DealerState) -> Result<Vec<TrusteeOpen>, Refused> {
        let previous = self.round_hash(1)?;
        let parts = state.parameters().parts();
        let part = |part| {
            let packages = state
                .part(part)
                .map_err(|e| Reason::Inconsistent.because(e.to_string()))?;
            Ok(TrusteeOpen {
                attempt: self.attempt_number(),
                election: self.election.id,
                kind: tag::TrusteeOpen::Tag,
                packages: packages.to_vec().into(),
                part,
                parts,
                previous,
                trustee: state.trustee(),
            })
        };
        (1..=parts).map(part).collect()
    }

    /// Round 3, for one receiver.
    ///
    /// # Errors
    /// Round 2 is not complete.
    pub fn share(&self, trustee: u32, made: &SealedShare) -> Result<TrusteeShare, Refused> {
        Ok(TrusteeShare {
            attempt: self.attempt_number(),
            ciphertext: made.ciphertext.clone().into(),
            election: self.election.id,
            kind: tag::TrusteeShare::Tag,
            previous: self.round_hash(2)?,
            receiver: made.receiver,
            trustee,
        })
    }

    /// Round 4, all shares fit.
    ///
    /// # Errors
    /// Round 3 is not complete.
    pub fn confirm(&self, trustee: u32) -> Result<TrusteeConfirm, Refused> {
        let previous = self.round_hash(3)?;
        let missing = || Reason::WrongPhase.because("the openings give no keys");
        let keys = self
            .election
            .ceremony()
            .attempt()
            .keys()
            .ok_or_else(missing)?;
        Ok(TrusteeConfirm {
            attempt: self.attempt_number(),
            election: self.election.id,
            keys: Hex(*keys.hash()),
            kind: tag::TrusteeConfirm::Tag,
            previous,
            trustee,
        })
    }

    /// Round 4, a dealer's share does not decrypt or does not fit.
    ///
    /// # Errors
    /// Round 3 is not complete.
    pub fn complaint(&self, trustee: u32, made: &Complaint) -> Result<TrusteeComplaint, Refused> {
        Ok(TrusteeComplaint {
            attempt: self.attempt_number(),
            dealer: made.dealer,
            election: self.election.id,
            kind: tag::TrusteeComplaint::Tag,
            previous: self.round_hash(3)?,
            receiving_secret: Fixed(made.receiving_secret),
            trustee,
        })
    }

    /// The ceremony begins again. Culprits are sorted here.
    ///
    /// # Errors
    /// The election has its keys, or a culprit is no trustee.
    pub fn attempt(&self, mut culprits: Vec<u32>, reason: Name) -> Result<Attempt, Refused> {
        self.require(Phase::Setup)?;
        culprits.sort_unstable();
        culprits.dedup();
        let attempt = Attempt {
            attempt: self.attempt_number() + 1,
            culprits,
            election: self.election.id,
            kind: tag::Attempt::Tag,
            reason,
        };
        self.election.ceremony().admits_attempt(&attempt)?;
        Ok(attempt)
    }

    /// The election's keys.
    ///
    /// # Errors
    /// Not all trustees have confirmed.
    pub fn key(&self) -> Result<Key, Refused> {
        let attempt = self.election.ceremony().attempt();
        let key = Key {
            attempt: attempt.number(),
            election: self.election.id,
            keys: attempt
                .keys()
                .map(|keys| encode_keys(keys))
                .unwrap_or_default(),
            kind: tag::Key::Tag,
            previous: self.round_hash(4)?,
        };
        self.election.ceremony().admits_key(&key)?;
        Ok(key)
    }

    fn attempt_number(&self) -> u32 {
        self.election.ceremony().attempt().number()
    }
}
