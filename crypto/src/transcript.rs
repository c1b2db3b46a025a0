//! Merlin transcripts with the protocol's conventions (specs/notation.md), and hedged provers' randomness.

use crate::group::{self, Point, Scalar};
use crate::labels::name;
use merlin::TranscriptRng;
use rand_core::{CryptoRng, RngCore};

pub use merlin::Transcript;

/// What the protocol adds to Merlin: points, lists and challenge scalars.
pub(crate) trait Protocol {
    /// Appends the encodings of points as one message.
    fn append_points<'a>(
        &mut self,
        name: &'static [u8],
        points: impl IntoIterator<Item = &'a Point>,
    );
    /// 64 challenge bytes, reduced by `wide`.
    fn challenge(&mut self, name: &'static [u8]) -> Scalar;
    /// A generator keyed with everything absorbed so far, the witness, and fresh randomness: it stays
    /// unpredictable if either the operating system's randomness or the secret does.
    fn hedged(&self, witness: &[u8], rng: &mut (impl RngCore + CryptoRng)) -> TranscriptRng;
}

impl Protocol for Transcript {
    fn append_points<'a>(
        &mut self,
        name: &'static [u8],
        points: impl IntoIterator<Item = &'a Point>,
    ) {
        self.append_message(name, &group::encode_all(points));
    }

    fn challenge(&mut self, name: &'static [u8]) -> Scalar {
        let mut bytes = [0; 64];
        self.challenge_bytes(name, &mut bytes);
        Scalar::from_bytes_mod_order_wide(&bytes)
    }

    fn hedged(&self, witness: &[u8], rng: &mut (impl RngCore + CryptoRng)) -> TranscriptRng {
        self.build_rng()
            .rekey_with_witness_bytes(name::WITNESS, witness)
            .finalize(rng)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The equivalence vector of Merlin 1.0's simple transcript.
    #[test]
    fn merlin_conformance() {
        let mut t = Transcript::new(b"test protocol");
        t.append_message(b"some label", b"some data");
        let mut challenge = [0u8; 32];
        t.challenge_bytes(b"challenge", &mut challenge);
        let hex: String = challenge.iter().map(|b| format!("{b:02x}")).collect();
        assert_eq!(
            hex,
            "d5a21972d0d5fe320c0d263fac7fffb8145aa640af6e9bca177c03c7efcf0615"
        );
    }
}
