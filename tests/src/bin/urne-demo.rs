//! `make demo`: a whole election on this machine, with real tools, from a file of real ballots.

use std::fs;
use std::io::IsTerminal as _;
use std::path::{Path, PathBuf};
use std::time::Instant;

use anyhow::{Context, Result, bail};
use clap::Parser;
use serde_json::Value;
use urne_board_client::{BoardAddress, ElectionClient};
use urne_organizer::chart::{Bar, Style, bars};
use urne_organizer::pabulib::{self, Instance};
use urne_record::Hash32;
use urne_tests::{Plan, Town};

/// Three trustees, any two of whom decrypt.
const TRUSTEES: [&str; 3] = ["Amina Keller", "Bruno Salvi", "Chloé Ferrand"];

/// For so many visitors a voting code is printed.
const VISITORS: usize = 5;

/// The one who stays away when the total is decrypted.
const AWAY: usize = 2;

/// Plays a whole verifiable election on this machine from a Pabulib file.
#[derive(Debug, Parser)]
#[command(
    version,
    after_help = "Examples:\n  make demo\n  make demo BALLOTS=path/to/file.pb\n  make demo ONCE=1\n  urne-demo --once organizer/samples/valmont-sur-lere.pb"
)]
struct Arguments {
    /// The ballots: a Pabulib file with approval, points, scoring or ranking votes
    ballots: PathBuf,
    /// Where everything is kept; one folder for each file of ballots
    #[arg(long, default_value = "demo-data")]
    data: PathBuf,
    /// A folder with the draft and the voters of a second election, which stays open for whoever wants to vote
    #[arg(long, default_value = "tests/data/village")]
    open: PathBuf,
    /// End when the elections stand, instead of serving them until Ctrl-C
    #[arg(long)]
    once: bool,
}

fn main() {
    if let Err(error) = play(&Arguments::parse()) {
        eprintln!("error: {error:#}");
        std::process::exit(1);
    }
}

fn play(arguments: &Arguments) -> Result<()> {
    let began = Instant::now();
    let instance = read(&arguments.ballots)?;
    let folder = fresh_folder(&arguments.data, &arguments.ballots)?;
    println!("\n  {}", instance.meta.title);
    println!(
        "  {} projects, {} ballots\n",
        instance.projects.len(),
        instance.ballots.len()
    );
    for fault in &instance.set_aside {
        println!("  set aside: {fault}");
    }
    if instance.ballots.is_empty() {
        bail!(
            "{} holds no ballot that could be cast",
            arguments.ballots.display()
        );
    }

    let tell = |what: &str| println!("  {:>6.1} s  {what}", began.elapsed().as_secs_f64());
    let inputs = import(&arguments.ballots, &folder)?;
    let plan = Plan {
        draft: &inputs.join("draft.toml"),
        voters: &inputs.join("voters.csv"),
        registrars: 1,
        trustees: &TRUSTEES,
        threshold: 2,
    };
    let town = Town::found(&folder, &plan)?;
    tell(&format!(
        "the board serves the election at {}",
        town.election()
    ));
    town.ceremony()?;
    tell(&format!(
        "{} made the keys together, none of them holds one",
        TRUSTEES.join(", ")
    ));
    town.enrol()?;
    tell("the registrar made a code for each voter and posted the roll, without names");
    town.open()?;
    tell("each trustee rehearsed the decryption; the poll is open");
    town.simulate(&inputs.join("ballots.csv"))?;
    tell(&format!(
        "{} voters cast their ballots and hold their receipts",
        instance.ballots.len()
    ));
    let decrypting: Vec<usize> = (1..=TRUSTEES.len())
        .filter(|&ordinal| ordinal != AWAY)
        .collect();
    let archive = town.finish(&decrypting)?;
    let away = TRUSTEES.get(AWAY - 1).copied().unwrap_or_default();
    tell(&format!(
        "the poll is closed, the total decrypted; {away} stayed away"
    ));
    let report = folder.join("report.html");
    let verdict = town.verify(&archive.display().to_string(), &["--format", "json"])?;
    town.verify(
        &archive.display().to_string(),
        &[
            "--format",
            "html",
            "--output",
            &report.display().to_string(),
        ],
    )?;
    if verdict.code != 0 {
        bail!(
            "urne-verify ended with {}:\n{}{}",
            verdict.code,
            verdict.stdout,
            verdict.stderr
        );
    }
    tell("urne-verify recomputed everything: verified\n");

    let recomputed: Value =
        serde_json::from_str(&verdict.stdout).context("the verifier's report")?;
    let totals = totals(&recomputed)?;
    let agree = compare(&instance, &totals);
    decide(&recomputed);
    println!("\n  archive  {}", archive.display());
    println!("  report   {}", report.display());
    let verifier = urne_tests::process::binary("urne-verify")?;
    println!(
        "  again    {} {}",
        near(&verifier).display(),
        archive.display()
    );
    if !agree {
        bail!(
            "the verified totals differ from the plain recount of {}",
            arguments.ballots.display()
        );
    }
    let open = open_for_visitors(&town, &arguments.open, &folder.join("open"))?;
    if !arguments.once {
        invite(&town, &open)?;
        println!("\n  The board goes on serving until you press Ctrl-C.");
        if !std::io::stdout().is_terminal() {
            println!("  (ONCE=1 ends here.)");
        }
        loop {
            // Ctrl-C ends the whole foreground group, the board with it.
            std::thread::park();
        }
    }
    Ok(())
}

/// A second election on the same board, with its poll open.
fn open_for_visitors(town: &Town, inputs: &Path, folder: &Path) -> Result<Town> {
    let plan = Plan {
        draft: &inputs.join("draft.toml"),
        voters: &inputs.join("voters.csv"),
        registrars: 1,
        trustees: &TRUSTEES,
        threshold: 2,
    };
    town.neighbour(folder, &plan)
}

/// Prints where to look, and codes to vote with.
fn invite(town: &Town, open: &Town) -> Result<()> {
    println!("\n  The election that has just been counted:");
    println!("    result   {}", town.election());
    if !has_pages(town.board.address())? {
        println!(
            "\n  An open one, for the command line:\n    {}",
            open.election()
        );
        println!("  (The pages for browsers are not part of this build: `make web` builds them.)");
        return Ok(());
    }
    println!("    verify   {}/verify", town.election());
    println!("\n  An open one, to vote in:");
    println!("    home     {}", open.election());
    for code in codes(&open.codes(1))?.iter().take(VISITORS) {
        println!("    vote     {}/vote#code={code}", open.election());
    }
    println!(
        "    check    {}/check  (on another device)",
        open.election()
    );
    println!("    find     {}/find", open.election());
    Ok(())
}

/// The codes of a registrar's list.
fn codes(list: &Path) -> Result<Vec<String>> {
    let table = fs::read_to_string(list).with_context(|| format!("reading {}", list.display()))?;
    let code = |line: &str| Some(line.split(',').nth(1)?.to_owned());
    Ok(table.lines().skip(1).filter_map(code).collect())
}

/// Whether the board was built with the pages.
fn has_pages(board: &str) -> Result<bool> {
    let address = board.parse::<BoardAddress>()?.election(Hash32::ZERO);
    let pages = ElectionClient::new(&address).page_list()?;
    Ok(!pages.is_empty())
}

fn read(file: &Path) -> Result<Instance> {
    let bytes = fs::read(file).with_context(|| {
        format!(
            "{} cannot be read; give a Pabulib file, BALLOTS=path.pb",
            file.display()
        )
    })?;
    Ok(pabulib::read(&file.display().to_string(), bytes)?)
}

/// A path as seen from the current folder, where it lies below it.
fn near(path: &Path) -> PathBuf {
    let here = std::env::current_dir().unwrap_or_default();
    path.strip_prefix(here).unwrap_or(path).to_owned()
}

/// An empty folder for this file of ballots; an earlier demo's is replaced, nothing else ever is.
fn fresh_folder(data: &Path, ballots: &Path) -> Result<PathBuf> {
    let folder = data.join(
        ballots
            .file_stem()
            .context("the file of ballots has no name")?,
    );
    let mark = folder.join("made-by-urne-demo");
    if folder.exists() {
        if !mark.exists() {
            bail!(
                "{} was not made by the demo; choose another --data",
                folder.display()
            );
        }
        fs::remove_dir_all(&folder).with_context(|| format!("clearing {}", folder.display()))?;
    }
    fs::create_dir_all(&folder).with_context(|| format!("making {}", folder.display()))?;
    fs::write(&mark, "The demo replaces this folder each time.\n")?;
    Ok(folder)
}

/// Draft, voters and ballots, written by the organizer's tool as an organizer would have it.
fn import(ballots: &Path, folder: &Path) -> Result<PathBuf> {
    let inputs = folder.join("inputs");
    fs::create_dir_all(&inputs)?;
    let path = |name: &str| inputs.join(name).display().to_string();
    urne_tests::process::succeed(
        "urne-organizer",
        &[
            "pabulib",
            &ballots.display().to_string(),
            "--draft",
            &path("draft.toml"),
            "--voters",
            &path("voters.csv"),
            "--ballots",
            &path("ballots.csv"),
            "--report",
            &path("report.txt"),
        ],
    )?;
    Ok(inputs)
}

/// The totals of the one contest, from the verifier's report.
fn totals(report: &Value) -> Result<Vec<u64>> {
    let contest = report
        .pointer("/contests/0")
        .context("the report names no contest")?;
    let outcome = contest
        .get("outcome")
        .and_then(Value::as_str)
        .unwrap_or_default();
    if outcome == "withheld" {
        bail!("too few ballots: the trustees do not decrypt a total of so few people");
    }
    let positions = contest
        .get("positions")
        .and_then(Value::as_array)
        .context("no positions")?;
    let total = |position: &Value| position.get("total").and_then(Value::as_u64);
    positions
        .iter()
        .map(|position| total(position).context("a position has no total"))
        .collect()
}

/// Prints the verified totals beside the plain recount of the file; whether they agree.
fn compare(instance: &Instance, totals: &[u64]) -> bool {
    let recount = instance.totals();
    let mut rows: Vec<_> = instance.projects.iter().zip(totals).zip(&recount).collect();
    rows.sort_by_key(|((_, total), _)| std::cmp::Reverse(**total));
    let chart: Vec<Bar> = rows
        .iter()
        .map(|((project, total), counted)| Bar {
            label: project.name.clone(),
            value: **total,
            remark: if total == counted {
                format!("recount {counted}")
            } else {
                format!("recount {counted} DIFFERS")
            },
        })
        .collect();
    let whole = instance.ballots.len() as u64;
    let most = recount.iter().copied().max().unwrap_or(0).max(whole);
    print!("{}", bars(&chart, most, Style::of_stdout()));
    let agree = recount == totals;
    if agree {
        println!("\n  Every total equals the plain recount of the file.");
    }
    agree
}

/// Prints what the announced rule makes of the totals, as the verifier has recomputed it.
fn decide(report: &Value) {
    let text = |value: &Value, name: &str| {
        let text = value.get(name).and_then(Value::as_str);
        text.unwrap_or_default().to_owned()
    };
    let Some(contest) = report.pointer("/contests/0") else {
        return;
    };
    println!("\n  {}", text(contest, "rule"));
    for selection in contest
        .get("budgets")
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
    {
        let decides = selection.get("decides") == Some(&Value::Bool(true));
        let options = selection
            .get("options")
            .and_then(Value::as_array)
            .map_or(0, Vec::len);
        println!(
            "  {:>10}: {options} projects for {}, {}{}",
            text(selection, "by"),
            text(selection, "cost_shown"),
            text(selection, "score_shown"),
            if decides { " (decides)" } else { "" }
        );
    }
}
