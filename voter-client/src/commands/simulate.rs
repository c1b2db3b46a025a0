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
    let bar = progress::bar(plan.ballots() as u64, "casting");
    let summary = simulate(
        &session.prefix,
        &session.client,
        &plan,
        &settings,
        &|| bar.inc(1),
        &|error, _| bar.set_message(format!("waiting: {error}")),
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
    if !summary.failures.is_empty() {
        let first = summary
            .failures
            .first()
            .map_or_else(String::new, |failure| {
                format!("; the first: line {}, {}", failure.line, failure.detail)
            });
        bail!(
            "{} of {} ballots were not cast{first}",
            summary.failures.len(),
            plan.ballots()
        );
    }
    Ok(())
}

fn report(session: &Session, summary: &Summary) {
    session.say(format!(
        "{} ballots cast with verified receipts in {:.1} s: {:.1} ballots/s",
        summary.cast.len(),
        summary.elapsed.as_secs_f64(),
        summary.rate()
    ));
    for (reason, number) in summary.reasons() {
        session.say(format!("{number} not cast: {reason}"));
    }
    for failure in summary.failures.iter().take(MOST_LISTED) {
        session.say(format!(
            "  {} (line {}): {}",
            failure.voter, failure.line, failure.detail
        ));
    }
    if summary.failures.len() > MOST_LISTED {
        session.say(format!(
            "  and {} more",
            summary.failures.len() - MOST_LISTED
        ));
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
