//! `urne-organizer`: see the library for what it does.

use std::process::ExitCode;

use urne_organizer::cli::Cli;
use urne_organizer::commands;
use urne_organizer::words::WORDS;
use urne_words::{command_line, say};

fn main() -> ExitCode {
    match commands::run(command_line::parse::<Cli>(&WORDS)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            let cause = format!("{error:#}");
            eprintln!("{}", say!(WORDS, "command-fault", cause = cause));
            ExitCode::FAILURE
        }
    }
}
