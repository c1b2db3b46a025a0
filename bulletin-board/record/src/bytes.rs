//! Binary fields (specs/encoding.md): hashes as lower-case hexadecimal, everything else as
//! base64url without padding.

use std::fmt;
use std::str::FromStr;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use sha2::{Digest as _, Sha256};

use crate::Error;

/// A 32-byte hash, also the salt and the id of an election; written in lower-case hexadecimal.
pub type Hash32 = Hex<32>;
/// The 16-byte label of a roll row; written in lower-case hexadecimal.
pub type Label = Hex<16>;
/// A public key, point or scalar; written in base64url.
pub type Key32 = Fixed<32>;
/// A signature or a proof of possession; written in base64url.
pub type Signature = Fixed<64>;

/// `N` bytes, written in lower-case hexadecimal.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Hex<const N: usize>(pub [u8; N]);

/// `N` bytes, written in base64url without padding.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Fixed<const N: usize>(pub [u8; N]);

/// Any number of bytes, written in base64url without padding.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Octets(pub Vec<u8>);

impl Hash32 {
    /// 32 zero bytes: what a first ballot replaces.
    pub const ZERO: Self = Hex([0; 32]);

    /// SHA-256 of the bytes, without a label.
    pub fn sha256(bytes: &[u8]) -> Self {
        Hex(Sha256::digest(bytes).into())
    }

    /// `hash(label, bytes)` of specs/notation.md: `SHA-256(label || "\n" || bytes)`.
    pub fn labelled(label: &str, bytes: &[u8]) -> Self {
        let mut hash = Sha256::new();
        hash.update(label.as_bytes());
        hash.update(b"\n");
        hash.update(bytes);
        Hex(hash.finalize().into())
    }
}

impl<const N: usize> Hex<N> {
    /// The bytes.
    pub const fn as_bytes(&self) -> &[u8; N] {
        &self.0
    }
}

impl<const N: usize> Fixed<N> {
    /// The bytes.
    pub const fn as_bytes(&self) -> &[u8; N] {
        &self.0
    }
}

impl<const N: usize> From<[u8; N]> for Hex<N> {
    fn from(bytes: [u8; N]) -> Self {
        Hex(bytes)
    }
}

impl<const N: usize> From<[u8; N]> for Fixed<N> {
    fn from(bytes: [u8; N]) -> Self {
        Fixed(bytes)
    }
}

impl From<Vec<u8>> for Octets {
    fn from(bytes: Vec<u8>) -> Self {
        Octets(bytes)
    }
}

impl<const N: usize> FromStr for Hex<N> {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        let invalid = Error::Invalid {
            what: "lower-case hexadecimal string of the right length",
        };
        let mut bytes = [0; N];
        match base16ct::lower::decode(text, &mut bytes) {
            Ok(decoded) if decoded.len() == N => Ok(Hex(bytes)),
            _ => Err(invalid),
        }
    }
}

impl<const N: usize> FromStr for Fixed<N> {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        let bytes = text.parse::<Octets>()?.0;
        let invalid = Error::Invalid {
            what: "base64url string of the right length",
        };
        bytes.try_into().map(Fixed).map_err(|_| invalid)
    }
}

impl FromStr for Octets {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        let invalid = Error::Invalid {
            what: "base64url string without padding",
        };
        URL_SAFE_NO_PAD
            .decode(text)
            .map(Octets)
            .map_err(|_| invalid)
    }
}

impl<const N: usize> fmt::Display for Hex<N> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&base16ct::lower::encode_string(&self.0))
    }
}

impl<const N: usize> fmt::Display for Fixed<N> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&URL_SAFE_NO_PAD.encode(self.0))
    }
}

impl fmt::Display for Octets {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&URL_SAFE_NO_PAD.encode(&self.0))
    }
}

/// `Debug` as `Display`, and serde by way of the text form.
macro_rules! as_text {
    ($type:ty $(, $n:ident)?) => {
        impl$(<const $n: usize>)? fmt::Debug for $type {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Display::fmt(self, f)
            }
        }

        impl$(<const $n: usize>)? Serialize for $type {
            fn serialize<S: Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
                output.collect_str(self)
            }
        }

        impl<'de $(, const $n: usize)?> Deserialize<'de> for $type {
            fn deserialize<D: Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
                let text = String::deserialize(input)?;
                text.parse().map_err(D::Error::custom)
            }
        }
    };
}

as_text!(Hex<N>, N);
as_text!(Fixed<N>, N);
as_text!(Octets);
