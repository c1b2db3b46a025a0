//! The trustee's tool: key ceremony, rehearsal and decryption.

use std::process::ExitCode;

use urne_trustee::cli::Cli;
use urne_trustee::commands::{one_line, run};
use urne_trustee::words::WORDS;
use urne_words::{command_line, say};

fn main() -> ExitCode {
    match run(&command_line::parse::<Cli>(&WORDS)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{}", say!(WORDS, "command-fault", cause = one_line(&error)));
            ExitCode::FAILURE
        }
    }
}
