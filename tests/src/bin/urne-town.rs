//! A town with an open poll, for tests that drive its pages from outside: prints the election's address and the
//! voters' codes as a line of JSON, then obeys the words on its standard input, a line each: `kill`, `restart`,
//! `simulate` (the ballots of the folder), `close`, `count` (the trustees decrypt, the organizer posts the result),
//! `finish` (both, and the archive). Ends with its input.

use std::io::{BufRead, Write};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use clap::Parser;
use serde_json::json;
use urne_tests::{Plan, Town};

/// Opens a poll and keeps its board under the caller's hand.
#[derive(Debug, Parser)]
struct Arguments {
    /// A folder with draft.toml and voters.csv
    inputs: PathBuf,
    /// Number of registrars
    #[arg(long, default_value_t = 1)]
    registrars: usize,
}

fn main() -> Result<()> {
    let arguments = Arguments::parse();
    let folder = tempfile::tempdir()?;
    let plan = Plan {
        draft: &arguments.inputs.join("draft.toml"),
        voters: &arguments.inputs.join("voters.csv"),
        registrars: arguments.registrars,
        trustees: &["Ada Ardent", "Bo Brandt"],
        threshold: 2,
    };
    let mut town = Town::opened(folder.path(), &plan)?;
    let lists = (1..=arguments.registrars).map(|ordinal| codes(&town.codes(ordinal)));
    let lists = lists.collect::<Result<Vec<_>>>()?;
    let opened = json!({"election": town.election(), "codes": lists, "folder": folder.path()});
    say(&opened.to_string())?;
    for line in std::io::stdin().lock().lines() {
        match line?.as_str() {
            "kill" => town.board.kill()?,
            "restart" => town.board.restart()?,
            "close" => {
                town.organizer(&["close"])?;
            }
            "count" => count(&town)?,
            "simulate" => {
                town.simulate(&arguments.inputs.join("ballots.csv"))?;
            }
            "finish" => {
                town.finish(&[1, 2])?;
            }
            other => bail!("'{other}' is no word that a town knows"),
        }
        say("done")?;
    }
    Ok(())
}

/// From the closed poll to the result.
fn count(town: &Town) -> Result<()> {
    for ordinal in 1..=2 {
        town.trustee(ordinal, &["decrypt"])?;
    }
    town.organizer(&["result"])?;
    Ok(())
}

fn say(line: &str) -> Result<()> {
    let mut out = std::io::stdout().lock();
    writeln!(out, "{line}")?;
    Ok(out.flush()?)
}

/// The codes of a registrar's list, in its order.
fn codes(path: &Path) -> Result<Vec<String>> {
    let table =
        std::fs::read_to_string(path).with_context(|| format!("reading {}", path.display()))?;
    let mut rows: Vec<(&str, &str)> = table
        .lines()
        .skip(1)
        .filter_map(|line| line.split_once(','))
        .collect();
    rows.sort_unstable();
    let code = |(_, rest): (&str, &str)| rest.split(',').next().unwrap_or_default().to_owned();
    Ok(rows.into_iter().map(code).collect())
}
