//! Ballots in the log as their voters know them: fingerprint, tracking hash, current or not.

use urne_board_client::{ElectionClient, IncludedEntry, Prefix};
use urne_crypto::credential::CredentialKey;
use urne_crypto::tracking::TrackingHash;
use urne_record::body::Ballot;
use urne_record::{Body, Entry, Fixed, Hash32, Kind};

use crate::error::Error;
use crate::opening::Tracking;
use crate::words::say;

/// A ballot in the log whose inclusion, tracking hash and credential have been verified.
#[derive(Debug, Clone)]
pub struct RecordedBallot {
    /// Index of its entry.
    pub index: u64,
    /// The board's time of it.
    pub time: urne_record::Minute,
    /// Its tracking hash, recomputed from the entry.
    pub tracking: TrackingHash,
    /// The credential that signed it.
    pub credential: CredentialKey,
}

/// The tracking hash of a ballot's body.
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

/// Fails where the log's last entry shows that the poll is over, before anything is encrypted.
pub fn require_open(prefix: &Prefix) -> Result<(), Error> {
    let last = prefix.checkpoint().size().saturating_sub(1);
    let entry = Entry::decode(&prefix.entry(last)?.bytes)?;
    let (kind, time) = (entry.body.kind(), entry.time);
    match kind {
        Kind::Closing | Kind::Close | Kind::PartialDecryption | Kind::Result => {
            Err(Error::Closed(say!(
                "closed-entry",
                entry = %last,
                kind = %kind,
                time = %time
            )))
        }
        Kind::Abort => Err(Error::Closed(say!("closed-given-up", time = %time))),
        _ => Ok(()),
    }
}

/// The current ballot of a credential: what the board says, checked against the log. That there
/// is none, or that a later one exists, only the whole log can tell.
pub fn current_ballot(
    prefix: &mut Prefix,
    client: &ElectionClient,
    credential: CredentialKey,
) -> Result<Option<RecordedBallot>, Error> {
    let Some(stated) = client.current_ballot(&Fixed(credential.to_bytes()))? else {
        return Ok(None);
    };
    let found = recorded(prefix, stated.index)?;
    if found.credential != credential || found.tracking.0 != stated.tracking.0 {
        return Err(Error::Misleading(
            say!("misleading-current", entry = %stated.index),
        ));
    }
    Ok(Some(found))
}

/// Looks a ballot up by fingerprint and tracking together and checks everything about it.
/// Tells too whether the board calls it current.
pub fn find(
    prefix: &mut Prefix,
    client: &ElectionClient,
    fingerprint: &str,
    tracking: &Tracking,
) -> Result<Option<(RecordedBallot, bool)>, Error> {
    let code = match tracking {
        Tracking::Hash(hash) => hash.code(),
        Tracking::Code(code) => *code,
    };
    let answer = client.find_ballot(fingerprint, &code.to_string())?;
    let Some(stated) = answer else {
        return Ok(None);
    };
    let found = recorded(prefix, stated.index)?;
    let same = found.credential.fingerprint().is_typed_as(fingerprint);
    if !same || !tracking.is_of(&found.tracking) {
        return Err(Error::Misleading(
            say!("misleading-other", entry = %stated.index),
        ));
    }
    Ok(Some((found, stated.current)))
}

/// Reads a ballot's entry, with its inclusion verified.
fn recorded(prefix: &mut Prefix, index: u64) -> Result<RecordedBallot, Error> {
    if prefix.checkpoint().size() <= index {
        prefix.refresh()?;
    }
    let IncludedEntry { bytes, .. } = prefix.entry(index)?;
    let entry = Entry::decode(&bytes)?;
    let no_ballot = || Error::Misleading(say!("misleading-no-ballot", entry = %index));
    let Body::Ballot(ballot) = &entry.body else {
        return Err(no_ballot());
    };
    if entry.index != index || Some(ballot.open) != prefix.election().open_leaf() {
        return Err(no_ballot());
    }
    Ok(RecordedBallot {
        index,
        time: entry.time,
        tracking: tracking_of(ballot),
        credential: CredentialKey::from_bytes(ballot.credential.as_bytes())?,
    })
}
