//! A whole election with every role's own tool, each in a folder of its own.

mod log;
mod tools;
mod voters;

use std::fs;
use std::io::IsTerminal as _;
use std::path::{Path, PathBuf};
use std::process::Stdio;

use anyhow::{Context, Result, bail};
use toml::{Table, Value};

use self::tools::trustee;
use crate::process::{BoardProcess, Finished, succeed};
use crate::stranger::Stranger;

/// Who takes part.
#[derive(Debug, Clone)]
pub struct Plan<'a> {
    /// The organizer's draft, without registrars, trustees and dates.
    pub draft: &'a Path,
    /// The voter list.
    pub voters: &'a Path,
    /// One or two registrars.
    pub registrars: usize,
    /// Names of the trustees.
    pub trustees: &'a [&'a str],
    /// How many of them decrypt together.
    pub threshold: usize,
}

/// An election under way on a board of its own.
#[derive(Debug)]
pub struct Town {
    folder: PathBuf,
    /// The board's process.
    pub board: BoardProcess,
    election: String,
    plan: (usize, usize),
    voters: PathBuf,
}

impl Town {
    /// Makes every role's key, starts a board, posts the manifest and lets the trustees join.
    ///
    /// # Errors
    /// When a tool fails; the error holds what it said.
    pub fn found(folder: &Path, plan: &Plan<'_>) -> Result<Self> {
        Self::found_with(folder, plan, &[])
    }

    /// As [`Town::found`], with further trustees whose keys are nobody's tool's: they come last and act for
    /// themselves.
    ///
    /// # Errors
    /// When a tool fails.
    pub fn found_with(folder: &Path, plan: &Plan<'_>, strangers: &[&Stranger]) -> Result<Self> {
        let organizer = folder.join("organizer");
        fs::create_dir_all(&organizer).with_context(|| format!("making {}", folder.display()))?;
        let organizer_key = key(&["--dir", &text(&organizer), "key"])?;
        let board = BoardProcess::start(&folder.join("board"), &["--organizer", &organizer_key])?;
        Self::found_on(board, folder, plan, strangers)
    }

    /// Another election of the same organizer on the same board, up to the open poll. The board ends with this town.
    ///
    /// # Errors
    /// When a tool fails.
    pub fn neighbour(&self, folder: &Path, plan: &Plan<'_>) -> Result<Self> {
        let organizer = folder.join("organizer");
        fs::create_dir_all(&organizer).with_context(|| format!("making {}", folder.display()))?;
        let key = "organizer.key";
        fs::copy(self.path("organizer").join(key), organizer.join(key))?;
        let town = Self::found_on(self.board.shared(), folder, plan, &[])?;
        town.run_to_open()?;
        Ok(town)
    }

    fn found_on(
        board: BoardProcess,
        folder: &Path,
        plan: &Plan<'_>,
        strangers: &[&Stranger],
    ) -> Result<Self> {
        let organizer = folder.join("organizer");
        let mut registrars = Vec::new();
        for ordinal in 1..=plan.registrars {
            let home = folder.join(format!("registrar-{ordinal}"));
            fs::create_dir_all(&home)?;
            let public = key(&["registrar", "--dir", &text(&home), "key"])?;
            registrars.push(party(&format!("Registrar {ordinal}"), public));
        }
        let mut trustees = Vec::new();
        for (ordinal, name) in (1..).zip(plan.trustees) {
            let home = folder.join(format!("trustee-{ordinal}"));
            fs::create_dir_all(&home)?;
            let public = trustee(&home, &["key", "--name", name])?;
            trustees.push(party(name, printed_key(&public)?));
        }
        for stranger in strangers {
            trustees.push(party(stranger.name(), stranger.public_key()));
        }

        let draft = fs::read_to_string(plan.draft)
            .with_context(|| format!("reading {}", plan.draft.display()))?;
        let mut draft: Table = draft.parse().context("the draft")?;
        draft.insert("registrars".into(), Value::Array(registrars));
        draft.insert("trustees".into(), Value::Array(trustees));
        draft.insert(
            "threshold".into(),
            Value::Integer(i64::try_from(plan.threshold)?),
        );
        draft.entry("opens").or_insert_with(|| "now".into());
        draft.entry("closes").or_insert_with(|| "in 6 hours".into());
        draft.insert("early_close".into(), Value::Boolean(true));
        let filled = organizer.join("draft.toml");
        fs::write(&filled, toml::to_string(&draft)?)?;
        let home = text(&organizer);
        let posted = succeed(
            "urne-organizer",
            &[
                "--dir",
                &home,
                "post",
                &text(&filled),
                "--board",
                board.address(),
            ],
        )?;
        let election = posted
            .split_whitespace()
            .find(|word| word.starts_with("http://") && word.contains("/elections/"))
            .context("`post` names no election address")?
            .to_owned();

        let town = Self {
            folder: folder.to_owned(),
            board,
            election,
            plan: (plan.registrars, plan.trustees.len()),
            voters: plan.voters.to_owned(),
        };
        for ordinal in 1..=town.plan.1 {
            town.trustee(ordinal, &["join", "--election", &town.election])?;
        }
        Ok(town)
    }

    /// The election's address.
    pub fn election(&self) -> &str {
        &self.election
    }

    /// A path in this town's folder.
    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.join(name)
    }

    /// The codes that a registrar hands out.
    pub fn codes(&self, registrar: usize) -> PathBuf {
        self.folder
            .join(format!("registrar-{registrar}"))
            .join("codes.csv")
    }

    /// Runs the voter's tool with this election, whatever its exit code.
    ///
    /// # Errors
    /// When it cannot be started.
    pub fn vote(&self, arguments: &[&str]) -> Result<Finished> {
        self.device("voter", arguments)
    }

    /// The key ceremony: every trustee takes its turns until all have confirmed; then the organizer posts the keys.
    ///
    /// # Errors
    /// When a tool fails, or the ceremony does not end.
    pub fn ceremony(&self) -> Result<()> {
        // Commit, open, share, confirm: one turn each.
        for _ in 0..4 {
            for ordinal in 1..=self.plan.1 {
                self.trustee(ordinal, &["step"])?;
            }
        }
        self.organizer(&["publish-key"])?;
        Ok(())
    }

    /// The registrars import the voters, make codes and post their lists.
    ///
    /// # Errors
    /// When a tool fails.
    pub fn enrol(&self) -> Result<()> {
        let labelled = self.path("labelled.csv");
        let voters = text(&self.voters);
        succeed(
            "urne-organizer",
            &["registrar", "labels", &voters, "--out", &text(&labelled)],
        )?;
        for ordinal in 1..=self.plan.0 {
            let home = text(&self.folder.join(format!("registrar-{ordinal}")));
            let run = |arguments: &[&str]| {
                let mut words = vec!["registrar", "--dir", &home];
                words.extend(arguments);
                succeed("urne-organizer", &words)
            };
            run(&["import", &text(&labelled)])?;
            let codes = text(&self.codes(ordinal));
            run(&["credentials", "--election", &self.election, "--out", &codes])?;
            run(&["post", "--election", &self.election])?;
        }
        Ok(())
    }

    /// Every trustee rehearses; the organizer opens the poll.
    ///
    /// # Errors
    /// When a tool fails.
    pub fn open(&self) -> Result<()> {
        for ordinal in 1..=self.plan.1 {
            self.trustee(ordinal, &["step"])?;
        }
        self.organizer(&["open"])?;
        Ok(())
    }

    /// Everything up to the open poll.
    ///
    /// # Errors
    /// When a tool fails.
    pub fn opened(folder: &Path, plan: &Plan<'_>) -> Result<Self> {
        let town = Self::found(folder, plan)?;
        town.run_to_open()?;
        Ok(town)
    }

    fn run_to_open(&self) -> Result<()> {
        self.ceremony()?;
        self.enrol()?;
        self.open()
    }

    /// The arguments that have the voter's tool cast a file of ballots, each by its own voter.
    pub fn simulation(&self, ballots: &Path) -> Vec<String> {
        let mut words = vec!["simulate".to_owned()];
        for ordinal in 1..=self.plan.0 {
            words.extend(["--codes".to_owned(), text(&self.codes(ordinal))]);
        }
        words.extend(["--ballots".to_owned(), text(ballots)]);
        words.extend(["--receipts".to_owned(), text(&self.path("receipts"))]);
        words
    }

    /// Casts a file of ballots, each by its own voter.
    ///
    /// # Errors
    /// When a ballot is refused or the tool fails.
    pub fn simulate(&self, ballots: &Path) -> Result<String> {
        let mut command = self.device_command(&self.election, "voter")?;
        command.args(self.simulation(ballots));
        // Whoever watches sees the tool's own progress.
        if std::io::stderr().is_terminal() {
            command.stderr(Stdio::inherit());
        }
        let finished: Finished = command.output().context("starting urne-vote")?.into();
        if finished.code != 0 {
            bail!(
                "urne-vote simulate ended with {}:\n{}",
                finished.code,
                finished.stderr
            );
        }
        Ok(finished.stdout)
    }

    /// Closes the poll, lets the named trustees decrypt, posts the result and writes the archive.
    ///
    /// # Errors
    /// When a tool fails.
    pub fn finish(&self, decrypting: &[usize]) -> Result<PathBuf> {
        self.organizer(&["close"])?;
        for &ordinal in decrypting {
            self.trustee(ordinal, &["step"])?;
        }
        self.organizer(&["result"])?;
        let archive = self.path("archive.tar");
        self.organizer(&["archive", &text(&archive)])?;
        Ok(archive)
    }

    /// Runs the independent verifier on a file or an address, whatever its exit code.
    ///
    /// # Errors
    /// When it cannot be started.
    pub fn verify(&self, what: &str, further: &[&str]) -> Result<Finished> {
        let mut words = vec![what];
        words.extend(further);
        crate::process::run("urne-verify", &words)
    }
}

/// The public key that the organizer's tool prints.
fn key(arguments: &[&str]) -> Result<String> {
    printed_key(&succeed("urne-organizer", arguments)?)
}

/// A public key in a tool's output: the one word of 43 characters of base64url.
fn printed_key(output: &str) -> Result<String> {
    let is_key = |word: &&str| {
        word.len() == 43
            && word
                .bytes()
                .all(|c| c.is_ascii_alphanumeric() || c == b'-' || c == b'_')
    };
    Ok(output
        .split_whitespace()
        .find(is_key)
        .context("no key was printed")?
        .to_owned())
}

fn party(name: &str, key: String) -> Value {
    let mut table = Table::new();
    table.insert("name".into(), name.into());
    table.insert("key".into(), key.into());
    Value::Table(table)
}

fn text(path: &Path) -> String {
    path.display().to_string()
}
