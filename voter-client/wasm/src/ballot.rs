//! A ballot from choices to receipt (specs/casting.md): prepared, then either signed or opened, never both.

use rand_core::OsRng;
use urne_crypto::ballot::{PreparedBallot, prepare as encrypt};
use urne_crypto::statement::Answer;
use urne_crypto::tracking::TrackingHash;
use urne_record::body::{Ballot, tag};
use urne_record::receipt::{Receipt, VerifiedReceipt};
use urne_record::refusal::{Refusal, RefusalBody};
use urne_record::{EntryOf, Fixed, Hash32, Hex, Manifest, SubmissionOf, json};

use crate::error::Error;
use crate::opened::Opened;
use crate::voter::Voter;

/// Encrypts and proves a voter's choices.
pub fn prepare(
    opened: &Opened,
    voter: &Voter,
    replaces: TrackingHash,
    answers: &[Answer],
) -> Result<PreparedBallot, Error> {
    let context = opened.context(&voter.style, &voter.key(), replaces)?;
    encrypt(&context, answers, &mut OsRng).map_err(Error::Choices)
}

/// Signs a prepared ballot: the bytes that are sent. Its seed is gone after this.
pub fn sign(opened: &Opened, voter: &Voter, ballot: PreparedBallot) -> Result<Vec<u8>, Error> {
    let context = ballot.context();
    let style = context.style.id().parse();
    let body = Ballot {
        ciphertext: ballot.ciphertext().to_vec().into(),
        credential: Fixed(context.credential.to_bytes()),
        election: opened.id(),
        kind: tag::Ballot::Tag,
        open: Hex(context.open),
        proof: ballot.proof().to_vec().into(),
        replaces: Hex(context.replaces.0),
        style: style.map_err(|_| Error::Misuse("the style has no id".to_owned()))?,
    };
    let signature = ballot
        .sign(&voter.secret, &json::encode(&body), &mut OsRng)
        .map_err(|error| Error::Misuse(error.to_string()))?;
    let signature = Fixed(signature);
    Ok(SubmissionOf { body, signature }.encode())
}

/// The tracking hash of a ballot's body.
#[must_use]
pub fn tracking_of(ballot: &Ballot) -> TrackingHash {
    TrackingHash::compute(
        ballot.open.as_bytes(),
        ballot.credential.as_bytes(),
        &TrackingHash(ballot.replaces.0),
        ballot.style.as_str(),
        &ballot.ciphertext.0,
        Hash32::sha256(&ballot.proof.0).as_bytes(),
    )
}

/// The ballot in a submission, such as one that this device has kept.
pub fn submitted(submission: &[u8]) -> Result<Ballot, Error> {
    Ok(SubmissionOf::decode(submission)?.body)
}

/// Checks the board's answer to a submission: the entry is what was sent, the receipt holds it.
pub fn accept(
    manifest: &Manifest,
    submission: &[u8],
    entry: &str,
    receipt: &str,
) -> Result<(EntryOf<Ballot>, VerifiedReceipt), Error> {
    let wrong = |detail: String| Error::Answer(detail);
    let decoded =
        EntryOf::<Ballot>::decode(entry.as_bytes()).map_err(|error| wrong(error.to_string()))?;
    if decoded.clone().into_submission().encode() != submission {
        return Err(wrong("its entry is not what was sent".to_owned()));
    }
    let receipt = Receipt::parse(receipt)
        .and_then(|receipt| receipt.verify(entry.as_bytes(), manifest))
        .map_err(|error| wrong(error.to_string()))?;
    if receipt.index() != decoded.index {
        return Err(wrong("the receipt is for another entry".to_owned()));
    }
    Ok((decoded, receipt))
}

/// Checks that the board has signed its refusal of a submission.
pub fn refusal(
    manifest: &Manifest,
    submission: &[u8],
    refusal: &[u8],
) -> Result<RefusalBody, Error> {
    let wrong = |error: urne_record::Error| Error::Answer(error.to_string());
    let refusal = Refusal::decode(refusal).map_err(wrong)?;
    refusal
        .verify(&manifest.election_id(), submission, &manifest.board.key)
        .map_err(wrong)?;
    Ok(refusal.body)
}
