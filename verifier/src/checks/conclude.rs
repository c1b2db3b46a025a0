//! From findings to the report: which checks passed, failed, do not apply, could not run.

use super::pages::Compared;
use super::state::State;
use super::verifier::Verifier;
use super::{Check, Findings, trust};
use crate::encoding::{base64_standard, base64_url, hex};
use crate::log::Phase;
use crate::manifest::Election;
use crate::notation::sha256;
use crate::report::{
    CheckLine, Checkpoint, Cosignature, Found, Numbers, Party, Report, Sentence, Status, sentence,
};
use crate::roll::tracking_code;
use crate::tally::{Aggregates, Outcome};

impl Verifier {
    /// Runs the checks that need the whole record, and writes the report.
    pub fn conclude(mut self) -> Report {
        self.end();
        self.judge_pages();
        if self.needs_ballots()
            && self.ballots_end().is_ok()
            && let (Some(state), Some(election)) = (&self.state, &self.election)
        {
            let none = || Aggregates::new(election);
            let aggregates = self.sums.aggregates.take().unwrap_or_else(none);
            self.tallied = super::tally::check(state, election, &aggregates, &mut self.findings);
        }
        let vouched = self.check_tree();
        let mut report = Report::default();
        if let Ok(note) = &self.trust.own {
            report.checkpoint = Some(Checkpoint {
                origin: note.origin.clone(),
                size: note.size,
                root: base64_standard(&note.root),
                cosigned: vouched
                    .cosigned
                    .iter()
                    .map(|c| Cosignature {
                        witness: c.witness.clone(),
                        time: c.time,
                    })
                    .collect(),
            });
        }
        report.remarks = vouched.remarks.clone();
        report.entries = self.tree.size();
        report.checks = Check::ALL.iter().map(|check| self.line(*check)).collect();
        if let (Some(election), Some(state)) = (self.election.as_deref(), &self.state) {
            self.describe(election, state, &mut report);
        }
        report.later_pages = self.later_pages();
        report.unchecked = self.unchecked();
        if self.expectations.find.is_some() {
            report.find = Some(self.found());
        }
        report.conclude();
        report
    }

    fn check_tree(&mut self) -> trust::Vouched {
        if !self.whole {
            return trust::Vouched::default();
        }
        let tree = (self.tree.size(), self.tree.root());
        let Some(election) = &self.election else {
            if let Err(e) = &self.trust.own {
                self.findings
                    .add(Check::Tree, None, "checkpoint", e.0.clone());
            }
            return trust::Vouched::default();
        };
        let state = self
            .state
            .as_ref()
            .filter(|state| state.phase == Phase::Finished);
        let close = state.and_then(|state| state.close).map(|(index, _)| index);
        self.trust.check(election, tree, close, &mut self.findings)
    }

    pub(super) fn line(&self, check: Check) -> CheckLine {
        let (kept, all) = self.findings.of(check);
        let blocked = check.depends_on().iter().find_map(|on| self.blocked(*on));
        let (status, detail) = if let Some(on) = blocked {
            (
                Status::NotRun,
                format!("check {} failed, on which this depends", on.number()),
            )
        } else if all > 0 {
            (Status::Failed, String::new())
        } else {
            self.progress(check)
        };
        let shown = if status == Status::Failed { kept } else { &[] };
        CheckLine {
            number: check.number(),
            name: check.name().to_owned(),
            status,
            detail,
            findings: shown.iter().map(ToString::to_string).collect(),
            more: if status == Status::Failed {
                all - kept.len()
            } else {
                0
            },
        }
    }

    /// The failed check, if any, that keeps this one from saying something.
    pub(super) fn blocked(&self, check: Check) -> Option<Check> {
        if self.findings.failed(check) {
            return Some(check);
        }
        check.depends_on().iter().find_map(|on| self.blocked(*on))
    }

    /// The status of a check without findings.
    fn progress(&self, check: Check) -> (Status, String) {
        let passed = |detail: String| (Status::Passed, detail);
        let not_run = |detail: String| (Status::NotRun, detail);
        let not_applicable = |detail: &str| (Status::NotApplicable, detail.to_owned());
        let entries = self.tree.size();
        match check {
            Check::Paper => return not_applicable("reserved for later versions"),
            Check::Amounts if self.election.as_ref().is_some_and(|e| !e.has_amounts()) => {
                return not_applicable("no contest asks for amounts");
            }
            Check::Entries => return passed(format!("{entries} entries")),
            Check::Tree if !self.whole => {
                return not_run("not every entry of the record could be read".into());
            }
            Check::Tree | Check::Authors if self.election.is_none() => {
                return not_run("the manifest, which names the keys, could not be used".into());
            }
            Check::Tree => {
                let tiles = self.tiles_seen;
                return passed(format!("{entries} entries, {tiles} hash tiles compared"));
            }
            Check::Authors if !self.findings.failed(Check::Entries) => {
                return passed("every entry but ballots is signed by its author".into());
            }
            Check::Manifest if self.election.is_some() => return passed(String::new()),
            _ => {}
        }
        if let Some((check, entry)) = self.halted {
            return not_run(format!("check {} failed at entry {entry}", check.number()));
        }
        let Some(state) = &self.state else {
            return not_run("there is no manifest".into());
        };
        self.progress_in(check, state)
    }

    fn pages_line(&self) -> (Status, String) {
        match self.pages_compared() {
            Compared::NoEntry => (Status::NotApplicable, "no entry names pages".into()),
            Compared::FromFile => (
                Status::NotApplicable,
                "the record was read from a file, not from its board".into(),
            ),
            Compared::NotAsked => (
                Status::NotRun,
                "the board was not asked for every file".into(),
            ),
            Compared::All(files) => (
                Status::Passed,
                format!("{files} files are those of the log"),
            ),
        }
    }

    fn progress_in(&self, check: Check, state: &State) -> (Status, String) {
        let passed = |detail: String| (Status::Passed, detail);
        let not_yet = |what: &str| match state.phase {
            Phase::Aborted => (
                Status::NotRun,
                format!("the election was aborted before {what}"),
            ),
            _ => (
                Status::NotRun,
                format!("the record is not that far: before {what}"),
            ),
        };
        let counted = |outcome: Outcome| {
            let contests = self.tallied.iter().flat_map(|tallied| &tallied.contests);
            contests
                .filter(|contest| contest.outcome == outcome)
                .count()
        };
        let finished = state.phase == Phase::Finished;
        let nothing = "no contest is counted, so nothing is decrypted".to_owned();
        match check {
            Check::Pages => self.pages_line(),
            Check::Chain => passed(format!(
                "{} entries, phase {}",
                self.tree.size(),
                state.phase
            )),
            Check::Commitments if state.keys.is_none() => not_yet("the end of the key ceremony"),
            Check::Commitments => passed(format!("attempt {}", state.attempt.number())),
            Check::Keys if !state.all_rehearsed() => not_yet("every trustee's rehearsal"),
            Check::Keys => passed(format!("{} trustees rehearsed", state.rehearsed.len())),
            Check::Roll if state.open.is_none() => not_yet("`open`"),
            Check::Roll => passed(format!(
                "{} credentials",
                state.register.as_ref().map_or(0, |r| r.len())
            )),
            Check::Casting | Check::BallotProof | Check::Replacement => match state.ballots {
                0 if state.phase > Phase::Closing && state.phase != Phase::Aborted => {
                    (Status::NotApplicable, "no ballot was cast".into())
                }
                0 => not_yet("the first ballot"),
                _ if check == Check::Replacement => passed(format!(
                    "{} of {} ballots replaced",
                    state.replaced, state.ballots
                )),
                ballots => passed(format!("{ballots} ballots")),
            },
            Check::Amounts => match state.ballots_with_amounts {
                0 if state.phase > Phase::Closing && state.phase != Phase::Aborted => (
                    Status::NotApplicable,
                    "no ballot with amounts was cast".into(),
                ),
                0 => not_yet("the first ballot with amounts"),
                ballots => passed(format!("{ballots} ballots with amounts")),
            },
            Check::Close if state.close.is_none() => not_yet("`close`"),
            Check::Close => passed(String::new()),
            _ if self.tallied.is_none() && state.close.is_some() => (
                Status::NotRun,
                "the counted ballots were not read a second time".into(),
            ),
            Check::Aggregates if self.tallied.is_none() => not_yet("`close`"),
            Check::Aggregates => passed(format!(
                "contests: {} counted, {} withheld, {} empty",
                counted(Outcome::Counted),
                counted(Outcome::Withheld),
                counted(Outcome::Empty)
            )),
            _ if self.tallied.is_none() => not_yet("`close`"),
            Check::PartialDecryptions | Check::Totals
                if counted(Outcome::Counted) == 0 && finished =>
            {
                (Status::NotApplicable, nothing)
            }
            Check::PartialDecryptions if finished => {
                passed(format!("{} trustees", state.decryptions.len()))
            }
            Check::PartialDecryptions => not_yet("`result`"),
            Check::Totals if finished => passed(String::new()),
            Check::Result if finished => match self.too_hard() {
                None => passed(String::new()),
                Some(place) => (
                    Status::NotRun,
                    format!("contest {}: {}", place + 1, crate::rules::TooHard),
                ),
            },
            _ => not_yet("`result`"),
        }
    }

    fn describe(&self, election: &Election, state: &State, report: &mut Report) {
        let manifest = &election.manifest;
        report.title = manifest.title.for_reading().to_owned();
        report.language = manifest.title.language().to_owned();
        report.election = hex(&election.id);
        report.board = Some(Party {
            name: manifest.board.name.clone(),
            key: base64_url(&manifest.board.key),
            fingerprint: short_hash(&manifest.board.key),
        });
        let party = |party: &crate::manifest::Party| Party {
            name: party.name.clone(),
            key: base64_url(&party.key),
            fingerprint: short_hash(&party.key),
        };
        report.trustees = manifest.trustees.iter().map(party).collect();
        report.threshold = manifest.threshold;
        let keys = state.keys.as_ref();
        report.election_keys = keys.map(|keys| {
            let bytes: Vec<u8> = keys.keys.iter().flat_map(|key| key.bytes).collect();
            short_hash(&bytes)
        });
        report.phase = state.phase.to_string();
        report.finished = state.phase == Phase::Finished;
        report.opens = election.opens.to_string();
        report.closes = state.closes.to_string();
        report.numbers = Numbers {
            credentials: state.register.as_ref().map_or(0, |r| r.len() as u64),
            weight: state.register.as_ref().map_or(0, |r| r.total_weight),
            ballots: state.ballots,
            counted: state.ballots - state.replaced,
            replaced: state.replaced,
        };
        let Some(tallied) = &self.tallied else { return };
        if report
            .checks
            .iter()
            .any(|check| check.status == Status::Failed && check.number <= 16)
        {
            return;
        }
        report.contests = manifest
            .contests
            .iter()
            .zip(&tallied.contests)
            .map(|(contest, tallied)| super::contests::describe(contest, tallied))
            .collect();
    }

    /// The contest, if any, whose rule could not be followed.
    fn too_hard(&self) -> Option<usize> {
        let tallied = self.tallied.as_ref()?;
        tallied
            .contests
            .iter()
            .position(|contest| contest.decided.is_err())
    }

    /// What this run did not compare with anything.
    fn unchecked(&self) -> Vec<Sentence> {
        let mut list = Vec::new();
        let mut say = |applies: bool, id: &'static str| {
            if applies {
                list.push(sentence!(id));
            }
        };
        let expected = &self.expectations;
        say(expected.election.is_none(), "unchecked-election");
        say(expected.board_key.is_none(), "unchecked-key");
        say(
            expected.checkpoints.is_empty() && expected.receipts.is_empty(),
            "unchecked-earlier",
        );
        if let Some(election) = &self.election {
            say(
                election.manifest.witnesses.is_empty() || election.manifest.quorum == 0,
                "unchecked-witnesses",
            );
        }
        say(
            self.state
                .as_ref()
                .is_some_and(|state| state.complaints > 0),
            "unchecked-complaints",
        );
        say(true, "unchecked-voters");
        list
    }

    fn found(&self) -> Found {
        let Some((index, time, tracking)) = &self.found else {
            return Found::default();
        };
        let register = self
            .state
            .as_ref()
            .and_then(|state| state.register.as_ref());
        let counts = register.is_some_and(|r| r.slots().iter().any(|slot| slot.index == *index));
        Found {
            found: true,
            index: *index,
            time: time.clone(),
            counts,
            tracking: tracking_code(tracking),
        }
    }
}

/// The first 16 hexadecimal digits of SHA-256.
fn short_hash(bytes: &[u8]) -> String {
    hex(&sha256(bytes)).chars().take(16).collect()
}

impl Findings {
    /// Whether anything failed.
    pub fn any(&self) -> bool {
        Check::ALL.iter().any(|check| self.failed(*check))
    }
}
