//! The next steps of the key ceremony.

use super::super::progress::RoundState;
use super::super::state::Election;
use super::{NextStep, Task};

impl Election {
    /// What the running attempt waits for.
    pub(super) fn ceremony_steps(&self) -> Vec<NextStep> {
        let ceremony = self.ceremony();
        let (attempt, since) = (ceremony.attempt(), ceremony.since());
        if ceremony.key().is_some() {
            return Vec::new();
        }
        if let Some(culprit) = attempt.culprit() {
            let name = self
                .manifest()
                .trustee(culprit)
                .map_or("", |party| party.name.as_str());
            let text = format!(
                "start attempt {}: a complaint has shown trustee {culprit} ({name}) to be at fault",
                attempt.number() + 1
            );
            return vec![self.organizer(Task::NewAttempt, text, since)];
        }
        if let Some(error) = attempt.key_failure() {
            let text = format!("start attempt {}: {error}", attempt.number() + 1);
            return vec![self.organizer(Task::NewAttempt, text, since)];
        }
        let round = attempt.round();
        let (task, what) = match round {
            1 => (Task::Commit, "begin the key ceremony"),
            2 => (Task::OpenPackages, "show what you have committed to"),
            3 => (Task::SendShares, "send the other trustees their shares"),
            4 => (Task::CheckShares, "check the shares you were sent"),
            _ => {
                let text = "post the election's keys: all trustees have confirmed them".to_owned();
                return vec![self.organizer(Task::PostKey, text, since)];
            }
        };
        let waiting = (1..=attempt.parameters().trustees()).filter_map(|trustee| {
            let RoundState::Awaited { sent, of } = attempt.state(round, trustee) else {
                return None;
            };
            let so_far = if sent > 0 {
                format!(", {sent} of {of} messages sent")
            } else {
                String::new()
            };
            let text = format!(
                "{what} ({}round {round} of 4{so_far})",
                match attempt.number() {
                    1 => String::new(),
                    number => format!("attempt {number}, "),
                }
            );
            Some(self.trustee_step(trustee, task, text, since))
        });
        waiting.collect()
    }
}
