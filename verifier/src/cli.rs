//! The command line.

use std::path::PathBuf;

use clap::{Parser, ValueEnum};

use crate::expect;
use crate::words::faulty;

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
pub struct Cli {
    /// An archive, or the election's address: http(s)://HOST/elections/ID
    pub record: String,
    /// The election id that you expect (64 hexadecimal digits)
    #[arg(long, value_name = "ID", value_parser = election)]
    pub election: Option<[u8; 32]>,
    /// The board's key that you expect (base64url)
    #[arg(long, value_name = "KEY", value_parser = board_key, allow_hyphen_values = true)]
    pub board_key: Option<[u8; 32]>,
    /// A checkpoint that you kept earlier, as from URL/checkpoint; may be repeated
    #[arg(long, value_name = "FILE")]
    pub checkpoint: Vec<PathBuf>,
    /// A receipt that must be part of this record; may be repeated
    #[arg(long, value_name = "FILE")]
    pub receipt: Vec<PathBuf>,
    /// Look for a ballot by its credential's fingerprint and its tracking code
    #[arg(long, num_args = 2, value_names = ["FINGERPRINT", "TRACKING"])]
    pub find: Option<Vec<String>>,
    /// How to write the report
    #[arg(long, value_enum, default_value_t = Format::Text)]
    pub format: Format,
    /// Write the report into this file
    #[arg(long, value_name = "FILE")]
    pub output: Option<PathBuf>,
    /// Language of all that is said, such as fr [default: that of the system]
    #[arg(long, value_name = "LANGUAGE")]
    pub lang: Option<String>,
}

/// How the report is written.
#[derive(Debug, Clone, Copy, ValueEnum)]
#[expect(missing_docs, reason = "the names say it, in the help too")]
pub enum Format {
    Text,
    Json,
    Html,
}

fn election(text: &str) -> Result<[u8; 32], String> {
    expect::election(text).map_err(|e| faulty("fault-expected-election", &e))
}

fn board_key(text: &str) -> Result<[u8; 32], String> {
    expect::board_key(text).map_err(|e| faulty("fault-expected-key", &e))
}
