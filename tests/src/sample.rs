//! Small elections to play: drafts, voters, ballots, and their plain count.

use std::collections::{BTreeMap, HashMap};
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use serde_json::Value;

use crate::{Plan, Town};

/// Totals above zero by `contest/option`; a blank's option is empty.
pub type Totals = BTreeMap<String, u64>;

/// The files that an election begins with.
#[derive(Debug, Clone)]
pub struct Sample {
    /// The draft, without people and dates.
    pub draft: PathBuf,
    /// `voter,style,weight`.
    pub voters: PathBuf,
    /// `voter,choices`.
    pub ballots: PathBuf,
}

impl Sample {
    /// An assembly: two contests, two styles, weights 1 and 2, some who vote twice.
    pub fn assembly() -> Self {
        Self::in_folder(&Path::new(env!("CARGO_MANIFEST_DIR")).join("data/assembly"))
    }

    /// A club that chooses one of three colours, or blank; each of its members casts one ballot.
    ///
    /// # Errors
    /// The folder cannot be written.
    pub fn club(folder: &Path, members: usize) -> Result<Self> {
        let folder = folder.join("inputs");
        fs::create_dir_all(&folder)?;
        let sample = Self::in_folder(&folder);
        fs::write(&sample.draft, CLUB)?;
        let mut voters = String::from("voter,style,weight\n");
        let mut ballots = String::from("voter,choices\n");
        for member in 0..members {
            let choice = ["red", "green", "blue", "blank", "green"]
                .get(member % 5)
                .unwrap_or(&"red");
            writeln!(voters, "m{member},all,1")?;
            writeln!(ballots, "m{member},colour={choice}")?;
        }
        fs::write(&sample.voters, voters)?;
        fs::write(&sample.ballots, ballots)?;
        Ok(sample)
    }

    fn in_folder(folder: &Path) -> Self {
        Self {
            draft: folder.join("draft.toml"),
            voters: folder.join("voters.csv"),
            ballots: folder.join("ballots.csv"),
        }
    }

    /// Three trustees, any two of whom decrypt.
    pub fn plan(&self, registrars: usize) -> Plan<'_> {
        Plan {
            draft: &self.draft,
            voters: &self.voters,
            registrars,
            trustees: &["Ada Ardent", "Bo Brandt", "Cleo Castro"],
            threshold: 2,
        }
    }

    /// A club's open poll with two trustees, both of whom decrypt: the least there can be.
    ///
    /// # Errors
    /// A tool fails.
    pub fn open_club(folder: &Path, members: usize) -> Result<(Self, Town)> {
        let sample = Self::club(folder, members)?;
        let plan = Plan {
            trustees: &["Ada Ardent", "Bo Brandt"],
            ..sample.plan(1)
        };
        let town = Town::opened(folder, &plan)?;
        Ok((sample, town))
    }

    /// What a person with a pencil counts: the last ballot of each voter, by weight.
    ///
    /// # Errors
    /// The tables are not as they should be.
    pub fn count(&self) -> Result<Totals> {
        let voters = fs::read_to_string(&self.voters)?;
        let mut weights = HashMap::new();
        for line in voters.lines().skip(1) {
            let mut fields = line.split(',');
            let voter = fields.next().context("no voter")?;
            weights.insert(voter, fields.nth(1).map_or(Ok(1), str::parse::<u64>)?);
        }
        let ballots = fs::read_to_string(&self.ballots)?;
        let last: HashMap<_, _> = ballots
            .lines()
            .skip(1)
            .filter_map(|l| l.split_once(','))
            .collect();
        let mut totals = Totals::new();
        for (voter, choices) in last {
            let weight = weights
                .get(voter)
                .with_context(|| format!("{voter} is no voter"))?;
            for (contest, options) in choices.split(';').filter_map(|part| part.split_once('=')) {
                for option in options
                    .split('+')
                    .map(|option| if option == "blank" { "" } else { option })
                {
                    *totals.entry(format!("{contest}/{option}")).or_default() += weight;
                }
            }
        }
        Ok(totals)
    }
}

/// The totals in the verifier's JSON report.
///
/// # Errors
/// The report is not as it should be.
pub fn totals(report: &str) -> Result<Totals> {
    let report: Value = serde_json::from_str(report).context("the verifier's report")?;
    let list = |value: &Value, name: &str| value.get(name).and_then(Value::as_array).cloned();
    let text =
        |value: &Value, name: &str| value.get(name).and_then(Value::as_str).map(str::to_owned);
    let mut totals = Totals::new();
    for contest in list(&report, "contests").context("no contests")? {
        let id = text(&contest, "contest").context("a contest without id")?;
        for position in list(&contest, "positions").context("no positions")? {
            let option = text(&position, "id").context("a position without id")?;
            match position.get("total").and_then(Value::as_u64) {
                Some(0) | None => {}
                Some(total) => drop(totals.insert(format!("{id}/{option}"), total)),
            }
        }
    }
    Ok(totals)
}

const CLUB: &str = r#"
title = "Colour of the club house"
floor = 2

[organizer]
name = "The club's office"

[[contests]]
id = "colour"
title = "Which colour?"
max = 1
blank = true
winners = 1

[[contests.options]]
id = "red"
title = "Red"

[[contests.options]]
id = "green"
title = "Green"

[[contests.options]]
id = "blue"
title = "Blue"
"#;
