//! The body of kind `ballot`.

use curve25519_dalek::ristretto::RistrettoPoint;
use serde::{Deserialize, Serialize};

use crate::encoding::{Fields, Malformed, Value, from_base64_url, parse};
use crate::notation::{Hash, Point, hash, sha256, str_bytes};

/// What the state machine of the log reads of a ballot: all but ciphertext and proof.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct BallotHead {
    /// The credential P.
    pub credential: [u8; 32],
    /// The leaf hash of `open` that it names.
    pub open: Hash,
    /// The tracking hash that it replaces.
    pub replaces: Hash,
    /// The style's id.
    pub style: String,
    /// Its own tracking hash.
    pub tracking: Hash,
    /// Whether R is there and not the identity.
    pub has_randomness: bool,
}

/// A ballot as it stands in the log.
#[derive(Debug)]
pub struct Ballot {
    /// `R || S_1 || ... || S_m`, encoded.
    pub ciphertext_bytes: Vec<u8>,
    /// `R, S_1 ... S_m`; empty if the field is.
    pub ciphertext: Vec<RistrettoPoint>,
    /// The credential P.
    pub credential: Point,
    /// The leaf hash of `open` that it names.
    pub open: Hash,
    /// The proof's bytes, whose layout depends on the style.
    pub proof_bytes: Vec<u8>,
    /// The tracking hash that it replaces.
    pub replaces: Hash,
    /// The style's id.
    pub style: String,
    /// Its own tracking hash.
    pub tracking: Hash,
}

impl Ballot {
    /// Decodes the body.
    pub fn decode(mut body: Fields<'_>) -> Result<Self, Malformed> {
        let ciphertext_bytes = body.bytes("ciphertext")?;
        let points = Point::decode_all(&ciphertext_bytes)
            .map_err(|e| Malformed(format!("body.ciphertext: {e}")))?;
        let credential = body.point("credential")?;
        body.hash("election")?;
        body.literal("kind", "ballot")?;
        let open = body.hash("open")?;
        let proof_bytes = body.bytes("proof")?;
        if !proof_bytes.len().is_multiple_of(32) {
            let what = "body.proof: not a whole number of points and scalars";
            return Err(Malformed::new(what));
        }
        let replaces = body.hash("replaces")?;
        let style = body.id("style")?;
        body.end()?;
        let tracking = tracking_hash(
            &open,
            &credential.bytes,
            &replaces,
            &style,
            &ciphertext_bytes,
            &sha256(&proof_bytes),
        );
        let ciphertext = points.into_iter().map(|point| point.element).collect();
        Ok(Self {
            ciphertext_bytes,
            ciphertext,
            credential,
            open,
            proof_bytes,
            replaces,
            style,
            tracking,
        })
    }

    /// What the state machine reads of it.
    pub fn head(&self) -> BallotHead {
        let r = self.ciphertext_bytes.first_chunk::<32>();
        BallotHead {
            credential: self.credential.bytes,
            open: self.open,
            replaces: self.replaces,
            style: self.style.clone(),
            tracking: self.tracking,
            has_randomness: r.is_some_and(|r| *r != [0; 32]),
        }
    }
}

/// The tracking hash of what a ballot commits to.
pub(super) fn tracking_hash(
    open: &Hash,
    credential: &[u8; 32],
    replaces: &Hash,
    style: &str,
    ciphertext: &[u8],
    proof_hash: &Hash,
) -> Hash {
    let style = str_bytes(style);
    let parts: [&[u8]; 6] = [
        open,
        credential,
        replaces,
        &style,
        &sha256(ciphertext),
        proof_hash,
    ];
    hash("urne/v1/tracking", &parts)
}

/// `R, S_1 ... S_m` of a ballot that has been checked before, from the bytes of its entry.
pub fn ciphertext_of(entry: &[u8]) -> Result<Vec<RistrettoPoint>, Malformed> {
    let none = || Malformed::new("not a ballot");
    let Value::Object(entry) = parse(entry)? else {
        return Err(none());
    };
    let Some(Value::Object(body)) = entry.get("body") else {
        return Err(none());
    };
    let Some(Value::Text(text)) = body.get("ciphertext") else {
        return Err(none());
    };
    let points = Point::decode_all(&from_base64_url(text)?)?;
    Ok(points.into_iter().map(|point| point.element).collect())
}
