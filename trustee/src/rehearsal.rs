//! The rehearsal: the real decryption, on test ciphertexts of known content, by the share as it
//! is stored (specs/key-ceremony.md, Rehearsal).

use rand_core::{CryptoRng, RngCore};
use urne_crypto::ceremony::KeyShares;
use urne_record::{Election, Submission, sign};

use crate::contents::{Contents, Participation};
use crate::error::Error;

/// Makes the rehearsal. `stored` is what was read back just now, so that it is the file that
/// is put to the proof and not this process's memory.
///
/// # Errors
/// Keys or roll are not complete, the file holds no shares, or they are not those of the record.
pub fn rehearse(
    election: &Election,
    stored: &Contents,
    rng: &mut (impl RngCore + CryptoRng),
) -> Result<Submission, Error> {
    let participation = stored.participation(&election.id())?;
    let not_yet = || Error::Untimely("fault-rehearsal");
    let context = election.rehearsal_context().ok_or_else(not_yet)?;
    let keys = election.keys().ok_or_else(not_yet)?;
    let shares = shares(participation)?;
    let made = context.rehearse(keys, &shares, rng)?;
    let body = election.draft().rehearsal(participation.trustee, made)?;
    Ok(sign::submission(body, stored.signing_key()))
}

/// The trustee's shares of all keys, as the file holds them.
pub(crate) fn shares(participation: &Participation) -> Result<KeyShares, Error> {
    participation
        .attempt
        .as_ref()
        .ok_or(Error::NoShares)?
        .shares()?
        .ok_or(Error::NoShares)
}
