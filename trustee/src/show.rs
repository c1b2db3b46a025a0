//! What a trustee reads on the screen about an election.

use std::fmt::{self, Write as _};

use unicode_width::UnicodeWidthStr as _;
use urne_crypto::tally::Outcome;
use urne_record::election::{CeremonyProgress, Count, RoundState};
use urne_record::manifest::Contest;
use urne_record::{Manifest, Minute};
use urne_results::said::Voice;
use urne_words::spoken;

use crate::words::say;

/// Text from the log as one line without control characters: it comes from others.
pub(crate) fn line(text: &str) -> String {
    let visible = |c: char| if c.is_control() { ' ' } else { c };
    text.chars().map(visible).collect()
}

/// A minute as people read it.
fn time(minute: Minute) -> String {
    minute.to_string().replace('T', " ").replace('Z', " UTC")
}

/// The election, for the trustee who is about to join it; `trustee` is the reader's ordinal.
pub(crate) fn election(
    manifest: &Manifest,
    trustee: u32,
    lang: &str,
) -> Result<String, fmt::Error> {
    let facts = facts(manifest, trustee);
    let width = facts.iter().map(|(name, _)| name.width()).max();
    let width = width.unwrap_or_default();
    let mut text = String::new();
    writeln!(text, "{}", line(manifest.title.pick(lang)))?;
    for (name, values) in facts {
        let mut name = name;
        for value in values {
            let gap = width.saturating_sub(name.width()) + 1;
            writeln!(text, "  {name}{:gap$}{value}", "")?;
            name.clear();
        }
    }
    writeln!(text, "{}", say!("about-questions"))?;
    for contest in &manifest.contests {
        write_contest(&mut text, contest, lang)?;
    }
    Ok(text)
}

/// Names and what stands beside them, a line each.
fn facts(manifest: &Manifest, trustee: u32) -> Vec<(String, Vec<String>)> {
    let mut facts = Vec::new();
    let mut fact = |name: String, value: String| facts.push((name, vec![value]));
    fact(say!("about-id"), manifest.election_id().to_string());
    fact(
        say!("about-organizer"),
        line(manifest.organizer.name.as_str()),
    );
    let board = &manifest.board;
    let name = line(&board.name);
    fact(
        say!("about-board"),
        say!("about-board-key", name = name, key = %board.key),
    );
    let (opens, closes) = (time(manifest.opens), time(manifest.closes));
    fact(
        say!("about-poll"),
        say!("about-poll-dates", opens = opens, closes = closes),
    );
    facts.push((say!("about-trustees"), trustees(manifest, trustee)));
    let mut fact = |name: String, value: String| facts.push((name, vec![value]));
    let registrars = manifest.registrars.iter();
    let registrars: Vec<String> = registrars.map(|one| line(one.name.as_str())).collect();
    fact(say!("about-registrars"), registrars.join(", "));
    let count = manifest.witnesses.keys.len();
    let witnesses = match manifest.witnesses.quorum {
        0 => say!("about-no-witnesses"),
        quorum => say!("about-quorum", quorum = quorum, count = count),
    };
    fact(say!("about-witnesses"), witnesses);
    fact(
        say!("about-floor"),
        say!("about-floor-what", floor = manifest.floor),
    );
    if usize::try_from(manifest.threshold) == Ok(manifest.trustees.len()) {
        fact(say!("about-warning"), say!("about-all-needed"));
    }
    facts
}

/// How many of the trustees are needed, and who they are.
fn trustees(manifest: &Manifest, trustee: u32) -> Vec<String> {
    let (threshold, count) = (manifest.threshold, manifest.trustees.len());
    let mut lines = vec![say!(
        "about-threshold",
        threshold = threshold,
        count = count
    )];
    for (ordinal, party) in (1..).zip(&manifest.trustees) {
        let name = line(party.name.as_str());
        lines.push(match ordinal == trustee {
            true => format!("{ordinal}. {name}  {}", say!("you")),
            false => format!("{ordinal}. {name}"),
        });
    }
    lines
}

fn write_contest(text: &mut String, contest: &Contest, lang: &str) -> fmt::Result {
    writeln!(
        text,
        "  {} - {}",
        contest.id,
        line(contest.title.pick(lang))
    )?;
    let voice = Voice::with_titles(spoken(), lang);
    writeln!(text, "      {}", line(&voice.task_with_grades(contest)))?;
    writeln!(text, "      {}", line(&voice.rules(contest).join(" ")))?;
    for option in &contest.options {
        let cost = match option.cost {
            0 => String::new(),
            cost => format!(" ({})", line(&voice.amount(cost, &contest.unit))),
        };
        writeln!(
            text,
            "      {} - {}{cost}",
            option.id,
            line(option.title.pick(lang))
        )?;
    }
    Ok(())
}

/// What is counted, before it is decrypted.
pub(crate) fn count(count: &Count) -> Result<String, fmt::Error> {
    let mut text = String::new();
    let mut row =
        |number: u64, what: String| writeln!(text, "  {:>9} {what}", spoken().number(number));
    let turnout = count.turnout();
    let (ballots, counted) = (turnout.ballots, turnout.counted);
    let replaced = ballots.saturating_sub(counted);
    let credentials = turnout.credentials;
    row(credentials, say!("counts-credentials", count = credentials))?;
    row(ballots, say!("counts-ballots", count = ballots))?;
    row(replaced, say!("counts-replaced", count = replaced))?;
    let weight = turnout.weight;
    row(
        counted,
        say!("counts-counted", count = counted, weight = weight),
    )?;
    for aggregate in count.aggregates() {
        let outcome = match aggregate.outcome() {
            Outcome::Counted => say!("counts-outcome-counted"),
            Outcome::Withheld => say!("counts-outcome-withheld"),
            Outcome::Empty => say!("counts-outcome-empty"),
        };
        let contest = aggregate.contest();
        row(
            aggregate.ballots(),
            say!("counts-contest", contest = contest, outcome = outcome),
        )?;
    }
    Ok(format!("{}\n{text}", say!("counts-title")))
}

/// The key ceremony, a line for each trustee.
pub(crate) fn ceremony(progress: &CeremonyProgress) -> String {
    let (attempt, round) = (progress.attempt, progress.round);
    let mut lines = vec![match (progress.key, progress.failed) {
        (true, _) => say!("ceremony-stands"),
        (false, Some(culprit)) => {
            say!("ceremony-failed", attempt = attempt, trustee = culprit)
        }
        (false, None) if round > 4 => say!("ceremony-confirmed", attempt = attempt),
        (false, None) => say!("ceremony-round", attempt = attempt, round = round),
    }];
    for one in &progress.trustees {
        let rounds = one.rounds.iter();
        let done = rounds.filter(|round| **round == RoundState::Done).count();
        let rehearsed = match one.rehearsed {
            true => format!(", {}", say!("progress-rehearsed")),
            false => String::new(),
        };
        let (trustee, name) = (one.trustee, line(one.name.as_str()));
        lines.push(format!(
            "  {trustee:>2}. {}{rehearsed}",
            say!("ceremony-trustee", name = name, done = done)
        ));
    }
    lines.push(String::new());
    lines.join("\n")
}
