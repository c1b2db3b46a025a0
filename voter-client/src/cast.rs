//! Casting: sign, store, send the same bytes until the receipt is there (specs/casting.md).

use std::path::PathBuf;
use std::time::Duration;

use rand_core::{CryptoRng, RngCore};
use urne_board_client::{Accepted, ElectionClient, Error as BoardError, Patience};
use urne_crypto::ballot::PreparedBallot;
use urne_crypto::credential::CredentialSecret;
use urne_record::body::{Ballot, tag};
use urne_record::election::Reason;
use urne_record::{Election, Fixed, Hex, Manifest, Octets, Submission};

use crate::error::Error;
use crate::store::{KeptBallot, Store};

/// Signs a prepared ballot: the submission that is sent.
pub fn sign(
    election: &Election,
    ballot: PreparedBallot,
    secret: &CredentialSecret,
    rng: &mut (impl RngCore + CryptoRng),
) -> Result<Submission, Error> {
    let context = ballot.context();
    let body = Ballot {
        ciphertext: Octets(ballot.ciphertext().to_vec()),
        credential: Fixed(context.credential.to_bytes()),
        election: election.id(),
        kind: tag::Ballot::Tag,
        open: Hex(context.open),
        proof: Octets(ballot.proof().to_vec()),
        replaces: Hex(context.replaces.0),
        style: context.style.id().parse()?,
    };
    let body = urne_record::Body::from(body);
    let signature = ballot.sign(secret, &body.encode(), rng)?;
    Ok(Submission {
        body,
        signature: Fixed(signature),
    })
}

/// Sends a stored ballot until its receipt or a refusal is there, and stores that too.
/// Gives the answer and the receipt's file.
pub fn send(
    store: &Store,
    manifest: &Manifest,
    client: &ElectionClient,
    kept: &KeptBallot,
    patience: &Patience,
    on_pause: &mut dyn FnMut(&BoardError, Duration),
) -> Result<(Accepted, PathBuf), Error> {
    match client.submit(manifest, &kept.submission, patience, on_pause) {
        Ok(accepted) => {
            let path = store.accept(kept, &accepted)?;
            Ok((accepted, path))
        }
        Err(BoardError::Refused(refusal)) => {
            // Before the poll opens the same ballot may still be cast later.
            if refusal.body().reason != Reason::NotYetOpen {
                store.set_aside(kept, &refusal)?;
            }
            Err(refused(refusal))
        }
        Err(error) => Err(error.into()),
    }
}

/// A refusal as a voter understands it.
fn refused(refusal: Box<urne_board_client::VerifiedRefusal>) -> Error {
    match refusal.body().reason {
        Reason::PollClosed | Reason::WrongPhase => Error::Closed(refusal.detail().to_owned()),
        Reason::NotYetOpen => Error::NotOpen(refusal.detail().to_owned()),
        Reason::NotCurrent => Error::NotCurrent,
        _ => BoardError::Refused(refusal).into(),
    }
}
