//! Schnorr proofs of knowledge of `p` with `P = pG` (specs/notation.md, Signatures).
//!
//! With everything that is signed absorbed in a transcript: nonce `K = kG`, challenge `c`, response
//! `s = k + cp`; accepted if `sG = K + cP`. The 64 bytes are `K || s`.

use crate::Error;
use crate::group::{self, Point, Scalar};
use crate::labels::name;
use crate::transcript::{Protocol, Transcript};
use curve25519_dalek::traits::VartimeMultiscalarMul;
use rand_core::{CryptoRng, RngCore};
use zeroize::Zeroizing;

/// Bytes of a signature.
pub const SIZE: usize = 64;

/// Signs what the transcript holds with the secret `p`; the nonce is hedged.
pub(crate) fn sign(
    mut transcript: Transcript,
    p: &Scalar,
    rng: &mut (impl RngCore + CryptoRng),
) -> [u8; SIZE] {
    let witness = Zeroizing::new(p.to_bytes());
    let k = Zeroizing::new(Scalar::random(&mut transcript.hedged(&*witness, rng)));
    let nonce = group::encode(&group::base(&k));
    transcript.append_message(name::NONCE, &nonce);
    let c = transcript.challenge(name::C);
    let s = *k + c * p;
    let mut bytes = [0; SIZE];
    let (first, second) = bytes.split_at_mut(group::SIZE);
    first.copy_from_slice(&nonce);
    second.copy_from_slice(&s.to_bytes());
    bytes
}

/// A signature read canonically together with its challenge: what is left to check is one equation.
#[derive(Clone, Debug)]
pub(crate) struct Claim {
    /// `K`.
    pub(crate) nonce: Point,
    /// `s`.
    pub(crate) s: Scalar,
    /// `c`.
    pub(crate) c: Scalar,
}

impl Claim {
    /// Decodes `K || s` and recomputes the challenge.
    pub(crate) fn read(mut transcript: Transcript, signature: &[u8; SIZE]) -> Result<Self, Error> {
        let (nonce, s) = signature.split_at(group::SIZE);
        transcript.append_message(name::NONCE, nonce);
        Ok(Self {
            nonce: group::point(nonce, "nonce of the signature")?,
            s: group::scalar(s, "response of the signature")?,
            c: transcript.challenge(name::C),
        })
    }

    /// `sG = K + cP`.
    pub(crate) fn holds_vartime(&self, key: &Point) -> bool {
        Point::vartime_multiscalar_mul([self.s, -self.c], [group::G, *key]) == self.nonce
    }
}
