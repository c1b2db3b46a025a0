//! Reading what observers bring along, from a command line or a page: an id, a key, kept files, the codes of a ballot.

use crate::checks::Named;
use crate::encoding::{Malformed, from_base64_url, from_hex};
use crate::log::{Note, Receipt};
use crate::notation::Hash;
use crate::roll::read_code;

/// The id of an election: 64 hexadecimal digits.
pub fn election(text: &str) -> Result<Hash, Malformed> {
    from_hex(text)
}

/// A board's key, in base64url.
pub fn board_key(text: &str) -> Result<[u8; 32], Malformed> {
    let bytes = from_base64_url(text)?;
    bytes
        .try_into()
        .map_err(|_| Malformed::new("a key has 32 bytes"))
}

/// A checkpoint that was kept.
pub fn checkpoint(name: &str, bytes: Vec<u8>) -> Result<Named, Malformed> {
    Note::parse(&bytes)?;
    let name = name.to_owned();
    Ok(Named { name, bytes })
}

/// A receipt that was kept: by itself, or within a board's answer, an object with a member `receipt`.
pub fn receipt(name: &str, bytes: Vec<u8>) -> Result<Named, Malformed> {
    let bytes = within_answer(&bytes).unwrap_or(bytes);
    Receipt::parse(&bytes)?;
    let name = name.to_owned();
    Ok(Named { name, bytes })
}

fn within_answer(bytes: &[u8]) -> Option<Vec<u8>> {
    let answer: serde_json::Value = serde_json::from_slice(bytes).ok()?;
    Some(answer.get("receipt")?.as_str()?.as_bytes().to_vec())
}

/// Fingerprint and tracking code of a ballot to find.
pub fn ballot(fingerprint: &str, tracking: &str) -> Result<(String, String), Malformed> {
    for (code, length, name) in [
        (fingerprint, 20, "fingerprint"),
        (tracking, 25, "tracking code"),
    ] {
        let read = read_code(code).map_err(|e| Malformed(format!("the {name}: {e}")))?;
        if read.len() != length {
            return Err(Malformed(format!(
                "a {name} has {length} characters, this one has {}",
                read.len()
            )));
        }
    }
    Ok((fingerprint.to_owned(), tracking.to_owned()))
}
