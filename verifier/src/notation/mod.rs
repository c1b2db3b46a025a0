//! Group, hashes and generators (specs/notation.md).

mod generators;

use curve25519_dalek::ristretto::{CompressedRistretto, RistrettoPoint};
use curve25519_dalek::scalar::Scalar;
use curve25519_dalek::traits::Identity;
use merlin::Transcript;
use sha2::{Digest, Sha256, Sha512};

use crate::encoding::Malformed;

pub use generators::{Generators, RangeBases};

/// 32 bytes of SHA-256.
pub type Hash = [u8; 32];

/// A point with the 32 bytes that it was decoded from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Point {
    /// The canonical encoding.
    pub bytes: [u8; 32],
    /// The group element.
    pub element: RistrettoPoint,
}

impl Point {
    /// Decodes 32 bytes; only the canonical encoding is accepted. The identity decodes.
    pub fn decode(bytes: [u8; 32]) -> Result<Self, Malformed> {
        match CompressedRistretto(bytes).decompress() {
            Some(element) => Ok(Self { bytes, element }),
            None => Err(Malformed::new("not the canonical encoding of a point")),
        }
    }

    /// Decodes concatenated points.
    pub fn decode_all(bytes: &[u8]) -> Result<Vec<Self>, Malformed> {
        let (chunks, rest) = bytes.as_chunks::<32>();
        if !rest.is_empty() {
            return Err(Malformed::new("not a whole number of points"));
        }
        chunks.iter().map(|chunk| Self::decode(*chunk)).collect()
    }

    /// Encodes a computed element.
    pub fn from_element(element: RistrettoPoint) -> Self {
        Self {
            bytes: element.compress().to_bytes(),
            element,
        }
    }

    /// Whether this is the identity: 32 zero bytes.
    pub fn is_identity(&self) -> bool {
        self.bytes == [0; 32]
    }
}

/// Decodes a scalar; a value not below the group order is refused.
pub fn decode_scalar(bytes: [u8; 32]) -> Result<Scalar, Malformed> {
    Option::from(Scalar::from_canonical_bytes(bytes))
        .ok_or_else(|| Malformed::new("a scalar that is not below the group order"))
}

/// Decodes the 64 bytes `K || s` of a Schnorr signature or proof of possession.
pub fn decode_schnorr(bytes: &[u8; 64]) -> Result<(Point, Scalar), Malformed> {
    let ([nonce, response], _) = bytes.as_chunks::<32>() else {
        return Err(Malformed::new("not 64 bytes"));
    };
    Ok((Point::decode(*nonce)?, decode_scalar(*response)?))
}

/// `SHA-256(label || "\n" || parts ...)`.
pub fn hash(label: &str, parts: &[&[u8]]) -> Hash {
    let mut state = start_hash(label);
    for part in parts {
        state.update(part);
    }
    state.finalize().into()
}

/// A hash under a label, to be fed piece by piece.
pub fn start_hash(label: &str) -> Sha256 {
    Sha256::new().chain_update(label).chain_update(b"\n")
}

/// Plain SHA-256.
pub fn sha256(bytes: &[u8]) -> Hash {
    Sha256::digest(bytes).into()
}

/// `wide(SHA-512(label || "\n" || parts ...))`.
pub fn hash_to_scalar(label: &str, parts: &[&[u8]]) -> Scalar {
    let mut state = Sha512::new().chain_update(label).chain_update(b"\n");
    for part in parts {
        state.update(part);
    }
    wide(state)
}

/// The scalar of a finished SHA-512.
pub fn wide(state: Sha512) -> Scalar {
    Scalar::from_bytes_mod_order_wide(&state.finalize().into())
}

/// 64 challenge bytes of a transcript, reduced.
pub fn challenge(transcript: &mut Transcript, name: &'static str) -> Scalar {
    let mut bytes = [0; 64];
    transcript.challenge_bytes(name.as_bytes(), &mut bytes);
    Scalar::from_bytes_mod_order_wide(&bytes)
}

/// `u16(length) || s`.
pub fn str_bytes(s: &str) -> Vec<u8> {
    let length = u16::try_from(s.len()).unwrap_or(u16::MAX);
    [&length.to_be_bytes()[..], s.as_bytes()].concat()
}

/// `n P` for a small public integer, by doubling and adding.
pub fn small_multiple_vartime(n: u64, point: &RistrettoPoint) -> RistrettoPoint {
    let mut sum = RistrettoPoint::identity();
    for bit in (0..u64::BITS - n.leading_zeros()).rev() {
        sum += sum;
        if n >> bit & 1 == 1 {
            sum += point;
        }
    }
    sum
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::encoding::{from_hex, hex};

    /// RFC 9496, appendix A: small multiples of the generator, and encodings to refuse.
    #[test]
    fn ristretto_encodings() {
        let two = "6a493210f7499cd17fecb510ae0cea23a110e8d5b901f8acadd3095c73a3b919";
        let doubled =
            small_multiple_vartime(2, &curve25519_dalek::constants::RISTRETTO_BASEPOINT_POINT);
        assert_eq!(hex(doubled.compress().as_bytes()), two);
        assert_eq!(
            Point::decode(from_hex(two).unwrap()).unwrap().element,
            doubled
        );
        for bad in [
            "00ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
            "ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
            "f3ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
            "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
            "0100000000000000000000000000000000000000000000000000000000000000",
            "01ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
            "26948d35ca62e643e26a83177332e6b6afeb9d08e4268b650f1f5bbd8d81d371",
        ] {
            assert!(Point::decode(from_hex(bad).unwrap()).is_err(), "{bad}");
        }
        assert!(Point::decode([0; 32]).unwrap().is_identity());
    }

    #[test]
    fn scalars_are_below_the_order() {
        let order =
            from_hex("edd3f55c1a631258d69cf7a2def9de1400000000000000000000000000000010").unwrap();
        assert!(decode_scalar(order).is_err());
        let mut below = order;
        below[0] -= 1;
        assert_eq!(decode_scalar(below).unwrap(), -Scalar::ONE);
    }
}
