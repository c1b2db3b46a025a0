//! The border to JavaScript: one object in the pages' worker. Every call gives a string of JSON:
//! `{"ok":...}`, `{"need":[paths]}` or `{"error":{"code","detail"}}`.

use serde::Deserialize;
use urne_crypto::ballot::PreparedBallot;
use urne_crypto::credential::CredentialKey;
use urne_crypto::statement::Answer;
use urne_crypto::tracking::TrackingHash;
use urne_record::Hex;
use urne_record::manifest::Style;
use wasm_bindgen::prelude::wasm_bindgen;

use crate::error::Error;
use crate::find;
use crate::opening::{self, Tracking};
use crate::shown::{
    Accepted, Election, Held, Identified, InLog, Kept, NotTaken, Ordered, Read, Signed, Tracked,
    Typed, Whose, answer,
};
use crate::view::View;
use crate::voter::{self, Voter};
use crate::{answers, ballot};

/// What one page knows: a view of the log, a voter who has shown a code, a ballot that waits for a decision.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Page {
    view: View,
    voter: Option<Voter>,
    prepared: Option<PreparedBallot>,
}

/// An answer as the page sends it.
#[derive(Deserialize)]
struct Chosen {
    values: Vec<u64>,
    blank: bool,
}

#[wasm_bindgen]
impl Page {
    /// A page of the election with this id; `seen` is the last checkpoint note that was kept, or nothing.
    #[wasm_bindgen(constructor)]
    #[must_use]
    pub fn new(id: &str, seen: &str) -> Self {
        Self {
            view: View::new(id, seen),
            voter: None,
            prepared: None,
        }
    }

    /// Gives an answer of the board, empty where it has none.
    pub fn provide(&mut self, path: &str, bytes: Vec<u8>) {
        self.view.provide(path, bytes);
    }

    /// Reads on; `{"done","total","complete"}`.
    pub fn read(&mut self) -> String {
        answer(self.view.read().map(|progress| {
            let (done, total) = (progress.done, progress.total);
            Read {
                done,
                total,
                complete: progress.complete,
            }
        }))
    }

    /// The manifest, and what the roll and the keys say of it.
    #[must_use]
    pub fn manifest(&self) -> String {
        answer(self.view.manifest().map(|manifest| {
            let credentials = self.view.opened().map_or(0, |opened| opened.credentials);
            Election {
                manifest,
                credentials,
            }
        }))
    }

    /// The note of the newest checkpoint that was verified, to be kept.
    #[must_use]
    pub fn checkpoint(&self) -> String {
        let newest = self.view.newest();
        answer(newest.map(|newest| Kept {
            note: newest.note().encode(),
            size: newest.size(),
        }))
    }

    /// Goes on to a newer checkpoint.
    pub fn extend(&mut self, note: &str) -> String {
        answer(self.view.extend(note))
    }

    /// Whether ballots are taken, as far as the log shows.
    pub fn voting(&mut self) -> String {
        answer(self.view.require_voting())
    }

    /// Finds the voter of one or two codes; `codes` is an array of strings.
    pub fn identify(&mut self, codes: &str) -> String {
        answer(self.take_codes(codes))
    }

    /// The voter's current ballot, as the board states it, checked.
    pub fn current(&mut self, index: u64, tracking: &str) -> String {
        let key = self.voter().map(Voter::key);
        let found = key.and_then(|key| find::current(&mut self.view, &key, index, tracking));
        answer(found.map(|found| InLog::of(&found)))
    }

    /// Encrypts: `answers` an array of `{"values","blank"}`, `replaces` a tracking hash or nothing.
    pub fn prepare(&mut self, answers: &str, replaces: &str) -> String {
        self.prepared = None;
        answer(self.encrypt(answers, replaces))
    }

    /// Cast: signs the prepared ballot and forgets its seed.
    pub fn cast(&mut self) -> String {
        answer(self.sign())
    }

    /// Check: opens the prepared ballot, which can then not be cast any more.
    pub fn open(&mut self) -> String {
        let opened = self.take_prepared().and_then(|prepared| {
            let bytes = opening::hand_over(self.view.opened()?, &prepared.open())?;
            Ok(text(bytes))
        });
        answer(opened)
    }

    /// Throws the prepared ballot away.
    pub fn forget(&mut self) {
        self.prepared = None;
    }

    /// Forgets the voter too: the vote is cast.
    pub fn leave(&mut self) {
        (self.voter, self.prepared) = (None, None);
    }

    /// Checks the board's answer to a ballot that this device signed.
    #[must_use]
    pub fn accept(&self, submission: &str, entry: &str, receipt: &str) -> String {
        let accepted = self
            .view
            .manifest()
            .and_then(|m| ballot::accept(m, submission.as_bytes(), entry, receipt));
        answer(accepted.map(|(entry, receipt)| {
            let note = receipt.checkpoint().note().encode();
            Accepted {
                index: receipt.index(),
                time: entry.time,
                note,
            }
        }))
    }

    /// Checks the board's refusal of a ballot that this device signed.
    #[must_use]
    pub fn refused(&self, submission: &str, refusal: &str) -> String {
        let refused = self
            .view
            .manifest()
            .and_then(|m| ballot::refusal(m, submission.as_bytes(), refusal.as_bytes()));
        answer(refused.map(|body| NotTaken {
            reason: body.reason,
            detail: body.detail,
            time: body.time,
        }))
    }

    /// What a kept ballot is: `{"credential","replaces","tracking","code"}`.
    #[must_use]
    pub fn kept(&self, submission: &str) -> String {
        let ballot = ballot::submitted(submission.as_bytes());
        answer(ballot.map(|ballot| {
            let tracked = Tracked::of(&ballot::tracking_of(&ballot));
            Signed {
                credential: ballot.credential,
                replaces: ballot.replaces,
                tracked,
            }
        }))
    }

    /// Reads a tracking hash or code: `{"code","hash"}`, the hash null where a code was given.
    #[must_use]
    pub fn tracking(&self, text: &str) -> String {
        let read = Tracking::read(text);
        let read = read.ok_or_else(|| Error::Misuse("this is no tracking code".to_owned()));
        answer(read.map(|tracking| {
            let hash = match tracking {
                Tracking::Hash(hash) => Some(Hex(hash.0)),
                Tracking::Code(_) => None,
            };
            Typed {
                code: tracking.code().to_string(),
                hash,
            }
        }))
    }

    /// Checks a receipt that was kept, with its entry: the ballot, and the note of the receipt's checkpoint.
    #[must_use]
    pub fn receipt(&self, entry: &str, receipt: &str) -> String {
        answer(self.read_receipt(entry, receipt))
    }

    /// Checks what the board says is the ballot of a fingerprint and a tracking code.
    pub fn found(&mut self, fingerprint: &str, tracking: &str, index: u64) -> String {
        let tracking = Tracking::read(tracking)
            .ok_or_else(|| Error::Misuse("this is no tracking code".to_owned()));
        let found = tracking.and_then(|t| find::found(&mut self.view, fingerprint, &t, index));
        answer(found.map(|found| InLog::of(&found)))
    }

    /// The second device: what the opened ballot really held.
    #[must_use]
    pub fn check(&self, opening: &str, shown: &str) -> String {
        answer(self.check_opening(opening, shown))
    }
}

impl Page {
    fn voter(&self) -> Result<&Voter, Error> {
        let nobody = || Error::Misuse("no code has been given".to_owned());
        self.voter.as_ref().ok_or_else(nobody)
    }

    fn take_prepared(&mut self) -> Result<PreparedBallot, Error> {
        let nothing = || Error::Misuse("no ballot is prepared".to_owned());
        self.prepared.take().ok_or_else(nothing)
    }

    fn take_codes(&mut self, codes: &str) -> Result<Identified<'_>, Error> {
        (self.voter, self.prepared) = (None, None);
        let codes: Vec<String> = parse(codes)?;
        let voter = Voter::identify(&mut self.view, &codes)?;
        let style = self.view.opened()?.manifest.style(&voter.style);
        let unknown = || Error::Log("the roll names no style".to_owned());
        let (_, style) = style.ok_or_else(unknown)?;
        let key = voter.key();
        let told = Identified {
            whose: Whose::of(&key),
            weight: voter.weight,
            contests: paper(&self.view, style, &key)?,
        };
        self.voter = Some(voter);
        Ok(told)
    }

    fn encrypt(&mut self, answers: &str, replaces: &str) -> Result<Tracked, Error> {
        let chosen: Vec<Chosen> = parse(answers)?;
        let answers: Vec<Answer> = chosen
            .into_iter()
            .map(|Chosen { values, blank }| Answer { values, blank })
            .collect();
        let replaces = match Tracking::read(replaces) {
            Some(Tracking::Hash(hash)) => hash,
            None if replaces.is_empty() => TrackingHash::NONE,
            _ => return Err(Error::Misuse("this is no tracking hash".to_owned())),
        };
        let prepared = ballot::prepare(self.view.opened()?, self.voter()?, replaces, &answers)?;
        let tracking = prepared.tracking();
        let values = prepared.secrets().1;
        // What was encrypted must say what was chosen: a slip here would be a lost vote.
        answers::read(prepared.context().style.statement(), values)?;
        self.prepared = Some(prepared);
        Ok(Tracked::of(&tracking))
    }

    fn sign(&mut self) -> Result<String, Error> {
        let prepared = self.take_prepared()?;
        let bytes = ballot::sign(self.view.opened()?, self.voter()?, prepared)?;
        Ok(text(bytes))
    }

    fn read_receipt(&self, entry: &str, receipt: &str) -> Result<InLog, Error> {
        let manifest = self.view.manifest()?;
        let (found, note) = find::received(manifest, entry, receipt)?;
        Ok(InLog {
            note: Some(note),
            ..InLog::of(&found)
        })
    }

    fn check_opening(&self, handed: &str, shown: &str) -> Result<Held<'_>, Error> {
        let shown = Tracking::read(shown)
            .ok_or_else(|| Error::Misuse("this is no tracking code".to_owned()))?;
        let opened = self.view.opened()?;
        let checked = opening::check(opened, handed.as_bytes(), &shown)?;
        let style = opened.manifest.style(&checked.style);
        let (_, style) = style.ok_or(Error::OtherElection)?;
        Ok(Held {
            tracked: Tracked::of(&checked.tracking),
            fingerprint: checked.credential.fingerprint().to_string(),
            contests: paper(&self.view, style, &checked.credential)?,
            answers: checked.said,
        })
    }
}

/// The contests of a style and the order in which a voter is shown their options.
fn paper<'a>(
    view: &'a View,
    style: &Style,
    key: &CredentialKey,
) -> Result<Vec<Ordered<'a>>, Error> {
    let contests = voter::contests(view.manifest()?, style);
    let told = contests.into_iter().map(|contest| Ordered {
        id: contest.id.as_str(),
        order: voter::order(contest, key),
    });
    Ok(told.collect())
}

/// What this module writes is text.
fn text(bytes: Vec<u8>) -> String {
    String::from_utf8_lossy(&bytes).into_owned()
}

fn parse<'a, T: Deserialize<'a>>(text: &'a str) -> Result<T, Error> {
    serde_json::from_slice(text.as_bytes()).map_err(|error| Error::Misuse(error.to_string()))
}
