//! `recheck` and `find`: looking at ballots that are opened or cast.

use anyhow::{Result, bail};
use serde_json::json;
use urne_record::Hex;

use super::columns::columns;
use super::sending::hash_rows;
use super::session::{Session, time};
use crate::cli::{Find, Recheck};
use crate::error::Error;
use crate::opening::OpeningFile;
use crate::tracking;
use crate::words::say;

/// The second device: what did the opened ballot really hold?
pub(super) fn recheck(session: &mut Session, args: &Recheck) -> Result<()> {
    let path = &args.opening;
    let bytes = std::fs::read(path).map_err(|source| Error::ReadFile {
        path: path.clone(),
        cause: source,
    })?;
    let opening = OpeningFile::decode(&bytes).map_err(|error| Error::Content {
        path: path.clone(),
        detail: say!("content-no-opening", cause = %error),
    })?;
    opening.require_election(path, session.election())?;
    let (paper, held, tracking) =
        opening.recheck(session.election(), &args.tracking, &session.lang)?;
    let heading = say!("recheck-held");
    session.say(format!("{heading}\n\n{}\n", held.in_words(&paper)));
    session.say(say!("recheck-tracking", code = %tracking.code()));
    session.say(say!("recheck-honest"));
    session.say(say!("recheck-not-cast"));
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
        bail!(say!(
            "find-nothing",
            fingerprint = &args.fingerprint,
            tracking = %args.tracking
        ));
    };
    let size = session.prefix.checkpoint().size();
    session.say(say!(
        "find-found",
        entry = %ballot.index,
        size = %size,
        time = time(ballot.time)
    ));
    session.say(columns(2, 1, &hash_rows(&ballot.tracking)));
    session.say(match current {
        true => say!("find-current"),
        false => say!("find-replaced"),
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
