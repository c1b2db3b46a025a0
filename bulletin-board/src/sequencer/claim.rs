//! What an entry takes in the database, so that no second entry can take it: the rules "how often"
//! of specs/log.md as unique rows.

use sha2::{Digest, Sha256};
use urne_crypto::tracking::TrackingHash;
use urne_record::Body;

use crate::store::Claim;

/// The claim of an entry with this body.
pub(crate) fn claim(body: &Body) -> Claim {
    let kind = body.kind();
    let slot = match body {
        Body::Ballot(ballot) => {
            let proof: [u8; 32] = Sha256::digest(&ballot.proof.0).into();
            let tracking = TrackingHash::compute(
                &ballot.open.0,
                &ballot.credential.0,
                &TrackingHash(ballot.replaces.0),
                ballot.style.as_str(),
                &ballot.ciphertext.0,
                &proof,
            );
            return Claim::Ballot {
                credential: ballot.credential.0,
                replaces: ballot.replaces.0,
                tracking: tracking.0,
            };
        }
        Body::TrusteeCommit(body) => format!("{kind}/{}/{}", body.attempt, body.trustee),
        Body::TrusteeOpen(body) => {
            format!("{kind}/{}/{}/{}", body.attempt, body.trustee, body.part)
        }
        Body::TrusteeShare(body) => {
            format!("{kind}/{}/{}/{}", body.attempt, body.trustee, body.receiver)
        }
        // A trustee ends the fourth round in one of two ways, never in both.
        Body::TrusteeConfirm(body) => format!("verdict/{}/{}", body.attempt, body.trustee),
        Body::TrusteeComplaint(body) => format!("verdict/{}/{}", body.attempt, body.trustee),
        Body::Attempt(body) => format!("{kind}/{}", body.attempt),
        Body::Roll(body) => {
            let mut halves: Vec<_> = body.rows.iter().map(|row| row.key.0).collect();
            halves.sort_unstable();
            halves.dedup();
            let slot = format!("{kind}/{}/{}", body.registrar, body.part);
            return Claim::List { slot, halves };
        }
        Body::Rehearsal(body) => format!("{kind}/{}", body.trustee),
        Body::Extension(body) => format!("{kind}/{}", body.number),
        Body::PartialDecryption(body) => format!("{kind}/{}", body.trustee),
        Body::Notice(body) => format!("{kind}/{}", body.number),
        Body::Pages(body) => format!("{kind}/{}", body.number),
        // All others come once.
        _ => kind.to_string(),
    };
    Claim::Message(slot)
}
