//! One file for each group of commands.

mod archive;
mod drafts;
mod export;
mod imports;
mod keys;
mod pages;
mod post;
mod registrar;
mod result;
mod status;
mod steps;

use std::path::Path;

use anyhow::{Context as _, Result};
use urne_words::{Language, speak};

use crate::cli::{Cli, Command};
use crate::home::Home;
use crate::output::Output;
use crate::words::say;

/// Runs a command.
///
/// # Errors
/// One line: what, where, what to do.
pub fn run(cli: Cli) -> Result<()> {
    if cli.json {
        // Programs are told the same everywhere.
        speak(Language::En);
    }
    let home = Home::new(&cli.dir, cli.election);
    let output = Output { json: cli.json };
    match cli.command {
        Command::Key => keys::organizer(&home, output),
        Command::New(options) => drafts::new(&options, output),
        Command::Check(options) => drafts::check(&options, &home, output),
        Command::Post(options) => post::post(&options, &home, output),
        Command::Status => status::status(&home, output),
        Command::Attempt(options) => steps::attempt(options, &home, output),
        Command::PublishKey => steps::publish_key(&home, output),
        Command::Open(options) => steps::open(&options, &home, output),
        Command::Extend(options) => steps::extend(&options, &home, output),
        Command::Close(options) => steps::close(&options, &home, output),
        Command::Result(options) => result::result(&options, &home, output),
        Command::Abort(options) => steps::abort(options, &home, output),
        Command::Pages(options) => pages::pages(&options, &home, output),
        Command::Notice(options) => steps::notice(&options, &home, output),
        Command::Archive(options) => archive::archive(&options, &home, output),
        Command::Export(options) => export::export(&options, &home, output),
        Command::Pabulib(options) => imports::pabulib(&options, output),
        Command::Judgments(options) => imports::judgments(&options, output),
        Command::Decidim(options) => imports::decidim(&options, output),
        Command::Registrar(command) => registrar::run(&command, &home, output),
    }
}

/// Reads a file that people name, with their name for it.
fn read(path: &Path) -> Result<(String, Vec<u8>)> {
    let name = path.display().to_string();
    let bytes = std::fs::read(path).with_context(|| say!("cannot-read", file = &name))?;
    Ok((name, bytes))
}
