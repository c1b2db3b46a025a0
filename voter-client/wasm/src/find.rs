//! A ballot in the log, as its voter knows it (specs/casting.md, Finding a ballot again).

use urne_crypto::credential::CredentialKey;
use urne_crypto::tracking::TrackingHash;
use urne_record::body::Ballot;
use urne_record::receipt::Receipt;
use urne_record::{EntryOf, Manifest, Minute};

use crate::ballot::tracking_of;
use crate::error::Error;
use crate::opening::Tracking;
use crate::view::View;

/// A ballot in the log whose inclusion, tracking hash and credential have been verified.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recorded {
    /// Index of its entry.
    pub index: u64,
    /// The board's time of it.
    pub time: Minute,
    /// Its tracking hash, recomputed from the entry.
    pub tracking: TrackingHash,
    /// The credential that signed it.
    pub credential: CredentialKey,
}

/// Reads a ballot's entry, with its inclusion verified.
pub fn recorded(view: &mut View, index: u64) -> Result<Recorded, Error> {
    let entry = view.entry::<Ballot>(index).map_err(|error| match error {
        Error::Log(_) => no_ballot(index),
        other => other,
    })?;
    let entry = entry.entry;
    if entry.body.open != view.opened()?.leaf {
        return Err(no_ballot(index));
    }
    Ok(Recorded {
        index,
        time: entry.time,
        tracking: tracking_of(&entry.body),
        credential: CredentialKey::from_bytes(entry.body.credential.as_bytes())
            .map_err(|_| no_ballot(index))?,
    })
}

fn no_ballot(index: u64) -> Error {
    Error::Answer(format!("entry {index} is no ballot of this election"))
}

/// The ballot of a kept receipt, and the checkpoint note in it.
pub fn received(
    manifest: &Manifest,
    entry: &str,
    receipt: &str,
) -> Result<(Recorded, String), Error> {
    let wrong = |error: urne_record::Error| Error::Answer(error.to_string());
    let decoded = EntryOf::<Ballot>::decode(entry.as_bytes()).map_err(wrong)?;
    let receipt = Receipt::parse(receipt)
        .and_then(|receipt| receipt.verify(entry.as_bytes(), manifest))
        .map_err(wrong)?;
    let index = receipt.index();
    let found = Recorded {
        index,
        time: decoded.time,
        tracking: tracking_of(&decoded.body),
        credential: CredentialKey::from_bytes(decoded.body.credential.as_bytes())
            .map_err(|_| no_ballot(index))?,
    };
    Ok((found, receipt.checkpoint().note().encode()))
}

/// What the board calls a credential's current ballot, checked against the log.
pub fn current(
    view: &mut View,
    credential: &CredentialKey,
    index: u64,
    tracking: &str,
) -> Result<Recorded, Error> {
    let found = recorded(view, index)?;
    let same = Tracking::read(tracking).is_some_and(|stated| stated.is_of(&found.tracking));
    if found.credential != *credential || !same {
        return Err(Error::Answer(format!(
            "entry {index} is not the current ballot that it is said to be"
        )));
    }
    Ok(found)
}

/// What the board says is the ballot of a fingerprint and a tracking code, checked against the log.
pub fn found(
    view: &mut View,
    fingerprint: &str,
    tracking: &Tracking,
    index: u64,
) -> Result<Recorded, Error> {
    let found = recorded(view, index)?;
    let same = found.credential.fingerprint().is_typed_as(fingerprint);
    if !same || !tracking.is_of(&found.tracking) {
        return Err(Error::Answer(format!(
            "entry {index} is another ballot than the one asked for"
        )));
    }
    Ok(found)
}
