//! This trustee's messages in the key ceremony (specs/key-ceremony.md, Rounds).
//!
//! Each round changes the secrets and makes the round's submissions in one step, which the caller
//! writes to disk before it sends anything:
//! - If we stop before the write, nothing was sent, and fresh randomness does no harm.
//! - If we stop after it, the stored bytes are sent; the secrets that made them are gone or moved on.

use rand_core::{CryptoRng, RngCore};
use urne_crypto::ceremony::{self, DealerState, Received, ReceiverState};
use urne_record::Election;
use urne_record::body::Body;
use urne_record::sign::{self, SigningKey};

use crate::attempt::{Attempt, AttemptSecret};
use crate::contents::Participation;
use crate::error::Error;

/// Makes the submissions of `round` (1 to 4) of the running attempt, unless they were made before.
/// A new attempt draws fresh secrets; those of the last one are wiped.
///
/// # Errors
/// [`Error::OldCopy`] where the log holds messages that this file did not make.
pub fn prepare(
    election: &Election,
    round: usize,
    key: &SigningKey,
    participation: &mut Participation,
    rng: &mut (impl RngCore + CryptoRng),
) -> Result<(), Error> {
    let number = election.ceremony().attempt().number();
    let trustee = participation.trustee;
    match &mut participation.attempt {
        Some(held) if held.number > number => Err(Error::LogBehind),
        Some(held) if held.number == number && held.rounds.len() >= round => Ok(()),
        Some(held) if held.number == number && held.rounds.len() + 1 == round => {
            let (secret, bodies) = match (round, &held.secret) {
                (2, AttemptSecret::Dealer(bytes)) => open(election, bytes)?,
                (3, AttemptSecret::Dealer(bytes)) => deal(election, trustee, bytes, rng)?,
                (4, AttemptSecret::Receiver(bytes)) => receive(election, trustee, bytes)?,
                _ => return Err(Error::OldCopy { attempt: number }),
            };
            if let Some(secret) = secret {
                held.secret = secret;
            }
            held.rounds.push(submissions(bodies, key));
            Ok(())
        }
        _ if round == 1 => {
            let (secret, body) = commit(election, trustee, rng)?;
            participation.attempt = Some(Attempt {
                number,
                secret,
                rounds: vec![submissions(vec![body], key)],
            });
            Ok(())
        }
        _ => Err(Error::OldCopy { attempt: number }),
    }
}

/// The secrets after a round, if they change, and what is sent.
type Made = (Option<AttemptSecret>, Vec<Body>);

/// Round 1: fresh polynomials and a fresh receiving key, and the commitment to them.
fn commit(
    election: &Election,
    trustee: u32,
    rng: &mut (impl RngCore + CryptoRng),
) -> Result<(AttemptSecret, Body), Error> {
    let attempt = election.ceremony().attempt();
    let state = ceremony::commit(attempt.parameters(), trustee, rng)?;
    let body = election.draft().commit(trustee, &state.commitment())?;
    Ok((AttemptSecret::Dealer(state.to_bytes()?), body.into()))
}

/// Round 2: the packages that were committed to.
fn open(election: &Election, state: &[u8]) -> Result<Made, Error> {
    let bodies = election.draft().opening(&DealerState::from_bytes(state)?)?;
    Ok((None, bodies.into_iter().map(Body::from).collect()))
}

/// Round 3: a share for each other trustee. The polynomials are wiped with the state.
fn deal(
    election: &Election,
    trustee: u32,
    state: &[u8],
    rng: &mut (impl RngCore + CryptoRng),
) -> Result<Made, Error> {
    let not_yet = || Error::Untimely("fault-openings");
    let attempt = election.ceremony().attempt();
    let openings = attempt.openings().ok_or_else(not_yet)?;
    let receiving_keys = attempt.receiving_keys().ok_or_else(not_yet)?;
    let state = DealerState::from_bytes(state)?;
    let (state, sealed) = ceremony::deal(state, &openings, &receiving_keys, rng)?;
    let draft = election.draft();
    let bodies = sealed
        .iter()
        .map(|one| draft.share(trustee, one).map(Body::from))
        .collect::<Result<_, _>>()?;
    Ok((Some(AttemptSecret::Receiver(state.to_bytes())), bodies))
}

/// Round 4: the received shares fit and are kept, or a dealer is named.
fn receive(election: &Election, trustee: u32, state: &[u8]) -> Result<Made, Error> {
    let not_yet = || Error::Untimely("fault-shares");
    let attempt = election.ceremony().attempt();
    let openings = attempt.openings().ok_or_else(not_yet)?;
    let sealed = attempt.shares_for(trustee).ok_or_else(not_yet)?;
    let keys = attempt.keys().ok_or_else(not_yet)?;
    let state = ReceiverState::from_bytes(state)?;
    Ok(match ceremony::receive(&state, &openings, keys, &sealed)? {
        Received::Confirmed(shares) => {
            let body = election.draft().confirm(trustee)?;
            (
                Some(AttemptSecret::Shares(shares.to_bytes())),
                vec![body.into()],
            )
        }
        Received::Complaint(complaint) => {
            let body = election.draft().complaint(trustee, &complaint)?;
            (Some(AttemptSecret::Spent), vec![body.into()])
        }
    })
}

fn submissions(bodies: Vec<Body>, key: &SigningKey) -> Vec<Vec<u8>> {
    bodies
        .into_iter()
        .map(|body| sign::submission(body, key).encode())
        .collect()
}
