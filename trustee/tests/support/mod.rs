//! A board and the trustees' tool as real processes; organizer, registrar and voters in this one.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

mod roles;

use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};

use serde_json::Value;

pub(crate) use roles::Organizer;

/// A process that is killed when it is dropped.
pub(crate) struct Killed(pub(crate) Child);

impl Drop for Killed {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// `urne-board serve` on a free port.
pub(crate) struct Board {
    _process: Killed,
    pub(crate) address: String,
}

impl Board {
    /// On a free port.
    pub(crate) fn start(data: &Path) -> Self {
        Self::listen(data, "127.0.0.1:0")
    }

    /// On the port of an address that it had before.
    pub(crate) fn listen(data: &Path, socket: &str) -> Self {
        let mut process = Command::new(board_binary())
            .args(["serve", "--any-organizer", "--listen", socket, "--data"])
            .arg(data)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let stdout = process.stdout.take().unwrap();
        let process = Killed(process);
        let address = BufReader::new(stdout)
            .lines()
            .map_while(Result::ok)
            .find_map(|line| line.strip_prefix("listening on ").map(str::to_owned))
            .expect("the board says where it listens");
        Self {
            _process: process,
            address,
        }
    }
}

/// The server's binary stands beside ours; where this crate is tested alone it is built first.
fn board_binary() -> PathBuf {
    let ours = Path::new(env!("CARGO_BIN_EXE_urne-trustee"));
    let board = ours.with_file_name(format!("urne-board{}", std::env::consts::EXE_SUFFIX));
    if !board.exists() {
        let target = ours.parent().and_then(Path::parent).unwrap();
        let built = Command::new(env!("CARGO"))
            .args(["build", "--quiet", "-p", "urne-board", "--target-dir"])
            .arg(target)
            .status()
            .unwrap();
        assert!(built.success());
    }
    board
}

/// One trustee's tool and file.
pub(crate) struct Trustee {
    pub(crate) file: PathBuf,
    /// The public key, as `key --json` printed it.
    pub(crate) key: String,
}

impl Trustee {
    pub(crate) fn new(folder: &Path, name: &str) -> Self {
        let file = folder.join(format!("{name}.age"));
        let trustee = Self {
            file,
            key: String::new(),
        };
        let made = trustee.json(&["key", "--name", name, "--work-factor", "4"]);
        let key = made["key"].as_str().unwrap().to_owned();
        Self { key, ..trustee }
    }

    pub(crate) fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_urne-trustee"));
        command
            .args(arguments)
            .arg("--file")
            .arg(&self.file)
            .env_remove("URNE_ELECTION")
            .env("URNE_PASSPHRASE", "a battery of correct horses")
            // Whatever the developer speaks.
            .env("LANGUAGE", "en")
            .stdin(Stdio::null());
        command
    }

    pub(crate) fn run(&self, arguments: &[&str]) -> Output {
        self.command(arguments).output().unwrap()
    }

    /// Runs a command that must succeed; gives what it prints.
    pub(crate) fn text(&self, arguments: &[&str]) -> String {
        let output = self.run(arguments);
        assert!(
            output.status.success(),
            "{arguments:?}: {}",
            String::from_utf8_lossy(&output.stderr)
        );
        String::from_utf8(output.stdout).unwrap()
    }

    /// Runs a command with `--json` that must succeed.
    pub(crate) fn json(&self, arguments: &[&str]) -> Value {
        let text = self.text(&[arguments, &["--json"]].concat());
        serde_json::from_str(&text).unwrap()
    }

    /// Runs a command that must fail with one line; gives the line.
    pub(crate) fn error(&self, arguments: &[&str]) -> String {
        let output = self.run(arguments);
        assert_eq!(output.status.code(), Some(1), "{arguments:?}");
        let text = String::from_utf8(output.stderr).unwrap();
        assert_eq!(text.lines().count(), 1, "{text}");
        text
    }

    /// The kinds that a `step` has sent.
    pub(crate) fn step(&self) -> Vec<String> {
        let report = self.json(&["step"]);
        let kind = |sent: &Value| sent["kind"].as_str().unwrap().to_owned();
        report["sent"]
            .as_array()
            .unwrap()
            .iter()
            .map(kind)
            .collect()
    }
}
