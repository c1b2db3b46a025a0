//! Discrete logarithms of small numbers: baby steps, giant steps (specs/tally.md, Totals).
//!
//! The table holds `iG` for i below a step of about the square root of the bound; a point is moved down by
//! whole steps until it is in the table. Points are compared by the encodings of their doubles, since many
//! doubles are encoded with one inversion.

use crate::group::{self, Point, Scalar};
use curve25519_dalek::traits::Identity;
use std::collections::HashMap;

/// The largest table: about 50 MB. It reaches 2^40 in as many giant steps.
const LARGEST_STEP: u64 = 1 << 20;
/// Points that are encoded together.
const TOGETHER: usize = 256;

/// A table for the numbers 0 to `bound`.
pub struct DiscreteLog {
    bound: u64,
    step: u64,
    /// First half of the encoding of `2iG`; a false hit is found out by the final check.
    table: HashMap<[u8; 16], u64>,
}

impl DiscreteLog {
    /// Prepares for logarithms from 0 to `bound`, the greatest total weight.
    #[must_use]
    pub fn new(bound: u64) -> Self {
        let step = bound.isqrt().saturating_add(1).min(LARGEST_STEP);
        let mut table = HashMap::new();
        let mut next = Point::identity();
        let mut first = 0;
        while first < step {
            let points: Vec<Point> = walk(&mut next, &group::G, TOGETHER);
            for (i, encoding) in (first..step).zip(Point::double_and_compress_batch(&points)) {
                table.insert(prefix(encoding.as_bytes()), i);
            }
            first += TOGETHER as u64;
        }
        Self { bound, step, table }
    }

    /// The number `v` between 0 and the bound with `vG = point`, if there is one. Its running time tells the
    /// total, which is public.
    #[must_use]
    pub fn solve_vartime(&self, point: &Point) -> Option<u64> {
        let giant = -group::base(&Scalar::from(self.step));
        let mut next = *point;
        let mut passed = 0u64;
        // Most totals are small, so the first batches are short.
        let mut together = 1;
        while passed <= self.bound {
            let points = walk(&mut next, &giant, together);
            for (offset, encoding) in (0..).zip(Point::double_and_compress_batch(&points)) {
                let Some(rest) = self.table.get(&prefix(encoding.as_bytes())) else {
                    continue;
                };
                let found = passed + offset * self.step + rest;
                if found <= self.bound && group::base(&Scalar::from(found)) == *point {
                    return Some(found);
                }
            }
            passed += self.step * together as u64;
            together = (2 * together).min(TOGETHER);
        }
        None
    }
}

/// `count` points from `next` on in steps, leaving `next` behind the last.
fn walk(next: &mut Point, step: &Point, count: usize) -> Vec<Point> {
    (0..count)
        .map(|_| {
            let here = *next;
            *next += step;
            here
        })
        .collect()
}

fn prefix(encoding: &[u8; 32]) -> [u8; 16] {
    std::array::from_fn(|i| encoding.get(i).copied().unwrap_or_default())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use proptest::prelude::*;

    fn solve(bound: u64, v: u64) -> Option<u64> {
        DiscreteLog::new(bound).solve_vartime(&group::base(&Scalar::from(v)))
    }

    #[test]
    fn bounds_are_exact() {
        for bound in [0, 1, 2, 3, 15, 16, 17, 255, 256, 257, 99_999] {
            assert_eq!(solve(bound, 0), Some(0));
            assert_eq!(solve(bound, bound), Some(bound));
            assert_eq!(solve(bound, bound + 1), None, "bound {bound}");
            let negative = -group::G;
            assert_eq!(DiscreteLog::new(bound).solve_vartime(&negative), None);
        }
    }

    #[test]
    fn large_totals_are_found() {
        let bound = 1 << 32;
        let table = DiscreteLog::new(bound);
        for v in [bound, bound - 1, 3_141_592_653, 1 << 31] {
            assert_eq!(table.solve_vartime(&group::base(&Scalar::from(v))), Some(v));
        }
        assert_eq!(table.solve_vartime(&crate::generators::blinding()), None);
    }

    proptest! {
        #[test]
        fn every_number_within_the_bound(bound in 0u64..50_000, share in 0.0f64..=1.0) {
            let v = (bound as f64 * share) as u64;
            prop_assert_eq!(solve(bound, v), Some(v));
        }
    }
}
