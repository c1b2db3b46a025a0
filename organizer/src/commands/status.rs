//! `status`

use std::fmt::Write as _;

use anyhow::Result;
use serde_json::{Value, json};
use unicode_width::UnicodeWidthStr as _;
use urne_board_client::KeyRole;
use urne_record::Election;
use urne_record::election::{Phase, RoundState};
use urne_words::{Language, spoken};

use crate::draft::date;
use crate::follow::Following;
use crate::home::Home;
use crate::language;
use crate::next;
use crate::output::{Output, columns};
use crate::words::say;

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
        let line = say!("status-decryption", done = done, needed = needed);
        let _ = writeln!(text, "\n{line}");
    }
    if let Some(reason) = election.abort_reason() {
        let line = say!("status-aborted", reason = reason.as_str());
        let _ = writeln!(text, "\n{line}");
    }
    let _ = write!(text, "\n{}", next::sentences(&next));
    output.print(text, || object(election, &address, &next))
}

/// What comes next where nothing was posted yet.
fn begin(home: &Home, output: Output) -> Result<()> {
    let flags = home.flags();
    let mut steps = Vec::new();
    if !home.key_path(KeyRole::Organizer).exists() {
        steps.push((say!("begin-key"), format!("urne-organizer{flags} key")));
    }
    steps.push((
        say!("begin-draft"),
        "urne-organizer new vote.toml".to_owned(),
    ));
    steps.push((
        say!("begin-check"),
        format!("urne-organizer{flags} check vote.toml"),
    ));
    steps.push((
        say!("begin-post"),
        format!("urne-organizer{flags} post vote.toml --board URL"),
    ));
    let mut text = format!("{}\n{}\n", say!("status-none"), say!("status-you"));
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
    let phase = say!("phase", phase = election.phase().as_str());
    let since = date(&election.since().to_string());
    let mut lines = vec![
        (say!("status-address"), address.to_owned()),
        (
            say!("status-phase"),
            say!("status-since", phase = phase, time = since),
        ),
        (say!("explain-opens"), date(&manifest.opens.to_string())),
        (say!("explain-closes"), date(&election.closes().to_string())),
        (
            say!("status-log"),
            say!("status-entries", count = election.size()),
        ),
    ];
    if let Some(roll) = election.roll() {
        let (count, weight) = (roll.len(), roll.weight());
        lines.push((
            say!("status-voters"),
            say!("status-weight", count = count, weight = weight),
        ));
        if election.open_leaf().is_some() {
            let (voted, ballots) = (election.voted(), election.ballots());
            let share = tenths(voted, count as u64);
            lines.push((
                say!("status-voted"),
                say!(
                    "status-ballots",
                    voted = voted,
                    share = share,
                    ballots = ballots
                ),
            ));
        }
    }
    let title = manifest.title.pick(lang);
    format!("{title}\n{}", columns(&lines, LABELS))
}

/// Columns of the labels, if they are not longer.
const LABELS: usize = 9;

/// A part in percent with one digit behind the point.
fn tenths(part: u64, whole: u64) -> String {
    let share = format!("{:.1}%", part as f64 * 100.0 / whole.max(1) as f64);
    match spoken() {
        Language::En => share,
        _ => share.replace('.', ",").replace('%', "\u{a0}%"),
    }
}

fn ceremony(election: &Election) -> String {
    let progress = election.progress();
    let state = match (progress.key, progress.failed) {
        (true, _) => "published",
        (false, Some(_)) => "failed",
        (false, None) => "running",
    };
    let title = say!("status-ceremony", state = state, attempt = progress.attempt);
    let mut rows = vec![vec![
        say!("column-trustee"),
        say!("column-commit"),
        say!("column-open"),
        say!("column-shares"),
        say!("column-confirm"),
        say!("column-rehearsal"),
    ]];
    for trustee in &progress.trustees {
        let name = console::truncate_str(trustee.name.as_str(), NAMES, "...");
        let mut row = vec![name.into_owned()];
        row.extend(trustee.rounds.map(round));
        row.push(match trustee.rehearsed {
            true => say!("column-done"),
            false => "-".to_owned(),
        });
        rows.push(row);
    }
    let width = |column: usize| {
        let texts = rows.iter().filter_map(|row| row.get(column));
        texts.map(|text| text.width()).max().unwrap_or(0)
    };
    let widths: Vec<usize> = (0..6).map(width).collect();
    let mut text = format!("\n{title}\n");
    for (number, row) in rows.iter().enumerate() {
        let number = match number {
            0 => String::new(),
            number => number.to_string(),
        };
        let mut line = format!("  {number:>2} ");
        for (cell, width) in row.iter().zip(&widths) {
            let padding = width.saturating_sub(cell.width()) + 2;
            line.push_str(cell);
            line.push_str(&" ".repeat(padding));
        }
        let _ = writeln!(text, "{}", line.trim_end());
    }
    text
}

/// Longest name of a trustee that is shown whole.
const NAMES: usize = 40;

fn round(state: RoundState) -> String {
    match state {
        RoundState::Later => "-".to_owned(),
        RoundState::Done => say!("column-done"),
        RoundState::Awaited { sent: 0, .. } => "...".to_owned(),
        RoundState::Awaited { sent, of } => format!("{sent}/{of}"),
    }
}

fn lists(election: &Election) -> String {
    let mut text = format!("\n{}\n", say!("status-lists"));
    for (ordinal, registrar) in (1..).zip(&election.manifest().registrars) {
        let state = match election.list_progress(ordinal) {
            (0, _) => say!("list-state-none"),
            (sent, of) if sent == of => say!("list-state-complete"),
            (sent, of) => say!("list-state-parts", sent = sent, of = of),
        };
        let list = say!("status-list", name = registrar.name.as_str(), state = state);
        let _ = writeln!(text, "  {ordinal:>2} {list}");
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
