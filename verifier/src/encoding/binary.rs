//! Binary fields: lower-case hexadecimal, base64url without padding, and the padded standard
//! base64 of signed notes. Every byte string has one accepted spelling.

use base64::Engine;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use data_encoding::HEXLOWER;

use super::Malformed;

/// Lower-case hexadecimal.
pub fn hex(bytes: &[u8]) -> String {
    HEXLOWER.encode(bytes)
}

/// Reads exactly `N` bytes of lower-case hexadecimal.
pub fn from_hex<const N: usize>(text: &str) -> Result<[u8; N], Malformed> {
    HEXLOWER
        .decode(text.as_bytes())
        .ok()
        .and_then(|bytes| <[u8; N]>::try_from(bytes).ok())
        .ok_or_else(|| Malformed(format!("not {} digits of lower-case hexadecimal", 2 * N)))
}

/// base64url without padding.
pub fn base64_url(bytes: &[u8]) -> String {
    URL_SAFE_NO_PAD.encode(bytes)
}

/// Reads base64url without padding; unused bits must be zero.
pub fn from_base64_url(text: &str) -> Result<Vec<u8>, Malformed> {
    URL_SAFE_NO_PAD
        .decode(text)
        .map_err(|_| Malformed::new("not canonical base64url without padding"))
}

/// Standard base64 with padding, as signed notes use it.
pub fn base64_standard(bytes: &[u8]) -> String {
    STANDARD.encode(bytes)
}

/// Reads standard base64 with padding; unused bits must be zero.
pub fn from_base64_standard(text: &str) -> Result<Vec<u8>, Malformed> {
    STANDARD
        .decode(text)
        .map_err(|_| Malformed::new("not canonical base64 with padding"))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn one_spelling_for_each_byte_string() {
        assert_eq!(from_base64_url("-_8").unwrap(), [0xfb, 0xff]);
        for bad in ["-_8=", "+/8", "-_9", "-_8\n", "A", " "] {
            assert!(from_base64_url(bad).is_err(), "{bad:?}");
        }
        assert_eq!(from_base64_standard("+/8=").unwrap(), [0xfb, 0xff]);
        for bad in ["+/8", "-_8=", "+/9=", "+/8=\n"] {
            assert!(from_base64_standard(bad).is_err(), "{bad:?}");
        }
        assert_eq!(from_hex::<2>("0aff").unwrap(), [10, 255]);
        for bad in ["0AFF", "0af", "0aff00", "0afg"] {
            assert!(from_hex::<2>(bad).is_err(), "{bad:?}");
        }
    }
}
