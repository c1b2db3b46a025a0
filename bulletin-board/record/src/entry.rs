//! Submissions and entries (specs/encoding.md).

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

use crate::body::{Body, Parser, Peek, parse_as};
use crate::bytes::{Hash32, Hex, Signature};
use crate::manifest::Party;
use crate::time::Minute;
use crate::{Error, json, sign};

/// Most bytes of an entry.
pub const MAX_ENTRY: usize = 65_535;
/// Most bytes of a submission.
pub const MAX_SUBMISSION: usize = 65_000;

/// What an author sends.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Submission {
    /// What is signed.
    pub body: Body,
    /// The author's signature.
    pub signature: Signature,
}

/// What stands in the log: the submission, then where and when the board put it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Entry {
    /// What is signed.
    pub body: Body,
    /// Counts from 0.
    pub index: u64,
    /// The leaf hash of the entry before; for entry 0 that of [`chain_start`].
    pub prev: Hash32,
    /// The author's signature.
    pub signature: Signature,
    /// The board's time, never before that of the entry before.
    pub time: Minute,
}

/// A submission of one kind: for readers that expect that kind, and need not hold the code of all others.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SubmissionOf<B> {
    /// What is signed.
    pub body: B,
    /// The author's signature.
    pub signature: Signature,
}

/// An entry of one kind, as [`SubmissionOf`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EntryOf<B> {
    /// What is signed.
    pub body: B,
    /// Counts from 0.
    #[serde(deserialize_with = "json::integer")]
    pub index: u64,
    /// The leaf hash of the entry before.
    pub prev: Hash32,
    /// The author's signature.
    pub signature: Signature,
    /// The board's time.
    pub time: Minute,
}

impl<B: Serialize + DeserializeOwned> SubmissionOf<B> {
    /// Decodes a submission of this kind.
    ///
    /// # Errors
    /// Too large, not canonical, or of another kind.
    pub fn decode(bytes: &[u8]) -> Result<Self, Error> {
        if bytes.len() > MAX_SUBMISSION {
            return Err(Error::TooLarge {
                what: "the submission",
                limit: MAX_SUBMISSION,
            });
        }
        json::decode(bytes)
    }

    /// The canonical bytes.
    pub fn encode(&self) -> Vec<u8> {
        json::encode(self)
    }
}

impl<B: Serialize + DeserializeOwned> EntryOf<B> {
    /// Decodes an entry of this kind.
    ///
    /// # Errors
    /// Too large, not canonical, or of another kind.
    pub fn decode(bytes: &[u8]) -> Result<Self, Error> {
        if bytes.len() > MAX_ENTRY {
            return Err(Error::TooLarge {
                what: "the entry",
                limit: MAX_ENTRY,
            });
        }
        json::decode(bytes)
    }

    /// The submission that became this entry.
    pub fn into_submission(self) -> SubmissionOf<B> {
        SubmissionOf {
            body: self.body,
            signature: self.signature,
        }
    }

    /// Checks the author's signature.
    ///
    /// # Errors
    /// [`Error::Signature`] with the author's name.
    pub fn verify(&self, author: &Party) -> Result<(), Error> {
        let body = json::encode(&self.body);
        sign::verify_body(&body, &self.signature, &author.key, author.name.as_str())
    }
}

impl Submission {
    /// Decodes a submission.
    ///
    /// # Errors
    /// Too large, or not canonical.
    pub fn decode(bytes: &[u8]) -> Result<Self, Error> {
        let too_large = Error::TooLarge {
            what: "the submission",
            limit: MAX_SUBMISSION,
        };
        decode_by_kind::<SubmissionParser>(bytes, MAX_SUBMISSION, too_large)
    }

    /// The canonical bytes.
    pub fn encode(&self) -> Vec<u8> {
        json::encode(self)
    }
}

impl Entry {
    /// Decodes an entry.
    ///
    /// # Errors
    /// Too large, or not canonical.
    pub fn decode(bytes: &[u8]) -> Result<Self, Error> {
        let too_large = Error::TooLarge {
            what: "the entry",
            limit: MAX_ENTRY,
        };
        decode_by_kind::<EntryParser>(bytes, MAX_ENTRY, too_large)
    }

    /// The canonical bytes.
    pub fn encode(&self) -> Vec<u8> {
        json::encode(self)
    }

    /// The submission that became this entry.
    pub fn into_submission(self) -> Submission {
        Submission {
            body: self.body,
            signature: self.signature,
        }
    }
}

/// The leaf hash of an entry: `SHA-256(0x00 || entry bytes)`.
pub fn leaf_hash(entry: &[u8]) -> Hash32 {
    let mut hash = Sha256::new();
    hash.update([0]);
    hash.update(entry);
    Hex(hash.finalize().into())
}

/// `prev` of entry 0: `hash("urne/v1/log", "")`.
pub fn chain_start() -> Hash32 {
    Hash32::labelled("urne/v1/log", b"")
}

/// Something with a body inside whose kind says how to parse it.
trait Outer: Parser<Output: Serialize> {}

fn decode_by_kind<P: Outer>(
    bytes: &[u8],
    limit: usize,
    too_large: Error,
) -> Result<P::Output, Error> {
    if bytes.len() > limit {
        return Err(too_large);
    }
    json::check_depth(bytes)?;
    let kind = json::parse::<PeekBody>(bytes)?.body.kind;
    let value = parse_as::<P>(kind, bytes)?;
    json::check_canonical(&value, bytes)?;
    Ok(value)
}

#[derive(Deserialize)]
struct PeekBody {
    body: Peek,
}

struct SubmissionParser;
struct EntryParser;

impl Outer for SubmissionParser {}
impl Outer for EntryParser {}

impl Parser for SubmissionParser {
    type Output = Submission;

    fn parse<B: DeserializeOwned + Into<Body>>(bytes: &[u8]) -> Result<Submission, Error> {
        let SubmissionOf::<B> { body, signature } = json::parse(bytes)?;
        Ok(Submission {
            body: body.into(),
            signature,
        })
    }
}

impl Parser for EntryParser {
    type Output = Entry;

    fn parse<B: DeserializeOwned + Into<Body>>(bytes: &[u8]) -> Result<Entry, Error> {
        let EntryOf::<B> {
            body,
            index,
            prev,
            signature,
            time,
        } = json::parse(bytes)?;
        Ok(Entry {
            body: body.into(),
            index,
            prev,
            signature,
            time,
        })
    }
}
