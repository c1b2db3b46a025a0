//! Real processes: finding the binaries, running a tool to its end, keeping a board alive or killing it.

use std::ffi::OsStr;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};

/// The path of one of the workspace's binaries, beside the running one.
///
/// Test binaries run in `target/<profile>/deps`, others in `target/<profile>`.
///
/// # Errors
/// When the binary has not been built.
pub fn binary(name: &str) -> Result<PathBuf> {
    let here = std::env::current_exe().context("this program's own path")?;
    let mut folder = here.parent().context("this program's folder")?;
    if folder.ends_with("deps") {
        folder = folder.parent().context("the build folder")?;
    }
    let path = folder.join(name);
    if !path.is_file() {
        bail!("{name} is not built: run `cargo build --workspace --bins` first");
    }
    Ok(path)
}

/// A command that runs one of the workspace's binaries.
///
/// # Errors
/// When the binary has not been built.
pub fn command(name: &str) -> Result<Command> {
    let mut command = Command::new(binary(name)?);
    // Nothing of the caller's own elections may leak into a run.
    for (key, _) in std::env::vars_os() {
        if key.to_string_lossy().starts_with("URNE_") {
            command.env_remove(key);
        }
    }
    // What is compared with what a tool says is English, whatever its developer speaks.
    command.env("LC_ALL", "C.UTF-8");
    command.stdin(Stdio::null());
    Ok(command)
}

/// Copies a folder with everything in it, in the place of what stood there: a backup, or bringing it back.
///
/// # Errors
/// A file cannot be read or written.
pub fn copy_folder(from: &Path, to: &Path) -> Result<()> {
    if to.exists() {
        std::fs::remove_dir_all(to).with_context(|| format!("clearing {}", to.display()))?;
    }
    std::fs::create_dir_all(to)?;
    for item in std::fs::read_dir(from)? {
        let from = item?.path();
        let to = to.join(from.file_name().unwrap_or_default());
        if from.is_dir() {
            copy_folder(&from, &to)?;
        } else {
            std::fs::copy(&from, &to).with_context(|| format!("copying {}", from.display()))?;
        }
    }
    Ok(())
}

/// What a finished tool left: both streams and its exit code.
#[derive(Debug, Clone)]
pub struct Finished {
    /// Standard output.
    pub stdout: String,
    /// Standard error.
    pub stderr: String,
    /// Exit code; -1 when a signal ended it.
    pub code: i32,
}

impl Finished {
    /// Standard output of a tool that has succeeded.
    ///
    /// # Errors
    /// Its exit code is not 0.
    pub fn success(&self) -> Result<&str> {
        if self.code != 0 {
            bail!(
                "a tool ended with {}:\n{}{}",
                self.code,
                self.stdout,
                self.stderr
            );
        }
        Ok(&self.stdout)
    }

    /// The one line with which a tool refuses: exit code 1, one line on standard error that begins
    /// with `error: `, and no panic. Notes may stand before it.
    ///
    /// # Errors
    /// Anything else.
    pub fn refusal(&self) -> Result<&str> {
        let mut lines = self
            .stderr
            .lines()
            .filter(|line| !line.starts_with("note: "));
        match (self.code, lines.next(), lines.next()) {
            (1, Some(line), None) if line.starts_with("error: ") => Ok(line),
            _ => bail!(
                "no plain refusal, but exit code {}:\n{}{}",
                self.code,
                self.stdout,
                self.stderr
            ),
        }
    }
}

impl From<Output> for Finished {
    fn from(output: Output) -> Self {
        Self {
            stdout: String::from_utf8_lossy(&output.stdout).into_owned(),
            stderr: String::from_utf8_lossy(&output.stderr).into_owned(),
            code: output.status.code().unwrap_or(-1),
        }
    }
}

/// Runs a tool to its end, whatever its exit code.
///
/// # Errors
/// When it cannot be started.
pub fn run<S: AsRef<OsStr>>(name: &str, arguments: &[S]) -> Result<Finished> {
    let output = command(name)?
        .args(arguments)
        .output()
        .with_context(|| format!("starting {name}"))?;
    Ok(output.into())
}

/// Runs a tool that has to succeed; its standard output.
///
/// # Errors
/// When it cannot be started or its exit code is not 0.
pub fn succeed<S: AsRef<OsStr>>(name: &str, arguments: &[S]) -> Result<String> {
    let finished = run(name, arguments)?;
    if finished.code != 0 {
        let words: Vec<_> = arguments
            .iter()
            .map(|a| a.as_ref().to_string_lossy())
            .collect();
        bail!(
            "`{name} {}` ended with {}:\n{}{}",
            words.join(" "),
            finished.code,
            finished.stdout,
            finished.stderr
        );
    }
    Ok(finished.stdout)
}

/// A tool that works while others act. It is killed with its owner, so that a failed test leaves nothing behind.
#[derive(Debug)]
pub struct Running(pub Child);

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// A running `urne-board serve`. Ends with its owner.
#[derive(Debug)]
pub struct BoardProcess {
    /// None where the process is another's.
    child: Option<Child>,
    address: String,
    arguments: Vec<String>,
    log: PathBuf,
}

impl BoardProcess {
    /// Starts a board over `data` on a free port of the loopback and waits until it listens.
    ///
    /// # Errors
    /// When it does not listen within a minute.
    pub fn start(data: &Path, further: &[&str]) -> Result<Self> {
        let mut arguments = vec![
            "serve".to_owned(),
            "--data".to_owned(),
            data.display().to_string(),
            "--listen".to_owned(),
            "127.0.0.1:0".to_owned(),
        ];
        arguments.extend(further.iter().map(|&a| a.to_owned()));
        let log = data.with_extension("log");
        let (child, address) = spawn(&arguments, &log)?;
        Ok(Self {
            child: Some(child),
            address,
            arguments,
            log,
        })
    }

    /// The same board for another election: it ends with its first owner, who alone can stop and restart it.
    pub fn shared(&self) -> Self {
        Self {
            child: None,
            address: self.address.clone(),
            arguments: Vec::new(),
            log: self.log.clone(),
        }
    }

    fn child(&mut self) -> Result<&mut Child> {
        self.child.as_mut().context("this board has another owner")
    }

    /// `http://127.0.0.1:PORT`.
    pub fn address(&self) -> &str {
        &self.address
    }

    /// The file that holds what the board logged.
    pub fn log(&self) -> &Path {
        &self.log
    }

    /// Kills the board as a power cut would (SIGKILL).
    ///
    /// # Errors
    /// When the process cannot be signalled.
    pub fn kill(&mut self) -> Result<()> {
        let child = self.child()?;
        child.kill().context("killing the board")?;
        child.wait().context("waiting for the board")?;
        Ok(())
    }

    /// Asks the board to end, as the system does at its shutdown (SIGTERM), and waits for it.
    ///
    /// # Errors
    /// When it cannot be signalled, or does not end by itself with exit code 0.
    pub fn terminate(&mut self) -> Result<()> {
        let child = self.child()?;
        let pid = child.id().to_string();
        let sent = Command::new("kill")
            .args(["-TERM", &pid])
            .status()
            .context("running kill")?;
        let ended = child.wait().context("waiting for the board")?;
        if !sent.success() || !ended.success() {
            bail!("the board ended with {ended} when it was asked to end");
        }
        Ok(())
    }

    /// Starts it again over the same data, on the same port, so that clients that wait find it.
    ///
    /// # Errors
    /// When it does not listen within a minute.
    pub fn restart(&mut self) -> Result<()> {
        self.child()?;
        let port = self.address.trim_start_matches("http://").to_owned();
        let option = self.arguments.iter().position(|word| word == "--listen");
        if let Some(listen) = option.and_then(|place| self.arguments.get_mut(place + 1)) {
            *listen = port;
        }
        let (child, address) = spawn(&self.arguments, &self.log)?;
        self.child = Some(child);
        self.address = address;
        Ok(())
    }
}

impl Drop for BoardProcess {
    fn drop(&mut self) {
        if let Some(child) = &mut self.child {
            let _ = child.kill();
            let _ = child.wait();
        }
    }
}

fn spawn(arguments: &[String], log: &Path) -> Result<(Child, String)> {
    let errors = std::fs::OpenOptions::new()
        .create(true)
        .append(true)
        .open(log)
        .with_context(|| format!("opening {}", log.display()))?;
    let mut child = command("urne-board")?
        .args(arguments)
        .stdout(Stdio::piped())
        .stderr(errors)
        .spawn()
        .context("starting urne-board")?;
    let output = child.stdout.take().context("the board's standard output")?;
    let (sender, receiver) = std::sync::mpsc::channel();
    // The reader goes on to the end, so that the board never blocks on a full pipe.
    std::thread::spawn(move || {
        for line in BufReader::new(output).lines().map_while(Result::ok) {
            if let Some(address) = line.strip_prefix("listening on ") {
                let _ = sender.send(address.trim().to_owned());
            }
        }
    });
    let began = Instant::now();
    loop {
        if let Ok(address) = receiver.recv_timeout(Duration::from_millis(100)) {
            return Ok((child, address));
        }
        if let Some(status) = child.try_wait().context("asking after the board")? {
            bail!("the board ended with {status}; see {}", log.display());
        }
        if began.elapsed() > Duration::from_secs(60) {
            let _ = child.kill();
            bail!(
                "the board did not listen within a minute; see {}",
                log.display()
            );
        }
    }
}
