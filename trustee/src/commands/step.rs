//! `step`, `rehearse` and `decrypt`: what changes something.

use std::thread::sleep;

use anyhow::{Result, bail};
use serde_json::json;
use urne_record::election::{Phase, Task};
use urne_words::{Language, spoken};

use super::Verification;
use crate::cli::{Common, Until};
use crate::error::Error;
use crate::file::TrusteeFile;
use crate::keep::Keep as _;
use crate::session::{self, Sent, Session};
use crate::words::say;
use crate::{show, turn};

/// Does what is due; with `until`, stays until that is reached or the election has ended.
pub(super) fn step(common: &Common, until: Option<Until>) -> Result<()> {
    let mut run = Run::start(common)?;
    run.session.require_newest_file()?;
    run.everything_due(until.is_some())?;
    if let Some(until) = until {
        while !run.reached(until) {
            if run.session.election().phase() == Phase::Aborted {
                bail!(say!("nothing-more", what = run.waits_for(spoken())));
            }
            if run.session.election().phase() == Phase::Finished {
                break;
            }
            run.wait()?;
            run.everything_due(true)?;
        }
    }
    run.report();
    Ok(())
}

/// The rehearsal alone.
pub(super) fn rehearse(common: &Common) -> Result<()> {
    let mut run = Run::start(common)?;
    let sent = run.session.rehearse()?;
    run.print(sent);
    run.report();
    Ok(())
}

/// The decryption alone.
pub(super) fn decrypt(common: &Common) -> Result<()> {
    let mut run = Run::start(common)?;
    run.show_count()?;
    let sent = run.session.decrypt()?;
    if sent.is_empty() {
        run.say(&say!("nothing-sent"));
    }
    run.print(sent);
    run.report();
    Ok(())
}

/// A session and what it has done so far.
struct Run<'a> {
    common: &'a Common,
    session: Session<TrusteeFile>,
    sent: Vec<Sent>,
    /// What was said last while waiting, so that it is said once.
    waiting: String,
}

impl<'a> Run<'a> {
    fn start(common: &'a Common) -> Result<Self> {
        let file = super::open(common)?;
        let id = super::chosen(common, file.contents())?;
        let verification = Verification::new();
        let session = Session::start(file, &id, &mut |progress| verification.show(progress))?;
        Ok(Self {
            common,
            session,
            sent: Vec::new(),
            waiting: String::new(),
        })
    }

    /// Does one thing after the other as long as something is due. A patient run takes it in its
    /// stride that the board is away, or that the log has moved on meanwhile.
    fn everything_due(&mut self, patient: bool) -> Result<()> {
        while let Some(task) = self.session.due() {
            if task == Task::Decrypt {
                if self.session.awaits_witnesses() {
                    return Ok(());
                }
                self.show_count()?;
            }
            let attempt = self.attempt();
            match self.session.act(task) {
                Ok(sent) if sent.is_empty() => return Ok(()),
                Ok(sent) => self.print(sent),
                Err(error) if patient && error.is_transient() => return Ok(()),
                Err(error @ Error::Board(urne_board_client::Error::Refused(_))) => {
                    // A message of an attempt that has ended meanwhile is refused, and rightly;
                    // where the same is still due, it would only be refused again.
                    self.session.catch_up(&mut |_| {})?;
                    if self.session.due() == Some(task) && self.attempt() == attempt {
                        return Err(error.into());
                    }
                }
                Err(error) => return Err(error.into()),
            }
        }
        Ok(())
    }

    fn attempt(&self) -> u32 {
        self.session.election().ceremony().attempt().number()
    }

    /// Pauses, then verifies what has come.
    fn wait(&mut self) -> Result<()> {
        let waiting = self.waits_for(spoken());
        if waiting != self.waiting {
            self.say(&say!("waiting", what = &waiting));
            self.waiting = waiting;
        }
        sleep(session::POLL);
        let verification = Verification::new();
        match self
            .session
            .catch_up(&mut |progress| verification.show(progress))
        {
            Err(error) if !error.is_transient() => Err(error.into()),
            _ => Ok(()),
        }
    }

    fn reached(&self, until: Until) -> bool {
        let election = self.session.election();
        let me = self.session.trustee();
        match until {
            Until::Key => election.ceremony().key().is_some(),
            Until::Rehearsed => {
                let progress = election.progress();
                progress
                    .trustees
                    .iter()
                    .any(|one| one.trustee == me && one.rehearsed)
            }
            Until::Decrypted => election.count().is_some_and(|count| {
                count.counted().next().is_none() || count.decrypted_by().contains(&me)
            }),
        }
    }

    /// Who must act before this trustee can, in words.
    fn waits_for(&self, language: Language) -> String {
        let election = self.session.election();
        turn::ended(election, language)
            .unwrap_or_else(|| turn::next(election, self.session.trustee(), language).join("; "))
    }

    fn show_count(&self) -> Result<()> {
        if let Some(count) = self.session.election().count() {
            self.say(show::count(count)?.trim_end());
        }
        Ok(())
    }

    fn print(&mut self, sent: Vec<Sent>) {
        for one in &sent {
            let id = match one.stood_already {
                true => "stood-already",
                false => "sent",
            };
            let (what, kind, index) = (&one.said, one.kind, one.index);
            self.say(&say!(id, what = what, kind = %kind, index = %index));
        }
        self.sent.extend(sent);
    }

    /// A line for people.
    fn say(&self, text: &str) {
        if !self.common.json {
            super::print(text);
        }
    }

    /// How it ended.
    fn report(&self) {
        let election = self.session.election();
        if self.common.json {
            super::print(json!({
                "election": election.id(),
                "trustee": self.session.trustee(),
                "phase": election.phase(),
                "sent": self.sent,
                "due": self.session.due(),
                "waits_for": self.waits_for(Language::En),
            }));
            return;
        }
        if self.sent.is_empty() {
            super::print(say!("nothing-due"));
        }
        match election.phase() {
            Phase::Finished | Phase::Aborted => {
                super::print(say!("ended", what = self.waits_for(spoken())));
            }
            _ => {
                for step in turn::next(election, self.session.trustee(), spoken()) {
                    super::print(say!("next-line", what = step));
                }
            }
        }
    }
}
