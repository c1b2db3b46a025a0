//! `prepare`, `cast` and `check`: a ballot in a file between preparing and deciding.

use anyhow::{Result, bail};
use rand_core::OsRng;
use serde_json::json;
use urne_board_client::{Patience, file};

use super::sending::{say_opened, send, tracking_json};
use super::{ask, session::Session, turn::Turn};
use crate::cast as casting;
use crate::cli::{Cast, Check, Prepare};
use crate::error::Error;
use crate::opening;
use crate::prepared::{self, BallotFile};
use crate::words::say;

/// `prepare`
pub(super) fn prepare(session: &mut Session, args: &Prepare) -> Result<()> {
    if args.out.exists() {
        return Err(urne_board_client::Error::FileExists(args.out.clone()).into());
    }
    let interactive = ask::is_interactive() && !session.json;
    let turn = Turn::begin(session, &args.codes, interactive, &Patience::SHORT)?;
    let ballot = turn.prepare(session, &args.chosen, interactive)?;
    prepared::write(&args.out, session.election(), &ballot)?;
    let file = args.out.display();
    session.say(say!("prepare-done", file = %&file));
    session.say(format!("  urne-vote cast {file}"));
    session.say(say!("prepare-or-check"));
    session.say(format!("  urne-vote check {file} --out opening.json"));
    session.result(&json!({
        "cast": false,
        "ballot": args.out,
        "fingerprint": turn.voter.key().fingerprint().to_string(),
        "tracking": tracking_json(&ballot.tracking()),
    }));
    Ok(())
}

/// `cast`
pub(super) fn cast(session: &mut Session, args: &Cast) -> Result<()> {
    let patience = Patience::lasting(args.waiting.duration());
    let Some(path) = &args.ballot else {
        let unanswered = session.store.unanswered(None)?;
        if unanswered.is_empty() {
            session.say(say!("cast-all-answered"));
            session.result(&json!({"cast": false}));
        }
        for kept in unanswered {
            send(session, &kept, &patience)?;
        }
        return Ok(());
    };
    let ballot = match prepared::read(path, session.election())? {
        BallotFile::Prepared(ballot) => ballot,
        BallotFile::Checked(_) => return Err(Error::Checked(path.clone()).into()),
    };
    let tracking = ballot.tracking();
    // Where the last attempt ended between storing and sending, the stored ballot goes.
    let stored = session
        .store
        .ballots()?
        .into_iter()
        .find(|kept| kept.tracking == tracking);
    let kept = match stored {
        Some(kept) => kept,
        None => {
            let interactive = ask::is_interactive() && !session.json;
            let turn = Turn::begin(session, &args.codes, interactive, &patience)?;
            if turn.voter.key() != ballot.context().credential {
                bail!(say!("cast-other-voter", path = %path.display()));
            }
            if turn.replaces != ballot.context().replaces {
                bail!(say!("cast-replaced-since", path = %path.display()));
            }
            let secret = &turn.voter.secret;
            let submission = casting::sign(session.election(), ballot, secret, &mut OsRng)?;
            session.store.keep(&submission.encode())?
        }
    };
    // The seed must not outlive the decision: who has it can show how its voter voted.
    file::remove(path)?;
    send(session, &kept, &patience)
}

/// `check`
pub(super) fn check(session: &mut Session, args: &Check) -> Result<()> {
    let path = &args.ballot;
    match prepared::read(path, session.election())? {
        BallotFile::Prepared(ballot) => {
            let hash = ballot.tracking();
            if session
                .store
                .ballots()?
                .iter()
                .any(|kept| kept.tracking == hash)
            {
                bail!(say!("check-signed", path = %path.display()));
            }
            opening::open(session.election(), ballot, Some(path), &args.out)?;
            say_opened(session, &args.out, &hash);
        }
        BallotFile::Checked(opening) => {
            opening.write(&args.out)?;
            session.say(say!("check-opened-before", file = %args.out.display()));
            session.result(&json!({"cast": false, "opening": args.out}));
        }
    }
    Ok(())
}
