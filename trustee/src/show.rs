//! What a trustee reads on the screen about an election.

use std::fmt::{self, Write as _};

use urne_crypto::tally::Outcome;
use urne_record::election::{Actor, CeremonyProgress, Count, Phase, RoundState};
use urne_record::manifest::Contest;
use urne_record::{Election, Manifest, Minute, Name};

/// A language's tag from the environment (`fr_BE.UTF-8` gives `fr-BE`), else English.
pub(crate) fn language() -> String {
    ["LC_ALL", "LC_MESSAGES", "LANG"]
        .iter()
        .find_map(|name| std::env::var(name).ok().filter(|value| !value.is_empty()))
        .and_then(|value| {
            value
                .split(['.', '@'])
                .next()
                .map(|tag| tag.replace('_', "-"))
        })
        .filter(|tag| tag != "C" && tag != "POSIX")
        .unwrap_or_else(|| "en".to_owned())
}

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
    let mut text = String::new();
    writeln!(text, "{}", line(manifest.title.pick(lang)))?;
    writeln!(text, "  id         {}", manifest.election_id())?;
    writeln!(
        text,
        "  organizer  {}",
        line(manifest.organizer.name.as_str())
    )?;
    writeln!(
        text,
        "  board      {}, key {}",
        line(&manifest.board.name),
        manifest.board.key
    )?;
    writeln!(
        text,
        "  poll       {} to {}",
        time(manifest.opens),
        time(manifest.closes)
    )?;
    writeln!(
        text,
        "  trustees   {} of these {} decrypt the totals together:",
        manifest.threshold,
        manifest.trustees.len()
    )?;
    for (ordinal, party) in (1..).zip(&manifest.trustees) {
        let you = if ordinal == trustee { "  (you)" } else { "" };
        writeln!(
            text,
            "             {ordinal}. {}{you}",
            line(party.name.as_str())
        )?;
    }
    let registrars: Vec<_> = manifest
        .registrars
        .iter()
        .map(|one| line(one.name.as_str()))
        .collect();
    writeln!(text, "  registrars {}", registrars.join(", "))?;
    match manifest.witnesses.quorum {
        0 => writeln!(
            text,
            "  witnesses  none: nobody else watches whether the board shows everyone the same log"
        )?,
        quorum => writeln!(
            text,
            "  witnesses  {quorum} of {} must have seen the close before anyone decrypts",
            manifest.witnesses.keys.len()
        )?,
    }
    writeln!(
        text,
        "  floor      fewer than {} ballots (of the same weight) in a contest are never decrypted",
        manifest.floor
    )?;
    if usize::try_from(manifest.threshold) == Ok(manifest.trustees.len()) {
        writeln!(
            text,
            "  WARNING    all trustees are needed: one lost file or passphrase loses the election"
        )?;
    }
    writeln!(text, "Questions:")?;
    for contest in &manifest.contests {
        write_contest(&mut text, contest, lang)?;
    }
    Ok(text)
}

fn write_contest(text: &mut String, contest: &Contest, lang: &str) -> fmt::Result {
    writeln!(
        text,
        "  {} - {}",
        contest.id,
        line(contest.title.pick(lang))
    )?;
    writeln!(text, "      voters {}", line(&contest.task(lang)))?;
    writeln!(text, "      {}", line(&contest.winning()))?;
    for option in &contest.options {
        let cost = match option.cost {
            0 => String::new(),
            cost => format!(" ({})", line(&contest.unit.amount(cost))),
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

/// Why nothing more is to be done, if so.
pub(crate) fn ended(election: &Election) -> Option<String> {
    match election.phase() {
        Phase::Finished => Some("the election is finished: its result stands".to_owned()),
        Phase::Aborted => {
            let reason = election.abort_reason().map(Name::as_str);
            let reason = line(reason.unwrap_or_default());
            Some(format!("the election was aborted ({reason})"))
        }
        _ => None,
    }
}

/// Who must do what now; those who must do the same stand together. The reader is "you".
pub(crate) fn next(election: &Election, reader: Option<u32>) -> Vec<String> {
    let mut steps: Vec<(Vec<String>, String)> = Vec::new();
    for step in election.next_steps() {
        let who = match step.actor {
            Actor::Trustee(ordinal) if Some(ordinal) == reader => "you".to_owned(),
            Actor::Voters => "the voters".to_owned(),
            _ => line(&step.name),
        };
        let text = line(&step.text);
        match steps.iter_mut().find(|(_, other)| *other == text) {
            Some((people, _)) => people.push(who),
            None => steps.push((vec![who], text)),
        }
    }
    steps
        .into_iter()
        .map(|(people, text)| format!("{}: {text}", people.join(", ")))
        .collect()
}

/// What is counted, before it is decrypted.
pub(crate) fn count(count: &Count) -> Result<String, fmt::Error> {
    let mut text = String::new();
    let turnout = count.turnout();
    writeln!(text, "The whole log is verified. In it:")?;
    writeln!(text, "  {:>9} credentials on the roll", turnout.credentials)?;
    writeln!(text, "  {:>9} ballots", turnout.ballots)?;
    let replaced = turnout.ballots.saturating_sub(turnout.counted);
    writeln!(text, "  {replaced:>9} of them replaced by later ones")?;
    writeln!(
        text,
        "  {:>9} counted, with a total weight of {}",
        turnout.counted, turnout.weight
    )?;
    for aggregate in count.aggregates() {
        let outcome = match aggregate.outcome() {
            Outcome::Counted => "to be decrypted",
            Outcome::Withheld => "not decrypted: too few ballots (of the same weight)",
            Outcome::Empty => "no ballots: totals are zero",
        };
        writeln!(
            text,
            "  {:>9} in contest {}: {outcome}",
            aggregate.ballots(),
            aggregate.contest()
        )?;
    }
    Ok(text)
}

/// The key ceremony, a line for each trustee.
pub(crate) fn ceremony(progress: &CeremonyProgress) -> String {
    let mut lines = vec![match (progress.key, progress.failed) {
        (true, _) => "The election's keys stand.".to_owned(),
        (false, Some(culprit)) => format!(
            "Key ceremony, attempt {}: failed by trustee {culprit}.",
            progress.attempt
        ),
        (false, None) if progress.round > 4 => format!(
            "Key ceremony, attempt {}: all trustees have confirmed.",
            progress.attempt
        ),
        (false, None) => format!(
            "Key ceremony, attempt {}, round {} of 4:",
            progress.attempt, progress.round
        ),
    }];
    for one in &progress.trustees {
        let done = one
            .rounds
            .iter()
            .filter(|round| **round == RoundState::Done)
            .count();
        let rehearsed = if one.rehearsed { ", rehearsed" } else { "" };
        lines.push(format!(
            "  {:>2}. {}: {done} of 4 rounds{rehearsed}",
            one.trustee,
            line(one.name.as_str())
        ));
    }
    lines.push(String::new());
    lines.join("\n")
}
