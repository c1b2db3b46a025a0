//! Where a ballot belongs, and the transcripts that bind its proof and its signature to that place.

use super::StyleStatement;
use crate::credential::CredentialKey;
use crate::labels::{self, name};
use crate::tracking::TrackingHash;
use crate::transcript::Transcript;
use std::sync::Arc;

/// The place in an election for which a ballot is made; it is valid nowhere else.
#[derive(Clone, Debug)]
pub struct BallotContext {
    /// Leaf hash of the `open` entry.
    pub open: [u8; 32],
    /// The voter's credential.
    pub credential: CredentialKey,
    /// The credential's style.
    pub style: Arc<StyleStatement>,
    /// Tracking hash of the credential's current ballot, or [`TrackingHash::NONE`].
    pub replaces: TrackingHash,
}

impl BallotContext {
    /// The beginning of the proof's transcript, up to the ciphertext.
    pub(super) fn proof_transcript(&self, ciphertext: &[u8]) -> Transcript {
        let mut t = Transcript::new(labels::transcript::BALLOT);
        t.append_message(name::VERSION, labels::VERSION.as_bytes());
        t.append_message(name::OPEN, &self.open);
        t.append_message(name::CREDENTIAL, &self.credential.to_bytes());
        t.append_message(name::STYLE, self.style.id().as_bytes());
        t.append_message(name::REPLACES, &self.replaces.0);
        t.append_message(name::STATEMENT, self.style.hash());
        t.append_message(name::CIPHERTEXT, ciphertext);
        t
    }

    /// What the signature covers; `body_hash` is SHA-256 of the body's canonical bytes.
    pub(super) fn signature_transcript(&self, body_hash: &[u8; 32]) -> Transcript {
        let mut t = Transcript::new(labels::transcript::BALLOT_SIGNATURE);
        t.append_message(name::OPEN, &self.open);
        t.append_message(name::CREDENTIAL, &self.credential.to_bytes());
        t.append_message(name::BODY, body_hash);
        t
    }

    /// The tracking hash of a ballot in this place.
    pub(super) fn tracking(&self, ciphertext: &[u8], proof_hash: &[u8; 32]) -> TrackingHash {
        TrackingHash::compute(
            &self.open,
            &self.credential.to_bytes(),
            &self.replaces,
            self.style.id(),
            ciphertext,
            proof_hash,
        )
    }
}
