//! What a voter says in a contest, and the bits and amounts that say it in a statement.

use super::{Position, Statement, Term};
use std::fmt;
use thiserror::Error;
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

/// A voter's answer to one contest: one number for each option, and whether the vote is blank. As secret as the
/// vote.
///
/// | ballot | the number of an option |
/// |---|---|
/// | choice, budget | 1 if it is chosen |
/// | points, score | its points |
/// | grades | its grade, 1 the best; 0 no opinion |
/// | ranking | its rank, 1 the first; 0 not ranked |
/// | allocation | its amount |
#[derive(Clone, PartialEq, Eq, Zeroize, ZeroizeOnDrop)]
pub struct Answer {
    /// In the order of the options.
    pub values: Vec<u64>,
    /// The provable blank vote; then every number is 0.
    pub blank: bool,
}

impl Answer {
    /// An answer that is not blank.
    #[must_use]
    pub fn of(values: impl Into<Vec<u64>>) -> Self {
        Self {
            values: values.into(),
            blank: false,
        }
    }

    /// The blank vote of a contest with this many options.
    #[must_use]
    pub fn blank(options: usize) -> Self {
        Self {
            values: vec![0; options],
            blank: true,
        }
    }
}

impl fmt::Debug for Answer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Answer(secret)")
    }
}

/// Why a contest does not allow an answer.
#[derive(Clone, Debug, Error, PartialEq, Eq)]
pub enum Problem {
    /// More options than allowed are chosen or ranked.
    #[error("{found} options are chosen, at most {most} may be")]
    TooMany {
        /// Most options allowed.
        most: u64,
        /// Options named.
        found: u64,
    },
    /// Fewer options than asked for are chosen or ranked.
    #[error("{found} options are chosen, at least {least} must be")]
    TooFew {
        /// Fewest options allowed.
        least: u64,
        /// Options named.
        found: u64,
    },
    /// Costs, points or amounts add up to more than allowed.
    #[error("the {what} add up to {found}, more than {most}")]
    Over {
        /// Costs, points or amounts.
        what: &'static str,
        /// The limit.
        most: u64,
        /// The sum.
        found: u64,
    },
    /// Costs, points or amounts add up to less than asked for.
    #[error("the {what} add up to {found}, less than {least}")]
    Under {
        /// Costs, points or amounts.
        what: &'static str,
        /// The least sum.
        least: u64,
        /// The sum.
        found: u64,
    },
    /// The number of one option is out of range.
    #[error("option {option} has {found}, at most {most} is allowed")]
    OutOfRange {
        /// Ordinal of the option, from 1.
        option: usize,
        /// Its greatest number.
        most: u64,
        /// The number given.
        found: u64,
    },
    /// An option without a grade where each must have one.
    #[error("option {option} has no grade")]
    NoGrade {
        /// Ordinal of the option, from 1.
        option: usize,
    },
    /// A rank is given to two options.
    #[error("rank {rank} is given to two options")]
    RankTwice {
        /// The rank.
        rank: u64,
    },
    /// A rank is left out before a later one.
    #[error("rank {rank} is left out")]
    RankMissing {
        /// The rank.
        rank: u64,
    },
    /// Blank together with options.
    #[error("blank is marked together with an option")]
    BlankWithOthers,
    /// The contest offers no blank vote.
    #[error("no blank vote is offered")]
    NoBlank,
}

/// The bits and amounts of a ballot: as secret as the vote.
pub struct Assignment {
    /// `b_1 ... b_k`, each 0 or 1.
    pub bits: Zeroizing<Vec<u8>>,
    /// `t_1 ... t_q`.
    pub amounts: Zeroizing<Vec<u64>>,
}

impl Assignment {
    pub(super) fn with_capacity(bits: usize, amounts: usize) -> Self {
        Self {
            bits: Zeroizing::new(Vec::with_capacity(bits)),
            amounts: Zeroizing::new(Vec::with_capacity(amounts)),
        }
    }

    /// The value of a form over the bits. Valid answers give values that are not negative.
    fn form(&self, terms: &[Term]) -> u64 {
        let value: i64 = terms
            .iter()
            .map(|term| {
                let bit = self.bits.get((term.bit as usize).wrapping_sub(1));
                term.coefficient
                    .wrapping_mul(i64::from(bit.copied().unwrap_or_default()))
            })
            .fold(0, i64::wrapping_add);
        value.unsigned_abs()
    }

    /// `v_1 ... v_m`, the values that are encrypted.
    #[must_use]
    pub fn values(&self, statement: &Statement) -> Zeroizing<Vec<u64>> {
        let mut amounts = self.amounts.iter().copied();
        let mut values = Zeroizing::new(Vec::with_capacity(statement.positions().len()));
        for position in statement.positions() {
            values.push(match position {
                Position::Mark(terms) => self.form(terms),
                Position::Amount => amounts.next().unwrap_or_default(),
            });
        }
        values
    }
}

impl fmt::Debug for Assignment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Assignment(secret)")
    }
}
