//! The command line of `urne-trustee`.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};
use urne_words::spoken;

use crate::file::{DEFAULT_WORK_FACTOR, MAX_WORK_FACTOR};

const EXAMPLES: &str = "\
Examples:
  urne-trustee key --name \"Ada Ardent\"
      make trustee.age and print the public key for the organizer
  urne-trustee join --election https://vote.example/elections/5f2c...
      look at the election and check that it names your key
  urne-trustee step
      do whatever is your turn now; come back later for the next round
  urne-trustee step --wait --until rehearsed
      stay until your rehearsal stands in the log

The passphrase is asked for, or read from --passphrase-file or URNE_PASSPHRASE.
Exit status: 0 done or nothing due, 1 an error, 2 wrong usage.";

/// The trustee's tool: key ceremony, rehearsal and decryption.
#[derive(Debug, Parser)]
#[command(name = "urne-trustee", version, after_help = EXAMPLES)]
pub struct Cli {
    /// What is the same for all commands.
    #[command(flatten)]
    pub common: Common,
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// Options of all commands.
#[derive(Debug, Args)]
#[command(next_help_heading = "Options of all commands")]
pub struct Common {
    /// The trustee's file, encrypted under the passphrase
    #[arg(
        long,
        global = true,
        default_value = "trustee.age",
        value_name = "FILE"
    )]
    pub file: PathBuf,
    /// Read the passphrase from the first line of this file; - is standard input
    #[arg(long, global = true, value_name = "FILE")]
    pub passphrase_file: Option<PathBuf>,
    /// The election's address; not needed where the file holds one election only
    #[arg(long, global = true, env = "URNE_ELECTION", value_name = "URL")]
    pub election: Option<String>,
    /// Cost of guessing the passphrase, log2 of scrypt's N; for a new file the default is 18
    #[arg(long, global = true, value_name = "N", value_parser = clap::value_parser!(u8).range(1..=i64::from(MAX_WORK_FACTOR)))]
    pub work_factor: Option<u8>,
    /// Print one JSON object instead of text
    #[arg(long, global = true)]
    pub json: bool,
    /// Language of all that is said, such as fr [default: that of the system]
    #[arg(long, global = true, value_name = "LANGUAGE")]
    pub lang: Option<String>,
}

impl Common {
    /// The work factor of a new file.
    pub fn new_work_factor(&self) -> u8 {
        self.work_factor.unwrap_or(DEFAULT_WORK_FACTOR)
    }

    /// The language in which titles are read, where they have it.
    pub fn language(&self) -> &str {
        self.lang.as_deref().unwrap_or(spoken().tag())
    }
}

/// The commands.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Make a new file with a signing key and print the public key
    #[command(after_help = "\
Examples:
  urne-trustee key --name \"Ada Ardent\"
  urne-trustee --file ada.age key --name \"Ada Ardent\" --passphrase-file secret.txt")]
    Key {
        /// Your name, as voters shall read it
        #[arg(long)]
        name: String,
    },
    /// Show an election, check that it names your key, and remember it
    #[command(after_help = "\
Example:
  urne-trustee join --election https://vote.example/elections/5f2c...")]
    Join,
    /// Do whatever is due: commit, open, shares, confirm or complain, rehearse, decrypt
    #[command(after_help = "\
Examples:
  urne-trustee step
  urne-trustee step --wait                       stay from the first round to the decryption
  urne-trustee step --wait --until rehearsed

A round begins when all trustees have done the one before: run it again, or use --wait.")]
    Step {
        /// Stay and do each next thing when its time comes
        #[arg(long)]
        wait: bool,
        /// With --wait: how far to go
        #[arg(long, value_enum, requires = "wait", default_value_t = Until::Decrypted)]
        until: Until,
    },
    /// Verify the log and say how far the election is; change nothing
    Status,
    /// Rehearse the decryption from the stored share, once keys and roll are complete
    Rehearse,
    /// Verify the whole log, then decrypt the totals of the closed election
    Decrypt,
}

/// Where `step --wait` ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Until {
    /// The election's keys stand in the log
    Key,
    /// This trustee's rehearsal stands in the log
    Rehearsed,
    /// This trustee's decryption stands in the log, or none is needed
    Decrypted,
}
