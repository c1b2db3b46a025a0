//! `receipts`: what this device has signed, and whether the ballot box still holds it.

use anyhow::{Result, bail};
use serde_json::json;
use urne_crypto::credential::CredentialKey;
use urne_record::Hex;

use super::session::Session;
use crate::error::Error;
use crate::store::{Answer, KeptBallot};
use crate::words::say;

pub(super) fn run(session: &mut Session) -> Result<()> {
    let ballots = session.store.ballots()?;
    let (mut rows, mut bad) = (Vec::new(), 0);
    if ballots.is_empty() {
        session.say(say!("receipts-none"));
    }
    for kept in &ballots {
        let (status, text) = match check(session, kept) {
            Ok(status) => status,
            Err(error) => {
                bad += 1;
                ("failed", error.to_string())
            }
        };
        let later = status == "cast"
            && ballots.iter().any(|other| {
                other.ballot.credential == kept.ballot.credential && other.index() > kept.index()
            });
        let text = match later {
            true => say!("receipts-replaced", text = text),
            false => text,
        };
        let code = kept.tracking.code();
        session.say(format!("{code}  {text}"));
        let credential = CredentialKey::from_bytes(kept.ballot.credential.as_bytes())?;
        rows.push(json!({
            "fingerprint": credential.fingerprint().to_string(),
            "index": kept.index(),
            "status": status,
            "detail": text,
            "tracking": {"code": code.to_string(), "hash": Hex(kept.tracking.0)},
        }));
    }
    if rows.len() > bad {
        session.say(say!("receipts-elsewhere"));
    }
    let size = session.prefix.checkpoint().size();
    session.result(&json!({"receipts": rows, "size": size, "failed": bad}));
    if bad > 0 {
        bail!(say!(
            "receipts-bad",
            bad = bad,
            all = ballots.len(),
            folder = %session.store.memory().display()
        ));
    }
    Ok(())
}

/// The receipt holds, its tree is the beginning of the newest one, and the entry is still there.
fn check(session: &Session, kept: &KeptBallot) -> Result<(&'static str, String), Error> {
    match &kept.answer {
        Answer::None => Ok(("unanswered", say!("receipts-unanswered"))),
        Answer::Refused => Ok(("refused", say!("receipts-refused"))),
        Answer::Receipt { entry, .. } => {
            let manifest = session.election().manifest();
            let receipt = kept.verify_receipt(manifest)?.ok_or(Error::NoBallot)?;
            session
                .prefix
                .check_older(receipt.checkpoint().checkpoint())?;
            let found = session.prefix.entry(receipt.index())?;
            if found.bytes != *entry {
                return Err(Error::Misleading(say!(
                    "misleading-changed",
                    entry = %receipt.index()
                )));
            }
            let size = session.prefix.checkpoint().size();
            let entry = receipt.index();
            Ok(("cast", say!("receipts-cast", entry = %entry, size = %size)))
        }
    }
}
