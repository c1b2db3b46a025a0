//! `recheck` and `find`: looking at ballots that are opened or cast.

use anyhow::{Result, bail};
use serde_json::json;
use urne_record::Hex;

use super::session::{Session, time};
use crate::cli::{Find, Recheck};
use crate::error::Error;
use crate::opening::OpeningFile;
use crate::tracking;

/// The second device: what did the opened ballot really hold?
pub(super) fn recheck(session: &mut Session, args: &Recheck) -> Result<()> {
    let path = &args.opening;
    let bytes = std::fs::read(path).map_err(|source| Error::ReadFile {
        path: path.clone(),
        cause: source,
    })?;
    let opening = OpeningFile::decode(&bytes).map_err(|error| Error::Content {
        path: path.clone(),
        detail: format!("not an opening: {error}"),
    })?;
    opening.require_election(path, session.election())?;
    let (paper, held, tracking) =
        opening.recheck(session.election(), &args.tracking, &session.lang)?;
    session.say(format!("This ballot held:\n\n{}\n", held.in_words(&paper)));
    session.say(format!(
        "Tracking code {}: as it was shown.",
        tracking.code()
    ));
    session.say("If these are the choices that were made, the device has encrypted honestly.");
    session.say("THIS BALLOT IS NOT CAST and never will be. Vote again to cast one.");
    session.result(&json!({
        "rechecked": true,
        "tracking": {"code": tracking.code().to_string(), "hash": Hex(tracking.0)},
        "choices": held.in_words(&paper),
    }));
    Ok(())
}

/// Where does a ballot stand?
pub(super) fn find(session: &mut Session, args: &Find) -> Result<()> {
    let found = tracking::find(
        &mut session.prefix,
        &session.client,
        &args.fingerprint,
        &args.tracking,
    )?;
    let Some((ballot, current)) = found else {
        bail!(
            "the board finds no ballot with fingerprint {} and tracking {}; check both, and whether the ballot was cast",
            args.fingerprint,
            args.tracking
        );
    };
    let size = session.prefix.checkpoint().size();
    session.say(format!(
        "FOUND: the ballot stands in the ballot box as entry {} of {size}, at {}.\n  tracking code {}\n  tracking hash {}",
        ballot.index, time(ballot.time), ballot.tracking.code(), Hex(ballot.tracking.0)
    ));
    session.say(if current {
        "It is the one that counts for this voter, says the board."
    } else {
        "It does not count: a later ballot of the same voter has replaced it, says the board."
    });
    session.result(&json!({
        "found": true,
        "index": ballot.index,
        "time": ballot.time,
        "current": current,
        "size": size,
        "tracking": {"code": ballot.tracking.code().to_string(), "hash": Hex(ballot.tracking.0)},
    }));
    Ok(())
}
