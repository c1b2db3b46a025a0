//! Checking a ballot on a second device: the opening of a ballot that is not cast (specs/casting.md).

use super::BallotContext;
use super::prepare::{encrypt, randomness};
use crate::Error;
use crate::tracking::TrackingHash;

/// What the voting device hands over: enough to encrypt the same values again. A ballot that was opened is
/// never cast, so this is no secret of a vote.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opening {
    /// Leaf hash of the `open` entry.
    pub open: [u8; 32],
    /// The credential's 32 bytes.
    pub credential: [u8; 32],
    /// Id of the style.
    pub style: String,
    /// What the ballot would have replaced.
    pub replaces: TrackingHash,
    /// The values of the m positions in order.
    pub values: Vec<u64>,
    /// The seed of the encryption's randomness.
    pub seed: [u8; 32],
    /// SHA-256 of the proof's bytes.
    pub proof_hash: [u8; 32],
}

/// An opening whose encryption gives the tracking hash that was shown before.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CheckedOpening {
    values: Vec<u64>,
}

impl CheckedOpening {
    /// The values that the ballot really held.
    #[must_use]
    pub fn values(&self) -> &[u64] {
        &self.values
    }
}

impl Opening {
    /// Encrypts again and compares all 256 bits with `tracking`, which this device holds from before.
    /// `context` is this device's own view of the log: `open`, keys and statement.
    pub fn check(
        &self,
        context: &BallotContext,
        tracking: &TrackingHash,
    ) -> Result<CheckedOpening, Error> {
        if self.tracking(context)? != *tracking {
            return Err(Error::Opening("the tracking hash"));
        }
        Ok(CheckedOpening {
            values: self.values.clone(),
        })
    }

    /// Encrypts again and gives the tracking hash of what was opened, for a comparison with a code that a
    /// person holds.
    pub fn tracking(&self, context: &BallotContext) -> Result<TrackingHash, Error> {
        let differs = if self.open != context.open {
            "the election's opening"
        } else if self.credential != context.credential.to_bytes() {
            "the credential"
        } else if self.style != context.style.id() {
            "the style"
        } else if self.replaces != context.replaces {
            "the replaced ballot"
        } else if self.values.len() != context.style.keys().len() {
            "the number of values"
        } else {
            let r = randomness(context, &self.seed, &self.values);
            let ciphertext = encrypt(&context.style, &r, &self.values);
            return Ok(context.tracking(&ciphertext, &self.proof_hash));
        };
        Err(Error::Opening(differs))
    }
}
