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

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use rand_core::{Error, OsRng, impls};

    /// A source of randomness that has stuck: it gives the same byte for ever.
    struct Stuck;

    impl RngCore for Stuck {
        fn next_u32(&mut self) -> u32 {
            impls::next_u32_via_fill(self)
        }
        fn next_u64(&mut self) -> u64 {
            impls::next_u64_via_fill(self)
        }
        fn fill_bytes(&mut self, bytes: &mut [u8]) {
            bytes.fill(7);
        }
        fn try_fill_bytes(&mut self, bytes: &mut [u8]) -> Result<(), Error> {
            self.fill_bytes(bytes);
            Ok(())
        }
    }

    impl CryptoRng for Stuck {}

    /// One nonce under two challenges would show the key; the hedge keeps the nonces apart by message and by key.
    #[test]
    fn a_stuck_random_source_repeats_no_nonce() {
        let about = |text: &'static [u8]| {
            let mut transcript = Transcript::new(b"test");
            transcript.append_message(b"text", text);
            transcript
        };
        let (p, q) = (Scalar::random(&mut OsRng), Scalar::random(&mut OsRng));
        let signed = [
            (p, sign(about(b"one"), &p, &mut Stuck)),
            (p, sign(about(b"two"), &p, &mut Stuck)),
            (q, sign(about(b"one"), &q, &mut Stuck)),
        ];
        let mut nonces = std::collections::BTreeSet::new();
        for ((secret, signature), text) in signed.iter().zip([&b"one"[..], b"two", b"one"]) {
            let claim = Claim::read(about(text), signature).unwrap();
            assert!(claim.holds_vartime(&group::base(secret)));
            nonces.insert(group::encode(&claim.nonce));
        }
        assert_eq!(nonces.len(), 3);
    }
}
