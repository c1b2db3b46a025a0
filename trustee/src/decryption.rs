//! Decrypting the totals, and only them (specs/tally.md, Decryption).
//!
//! 1. The whole record has been verified by replay before anything here is called.
//! 2. The quorum of witnesses has cosigned a checkpoint that holds `close`.
//! 3. The intents are stored ([`crate::intent`]).
//! 4. Only then are the shares applied to the aggregates.

use rand_core::{CryptoRng, RngCore};
use urne_crypto::tally::Aggregate;
use urne_record::checkpoint::VerifiedCheckpoint;
use urne_record::election::Count;
use urne_record::{Election, Hash32, Submission, sign};

use crate::contents::Contents;
use crate::error::Error;
use crate::intent::Intent;
use crate::rehearsal::shares;

/// The count of a closed election, if it may be decrypted: `checkpoint` covers its close, and as
/// many witnesses as the manifest asks for have signed that checkpoint. Two views of one election
/// are then never both decrypted.
///
/// # Errors
/// [`Error::Untimely`] before `close`; too few cosignatures.
pub fn check_close<'a>(
    election: &'a Election,
    checkpoint: &VerifiedCheckpoint,
) -> Result<&'a Count, Error> {
    let count = count(election)?;
    if checkpoint.size() <= count.close_index() || checkpoint.root() != election.root() {
        return Err(Error::Untimely("fault-close"));
    }
    checkpoint.require_quorum(election.manifest())?;
    Ok(count)
}

/// What decrypting this election means, contest by contest: the floor decides which.
pub fn intents(count: &Count) -> Vec<Intent> {
    let of_close = |aggregate| intent(count.close(), aggregate);
    count.counted().map(of_close).collect()
}

/// Makes the partial decryption. Every aggregate must be one that the file, as it is stored,
/// has agreed to.
///
/// # Errors
/// [`Error::OtherAggregate`] for any other; [`Error::NoShares`]; shares that do not fit the record.
pub fn decrypt(
    election: &Election,
    stored: &Contents,
    rng: &mut (impl RngCore + CryptoRng),
) -> Result<Submission, Error> {
    let participation = stored.participation(&election.id())?;
    let count = count(election)?;
    let shares = shares(participation)?;
    let keys = election.keys().ok_or(Error::NoShares)?;
    let mut contests = Vec::new();
    for aggregate in count.counted() {
        participation
            .intents
            .require(&intent(count.close(), aggregate))?;
        contests.push(count.context().decrypt(aggregate, keys, &shares, rng)?);
    }
    let draft = election.draft();
    let body = draft.partial_decryption(participation.trustee, contests)?;
    Ok(sign::submission(body, stored.signing_key()))
}

fn count(election: &Election) -> Result<&Count, Error> {
    election.count().ok_or(Error::Untimely("fault-poll-open"))
}

fn intent(close: Hash32, aggregate: &Aggregate) -> Intent {
    Intent {
        close,
        contest: aggregate.contest().to_owned(),
        aggregate: aggregate.digest().into(),
    }
}
