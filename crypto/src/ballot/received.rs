//! A ballot as it arrives, and what verification makes of it.

use super::batch::Pending;
use super::{BallotContext, StyleStatement};
use crate::Error;
use crate::group::{self, Point, SIZE};
use crate::schnorr;
use crate::tracking::TrackingHash;
use rand_core::OsRng;
use std::sync::Arc;

/// The bytes of a ballot with the place they claim. Whether the credential is on the roll with this style and
/// whether `replaces` is current is the record's to check.
#[derive(Clone, Debug)]
pub struct ReceivedBallot {
    /// Where it claims to belong.
    pub context: BallotContext,
    /// `R || S_1 || ... || S_m`.
    pub ciphertext: Vec<u8>,
    /// The ballot proof.
    pub proof: Vec<u8>,
    /// SHA-256 of the canonical bytes of the body.
    pub body_hash: [u8; 32],
    /// The credential's signature.
    pub signature: [u8; schnorr::SIZE],
}

/// `R = rG`, `S_j = v_j G + r X_j`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ciphertext {
    /// `R`, never the identity.
    pub r: Point,
    /// `S_1 ... S_m`.
    pub s: Vec<Point>,
}

impl Ciphertext {
    /// Decodes `R || S_1 || ... || S_m`.
    pub(super) fn read(bytes: &[u8], positions: usize) -> Result<Self, Error> {
        const WHAT: &str = "ciphertext";
        group::exact(bytes, SIZE * (positions + 1), WHAT)?;
        let (r, s) = bytes.split_at(SIZE);
        Ok(Self {
            r: group::non_identity(r, "R of the ciphertext")?,
            s: group::points(s, positions, WHAT)?,
        })
    }
}

/// A ballot whose signature and proof hold. Only verification makes one.
#[derive(Clone, Debug)]
pub struct VerifiedBallot {
    context: BallotContext,
    bytes: Box<[u8]>,
    ciphertext: Ciphertext,
    tracking: TrackingHash,
}

/// The ciphertext of a verified ballot as bytes, an eighth of its decoded points, for whoever must keep those of
/// all voters: to take a ballot out of a tally when another replaces it.
#[derive(Clone, Debug)]
pub struct CompactBallot {
    style: Arc<StyleStatement>,
    ciphertext: Box<[u8]>,
}

impl From<&VerifiedBallot> for CompactBallot {
    fn from(ballot: &VerifiedBallot) -> Self {
        Self {
            style: Arc::clone(&ballot.context.style),
            ciphertext: ballot.bytes.clone(),
        }
    }
}

impl CompactBallot {
    /// Its style.
    pub(crate) fn style(&self) -> &StyleStatement {
        &self.style
    }

    /// The encrypted positions.
    pub(crate) fn ciphertext(&self) -> Result<Ciphertext, Error> {
        Ciphertext::read(&self.ciphertext, self.style.keys().len())
    }
}

impl ReceivedBallot {
    /// The tracking hash of these bytes.
    #[must_use]
    pub fn tracking(&self) -> TrackingHash {
        self.context
            .tracking(&self.ciphertext, &crate::hash::sha256(&[&self.proof]))
    }

    /// Checks signature and proof of this ballot alone. [`super::verify_batch`] gives the same verdict on
    /// many ballots in a fraction of the time.
    pub fn verify(&self) -> Result<VerifiedBallot, Error> {
        let pending = Pending::read(self)?;
        pending.verify_vartime(&mut OsRng)?;
        Ok(VerifiedBallot::new(self, pending.into_ciphertext()))
    }
}

impl VerifiedBallot {
    /// Only for callers that have just verified the ballot.
    pub(super) fn new(ballot: &ReceivedBallot, ciphertext: Ciphertext) -> Self {
        Self {
            context: ballot.context.clone(),
            bytes: ballot.ciphertext.as_slice().into(),
            ciphertext,
            tracking: ballot.tracking(),
        }
    }

    /// Where it belongs.
    #[must_use]
    pub fn context(&self) -> &BallotContext {
        &self.context
    }

    /// The encrypted positions.
    #[must_use]
    pub fn ciphertext(&self) -> &Ciphertext {
        &self.ciphertext
    }

    /// Its tracking hash.
    #[must_use]
    pub fn tracking(&self) -> TrackingHash {
        self.tracking
    }
}
