//! What comes next: who must act, until when, and the exact command.

use std::fmt::Write as _;

use anyhow::Result;
use serde::Serialize;
use urne_record::Election;
use urne_record::election::{Actor, NextStep, Phase, Task};

use crate::draft::date;
use crate::home::Home;

/// One thing to do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Step {
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

/// All next steps of an election, as its log gives them.
///
/// # Errors
/// The folder names no election.
pub fn steps(election: &Election, home: &Home) -> Result<Vec<Step>> {
    let address = home.election()?.to_string();
    let step = |step: NextStep| Step {
        who: who(&step),
        what: step.text.clone(),
        from: step.from.map(|minute| minute.to_string()),
        until: step.until.map(|minute| minute.to_string()),
        since: step.since.to_string(),
        command: command(step.task, &address, &home.flags()),
    };
    let mut steps: Vec<Step> = election.next_steps().into_iter().map(step).collect();
    if election.phase() == Phase::Finished {
        let what = "publish the record, so that everyone can verify the result".to_owned();
        steps.push(Step {
            who: format!("Organizer {}", election.manifest().organizer.name),
            what,
            from: None,
            until: None,
            since: election.last_time().to_string(),
            command: format!(
                "urne-organizer{} archive election.tar && urne-verify election.tar",
                home.flags()
            ),
        });
    }
    Ok(steps)
}

fn who(step: &NextStep) -> String {
    let name = &step.name;
    match step.actor {
        Actor::Organizer => format!("Organizer {name}"),
        Actor::Registrar(ordinal) => format!("Registrar {ordinal}, {name}"),
        Actor::Trustee(ordinal) => format!("Trustee {ordinal}, {name}"),
        Actor::Voters => "Voters".to_owned(),
        Actor::Witness(ordinal) => format!("Witness {ordinal}, {name}"),
    }
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

/// The steps as lines for people.
pub fn sentences(steps: &[Step]) -> String {
    if steps.is_empty() {
        return "Nothing more is to be done.".to_owned();
    }
    let mut text = String::from("Next:\n");
    for step in steps {
        let _ = write!(text, "  {}: {}", step.who, step.what);
        if let Some(from) = &step.from {
            let _ = write!(text, "; not before {}", date(from));
        }
        if let Some(until) = &step.until {
            let _ = write!(text, "; before {}", date(until));
        }
        let _ = writeln!(text);
        if !step.command.is_empty() {
            let _ = writeln!(text, "    {}", step.command);
        }
    }
    text.trim_end().to_owned()
}
