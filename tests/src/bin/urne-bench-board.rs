//! `make bench`: ballots a second that a real board accepts, proofs checked and durable on disk, beside the
//! rate at which the same cores verify the same ballots in batches and nothing else.

use std::fs;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use clap::Parser;
use rand_core::OsRng;
use rayon::prelude::*;
use urne_board_client::{Prefix, Source};
use urne_crypto::tracking::TrackingHash;
use urne_record::election::Candidate;
use urne_tests::{Plan, Town};
use urne_voter::cast::sign;
use urne_voter::choices::Choices;
use urne_voter::codes::Voter;
use urne_voter::paper::Paper;
use urne_voter::prepared::{context, prepare};
use urne_voter::simulate;

/// One question with five options, of which any number may be chosen.
const DRAFT: &str = r#"
title = "Bench"
floor = 2
[organizer]
name = "Bench"
[[contests]]
id = "q"
title = "Which?"
min = 0
max = 5
options = [
    { id = "a", title = "A" }, { id = "b", title = "B" }, { id = "c", title = "C" },
    { id = "d", title = "D" }, { id = "e", title = "E" },
]
"#;

/// Ballots verified at once by each thread.
const BATCH: usize = 512;

/// Measures the board's accepted ballots a second.
#[derive(Debug, Parser)]
#[command(
    version,
    after_help = "Example:\n  urne-bench-board --ballots 4096 --senders 256"
)]
struct Arguments {
    /// Number of ballots, each by its own voter
    #[arg(long, default_value_t = 4096)]
    ballots: usize,
    /// Connections that send at the same time
    #[arg(long, default_value_t = 256)]
    senders: usize,
}

fn main() -> Result<()> {
    let arguments = Arguments::parse();
    let folder = tempfile::tempdir()?;
    let (draft, voters, ballots) = (
        folder.path().join("draft.toml"),
        folder.path().join("voters.csv"),
        folder.path().join("ballots.csv"),
    );
    let lines = |head: &str, tail: &dyn Fn(usize) -> String| {
        let rows = (0..arguments.ballots).map(|i| format!("v{i},{}\n", tail(i)));
        format!("{head}\n{}", rows.collect::<String>())
    };
    fs::write(&draft, DRAFT)?;
    fs::write(&voters, lines("voter,weight", &|_| "1".to_owned()))?;
    fs::write(
        &ballots,
        lines("voter,choices", &|i| {
            format!(
                "q={}",
                ["a", "b+c", "a+d+e", "c"]
                    .get(i % 4)
                    .copied()
                    .unwrap_or_default()
            )
        }),
    )?;
    let town = Town::opened(
        &folder.path().join("town"),
        &Plan {
            draft: &draft,
            voters: &voters,
            registrars: 1,
            trustees: &["One", "Two"],
            threshold: 2,
        },
    )?;
    let prefix = Prefix::read(Source::board(&town.election().parse()?), None, &mut |_| ())?;
    let submissions = prepare_all(&prefix, &town, &ballots)?;
    let bytes = submissions.first().map_or(0, Vec::len);

    let bare = verify_all(&prefix, &submissions)?;
    let accepted = send_all(town.election(), &submissions, arguments.senders)?;
    let rate = |time: Duration| submissions.len() as f64 / time.as_secs_f64();
    println!(
        "Ballots of 5 options, {bytes} bytes as sent, {} of them:",
        submissions.len()
    );
    println!(
        "  parsed and verified in batches of {BATCH}, all cores   {:>8.0} a second",
        rate(bare)
    );
    println!(
        "  accepted by the board, durable, with receipt       {:>8.0} a second",
        rate(accepted)
    );
    println!(
        "  ratio                                              {:>8.2}",
        rate(accepted) / rate(bare)
    );
    println!("The senders, their HTTP and the board share the same cores.");
    Ok(())
}

/// Signed ballots, made before anything is measured.
fn prepare_all(prefix: &Prefix, town: &Town, ballots: &std::path::Path) -> Result<Vec<Vec<u8>>> {
    let election = prefix.election();
    let manifest = election.manifest();
    let plan = simulate::Plan::read(&[town.codes(1)], ballots)?;
    plan.jobs
        .par_iter()
        .map(|job| {
            let voter = Voter::identify(election, &job.codes)?;
            let style = manifest
                .styles
                .get(voter.member.style)
                .context("no style")?;
            let paper = Paper::new(manifest, style.id.as_str(), "en")?;
            let ballot = job.ballots.first().context("no ballot")?;
            let choices = Choices::parse_line(&paper, &ballot.choices)?;
            let place = context(election, voter.key(), TrackingHash::NONE)?;
            let prepared = prepare(&place, &paper, &choices, &mut OsRng)?;
            Ok(sign(election, prepared, &voter.secret, &mut OsRng)?.encode())
        })
        .collect()
}

/// Parses and verifies everything on all cores, in batches.
fn verify_all(prefix: &Prefix, submissions: &[Vec<u8>]) -> Result<Duration> {
    let began = Instant::now();
    let refused: usize = submissions
        .par_chunks(BATCH)
        .map(|chunk| {
            let candidates = chunk
                .iter()
                .filter_map(|bytes| Candidate::parse(bytes).ok());
            let candidates: Vec<Candidate> = candidates.collect();
            let verdicts = prefix.election().verify(candidates, &mut OsRng);
            chunk.len() - verdicts.iter().filter(|verdict| verdict.is_ok()).count()
        })
        .sum();
    if refused > 0 {
        bail!("{refused} of the ballots made here do not verify");
    }
    Ok(began.elapsed())
}

/// Sends everything over many connections; ends when the last receipt has come.
fn send_all(election: &str, submissions: &[Vec<u8>], senders: usize) -> Result<Duration> {
    let address = format!(
        "{}/entries",
        election.replacen("/elections/", "/api/v1/elections/", 1)
    );
    let (next, accepted) = (AtomicUsize::new(0), AtomicUsize::new(0));
    let began = Instant::now();
    std::thread::scope(|scope| {
        for _ in 0..senders.max(1) {
            scope.spawn(|| {
                let agent = ureq::Agent::new_with_defaults();
                while let Some(bytes) = submissions.get(next.fetch_add(1, Ordering::Relaxed)) {
                    let answer = agent
                        .post(&address)
                        .content_type("application/json")
                        .send(bytes.as_slice())
                        .and_then(|mut answer| answer.body_mut().read_to_vec());
                    if answer.is_ok() {
                        accepted.fetch_add(1, Ordering::Relaxed);
                    }
                }
            });
        }
    });
    let elapsed = began.elapsed();
    let accepted = accepted.into_inner();
    if accepted != submissions.len() {
        bail!(
            "the board accepted {accepted} of {} ballots",
            submissions.len()
        );
    }
    Ok(elapsed)
}
