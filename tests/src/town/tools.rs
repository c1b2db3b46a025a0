//! The tools of organizer and trustees, each run in its own folder; and going back to a backup.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

use super::{Town, text};
use crate::process::{Finished, command, copy_folder, run, succeed};

/// The passphrase of every trustee's file here; these elections are played, not held.
const PASSPHRASE: &str = "a play's passphrase";

/// Cost of the trustees' passphrases (log2 of scrypt's N): low, for the same reason.
const WORK_FACTOR: &str = "10";

impl Town {
    /// Runs the organizer's tool, which has to succeed.
    ///
    /// # Errors
    /// When it fails.
    pub fn organizer(&self, arguments: &[&str]) -> Result<String> {
        let home = text(&self.folder.join("organizer"));
        let mut words = vec!["--dir", &home];
        words.extend(arguments);
        succeed("urne-organizer", &words)
    }

    /// Runs one trustee's tool, which has to succeed.
    ///
    /// # Errors
    /// When it fails.
    pub fn trustee(&self, ordinal: usize, arguments: &[&str]) -> Result<String> {
        trustee(&self.trustee_home(ordinal), arguments)
    }

    /// Runs one trustee's tool, whatever its exit code.
    ///
    /// # Errors
    /// When it cannot be started.
    pub fn try_trustee(&self, ordinal: usize, arguments: &[&str]) -> Result<Finished> {
        let mut command = self.trustee_command(ordinal)?;
        Ok(command
            .args(arguments)
            .output()
            .context("starting urne-trustee")?
            .into())
    }

    /// One trustee's tool with its file, ready for its arguments.
    ///
    /// # Errors
    /// When it has not been built.
    pub fn trustee_command(&self, ordinal: usize) -> Result<Command> {
        trustee_command(&self.trustee_home(ordinal))
    }

    /// The folder of one trustee's file.
    pub fn trustee_home(&self, ordinal: usize) -> PathBuf {
        self.folder.join(format!("trustee-{ordinal}"))
    }

    /// Runs the organizer's tool, whatever its exit code.
    ///
    /// # Errors
    /// When it cannot be started.
    pub fn try_organizer(&self, arguments: &[&str]) -> Result<Finished> {
        let home = text(&self.folder.join("organizer"));
        let mut words = vec!["--dir", &home];
        words.extend(arguments);
        run("urne-organizer", &words)
    }

    /// Keeps a copy of a role's folder as it is now, such as the `board`'s.
    ///
    /// # Errors
    /// The board does not end or start, or files cannot be copied.
    pub fn back_up(&mut self, role: &str) -> Result<()> {
        self.exchange(role, copy_folder)
    }

    /// Goes back to the copy. The board's port and address stay.
    ///
    /// # Errors
    /// As [`Town::back_up`].
    pub fn restore(&mut self, role: &str) -> Result<()> {
        self.exchange(role, |here, copy| copy_folder(copy, here))
    }

    fn exchange(&mut self, role: &str, copy: impl Fn(&Path, &Path) -> Result<()>) -> Result<()> {
        let (here, there) = (self.path(role), self.path(&format!("{role}.backup")));
        if role != "board" {
            return copy(&here, &there);
        }
        self.board.terminate()?;
        copy(&here, &there)?;
        self.board.restart()
    }
}

/// A trustee's tool with the file in its folder.
fn trustee_command(home: &Path) -> Result<Command> {
    let mut command = command("urne-trustee")?;
    command.env("URNE_PASSPHRASE", PASSPHRASE).args([
        "--file",
        &text(&home.join("trustee.age")),
        "--work-factor",
        WORK_FACTOR,
    ]);
    Ok(command)
}

/// Runs a trustee's tool in its folder.
pub(super) fn trustee(home: &Path, arguments: &[&str]) -> Result<String> {
    let mut command = trustee_command(home)?;
    command.args(arguments);
    let finished: Finished = command.output().context("starting urne-trustee")?.into();
    if finished.code != 0 {
        bail!(
            "`urne-trustee {}` ended with {}:\n{}",
            arguments.join(" "),
            finished.code,
            finished.stderr
        );
    }
    Ok(finished.stdout)
}
