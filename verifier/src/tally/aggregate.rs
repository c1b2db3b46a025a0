//! Weighted sums of the counted ballots, contest by contest.

use std::collections::BTreeMap;

use curve25519_dalek::ristretto::RistrettoPoint;
use curve25519_dalek::traits::Identity;
use rayon::prelude::*;

use crate::encoding::Malformed;
use crate::manifest::Election;
use crate::notation::{Point, small_multiple_vartime};

/// `R_c` and `S_cj` of a contest.
#[derive(Debug, Clone)]
pub struct Aggregate {
    /// `R_c = sum w R`
    pub r: RistrettoPoint,
    /// `S_cj = sum w S_j` for the contest's positions.
    pub s: Vec<RistrettoPoint>,
}

/// The aggregates of all contests, in the manifest's order.
#[derive(Debug, Clone)]
pub struct Aggregates {
    contests: Vec<Aggregate>,
}

impl Aggregates {
    /// The aggregates of no ballot.
    pub fn new(election: &Election) -> Self {
        let identity = RistrettoPoint::identity();
        let contests = election.contests.iter();
        let empty = contests.map(|c| Aggregate {
            r: identity,
            s: vec![identity; c.positions.len()],
        });
        Self {
            contests: empty.collect(),
        }
    }

    /// The aggregate of a contest.
    pub fn contest(&self, contest: usize) -> Option<&Aggregate> {
        self.contests.get(contest)
    }

    /// Every contest's `R_c, S_c1 ...`, encoded.
    pub fn encode(&self) -> Vec<Vec<u8>> {
        let points = |a: &Aggregate| -> Vec<u8> {
            let all = std::iter::once(&a.r).chain(&a.s);
            all.flat_map(|point| point.compress().to_bytes()).collect()
        };
        self.contests.iter().map(points).collect()
    }

    /// Adds what [`Self::encode`] gave elsewhere for the same election.
    pub fn add_encoded(&mut self, contests: &[Vec<u8>]) -> Result<(), Malformed> {
        let decoded: Result<Vec<Vec<Point>>, Malformed> = contests
            .iter()
            .map(|bytes| Point::decode_all(bytes))
            .collect();
        let decoded = decoded?;
        let sizes = self.contests.iter().map(|own| own.s.len() + 1);
        if !decoded.iter().map(Vec::len).eq(sizes) {
            return Err(Malformed::new("sums of another election"));
        }
        for (own, other) in self.contests.iter_mut().zip(&decoded) {
            let all = std::iter::once(&mut own.r).chain(&mut own.s);
            for (sum, point) in all.zip(other) {
                *sum += point.element;
            }
        }
        Ok(())
    }

    /// Adds ballots given as (style, weight, `R, S_1 ... S_m`).
    ///
    /// Ballots of equal style and weight are summed before their sum is multiplied.
    pub fn add(&mut self, ballots: &[(u16, u32, Vec<RistrettoPoint>)], election: &Election) {
        let mut groups: BTreeMap<(u16, u32), Vec<&Vec<RistrettoPoint>>> = BTreeMap::new();
        for (style, weight, ciphertext) in ballots {
            groups
                .entry((*style, *weight))
                .or_default()
                .push(ciphertext);
        }
        for ((style, weight), ciphertexts) in groups {
            let width = ciphertexts.first().map_or(0, |ciphertext| ciphertext.len());
            let sums: Vec<RistrettoPoint> = (0..width)
                .into_par_iter()
                .map(|place| {
                    let sum = ciphertexts.iter().filter_map(|c| c.get(place)).sum();
                    small_multiple_vartime(u64::from(weight), &sum)
                })
                .collect();
            self.add_weighted(usize::from(style), &sums, election);
        }
    }

    fn add_weighted(&mut self, style: usize, sums: &[RistrettoPoint], election: &Election) {
        let (Some(style), Some((r, s))) = (election.style(style), sums.split_first()) else {
            return;
        };
        let mut s = s.iter();
        for contest in &style.contests {
            let Some(aggregate) = self.contests.get_mut(*contest) else {
                continue;
            };
            aggregate.r += r;
            for (sum, own) in aggregate.s.iter_mut().zip(&mut s) {
                *sum += own;
            }
        }
    }
}
