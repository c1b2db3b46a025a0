//! Weighted sums of verified ballots (specs/tally.md, Aggregates).

use crate::Error;
use crate::ballot::{Ciphertext, CompactBallot, StyleStatement, VerifiedBallot};
use crate::group::{self, Point, Scalar};
use crate::hash::sha256;
use crate::statement::Contest;
use curve25519_dalek::traits::Identity;
use std::collections::BTreeMap;
use std::ops::Range;

/// The running sums of all contests of an election.
#[derive(Clone, Debug)]
pub struct Tally {
    contests: Vec<ContestTally>,
}

#[derive(Clone, Debug)]
struct ContestTally {
    id: String,
    positions: Range<usize>,
    /// Largest value of a position.
    bound: u64,
    /// One sum for each weight: adding a ballot then costs additions only.
    classes: BTreeMap<u64, Class>,
}

/// The counted ballots of one weight.
#[derive(Clone, Debug)]
struct Class {
    ballots: u64,
    r: Point,
    s: Vec<Point>,
}

/// What becomes of a contest.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// No counted ballot has it: totals are zero, nothing is decrypted.
    Empty,
    /// Some weight occurs too rarely: nothing is decrypted.
    Withheld,
    /// It is decrypted.
    Counted,
}

/// `R_c`, `S_cj` of a contest and the numbers that decide its outcome. Only a tally of verified ballots makes
/// one.
#[derive(Clone, Debug)]
pub struct Aggregate {
    contest: String,
    positions: Range<usize>,
    outcome: Outcome,
    ballots: u64,
    weight: u64,
    bound: u64,
    r: Point,
    s: Vec<Point>,
}

impl Tally {
    /// An empty tally of the manifest's contests in order.
    #[must_use]
    pub fn new<'a>(contests: impl IntoIterator<Item = &'a Contest>) -> Self {
        let mut first = 0;
        let contests = contests
            .into_iter()
            .map(|contest| {
                let positions = first..first + contest.positions() as usize;
                first = positions.end;
                ContestTally {
                    id: contest.id.clone(),
                    positions,
                    bound: contest.bound(),
                    classes: BTreeMap::new(),
                }
            })
            .collect();
        Self { contests }
    }

    /// Counts a ballot with its credential's weight.
    pub fn add(&mut self, ballot: &VerifiedBallot, weight: u64) -> Result<(), Error> {
        self.update(&ballot.context().style, ballot.ciphertext(), weight, true)
    }

    /// Takes out a ballot that was added with this weight, because another replaces it.
    pub fn remove(&mut self, ballot: &VerifiedBallot, weight: u64) -> Result<(), Error> {
        self.update(&ballot.context().style, ballot.ciphertext(), weight, false)
    }

    /// As [`Self::remove`], for a ballot that was kept as bytes.
    pub fn remove_compact(&mut self, ballot: &CompactBallot, weight: u64) -> Result<(), Error> {
        self.update(ballot.style(), &ballot.ciphertext()?, weight, false)
    }

    fn update(
        &mut self,
        style: &StyleStatement,
        ciphertext: &Ciphertext,
        weight: u64,
        add: bool,
    ) -> Result<(), Error> {
        if weight == 0 {
            return Err(Error::Range("the weight of a ballot"));
        }
        // All contests are looked up before the first sum changes.
        let mut parts = Vec::new();
        for (contest, marks) in style.statement().contests() {
            let part = self.contests.iter().position(|tally| {
                tally.id == contest.id
                    && tally.positions.len() == marks.len()
                    && (add
                        || tally
                            .classes
                            .get(&weight)
                            .is_some_and(|class| class.ballots > 0))
            });
            let reason = "the tally has no such contest, or no such ballot to take out";
            parts.push((
                part.ok_or_else(|| Error::Contest {
                    contest: contest.id.clone(),
                    reason,
                })?,
                marks,
            ));
        }
        for (part, marks) in parts {
            let marks = ciphertext.s.get(marks).unwrap_or_default();
            if let Some(tally) = self.contests.get_mut(part) {
                tally.class(weight).update(&ciphertext.r, marks, add);
            }
        }
        Ok(())
    }

    /// The aggregates of all contests in order; `floor` is the manifest's.
    pub fn aggregates(&self, floor: u64) -> Result<Vec<Aggregate>, Error> {
        self.contests
            .iter()
            .map(|contest| contest.aggregate(floor))
            .collect()
    }
}

impl Class {
    fn update(&mut self, r: &Point, s: &[Point], add: bool) {
        if add {
            self.ballots += 1;
            self.r += r;
            self.s.iter_mut().zip(s).for_each(|(sum, s)| *sum += s);
        } else {
            self.ballots -= 1;
            self.r -= r;
            self.s.iter_mut().zip(s).for_each(|(sum, s)| *sum -= s);
        }
    }
}

impl ContestTally {
    fn class(&mut self, weight: u64) -> &mut Class {
        let positions = self.positions.len();
        self.classes.entry(weight).or_insert_with(|| Class {
            ballots: 0,
            r: Point::identity(),
            s: vec![Point::identity(); positions],
        })
    }

    fn aggregate(&self, floor: u64) -> Result<Aggregate, Error> {
        let classes = || self.classes.iter().filter(|(_, class)| class.ballots > 0);
        let outcome = if classes().next().is_none() {
            Outcome::Empty
        } else if classes().any(|(_, class)| class.ballots < floor) {
            Outcome::Withheld
        } else {
            Outcome::Counted
        };
        let mut aggregate = Aggregate {
            contest: self.id.clone(),
            positions: self.positions.clone(),
            outcome,
            ballots: 0,
            weight: 0,
            bound: 0,
            r: Point::identity(),
            s: vec![Point::identity(); self.positions.len()],
        };
        for (&weight, class) in classes() {
            let factor = Scalar::from(weight);
            aggregate.ballots += class.ballots;
            aggregate.weight = weight
                .checked_mul(class.ballots)
                .and_then(|weight| weight.checked_add(aggregate.weight))
                .ok_or(Error::Range("the total weight"))?;
            aggregate.r += factor * class.r;
            aggregate
                .s
                .iter_mut()
                .zip(&class.s)
                .for_each(|(sum, s)| *sum += factor * s);
        }
        aggregate.bound = aggregate
            .weight
            .checked_mul(self.bound)
            .ok_or(Error::Range("the bound of a total"))?;
        Ok(aggregate)
    }
}

impl Aggregate {
    /// Id of the contest.
    #[must_use]
    pub fn contest(&self) -> &str {
        &self.contest
    }

    /// The contest's positions among all of the election, counted from 0.
    #[must_use]
    pub fn positions(&self) -> Range<usize> {
        self.positions.clone()
    }

    /// Whether it is decrypted.
    #[must_use]
    pub fn outcome(&self) -> Outcome {
        self.outcome
    }

    /// Number of counted ballots that have the contest.
    #[must_use]
    pub fn ballots(&self) -> u64 {
        self.ballots
    }

    /// Their total weight `W`.
    #[must_use]
    pub fn weight(&self) -> u64 {
        self.weight
    }

    /// The largest possible total: `W` times the contest's bound.
    #[must_use]
    pub fn bound(&self) -> u64 {
        self.bound
    }

    /// `R_c`.
    #[must_use]
    pub fn r(&self) -> &Point {
        &self.r
    }

    /// `S_cj` of the contest's positions.
    #[must_use]
    pub fn s(&self) -> &[Point] {
        &self.s
    }

    /// SHA-256 of `R_c || S_c1 || ...`: what a trustee's file remembers before it decrypts.
    #[must_use]
    pub fn digest(&self) -> [u8; 32] {
        sha256(&[&group::encode(&self.r), &group::encode_all(&self.s)])
    }

    /// Refuses a contest that is not decrypted.
    pub(crate) fn counted(&self) -> Result<(), Error> {
        match self.outcome {
            Outcome::Counted => Ok(()),
            Outcome::Empty | Outcome::Withheld => Err(Error::NotCounted(self.contest.clone())),
        }
    }
}
