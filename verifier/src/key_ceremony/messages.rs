//! The bodies of the ceremony, with their members in canonical order.

use crate::encoding::{Fields, Malformed};
use crate::notation::{Hash, Point};
use crate::tally::EqualityProof;

/// Round 1: `trustee-commit`.
#[derive(Debug)]
#[expect(missing_docs, reason = "the members of specs/key-ceremony.md")]
pub struct Commit {
    pub attempt: u64,
    pub commitment: Hash,
    pub receiving_key: [u8; 32],
    pub trustee: u64,
}

/// Round 2: `trustee-open`, one part.
#[derive(Debug)]
#[expect(missing_docs, reason = "the members of specs/key-ceremony.md")]
pub struct OpenPackages {
    pub attempt: u64,
    pub packages: Vec<u8>,
    pub part: u64,
    pub parts: u64,
    pub previous: Hash,
    pub trustee: u64,
}

/// Round 3: `trustee-share`.
#[derive(Debug)]
#[expect(missing_docs, reason = "the members of specs/key-ceremony.md")]
pub struct Share {
    pub attempt: u64,
    pub ciphertext_bytes: usize,
    pub previous: Hash,
    pub receiver: u64,
    pub trustee: u64,
}

/// Round 4: `trustee-confirm`.
#[derive(Debug)]
#[expect(missing_docs, reason = "the members of specs/key-ceremony.md")]
pub struct Confirm {
    pub attempt: u64,
    pub keys: Hash,
    pub previous: Hash,
    pub trustee: u64,
}

/// Round 4: `trustee-complaint`.
#[derive(Debug)]
#[expect(missing_docs, reason = "the members of specs/key-ceremony.md")]
pub struct Complaint {
    pub attempt: u64,
    pub dealer: u64,
    pub previous: Hash,
    pub receiving_secret: [u8; 32],
    pub trustee: u64,
}

/// `attempt`: the organizer ends the running one.
#[derive(Debug)]
#[expect(missing_docs, reason = "the members of specs/key-ceremony.md")]
pub struct AttemptBody {
    pub attempt: u64,
    pub culprits: Vec<u64>,
    pub reason: String,
}

/// `key`: the election's keys.
#[derive(Debug)]
#[expect(missing_docs, reason = "the members of specs/key-ceremony.md")]
pub struct KeyBody {
    pub attempt: u64,
    pub keys: Vec<[u8; 32]>,
    pub previous: Hash,
}

/// `rehearsal`: a trustee's decryption of the test ciphertexts.
#[derive(Debug)]
#[expect(missing_docs, reason = "the members of specs/key-ceremony.md")]
pub struct RehearsalBody {
    pub key: Hash,
    pub proof: EqualityProof,
    pub roll: Hash,
    pub shares: Vec<Point>,
    pub trustee: u64,
}

fn name(body: &mut Fields<'_>, kind: &str) -> Result<(), Malformed> {
    body.hash("election")?;
    body.literal("kind", kind)
}

impl Commit {
    /// Decodes the body.
    pub fn decode(mut body: Fields<'_>) -> Result<Self, Malformed> {
        let (attempt, commitment) = (body.integer("attempt")?, body.hash("commitment")?);
        name(&mut body, "trustee-commit")?;
        let (receiving_key, trustee) = (body.fixed("receiving_key")?, body.integer("trustee")?);
        body.end()?;
        Ok(Self {
            attempt,
            commitment,
            receiving_key,
            trustee,
        })
    }
}

impl OpenPackages {
    /// Decodes the body; the packages are split once the threshold is known.
    pub fn decode(mut body: Fields<'_>) -> Result<Self, Malformed> {
        let attempt = body.integer("attempt")?;
        name(&mut body, "trustee-open")?;
        let packages = body.bytes("packages")?;
        let (part, parts) = (body.integer("part")?, body.integer("parts")?);
        let (previous, trustee) = (body.hash("previous")?, body.integer("trustee")?);
        body.end()?;
        Ok(Self {
            attempt,
            packages,
            part,
            parts,
            previous,
            trustee,
        })
    }
}

impl Share {
    /// Decodes the body; only the receiver can read the ciphertext.
    pub fn decode(mut body: Fields<'_>) -> Result<Self, Malformed> {
        let attempt = body.integer("attempt")?;
        let ciphertext_bytes = body.bytes("ciphertext")?.len();
        name(&mut body, "trustee-share")?;
        let (previous, receiver) = (body.hash("previous")?, body.integer("receiver")?);
        let trustee = body.integer("trustee")?;
        body.end()?;
        Ok(Self {
            attempt,
            ciphertext_bytes,
            previous,
            receiver,
            trustee,
        })
    }
}

impl Confirm {
    /// Decodes the body.
    pub fn decode(mut body: Fields<'_>) -> Result<Self, Malformed> {
        let attempt = body.integer("attempt")?;
        body.hash("election")?;
        let keys = body.hash("keys")?;
        body.literal("kind", "trustee-confirm")?;
        let (previous, trustee) = (body.hash("previous")?, body.integer("trustee")?);
        body.end()?;
        Ok(Self {
            attempt,
            keys,
            previous,
            trustee,
        })
    }
}

impl Complaint {
    /// Decodes the body.
    pub fn decode(mut body: Fields<'_>) -> Result<Self, Malformed> {
        let (attempt, dealer) = (body.integer("attempt")?, body.integer("dealer")?);
        name(&mut body, "trustee-complaint")?;
        let (previous, receiving_secret) =
            (body.hash("previous")?, body.fixed("receiving_secret")?);
        let trustee = body.integer("trustee")?;
        body.end()?;
        Ok(Self {
            attempt,
            dealer,
            previous,
            receiving_secret,
            trustee,
        })
    }
}

impl AttemptBody {
    /// Decodes the body.
    pub fn decode(mut body: Fields<'_>) -> Result<Self, Malformed> {
        let (attempt, culprits) = (body.integer("attempt")?, body.integers("culprits")?);
        name(&mut body, "attempt")?;
        let reason = body.name("reason")?;
        body.end()?;
        Ok(Self {
            attempt,
            culprits,
            reason,
        })
    }
}

impl KeyBody {
    /// Decodes the body.
    pub fn decode(mut body: Fields<'_>) -> Result<Self, Malformed> {
        let attempt = body.integer("attempt")?;
        body.hash("election")?;
        let keys = body.list("keys", |value| match value {
            crate::encoding::Value::Text(text) => {
                let bytes: [u8; 32] = crate::encoding::from_base64_url(&text)?
                    .try_into()
                    .map_err(|_| Malformed::new("not 32 bytes"))?;
                Point::decode(bytes).map(|point| point.bytes)
            }
            _ => Err(Malformed::new("not a string")),
        })?;
        body.literal("kind", "key")?;
        let previous = body.hash("previous")?;
        body.end()?;
        Ok(Self {
            attempt,
            keys,
            previous,
        })
    }
}

impl RehearsalBody {
    /// Decodes the body.
    pub fn decode(mut body: Fields<'_>) -> Result<Self, Malformed> {
        body.hash("election")?;
        let key = body.hash("key")?;
        body.literal("kind", "rehearsal")?;
        let proof = EqualityProof::decode(&body.fixed::<96>("proof")?)?;
        let (roll, shares) = (body.hash("roll")?, body.points("shares")?);
        let trustee = body.integer("trustee")?;
        body.end()?;
        Ok(Self {
            key,
            proof,
            roll,
            shares,
            trustee,
        })
    }
}
