//! Voting (specs/casting.md) and its dates (specs/log.md): ballots, extensions, `closing`.

use std::sync::Arc;

use urne_crypto::ballot::{
    BallotContext, CompactBallot, ReceivedBallot, StyleStatement, VerifiedBallot,
};
use urne_crypto::credential::CredentialKey;
use urne_crypto::tally::Tally;
use urne_crypto::tracking::TrackingHash;

use crate::body::{Ballot, Closing, Extension};
use crate::bytes::{Hash32, Hex, Key32};
use crate::manifest::{Contest, Manifest};
use crate::time::Minute;

use super::candidate::Candidate;
use super::refused::{Reason, Refused};
use super::roll::Roll;

/// The poll, from `open` on.
#[derive(Clone, Debug)]
pub(super) struct Poll {
    /// Leaf hash of `open`.
    pub(super) open: Hash32,
    /// The closing time in force.
    pub(super) closes: Minute,
    pub(super) extensions: u32,
    /// In the manifest's order.
    pub(super) styles: Vec<Arc<StyleStatement>>,
    /// In the order of the roll.
    current: Vec<Option<Current>>,
    pub(super) ballots: u64,
    pub(super) counted: u64,
    /// Total weight of the current ballots.
    pub(super) weight: u64,
    /// Running sums over the current ballots.
    pub(super) tally: Tally,
}

/// A credential's current ballot. Its ciphertext is kept, as bytes, to take it out of the sums
/// when it is replaced.
#[derive(Clone, Debug)]
struct Current {
    tracking: Hash32,
    index: u64,
    ballot: CompactBallot,
}

/// A credential's current ballot.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CurrentBallot {
    /// Its tracking hash: what the next ballot replaces.
    pub tracking: Hash32,
    /// The index of its entry.
    pub index: u64,
}

impl Poll {
    /// The poll of an election whose roll and styles are complete.
    pub(super) fn new(
        open: Hash32,
        manifest: &Manifest,
        roll: &Roll,
        styles: Vec<Arc<StyleStatement>>,
    ) -> Self {
        let contests: Vec<_> = manifest.contests.iter().map(Contest::statement).collect();
        Poll {
            open,
            closes: manifest.closes,
            extensions: 0,
            styles,
            current: vec![None; roll.len()],
            ballots: 0,
            counted: 0,
            weight: 0,
            tally: Tally::new(&contests),
        }
    }

    /// The current ballot of the credential at a place of the roll.
    pub(super) fn current(&self, place: usize) -> Option<CurrentBallot> {
        let current = self.current.get(place)?.as_ref()?;
        Some(CurrentBallot {
            tracking: current.tracking,
            index: current.index,
        })
    }

    /// Everything about a ballot but signature and proof. Without a time, neither dates nor
    /// `replaces` are checked: they depend on the place that the ballot gets.
    pub(super) fn admits_ballot(
        &self,
        ballot: &Ballot,
        manifest: &Manifest,
        roll: &Roll,
        time: Option<Minute>,
    ) -> Result<(), Refused> {
        if let Some(time) = time {
            Reason::NotYetOpen.unless(time >= manifest.opens, || {
                format!("the poll opens at {}", manifest.opens)
            })?;
            Reason::PollClosed.unless(time < self.closes, || {
                format!("the poll closed at {}", self.closes)
            })?;
        }
        Reason::WrongOpen.unless(ballot.open == self.open, || {
            format!(
                "the ballot is for another opening of the poll, this one is {}",
                self.open
            )
        })?;
        let (place, style) = self.place_and_style(&ballot.credential, roll)?;
        Reason::WrongStyle.unless(style.id() == ballot.style.as_str(), || {
            format!(
                "the credential's style is {}, not {}",
                style.id(),
                ballot.style
            )
        })?;
        let current = self
            .current(place)
            .map_or(Hash32::ZERO, |current| current.tracking);
        let is_current = time.is_none() || ballot.replaces == current;
        Reason::NotCurrent.unless(is_current, || match self.current(place) {
            Some(current) => format!(
                "the credential's current ballot is entry {}, tracking hash {}",
                current.index, current.tracking
            ),
            None => "the credential has no ballot yet that could be replaced".to_owned(),
        })
    }

    fn place_and_style(
        &self,
        credential: &Key32,
        roll: &Roll,
    ) -> Result<(usize, &Arc<StyleStatement>), Refused> {
        let unknown = || Reason::UnknownCredential.because("the credential is not on the roll");
        let place = roll.place(credential).ok_or_else(unknown)?;
        let member = roll.members().get(place).ok_or_else(unknown)?;
        let style = self.styles.get(member.style).ok_or_else(unknown)?;
        Ok((place, style))
    }

    /// What the batch check takes.
    pub(super) fn received(
        &self,
        ballot: &Ballot,
        candidate: &Candidate,
        roll: &Roll,
    ) -> Result<ReceivedBallot, Refused> {
        let (_, style) = self.place_and_style(&ballot.credential, roll)?;
        let credential = CredentialKey::from_bytes(ballot.credential.as_bytes())
            .map_err(|error| Reason::UnknownCredential.because(error.to_string()))?;
        Ok(ReceivedBallot {
            context: BallotContext {
                open: self.open.0,
                credential,
                style: Arc::clone(style),
                replaces: TrackingHash(ballot.replaces.0),
            },
            ciphertext: ballot.ciphertext.0.clone(),
            proof: ballot.proof.0.clone(),
            body_hash: Hash32::sha256(&candidate.body).0,
            signature: candidate.submission().signature.0,
        })
    }

    /// Makes a ballot the credential's current one. The caller has checked that it is admitted.
    ///
    /// On an error nothing has changed.
    pub(super) fn cast(
        &mut self,
        credential: &Key32,
        ballot: &VerifiedBallot,
        index: u64,
        roll: &Roll,
    ) -> Result<(), Refused> {
        let failed = |error: urne_crypto::Error| Reason::Inconsistent.because(error.to_string());
        let (place, _) = self.place_and_style(credential, roll)?;
        let weight = roll
            .members()
            .get(place)
            .map_or(0, |member| u64::from(member.weight));
        // Removing decodes bytes, the one step that could fail, so it comes first.
        match self.current.get(place).and_then(Option::as_ref) {
            Some(replaced) => {
                let removed = self.tally.remove_compact(&replaced.ballot, weight);
                removed.map_err(failed)?;
            }
            None => {
                self.counted += 1;
                self.weight += weight;
            }
        }
        self.tally.add(ballot, weight).map_err(failed)?;
        let current = Current {
            tracking: Hex(ballot.tracking().0),
            index,
            ballot: CompactBallot::from(ballot),
        };
        if let Some(slot) = self.current.get_mut(place) {
            *slot = Some(current);
        }
        self.ballots += 1;
        Ok(())
    }

    /// Everything about an extension.
    pub(super) fn admits_extension(
        &self,
        extension: &Extension,
        time: Option<Minute>,
    ) -> Result<(), Refused> {
        check_open(&extension.open, &self.open)?;
        let next = self.extensions + 1;
        Reason::Inconsistent.unless(extension.number == next, || {
            format!(
                "the next extension has number {next}, not {}",
                extension.number
            )
        })?;
        Reason::Inconsistent.unless(extension.closes > self.closes, || {
            format!(
                "{} is not later than the closing time {}",
                extension.closes, self.closes
            )
        })?;
        Reason::TooLate.unless(time.is_none_or(|time| time < self.closes), || {
            format!("the poll closed at {}", self.closes)
        })
    }

    /// Takes an admitted extension.
    pub(super) fn extend(&mut self, extension: &Extension) {
        self.extensions = extension.number;
        self.closes = extension.closes;
    }

    /// Everything about `closing`.
    pub(super) fn admits_closing(
        &self,
        closing: &Closing,
        manifest: &Manifest,
        time: Option<Minute>,
    ) -> Result<(), Refused> {
        check_open(&closing.open, &self.open)?;
        let due = time.is_none_or(|time| time >= self.closes);
        Reason::TooEarly.unless(due || manifest.early_close, || {
            format!(
                "the poll closes at {} and the manifest allows no earlier end",
                self.closes
            )
        })
    }
}

fn check_open(stated: &Hash32, open: &Hash32) -> Result<(), Refused> {
    Reason::Inconsistent.unless(stated == open, || {
        format!("it names another opening of the poll than {open}")
    })
}
