//! Admission: everything that depends on the state but needs no cryptography (specs/log.md).
//!
//! The same function runs before verification, so that no proof is checked in vain, and again
//! when the entry gets its place, then with the time.

use crate::body::{AuthorRole, Body, Close, Kind, Notice, Open, Pages, Rehearsal};
use crate::bytes::Key32;
use crate::time::Minute;

use super::candidate::Candidate;
use super::phase::Phase;
use super::refused::{Reason, Refused};
use super::roll::{check_weights, style_counts};
use super::state::Election;
use super::voting::Poll;

impl Election {
    /// Whether a submission may come as the next entry, as far as that needs no cryptography: lets a
    /// board refuse before it checks proofs.
    ///
    /// # Errors
    /// Why it may not.
    pub fn precheck(&self, candidate: &Candidate, time: Minute) -> Result<(), Refused> {
        self.admits(candidate, Some(time))
    }

    /// Whether a submission may come; without a time, what depends on its place is left out.
    pub(super) fn admits(
        &self,
        candidate: &Candidate,
        time: Option<Minute>,
    ) -> Result<(), Refused> {
        if let Some(index) = self.index_of(candidate) {
            return Err(Refused {
                reason: Reason::Duplicate,
                detail: format!("this submission is entry {index} already"),
                duplicate_of: Some(index),
            });
        }
        let body = candidate.body();
        let Some(election) = body.election() else {
            return Err(Reason::WrongPhase.because("an election has one manifest"));
        };
        Reason::WrongElection.unless(election == self.id, || {
            format!("this is election {}", self.id)
        })?;
        self.author(body)?;
        self.check_phase(body.kind())?;
        match body {
            Body::TrusteeCommit(_)
            | Body::TrusteeOpen(_)
            | Body::TrusteeShare(_)
            | Body::TrusteeConfirm(_)
            | Body::TrusteeComplaint(_) => self.ceremony.admits_round(body),
            Body::Attempt(attempt) => self.ceremony.admits_attempt(attempt),
            Body::Key(key) => self.ceremony.admits_key(key),
            Body::Roll(part) => self.lists.admits(part),
            Body::Rehearsal(rehearsal) => self.admits_rehearsal(rehearsal),
            Body::Open(open) => self.admits_open(open),
            Body::Ballot(ballot) => {
                let (poll, roll) = (self.poll()?, self.complete_roll()?);
                poll.admits_ballot(ballot, &self.manifest, roll, time)
            }
            Body::Extension(extension) => self.poll()?.admits_extension(extension, time),
            Body::Closing(closing) => self.poll()?.admits_closing(closing, &self.manifest, time),
            Body::Close(close) => self.admits_close(close),
            Body::PartialDecryption(partial) => self.counting()?.admits_partial(partial),
            Body::Result(result) => self.counting()?.admits_result(result, &self.manifest),
            Body::Abort(_) => Ok(()),
            Body::Notice(notice) => self.admits_notice(notice),
            Body::Pages(pages) => self.admits_pages(pages),
            Body::Manifest(_) => Err(Reason::WrongPhase.because("an election has one manifest")),
        }
    }

    /// The Ed25519 key and name of a body's author; none for a ballot, whose credential signs.
    pub(super) fn author(&self, body: &Body) -> Result<Option<(&Key32, &str)>, Refused> {
        let ordinal = body.ordinal().unwrap_or(0);
        let (party, role) = match body.kind().author() {
            AuthorRole::Voter => return Ok(None),
            AuthorRole::Organizer => (Some(&self.manifest.organizer), "organizer"),
            AuthorRole::Trustee => (self.manifest.trustee(ordinal), "trustee"),
            AuthorRole::Registrar => (self.manifest.registrar(ordinal), "registrar"),
        };
        let party = party.ok_or_else(|| {
            Reason::BadSignature.because(format!("this election has no {role} {ordinal}"))
        })?;
        Ok(Some((&party.key, party.name.as_str())))
    }

    fn check_phase(&self, kind: Kind) -> Result<(), Refused> {
        let phase = self.phase;
        if phase.admits(kind) {
            return Ok(());
        }
        let reason = match (kind, phase) {
            (Kind::Ballot, Phase::Setup) => Reason::NotYetOpen,
            (Kind::Ballot, Phase::Closing | Phase::Tally | Phase::Finished) => Reason::PollClosed,
            _ => Reason::WrongPhase,
        };
        Err(reason.because(format!("{kind} may not come in phase {phase}")))
    }

    fn admits_rehearsal(&self, rehearsal: &Rehearsal) -> Result<(), Refused> {
        let trustee = rehearsal.trustee;
        let context = self.rehearsal_context().ok_or_else(|| {
            Reason::WrongPhase.because("rehearsals come after the keys and the complete roll")
        })?;
        Reason::Duplicate.unless(!self.rehearsed.contains_key(&trustee), || {
            format!("trustee {trustee} has rehearsed already")
        })?;
        let right =
            rehearsal.key.as_bytes() == context.key && rehearsal.roll.as_bytes() == context.roll;
        Reason::Inconsistent.unless(right, || {
            format!("trustee {trustee} rehearses with another key or roll")
        })
    }

    fn admits_open(&self, open: &Open) -> Result<(), Refused> {
        let (key, roll) = match (self.ceremony.key(), &self.roll) {
            (Some(key), Some(roll)) => (key, roll),
            _ => return Err(Reason::WrongPhase.because("the keys or the roll are not complete")),
        };
        let missing: Vec<String> = self
            .not_rehearsed()
            .map(|(_, name)| name.to_owned())
            .collect();
        Reason::WrongPhase.unless(missing.is_empty(), || {
            format!("rehearsals are missing: {}", missing.join(", "))
        })?;
        Reason::Inconsistent.unless(open.key == key, || format!("the key entry is {key}"))?;
        Reason::Inconsistent.unless(open.roll == roll.hash(), || {
            format!("the roll hash is {}", roll.hash())
        })?;
        let credentials = u64::try_from(roll.len()).unwrap_or(u64::MAX);
        Reason::Inconsistent.unless(open.credentials == credentials, || {
            format!("{credentials} credentials are on the roll")
        })?;
        Reason::Inconsistent.unless(open.styles == style_counts(roll, &self.manifest), || {
            "the numbers of the styles are not those of the roll".to_owned()
        })?;
        check_weights(roll, &self.manifest)
    }

    fn admits_close(&self, close: &Close) -> Result<(), Refused> {
        let (size, root, closing) = (self.size(), self.root(), self.last_leaf());
        let wrong = if close.closing != closing {
            Some(format!("the closing entry is {closing}"))
        } else if close.size != size || close.root != root {
            Some(format!(
                "before close there are {size} entries with root {root}"
            ))
        } else if close.ballots != self.ballots() {
            Some(format!("there are {} ballot entries", self.ballots()))
        } else {
            None
        };
        wrong.map_or(Ok(()), |detail| Err(Reason::Inconsistent.because(detail)))
    }

    fn admits_notice(&self, notice: &Notice) -> Result<(), Refused> {
        let next = self.notices + 1;
        Reason::Inconsistent.unless(notice.number == next, || {
            format!("the next notice has number {next}, not {}", notice.number)
        })
    }

    fn admits_pages(&self, pages: &Pages) -> Result<(), Refused> {
        let next = self.pages.as_ref().map_or(0, |pages| pages.number) + 1;
        Reason::Inconsistent.unless(pages.number == next, || {
            format!("the next pages have number {next}, not {}", pages.number)
        })
    }

    /// Trustees whose rehearsal is missing, with their names.
    pub(super) fn not_rehearsed(&self) -> impl Iterator<Item = (u32, &str)> {
        let trustees = (1..).zip(&self.manifest.trustees);
        trustees
            .filter(|(trustee, _)| !self.rehearsed.contains_key(trustee))
            .map(|(trustee, party)| (trustee, party.name.as_str()))
    }

    pub(super) fn poll(&self) -> Result<&Poll, Refused> {
        self.poll
            .as_ref()
            .ok_or_else(|| Reason::NotYetOpen.because("the poll has not been opened"))
    }

    pub(super) fn complete_roll(&self) -> Result<&super::Roll, Refused> {
        self.roll
            .as_ref()
            .ok_or_else(|| Reason::WrongPhase.because("the roll is not complete"))
    }

    pub(super) fn counting(&self) -> Result<&super::Count, Refused> {
        self.count
            .as_ref()
            .ok_or_else(|| Reason::WrongPhase.because("the poll is not closed"))
    }
}
