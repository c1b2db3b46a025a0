//! `prepare`, `cast` and `check`, and the steps that they share with `vote`.

use std::path::Path;

use anyhow::{Result, bail};
use rand_core::OsRng;
use serde_json::json;
use urne_board_client::{Patience, file};
use urne_crypto::ballot::PreparedBallot;
use urne_crypto::credential::CredentialKey;
use urne_crypto::tracking::TrackingHash;
use urne_record::{Fixed, Hex, Key32};

use super::{ask, progress, session::Session};
use crate::cast as casting;
use crate::choices::Choices;
use crate::cli::{Cast, Check, Chosen, Codes, Prepare};
use crate::codes::{Voter, read_codes};
use crate::error::Error;
use crate::paper::Paper;
use crate::prepared::{self, BallotFile};
use crate::store::KeptBallot;
use crate::{opening, tracking};

/// Asked before a second ballot is signed in the place of one that the board refused.
pub(super) const REFUSED_BEFORE: &str = "The board refused an earlier ballot of yours in this place. If it did so wrongly, it could still take that one instead of this. Cast anyway?";

/// A voter at the ballot box: identified, earlier ballots known.
pub(super) struct Turn {
    pub(super) voter: Voter,
    replaces: TrackingHash,
    pub(super) refused_before: bool,
}

impl Turn {
    /// Identifies the voter, sends again what was not answered, and finds the current ballot.
    pub(super) fn begin(
        session: &mut Session,
        codes: &Codes,
        interactive: bool,
        patience: &Patience,
    ) -> Result<Self> {
        tracking::require_open(&session.prefix)?;
        let voter = identify(session, codes, interactive)?;
        let credential = Fixed(voter.key().to_bytes());
        for kept in session.store.unanswered(Some(&credential))? {
            session.say("An earlier ballot of yours had no receipt yet; it is sent again first.");
            send_quietly(session, &kept, patience)?;
        }
        let replaces = replaces(session, voter.key())?;
        let refused_before = session.store.refused_before(&credential, &replaces)?;
        if refused_before && !interactive {
            eprintln!(
                "note: the board refused an earlier ballot of yours in this place; it is kept with its refusal"
            );
        }
        Ok(Self {
            voter,
            replaces,
            refused_before,
        })
    }

    /// Completes the choices, encrypts and proves them, and shows choices and tracking code.
    pub(super) fn prepare(
        &self,
        session: &Session,
        chosen: &Chosen,
        interactive: bool,
    ) -> Result<PreparedBallot> {
        let election = session.election();
        let context = prepared::context(election, self.voter.key(), self.replaces)?;
        let paper = Paper::new(election.manifest(), context.style.id(), &session.lang)?;
        let mut choices = Choices::none(&paper);
        for text in &chosen.choose {
            choices.choose(&paper, text)?;
        }
        for contest in &chosen.blank {
            choices.blank(&paper, contest)?;
        }
        if interactive {
            ask::choices(&paper, &mut choices)?;
        }
        let ballot = prepared::prepare(&context, &paper, &choices, &mut OsRng)?;
        session.say(format!("\nYour choices:\n\n{}\n", choices.in_words(&paper)));
        say_tracking(session, self.voter.key(), &ballot.tracking());
        Ok(ballot)
    }
}

/// `prepare`
pub(super) fn prepare(session: &mut Session, args: &Prepare) -> Result<()> {
    if args.out.exists() {
        return Err(urne_board_client::Error::FileExists(args.out.clone()).into());
    }
    let interactive = ask::is_interactive() && !session.json;
    let turn = Turn::begin(session, &args.codes, interactive, &Patience::SHORT)?;
    let ballot = turn.prepare(session, &args.chosen, interactive)?;
    prepared::write(&args.out, session.election(), &ballot)?;
    session.say(format!(
        "NOT CAST YET. The ballot is in {0}, as secret as your vote. Now either\n  urne-vote cast {0}\nor, to check the device instead,\n  urne-vote check {0} --out opening.json",
        args.out.display()
    ));
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
            session.say("Every ballot that was signed on this device has its answer.");
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
                bail!(
                    "{}: this ballot was prepared with another voter's code",
                    path.display()
                );
            }
            if turn.replaces != ballot.context().replaces {
                bail!(
                    "{}: another ballot was cast with this code since this one was prepared; prepare a new one to replace it",
                    path.display()
                );
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
                bail!(
                    "{}: this ballot is signed already, so it can only be cast",
                    path.display()
                );
            }
            opening::open(session.election(), ballot, Some(path), &args.out)?;
            say_opened(session, &args.out, &hash);
        }
        BallotFile::Checked(opening) => {
            opening.write(&args.out)?;
            let out = args.out.display();
            session.say(format!(
                "The ballot was opened before; its opening is in {out}."
            ));
            session.result(&json!({"cast": false, "opening": args.out}));
        }
    }
    Ok(())
}

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
        "With fingerprint and tracking code you, and whoever you show them to, find it again.",
    );
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

fn send_quietly(
    session: &mut Session,
    kept: &KeptBallot,
    patience: &Patience,
) -> Result<(u64, std::path::PathBuf)> {
    let manifest = session.election().manifest();
    let sent = casting::send(
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

fn identify(session: &Session, codes: &Codes, interactive: bool) -> Result<Voter> {
    let election = session.election();
    let manifest = election.manifest();
    let mut typed = Vec::new();
    for path in &codes.code_files {
        typed.extend(read_codes(path)?);
    }
    if typed.is_empty() && interactive {
        session.say(format!("{}\n", manifest.title.pick(&session.lang)));
        typed = ask::codes(manifest.registrars.len())?;
    }
    let voter = Voter::identify(election, &typed)?;
    session.say(format!(
        "Election     {}",
        manifest.title.pick(&session.lang)
    ));
    if voter.member.weight > 1 {
        session.say(format!("Weight       {}", voter.member.weight));
    }
    Ok(voter)
}

/// The tracking hash that the next ballot replaces. The voter is told of a ballot that was cast
/// elsewhere; a board that hides one for which there is a receipt here is found out.
fn replaces(session: &mut Session, credential: CredentialKey) -> Result<TrackingHash> {
    let key: Key32 = Fixed(credential.to_bytes());
    let own = session.store.newest(&key)?;
    let current = tracking::current_ballot(&mut session.prefix, &session.client, credential)?;
    let own_index = own.as_ref().and_then(KeptBallot::index);
    let current_index = current.as_ref().map(|ballot| ballot.index);
    if own_index > current_index {
        let entry = own_index.unwrap_or_default();
        return Err(Error::Misleading(format!(
            "it hides the ballot of entry {entry}, for which this device has a receipt"
        ))
        .into());
    }
    let Some(current) = current else {
        return Ok(TrackingHash::NONE);
    };
    let whose = match own.is_some_and(|own| own.tracking == current.tracking) {
        true => "from this device",
        false => "from another device",
    };
    session.say(format!(
        "There is a ballot already, cast with your code {whose}: entry {}, {}.\nA ballot cast now replaces it.",
        current.index, current.time
    ));
    Ok(current.tracking)
}

pub(super) fn say_opened(session: &Session, out: &Path, hash: &TrackingHash) {
    session.say(format!(
        "\nNOT CAST: this ballot was opened for a check and can never be cast.\nTake {} to a second device and run there\n  urne-vote recheck {} --tracking {}\nwith the tracking code that you noted before. Then vote again.",
        out.display(), out.display(), hash.code()
    ));
    session.result(&json!({"cast": false, "opening": out, "tracking": tracking_json(hash)}));
}

fn say_tracking(session: &Session, credential: CredentialKey, hash: &TrackingHash) {
    session.say(format!(
        "  fingerprint   {}\n  tracking code {}\n  tracking hash {}",
        credential.fingerprint(),
        hash.code(),
        Hex(hash.0)
    ));
}

fn tracking_json(hash: &TrackingHash) -> serde_json::Value {
    json!({"code": hash.code().to_string(), "hash": Hex(hash.0)})
}
