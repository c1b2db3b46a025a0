//! Points and scores: numbers up to a limit for each option, written in bits (specs/statements.md).

use super::answer::{Answer, Problem};
use super::ballot::{each_at_most, rule, sum_between};
use super::between::{Between, decompose, weighted_bits, weights};
use super::{Ballot, Position, Statement};

/// Greatest number for one option: ten bits. Larger ones are amounts (specs/decisions).
const GREATEST_EACH: u64 = 1023;
/// Greatest number of points in all.
const GREATEST_MOST: u64 = 1_000_000;

pub(super) fn check(
    n: u64,
    each: u64,
    least: u64,
    most: u64,
    blank: bool,
) -> Result<(), &'static str> {
    check_each(each)?;
    rule(
        each <= most && most <= GREATEST_MOST,
        "most is not between each and 10^6",
    )?;
    rule(least <= most, "least is greater than most")?;
    rule(
        least <= n.saturating_mul(each),
        "least is more than all options can get",
    )?;
    rule(!blank || least >= 1, "with a blank least is at least 1")
}

pub(super) fn check_each(each: u64) -> Result<(), &'static str> {
    rule(
        (1..=GREATEST_EACH).contains(&each),
        "each is not between 1 and 1023",
    )
}

/// The rules of one contest.
pub(super) struct Rules {
    each: u64,
    least: u64,
    most: u64,
    weights: Vec<u64>,
    blank: bool,
    total: Between,
}

impl Rules {
    pub(super) fn of(ballot: &Ballot, options: usize) -> Self {
        let n = options as u64;
        let (each, least, most) = match *ballot {
            Ballot::Points {
                each, least, most, ..
            } => (each.min(most), least, most),
            Ballot::Score { each } => (each, 0, n.saturating_mul(each)),
            _ => (0, 0, 0),
        };
        let blank = ballot.blank();
        Self {
            each,
            least,
            most,
            weights: weights(each),
            blank,
            total: Between::new(n.saturating_mul(each), least, most, blank),
        }
    }

    pub(super) fn compile(&self, n: u32, statement: &mut Statement) {
        let mut all = Vec::new();
        for _ in 0..n {
            let terms = weighted_bits(&self.weights, statement);
            all.extend_from_slice(&terms);
            statement.positions.push(Position::Mark(terms));
        }
        let blank = self.blank.then(|| statement.add_marked_bit());
        self.total.compile(all, blank, statement);
    }

    pub(super) fn assign(&self, answer: &Answer, bits: &mut Vec<u8>) -> Result<(), Problem> {
        each_at_most(&answer.values, self.each)?;
        let least = if answer.blank { 0 } else { self.least };
        let sum = sum_between("points", answer.values.iter().copied(), least, self.most)?;
        for value in &answer.values {
            decompose(*value, &self.weights, bits);
        }
        let blank = u64::from(answer.blank);
        if self.blank {
            bits.push(blank as u8);
        }
        self.total.assign(sum, blank, bits);
        Ok(())
    }
}
