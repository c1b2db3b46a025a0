//! The body of kind `ballot`.

use curve25519_dalek::ristretto::RistrettoPoint;

use crate::encoding::{Fields, Malformed, Value, from_base64_url, parse};
use crate::notation::{Hash, Point, hash, sha256, str_bytes};

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

    /// Whether R is the identity (or missing).
    pub fn has_no_randomness(&self) -> bool {
        self.ciphertext_bytes
            .first_chunk::<32>()
            .is_none_or(|r| *r == [0; 32])
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

/// What the tally needs of a ballot that has been checked before.
#[derive(Debug)]
pub struct CountedBallot {
    /// The credential's bytes.
    pub credential: [u8; 32],
    /// `R, S_1 ... S_m`.
    pub ciphertext: Vec<RistrettoPoint>,
}

impl CountedBallot {
    /// Reads it from the bytes of an entry.
    pub fn decode(entry: &[u8]) -> Result<Self, Malformed> {
        let Value::Object(entry) = parse(entry)? else {
            return Err(Malformed::new("not an entry"));
        };
        let text = |key: &str| match entry.get("body") {
            Some(Value::Object(body)) => match body.get(key) {
                Some(Value::Text(text)) => from_base64_url(text),
                _ => Err(Malformed::new("not a ballot")),
            },
            _ => Err(Malformed::new("not an entry")),
        };
        let credential = text("credential")?;
        let credential = credential
            .try_into()
            .map_err(|_| Malformed::new("not a ballot"))?;
        let points = Point::decode_all(&text("ciphertext")?)?;
        Ok(Self {
            credential,
            ciphertext: points.into_iter().map(|point| point.element).collect(),
        })
    }
}
