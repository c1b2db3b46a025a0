//! Canonical JSON (specs/encoding.md): the compact form with sorted keys.
//!
//! Every struct of the record declares its fields in sorted order, so `serde_json`'s compact
//! output is canonical. Decoding parses strictly, writes the value again and compares bytes:
//! whatever this crate would not have written is rejected.

use serde::de::{DeserializeOwned, Error as _};
use serde::{Deserialize, Deserializer, Serialize};

use crate::Error;

/// Deepest nesting of arrays and objects.
pub const MAX_DEPTH: usize = 16;
/// Largest integer, 2^53 - 1.
pub const MAX_INTEGER: u64 = (1 << 53) - 1;

/// The canonical bytes of a value.
///
/// Only for types of canonical shape: fields in sorted order, string keys, no floats, no `Option`.
pub fn encode<T: Serialize>(value: &T) -> Vec<u8> {
    match serde_json::to_vec(value) {
        Ok(bytes) => bytes,
        // Writing to memory cannot fail, and no type of the record has keys other than strings.
        Err(error) => unreachable!("record types serialise: {error}"),
    }
}

/// Decodes canonical bytes.
///
/// # Errors
/// [`Error::TooDeep`], [`Error::Json`] or [`Error::NotCanonical`].
pub fn decode<T: Serialize + DeserializeOwned>(bytes: &[u8]) -> Result<T, Error> {
    check_depth(bytes)?;
    let value: T = parse(bytes)?;
    check_canonical(&value, bytes)?;
    Ok(value)
}

/// Parses without the comparison of bytes; the caller compares what it assembles.
pub(crate) fn parse<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, Error> {
    serde_json::from_slice(bytes).map_err(|error| Error::Json(error.to_string()))
}

/// Compares a value's canonical bytes with those it was read from.
pub(crate) fn check_canonical<T: Serialize>(value: &T, bytes: &[u8]) -> Result<(), Error> {
    let again = encode(value);
    if again == bytes {
        return Ok(());
    }
    let at = again.iter().zip(bytes).take_while(|(a, b)| a == b).count();
    Err(Error::NotCanonical { at })
}

/// Counts brackets outside strings, before any recursive parser sees the bytes.
pub(crate) fn check_depth(bytes: &[u8]) -> Result<(), Error> {
    let (mut depth, mut in_string, mut escaped) = (0usize, false, false);
    for byte in bytes {
        match (in_string, byte) {
            (true, _) if escaped => escaped = false,
            (true, b'\\') => escaped = true,
            (_, b'"') => in_string = !in_string,
            (false, b'{' | b'[') => {
                depth += 1;
                if depth > MAX_DEPTH {
                    return Err(Error::TooDeep);
                }
            }
            (false, b'}' | b']') => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    Ok(())
}

/// Deserialises an integer below 2^53.
pub(crate) fn integer<'de, D: Deserializer<'de>>(input: D) -> Result<u64, D::Error> {
    let value = u64::deserialize(input)?;
    if value > MAX_INTEGER {
        return Err(D::Error::custom("integer of 2^53 or more"));
    }
    Ok(value)
}

/// Deserialises an array of integers below 2^53.
pub(crate) fn integers<'de, D: Deserializer<'de>>(input: D) -> Result<Vec<u64>, D::Error> {
    let values = Vec::<u64>::deserialize(input)?;
    if values.iter().any(|value| *value > MAX_INTEGER) {
        return Err(D::Error::custom("integer of 2^53 or more"));
    }
    Ok(values)
}

#[cfg(test)]
mod tests;
