//! `export` and its options.

use std::path::PathBuf;

use clap::Args;

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
