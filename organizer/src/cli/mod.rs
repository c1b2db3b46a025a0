//! The command line.

mod drafts;
mod export;
mod imports;
mod registrar;

pub use drafts::{Known, New};
pub use export::{Export, RudiOptions, ScdlOptions};
pub use imports::{Decidim, Judgments, Pabulib};
pub use registrar::{Credentials, Import, Labels, Registrar};

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand};
use urne_board_client::{BoardAddress, ElectionAddress};

/// Runs an election: draft, open, close, publish; and what registrars do.
#[derive(Debug, Parser)]
#[command(name = "urne-organizer", version, after_help = EXAMPLES)]
pub struct Cli {
    /// The folder with your key and what this tool must remember
    #[arg(
        long,
        global = true,
        default_value = ".",
        value_name = "DIR",
        help_heading = "Options of all commands"
    )]
    pub dir: PathBuf,
    /// The election's address; without it the one that was posted from the folder
    #[arg(
        long,
        global = true,
        env = "URNE_ELECTION",
        value_name = "URL",
        help_heading = "Options of all commands"
    )]
    pub election: Option<ElectionAddress>,
    /// Print one JSON object instead of sentences
    #[arg(long, global = true, help_heading = "Options of all commands")]
    pub json: bool,
    /// Language of all that is said, such as fr [default: that of the system]
    #[arg(
        long,
        global = true,
        value_name = "LANGUAGE",
        help_heading = "Options of all commands"
    )]
    pub lang: Option<String>,
    /// What to do
    #[command(subcommand)]
    pub command: Command,
}

const EXAMPLES: &str = "\
Examples:
  urne-organizer key                            make your key, once
  urne-organizer new vote.toml                  begin a draft, then edit it
  urne-organizer check vote.toml                see in words what it means
  urne-organizer post vote.toml --board https://vote.example.org
  urne-organizer status                         what comes next, and who must act
  urne-organizer open
  urne-organizer close
  urne-organizer result

  urne-organizer registrar import voters.csv    see 'urne-organizer registrar --help'
";

/// All commands.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Make the organizer's key, if there is none, and print the public key
    Key,
    /// Write a commented draft to edit
    New(New),
    /// Check a draft and say in words what will be asked, of whom, when
    Check(DraftFile),
    /// Sign the draft and post it to a board: the election begins
    Post(Post),
    /// Where the election stands, what comes next, and who must act
    Status,
    /// Start the key ceremony again
    Attempt(Attempt),
    /// Post the election's keys, when all trustees have confirmed them
    #[command(visible_alias = "key-ceremony")]
    PublishKey,
    /// Open the poll; states before which files the board's pages are made of
    Open(Pages),
    /// State anew which files the board's pages are made of, after the board was given others
    Pages(Pages),
    /// Set a later closing time
    Extend(Extend),
    /// Close the poll: intake ends, and what is counted is fixed
    Close(Close),
    /// Compute the result, post it and print it; prints it again once it stands
    Result(ResultOptions),
    /// End the election without a result
    Abort(Reason),
    /// Post a notice to everyone who reads the log
    Notice(Notice),
    /// Download the verified record into one file
    Archive(Archive),
    /// Write the result into a folder: tables, pictures, Pabulib, RUDI, SCDL
    Export(Export),
    /// Read a participatory budget from Pabulib: draft, voters, ballots
    Pabulib(Pabulib),
    /// Read a table of grades (majority judgment): draft, voters, ballots
    Judgments(Judgments),
    /// Read a budget's projects from Decidim: check them, then write a draft
    Decidim(Decidim),
    /// What a registrar does: key, voter list, codes, roll
    #[command(subcommand, after_help = REGISTRAR_EXAMPLES)]
    Registrar(Registrar),
}

const REGISTRAR_EXAMPLES: &str = "\
Examples:
  urne-organizer registrar key --dir registrar
  urne-organizer registrar import voters.csv --dry-run
  urne-organizer registrar import voters.csv --dir registrar
  urne-organizer registrar credentials --dir registrar --election URL --out codes.csv
  urne-organizer registrar post --dir registrar --election URL

With two registrars, one of them runs this once and gives the file to the other:
  urne-organizer registrar labels voters.csv --out labelled.csv
";

/// `check`
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  urne-organizer check vote.toml
")]
pub struct DraftFile {
    /// The draft
    pub draft: PathBuf,
}

/// `open` and `pages`
#[derive(Debug, Args)]
#[command(after_help = "\
The files that voters' browsers run are fetched from the board and their hashes are stated in the log, so that
everybody can find out when the board serves others. Whether they are those of the published program, a build of
your own shows: 'make web' gives the same bytes everywhere, and writes target/web/files.txt.

Examples:
  urne-organizer open --election URL
  urne-organizer open --election URL --pages target/web/files.txt
  urne-organizer pages --election URL --pages target/web/files.txt
")]
pub struct Pages {
    /// Compare the board's files with this list of your own build first
    #[arg(long, value_name = "FILE")]
    pub pages: Option<PathBuf>,
}

/// `post`
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  urne-organizer post vote.toml --board https://vote.example.org

Nothing in a posted election can be changed; 'abort' ends it, and a new draft may be posted.
")]
pub struct Post {
    /// The draft
    pub draft: PathBuf,
    /// The board's address
    #[arg(long, env = "URNE_BOARD", value_name = "URL")]
    pub board: BoardAddress,
    /// Post although the check has doubts
    #[arg(long)]
    pub anyway: bool,
}

/// `attempt`
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  urne-organizer attempt --reason \"Ada has lost her file\"
  urne-organizer attempt --reason \"a complaint was right\" --culprit 2

Until the keys are published. All trustees then run 'urne-trustee step' again.
")]
pub struct Attempt {
    /// Why, for the record
    #[arg(long, value_name = "TEXT")]
    pub reason: String,
    /// The number of a trustee at fault
    #[arg(long = "culprit", value_name = "I")]
    pub culprits: Vec<u32>,
}

/// `extend`
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  urne-organizer extend --closes \"2026-12-02 20:00\" --timezone Europe/Paris
  urne-organizer extend --closes \"in 2 hours\"
")]
pub struct Extend {
    /// The new closing time
    #[arg(long, value_name = "TIME")]
    pub closes: String,
    /// Time zone of that time, if it names none
    #[arg(long, default_value = "UTC", value_name = "ZONE")]
    pub timezone: String,
}

/// `close`
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  urne-organizer close

Before the planned time this asks first, and only works if the draft said early_close.
")]
pub struct Close {
    /// Close without asking, even before the planned time
    #[arg(long)]
    pub yes: bool,
}

/// `result`
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  urne-organizer result
  urne-organizer result --json > result.json
")]
pub struct ResultOptions {
    /// Show every option, however many
    #[arg(long)]
    pub all: bool,
}

/// `abort`
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  urne-organizer abort --reason \"the hall has burnt down\"

This cannot be undone. The record stays on the board, with the reason.
")]
pub struct Reason {
    /// Why, for the record
    #[arg(long, value_name = "TEXT")]
    pub reason: String,
}

/// `notice`
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  urne-organizer notice --text \"The poll station in the hall is open until 18:00\"
")]
pub struct Notice {
    /// The text
    #[arg(long, value_name = "TEXT")]
    pub text: String,
    /// Its language; without it that of the election's texts
    #[arg(long, value_name = "TAG")]
    pub language: Option<String>,
}

/// `archive`
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  urne-organizer archive election.tar
")]
pub struct Archive {
    /// The tar file to write
    pub file: PathBuf,
}
