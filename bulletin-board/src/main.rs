//! `urne-board`: the bulletin board's server.

use std::io::IsTerminal;
use std::process::ExitCode;

use tracing_subscriber::EnvFilter;
use urne_board::cli::{Cli, run};
use urne_board::words::{WORDS, one_line};
use urne_words::{command_line, say};

#[tokio::main]
async fn main() -> ExitCode {
    let cli = command_line::parse::<Cli>(&WORDS);
    let filter = EnvFilter::try_from_env("URNE_LOG").unwrap_or_else(|_| EnvFilter::new("info"));
    let log = tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(std::io::stderr);
    if std::io::stderr().is_terminal() {
        log.init();
    } else {
        log.json().init();
    }
    match run(cli).await {
        Ok(code) => code,
        Err(error) => {
            eprintln!("{}", say!(WORDS, "command-fault", cause = one_line(&error)));
            ExitCode::FAILURE
        }
    }
}
