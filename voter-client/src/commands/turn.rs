//! A voter's turn: codes found on the roll, earlier ballots settled, choices made and encrypted.

use anyhow::Result;
use rand_core::OsRng;
use urne_board_client::Patience;
use urne_crypto::ballot::PreparedBallot;
use urne_crypto::credential::CredentialKey;
use urne_crypto::tracking::TrackingHash;
use urne_record::{Fixed, Key32};

use super::ask;
use super::columns::columns;
use super::sending::{send_quietly, tracking_lines};
use super::session::{Session, time};
use crate::choices::Choices;
use crate::cli::{Chosen, Codes};
use crate::codes::{Voter, read_codes};
use crate::error::Error;
use crate::paper::Paper;
use crate::prepared;
use crate::question::line;
use crate::store::KeptBallot;
use crate::tracking;
use crate::words::say;

/// A voter at the ballot box: identified, earlier ballots known.
pub(super) struct Turn {
    pub(super) voter: Voter,
    pub(super) replaces: TrackingHash,
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
            session.say(say!("turn-unanswered"));
            send_quietly(session, &kept, patience)?;
        }
        let replaces = replaces(session, voter.key())?;
        let refused_before = session.store.refused_before(&credential, &replaces)?;
        if refused_before && !interactive {
            eprintln!("{}", say!("turn-refused-note"));
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
        let paper = paper.for_voter(&self.voter.key());
        let mut choices = Choices::none(&paper);
        for text in &chosen.choose {
            choices.choose(&paper, text)?;
        }
        for contest in &chosen.blank {
            choices.blank(&paper, contest)?;
        }
        if interactive {
            // A mistake in the arguments is told before anything is asked.
            choices.check(&paper)?;
            ask::choices(&paper, &mut choices)?;
        }
        let ballot = prepared::prepare(&context, &paper, &choices, &mut OsRng)?;
        let heading = say!("turn-choices");
        session.say(format!("\n{heading}\n\n{}\n", choices.in_words(&paper)));
        session.say(tracking_lines(self.voter.key(), &ballot.tracking()));
        Ok(ballot)
    }
}

fn identify(session: &Session, codes: &Codes, interactive: bool) -> Result<Voter> {
    let election = session.election();
    let manifest = election.manifest();
    let mut typed = Vec::new();
    for path in &codes.code_files {
        typed.extend(read_codes(path)?);
    }
    if typed.is_empty() && interactive {
        session.say(format!("{}\n", line(manifest.title.pick(&session.lang))));
        typed = ask::codes(manifest.registrars.len())?;
    }
    let voter = Voter::identify(election, &typed)?;
    let title = line(manifest.title.pick(&session.lang));
    let mut rows = vec![(say!("receipt-election"), title)];
    if voter.member.weight > 1 {
        rows.push((say!("turn-weight"), voter.member.weight.to_string()));
    }
    session.say(columns(0, 5, &rows));
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
        return Err(Error::Misleading(say!("misleading-hidden", entry = %entry)).into());
    }
    let Some(current) = current else {
        return Ok(TrackingHash::NONE);
    };
    let (entry, time) = (current.index.to_string(), time(current.time));
    session.say(
        match own.is_some_and(|own| own.tracking == current.tracking) {
            true => say!("turn-voted-here", entry = entry, time = time),
            false => say!("turn-voted-elsewhere", entry = entry, time = time),
        },
    );
    session.say(say!("turn-replaces"));
    Ok(current.tracking)
}
