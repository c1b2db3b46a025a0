//! Ed25519 signatures of organizer, registrars, trustees and board (specs/encoding.md).
//!
//! An author signs `"urne/v1/entry\n" || canonical bytes of the body`. Verification is strict.

use ed25519_dalek::Signer as _;
pub use ed25519_dalek::{SigningKey, VerifyingKey};

use crate::body::Body;
use crate::bytes::{Fixed, Key32, Signature};
use crate::entry::Submission;
use crate::{Error, json};

const ENTRY: &[u8] = b"urne/v1/entry\n";

/// Decodes an Ed25519 public key: canonical, not of small order.
///
/// # Errors
/// [`Error::Invalid`]
pub fn public_key(key: &Key32) -> Result<VerifyingKey, Error> {
    let invalid = Error::Invalid {
        what: "Ed25519 public key",
    };
    let decoded = VerifyingKey::from_bytes(key.as_bytes()).map_err(|_| invalid.clone())?;
    // Decompression also accepts a y-coordinate that is not reduced; a canonical key does not.
    let canonical = decoded.to_edwards().compress().to_bytes() == *key.as_bytes();
    if canonical && !decoded.is_weak() {
        Ok(decoded)
    } else {
        Err(invalid)
    }
}

/// The public key of a signing key, as it stands in a manifest.
pub fn public(key: &SigningKey) -> Key32 {
    Fixed(key.verifying_key().to_bytes())
}

/// Signs a body (of any kind but `ballot`) as its author.
pub fn submission(body: impl Into<Body>, key: &SigningKey) -> Submission {
    let body = body.into();
    let signature = sign(ENTRY, &json::encode(&body), key);
    Submission { body, signature }
}

/// Checks the author's signature over a body's canonical bytes.
///
/// # Errors
/// [`Error::Signature`] with the author's name.
pub fn verify_body(
    body: &[u8],
    signature: &Signature,
    key: &Key32,
    author: &str,
) -> Result<(), Error> {
    verify(ENTRY, body, signature, key, author)
}

/// Signs `prefix || message`.
pub(crate) fn sign(prefix: &[u8], message: &[u8], key: &SigningKey) -> Signature {
    Fixed(key.sign(&[prefix, message].concat()).to_bytes())
}

/// Checks a signature over `prefix || message`.
pub(crate) fn verify(
    prefix: &[u8],
    message: &[u8],
    signature: &Signature,
    key: &Key32,
    author: &str,
) -> Result<(), Error> {
    let signature = ed25519_dalek::Signature::from_bytes(signature.as_bytes());
    public_key(key)?
        .verify_strict(&[prefix, message].concat(), &signature)
        .map_err(|_| Error::Signature(author.to_owned()))
}
