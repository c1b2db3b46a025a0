//! The state machine of specs/log.md: which entry may come now.
//!
//! Each step either takes an entry, with faults of the checks 5 to 13 noted beside it, or finds
//! it misplaced; after a misplaced entry nothing more is known of what follows.

use super::{Check, Fault};
use crate::encoding::Time;
use crate::key_ceremony::{Attempt, JointKeys, Misplaced, Package};
use crate::log::{Body, PagesBody, Phase, Tree};
use crate::manifest::Election;
use crate::notation::Hash;
use crate::result::ResultBody;
use crate::roll::{Lists, Register};
use crate::tally::PartialDecryption;

/// Everything that entries so far have fixed.
#[derive(Debug)]
pub struct State {
    /// The phase.
    pub phase: Phase,
    /// The end of voting in force.
    pub closes: Time,
    /// The joint keys, from `key`.
    pub keys: Option<JointKeys>,
    /// The electoral roll, once complete.
    pub register: Option<Register>,
    /// The leaf hash of `open`.
    pub open: Option<Hash>,
    /// The index of `open`.
    pub open_index: Option<u64>,
    /// The number of ballot entries.
    pub ballots: u64,
    /// How many of them are of a style with amounts.
    pub ballots_with_amounts: u64,
    /// How many ballots have been replaced.
    pub replaced: u64,
    /// The number of complaints.
    pub complaints: u64,
    /// Index and leaf hash of `close`.
    pub close: Option<(u64, Hash)>,
    /// Why the election was aborted.
    pub abort: Option<String>,
    pub(super) attempt: Attempt,
    pub(super) key_leaf: Hash,
    pub(super) lists: Lists,
    /// Whether the registrars' lists have faults, so that nobody can name the right roll hash.
    pub(super) roll_faulty: bool,
    pub(super) rehearsed: Vec<bool>,
    pub(super) extensions: u64,
    pub(super) notices: u64,
    /// Index, time and content of every `pages`.
    pub(super) pages: Vec<(u64, Time, PagesBody)>,
    pub(super) closing: Hash,
    pub(super) decryptions: Vec<(u64, PartialDecryption)>,
    pub(super) result: Option<(u64, ResultBody)>,
}

/// Where an entry stands.
#[derive(Debug, Clone, Copy)]
pub(super) struct Position<'a> {
    pub(super) index: u64,
    pub(super) leaf: Hash,
    pub(super) time: Time,
    /// The tree of the entries before it.
    pub(super) tree: &'a Tree,
}

impl State {
    /// After the manifest.
    pub(super) fn new(election: &Election) -> Self {
        Self {
            phase: Phase::Setup,
            closes: election.closes,
            keys: None,
            register: None,
            open: None,
            open_index: None,
            ballots: 0,
            ballots_with_amounts: 0,
            replaced: 0,
            complaints: 0,
            close: None,
            abort: None,
            attempt: Attempt::new(1, election),
            key_leaf: [0; 32],
            lists: Lists::new(election.manifest.registrars.len()),
            roll_faulty: false,
            rehearsed: vec![false; election.manifest.trustees.len()],
            extensions: 0,
            notices: 0,
            pages: Vec::new(),
            closing: [0; 32],
            decryptions: Vec::new(),
            result: None,
        }
    }

    /// Whether every trustee has rehearsed.
    pub fn all_rehearsed(&self) -> bool {
        self.rehearsed.iter().all(|done| *done)
    }

    /// Takes the next entry, which is no ballot; with its message hash and, of a `trustee-open`, its packages.
    pub(super) fn step(
        &mut self,
        body: &Body,
        message: Hash,
        packages: &[Package],
        at: Position<'_>,
        election: &Election,
        faults: &mut Vec<Fault>,
    ) -> Result<(), Misplaced> {
        self.expect_phase(body)?;
        match body {
            Body::Manifest(_) => Err(Misplaced("a second manifest".into())),
            Body::TrusteeCommit(_)
            | Body::TrusteeOpen(_)
            | Body::TrusteeShare(_)
            | Body::TrusteeConfirm(_)
            | Body::TrusteeComplaint(_)
            | Body::Attempt(_)
            | Body::Key(_) => self.step_ceremony(body, message, packages, at, election, faults),
            Body::Roll(part) => self.step_roll(part, election, faults),
            Body::Rehearsal(body) => self.step_rehearsal(body, election, faults),
            Body::Open(body) => self.step_open(body, at, election, faults),
            Body::Extension {
                closes,
                number,
                open,
            } => self.step_extension(*closes, *number, open, at),
            Body::Closing { open } => {
                if at.time < self.closes && !election.manifest.early_close {
                    faults.push(Fault::new(
                        Check::Close,
                        "`closing` before the closing time",
                    ));
                }
                if self.open != Some(*open) {
                    faults.push(Fault::new(
                        Check::Close,
                        "`open` is not the leaf hash of open",
                    ));
                }
                self.closing = at.leaf;
                self.phase = Phase::Closing;
                Ok(())
            }
            Body::Close {
                ballots,
                closing,
                root,
                size,
            } => {
                let stated = [
                    (
                        *closing == self.closing,
                        "`closing` is not the leaf hash of the entry before",
                    ),
                    (
                        *size == at.index,
                        "`size` is not the number of entries before",
                    ),
                    (
                        *root == at.tree.root(),
                        "`root` is not the root of the entries before",
                    ),
                    (
                        *ballots == self.ballots,
                        "`ballots` is not the number of ballots",
                    ),
                ];
                let wrong = stated.into_iter().filter(|(right, _)| !right);
                faults.extend(wrong.map(|(_, what)| Fault::new(Check::Close, what)));
                self.close = Some((at.index, at.leaf));
                self.phase = Phase::Tally;
                Ok(())
            }
            Body::Ballot(_) | Body::PartialDecryption(_) | Body::Result(_) => {
                Err(Misplaced("taken by value".into()))
            }
            Body::Abort { reason } => {
                self.abort = Some(reason.clone());
                self.phase = Phase::Aborted;
                Ok(())
            }
            Body::Notice { number } => {
                self.notices += 1;
                expect_number("notice", *number, self.notices)
            }
            Body::Pages(body) => {
                let number = self.pages.last().map_or(0, |(_, _, body)| body.number) + 1;
                expect_number("pages", body.number, number)?;
                self.pages.push((at.index, at.time, body.clone()));
                Ok(())
            }
        }
    }

    /// Takes an entry of the tally, which is kept until the aggregates are known.
    pub(super) fn step_tally(
        &mut self,
        body: Body,
        at: Position<'_>,
        election: &Election,
    ) -> Result<(), Misplaced> {
        self.expect_phase(&body)?;
        match body {
            Body::PartialDecryption(body) => {
                if election.trustee(body.trustee).is_none() {
                    return Err(Misplaced(format!("there is no trustee {}", body.trustee)));
                }
                if self
                    .decryptions
                    .iter()
                    .any(|(_, other)| other.trustee == body.trustee)
                {
                    return Err(Misplaced("a second partial decryption".into()));
                }
                self.decryptions.push((at.index, body));
            }
            Body::Result(body) => {
                self.result = Some((at.index, body));
                self.phase = Phase::Finished;
            }
            _ => return Err(Misplaced("no entry of the tally".into())),
        }
        Ok(())
    }

    fn step_extension(
        &mut self,
        closes: Option<Time>,
        number: u64,
        open: &Hash,
        at: Position<'_>,
    ) -> Result<(), Misplaced> {
        self.extensions += 1;
        expect_number("extension", number, self.extensions)?;
        let closes = closes.ok_or_else(|| Misplaced("`closes` is no real time".into()))?;
        if closes <= self.closes {
            return Err(Misplaced(
                "`closes` is not later than the closing time in force".into(),
            ));
        }
        if at.time >= self.closes {
            return Err(Misplaced(
                "an extension after the closing time in force".into(),
            ));
        }
        if self.open != Some(*open) {
            return Err(Misplaced("`open` is not the leaf hash of open".into()));
        }
        self.closes = closes;
        Ok(())
    }

    fn expect_phase(&self, body: &Body) -> Result<(), Misplaced> {
        let phase = self.phase;
        let fits = match body {
            Body::Manifest(_) => false,
            Body::TrusteeCommit(_)
            | Body::TrusteeOpen(_)
            | Body::TrusteeShare(_)
            | Body::TrusteeConfirm(_)
            | Body::TrusteeComplaint(_)
            | Body::Attempt(_)
            | Body::Key(_) => phase == Phase::Setup && self.keys.is_none(),
            Body::Roll(_) => phase == Phase::Setup && self.register.is_none(),
            Body::Rehearsal(_) => {
                phase == Phase::Setup && self.keys.is_some() && self.register.is_some()
            }
            Body::Open(_) => phase == Phase::Setup && self.all_rehearsed(),
            Body::Ballot(_) | Body::Extension { .. } | Body::Closing { .. } => {
                phase == Phase::Voting
            }
            Body::Close { .. } => phase == Phase::Closing,
            Body::PartialDecryption(_) | Body::Result(_) => phase == Phase::Tally,
            Body::Abort { .. } => matches!(phase, Phase::Setup | Phase::Voting),
            Body::Notice { .. } | Body::Pages(_) => phase != Phase::Closing,
        };
        self.require(fits, body.kind())
    }

    /// Whether a ballot may come now.
    pub(super) fn expect_ballot(&self) -> Result<(), Misplaced> {
        self.require(self.phase == Phase::Voting, "ballot")
    }

    fn require(&self, fits: bool, kind: &str) -> Result<(), Misplaced> {
        let phase = self.phase;
        if fits {
            Ok(())
        } else {
            Err(Misplaced(format!(
                "`{kind}` may not come now (phase {phase})"
            )))
        }
    }
}

pub(super) fn expect_number(kind: &str, number: u64, expected: u64) -> Result<(), Misplaced> {
    if number == expected {
        Ok(())
    } else {
        Err(Misplaced(format!(
            "{kind} {number}, where {expected} belongs"
        )))
    }
}
