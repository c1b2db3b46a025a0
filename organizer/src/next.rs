//! What comes next: who must act, until when, and the exact command.

use std::fmt::Write as _;

use serde::Serialize;
use urne_board_client::turn;
use urne_record::Election;
use urne_record::election::{Actor, NextStep, Phase, Task};

use crate::draft::{Clock, date};
use crate::words::say;

/// One thing to do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Step {
    /// Whose turn it is.
    #[serde(skip)]
    pub actor: Actor,
    /// What is to be added to the log; `None` for what is done beside it: publishing the record.
    #[serde(skip)]
    pub task: Option<Task>,
    /// Who must act, by role and name.
    pub who: String,
    /// What to do, as a sentence.
    pub what: String,
    /// Not before this time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<String>,
    /// Before this time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub until: Option<String>,
    /// Since when it is awaited.
    pub since: String,
    /// What to type; empty where there is no command of ours.
    pub command: String,
}

/// All next steps of an election at this address, as its log gives them; `flags` stand behind
/// `urne-organizer` in each command.
pub fn steps(election: &Election, address: &str, flags: &str) -> Vec<Step> {
    let step = |step: NextStep| Step {
        actor: step.actor,
        task: Some(step.task),
        who: who(step.actor, &step.name),
        what: turn(election, &step),
        from: step.from.map(|minute| minute.to_string()),
        until: step.until.map(|minute| minute.to_string()),
        since: step.since.to_string(),
        command: command(step.task, address, flags),
    };
    let mut steps: Vec<Step> = election.next_steps().into_iter().map(step).collect();
    if election.phase() == Phase::Finished {
        steps.push(Step {
            actor: Actor::Organizer,
            task: None,
            who: who(
                Actor::Organizer,
                &election.manifest().organizer.name.to_string(),
            ),
            what: say!("next-publish"),
            from: None,
            until: None,
            since: election.last_time().to_string(),
            command: format!(
                "urne-organizer{flags} archive election.tar && urne-verify election.tar"
            ),
        });
    }
    steps
}

fn who(actor: Actor, name: &str) -> String {
    let (role, number) = match actor {
        Actor::Organizer => ("organizer", 0),
        Actor::Registrar(ordinal) => ("registrar", ordinal),
        Actor::Trustee(ordinal) => ("trustee", ordinal),
        Actor::Voters => ("voters", 0),
        Actor::Witness(ordinal) => ("witness", ordinal),
    };
    say!("next-who", role = role, number = number, name = name)
}

fn command(task: Task, address: &str, flags: &str) -> String {
    match task {
        Task::Commit => format!("urne-trustee join --election {address} && urne-trustee step"),
        Task::OpenPackages
        | Task::SendShares
        | Task::CheckShares
        | Task::Rehearse
        | Task::Decrypt => "urne-trustee step".to_owned(),
        Task::NewAttempt => format!("urne-organizer{flags} attempt --reason \"...\""),
        Task::PostKey => format!("urne-organizer{flags} publish-key"),
        Task::PostRoll => format!(
            "urne-organizer registrar credentials --election {address} --out codes.csv && urne-organizer registrar post --election {address}"
        ),
        Task::OpenPoll => format!("urne-organizer{flags} open"),
        Task::Vote => format!("urne-vote vote --election {address}"),
        Task::ClosePoll | Task::PostClose => format!("urne-organizer{flags} close"),
        Task::Cosign => String::new(),
        Task::PostResult => format!("urne-organizer{flags} result"),
        Task::Abort => format!("urne-organizer{flags} abort --reason \"...\""),
    }
}

/// The steps as lines for people; those who must do the same stand together.
pub fn sentences(steps: &[Step]) -> String {
    let clock = Clock::system(None).and_then(|clock| clock.minute());
    sentences_at(steps, &clock.map(|now| now.to_string()).unwrap_or_default())
}

/// The same at a given minute: only what is still to come is announced.
fn sentences_at(steps: &[Step], now: &str) -> String {
    if steps.is_empty() {
        return say!("next-none");
    }
    let mut text = say!("next-title") + "\n";
    let mut rest: Vec<&Step> = steps.iter().collect();
    while let Some(first) = rest.first().copied() {
        let alike = |step: &&Step| step.what == first.what && step.command == first.command;
        let (same, others): (Vec<&Step>, Vec<&Step>) = rest.into_iter().partition(alike);
        rest = others;
        let who: Vec<&str> = same.iter().map(|step| step.who.as_str()).collect();
        let mut what = first.what.clone();
        if let Some(from) = first.from.as_deref().filter(|from| *from > now) {
            let more = say!("next-from", time = date(from));
            what = say!("next-and", what = what, more = more);
        }
        if let Some(until) = first.until.as_deref() {
            let more = match until > now {
                true => say!("next-until", time = date(until)),
                false => say!("next-planned", time = date(until)),
            };
            what = say!("next-and", what = what, more = more);
        }
        let (who, since) = (who.join("; "), date(&first.since));
        let line = say!("next-line", who = who, what = what, since = since);
        let _ = writeln!(text, "  {line}");
        if !first.command.is_empty() {
            let _ = writeln!(text, "    {}", first.command);
        }
    }
    text.trim_end().to_owned()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use urne_record::fixtures::Fixture;

    use super::*;

    fn next(election: &Election) -> Vec<Step> {
        let address = format!("http://board.example/elections/{}", election.id());
        steps(election, &address, &format!(" --election {address}"))
    }

    #[test]
    fn who_must_act_is_named_with_the_command() {
        let mut fixture = Fixture::new(5, 1).unwrap();
        let said = sentences(&next(&fixture.election));
        let names: Vec<&str> = fixture
            .election
            .manifest()
            .trustees
            .iter()
            .map(|t| t.name.as_str())
            .collect();
        for name in names {
            assert!(said.contains(name), "{said}");
        }
        // Three trustees with one task stand on one line.
        assert_eq!(
            said.matches("urne-trustee join --election").count(),
            1,
            "{said}"
        );
        assert!(
            said.contains("registrar credentials --election http://board.example/"),
            "{said}"
        );
        // The rounds of a first attempt are not numbered by attempts.
        assert!(said.contains("(round 1 of 4) (since "), "{said}");

        fixture.ceremony().unwrap();
        fixture.roll().unwrap();
        fixture.rehearse().unwrap();
        let next = next(&fixture.election);
        let open = next
            .iter()
            .find(|step| step.command.ends_with(" open"))
            .unwrap();
        assert!(open.who.starts_with("Organizer, "), "{open:?}");
        assert!(
            open.command
                .starts_with("urne-organizer --election http://board.example/")
        );
    }

    #[test]
    fn times_that_have_passed_are_not_announced() {
        let step = Step {
            actor: Actor::Voters,
            task: Some(Task::Vote),
            who: "Voters".to_owned(),
            what: "vote".to_owned(),
            from: Some("2026-12-01T08:00Z".to_owned()),
            until: Some("2026-12-01T20:00Z".to_owned()),
            since: "2026-11-30T10:00Z".to_owned(),
            command: String::new(),
        };
        let at = |now: &str| sentences_at(std::slice::from_ref(&step), now);
        let before = at("2026-12-01T07:00Z");
        assert!(before.contains("not before 2026-12-01 08:00 UTC; before 2026-12-01 20:00 UTC"));
        let during = at("2026-12-01T12:00Z");
        assert!(!during.contains("not before"), "{during}");
        assert!(at("2026-12-01T20:00Z").contains("was planned for 2026-12-01 20:00 UTC"));
    }

    #[test]
    fn an_ended_election_says_so() {
        let fixture = Fixture::finished(6, 1).unwrap();
        let said = sentences(&next(&fixture.election));
        assert!(
            said.contains("archive election.tar && urne-verify election.tar"),
            "{said}"
        );
        assert_eq!(sentences(&[]), "Nothing more is to be done.");
    }
}
