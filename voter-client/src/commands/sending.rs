//! Sending a signed ballot until its receipt is there, and saying what came of it.

use std::path::{Path, PathBuf};

use anyhow::{Result, bail};
use serde_json::{Value, json};
use urne_board_client::Patience;
use urne_crypto::credential::CredentialKey;
use urne_crypto::tracking::TrackingHash;
use urne_record::Hex;

use super::columns::columns;
use super::progress;
use super::session::{Session, time};
use crate::cast;
use crate::error::Error;
use crate::store::KeptBallot;
use crate::words::say;

/// Sends a stored ballot and says that it is cast, or that there is no receipt yet.
pub(super) fn send(session: &mut Session, kept: &KeptBallot, patience: &Patience) -> Result<()> {
    let (index, receipt) = send_quietly(session, kept, patience)?;
    let credential = CredentialKey::from_bytes(kept.ballot.credential.as_bytes())?;
    let mut rows = vec![(say!("label-receipt"), receipt.display().to_string())];
    rows.extend(tracking_rows(credential, &kept.tracking));
    session.say(format!("\n{}", say!("sending-cast", entry = %index)));
    session.say(columns(2, 1, &rows));
    session.say(say!("sending-find"));
    session.say(say!(
        "sending-again-until",
        closes = time(session.election().closes())
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
        Err(Error::Board(error)) if error.is_transient() => {
            bail!(say!("sending-no-receipt", error = %error))
        }
        other => other?,
    };
    let checkpoint = accepted.receipt().checkpoint().clone();
    match session.prefix.extend_to(checkpoint) {
        // The ballot is cast all the same: the receipt is verified and stored.
        Err(error) if error.is_transient() => eprintln!("{}", say!("sending-not-checked")),
        other => {
            other?;
        }
    }
    Ok((accepted.index(), path))
}

/// Says that a ballot was opened and what the second device does now.
pub(super) fn say_opened(session: &Session, out: &Path, hash: &TrackingHash) {
    let file = out.display();
    session.say(format!("\n{}", say!("opened-not-cast")));
    session.say(say!("opened-take", file = %&file));
    session.say(format!(
        "  urne-vote recheck {file} --tracking {}",
        hash.code()
    ));
    session.say(say!("opened-then"));
    session.result(&json!({"cast": false, "opening": out, "tracking": tracking_json(hash)}));
}

/// What finds a ballot again, in columns.
pub(super) fn tracking_lines(credential: CredentialKey, hash: &TrackingHash) -> String {
    columns(2, 1, &tracking_rows(credential, hash))
}

fn tracking_rows(credential: CredentialKey, hash: &TrackingHash) -> Vec<(String, String)> {
    let mut rows = vec![(
        say!("label-fingerprint"),
        credential.fingerprint().to_string(),
    )];
    rows.extend(hash_rows(hash));
    rows
}

/// A tracking hash in both forms, for columns.
pub(super) fn hash_rows(hash: &TrackingHash) -> [(String, String); 2] {
    [
        (say!("label-tracking-code"), hash.code().to_string()),
        (say!("label-tracking-hash"), Hex(hash.0).to_string()),
    ]
}

/// A tracking hash in both forms.
pub(super) fn tracking_json(hash: &TrackingHash) -> Value {
    json!({"code": hash.code().to_string(), "hash": Hex(hash.0)})
}
