//! Voters one by one, each with a device of its own.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context, Result, bail};
use serde_json::Value;

use super::{Town, text};
use crate::process::{Finished, command};

impl Town {
    /// Runs the voter's tool on a device: what it keeps stands in a folder of that name.
    ///
    /// # Errors
    /// When it cannot be started.
    pub fn device(&self, device: &str, arguments: &[&str]) -> Result<Finished> {
        self.device_at(&self.election, device, arguments)
    }

    /// As [`Town::device`], at another address than the election's own.
    ///
    /// # Errors
    /// When it cannot be started.
    pub fn device_at(&self, election: &str, device: &str, arguments: &[&str]) -> Result<Finished> {
        let mut command = self.device_command(election, device)?;
        let output = command.args(arguments).output();
        Ok(output.context("starting urne-vote")?.into())
    }

    /// The voter's tool on a device of its own, ready for its arguments.
    pub(super) fn device_command(&self, election: &str, device: &str) -> Result<Command> {
        let mut command = command("urne-vote")?;
        command
            .args(["--election", election, "--state"])
            .arg(self.path(device));
        Ok(command)
    }

    /// A file with a voter's codes, one from each registrar.
    ///
    /// # Errors
    /// When a registrar has no code for the voter.
    pub fn code_file(&self, voter: &str) -> Result<PathBuf> {
        let mut codes = String::new();
        for registrar in 1..=self.plan.0 {
            let table = fs::read_to_string(self.codes(registrar))?;
            let row = table
                .lines()
                .map(|line| line.split(','))
                .find_map(|mut fields| {
                    (fields.next() == Some(voter)).then(|| fields.next().map(str::to_owned))
                });
            let code = row
                .flatten()
                .with_context(|| format!("{voter} has no code"))?;
            codes.push_str(&code);
            codes.push('\n');
        }
        let path = self.path(&format!("{voter}.code"));
        fs::write(&path, codes)?;
        Ok(path)
    }

    /// Votes on a device, without questions; `choices` are words such as `--choose`, `board=anna`.
    ///
    /// # Errors
    /// When the tool cannot be started.
    pub fn try_cast(&self, device: &str, voter: &str, choices: &[&str]) -> Result<Finished> {
        let code = text(&self.code_file(voter)?);
        let words = [&["vote", "--yes", "--json", "--code-file", &code], choices].concat();
        self.device(device, &words)
    }

    /// Casts a ballot, which the board has to take; the tool's report of it.
    ///
    /// # Errors
    /// When it is refused.
    pub fn cast(&self, device: &str, voter: &str, choices: &[&str]) -> Result<Value> {
        report(&self.try_cast(device, voter, choices)?)
    }

    /// Prepares a ballot in a file beside the device; the file and the tool's report.
    ///
    /// # Errors
    /// When the tool fails.
    pub fn prepare(&self, device: &str, voter: &str, choices: &[&str]) -> Result<(String, Value)> {
        let code = text(&self.code_file(voter)?);
        let mut number = 1;
        while self.path(&format!("{device}-{number}.ballot")).exists() {
            number += 1;
        }
        let out = text(&self.path(&format!("{device}-{number}.ballot")));
        let words = [
            &["prepare", "--json", "--code-file", &code, "--out", &out],
            choices,
        ]
        .concat();
        Ok((out.clone(), report(&self.device(device, &words)?)?))
    }
}

/// The one JSON object that a tool printed.
fn report(finished: &Finished) -> Result<Value> {
    let printed = finished.success()?;
    match serde_json::from_str(printed) {
        Ok(value) => Ok(value),
        Err(error) => bail!("not one JSON object ({error}): {printed}"),
    }
}
