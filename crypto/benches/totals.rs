//! How long the totals of the largest allocation take: 31 areas, 2^48 in all, beside what the machine takes to add
//! and encode as many points as there are steps. Prints the memory of the table, too.
#![allow(missing_docs, clippy::unwrap_used)]

use std::hint::black_box;
use std::time::Instant;

use rayon::prelude::*;
use urne_crypto::dlog::DiscreteLog;
use urne_crypto::group::{self, Point, Scalar};

const AREAS: u64 = 31;
const ALL: u64 = 1 << 48;

fn main() {
    let started = Instant::now();
    let logarithms = DiscreteLog::new(ALL);
    let table = started.elapsed().as_secs_f64();

    // One area has half of everything, the others what is left in unequal parts.
    let mut left = ALL;
    let mut totals: Vec<u64> = (1..AREAS)
        .map(|area| {
            let total = left / 2 + area;
            left -= total;
            total
        })
        .collect();
    totals.push(left);
    let points: Vec<Point> = totals
        .iter()
        .map(|total| group::base(&Scalar::from(*total)))
        .collect();
    let started = Instant::now();
    let found: Vec<Option<u64>> = points
        .par_iter()
        .map(|point| logarithms.solve_vartime(point))
        .collect();
    let search = started.elapsed().as_secs_f64();
    assert!(
        found
            .iter()
            .zip(&totals)
            .all(|(found, total)| *found == Some(*total))
    );

    let steps = 2 * (1u64 << 24);
    println!("Totals of {AREAS} areas, 2^48 in all, on all cores:");
    println!("  table of 2^24 multiples       {table:8.1} s");
    println!("  search                        {search:8.1} s");
    println!("  adding and encoding as many   {:8.1} s", additions(steps));
    if let Some(peak) = peak_memory() {
        println!(
            "  greatest memory               {:8.0} MB",
            peak as f64 / 1e3
        );
    }
}

/// Seconds for as many additions and encodings in batches, on all cores.
fn additions(steps: u64) -> f64 {
    let started = Instant::now();
    (0..steps / 4096).into_par_iter().for_each(|chunk| {
        let mut next = group::base(&Scalar::from(chunk));
        let points: Vec<Point> = (0..4096)
            .map(|_| {
                next += group::G;
                next
            })
            .collect();
        for batch in points.chunks(256) {
            black_box(Point::double_and_compress_batch(batch));
        }
    });
    started.elapsed().as_secs_f64()
}

/// In kB, where the system tells (Linux).
fn peak_memory() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|line| line.starts_with("VmHWM:"))?;
    line.split_whitespace().nth(1)?.parse().ok()
}
