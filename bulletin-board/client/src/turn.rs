//! Whose turn it is: what somebody must do in an election now, in the language that the process speaks.

use urne_record::Election;
use urne_record::election::{Actor, NextStep, RoundState, Task};

use crate::words::say;

/// What is to be done. In English this is the text that the record's library has for programs.
pub fn turn(election: &Election, step: &NextStep) -> String {
    let manifest = election.manifest();
    match step.task {
        Task::Commit => round(election, step, say!("turn-commit")),
        Task::OpenPackages => round(election, step, say!("turn-open-packages")),
        Task::SendShares => round(election, step, say!("turn-send-shares")),
        Task::CheckShares => round(election, step, say!("turn-check-shares")),
        Task::NewAttempt => new_attempt(election, step),
        Task::PostKey => say!("turn-post-key"),
        Task::PostRoll => post_roll(election, step),
        Task::Rehearse => say!("turn-rehearse"),
        Task::OpenPoll => say!("turn-open-poll"),
        Task::Vote => {
            let voters = election.roll().map_or(0, |roll| roll.len());
            say!("turn-vote", voted = election.voted(), voters = voters)
        }
        Task::ClosePoll if manifest.early_close => say!("turn-close-early"),
        Task::ClosePoll => say!("turn-close-poll"),
        Task::PostClose => say!("turn-post-close"),
        Task::Cosign => {
            let close = election.close_index().unwrap_or_default();
            let quorum = manifest.witnesses.quorum;
            say!("turn-cosign", count = close, quorum = quorum)
        }
        Task::Decrypt | Task::PostResult => decryptions(election, step.task),
        Task::Abort => say!("turn-abort", cause = cause(step)),
    }
}

/// A round of the key ceremony, with what was sent of it.
fn round(election: &Election, step: &NextStep, what: String) -> String {
    let attempt = election.ceremony().attempt();
    let (number, round) = (attempt.number(), attempt.round());
    let mut place = Vec::new();
    if number > 1 {
        place.push(say!("turn-attempt", attempt = number));
    }
    place.push(say!("turn-round", round = round));
    if let Actor::Trustee(trustee) = step.actor
        && let RoundState::Awaited {
            sent: sent @ 1..,
            of,
        } = attempt.state(round, trustee)
    {
        place.push(say!("turn-sent", sent = sent, of = of));
    }
    format!("{what} ({})", place.join(", "))
}

fn new_attempt(election: &Election, step: &NextStep) -> String {
    let attempt = election.ceremony().attempt();
    let number = attempt.number() + 1;
    let Some(trustee) = attempt.culprit() else {
        return say!(
            "turn-new-attempt-failed",
            attempt = number,
            cause = cause(step)
        );
    };
    let party = election.manifest().trustee(trustee);
    let name = party.map_or("", |party| party.name.as_str());
    say!(
        "turn-new-attempt",
        attempt = number,
        trustee = trustee,
        name = name
    )
}

fn post_roll(election: &Election, step: &NextStep) -> String {
    let (arrived, parts) = match step.actor {
        Actor::Registrar(registrar) => election.list_progress(registrar),
        _ => (0, 0),
    };
    match parts {
        0 => say!("turn-post-roll"),
        _ => say!("turn-post-roll-rest", arrived = arrived, parts = parts),
    }
}

fn decryptions(election: &Election, task: Task) -> String {
    let (done, needed) = election.count().map_or((0, 0), |count| {
        (
            count.decrypted_by().len(),
            count.needed(election.manifest()),
        )
    });
    match (task, needed) {
        (Task::Decrypt, _) => say!("turn-decrypt", done = done, needed = needed),
        (_, 0) => say!("turn-post-result-empty"),
        _ => say!("turn-post-result", done = done, needed = needed),
    }
}

/// The fault in the record for which something must begin again, as the record's library calls it.
fn cause(step: &NextStep) -> &str {
    step.text.split_once(": ").map_or("", |(_, cause)| cause)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use urne_record::fixtures::Fixture;

    use super::*;

    fn compare(election: &Election, seen: &mut Vec<Task>) {
        for step in election.next_steps() {
            assert_eq!(turn(election, &step), step.text);
            seen.push(step.task);
        }
    }

    /// People who read the tool and programs that read its JSON are told the same.
    #[test]
    fn english_is_what_the_record_says() {
        let mut seen = Vec::new();
        let mut fixture = Fixture::new(1, 1).unwrap();
        compare(&fixture.election, &mut seen);
        fixture.failed_attempt().unwrap();
        compare(&fixture.election, &mut seen);
        fixture.ceremony().unwrap();
        compare(&fixture.election, &mut seen);
        fixture.roll().unwrap();
        compare(&fixture.election, &mut seen);
        fixture.rehearse().unwrap();
        compare(&fixture.election, &mut seen);
        compare(&Fixture::opened(1, 1).unwrap().election, &mut seen);
        compare(&Fixture::closed(1, 1).unwrap().election, &mut seen);
        for task in [
            Task::Commit,
            Task::PostRoll,
            Task::Rehearse,
            Task::OpenPoll,
            Task::Vote,
            Task::Decrypt,
        ] {
            assert!(seen.contains(&task), "{task:?}");
        }
    }
}
