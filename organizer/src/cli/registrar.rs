//! `registrar ...`

use std::path::PathBuf;

use clap::{Args, Subcommand};

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
