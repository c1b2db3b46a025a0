//! The command line.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand};
use urne_board_client::{BoardAddress, ElectionAddress};

use crate::draft::Example;

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
    /// Open the poll
    Open,
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

/// `new`
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  urne-organizer new vote.toml --title \"Annual assembly\"
  urne-organizer new budget.toml --pabulib budget.pb
  urne-organizer new vote.toml --registrar \"Town hall=KEY\" --trustee \"Ada=KEY\" --trustee \"Bo=KEY\"
")]
pub struct New {
    /// The draft to write; never overwritten
    pub draft: PathBuf,
    /// What the first contest asks; every kind can be had again and mixed with others
    #[arg(
        long,
        value_enum,
        default_value_t,
        value_name = "KIND",
        conflicts_with = "pabulib"
    )]
    pub kind: Example,
    /// Take title, options, limits and language from a Pabulib file
    #[arg(long, value_name = "FILE")]
    pub pabulib: Option<PathBuf>,
    /// What can be filled in already
    #[command(flatten)]
    pub known: Known,
}

/// What can be filled into a new draft.
#[derive(Debug, Args)]
pub struct Known {
    /// The election's title
    #[arg(long)]
    pub title: Option<String>,
    /// Your name as voters read it
    #[arg(long, value_name = "NAME")]
    pub organizer: Option<String>,
    /// Language tag of the texts
    #[arg(long, value_name = "TAG")]
    pub language: Option<String>,
    /// When the poll opens
    #[arg(long, value_name = "TIME")]
    pub opens: Option<String>,
    /// When the poll closes
    #[arg(long, value_name = "TIME")]
    pub closes: Option<String>,
    /// The poll may be closed before that time
    #[arg(long)]
    pub early_close: bool,
    /// How many trustees can decrypt
    #[arg(long, value_name = "N")]
    pub threshold: Option<u32>,
    /// Least number of counted ballots for a total
    #[arg(long, value_name = "N")]
    pub floor: Option<u32>,
    /// A registrar, one or two
    #[arg(long = "registrar", value_name = "NAME=KEY")]
    pub registrars: Vec<String>,
    /// A trustee, 2 to 32
    #[arg(long = "trustee", value_name = "NAME=KEY")]
    pub trustees: Vec<String>,
}

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

/// `export`
#[derive(Debug, Args)]
#[command(after_help = "\
Always written: results.csv (and grades.csv, pairs.csv where options are graded or ranked),
results.json, datapackage.json that describes their columns (Frictionless Table Schema), a picture
CONTEST.svg for each contest, and for each budget CONTEST-budget.svg and CONTEST.pb (Pabulib, with
totals and winners, without single votes).

Examples:
  urne-organizer export results
  urne-organizer export results --country France --town Toulouse --edition 2026
  urne-organizer export results --rudi-url https://data.example.org/vote \\
    --rudi-contact \"Open data office <opendata@example.org>\"
  urne-organizer export results --scdl-siret 21860194600013 \\
    --scdl-matter \"8.4 aménagement du territoire\" --scdl-contest statutes
")]
pub struct Export {
    /// The folder to write into
    pub folder: PathBuf,
    /// Country of the budget, in English, for Pabulib
    #[arg(long, value_name = "NAME", help_heading = "Pabulib")]
    pub country: Option<String>,
    /// Town or region of the budget; without it the organizer
    #[arg(long, value_name = "NAME", help_heading = "Pabulib")]
    pub town: Option<String>,
    /// Edition of the budget; without it the year
    #[arg(long, value_name = "TEXT", help_heading = "Pabulib")]
    pub edition: Option<String>,
    /// For RUDI
    #[command(flatten)]
    pub rudi: RudiOptions,
    /// For SCDL
    #[command(flatten)]
    pub scdl: ScdlOptions,
}

/// Options of `export` for RUDI.
#[derive(Debug, Args)]
#[command(next_help_heading = "RUDI metadata (rudi.json)")]
pub struct RudiOptions {
    /// Address of the folder in which the files will stand; writes rudi.json
    #[arg(long = "rudi-url", value_name = "URL")]
    pub url: Option<String>,
    /// Whom to ask about the data
    #[arg(long = "rudi-contact", value_name = "NAME <E-MAIL>")]
    pub contact: Option<String>,
    /// The licence
    #[arg(
        long = "rudi-licence",
        value_name = "NAME",
        default_value = "etalab-2.0"
    )]
    pub licence: String,
    /// The theme, one of RUDI's
    #[arg(
        long = "rudi-theme",
        value_name = "NAME",
        default_value = "citizenship"
    )]
    pub theme: String,
    /// Keywords, separated by commas
    #[arg(
        long = "rudi-keywords",
        value_name = "WORDS",
        value_delimiter = ',',
        default_value = "vote,participation"
    )]
    pub keywords: Vec<String>,
}

/// Options of `export` for SCDL.
#[derive(Debug, Args)]
#[command(next_help_heading = "SCDL, decisions of an assembly (deliberations.csv)")]
pub struct ScdlOptions {
    /// SIRET of the assembly's authority; writes deliberations.csv
    #[arg(long = "scdl-siret", value_name = "14 DIGITS")]
    pub siret: Option<String>,
    /// Its name; without it the organizer
    #[arg(long = "scdl-name", value_name = "NAME")]
    pub name: Option<String>,
    /// Code and name of the matter (ACTES)
    #[arg(long = "scdl-matter", value_name = "CODE NAME")]
    pub matter: Option<String>,
    /// A contest that is a decision for, against or abstaining; without it all are
    #[arg(long = "scdl-contest", value_name = "ID")]
    pub contests: Vec<String>,
    /// Number of the decision on a contest; without it the contest's id
    #[arg(long = "scdl-id", value_name = "CONTEST=ID")]
    pub ids: Vec<String>,
    /// What an option means: OPTION=pour, =contre or =abstention ('blank' is the blank vote); without
    /// it ids such as yes, oui, no, non, abstain say it
    #[arg(long = "scdl-vote", value_name = "OPTION=MEANING")]
    pub votes: Vec<String>,
    /// Day of the decision; without it that of the result
    #[arg(long = "scdl-date", value_name = "DAY")]
    pub date: Option<String>,
    /// Where the text of the decision stands
    #[arg(long = "scdl-url", value_name = "URL")]
    pub document: Option<String>,
}

/// `pabulib`
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  urne-organizer pabulib budget.pb --draft vote.toml --voters voters.csv --ballots ballots.csv
  urne-organizer pabulib budget.pb --report report.txt --strict

What becomes of each kind of vote: approval and choose-1 a choice; approval with max_sum_cost or
min_sum_cost a budget; cumulative points; scoring scores; ordinal a ranking whose first place gets
max_length points and each next one less. Winners: the most votes first while the money lasts,
equals by id. Faulty ballots are named by line and set aside, never counted otherwise.
")]
pub struct Pabulib {
    /// The Pabulib file: approval, choose-1, cumulative, scoring or ordinal votes
    pub file: PathBuf,
    /// Write a draft of the same vote
    #[arg(long, value_name = "FILE")]
    pub draft: Option<PathBuf>,
    /// Write the voters: voter,style,weight
    #[arg(long, value_name = "FILE")]
    pub voters: Option<PathBuf>,
    /// Write the ballots: voter,choices
    #[arg(long, value_name = "FILE")]
    pub ballots: Option<PathBuf>,
    /// Write the report to a file too
    #[arg(long, value_name = "FILE")]
    pub report: Option<PathBuf>,
    /// Fail if any ballot is faulty, and write nothing
    #[arg(long)]
    pub strict: bool,
    /// What else can be filled into the draft
    #[command(flatten)]
    pub known: Known,
}

/// `judgments`
#[derive(Debug, Args)]
#[command(after_help = "\
The first line names the candidates, each further line is a ballot with a number for each of them.
A first column called 'voter', 'id', 'ballot' or nothing numbers the ballots.

Examples:
  urne-organizer judgments poll.csv --best 6 --worst 1 --none 0
  urne-organizer judgments poll.csv --best 1 --worst 3 --grades Good,Fair,Poor --draft vote.toml \\
    --voters voters.csv --ballots ballots.csv
")]
pub struct Judgments {
    /// The table (CSV with ',' or ';')
    pub file: PathBuf,
    /// The number of the best grade
    #[arg(long, value_name = "N")]
    pub best: u64,
    /// The number of the worst grade
    #[arg(long, value_name = "N")]
    pub worst: u64,
    /// The number that means no opinion; empty fields mean it too
    #[arg(long, value_name = "N")]
    pub none: Option<u64>,
    /// What the grades are called, the best first; without it a ready-made set
    #[arg(long, value_name = "NAMES", value_delimiter = ',')]
    pub grades: Vec<String>,
    /// The column that numbers the ballots
    #[arg(long, value_name = "COLUMN")]
    pub voter: Option<String>,
    /// Write a draft of the same vote
    #[arg(long, value_name = "FILE")]
    pub draft: Option<PathBuf>,
    /// Write the voters: voter,style,weight
    #[arg(long, value_name = "FILE")]
    pub voters: Option<PathBuf>,
    /// Write the ballots: voter,choices
    #[arg(long, value_name = "FILE")]
    pub ballots: Option<PathBuf>,
    /// Fail if any ballot is faulty, and write nothing
    #[arg(long)]
    pub strict: bool,
    /// What else can be filled into the draft
    #[command(flatten)]
    pub known: Known,
}

/// `decidim`
#[derive(Debug, Args)]
#[command(after_help = "\
The CSV file of a budget's projects, as Decidim exports or publishes it: columns id, title (or
title/fr, title/en ...), budget_amount, and budget/id where there are several budgets, each of
which becomes a contest. Nothing is written while any line is faulty.

Examples:
  urne-organizer decidim projects.csv                    check only
  urne-organizer decidim projects.csv --draft vote.toml --budget 150000
  urne-organizer decidim projects.csv --draft vote.toml --budget 12=150000 --budget 13=90000
")]
pub struct Decidim {
    /// The projects (CSV with ';' or ',')
    pub file: PathBuf,
    /// Write a draft; without it the file is only checked
    #[arg(long, value_name = "FILE")]
    pub draft: Option<PathBuf>,
    /// The money, of all budgets or of the one with this id
    #[arg(long = "budget", value_name = "[ID=]AMOUNT")]
    pub budgets: Vec<String>,
    /// What part of the money a ballot must spend at least
    #[arg(long, default_value = "70%", value_name = "PART")]
    pub share: String,
    /// The currency
    #[arg(long, default_value = "EUR", value_name = "NAME")]
    pub currency: String,
    /// What else can be filled into the draft
    #[command(flatten)]
    pub known: Known,
}

/// `registrar ...`
#[derive(Debug, Subcommand)]
pub enum Registrar {
    /// Make the registrar's key, if there is none, and print the public key
    Key,
    /// Add a random label to each voter: once, for two registrars
    Labels(Labels),
    /// Check a voter list line by line and take it into the folder
    Import(Import),
    /// Make a code for each voter
    Credentials(Credentials),
    /// Post the list of voters, without names; goes on where it stopped
    Post,
}

/// `registrar labels`
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  urne-organizer registrar labels voters.csv --out labelled.csv
")]
pub struct Labels {
    /// The voter list
    pub voters: PathBuf,
    /// The labelled list to write; never overwritten
    #[arg(long, value_name = "FILE")]
    pub out: PathBuf,
}

/// `registrar import`
#[derive(Debug, Args)]
#[command(after_help = "\
The list is a CSV file with ';' or ','. Its first line names the columns: 'voter' (or 'id',
'document_id', 'email'), and where needed 'style', 'weight', 'label'. Nothing is taken in
unless every line is right.

Examples:
  urne-organizer registrar import voters.csv --dry-run
  urne-organizer registrar import voters.csv --draft vote.toml
")]
pub struct Import {
    /// The voter list
    pub voters: PathBuf,
    /// Report only
    #[arg(long)]
    pub dry_run: bool,
    /// Compare the styles with those of a draft
    #[arg(long, value_name = "FILE")]
    pub draft: Option<PathBuf>,
}

/// `registrar credentials`
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  urne-organizer registrar credentials --election URL --out codes.csv
")]
pub struct Credentials {
    /// The file of codes to write, for the letters or e-mails; never overwritten
    #[arg(long, value_name = "FILE")]
    pub out: PathBuf,
    /// Make new codes in place of those that were made before and whose list was not posted
    #[arg(long)]
    pub again: bool,
}
