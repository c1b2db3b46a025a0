//! The voter's tool: prepare, check and cast a ballot, and find it again.

use std::process::ExitCode;

use clap::Parser as _;
use urne_voter::cli::Cli;

fn main() -> ExitCode {
    match urne_voter::commands::run(&Cli::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}
