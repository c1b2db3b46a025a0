//! `urne-verify`: verifies the public record of an election and reports by numbered checks.

use std::fs::File;
use std::io::{IsTerminal, Read, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Duration;

use anyhow::{Context, Result, anyhow};
use clap::{Parser, ValueEnum};
use indicatif::{ProgressBar, ProgressStyle};
use urne_verifier::checks::{Expectations, Named, Verifier};
use urne_verifier::encoding::Malformed;
use urne_verifier::expect;
use urne_verifier::record::{Address, download, fetch_pages, verify_with};
use urne_verifier::report::Report;

const EXAMPLES: &str = "\
Examples:
  Verify an election on its board:
    urne-verify http://localhost:8080/elections/ID
  Verify an archive, knowing id and key from elsewhere, and keep a page for the public:
    urne-verify election.tar --election ID --board-key KEY --format html --output report.html
  Keep a checkpoint while the poll is open:
    curl -o monday.txt http://localhost:8080/elections/ID/checkpoint
  Check that nothing was taken back since then, and that a ballot is in:
    urne-verify election.tar --checkpoint monday.txt --receipt receipt.txt
  Find a ballot again:
    urne-verify election.tar --find 0123A-4567B-89CDE-FGHJK 0123A-4567B-89CDE-FGHJK-MNPQR

Exit status:
  0  verified: every check passed or does not apply, and the election is finished
  1  a check failed, or the ballot was not found
  2  the record could not be read, or the command line is wrong
  3  right so far, but unfinished or aborted, or a check could not run";

/// Verifies the public record of an election, trusting nobody.
#[derive(Debug, Parser)]
#[command(name = "urne-verify", version, after_help = EXAMPLES)]
struct Cli {
    /// An archive, or the election's address: http(s)://HOST/elections/ID
    record: String,
    /// The election id that you expect (64 hexadecimal digits)
    #[arg(long, value_name = "ID", value_parser = expect::election)]
    election: Option<[u8; 32]>,
    /// The board's key that you expect (base64url)
    #[arg(long, value_name = "KEY", value_parser = expect::board_key, allow_hyphen_values = true)]
    board_key: Option<[u8; 32]>,
    /// A checkpoint that you kept earlier, as from URL/checkpoint; may be repeated
    #[arg(long, value_name = "FILE")]
    checkpoint: Vec<PathBuf>,
    /// A receipt that must be part of this record; may be repeated
    #[arg(long, value_name = "FILE")]
    receipt: Vec<PathBuf>,
    /// Look for a ballot by its credential's fingerprint and its tracking code
    #[arg(long, num_args = 2, value_names = ["FINGERPRINT", "TRACKING"])]
    find: Option<Vec<String>>,
    /// How to write the report
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// Write the report into this file
    #[arg(long, value_name = "FILE")]
    output: Option<PathBuf>,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Format {
    Text,
    Json,
    Html,
}

fn main() -> ExitCode {
    match run(&Cli::parse()) {
        Ok(report) => ExitCode::from(report.exit),
        Err(e) => {
            eprintln!("error: {}", one_line(&format!("{e:#}")));
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
        checkpoints: read_all(&cli.checkpoint, expect::checkpoint)?,
        receipts: read_all(&cli.receipt, expect::receipt)?,
        find: match cli.find.as_deref() {
            Some([fingerprint, tracking]) => {
                let find = expect::ballot(fingerprint, tracking);
                Some(find.map_err(|e| anyhow!("{e}"))?)
            }
            _ => None,
        },
    };
    let report = if Address::looks_like_one(&cli.record) {
        let address = Address::parse(&cli.record)?;
        // Whoever names an address expects the election that it names.
        expectations.election.get_or_insert(address.election);
        let mut spool = tempfile::tempfile().context("no temporary file for the record")?;
        let bar = progress_bar("downloading");
        download(
            &address,
            std::io::BufWriter::new(&mut spool),
            |done, all| show(&bar, done, all),
        )?;
        bar.finish_and_clear();
        run_checks(&mut spool, expectations, |verifier| {
            verifier.from_address();
            fetch_pages(&address, verifier);
        })?
    } else {
        let path = Path::new(&cli.record);
        let mut file =
            File::open(path).with_context(|| format!("{} cannot be opened", path.display()))?;
        run_checks(&mut file, expectations, |_| ()).with_context(|| path.display().to_string())?
    };
    let written = match cli.format {
        Format::Text => report.to_text(),
        Format::Json => report.to_json(),
        Format::Html => report.to_html(),
    };
    match &cli.output {
        Some(path) => {
            write_atomically(path, written.as_bytes())?;
            println!("{}", report.to_text().lines().next().unwrap_or_default());
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
    let bar = progress_bar("verifying");
    std::io::Seek::rewind(file)?;
    let report = verify_with(file, expectations, |done, all| show(&bar, done, all), last)?;
    bar.finish_and_clear();
    Ok(report)
}

/// The largest checkpoint or receipt; both formats stay far below.
const LARGEST_FILE: u64 = 1 << 16;

/// Reads the observer's own files. One that is no such file says nothing against the record.
fn read_all(
    paths: &[PathBuf],
    parse: impl Fn(&str, Vec<u8>) -> Result<Named, Malformed>,
) -> Result<Vec<Named>> {
    let read = |path: &PathBuf| {
        let mut bytes = Vec::new();
        File::open(path)
            .and_then(|file| file.take(LARGEST_FILE).read_to_end(&mut bytes))
            .with_context(|| format!("{} cannot be read", path.display()))?;
        let name = path.display().to_string();
        parse(&name, bytes).map_err(|e| anyhow!("{name}: {e}"))
    };
    paths.iter().map(read).collect()
}

fn write_atomically(path: &Path, bytes: &[u8]) -> Result<()> {
    let context = || format!("{} cannot be written", path.display());
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
fn progress_bar(what: &'static str) -> ProgressBar {
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
