//! `status`

use std::fmt::Write as _;

use anyhow::Result;
use serde_json::{Value, json};
use urne_board_client::KeyRole;
use urne_record::Election;
use urne_record::election::{Phase, RoundState};

use crate::draft::date;
use crate::follow::Following;
use crate::home::Home;
use crate::language;
use crate::next;
use crate::output::Output;

pub(super) fn status(home: &Home, output: Output) -> Result<()> {
    if !home.names_election()? {
        return begin(home, output);
    }
    let following = Following::start(home)?;
    let election = following.election();
    let address = home.election()?.to_string();
    let next = home.next(election)?;
    let mut text = numbers(election, &address);
    if election.phase() == Phase::Setup {
        text.push_str(&ceremony(election));
        text.push_str(&lists(election));
    }
    if let Some(count) = election.count() {
        let manifest = election.manifest();
        let (done, needed) = (count.decrypted_by().len(), count.needed(manifest));
        let _ = writeln!(
            text,
            "\nDecryption: {done} of {needed} trustees needed have decrypted"
        );
    }
    if let Some(reason) = election.abort_reason() {
        let _ = writeln!(text, "\nAborted: {reason}");
    }
    let _ = write!(text, "\n{}", next::sentences(&next));
    output.print(text, || object(election, &address, &next))
}

/// What comes next where nothing was posted yet.
fn begin(home: &Home, output: Output) -> Result<()> {
    let flags = home.flags();
    let mut steps = Vec::new();
    if !home.key_path(KeyRole::Organizer).exists() {
        steps.push(("make your key", format!("urne-organizer{flags} key")));
    }
    steps.push((
        "begin a draft, and edit it",
        "urne-organizer new vote.toml".to_owned(),
    ));
    steps.push((
        "see in words what it means",
        format!("urne-organizer{flags} check vote.toml"),
    ));
    steps.push((
        "post it",
        format!("urne-organizer{flags} post vote.toml --board URL"),
    ));
    let mut text = String::from("Nothing is posted from this folder.\nNext, you:\n");
    for (what, command) in &steps {
        let _ = writeln!(text, "  {what}\n    {command}");
    }
    output.print(text, || {
        let steps: Vec<_> = steps
            .iter()
            .map(|(what, command)| json!({ "what": what, "command": command }))
            .collect();
        json!({ "phase": Value::Null, "next": steps })
    })
}

fn numbers(election: &Election, address: &str) -> String {
    let manifest = election.manifest();
    let lang = language::of(manifest);
    let mut text = format!("{}\n", manifest.title.pick(lang));
    let mut line = |name: &str, value: String| {
        let _ = writeln!(text, "  {name:<9} {value}");
    };
    line("address", address.to_owned());
    line(
        "phase",
        format!(
            "{} since {}",
            election.phase(),
            date(&election.since().to_string())
        ),
    );
    line("opens", date(&manifest.opens.to_string()));
    line("closes", date(&election.closes().to_string()));
    line(
        "log",
        match election.size() {
            1 => "1 entry, verified".to_owned(),
            size => format!("{size} entries, all verified"),
        },
    );
    if let Some(roll) = election.roll() {
        line(
            "voters",
            format!("{}, total weight {}", roll.len(), roll.weight()),
        );
        if election.open_leaf().is_some() {
            let share = election.voted() as f64 * 100.0 / roll.len().max(1) as f64;
            line(
                "voted",
                format!(
                    "{} ({share:.1}%), {} ballots",
                    election.voted(),
                    election.ballots()
                ),
            );
        }
    }
    text
}

fn ceremony(election: &Election) -> String {
    let progress = election.progress();
    let names = progress
        .trustees
        .iter()
        .map(|trustee| trustee.name.as_str());
    let width = names
        .map(console::measure_text_width)
        .max()
        .unwrap_or(0)
        .clamp(7, 40);
    let mut text = format!("\nKey ceremony, attempt {}", progress.attempt);
    text.push_str(match (progress.key, progress.failed) {
        (true, _) => ": the keys are published\n",
        (false, Some(_)) => ": failed\n",
        (false, None) => "\n",
    });
    let _ = writeln!(
        text,
        "     {:<width$}  commit  open  shares  confirm  rehearsal",
        "trustee"
    );
    for trustee in &progress.trustees {
        let name = console::truncate_str(trustee.name.as_str(), width, "...");
        let padding = " ".repeat(width.saturating_sub(console::measure_text_width(&name)));
        let [one, two, three, four] = trustee.rounds.map(round);
        let rehearsed = if trustee.rehearsed { "done" } else { "-" };
        let _ = writeln!(
            text,
            "  {:>2} {name}{padding}  {one:<6}  {two:<4}  {three:<6}  {four:<7}  {rehearsed}",
            trustee.trustee
        );
    }
    text
}

fn round(state: RoundState) -> String {
    match state {
        RoundState::Later => "-".to_owned(),
        RoundState::Done => "done".to_owned(),
        RoundState::Awaited { sent: 0, .. } => "...".to_owned(),
        RoundState::Awaited { sent, of } => format!("{sent}/{of}"),
    }
}

fn lists(election: &Election) -> String {
    let mut text = String::from("\nLists of voters\n");
    for (ordinal, registrar) in (1..).zip(&election.manifest().registrars) {
        let state = match election.list_progress(ordinal) {
            (0, _) => "not posted".to_owned(),
            (sent, of) if sent == of => "complete".to_owned(),
            (sent, of) => format!("{sent} of {of} parts"),
        };
        let _ = writeln!(text, "  {ordinal:>2} {}: {state}", registrar.name);
    }
    text
}

fn object(election: &Election, address: &str, next: &[next::Step]) -> Value {
    let lists: Vec<_> = (1..)
        .zip(&election.manifest().registrars)
        .map(|(ordinal, registrar)| {
            let (parts, of) = election.list_progress(ordinal);
            json!({ "registrar": ordinal, "name": registrar.name, "parts": parts, "of": of })
        })
        .collect();
    json!({
        "election": address,
        "id": election.id(),
        "title": election.manifest().title,
        "phase": election.phase(),
        "since": election.since(),
        "opens": election.manifest().opens,
        "closes": election.closes(),
        "size": election.size(),
        "root": election.root(),
        "credentials": election.roll().map(|roll| roll.len()),
        "weight": election.roll().map(|roll| roll.weight()),
        "ballots": election.ballots(),
        "voted": election.voted(),
        "ceremony": election.progress(),
        "lists": lists,
        "decrypted_by": election.count().map(|count| count.decrypted_by()),
        "next": next,
    })
}
