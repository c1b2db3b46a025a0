//! Statements: what a ballot proof of a style shows, compiled from the style's contests (specs/statements.md).
//!
//! A statement has bits `b_1 ... b_k` with equations over them, and positions, each of which is encrypted: a
//! mark, a linear form of the bits, or an amount, about which there are claims. Prover, board and verifier work
//! on statements alone, so a new kind of contest is one more file here and an arm in [`Ballot`].

mod allocation;
mod answer;
mod ballot;
mod between;
mod choice;
mod encoding;
mod grades;
mod kernel;
mod points;
mod ranking;

pub use answer::{Answer, Assignment, Problem};
pub use ballot::{Ballot, Counted};
pub(crate) use kernel::Kernel;

use crate::group::{self, Scalar};
use crate::{Error, hash, labels};
use std::iter::Sum;
use std::ops::{Mul, Neg, Range};

/// Most claims of a style, those that amounts are not negative included.
pub const MOST_CLAIMS: usize = 64;

/// One term of a linear form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Term {
    /// Ordinal of the bit, or in a claim of the amount, from 1.
    pub bit: u32,
    /// Its factor.
    pub coefficient: i64,
}

/// `sum coef_i b_i = constant`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Equation {
    /// The left side, in the order of the bits.
    pub terms: Vec<Term>,
    /// The right side `c`.
    pub constant: i64,
}

/// `constant + sum l_i t_i` is not negative, nor `2^n` or more.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Claim {
    /// The form of the amounts; [`Term::bit`] is an amount's ordinal.
    pub terms: Vec<Term>,
    /// The constant `c`.
    pub constant: i64,
}

/// What is encrypted at a position.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Position {
    /// A homogeneous linear form of the bits.
    Mark(Vec<Term>),
    /// The next amount.
    Amount,
}

/// A contest of a style.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contest {
    /// Its id in the manifest.
    pub id: String,
    /// What each option costs; as many as there are options.
    pub costs: Vec<u64>,
    /// What a voter may say.
    pub ballot: Ballot,
}

impl Contest {
    /// Refuses numbers that the manifest does not allow.
    pub fn check(&self) -> Result<(), Error> {
        self.ballot
            .check(&self.costs)
            .map_err(|reason| self.refused(reason))
    }

    /// Number of encrypted positions.
    #[must_use]
    pub fn positions(&self) -> u32 {
        self.ballot.positions(self.options())
    }

    /// The largest value of one position.
    #[must_use]
    pub fn bound(&self) -> u64 {
        self.ballot.bound()
    }

    fn options(&self) -> u32 {
        u32::try_from(self.costs.len()).unwrap_or(u32::MAX)
    }

    fn refused(&self, reason: &'static str) -> Error {
        Error::Contest {
            contest: self.id.clone(),
            reason,
        }
    }
}

/// A compiled statement, and which positions belong to which contest.
#[derive(Clone, Debug)]
pub struct Statement {
    bits: u32,
    positions: Vec<Position>,
    equations: Vec<Equation>,
    amounts: u32,
    claims: Vec<Claim>,
    range: u8,
    parts: Vec<(Contest, Range<usize>)>,
}

impl Statement {
    /// Compiles contests one after the other.
    pub fn compile(contests: &[Contest]) -> Result<Self, Error> {
        let mut statement = Self {
            bits: 0,
            positions: Vec::new(),
            equations: Vec::new(),
            amounts: 0,
            claims: Vec::new(),
            range: 0,
            parts: Vec::new(),
        };
        for contest in contests {
            contest.check()?;
            let first = statement.positions.len();
            contest.ballot.compile(&contest.costs, &mut statement);
            let positions = first..statement.positions.len();
            statement.parts.push((contest.clone(), positions));
            if statement.commitments() > MOST_CLAIMS {
                return Err(
                    contest.refused("with it a ballot has more than 64 claims about amounts")
                );
            }
        }
        Ok(statement)
    }

    /// `k`, the number of bits.
    #[must_use]
    pub fn bits(&self) -> u32 {
        self.bits
    }

    /// The m positions.
    #[must_use]
    pub fn positions(&self) -> &[Position] {
        &self.positions
    }

    /// The equations.
    #[must_use]
    pub fn equations(&self) -> &[Equation] {
        &self.equations
    }

    /// `q`, the number of amounts.
    #[must_use]
    pub fn amounts(&self) -> u32 {
        self.amounts
    }

    /// The claims besides that every amount is in range.
    #[must_use]
    pub fn claims(&self) -> &[Claim] {
        &self.claims
    }

    /// `n`: amounts and claims are below `2^n`; 0 without amounts.
    #[must_use]
    pub fn range(&self) -> u8 {
        self.range
    }

    /// Number of commitments of the range proof, without padding.
    #[must_use]
    pub fn commitments(&self) -> usize {
        self.amounts as usize + self.claims.len()
    }

    /// Number of commitments of the range proof, padded to a power of two; 0 without amounts.
    #[must_use]
    pub fn padded_commitments(&self) -> usize {
        match self.commitments() {
            0 => 0,
            some => some.next_power_of_two(),
        }
    }

    /// Number of strings of 32 bytes in a ballot proof (specs/ballot-proof.md, The protocol).
    #[must_use]
    pub fn proof_strings(&self) -> usize {
        let marks = self.bits as usize + 6;
        if self.amounts == 0 {
            return marks;
        }
        let bits = usize::from(self.range) * self.padded_commitments();
        marks + self.amounts as usize + 4 + 9 + 2 * bits.ilog2() as usize
    }

    /// The contests and the range of positions of each, counted from 0.
    pub fn contests(&self) -> impl Iterator<Item = (&Contest, Range<usize>)> {
        self.parts
            .iter()
            .map(|(contest, positions)| (contest, positions.clone()))
    }

    /// The statement hash.
    #[must_use]
    pub fn hash(&self) -> [u8; 32] {
        hash::hash(labels::hash::STATEMENT, &[&self.encode()])
    }

    /// The bits and amounts of a voter's answers, one for each contest in order. Refuses what a contest does
    /// not allow, naming it.
    pub fn assign(&self, answers: &[Answer]) -> Result<Assignment, Error> {
        if answers.len() != self.parts.len() {
            return Err(Error::Selection {
                what: "contests of the style".into(),
                expected: self.parts.len(),
                found: answers.len(),
            });
        }
        let mut assignment = Assignment::with_capacity(self.bits as usize, self.amounts as usize);
        for ((contest, _), answer) in self.parts.iter().zip(answers) {
            if answer.values.len() != contest.costs.len() {
                return Err(Error::Selection {
                    what: format!("options of contest {}", contest.id),
                    expected: contest.costs.len(),
                    found: answer.values.len(),
                });
            }
            contest
                .ballot
                .assign(&contest.costs, answer, &mut assignment)
                .map_err(|problem| Error::Answer {
                    contest: contest.id.clone(),
                    problem,
                })?;
        }
        Ok(assignment)
    }

    /// Appends a bit and returns its ordinal.
    fn add_bit(&mut self) -> u32 {
        self.bits += 1;
        self.bits
    }

    /// Appends as many bits.
    fn add_bits(&mut self, count: u32) -> Range<u32> {
        let first = self.bits + 1;
        self.bits += count;
        first..self.bits + 1
    }

    /// Appends a bit that is encrypted as it is.
    fn add_marked_bit(&mut self) -> u32 {
        let bit = self.add_bit();
        self.positions.push(Position::Mark(vec![Term::one(bit)]));
        bit
    }
}

/// A linear form of scalars or points. Coefficients are public, and mostly 1 or -1.
pub(crate) fn form<T>(terms: &[Term], values: &[T]) -> T
where
    T: Copy + Sum<T> + Neg<Output = T> + Mul<Scalar, Output = T>,
{
    let value = |term: &Term| values.get((term.bit as usize).wrapping_sub(1)).copied();
    terms
        .iter()
        .filter_map(|term| Some((term.coefficient, value(term)?)))
        .map(|(coefficient, value)| match coefficient {
            1 => value,
            -1 => -value,
            other => value * group::integer(other),
        })
        .sum()
}

impl Term {
    fn one(bit: u32) -> Self {
        Self {
            bit,
            coefficient: 1,
        }
    }

    /// A term, or none where the coefficient is zero.
    fn unless_zero(bit: u32, coefficient: i64) -> Option<Self> {
        (coefficient != 0).then_some(Self { bit, coefficient })
    }
}

#[cfg(test)]
mod tests;
