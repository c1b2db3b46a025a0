//! The part of a statement that one contest makes, and the two tools that the kinds share.

use super::{AmountClaim, Encrypted, Equation, Term, allocation, choice, grades, points, ranking};
use crate::manifest::{BallotKind, Contest, common_divisor};

/// What one contest compiles to, numbered on its own.
#[derive(Debug, Clone, Default)]
pub struct Part {
    /// The number of bits.
    pub(super) bits: u32,
    /// The number of amounts.
    pub(super) amounts: u32,
    pub(super) positions: Vec<Encrypted>,
    pub(super) equations: Vec<Equation>,
    pub(super) claims: Vec<AmountClaim>,
    /// What an allocation shares out.
    pub(super) total: Option<u64>,
}

impl Part {
    /// Compiles a contest that obeys the rules of the manifest.
    pub fn compile(contest: &Contest) -> Self {
        let mut part = Self::default();
        let options = &contest.options;
        let n = u32::try_from(options.len()).unwrap_or(u32::MAX);
        match &contest.ballot {
            BallotKind::Allocation { each, least, total } => {
                allocation::compile(&mut part, n, *each, *least, *total);
            }
            BallotKind::Budget {
                blank,
                least,
                limit,
                max,
                min,
            } => {
                let g = common_divisor(options);
                let costs: Vec<u64> = options.iter().map(|option| option.cost / g).collect();
                let money = (least.div_ceil(g), limit / g);
                choice::compile_budget(&mut part, &costs, (*min, *max), money, *blank);
            }
            BallotKind::Choice { blank, max, min } => {
                choice::compile(&mut part, n, (*min, *max), *blank);
            }
            BallotKind::Grades { grades, no_opinion } => {
                let grades = grades.len() + usize::from(*no_opinion);
                grades::compile(&mut part, n, u32::try_from(grades).unwrap_or(u32::MAX));
            }
            BallotKind::Points {
                blank,
                each,
                least,
                most,
            } => points::compile(&mut part, n, *each.min(most), (*least, *most), *blank),
            BallotKind::Score { each } => {
                let most = each.saturating_mul(u64::from(n));
                points::compile(&mut part, n, *each, (0, most), false);
            }
            BallotKind::Ranking {
                blank,
                counted,
                max,
                min,
            } => {
                let rank = |r: u64| u32::try_from(r).unwrap_or(u32::MAX);
                ranking::compile(&mut part, n, (rank(*min), rank(*max)), *blank, counted);
            }
        }
        part
    }

    pub(super) fn bit(&mut self) -> u32 {
        self.bits += 1;
        self.bits
    }

    pub(super) fn some_bits(&mut self, count: u32) -> Vec<u32> {
        (0..count).map(|_| self.bit()).collect()
    }

    /// A bit that stands encrypted as it is.
    pub(super) fn bit_mark(&mut self, bit: u32) {
        self.positions.push(Encrypted::Mark(vec![(bit, 1)]));
    }

    pub(super) fn mark(&mut self, terms: impl IntoIterator<Item = Term>) {
        self.positions.push(Encrypted::Mark(without_zeros(terms)));
    }

    pub(super) fn equation(&mut self, terms: impl IntoIterator<Item = Term>, constant: i64) {
        let terms = without_zeros(terms);
        self.equations.push(Equation { terms, constant });
    }

    /// One bit for each of `weights(d)`: their terms take every value from 0 to `d`.
    pub(super) fn weighted_bits(&mut self, d: u64) -> Vec<Term> {
        weights(d)
            .into_iter()
            .map(|weight| (self.bit(), signed_integer(weight)))
            .collect()
    }

    /// Shows that the form lies between `low` and `high`, or is 0 beside a blank bit of 1.
    pub(super) fn between(&mut self, form: Vec<Term>, low: u64, high: u64, blank: Option<u32>) {
        let top = form
            .iter()
            .fold(0u64, |sum, (_, c)| sum.saturating_add(c.unsigned_abs()));
        let high = high.min(top);
        if low == 0 && high == top && blank.is_none() {
            return;
        }
        let constant = signed_integer(high);
        let slack = self.weighted_bits(high.saturating_sub(low));
        let blank = blank.map(|bit| (bit, constant));
        self.equation(form.into_iter().chain(blank).chain(slack), constant);
    }
}

fn without_zeros(terms: impl IntoIterator<Item = Term>) -> Vec<Term> {
    terms.into_iter().filter(|(_, c)| *c != 0).collect()
}

/// The rules of the manifest keep every number far below 2^63.
pub(super) fn signed_integer(n: u64) -> i64 {
    i64::try_from(n).unwrap_or(i64::MAX)
}

/// Weights that reach every value from 0 to `d` and no other.
pub(super) fn weights(mut d: u64) -> Vec<u64> {
    let mut weights = Vec::new();
    let mut power = 1u64;
    while d > 0 {
        let weight = d.min(power);
        weights.push(weight);
        d -= weight;
        power = power.saturating_mul(2);
    }
    weights
}
