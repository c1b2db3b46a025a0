//! The small discrete logarithm that a total is: Shanks's baby steps and giant steps.
//!
//! A table holds the multiples of G up to a stride; a search goes upwards from 0 in strides.
//! Points are compared by the encodings of their doubles, because many of those are computed
//! together with one inversion, some ten times faster than encodings one by one. Doubling is
//! one-to-one in a group of odd order.

use curve25519_dalek::constants::RISTRETTO_BASEPOINT_POINT;
use curve25519_dalek::ristretto::RistrettoPoint;
use curve25519_dalek::scalar::Scalar;
use rayon::prelude::*;

use super::is_multiple;

/// The largest stride: a table of 256 MiB.
const MAX_STRIDE: u64 = (1 << 24) - 1;

/// How many points are encoded together.
const BATCH: u64 = 1 << 10;

/// How many batches of the table are computed before they are entered.
const BATCHES: u64 = 1 << 8;

/// The bits of a slot that hold 1 + the multiple; the others hold a part of the encoding.
const INDEX_BITS: u32 = 24;

/// A table of baby steps for logarithms up to a bound.
#[derive(Debug)]
pub struct DiscreteLog {
    /// Open addressing; 0 is an empty slot.
    slots: Vec<u64>,
    stride: u64,
    bound: u64,
}

impl DiscreteLog {
    /// A table for so many searches of logarithms from 0 to `bound`: large enough that building
    /// it and searching cost about the same, but never larger than [`MAX_STRIDE`].
    pub fn new(bound: u64, searches: usize) -> Self {
        let searches = u64::try_from(searches).unwrap_or(u64::MAX).max(1);
        let stride = bound
            .saturating_mul(searches)
            .isqrt()
            .clamp(1, MAX_STRIDE)
            .min(bound.saturating_add(1));
        Self::with_stride(bound, stride)
    }

    fn with_stride(bound: u64, stride: u64) -> Self {
        let size = usize::try_from(stride.saturating_mul(2).next_power_of_two());
        let mut table = Self {
            slots: vec![0; size.unwrap_or(2).max(2)],
            stride,
            bound,
        };
        let mut start = 0;
        while start < stride {
            let end = stride.min(start + BATCH * BATCHES);
            let batches = start / BATCH..end.div_ceil(BATCH);
            let keys: Vec<Vec<u64>> = batches
                .into_par_iter()
                .map(|batch| {
                    let first = batch * BATCH;
                    let point = RistrettoPoint::mul_base(&Scalar::from(first));
                    keys(
                        point,
                        RISTRETTO_BASEPOINT_POINT,
                        end.min(first + BATCH) - first,
                    )
                    .1
                })
                .collect();
            for (multiple, key) in (start..).zip(keys.into_iter().flatten()) {
                table.enter(key, multiple);
            }
            start = end;
        }
        table
    }

    /// About how many steps the searches take at most, the building of the table left out.
    pub fn steps(bound: u64, searches: usize) -> u64 {
        let searches = u64::try_from(searches).unwrap_or(u64::MAX);
        (bound / MAX_STRIDE)
            .saturating_add(1)
            .saturating_mul(searches)
    }

    fn slot_of(&self, key: u64) -> usize {
        // The low bits choose the slot, the high ones are kept in it.
        usize::try_from(key).unwrap_or(0) & (self.slots.len() - 1)
    }

    fn enter(&mut self, key: u64, multiple: u64) {
        let mask = self.slots.len() - 1;
        let mut at = self.slot_of(key);
        let value = (key >> INDEX_BITS << INDEX_BITS) | (multiple + 1);
        while let Some(slot) = self.slots.get_mut(at) {
            if *slot == 0 {
                *slot = value;
                return;
            }
            at = (at + 1) & mask;
        }
    }

    /// Multiples whose keys agree as far as they are kept; nearly always none or the right one.
    fn candidates(&self, key: u64) -> impl Iterator<Item = u64> + '_ {
        let mask = self.slots.len() - 1;
        let first = self.slot_of(key);
        let run = (0..self.slots.len()).map(move |i| (first + i) & mask);
        run.map_while(|at| self.slots.get(at).copied().filter(|slot| *slot != 0))
            .filter(move |slot| slot >> INDEX_BITS == key >> INDEX_BITS)
            .map(|slot| (slot & ((1 << INDEX_BITS) - 1)) - 1)
    }

    /// The `total` with `point = total G` and `0 <= total <= bound`.
    pub fn solve(&self, point: &RistrettoPoint) -> Option<u64> {
        let back = -RistrettoPoint::mul_base(&Scalar::from(self.stride));
        let last = self.bound / self.stride;
        let (mut rest, mut giants, mut batch) = (*point, 0u64, 1u64);
        // Small totals, which are most, are found in small batches.
        while giants <= last {
            let count = batch.min(last - giants + 1);
            let (next, keys) = keys(rest, back, count);
            for (key, giants) in keys.into_iter().zip(giants..) {
                let totals = self
                    .candidates(key)
                    .map(|multiple| giants * self.stride + multiple);
                let right = |total: &u64| is_multiple(point, *total);
                if let Some(total) = totals.into_iter().find(right) {
                    return (total <= self.bound).then_some(total);
                }
            }
            rest = next;
            giants += count;
            batch = BATCH.min(batch * 2);
        }
        None
    }
}

/// The bound up to which totals are searched first, so that small ones never wait for a large table.
const FIRST_BOUND: u64 = 1 << 32;

/// The totals from 0 to `bound` behind all points; `None` if one has none.
pub fn solve_all(points: &[RistrettoPoint], bound: u64) -> Option<Vec<u64>> {
    let search = |points: &[&RistrettoPoint], bound: u64| -> Vec<Option<u64>> {
        let table = DiscreteLog::new(bound, points.len());
        points.par_iter().map(|point| table.solve(point)).collect()
    };
    let all: Vec<&RistrettoPoint> = points.iter().collect();
    let mut totals = search(&all, bound.min(FIRST_BOUND));
    let unsolved = |totals: &[Option<u64>]| -> Vec<usize> {
        let places = totals.iter().enumerate();
        places
            .filter(|(_, t)| t.is_none())
            .map(|(i, _)| i)
            .collect()
    };
    let left = unsolved(&totals);
    if bound > FIRST_BOUND && !left.is_empty() {
        let points: Vec<&RistrettoPoint> = left.iter().filter_map(|i| points.get(*i)).collect();
        for (place, total) in left.iter().zip(search(&points, bound)) {
            if let Some(own) = totals.get_mut(*place) {
                *own = total;
            }
        }
    }
    totals.into_iter().collect()
}

/// Keys of `point, point + step, ...`, and the point after the last.
fn keys(point: RistrettoPoint, step: RistrettoPoint, count: u64) -> (RistrettoPoint, Vec<u64>) {
    let mut next = point;
    let points: Vec<RistrettoPoint> = (0..count)
        .map(|_| {
            let point = next;
            next += step;
            point
        })
        .collect();
    let encodings = RistrettoPoint::double_and_compress_batch(&points);
    let key = |bytes: &[u8; 32]| {
        let [_, _, _, _, _, _, _, _, a, b, c, d, e, f, g, h, ..] = *bytes;
        u64::from_le_bytes([a, b, c, d, e, f, g, h])
    };
    let keys = encodings.iter().map(|point| key(point.as_bytes()));
    (next, keys.collect())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::indexing_slicing)]
    use super::*;
    use rand_core::OsRng;

    fn point(total: Scalar) -> RistrettoPoint {
        RistrettoPoint::mul_base(&total)
    }

    #[test]
    fn logarithms_within_the_bound_only() {
        for (bound, searches) in [
            (0, 1),
            (1, 1),
            (2, 9),
            (99, 1),
            (100, 1),
            (101, 1000),
            (5000, 3),
            (1 << 22, 1),
        ] {
            let table = DiscreteLog::new(bound, searches);
            for total in [0, 1, bound / 3, bound / 2, bound - bound.min(1), bound] {
                if total <= bound {
                    assert_eq!(table.solve(&point(Scalar::from(total))), Some(total));
                }
            }
            for outside in [
                Scalar::from(bound + 1),
                -Scalar::ONE,
                Scalar::random(&mut OsRng),
            ] {
                assert_eq!(table.solve(&point(outside)), None, "{bound}");
            }
        }
    }

    #[test]
    fn every_logarithm_of_a_small_table() {
        for stride in [1, 2, 7, 230] {
            let table = DiscreteLog::with_stride(500, stride);
            for total in 0..=500u64 {
                assert_eq!(table.solve(&point(Scalar::from(total))), Some(total));
            }
        }
    }

    #[test]
    fn a_point_is_found_in_every_representation() {
        // A sum that cancels may represent the identity by another point of its coset.
        let table = DiscreteLog::new(1000, 1);
        let p = RistrettoPoint::random(&mut OsRng);
        assert_eq!(table.solve(&(p - p)), Some(0));
        assert_eq!(table.solve(&(p + point(Scalar::from(77u8)) - p)), Some(77));
    }

    #[test]
    fn all_totals_or_none() {
        let points: Vec<_> = [7u64, 0, 1 << 31].map(|t| point(Scalar::from(t))).into();
        assert_eq!(solve_all(&points, 1 << 31), Some(vec![7, 0, 1 << 31]));
        assert_eq!(solve_all(&points, (1 << 31) - 1), None);
        assert_eq!(solve_all(&[], 1 << 48), Some(vec![]));
        // Beyond the first bound, where the unsolved are searched again.
        let large = [point(Scalar::from((1u64 << 32) + 5)), points[0]];
        let found = solve_all(&large, (1 << 32) + 5);
        assert_eq!(found, Some(vec![(1 << 32) + 5, 7]));
        assert_eq!(solve_all(&large, (1 << 32) + 4), None);
    }

    /// The limits of the specification: run by hand, as it takes half a minute and 256 MiB.
    #[test]
    #[ignore = "half a minute on two cores"]
    fn all_areas_of_the_largest_allocation() {
        let start = std::time::Instant::now();
        let share = (1u64 << 48) / 31;
        let totals: Vec<u64> = (0..31u64).map(|i| share - 15 + i).collect();
        let points: Vec<_> = totals.iter().map(|t| point(Scalar::from(*t))).collect();
        assert_eq!(solve_all(&points, 1 << 48), Some(totals));
        println!("{:?}", start.elapsed());
    }
}
