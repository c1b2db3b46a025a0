//! Sending a signed ballot until its receipt is there, and saying what came of it.

use std::path::{Path, PathBuf};

use anyhow::{Result, bail};
use serde_json::{Value, json};
use urne_board_client::Patience;
use urne_crypto::credential::CredentialKey;
use urne_crypto::tracking::TrackingHash;
use urne_record::Hex;

use super::progress;
use super::session::{Session, time};
use crate::cast;
use crate::error::Error;
use crate::store::KeptBallot;

/// Sends a stored ballot and says that it is cast, or that there is no receipt yet.
pub(super) fn send(session: &mut Session, kept: &KeptBallot, patience: &Patience) -> Result<()> {
    let (index, receipt) = send_quietly(session, kept, patience)?;
    let credential = CredentialKey::from_bytes(kept.ballot.credential.as_bytes())?;
    session.say(format!(
        "\nYOUR BALLOT IS CAST. It stands in the ballot box as entry {index}, and its receipt is verified.\n  receipt       {}",
        receipt.display()
    ));
    say_tracking(session, credential, &kept.tracking);
    session.say(
        "Fingerprint and tracking code find it again: 'urne-vote find'. They do not show your vote.",
    );
    session.say(format!(
        "You may vote again until the poll closes, planned for {}: your last ballot counts.",
        time(session.election().closes())
    ));
    session.result(&json!({
        "cast": true,
        "index": index,
        "fingerprint": credential.fingerprint().to_string(),
        "replaces": kept.ballot.replaces,
        "receipt": receipt,
        "tracking": tracking_json(&kept.tracking),
    }));
    Ok(())
}

/// Sends a stored ballot; gives its index and the receipt's file.
pub(super) fn send_quietly(
    session: &mut Session,
    kept: &KeptBallot,
    patience: &Patience,
) -> Result<(u64, PathBuf)> {
    let manifest = session.election().manifest();
    let sent = cast::send(
        &session.store,
        manifest,
        &session.client,
        kept,
        patience,
        &mut progress::waiting,
    );
    let (accepted, path) = match sent {
        Err(Error::Board(error)) if error.is_transient() => bail!(
            "{error}. NO RECEIPT YET: your ballot is signed and kept; run 'urne-vote cast' to send the same one again"
        ),
        other => other?,
    };
    let checkpoint = accepted.receipt().checkpoint().clone();
    match session.prefix.extend_to(checkpoint) {
        // The ballot is cast all the same: the receipt is verified and stored.
        Err(error) if error.is_transient() => eprintln!(
            "note: that the receipt's checkpoint extends the one seen before could not be checked now; 'urne-vote receipts' does so"
        ),
        other => {
            other?;
        }
    }
    Ok((accepted.index(), path))
}

/// Says that a ballot was opened and what the second device does now.
pub(super) fn say_opened(session: &Session, out: &Path, hash: &TrackingHash) {
    session.say(format!(
        "\nNOT CAST: this ballot was opened for a check and can never be cast.\nTake {} to a second device and run there\n  urne-vote recheck {} --tracking {}\nwith the tracking code that you noted before. Then vote again.",
        out.display(), out.display(), hash.code()
    ));
    session.result(&json!({"cast": false, "opening": out, "tracking": tracking_json(hash)}));
}

/// Shows what finds a ballot again.
pub(super) fn say_tracking(session: &Session, credential: CredentialKey, hash: &TrackingHash) {
    session.say(format!(
        "  fingerprint   {}\n  tracking code {}\n  tracking hash {}",
        credential.fingerprint(),
        hash.code(),
        Hex(hash.0)
    ));
}

/// A tracking hash in both forms.
pub(super) fn tracking_json(hash: &TrackingHash) -> Value {
    json!({"code": hash.code().to_string(), "hash": Hex(hash.0)})
}
