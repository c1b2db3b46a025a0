//! Which ceremony it is and how large.

use crate::Error;
use crate::group::SIZE;
use std::ops::Range;

/// Most trustees of an election.
const MOST_TRUSTEES: u32 = 32;
/// Most positions of an election.
const MOST_POSITIONS: u32 = 1000;
/// Bytes of packages in one part of an opening, at most.
const PART_SIZE: u32 = 32768;

/// Election, attempt and sizes of a ceremony: 2 <= t <= n <= 32 trustees, 1 <= M <= 1000 positions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Parameters {
    pub(super) election: [u8; 32],
    pub(super) attempt: u32,
    pub(super) trustees: u32,
    pub(super) threshold: u32,
    pub(super) positions: u32,
}

impl Parameters {
    /// `trustees` is n, `threshold` t and `positions` M.
    pub fn new(
        election: [u8; 32],
        attempt: u32,
        trustees: u32,
        threshold: u32,
        positions: u32,
    ) -> Result<Self, Error> {
        if attempt < 1 {
            return Err(Error::Parameters("attempts count from 1"));
        }
        if !(2..=MOST_TRUSTEES).contains(&trustees) || !(2..=trustees).contains(&threshold) {
            return Err(Error::Parameters(
                "2 <= threshold <= trustees <= 32 does not hold",
            ));
        }
        if !(1..=MOST_POSITIONS).contains(&positions) {
            return Err(Error::Parameters(
                "the number of positions is not between 1 and 1000",
            ));
        }
        Ok(Self {
            election,
            attempt,
            trustees,
            threshold,
            positions,
        })
    }

    /// n.
    #[must_use]
    pub fn trustees(&self) -> u32 {
        self.trustees
    }

    /// t.
    #[must_use]
    pub fn threshold(&self) -> u32 {
        self.threshold
    }

    /// M.
    #[must_use]
    pub fn positions(&self) -> u32 {
        self.positions
    }

    /// The number of the attempt.
    #[must_use]
    pub fn attempt(&self) -> u32 {
        self.attempt
    }

    /// Bytes of one package, `32(t + 2)`.
    #[must_use]
    pub fn package_size(&self) -> usize {
        SIZE * (self.threshold as usize + 2)
    }

    /// Bytes of all packages of a trustee.
    #[must_use]
    pub fn packages_size(&self) -> usize {
        self.package_size() * self.positions as usize
    }

    /// Bytes of a sealed share, `32 + 32M + 16`.
    #[must_use]
    pub fn sealed_size(&self) -> usize {
        SIZE + SIZE * self.positions as usize + 16
    }

    /// Parts of an opening.
    #[must_use]
    pub fn parts(&self) -> u32 {
        self.positions.div_ceil(self.per_part())
    }

    /// The positions, counted from 0, whose packages part `part` holds.
    pub fn part_positions(&self, part: u32) -> Result<Range<u32>, Error> {
        if !(1..=self.parts()).contains(&part) {
            return Err(Error::Parameters("there is no such part of an opening"));
        }
        let first = (part - 1) * self.per_part();
        Ok(first..self.positions.min(first + self.per_part()))
    }

    fn per_part(&self) -> u32 {
        PART_SIZE / (32 * (self.threshold + 2))
    }

    /// Refuses the ordinal of a trustee that does not exist.
    pub(super) fn check_trustee(&self, trustee: u32) -> Result<(), Error> {
        if (1..=self.trustees).contains(&trustee) {
            return Ok(());
        }
        Err(Error::NoSuchTrustee(trustee))
    }
}
