//! What each command does, on the terminal or as JSON.

mod ask;
mod ballots;
mod columns;
mod contests;
mod look;
mod progress;
mod receipts;
mod sending;
mod session;
mod simulate;
mod turn;
mod vote;

use anyhow::Result;

use crate::cli::{Cli, Command};
use session::Session;

/// Runs a command.
pub fn run(cli: &Cli) -> Result<()> {
    let common = &cli.common;
    match &cli.command {
        Command::Contests => contests::run(common),
        Command::Recheck(recheck) => look::recheck(&mut Session::open(common)?, recheck),
        Command::Vote(vote) => vote::run(&mut Session::open(common)?, vote),
        Command::Prepare(prepare) => ballots::prepare(&mut Session::open(common)?, prepare),
        Command::Cast(cast) => ballots::cast(&mut Session::open(common)?, cast),
        Command::Check(check) => ballots::check(&mut Session::open(common)?, check),
        Command::Find(find) => look::find(&mut Session::open(common)?, find),
        Command::Receipts => receipts::run(&mut Session::open(common)?),
        Command::Simulate(simulate) => simulate::run(&mut Session::open(common)?, simulate),
    }
}
