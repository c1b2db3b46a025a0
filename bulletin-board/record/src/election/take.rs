//! Appending: a verified submission becomes the next entry.

use std::sync::Arc;

use urne_crypto::ballot::StyleStatement;

use crate::body::{Body, Turnout};
use crate::bytes::Hash32;
use crate::manifest::Style;
use crate::time::Minute;

use super::candidate::VerifiedCandidate;
use super::chain::Appended;
use super::count::Count;
use super::evidence::Evidence;
use super::phase::Phase;
use super::refused::{Reason, Refused};
use super::roll::contest_weights;
use super::state::Election;
use super::voting::Poll;

impl Election {
    /// Orders a verified submission as the next entry. Checks no proofs, so it is cheap.
    ///
    /// # Errors
    /// What the state does not admit (any more). The state is then unchanged.
    pub fn append(
        &mut self,
        verified: VerifiedCandidate,
        time: Minute,
    ) -> Result<Appended, Refused> {
        let VerifiedCandidate {
            candidate,
            evidence,
        } = verified;
        self.admits(&candidate, Some(time))?;
        let appended = self.chain.next(&candidate, time)?;
        self.take(candidate.body(), evidence, &appended, time)?;
        self.seen.insert(candidate.hash(), appended.index);
        self.chain.push(&appended, time);
        Ok(appended)
    }

    /// Changes the state by an admitted body. On an error nothing has changed.
    fn take(
        &mut self,
        body: &Body,
        evidence: Evidence,
        appended: &Appended,
        time: Minute,
    ) -> Result<(), Refused> {
        match (body, evidence) {
            (_, Evidence::Round(evidence)) => self.ceremony.take_round(body, evidence, time)?,
            (Body::Roll(part), Evidence::Roll(rows)) => {
                self.roll = self.lists.accept(part, rows, &self.manifest)?;
                self.note_readiness(time);
            }
            (Body::Ballot(ballot), Evidence::Ballot(verified)) => {
                let (Some(poll), Some(roll)) = (&mut self.poll, &self.roll) else {
                    return Err(Reason::NotYetOpen.because("the poll has not been opened"));
                };
                poll.cast(&ballot.credential, &verified, appended.index, roll)?;
            }
            (Body::PartialDecryption(partial), Evidence::Partials(partials)) => {
                if let Some(count) = &mut self.count {
                    count.partials.insert(partial.trustee, partials);
                }
            }
            (_, Evidence::Signature) => self.take_signed(body, appended, time)?,
            _ => return Err(Reason::WrongPhase.because("it was not verified as this kind")),
        }
        Ok(())
    }

    /// The kinds of which the state keeps nothing but what the body says.
    fn take_signed(
        &mut self,
        body: &Body,
        appended: &Appended,
        time: Minute,
    ) -> Result<(), Refused> {
        match body {
            Body::Attempt(attempt) => self.ceremony.restart(attempt, time)?,
            Body::Key(_) => {
                self.ceremony.take_key(appended.leaf, time);
                self.note_readiness(time);
            }
            Body::Rehearsal(rehearsal) => {
                self.rehearsed.insert(rehearsal.trustee, time);
            }
            Body::Open(_) => {
                self.poll = Some(self.open_poll(appended.leaf)?);
                self.enter(Phase::Voting, time);
            }
            Body::Extension(extension) => {
                if let Some(poll) = &mut self.poll {
                    poll.extend(extension);
                }
            }
            Body::Closing(_) => self.enter(Phase::Closing, time),
            Body::Close(_) => {
                self.count = Some(self.start_count(appended)?);
                self.enter(Phase::Tally, time);
            }
            Body::Result(result) => {
                self.result = Some(result.clone());
                self.enter(Phase::Finished, time);
            }
            Body::Abort(abort) => {
                self.abort = Some(abort.reason.clone());
                self.enter(Phase::Aborted, time);
            }
            Body::Notice(notice) => self.notices = notice.number,
            Body::Pages(pages) => self.pages = Some(pages.clone()),
            _ => return Err(Reason::WrongPhase.because("its proofs were not verified")),
        }
        Ok(())
    }

    fn enter(&mut self, phase: Phase, time: Minute) {
        self.phase = phase;
        self.since = time;
    }

    fn note_readiness(&mut self, time: Minute) {
        if self.ready.is_none() && self.rehearsal_context().is_some() {
            self.ready = Some(time);
        }
    }

    fn open_poll(&self, open: Hash32) -> Result<Poll, Refused> {
        let styles = self.manifest.styles.iter().map(|style| self.compile(style));
        let styles = styles.collect::<Result<_, _>>()?;
        Ok(Poll::new(
            open,
            &self.manifest,
            self.complete_roll()?,
            styles,
        ))
    }

    /// Compiles a style with the election's keys.
    pub(super) fn compile(&self, style: &Style) -> Result<Arc<StyleStatement>, Refused> {
        let missing = || Reason::WrongPhase.because("the election has no keys");
        let keys = self.keys().ok_or_else(missing)?.keys();
        let contests = self.manifest.style_statements(style);
        let positions = self.manifest.style_positions(style);
        let keys = positions
            .into_iter()
            .filter_map(|position| keys.get(position).copied())
            .collect();
        StyleStatement::new(style.id.as_str(), &contests, keys)
            .map_err(|error| Reason::Malformed.because(error.to_string()))
    }

    fn start_count(&self, close: &Appended) -> Result<Count, Refused> {
        let (poll, roll) = (self.poll()?, self.complete_roll()?);
        let aggregates = poll.tally.aggregates(u64::from(self.manifest.floor));
        Ok(Count {
            election: self.id,
            open: poll.open,
            close: close.leaf,
            index: close.index,
            turnout: Turnout {
                ballots: poll.ballots,
                counted: poll.counted,
                credentials: u64::try_from(roll.len()).unwrap_or(u64::MAX),
                weight: poll.weight,
            },
            eligible: contest_weights(roll, &self.manifest),
            aggregates: aggregates
                .map_err(|error| Reason::Inconsistent.because(error.to_string()))?,
            partials: std::collections::BTreeMap::new(),
        })
    }
}
