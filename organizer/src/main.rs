//! `urne-organizer`: see the library for what it does.

use std::process::ExitCode;

use clap::Parser as _;
use urne_organizer::{cli::Cli, commands};

fn main() -> ExitCode {
    match commands::run(Cli::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}
