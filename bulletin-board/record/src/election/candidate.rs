//! The stages of a submission: received bytes, well formed, verified against a state.

use crate::body::Body;
use crate::bytes::{Hash32, Signature};
use crate::entry::{Entry, MAX_SUBMISSION, Submission};
use crate::sign;

use super::evidence::Evidence;
use super::refused::{Reason, Refused};

/// Bytes of a submission besides its body: member names, and 64 bytes of signature in base64url.
const SUBMISSION_OVERHEAD: usize = r#"{"body":,"signature":""}"#.len() + 86;

/// A well-formed submission: strictly decoded, nothing else checked yet.
#[derive(Clone, Debug)]
pub struct Candidate {
    pub(super) submission: Submission,
    /// The canonical bytes of the body: what is signed, and what the entry will hold.
    pub(super) body: Vec<u8>,
    pub(super) hash: Hash32,
}

/// A submission whose signature and proofs have been verified by [`super::Election::verify`].
///
/// What depends on the order of entries is checked again when it is appended.
#[derive(Clone, Debug)]
pub struct VerifiedCandidate {
    pub(super) candidate: Candidate,
    pub(super) evidence: Evidence,
}

impl Candidate {
    /// Decodes the bytes of a submission strictly.
    ///
    /// # Errors
    /// `malformed`.
    pub fn parse(bytes: &[u8]) -> Result<Self, Refused> {
        Ok(Self::from_submission(Submission::decode(bytes)?))
    }

    /// Decodes the bytes of an entry of a log; index, time and `prev` are in the entry.
    ///
    /// # Errors
    /// `malformed`.
    pub fn from_entry(bytes: &[u8]) -> Result<(Self, Position), Refused> {
        let entry = Entry::decode(bytes)?;
        let position = Position {
            index: entry.index,
            prev: entry.prev,
            time: entry.time,
        };
        let candidate = Self::from_submission(entry.into_submission());
        // The board had to refuse a larger submission, so no entry may hold one.
        let size = candidate.body.len() + SUBMISSION_OVERHEAD;
        Reason::Malformed.unless(size <= MAX_SUBMISSION, || {
            format!("its submission is larger than {MAX_SUBMISSION} bytes")
        })?;
        Ok((candidate, position))
    }

    /// A submission that was made here and not received.
    pub fn from_submission(submission: Submission) -> Self {
        let body = submission.body.encode();
        let hash = submission_hash(&body, &submission.signature);
        Candidate {
            submission,
            body,
            hash,
        }
    }

    /// The body.
    pub fn body(&self) -> &Body {
        &self.submission.body
    }

    /// The submission.
    pub fn submission(&self) -> &Submission {
        &self.submission
    }

    /// SHA-256 of the submission's canonical bytes.
    pub fn hash(&self) -> Hash32 {
        self.hash
    }

    /// Checks an Ed25519 signature by this key.
    pub(super) fn check_signature(&self, key: &crate::Key32, author: &str) -> Result<(), Refused> {
        Ok(sign::verify_body(
            &self.body,
            &self.submission.signature,
            key,
            author,
        )?)
    }
}

/// An entry's place in the log, as the entry says it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Position {
    /// Counts from 0.
    pub index: u64,
    /// The leaf hash of the entry before.
    pub prev: Hash32,
    /// The board's time.
    pub time: crate::Minute,
}

impl VerifiedCandidate {
    /// The body.
    pub fn body(&self) -> &Body {
        self.candidate.body()
    }

    /// The submission.
    pub fn submission(&self) -> &Submission {
        self.candidate.submission()
    }

    /// The well-formed submission that was verified.
    pub fn candidate(&self) -> &Candidate {
        &self.candidate
    }
}

/// SHA-256 of the canonical submission around a body.
fn submission_hash(body: &[u8], signature: &Signature) -> Hash32 {
    let signature = signature.to_string();
    let parts: [&[u8]; 5] = [
        b"{\"body\":",
        body,
        b",\"signature\":\"",
        signature.as_bytes(),
        b"\"}",
    ];
    Hash32::sha256(&parts.concat())
}
