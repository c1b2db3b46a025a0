//! `simulate`: many voters at once, and what became of their ballots.

use std::fmt::Write as _;
use std::thread::available_parallelism;
use std::time::Duration;

use anyhow::{Result, bail};
use serde_json::json;
use urne_board_client::Patience;
use urne_board_client::file::{Access, write_atomic};
use urne_record::Hex;

use super::progress;
use super::session::Session;
use crate::cli::Simulate;
use crate::simulate::{Plan, Settings, Summary, run as simulate};
use crate::words::{decimal, say};

/// Failures that are listed one by one.
const MOST_LISTED: usize = 50;

pub(super) fn run(session: &mut Session, args: &Simulate) -> Result<()> {
    let plan = Plan::read(&args.codes, &args.ballots)?;
    let cores = available_parallelism().map_or(1, usize::from);
    let settings = Settings {
        parallel: args.parallel.map_or(4 * cores, usize::from),
        patience: Patience::lasting(Duration::from_secs(args.wait)),
        receipts: args.receipts.clone(),
    };
    let bar = progress::bar(plan.ballots() as u64, say!("simulate-casting"));
    let summary = simulate(
        &session.prefix,
        &session.client,
        &plan,
        &settings,
        &|| bar.inc(1),
        &|error, _| bar.set_message(say!("simulate-waiting", error = %error)),
    )?;
    bar.finish_and_clear();
    if let Some(newest) = &summary.newest {
        session.prefix.extend_to(newest.clone())?;
    }
    if let Some(folder) = &args.receipts {
        let table = folder.join("ballots.csv");
        write_atomic(&table, table_of(&summary).as_bytes(), Access::Everyone)?;
    }
    report(session, &summary);
    if let Some(first) = summary.failures.first() {
        bail!(say!(
            "simulate-failed",
            failed = summary.failures.len(),
            all = plan.ballots(),
            line = %first.line,
            detail = &first.detail
        ));
    }
    Ok(())
}

fn report(session: &Session, summary: &Summary) {
    session.say(say!(
        "simulate-done",
        count = summary.cast.len(),
        seconds = decimal(summary.elapsed.as_secs_f64()),
        rate = decimal(summary.rate())
    ));
    for (reason, number) in summary.reasons() {
        session.say(say!("simulate-reason", number = number, reason = reason));
    }
    for failure in summary.failures.iter().take(MOST_LISTED) {
        let failure = say!(
            "simulate-failure",
            voter = &failure.voter,
            line = %failure.line,
            detail = &failure.detail
        );
        session.say(format!("  {failure}"));
    }
    if summary.failures.len() > MOST_LISTED {
        let more = summary.failures.len() - MOST_LISTED;
        session.say(format!("  {}", say!("simulate-more", more = more)));
    }
    let failures: Vec<_> = summary.failures.iter().map(|failure| {
        json!({"voter": failure.voter, "line": failure.line, "reason": failure.reason, "detail": failure.detail})
    }).collect();
    session.result(&json!({
        "cast": summary.cast.len(),
        "seconds": summary.elapsed.as_secs_f64(),
        "rate": summary.rate(),
        "refused": summary.reasons(),
        "failures": failures,
    }));
}

/// Who cast what, for those who play all voters.
fn table_of(summary: &Summary) -> String {
    let mut table = String::from("voter,line,index,fingerprint,tracking_code,tracking_hash\n");
    for cast in &summary.cast {
        let voter = match cast.voter.contains([',', '"', '\n']) {
            true => format!("\"{}\"", cast.voter.replace('"', "\"\"")),
            false => cast.voter.clone(),
        };
        // Writing to a string cannot fail.
        let _ = writeln!(
            table,
            "{voter},{},{},{},{},{}",
            cast.line,
            cast.index,
            cast.fingerprint,
            cast.tracking.code(),
            Hex(cast.tracking.0)
        );
    }
    table
}
