//! The command line of `urne-vote`.

use std::path::PathBuf;
use std::time::Duration;

use clap::{Args, Parser, Subcommand};
use urne_board_client::ElectionAddress;

use crate::opening::Tracking;

const EXAMPLES: &str = "\
Examples:
  export URNE_ELECTION=http://127.0.0.1:8080/elections/<id>
  urne-vote contests
  urne-vote vote
  urne-vote vote --code-file my-code --choose board=anna,ben --blank budget --yes
  urne-vote prepare --code-file my-code --choose 'order=anna>ben' --out ballot.json
  urne-vote check ballot.json --out opening.json
  urne-vote cast ballot.json --code-file my-code
  urne-vote receipts";

const RECHECK_EXAMPLES: &str = "\
Examples:
  urne-vote recheck opening.json --tracking AAAAA-BBBBB-CCCCC-DDDDD-EEEEE

Run this on another device than the one that prepared the ballot, with the tracking
code that was shown before the opening was made. The whole hash compares 256 bits.";

const SIMULATE_EXAMPLES: &str = "\
Examples:
  urne-vote simulate --codes codes.csv --ballots ballots.csv
  urne-vote simulate --codes one.csv --codes two.csv --ballots ballots.csv --receipts receipts/

Code files have columns voter and code; ballots have columns voter and choices, such as
  anna,board=anna+ben;budget=blank
  ben,order=ben>anna;points=park:3+pool:2;grades=park:Good+pool:3;fund=park:1500.50
A contest that is not named is answered with nothing, where it allows that.";

const VOTE_EXAMPLES: &str = "\
Examples:
  urne-vote vote
  urne-vote vote --code-file my-code --choose board=anna,ben --blank budget --yes
  urne-vote vote --choose points=park:3,pool:2 --choose 'order=anna>ben'

How an answer is written, options by id, number or exact title:
  choice, budget      board=anna,ben
  points, score       points=park:3,pool:2
  allocation          fund=park:1500.50,pool:800
  grades              grades=park:Good,pool:3,pier:none     (1 is the best grade)
  ranking             'order=anna>ben>carl'                 (the first is the best)
Quote an answer that has spaces or >, which the shell would take for itself.

Everything that is not given is asked for. You may vote again until the poll closes: the last ballot counts.";

const PREPARE_EXAMPLES: &str = "\
Examples:
  urne-vote prepare --code-file my-code --choose board=anna --out ballot.json
  urne-vote prepare --choose points=park:3,pool:2 --choose 'order=anna>ben' --out ballot.json

Answers are written as for 'vote': see urne-vote vote --help.";

/// The voter's tool: prepare, check and cast a ballot, and find it again.
#[derive(Debug, Parser)]
#[command(name = "urne-vote", version, after_help = EXAMPLES)]
pub struct Cli {
    /// What applies to every command.
    #[command(flatten)]
    pub common: Common,
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// What applies to every command.
#[derive(Debug, Args)]
#[command(next_help_heading = "Options of all commands")]
pub struct Common {
    /// The election's address, such as `http://127.0.0.1:8080/elections/ID`
    #[arg(long, env = "URNE_ELECTION", global = true, value_name = "URL")]
    pub election: Option<ElectionAddress>,
    /// Folder for signed ballots, receipts and what was seen of the log [default: the user's data folder]
    #[arg(long, env = "URNE_STATE", global = true, value_name = "DIR")]
    pub state: Option<PathBuf>,
    /// Language of all that is said, such as fr [default: that of the system]
    #[arg(long, global = true, value_name = "LANGUAGE")]
    pub lang: Option<String>,
    /// Print one JSON object instead of text
    #[arg(long, global = true)]
    pub json: bool,
}

/// The commands.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Show the contests of the election
    Contests,
    /// Prepare a ballot, show its tracking code, then cast it or check it
    Vote(Vote),
    /// Prepare a ballot and keep it in a file, to be cast or checked later
    Prepare(Prepare),
    /// Cast a prepared ballot; without a file, send again what was not answered
    Cast(Cast),
    /// Open a prepared ballot for a check on a second device; it is then never cast
    Check(Check),
    /// On the second device: check an opened ballot and show what it held
    #[command(after_help = RECHECK_EXAMPLES)]
    Recheck(Recheck),
    /// Find a ballot in the ballot box by fingerprint and tracking code
    Find(Find),
    /// List the receipts kept here and check that the ballot box still holds the ballots
    Receipts,
    /// Cast the ballots of many voters, each with its own code
    #[command(after_help = SIMULATE_EXAMPLES)]
    Simulate(Simulate),
}

/// Who votes.
#[derive(Debug, Args)]
pub struct Codes {
    /// File with a code in each line, or - for the standard input; give all of the voter's codes
    #[arg(long = "code-file", value_name = "FILE")]
    pub code_files: Vec<PathBuf>,
}

/// What is chosen.
#[derive(Debug, Args)]
pub struct Chosen {
    /// Answer to a contest, such as board=anna,ben (below for each kind); again for more
    #[arg(long, value_name = "CONTEST=ANSWER")]
    pub choose: Vec<String>,
    /// Vote blank in a contest
    #[arg(long, value_name = "CONTEST")]
    pub blank: Vec<String>,
}

/// How long an outage is waited out.
#[derive(Debug, Args)]
pub struct Waiting {
    /// Seconds to go on sending while the board does not answer
    #[arg(long, value_name = "SECONDS", default_value_t = 60)]
    pub wait: u64,
}

impl Waiting {
    /// As a duration.
    pub fn duration(&self) -> Duration {
        Duration::from_secs(self.wait)
    }
}

/// `vote`
#[derive(Debug, Args)]
#[command(after_help = VOTE_EXAMPLES)]
pub struct Vote {
    /// Who votes.
    #[command(flatten)]
    pub codes: Codes,
    /// What is chosen.
    #[command(flatten)]
    pub chosen: Chosen,
    /// Cast without asking
    #[arg(long)]
    pub yes: bool,
    /// Where the opening goes if the ballot is checked
    #[arg(long, value_name = "FILE", default_value = "opening.json")]
    pub opening: PathBuf,
    /// How long to wait.
    #[command(flatten)]
    pub waiting: Waiting,
}

/// `prepare`
#[derive(Debug, Args)]
#[command(after_help = PREPARE_EXAMPLES)]
pub struct Prepare {
    /// Who votes.
    #[command(flatten)]
    pub codes: Codes,
    /// What is chosen.
    #[command(flatten)]
    pub chosen: Chosen,
    /// The new ballot file; as secret as the vote
    #[arg(long, value_name = "FILE")]
    pub out: PathBuf,
}

/// `cast`
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  urne-vote cast ballot.json --code-file my-code
  urne-vote cast                        send again what the board did not answer")]
pub struct Cast {
    /// The prepared ballot
    pub ballot: Option<PathBuf>,
    /// Who votes.
    #[command(flatten)]
    pub codes: Codes,
    /// How long to wait.
    #[command(flatten)]
    pub waiting: Waiting,
}

/// `check`
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  urne-vote check ballot.json --out opening.json

Note the tracking code before. Then, on the second device: urne-vote recheck opening.json --tracking CODE")]
pub struct Check {
    /// The prepared ballot; it becomes the opening and can never be cast
    pub ballot: PathBuf,
    /// The opening, for the second device
    #[arg(long, value_name = "FILE")]
    pub out: PathBuf,
}

/// `recheck`
#[derive(Debug, Args)]
pub struct Recheck {
    /// The opening
    pub opening: PathBuf,
    /// The tracking code or hash that was shown before the opening was made
    #[arg(long, value_name = "HASH_OR_CODE")]
    pub tracking: Tracking,
}

/// `find`
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  urne-vote find --fingerprint AAAAA-BBBBB-CCCCC-DDDDD --tracking AAAAA-BBBBB-CCCCC-DDDDD-EEEEE")]
pub struct Find {
    /// The fingerprint of the voter's credential
    #[arg(long)]
    pub fingerprint: String,
    /// The ballot's tracking code or hash
    #[arg(long, value_name = "HASH_OR_CODE")]
    pub tracking: Tracking,
}

/// `simulate`
#[derive(Debug, Args)]
pub struct Simulate {
    /// Code file of a registrar; give one for each registrar
    #[arg(long, value_name = "CODES.csv", required = true)]
    pub codes: Vec<PathBuf>,
    /// The ballots
    #[arg(long, value_name = "BALLOTS.csv")]
    pub ballots: PathBuf,
    /// Number of voters at once [default: four for each core]
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=1024))]
    pub parallel: Option<u16>,
    /// Folder for the receipts, and a table of them
    #[arg(long, value_name = "DIR")]
    pub receipts: Option<PathBuf>,
    /// Seconds that each ballot waits for a board that does not answer
    #[arg(long, value_name = "SECONDS", default_value_t = 600)]
    pub wait: u64,
}
