//! Where an election stands, for the page.

use serde_json::{Value, json};
use urne_crypto::tally::Outcome;
use urne_record::Name;
use urne_record::election::Count;
use urne_trustee::held::HeldFile;
use urne_trustee::keep::Keep as _;
use urne_trustee::session::Session;

pub(crate) fn status(session: &Session<HeldFile>) -> Value {
    let election = session.election();
    let me = session.trustee();
    let held = session.file().contents().election(&election.id());
    let rehearsed = election
        .progress()
        .trustees
        .iter()
        .any(|one| one.trustee == me && one.rehearsed);
    json!({
        "election": election.id(),
        "manifest": election.manifest(),
        "trustee": me,
        "phase": election.phase(),
        "size": election.size(),
        "ceremony": election.progress(),
        "next": election.next_steps(),
        "due": session.due(),
        "witnesses": session.awaits_witnesses(),
        "rehearsed": rehearsed,
        "aborted": election.abort_reason().map(Name::as_str),
        // Nothing of this election is in the file yet.
        "fresh": held.is_none_or(|one| one.attempt.is_none()),
        "intended": held.is_some_and(|one| !one.intents.all().is_empty()),
        "count": election.count().map(|count| counted(count, me)),
    })
}

fn counted(count: &Count, me: u32) -> Value {
    let turnout = count.turnout();
    let contests: Vec<Value> = count
        .aggregates()
        .iter()
        .map(|aggregate| {
            let outcome = match aggregate.outcome() {
                Outcome::Counted => "counted",
                Outcome::Withheld => "withheld",
                Outcome::Empty => "empty",
            };
            json!({"contest": aggregate.contest(), "ballots": aggregate.ballots(), "outcome": outcome})
        })
        .collect();
    let by = count.decrypted_by();
    json!({
        "turnout": turnout,
        "contests": contests,
        "done": by.contains(&me),
        "by": by,
        "needed": count.counted().next().is_some(),
    })
}
