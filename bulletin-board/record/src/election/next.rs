//! What comes next and who must act, for `status` in every tool.

mod ceremony;

use serde::Serialize;

use crate::time::Minute;

use super::phase::Phase;
use super::roll::check_weights;
use super::state::Election;

/// One thing that can or must be done now.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct NextStep {
    /// Who must act.
    pub actor: Actor,
    /// The person's or organisation's name; empty for voters.
    pub name: String,
    /// What to do.
    pub task: Task,
    /// A sentence: what, and why.
    pub text: String,
    /// Not before this time.
    pub from: Option<Minute>,
    /// Before this time.
    pub until: Option<Minute>,
    /// Since when it can be done.
    pub since: Minute,
}

/// Who must act.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Actor {
    /// The organizer.
    Organizer,
    /// A registrar, by ordinal.
    Registrar(u32),
    /// A trustee, by ordinal.
    Trustee(u32),
    /// Everyone on the roll.
    Voters,
    /// A witness, by its place in the manifest from 1.
    Witness(u32),
}

/// What to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Task {
    /// Round 1.
    Commit,
    /// Round 2.
    OpenPackages,
    /// Round 3.
    SendShares,
    /// Round 4.
    CheckShares,
    /// Start a new attempt.
    NewAttempt,
    /// Post `key`.
    PostKey,
    /// Post the list of voters.
    PostRoll,
    /// Rehearse.
    Rehearse,
    /// Post `open`.
    OpenPoll,
    /// Vote.
    Vote,
    /// Post `closing`.
    ClosePoll,
    /// Post `close`, right after `closing`.
    PostClose,
    /// Cosign a checkpoint that holds `close`.
    Cosign,
    /// Decrypt.
    Decrypt,
    /// Post `result`.
    PostResult,
    /// Nothing can mend this: abort and make a new manifest.
    Abort,
}

impl Election {
    /// Who can or must do what now. Empty when the election is finished or aborted.
    pub fn next_steps(&self) -> Vec<NextStep> {
        match self.phase {
            Phase::Setup => self.setup_steps(),
            Phase::Voting => self.voting_steps(),
            Phase::Closing => {
                vec![
                    self.organizer(
                        Task::PostClose,
                        "post close: it fixes what is counted; nothing else can come before it"
                            .to_owned(),
                        self.since,
                    ),
                ]
            }
            Phase::Tally => self.tally_steps(),
            Phase::Finished | Phase::Aborted => Vec::new(),
        }
    }

    fn setup_steps(&self) -> Vec<NextStep> {
        let mut steps = self.ceremony_steps();
        steps.extend(self.roll_steps());
        let Some(ready) = self.ready else {
            return steps;
        };
        let waiting = self.not_rehearsed().map(|(trustee, _)| {
            let text = "rehearse the decryption, so that it is sure to work before anyone votes"
                .to_owned();
            self.trustee_step(trustee, Task::Rehearse, text, ready)
        });
        steps.extend(waiting);
        if let Some(Err(refused)) = self
            .roll
            .as_ref()
            .map(|roll| check_weights(roll, &self.manifest))
        {
            let text = format!(
                "abort and make a new manifest and lists: {}",
                refused.detail
            );
            steps.push(self.organizer(Task::Abort, text, ready));
        } else if steps.is_empty() {
            let since = self.rehearsed.values().max().copied().unwrap_or(ready);
            let text = "open the poll".to_owned();
            let step = self.organizer(Task::OpenPoll, text, since);
            steps.push(NextStep {
                until: Some(self.manifest.opens),
                ..step
            });
        }
        steps
    }

    fn roll_steps(&self) -> Vec<NextStep> {
        if self.roll.is_some() {
            return Vec::new();
        }
        let missing = |(registrar, party): (u32, &crate::manifest::Party)| {
            let text = match self.list_progress(registrar) {
                (arrived, parts) if parts > 0 && arrived == parts => return None,
                (_, 0) => "make the voters' codes and post the list of voters".to_owned(),
                (arrived, parts) => {
                    format!("post the rest of the list of voters: {arrived} of {parts} parts stand")
                }
            };
            Some(NextStep {
                actor: Actor::Registrar(registrar),
                name: party.name.to_string(),
                task: Task::PostRoll,
                text,
                from: None,
                until: None,
                since: self.since,
            })
        };
        (1..)
            .zip(&self.manifest.registrars)
            .filter_map(missing)
            .collect()
    }

    fn voting_steps(&self) -> Vec<NextStep> {
        let closes = self.closes();
        let vote = NextStep {
            actor: Actor::Voters,
            name: String::new(),
            task: Task::Vote,
            text: format!(
                "vote: {} of {} have a ballot in the box",
                self.voted(),
                self.roll.as_ref().map_or(0, super::Roll::len)
            ),
            from: Some(self.manifest.opens),
            until: Some(closes),
            since: self.since,
        };
        let early = self.manifest.early_close;
        let text = if early {
            "close the poll; this election may be closed early".to_owned()
        } else {
            "close the poll when its time is over".to_owned()
        };
        let close = self.organizer(Task::ClosePoll, text, self.since);
        vec![
            vote,
            NextStep {
                from: (!early).then_some(closes),
                ..close
            },
        ]
    }

    fn tally_steps(&self) -> Vec<NextStep> {
        let Some(count) = &self.count else {
            return Vec::new();
        };
        let needed = usize::try_from(count.needed(&self.manifest)).unwrap_or(usize::MAX);
        let stand = count.partials.len();
        let mut steps = Vec::new();
        if stand < needed {
            let quorum = self.manifest.witnesses.quorum;
            let witnesses = (1..)
                .zip(&self.manifest.witnesses.keys)
                .filter(|_| quorum > 0);
            steps.extend(witnesses.map(|(place, witness)| NextStep {
                actor: Actor::Witness(place),
                name: witness.name.clone(),
                task: Task::Cosign,
                text: format!(
                    "cosign a checkpoint of more than {} entries: trustees wait for {quorum} of the witnesses",
                    count.close_index()
                ),
                from: None,
                until: None,
                since: self.since,
            }));
            let trustees = (1..)
                .zip(&self.manifest.trustees)
                .map(|(trustee, _)| trustee);
            let missing = trustees.filter(|trustee| !count.partials.contains_key(trustee));
            steps.extend(missing.map(|trustee| {
                let text = format!(
                    "decrypt the totals: {stand} of the {needed} trustees needed have done so"
                );
                self.trustee_step(trustee, Task::Decrypt, text, self.since)
            }));
        } else {
            let text = if needed == 0 {
                "post the result: nothing had to be decrypted".to_owned()
            } else {
                format!("post the result: {stand} trustees have decrypted, {needed} are needed")
            };
            steps.push(self.organizer(Task::PostResult, text, self.last_time()));
        }
        steps
    }

    fn organizer(&self, task: Task, text: String, since: Minute) -> NextStep {
        let name = self.manifest.organizer.name.to_string();
        NextStep {
            actor: Actor::Organizer,
            name,
            task,
            text,
            from: None,
            until: None,
            since,
        }
    }

    fn trustee_step(&self, trustee: u32, task: Task, text: String, since: Minute) -> NextStep {
        let name = self
            .manifest
            .trustee(trustee)
            .map_or(String::new(), |party| party.name.to_string());
        NextStep {
            actor: Actor::Trustee(trustee),
            name,
            task,
            text,
            from: None,
            until: None,
            since,
        }
    }
}
