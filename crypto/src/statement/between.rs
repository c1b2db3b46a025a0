//! The two tools that every kind uses (specs/statements.md, Two tools): weights that reach exactly the numbers
//! from 0 to d, and forms that lie between two numbers.

use super::{Equation, Statement, Term};
use subtle::{Choice as Flag, ConditionallySelectable, ConstantTimeGreater};
use zeroize::Zeroize;

/// 1, 2, 4, ... and the rest, which sum to d.
pub(super) fn weights(d: u64) -> Vec<u64> {
    let (mut weights, mut rest, mut power) = (Vec::new(), d, 1);
    while rest > 0 {
        let weight = power.min(rest);
        weights.push(weight);
        rest -= weight;
        power = power.saturating_mul(2);
    }
    weights
}

/// Appends the bits that write `value`, at most the sum of the weights, in them. Constant-time in the value.
pub(super) fn decompose(mut value: u64, weights: &[u64], bits: &mut Vec<u8>) {
    let first = bits.len();
    bits.resize(first + weights.len(), 0);
    // Descending greedy choice reaches every value: each weight exceeds the sum of the smaller ones by at most 1.
    for (weight, bit) in weights
        .iter()
        .zip(bits.get_mut(first..).unwrap_or_default())
        .rev()
    {
        let taken: Flag = !weight.ct_gt(&value);
        *bit = taken.unwrap_u8();
        value -= u64::conditional_select(&0, weight, taken);
    }
    value.zeroize();
}

/// A form of bits whose value is between `low` and `high`, or 0 if the blank bit is set.
pub(super) struct Between {
    high: u64,
    slack: Vec<u64>,
    needed: bool,
}

impl Between {
    /// For a form that is at most `top`.
    pub(super) fn new(top: u64, low: u64, high: u64, blank: bool) -> Self {
        let high = high.min(top);
        Self {
            high,
            slack: weights(high.saturating_sub(low)),
            needed: low > 0 || high < top || blank,
        }
    }

    /// Appends slack and equation.
    pub(super) fn compile(
        &self,
        mut terms: Vec<Term>,
        blank: Option<u32>,
        statement: &mut Statement,
    ) {
        if !self.needed {
            return;
        }
        terms.extend(blank.map(|bit| Term {
            bit,
            coefficient: signed(self.high),
        }));
        terms.extend(self.slack(statement));
        statement.equations.push(Equation {
            terms,
            constant: signed(self.high),
        });
    }

    fn slack(&self, statement: &mut Statement) -> Vec<Term> {
        weighted_bits(&self.slack, statement)
    }

    /// Appends the slack bits. `value` is allowed, `blank` is 0 or 1, and neither steers a branch.
    pub(super) fn assign(&self, value: u64, blank: u64, bits: &mut Vec<u8>) {
        if self.needed {
            decompose(self.high - value - self.high * blank, &self.slack, bits);
        }
    }
}

/// Appends a bit for each weight.
pub(super) fn weighted_bits(weights: &[u64], statement: &mut Statement) -> Vec<Term> {
    weights
        .iter()
        .map(|weight| Term {
            bit: statement.add_bit(),
            coefficient: signed(*weight),
        })
        .collect()
}

/// A coefficient; the rules of the manifest keep all of them far below `2^63`.
pub(super) fn signed(n: u64) -> i64 {
    i64::try_from(n).unwrap_or(i64::MAX)
}
