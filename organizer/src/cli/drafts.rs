//! `new`, and what can be filled into any new draft.

use std::path::PathBuf;

use clap::Args;

use crate::draft::Example;

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
