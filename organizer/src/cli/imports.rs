//! `pabulib`, `judgments` and `decidim`.

use std::path::PathBuf;

use clap::Args;

use super::Known;

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
