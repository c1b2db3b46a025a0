//! The rehearsal: a real decryption of test ciphertexts whose randomness everyone knows.

use curve25519_dalek::ristretto::RistrettoPoint;
use merlin::Transcript;

use super::{JointKeys, RehearsalBody};
use crate::notation::{Hash, Point, hash_to_scalar};
use crate::tally::verify_equality;

/// Checks `key`, `roll`, the number of shares and the proof; says what is wrong.
pub fn verify_rehearsal(
    body: &RehearsalBody,
    election: &Hash,
    key: &Hash,
    roll: &Hash,
    keys: &JointKeys,
) -> Result<(), String> {
    if body.key != *key {
        return Err("`key` is not the leaf hash of the key entry".into());
    }
    if body.roll != *roll {
        return Err("`roll` is not the roll hash".into());
    }
    let ordinal = usize::try_from(body.trustee)
        .ok()
        .and_then(|i| i.checked_sub(1));
    let own = ordinal
        .and_then(|i| keys.shares.get(i))
        .ok_or("no such trustee")?;
    if body.shares.len() != own.len() {
        return Err("`shares` has not one point for each position".into());
    }
    let r = hash_to_scalar("urne/v1/rehearsal", &[election, key, roll]);
    let base = Point::from_element(RistrettoPoint::mul_base(&r));
    let mut transcript = Transcript::new(b"urne/v1/rehearsal");
    transcript.append_message(b"version", b"urne/v1");
    transcript.append_message(b"election", election);
    transcript.append_message(b"key", key);
    transcript.append_message(b"roll", roll);
    transcript.append_u64(b"trustee", body.trustee);
    if verify_equality(transcript, &base, own, &body.shares, &body.proof) {
        Ok(())
    } else {
        Err("the proof of the shares does not hold".into())
    }
}
