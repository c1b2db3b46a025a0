//! An entry: a body, then the trailer that the board adds (specs/encoding.md).

use sha2::{Digest, Sha256};

use super::Body;
use crate::encoding::{Fields, Malformed, Time, Value, parse};
use crate::notation::{Hash, hash, sha256};

/// The most bytes of an entry.
pub const MAX_ENTRY: usize = 65_535;
/// The most bytes of a submission.
pub const MAX_SUBMISSION: usize = 65_000;

/// `SHA-256(0x00 || entry bytes)`.
pub fn leaf_hash(entry: &[u8]) -> Hash {
    Sha256::new()
        .chain_update([0])
        .chain_update(entry)
        .finalize()
        .into()
}

/// Decodes a canonical submission of one of the kinds.
pub fn decode_submission(bytes: &[u8]) -> Result<Body, Malformed> {
    if bytes.len() > MAX_SUBMISSION {
        return Err(Malformed::new("a submission of more than 65,000 bytes"));
    }
    let mut fields = Fields::of(parse(bytes)?, "submission")?;
    let Value::Object(body) = fields.value("body")? else {
        return Err(Malformed::new("submission.body: not an object"));
    };
    fields.fixed::<64>("signature")?;
    fields.end()?;
    Body::decode(body).map(|(_, body)| body)
}

/// A decoded entry with the hashes that later checks need.
#[derive(Debug)]
pub struct Entry<'a> {
    /// Its stated index.
    pub index: u64,
    /// Its stated predecessor.
    pub prev: Hash,
    /// Its signature.
    pub signature: [u8; 64],
    /// Its time; `None` if the string names no real minute.
    pub time: Option<Time>,
    /// The election that its body names; `None` for a manifest.
    pub election: Option<Hash>,
    /// The body.
    pub body: Body,
    /// The body's canonical bytes.
    pub body_bytes: &'a [u8],
}

impl<'a> Entry<'a> {
    /// Decodes an entry of one of the kinds, with exactly its members.
    pub fn decode(bytes: &'a [u8]) -> Result<Self, Malformed> {
        if bytes.len() > MAX_ENTRY {
            return Err(Malformed::new("an entry of more than 65,535 bytes"));
        }
        let mut fields = Fields::of(parse(bytes)?, "entry")?;
        let Value::Object(body) = fields.value("body")? else {
            return Err(Malformed::new("entry.body: not an object"));
        };
        let index = fields.integer("index")?;
        let prev = fields.hash("prev")?;
        let signature = fields.fixed::<64>("signature")?;
        let time = Time::parse(&fields.string("time")?);
        fields.end()?;
        let body_bytes = body.bytes;
        // `{"body":BODY,"signature":"..."}` around the body, with 86 characters of signature.
        if body_bytes.len() + r#"{"body":,"signature":""}"#.len() + 86 > MAX_SUBMISSION {
            return Err(Malformed::new(
                "its submission would have more than 65,000 bytes",
            ));
        }
        let (election, body) = Body::decode(body)?;
        Ok(Self {
            index,
            prev,
            signature,
            time,
            election,
            body,
            body_bytes,
        })
    }

    /// The message hash of the body.
    pub fn message_hash(&self) -> Hash {
        hash("urne/v1/message", &[self.body_bytes])
    }

    /// The election id, if the body is a manifest's.
    pub fn manifest_hash(&self) -> Hash {
        hash("urne/v1/manifest", &[self.body_bytes])
    }

    /// SHA-256 of the body, which a credential signs.
    pub fn body_digest(&self) -> Hash {
        sha256(self.body_bytes)
    }

    /// What organizer, registrars and trustees sign.
    pub fn signed_message(&self) -> Vec<u8> {
        [b"urne/v1/entry\n", self.body_bytes].concat()
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn members_of_an_entry() {
        let hash = "0".repeat(64);
        let signature = "A".repeat(86);
        let good = format!(
            r#"{{"body":{{"election":"{hash}","kind":"closing","open":"{hash}"}},"index":3,"prev":"{hash}","signature":"{signature}","time":"2026-01-01T00:00Z"}}"#
        );
        let entry = Entry::decode(good.as_bytes()).unwrap();
        assert_eq!((entry.index, entry.election), (3, Some([0; 32])));
        assert!(
            entry.body_bytes.starts_with(br#"{"election""#) && entry.body_bytes.ends_with(br#""}"#)
        );
        for bad in [
            good.replace("\"index\":3,", ""),
            good.replace("\"index\":3", "\"index\":\"3\""),
            good.replace("closing", "opening"),
            good.replace("\"kind\":\"closing\",", ""),
            good.replace("\"kind\":\"closing\"", "\"kind\":7"),
            good.replace(&signature, &"A".repeat(85)),
            good.replace(&signature, &format!("{}B", "A".repeat(85))),
            good.replace("00Z\"}", "00Z\",\"z\":0}"),
            good.replace("\"}", "\",\"x\":0}"),
            good.replace("\"open\"", "\"opened\""),
            "[]".to_owned(),
        ] {
            assert!(Entry::decode(bad.as_bytes()).is_err(), "{bad}");
        }
        let unreal = good.replace("2026-01-01", "2026-02-30");
        assert_eq!(Entry::decode(unreal.as_bytes()).unwrap().time, None);
    }
}
