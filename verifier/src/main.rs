//! `urne-verify`: verifies the public record of an election and reports by numbered checks.

use std::fs::File;
use std::io::{IsTerminal, Read, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Duration;

use anyhow::{Context, Result, anyhow};
use indicatif::{ProgressBar, ProgressStyle};
use urne_verifier::checks::{Expectations, Named, Verifier};
use urne_verifier::cli::{Cli, Format};
use urne_verifier::encoding::Malformed;
use urne_verifier::expect;
use urne_verifier::record::{Address, download, fetch_pages, verify_with};
use urne_verifier::report::Report;
use urne_verifier::words::{WORDS, faulty, unreadable, wording};
use urne_words::{command_line, say};

fn main() -> ExitCode {
    match run(&command_line::parse::<Cli>(&WORDS)) {
        Ok(report) => ExitCode::from(report.exit),
        Err(e) => {
            let cause = one_line(&format!("{e:#}"));
            eprintln!("{}", say!(WORDS, "command-fault", cause = cause));
            ExitCode::from(2)
        }
    }
}

/// Texts from files and from the network, on one line and without control characters.
fn one_line(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    let visible = |c: &char| !c.is_control();
    words.join(" ").chars().filter(visible).collect()
}

fn run(cli: &Cli) -> Result<Report> {
    let mut expectations = Expectations {
        election: cli.election,
        board_key: cli.board_key,
        checkpoints: read_all(
            &cli.checkpoint,
            expect::checkpoint,
            "fault-expected-checkpoint",
        )?,
        receipts: read_all(&cli.receipt, expect::receipt, "fault-expected-receipt")?,
        find: match cli.find.as_deref() {
            Some([fingerprint, tracking]) => {
                let find = expect::ballot(fingerprint, tracking);
                Some(find.map_err(|e| anyhow!(faulty("fault-expected-ballot", &e)))?)
            }
            _ => None,
        },
    };
    let report = if Address::looks_like_one(&cli.record) {
        let address = Address::parse(&cli.record).map_err(|e| anyhow!(unreadable(&e)))?;
        // Whoever names an address expects the election that it names.
        expectations.election.get_or_insert(address.election);
        let mut spool = tempfile::tempfile().with_context(|| say!(WORDS, "fault-temporary"))?;
        let bar = progress_bar(say!(WORDS, "downloading"));
        download(
            &address,
            std::io::BufWriter::new(&mut spool),
            |done, all| show(&bar, done, all),
        )
        .map_err(|e| anyhow!(unreadable(&e)))?;
        bar.finish_and_clear();
        run_checks(&mut spool, expectations, |verifier| {
            verifier.from_address();
            fetch_pages(&address, verifier);
        })?
    } else {
        let path = Path::new(&cli.record);
        let mut file = File::open(path)
            .with_context(|| say!(WORDS, "fault-opened", path = %path.display()))?;
        run_checks(&mut file, expectations, |_| ()).with_context(|| path.display().to_string())?
    };
    let written = match cli.format {
        Format::Text => report.to_text_in(wording()),
        Format::Json => report.to_json(),
        Format::Html => report.to_html_in(wording()),
    };
    match &cli.output {
        Some(path) => {
            write_atomically(path, written.as_bytes())?;
            let text = report.to_text_in(wording());
            println!("{}", text.lines().next().unwrap_or_default());
        }
        // A reader that stops reading, such as `head`, is no failure of the verification.
        None => match std::io::stdout().lock().write_all(written.as_bytes()) {
            Err(e) if e.kind() != std::io::ErrorKind::BrokenPipe => return Err(e.into()),
            _ => {}
        },
    }
    Ok(report)
}

fn run_checks(
    file: &mut File,
    expectations: Expectations,
    last: impl FnOnce(&mut Verifier),
) -> Result<Report> {
    let bar = progress_bar(say!(WORDS, "verifying"));
    std::io::Seek::rewind(file)?;
    let report = verify_with(file, expectations, |done, all| show(&bar, done, all), last)
        .map_err(|e| anyhow!(unreadable(&e)))?;
    bar.finish_and_clear();
    Ok(report)
}

/// The largest checkpoint or receipt; both formats stay far below.
const LARGEST_FILE: u64 = 1 << 16;

/// Reads the observer's own files. One that is no such file says nothing against the record.
fn read_all(
    paths: &[PathBuf],
    parse: impl Fn(&str, Vec<u8>) -> Result<Named, Malformed>,
    fault: &str,
) -> Result<Vec<Named>> {
    let read = |path: &PathBuf| {
        let mut bytes = Vec::new();
        File::open(path)
            .and_then(|file| file.take(LARGEST_FILE).read_to_end(&mut bytes))
            .with_context(|| say!(WORDS, "fault-read", path = %path.display()))?;
        let name = path.display().to_string();
        parse(&name, bytes).map_err(|e| {
            let cause = faulty(fault, &e);
            anyhow!(say!(WORDS, "fault-of", name = &name, cause = cause))
        })
    };
    paths.iter().map(read).collect()
}

fn write_atomically(path: &Path, bytes: &[u8]) -> Result<()> {
    let context = || say!(WORDS, "fault-written", path = %path.display());
    let parent = path
        .parent()
        .filter(|parent| !parent.as_os_str().is_empty());
    let mut file = readable_by_all(&mut tempfile::Builder::new())
        .tempfile_in(parent.unwrap_or(Path::new(".")))
        .with_context(context)?;
    file.write_all(bytes).with_context(context)?;
    file.as_file().sync_all().with_context(context)?;
    file.persist(path).with_context(context)?;
    Ok(())
}

/// A report is for everybody; temporary files are their owner's alone unless told otherwise.
fn readable_by_all<'a, 'b, 'c>(
    builder: &'a mut tempfile::Builder<'b, 'c>,
) -> &'a mut tempfile::Builder<'b, 'c> {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        builder.permissions(std::fs::Permissions::from_mode(0o644))
    }
    #[cfg(not(unix))]
    builder
}

/// A bar on a terminal, nothing elsewhere.
fn progress_bar(what: String) -> ProgressBar {
    if !std::io::stderr().is_terminal() {
        return ProgressBar::hidden();
    }
    let bar = ProgressBar::new(0);
    if let Ok(style) = ProgressStyle::with_template("{msg} {wide_bar} {percent}% {eta}") {
        bar.set_style(style);
    }
    bar.set_message(what);
    bar.enable_steady_tick(Duration::from_millis(200));
    bar
}

fn show(bar: &ProgressBar, done: u64, all: u64) {
    bar.set_length(all.max(1));
    bar.set_position(done.min(all));
}
