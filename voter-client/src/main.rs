//! The voter's tool: prepare, check and cast a ballot, and find it again.

use std::process::ExitCode;

use urne_voter::cli::Cli;
use urne_voter::words::WORDS;
use urne_words::{command_line, say};

fn main() -> ExitCode {
    match urne_voter::commands::run(&command_line::parse::<Cli>(&WORDS)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!(
                "{}",
                say!(WORDS, "command-fault", cause = format!("{error:#}"))
            );
            ExitCode::FAILURE
        }
    }
}
