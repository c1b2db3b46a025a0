//! Signed refusals (specs/log.md): the board says why it did not take a submission.

use serde::{Deserialize, Serialize};

use crate::bytes::{Hash32, Key32, Signature};
use crate::checkpoint::Checkpoint;
use crate::election::{Reason, Refused};
use crate::sign::{self, SigningKey};
use crate::time::Minute;
use crate::{Error, json};

const PREFIX: &[u8] = b"urne/v1/refusal\n";

/// A refusal with the board's signature, not yet verified.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Refusal {
    /// What is signed.
    pub body: RefusalBody,
    /// Ed25519 by the board's key.
    pub signature: Signature,
}

/// What a refusal says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RefusalBody {
    /// A line for people, 1 to 1000 characters.
    pub detail: String,
    /// The election's id.
    pub election: Hash32,
    /// The log that did not admit it.
    pub head: Head,
    /// `"refusal"`
    pub kind: RefusalTag,
    /// Why.
    pub reason: Reason,
    /// SHA-256 of the bytes received.
    pub submission: Hash32,
    /// When.
    pub time: Minute,
}

/// Size and root of a log.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Head {
    /// The root.
    pub root: Hash32,
    /// The number of entries.
    #[serde(deserialize_with = "json::integer")]
    pub size: u64,
}

/// The fixed member `kind`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum RefusalTag {
    /// `"refusal"`
    #[default]
    #[serde(rename = "refusal")]
    Tag,
}

impl From<&Checkpoint> for Head {
    fn from(checkpoint: &Checkpoint) -> Self {
        Head {
            root: checkpoint.root,
            size: checkpoint.size,
        }
    }
}

impl Refusal {
    /// Builds and signs a refusal of the bytes `submission`.
    pub fn sign(
        refused: &Refused,
        election: Hash32,
        head: Head,
        submission: &[u8],
        time: Minute,
        board: &SigningKey,
    ) -> Self {
        let detail: String = refused.detail.chars().take(1000).collect();
        let body = RefusalBody {
            detail: if detail.is_empty() {
                refused.reason.to_string()
            } else {
                detail
            },
            election,
            head,
            kind: RefusalTag::Tag,
            reason: refused.reason,
            submission: Hash32::sha256(submission),
            time,
        };
        let signature = sign::sign(PREFIX, &json::encode(&body), board);
        Refusal { body, signature }
    }

    /// Decodes canonical bytes.
    ///
    /// # Errors
    /// Not canonical, or a detail of no or more than 1000 characters.
    pub fn decode(bytes: &[u8]) -> Result<Self, Error> {
        let refusal: Refusal = json::decode(bytes)?;
        if (1..=1000).contains(&refusal.body.detail.chars().count()) {
            Ok(refusal)
        } else {
            Err(Error::Invalid {
                what: "refusal: detail has 1 to 1000 characters",
            })
        }
    }

    /// The canonical bytes.
    pub fn encode(&self) -> Vec<u8> {
        json::encode(self)
    }

    /// Checks that the board refused exactly these bytes for this election.
    ///
    /// # Errors
    /// [`Error::Signature`], or [`Error::Invalid`] if it is about something else.
    pub fn verify(
        &self,
        election: &Hash32,
        submission: &[u8],
        board: &Key32,
    ) -> Result<&RefusalBody, Error> {
        sign::verify(
            PREFIX,
            &json::encode(&self.body),
            &self.signature,
            board,
            "the board",
        )?;
        if self.body.election == *election && self.body.submission == Hash32::sha256(submission) {
            Ok(&self.body)
        } else {
            Err(Error::Invalid {
                what: "refusal of this submission: it is about another one",
            })
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn signed_and_bound_to_the_submission() {
        let board = SigningKey::from_bytes(&[3; 32]);
        let key = sign::public(&board);
        let election = Hash32::sha256(b"election");
        let head = Head {
            root: Hash32::ZERO,
            size: 7,
        };
        let time = "2027-03-02T08:00Z".parse().unwrap();
        let refused = Reason::NotCurrent.because("the current ballot is another");
        let refusal = Refusal::sign(&refused, election, head, b"bytes", time, &board);
        let read = Refusal::decode(&refusal.encode()).unwrap();
        assert_eq!(
            read.verify(&election, b"bytes", &key).unwrap().reason,
            Reason::NotCurrent
        );
        assert!(read.verify(&election, b"other", &key).is_err());
        assert!(read.verify(&Hash32::ZERO, b"bytes", &key).is_err());
        assert!(
            read.verify(
                &election,
                b"bytes",
                &sign::public(&SigningKey::from_bytes(&[4; 32]))
            )
            .is_err()
        );
        let mut forged = read;
        forged.body.reason = Reason::BadProof;
        assert!(forged.verify(&election, b"bytes", &key).is_err());
        let long = Refused {
            detail: "x".repeat(2000),
            ..refused
        };
        let refusal = Refusal::sign(&long, election, head, b"", time, &board);
        assert_eq!(
            Refusal::decode(&refusal.encode())
                .unwrap()
                .body
                .detail
                .len(),
            1000
        );
    }
}
