//! How long a ballot takes to make natively: what the pages' module is compared with. Prints milliseconds.

use std::time::Instant;

use anyhow::{Context, Result};
use clap::Parser;
use rand_core::OsRng;
use urne_board_client::{Prefix, Source};
use urne_crypto::ballot::prepare;
use urne_crypto::statement::Answer;
use urne_voter::codes::Voter;

/// Prepares ballots of an open election, as a voter would, and throws them away.
#[derive(Debug, Parser)]
struct Arguments {
    /// The election's address
    election: String,
    /// A voter's code
    code: String,
    /// How many ballots
    #[arg(long, default_value_t = 50)]
    ballots: usize,
}

fn main() -> Result<()> {
    let arguments = Arguments::parse();
    let prefix = Prefix::read(
        Source::board(&arguments.election.parse()?),
        None,
        &mut |_| (),
    )?;
    let election = prefix.election();
    let voter = Voter::identify(election, &[arguments.code.parse()?])?;
    let context = election.ballot_context(&voter.key())?;
    // The first option of each contest: every choice costs the same.
    let answers: Vec<Answer> = (election.manifest().contests.iter())
        .map(|contest| Answer {
            values: (0..contest.options.len())
                .map(|i| u64::from(i == 0))
                .collect(),
            blank: false,
        })
        .collect();
    let mut times: Vec<f64> = (0..arguments.ballots)
        .map(|_| {
            let began = Instant::now();
            prepare(&context, &answers, &mut OsRng)?;
            Ok(began.elapsed().as_secs_f64() * 1000.0)
        })
        .collect::<Result<_>>()?;
    times.sort_by(f64::total_cmp);
    let median = times
        .get(times.len() / 2)
        .context("no ballots were asked for")?;
    println!("{median:.3}");
    Ok(())
}
