//! What a ballot costs, next to what this machine can do at all.
//!
//! Prints one table: for ballots of 5, 20 and 100 options the time to make one, to verify one alone and in
//! batches, and the ratio of the batch time to `(m + 7) * (decompress + multiscalar)`: the least that a
//! verifier can spend which reads the ballot's own m + 7 points and adds them up, measured in the same run.
//!
//! `cargo bench -p urne-crypto` takes about a minute; `cargo bench -p urne-crypto -- --quick` a few seconds.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

use curve25519_dalek::ristretto::CompressedRistretto;
use curve25519_dalek::traits::VartimeMultiscalarMul;
use rand_core::OsRng;
use std::hint::black_box;
use std::sync::Arc;
use std::time::{Duration, Instant};
use urne_crypto::ballot::{BallotContext, ReceivedBallot, StyleStatement, prepare, verify_batch};
use urne_crypto::code::Code;
use urne_crypto::credential::CredentialSecret;
use urne_crypto::group::{self, Point, Scalar};
use urne_crypto::hash::sha256;
use urne_crypto::statement::{Choice, Contest};
use urne_crypto::tracking::TrackingHash;

/// How long to measure.
struct Effort {
    /// At least this long for each number.
    least: Duration,
    /// Different ballots; larger batches repeat them, which costs the verifier the same.
    distinct: usize,
    /// Sizes of multiscalar multiplications.
    sizes: &'static [usize],
    /// Ballots given to the verifier at once.
    batches: [usize; 2],
}

const FULL: Effort = Effort {
    least: Duration::from_secs(2),
    distinct: 256,
    sizes: &[1 << 10, 1 << 12, 1 << 14, 1 << 16],
    batches: [64, 4096],
};
const QUICK: Effort = Effort {
    least: Duration::from_millis(300),
    distinct: 32,
    sizes: &[1 << 10, 1 << 12, 1 << 14],
    batches: [64, 4096],
};

fn main() {
    let quick = std::env::args().any(|a| a == "--quick") || std::env::var_os("QUICK").is_some();
    let effort = if quick { QUICK } else { FULL };

    let decompress = decompress(&effort);
    println!("This machine, one core, microseconds:");
    println!("  decompress a point                    {decompress:8.2}");
    let mut multiscalar = f64::INFINITY;
    for &size in effort.sizes {
        let each = multiscalar_per_point(size, &effort);
        multiscalar = multiscalar.min(each);
        println!("  multiscalar, per point of {size:<6}      {each:8.2}");
    }
    let per_point = decompress + multiscalar;
    println!("  least per point of a ballot           {per_point:8.2}\n");

    let [small, large] = effort.batches;
    println!(
        "{:>7} {:>5} {:>5} {:>7} {:>9} {:>9} {:>9} {:>9} {:>9} {:>7}",
        "options", "m", "k", "bytes", "make", "alone", small, large, "limit", "ratio"
    );
    for options in [5, 20, 100] {
        let row = Row::measure(options, &effort);
        let limit = (options as f64 + 7.0) * per_point;
        println!(
            "{:>7} {:>5} {:>5} {:>7} {:>9.1} {:>9.1} {:>9.1} {:>9.1} {:>9.1} {:>7.2}",
            options,
            row.marks,
            row.bits,
            row.bytes,
            row.make,
            row.alone,
            row.batches[0],
            row.batches[1],
            limit,
            row.batches[1] / limit
        );
    }
    println!(
        "\nTimes in microseconds per ballot, decoding and signature included; limit = (m + 7) *"
    );
    println!(
        "(decompress + multiscalar); ratio = batches of {large} / limit; bytes of ciphertext,"
    );
    println!("proof and signature. Contests: one to three of the options.");
}

/// What is measured for one number of options.
struct Row {
    marks: usize,
    bits: u32,
    bytes: usize,
    make: f64,
    alone: f64,
    batches: [f64; 2],
}

impl Row {
    fn measure(options: u32, effort: &Effort) -> Self {
        let choice = Choice {
            options,
            min: 1,
            max: 3,
            blank: false,
        };
        let keys = (0..options)
            .map(|_| group::base(&Scalar::random(&mut OsRng)))
            .collect();
        let style = StyleStatement::new(
            "s",
            &[Contest {
                id: "c".into(),
                choice,
            }],
            keys,
        )
        .unwrap();
        let make = microseconds(effort, || {
            black_box(vote(&style));
        });
        let ballots: Vec<ReceivedBallot> = (0..effort.distinct).map(|_| vote(&style)).collect();
        let mut next = ballots.iter().cycle();
        let alone = microseconds(effort, || {
            black_box(next.next().unwrap().verify().unwrap());
        });
        let batches = effort.batches.map(|size| {
            let batch: Vec<ReceivedBallot> = ballots.iter().cycle().take(size).cloned().collect();
            let whole = microseconds(effort, || {
                assert!(
                    black_box(verify_batch(&batch, &mut OsRng))
                        .iter()
                        .all(Result::is_ok)
                );
            });
            whole / size as f64
        });
        Self {
            marks: style.statement().marks().len(),
            bits: style.statement().bits(),
            bytes: ballots[0].ciphertext.len()
                + ballots[0].proof.len()
                + ballots[0].signature.len(),
            make,
            alone,
            batches,
        }
    }
}

/// Prepares and signs a ballot for the first two options, under one credential for all.
fn vote(style: &Arc<StyleStatement>) -> ReceivedBallot {
    let code: Code = "0000-0000-0000-0000-0000-0000-0000".parse().unwrap();
    let secret = CredentialSecret::half(&[1; 32], 1, &code).unwrap();
    let context = BallotContext {
        open: [2; 32],
        credential: secret.key(),
        style: style.clone(),
        replaces: TrackingHash::NONE,
    };
    let marks = (0..style.keys().len()).map(|option| option < 2).collect();
    let prepared = prepare(&context, &[marks], &mut OsRng).unwrap();
    ReceivedBallot {
        ciphertext: prepared.ciphertext().to_vec(),
        proof: prepared.proof().to_vec(),
        body_hash: sha256(&[b"body"]),
        signature: prepared.sign(&secret, b"body", &mut OsRng).unwrap(),
        context,
    }
}

fn decompress(effort: &Effort) -> f64 {
    let encoded: Vec<CompressedRistretto> = (0..1000)
        .map(|_| Point::random(&mut OsRng).compress())
        .collect();
    let all = microseconds(effort, || {
        for point in &encoded {
            black_box(black_box(point).decompress());
        }
    });
    all / encoded.len() as f64
}

fn multiscalar_per_point(size: usize, effort: &Effort) -> f64 {
    let points: Vec<Point> = (0..size).map(|_| Point::random(&mut OsRng)).collect();
    let scalars: Vec<Scalar> = (0..size).map(|_| Scalar::random(&mut OsRng)).collect();
    let all = microseconds(effort, || {
        black_box(Point::vartime_multiscalar_mul(&scalars, &points));
    });
    all / size as f64
}

/// Processor time of one run on average: other programs on the machine do not count.
fn microseconds(effort: &Effort, mut work: impl FnMut()) -> f64 {
    work();
    let (begin, before, mut runs) = (Instant::now(), processor_time(), 0);
    while begin.elapsed() < effort.least {
        work();
        runs += 1;
    }
    let spent = match (before, processor_time()) {
        (Some(before), Some(after)) => after.saturating_sub(before),
        _ => begin.elapsed(),
    };
    spent.as_secs_f64() * 1e6 / f64::from(runs)
}

/// What this thread has spent on a processor, where the system tells (Linux).
fn processor_time() -> Option<Duration> {
    let text = std::fs::read_to_string("/proc/thread-self/schedstat").ok()?;
    text.split(' ')
        .next()?
        .parse()
        .ok()
        .map(Duration::from_nanos)
}
