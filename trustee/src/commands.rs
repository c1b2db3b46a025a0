//! The commands, each from the command line to what is printed.

mod key;
mod look;
mod step;

use std::io::{self, IsTerminal as _, Write as _};
use std::path::Path;
use std::time::Duration;

use anyhow::{Result, bail};
use indicatif::{ProgressBar, ProgressStyle};
use urne_board_client::{ElectionAddress, Progress};
use urne_record::Hash32;

use crate::cli::{Cli, Command, Common};
use crate::contents::Contents;
use crate::file::TrusteeFile;
use crate::keep::Keep as _;
use crate::passphrase;
use crate::words::say;

/// Runs one command line.
///
/// # Errors
/// One line: what, where, what to do.
pub fn run(cli: &Cli) -> Result<()> {
    let common = &cli.common;
    match &cli.command {
        Command::Key { name } => key::key(common, name),
        Command::Join => look::join(common),
        Command::Status => look::status(common),
        Command::Step { wait, until } => step::step(common, wait.then_some(*until)),
        Command::Rehearse => step::rehearse(common),
        Command::Decrypt => step::decrypt(common),
    }
}

/// An error and its causes in one line, each said once.
pub fn one_line(error: &anyhow::Error) -> String {
    let mut line = String::new();
    for cause in error.chain().map(ToString::to_string) {
        if line.is_empty() {
            line = cause;
        } else if !line.contains(&cause) {
            line = format!("{line}: {cause}");
        }
    }
    crate::show::line(&line)
}

/// Prints a line. That nobody reads it any more, as behind `| head`, stops no message half-way.
fn print(line: impl std::fmt::Display) {
    let _ = writeln!(io::stdout().lock(), "{line}");
}

/// Opens the file for changes, under the work factor asked for.
fn open(common: &Common) -> Result<TrusteeFile> {
    let passphrase = passphrase::ask(common.passphrase_file.as_deref(), environment())?;
    let mut file = TrusteeFile::open(&common.file, passphrase)?;
    if let Some(factor) = common.work_factor {
        file.update(|contents| {
            contents.work_factor = factor;
            Ok(())
        })?;
    }
    Ok(file)
}

fn environment() -> Option<String> {
    std::env::var("URNE_PASSPHRASE").ok()
}

/// The election that is meant: the one named, or the only one that the file has joined.
fn chosen(common: &Common, contents: &Contents) -> Result<Hash32> {
    if let Some(address) = &common.election {
        return Ok(address.parse::<ElectionAddress>()?.id);
    }
    match contents.elections() {
        [] => {
            bail!(say!("fault-none-joined"))
        }
        [one] => Ok(one.election),
        many => {
            let last = many.last().map(|one| one.address.as_str());
            let example = last.unwrap_or_default();
            bail!(say!("fault-which", count = many.len(), example = example))
        }
    }
}

/// The options that name this file and election again, as far as they are needed.
fn flags(common: &Common, contents: &Contents) -> String {
    let mut flags = String::new();
    if common.file != Path::new("trustee.age") {
        flags += &format!(" --file {}", common.file.display());
    }
    if let (Some(address), 2..) = (&common.election, contents.elections().len()) {
        flags += &format!(" --election {address}");
    }
    flags
}

/// Shows how far a verification is, on a terminal and only if it takes a while.
struct Verification(ProgressBar);

impl Verification {
    fn new() -> Self {
        let bar = if std::io::stderr().is_terminal() {
            ProgressBar::no_length()
        } else {
            ProgressBar::hidden()
        };
        if let Ok(style) = ProgressStyle::with_template(&say!(
            "verifying",
            bar = "{wide_bar}",
            done = "{human_pos}",
            all = "{human_len}",
            left = "{eta}"
        )) {
            bar.set_style(style);
        }
        Self(bar)
    }

    fn show(&self, progress: Progress) {
        self.0.set_length(progress.total);
        self.0.set_position(progress.done);
        if self.0.elapsed() > Duration::from_millis(500) {
            self.0.tick();
        }
    }
}

impl Drop for Verification {
    fn drop(&mut self) {
        self.0.finish_and_clear();
    }
}
