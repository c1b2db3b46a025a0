//! Discrete logarithms of small numbers: baby steps, giant steps (specs/tally.md, Totals).
//!
//! The table holds `iG` for i below a step of about the square root of the bound; a point is moved down by whole
//! steps until it is in the table, so the time is that of the total itself and not of the bound: the totals of
//! an allocation, which add up to at most the bound, take together what one of them could take alone. Points
//! are compared by the encodings of their doubles, since many doubles are encoded with one inversion.

use crate::group::{self, Point, Scalar};
use curve25519_dalek::ristretto::CompressedRistretto;
use rayon::prelude::*;

/// The largest table: 2^24 entries in 2^25 slots of 8 bytes, 256 MiB. It reaches 2^48 in as many giant steps.
const LARGEST_STEP: u64 = 1 << 24;
/// Points that are encoded together.
const TOGETHER: usize = 256;
/// Points that one thread takes at once, and most points between two looks at whether a total is found.
const CHUNK: u64 = 1 << 12;
const LONGEST_ROUND: u64 = 1 << 16;

/// A table for the numbers 0 to `bound`.
pub struct DiscreteLog {
    bound: u64,
    step: u64,
    table: Table,
}

impl DiscreteLog {
    /// Prepares for logarithms from 0 to `bound`, the greatest possible total.
    #[must_use]
    pub fn new(bound: u64) -> Self {
        let step = bound.isqrt().saturating_add(1).min(LARGEST_STEP);
        let mut table = Table::with_room_for(step);
        for first in (0..step).step_by(LONGEST_ROUND as usize) {
            let round = first..step.min(first + LONGEST_ROUND);
            let encoded: Vec<Vec<CompressedRistretto>> = chunks(round)
                .into_par_iter()
                .map(|chunk| walk(group::base(&Scalar::from(chunk.start)), group::G, chunk))
                .collect();
            for (i, encoding) in (first..).zip(encoded.into_iter().flatten()) {
                table.insert(&encoding, i);
            }
        }
        Self { bound, step, table }
    }

    /// The number `v` between 0 and the bound with `vG = point`, if there is one. Its running time tells the
    /// total, which is public.
    #[must_use]
    pub fn solve_vartime(&self, point: &Point) -> Option<u64> {
        let last = self.bound / self.step;
        // Most totals are small, so the first rounds are short.
        let (mut next, mut length) = (0, 1);
        while next <= last {
            let round = next..(next + length).min(last + 1);
            next = round.end;
            length = (2 * length).min(LONGEST_ROUND);
            let found = chunks(round)
                .into_par_iter()
                .find_map_first(|chunk| self.search_vartime(point, chunk));
            if found.is_some() {
                return found;
            }
        }
        None
    }

    /// Tries the giant steps of a chunk.
    fn search_vartime(&self, point: &Point, steps: std::ops::Range<u64>) -> Option<u64> {
        let giant = -group::base(&Scalar::from(self.step));
        let start = point + Scalar::from(steps.start) * giant;
        (steps.start..)
            .zip(walk(start, giant, steps))
            .flat_map(|(passed, encoding)| {
                self.table
                    .candidates(&encoding)
                    .map(move |rest| passed.saturating_mul(self.step).saturating_add(rest))
                    .collect::<Vec<_>>()
            })
            .find(|v| *v <= self.bound && group::base(&Scalar::from(*v)) == *point)
    }
}

fn chunks(steps: std::ops::Range<u64>) -> Vec<std::ops::Range<u64>> {
    let end = steps.end;
    steps
        .step_by(CHUNK as usize)
        .map(|start| start..end.min(start + CHUNK))
        .collect()
}

/// The encodings of the doubles of `start`, `start + step`, ..., one for each number of the chunk.
fn walk(start: Point, step: Point, chunk: std::ops::Range<u64>) -> Vec<CompressedRistretto> {
    let mut next = start;
    let points: Vec<Point> = chunk
        .map(|_| {
            let here = next;
            next += step;
            here
        })
        .collect();
    points
        .chunks(TOGETHER)
        .flat_map(Point::double_and_compress_batch)
        .collect()
}

/// Numbers by encoding, in open addressing: 40 bits of the encoding and 24 of the number in each slot, 0 where
/// it is free. A false hit is found out by whoever looks up.
struct Table {
    slots: Vec<u64>,
}

impl Table {
    fn with_room_for(entries: u64) -> Self {
        let slots = usize::try_from(2 * entries).unwrap_or(usize::MAX);
        Self {
            slots: vec![0; slots.next_power_of_two()],
        }
    }

    /// Where an encoding's slots begin, and its mark, which is never 0.
    fn place(&self, encoding: &CompressedRistretto) -> (usize, u64) {
        let word = |from: usize| {
            let bytes = encoding.as_bytes().get(from..from + 8);
            u64::from_le_bytes(bytes.and_then(|b| b.try_into().ok()).unwrap_or_default())
        };
        let mask = self.slots.len() - 1;
        (word(0) as usize & mask, (word(8) | 1 << 24) & !0xff_ffff)
    }

    fn insert(&mut self, encoding: &CompressedRistretto, number: u64) {
        let (first, mark) = self.place(encoding);
        let (before, from) = self.slots.split_at_mut(first);
        let free = from.iter_mut().chain(before).find(|slot| **slot == 0);
        if let Some(slot) = free {
            *slot = mark | number;
        }
    }

    fn candidates(&self, encoding: &CompressedRistretto) -> impl Iterator<Item = u64> {
        let (first, mark) = self.place(encoding);
        let (before, from) = self.slots.split_at(first);
        from.iter()
            .chain(before)
            .take_while(|slot| **slot != 0)
            .filter(move |slot| **slot & !0xff_ffff == mark)
            .map(|slot| slot & 0xff_ffff)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use curve25519_dalek::traits::Identity;
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
        assert_eq!(
            DiscreteLog::new(5).solve_vartime(&Point::identity()),
            Some(0)
        );
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
