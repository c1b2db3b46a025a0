//! The credential's Schnorr signature of a ballot: `sG = K + cP`.

use curve25519_dalek::scalar::Scalar;
use merlin::Transcript;

use crate::notation::{Hash, challenge};

/// The challenge `c`.
pub fn signature_challenge(
    open: &Hash,
    credential: &[u8; 32],
    body_digest: &Hash,
    nonce: &[u8; 32],
) -> Scalar {
    let mut transcript = Transcript::new(b"urne/v1/ballot-signature");
    transcript.append_message(b"open", open);
    transcript.append_message(b"credential", credential);
    transcript.append_message(b"body", body_digest);
    transcript.append_message(b"nonce", nonce);
    challenge(&mut transcript, "c")
}
