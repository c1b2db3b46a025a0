//! What a ballot costs, next to what this machine can do at all.
//!
//! Prints one table: for each kind of contest the time to make a ballot, to verify one alone and in batches, and
//! the ratio of the batch time to `points * (decompress + multiscalar)`: the least that a verifier can spend
//! which reads the ballot's own points and adds them up, measured in the same run.
//!
//! `cargo bench -p urne-crypto` takes some minutes; `cargo bench -p urne-crypto -- --quick` half a minute.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

mod kinds;

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
use urne_crypto::statement::{Answer, Contest};
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
        "{:<42} {:>4} {:>4} {:>4} {:>6} {:>9} {:>8} {:>8} {:>8} {:>8} {:>6}",
        "contest", "m", "k", "q", "bytes", "make", "alone", small, large, "limit", "ratio"
    );
    for (name, contest, answer) in kinds::all() {
        let row = Row::measure(contest, &answer, &effort);
        let limit = row.points as f64 * per_point;
        println!(
            "{name:<42} {:>4} {:>4} {:>4} {:>6} {:>9.0} {:>8.0} {:>8.1} {:>8.1} {:>8.1} {:>6.2}",
            row.positions,
            row.bits,
            row.amounts,
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
        "\nTimes in microseconds per ballot on one core, decoding and signature included. m positions, k bits, q"
    );
    println!(
        "amounts; bytes of ciphertext, proof and signature; limit = the ballot's own points times (decompress +"
    );
    println!(
        "multiscalar); ratio = batches of {large} / limit. Range proofs are checked one by one here."
    );
}

/// What is measured for one contest.
struct Row {
    positions: usize,
    bits: u32,
    amounts: u32,
    bytes: usize,
    /// Points that the ballot itself brings.
    points: usize,
    make: f64,
    alone: f64,
    batches: [f64; 2],
}

impl Row {
    fn measure(contest: Contest, answer: &Answer, effort: &Effort) -> Self {
        let keys = (0..contest.positions())
            .map(|_| group::base(&Scalar::random(&mut OsRng)))
            .collect();
        let style = StyleStatement::new("s", &[contest], keys).unwrap();
        let make = microseconds(effort, || {
            black_box(vote(&style, answer));
        });
        let ballots: Vec<ReceivedBallot> =
            (0..effort.distinct).map(|_| vote(&style, answer)).collect();
        let mut next = ballots.iter().cycle();
        let alone = microseconds(effort, || {
            black_box(next.next().unwrap().verify().unwrap());
        });
        let statement = style.statement();
        let batches = effort.batches.map(|size| {
            // Range proofs are checked one by one, so that a small batch says as much as a large one.
            let size = if statement.amounts() > 0 {
                size.min(64)
            } else {
                size
            };
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
        let scalars = statement.bits() as usize + 2;
        let strings = statement.proof_strings();
        Self {
            positions: statement.positions().len(),
            bits: statement.bits(),
            amounts: statement.amounts(),
            bytes: ballots[0].ciphertext.len()
                + ballots[0].proof.len()
                + ballots[0].signature.len(),
            // R, S_j, K, P, and what is no scalar in the proof; a range proof has five.
            points: statement.positions().len() + 3 + strings
                - scalars
                - if statement.amounts() > 0 { 7 } else { 0 },
            make,
            alone,
            batches,
        }
    }
}

/// Prepares and signs a ballot under one credential for all.
fn vote(style: &Arc<StyleStatement>, answer: &Answer) -> ReceivedBallot {
    let code: Code = "0000-0000-0000-0000-0000-0000-0000".parse().unwrap();
    let secret = CredentialSecret::half(&[1; 32], 1, &code).unwrap();
    let context = BallotContext {
        open: [2; 32],
        credential: secret.key(),
        style: style.clone(),
        replaces: TrackingHash::NONE,
    };
    let prepared = prepare(&context, std::slice::from_ref(answer), &mut OsRng).unwrap();
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
