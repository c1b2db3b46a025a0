//! Bodies of the messages that may come next, with all ordinals, numbers and hashes filled in, so
//! that no tool assembles them by hand.
//!
//! Every function fails with the reason why that message cannot come yet.

mod ceremony;
mod roll;

use urne_crypto::ballot::PreparedBallot;
use urne_crypto::decryption;

use crate::body::{
    Abort, Ballot, Close, Closing, ContestShares, Extension, Notice, Open, PageFiles, Pages,
    PartialDecryption, Rehearsal, Result as ResultBody, tag,
};
use crate::bytes::{Fixed, Hash32, Hex};
use crate::text::{Id, Name, Text};
use crate::time::Minute;

use super::phase::Phase;
use super::refused::{Reason, Refused};
use super::roll::{check_weights, style_counts};
use super::state::Election;

/// Makes bodies for an election's present state.
#[derive(Clone, Copy, Debug)]
pub struct Draft<'a> {
    election: &'a Election,
}

impl Election {
    /// Bodies of the messages that may come next.
    pub fn draft(&self) -> Draft<'_> {
        Draft { election: self }
    }
}

impl Draft<'_> {
    /// A trustee's rehearsal; `made` comes from [`Election::rehearsal_context`].
    ///
    /// # Errors
    /// The keys or the roll are not complete.
    pub fn rehearsal(
        &self,
        trustee: u32,
        made: decryption::PartialDecryption,
    ) -> Result<Rehearsal, Refused> {
        let election = self.election;
        let missing = || Reason::WrongPhase.because("the keys or the roll are not complete");
        Ok(Rehearsal {
            election: election.id,
            key: election.key_leaf().ok_or_else(missing)?,
            kind: tag::Rehearsal::Tag,
            proof: Fixed(made.proof),
            roll: election.roll().ok_or_else(missing)?.hash(),
            shares: made.shares.into(),
            trustee,
        })
    }

    /// The poll opens.
    ///
    /// # Errors
    /// The keys, the roll or rehearsals are missing, or weights single voters out.
    pub fn open(&self) -> Result<Open, Refused> {
        let election = self.election;
        self.require(Phase::Setup)?;
        let key = election
            .key_leaf()
            .ok_or_else(|| Reason::WrongPhase.because("the election has no keys yet"))?;
        let roll = election.complete_roll()?;
        let missing: Vec<&str> = election.not_rehearsed().map(|(_, name)| name).collect();
        Reason::WrongPhase.unless(missing.is_empty(), || {
            format!("rehearsals are missing: {}", missing.join(", "))
        })?;
        check_weights(roll, &election.manifest)?;
        Ok(Open {
            credentials: u64::try_from(roll.len()).unwrap_or(u64::MAX),
            election: election.id,
            key,
            kind: tag::Open::Tag,
            roll: roll.hash(),
            styles: style_counts(roll, &election.manifest),
        })
    }

    /// A ballot in the place for which it was prepared ([`Election::ballot_context`]).
    ///
    /// # Errors
    /// The style's name is not an id, so the ballot was prepared for another election.
    pub fn ballot(&self, prepared: &PreparedBallot) -> Result<Ballot, Refused> {
        let context = prepared.context();
        let style: Id = context.style.id().parse()?;
        Ok(Ballot {
            ciphertext: prepared.ciphertext().to_vec().into(),
            credential: Fixed(context.credential.to_bytes()),
            election: self.election.id,
            kind: tag::Ballot::Tag,
            open: Hex(context.open),
            proof: prepared.proof().to_vec().into(),
            replaces: Hex(context.replaces.0),
            style,
        })
    }

    /// The poll closes later.
    ///
    /// # Errors
    /// The poll is not open, or the new time is not later.
    pub fn extension(&self, closes: Minute) -> Result<Extension, Refused> {
        self.require(Phase::Voting)?;
        let poll = self.election.poll()?;
        let extension = Extension {
            closes,
            election: self.election.id,
            kind: tag::Extension::Tag,
            number: poll.extensions + 1,
            open: poll.open,
        };
        poll.admits_extension(&extension, None)?;
        Ok(extension)
    }

    /// Intake ends. Whether it may end now is a question of the board's time.
    ///
    /// # Errors
    /// The poll is not open.
    pub fn closing(&self) -> Result<Closing, Refused> {
        self.require(Phase::Voting)?;
        Ok(Closing {
            election: self.election.id,
            kind: tag::Closing::Tag,
            open: self.election.poll()?.open,
        })
    }

    /// What is counted: all entries so far, of which `closing` is the last.
    ///
    /// # Errors
    /// `closing` is not the last entry.
    pub fn close(&self) -> Result<Close, Refused> {
        self.require(Phase::Closing)?;
        Ok(Close {
            ballots: self.election.ballots(),
            closing: self.election.last_leaf(),
            election: self.election.id,
            kind: tag::Close::Tag,
            root: self.election.root(),
            size: self.election.size(),
        })
    }

    /// A trustee's partial decryption; `made` holds one for each of [`super::Count::counted`], in order.
    ///
    /// # Errors
    /// The poll is not closed, or the number of decryptions is another.
    pub fn partial_decryption(
        &self,
        trustee: u32,
        made: Vec<decryption::PartialDecryption>,
    ) -> Result<PartialDecryption, Refused> {
        self.require(Phase::Tally)?;
        let count = self.election.counting()?;
        let (expected, found) = (count.counted().count(), made.len());
        Reason::Inconsistent.unless(expected == found, || {
            format!("{expected} contests are to be decrypted, not {found}")
        })?;
        let contests = count.counted().zip(made).map(|(aggregate, made)| {
            Ok(ContestShares {
                contest: aggregate.contest().parse()?,
                proof: Fixed(made.proof),
                shares: made.shares.into(),
            })
        });
        let partial = PartialDecryption {
            close: count.close(),
            contests: contests.collect::<Result<_, Refused>>()?,
            election: self.election.id,
            kind: tag::PartialDecryption::Tag,
            trustee,
        };
        count.admits_partial(&partial)?;
        Ok(partial)
    }

    /// The result, computed from the partial decryptions that stand.
    ///
    /// # Errors
    /// The poll is not closed, or partial decryptions are missing.
    pub fn result(&self) -> Result<ResultBody, Refused> {
        self.require(Phase::Tally)?;
        self.election.counting()?.result(&self.election.manifest)
    }

    /// The election ends without a result.
    ///
    /// # Errors
    /// It is too late for that.
    pub fn abort(&self, reason: Name) -> Result<Abort, Refused> {
        let phase = self.election.phase();
        Reason::WrongPhase.unless(matches!(phase, Phase::Setup | Phase::Voting), || {
            format!("an election cannot be aborted in phase {phase}")
        })?;
        Ok(Abort {
            election: self.election.id,
            kind: tag::Abort::Tag,
            reason,
        })
    }

    /// The next notice.
    ///
    /// # Errors
    /// `close` must come first.
    pub fn notice(&self, text: Text) -> Result<Notice, Refused> {
        Reason::WrongPhase.unless(self.election.phase() != Phase::Closing, || {
            "nothing comes between closing and close".to_owned()
        })?;
        let number = self.election.notices + 1;
        Ok(Notice {
            election: self.election.id,
            kind: tag::Notice::Tag,
            number,
            text,
        })
    }

    /// The next statement of which files the pages are made of.
    ///
    /// # Errors
    /// `close` must come first.
    pub fn pages(&self, files: PageFiles) -> Result<Pages, Refused> {
        Reason::WrongPhase.unless(self.election.phase() != Phase::Closing, || {
            "nothing comes between closing and close".to_owned()
        })?;
        let number = self.election.pages().map_or(0, |pages| pages.number) + 1;
        Ok(Pages {
            election: self.election.id,
            files,
            kind: tag::Pages::Tag,
            number,
        })
    }

    fn require(&self, phase: Phase) -> Result<(), Refused> {
        let now = self.election.phase();
        Reason::WrongPhase.unless(now == phase, || {
            format!("that belongs to phase {phase}; the election is in phase {now}")
        })
    }

    fn round_hash(&self, round: u32) -> Result<Hash32, Refused> {
        let hash = self.election.ceremony().attempt().round_hash(round);
        hash.ok_or_else(|| {
            Reason::WrongPhase.because(format!("round {round} of the key ceremony is not complete"))
        })
    }
}
