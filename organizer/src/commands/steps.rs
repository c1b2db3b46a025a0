//! The organizer's messages. Each command may be repeated: what stands already is only reported.

use std::io::{self, IsTerminal as _};

use anyhow::{Result, anyhow, bail};
use serde_json::json;
use urne_board_client::{Accepted, KeyRole};
use urne_record::election::Phase;
use urne_record::{Election, Text};

use super::pages;
use crate::cli;
use crate::draft::{Clock, Moment, date, moment};
use crate::follow::{Following, allowed};
use crate::home::Home;
use crate::language;
use crate::next;
use crate::output::Output;
use crate::words::say;

pub(super) fn attempt(options: cli::Attempt, home: &Home, output: Output) -> Result<()> {
    let key = home.key(KeyRole::Organizer)?;
    let mut following = Following::start(home)?;
    let mut culprits = options.culprits;
    culprits.sort_unstable();
    culprits.dedup();
    let n = following.election().manifest().trustees.len();
    if let Some(unknown) = culprits.iter().find(|&&i| i == 0 || i as usize > n) {
        bail!(say!("attempt-unknown", trustee = %unknown, n = n));
    }
    let body = allowed(
        following
            .election()
            .draft()
            .attempt(culprits, reason(&options.reason)?),
    )?;
    let accepted = following.submit(body, &key)?;
    let attempt = following.election().progress().attempt;
    let sentences = say!("attempt-done", attempt = attempt);
    report(&sentences, Some(&accepted), &following, home, output)
}

pub(super) fn publish_key(home: &Home, output: Output) -> Result<()> {
    let mut following = Following::start(home)?;
    if following.election().key_leaf().is_some() {
        return report(&say!("keys-stand"), None, &following, home, output);
    }
    let key = home.key(KeyRole::Organizer)?;
    let body = allowed(following.election().draft().key())?;
    let accepted = following.submit(body, &key)?;
    report(
        &say!("keys-done"),
        Some(&accepted),
        &following,
        home,
        output,
    )
}

pub(super) fn open(options: &cli::Pages, home: &Home, output: Output) -> Result<()> {
    let mut following = Following::start(home)?;
    if following.election().open_leaf().is_some() {
        return report(&say!("open-stands"), None, &following, home, output);
    }
    let key = home.key(KeyRole::Organizer)?;
    let body = allowed(following.election().draft().open())?;
    let credentials = body.credentials;
    // First what voters' browsers will run: if we stop after it, the next run finds it stated.
    if let Some(files) = pages::fetch(&following, options.pages.as_deref())? {
        pages::state(&mut following, files, &key)?;
    }
    let accepted = following.submit(body, &key)?;
    let opens = following.election().manifest().opens;
    let mut sentences = say!("open-done", credentials = credentials);
    if opens > accepted.time() {
        sentences.push(' ');
        sentences.push_str(&say!("open-from", time = date(&opens.to_string())));
    }
    report(&sentences, Some(&accepted), &following, home, output)
}

pub(super) fn extend(options: &cli::Extend, home: &Home, output: Output) -> Result<()> {
    let fault = |option: &str, what: String| {
        let what = say!("option-fault", option = option, what = what);
        anyhow!(what)
    };
    let clock = Clock::system(Some(&options.timezone)).map_err(|what| fault("--timezone", what))?;
    let closes = moment(&Moment::Words(options.closes.clone()), &clock)
        .map_err(|what| fault("--closes", what))?;
    let key = home.key(KeyRole::Organizer)?;
    let mut following = Following::start(home)?;
    if following.election().phase() == Phase::Voting && following.election().closes() == closes {
        return report(&say!("extend-stands"), None, &following, home, output);
    }
    let body = allowed(following.election().draft().extension(closes))?;
    let accepted = following.submit(body, &key)?;
    let sentences = say!("extend-done", time = date(&closes.to_string()));
    report(&sentences, Some(&accepted), &following, home, output)
}

/// Posts `closing` and `close`; if it stopped between the two, the second alone.
pub(super) fn close(options: &cli::Close, home: &Home, output: Output) -> Result<()> {
    let mut following = Following::start(home)?;
    if following.election().close_leaf().is_some() {
        return report(&say!("close-stands"), None, &following, home, output);
    }
    let key = home.key(KeyRole::Organizer)?;
    if !options.yes && !output.json && !confirmed(following.election())? {
        bail!(say!("close-not"));
    }
    if following.election().phase() != Phase::Closing {
        let body = allowed(following.election().draft().closing())?;
        following.submit(body, &key)?;
    }
    let body = allowed(following.election().draft().close())?;
    let ballots = body.ballots;
    let accepted = following.submit(body, &key)?;
    let sentences = say!("close-done", ballots = ballots);
    report(&sentences, Some(&accepted), &following, home, output)
}

pub(super) fn abort(options: cli::Reason, home: &Home, output: Output) -> Result<()> {
    let mut following = Following::start(home)?;
    if following.election().phase() == Phase::Aborted {
        return report(&say!("abort-stands"), None, &following, home, output);
    }
    let key = home.key(KeyRole::Organizer)?;
    let body = allowed(following.election().draft().abort(reason(&options.reason)?))?;
    let accepted = following.submit(body, &key)?;
    report(
        &say!("abort-done"),
        Some(&accepted),
        &following,
        home,
        output,
    )
}

pub(super) fn notice(options: &cli::Notice, home: &Home, output: Output) -> Result<()> {
    let key = home.key(KeyRole::Organizer)?;
    let mut following = Following::start(home)?;
    let language = match &options.language {
        Some(language) => language.clone(),
        None => language::of(following.election().manifest()).to_owned(),
    };
    let text = Text::single(&language, &options.text)?;
    let body = allowed(following.election().draft().notice(text))?;
    let accepted = following.submit(body, &key)?;
    report(
        &say!("notice-done"),
        Some(&accepted),
        &following,
        home,
        output,
    )
}

/// Before its time a poll is closed only by somebody who means it; programs are not asked.
fn confirmed(election: &Election) -> Result<bool> {
    let now = Clock::system(None).and_then(|clock| clock.minute());
    let early = now.is_ok_and(|now| now < election.closes());
    let asked = io::stdin().is_terminal() && io::stderr().is_terminal();
    if !early || !asked || election.phase() != Phase::Voting || !election.manifest().early_close {
        return Ok(true);
    }
    let voters = election.roll().map_or(0, |roll| roll.len());
    let question = say!(
        "close-ask",
        time = date(&election.closes().to_string()),
        voted = election.voted(),
        voters = voters
    );
    eprint!("{question} ");
    let mut answer = String::new();
    io::stdin().read_line(&mut answer)?;
    let (answer, yes) = (answer.trim().to_lowercase(), say!("close-yes"));
    let short: String = yes.chars().take(1).collect();
    Ok(answer == yes || answer == short)
}

fn reason(text: &str) -> Result<urne_record::Name> {
    text.parse().map_err(|_| anyhow!(say!("reason-length")))
}

/// What was done, and what comes next.
pub(super) fn report(
    done: &str,
    accepted: Option<&Accepted>,
    following: &Following,
    home: &Home,
    output: Output,
) -> Result<()> {
    let election = following.election();
    let next = home.next(election)?;
    let sentences = format!("{done}\n{}", next::sentences(&next));
    output.print(sentences, || {
        json!({
            "done": done,
            "entry": accepted.map(Accepted::index),
            "phase": election.phase().as_str(),
            "next": next,
        })
    })
}
