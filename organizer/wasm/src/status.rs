//! Where an election stands, for the pages: the same as `urne-organizer status` says.

use serde_json::{Value, json};
use urne_organizer::next::{self, Step};
use urne_record::election::Actor;
use urne_record::{Election, Manifest};

/// Everything that the pages show of an election's state.
#[must_use]
pub fn status(election: &Election, address: &str) -> Value {
    let manifest = election.manifest();
    let lists: Vec<Value> = (1..)
        .zip(&manifest.registrars)
        .map(|(ordinal, registrar)| {
            let (parts, of) = election.list_progress(ordinal);
            json!({"name": registrar.name, "parts": parts, "of": of})
        })
        .collect();
    let steps = next::steps(election, address, "");
    let count = election.count().map(
        |count| json!({"decrypted": count.decrypted_by().len(), "needed": count.needed(manifest)}),
    );
    json!({
        "election": address,
        "id": election.id(),
        "phase": election.phase(),
        "since": election.since(),
        "opens": manifest.opens,
        "closes": election.closes(),
        "early_close": manifest.early_close,
        "size": election.size(),
        "root": election.root(),
        "credentials": election.roll().map(|roll| roll.len()),
        "weight": election.roll().map(|roll| roll.weight()),
        "open": election.open_leaf().is_some(),
        "pages": election.pages().map(|pages| pages.files.iter().count()),
        "ballots": election.ballots(),
        "voted": election.voted(),
        "ceremony": election.progress(),
        "lists": lists,
        "count": count,
        "aborted": election.abort_reason(),
        "next": steps.iter().map(|one| step(one, manifest)).collect::<Vec<_>>(),
    })
}

fn step(step: &Step, manifest: &Manifest) -> Value {
    let name = |ordinal: u32, parties: &[urne_record::manifest::Party]| {
        let place = usize::try_from(ordinal)
            .unwrap_or_default()
            .saturating_sub(1);
        parties.get(place).map(|party| party.name.to_string())
    };
    let (role, ordinal, name) = match step.actor {
        Actor::Organizer => ("organizer", 0, Some(manifest.organizer.name.to_string())),
        Actor::Registrar(ordinal) => ("registrar", ordinal, name(ordinal, &manifest.registrars)),
        Actor::Trustee(ordinal) => ("trustee", ordinal, name(ordinal, &manifest.trustees)),
        Actor::Voters => ("voters", 0, None),
        Actor::Witness(ordinal) => {
            let place = usize::try_from(ordinal)
                .unwrap_or_default()
                .saturating_sub(1);
            let witness = manifest.witnesses.keys.get(place);
            (
                "witness",
                ordinal,
                witness.map(|witness| witness.name.clone()),
            )
        }
    };
    json!({
        "role": role, "ordinal": ordinal, "name": name,
        "task": step.task.map_or_else(|| json!("publish"), |task| json!(task)),
        "what": step.what, "from": step.from, "until": step.until, "since": step.since,
    })
}
