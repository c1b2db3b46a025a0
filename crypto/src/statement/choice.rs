//! Choice and budget: a bit for each option, and what they may be together (specs/statements.md).
//!
//! A choice says how many options, a budget also what they cost. Costs are divided by their greatest common
//! divisor, which keeps the slack short.

use super::answer::{Answer, Problem};
use super::ballot::{each_at_most, rule, sum_between};
use super::between::{Between, signed};
use super::{Ballot, Statement, Term};

/// Greatest limit of a budget.
const GREATEST_LIMIT: u64 = 1_000_000_000_000_000;

pub(super) fn check(n: u64, min: u32, max: u32, blank: bool) -> Result<(), &'static str> {
    rule(
        max >= 1 && u64::from(max) <= n,
        "max is not between 1 and the number of options",
    )?;
    rule(min <= max, "min is greater than max")?;
    rule(!blank || min >= 1, "with a blank min is at least 1")
}

pub(super) fn check_costs(
    costs: &[u64],
    min: u32,
    least: u64,
    limit: u64,
) -> Result<(), &'static str> {
    rule(
        costs.iter().all(|cost| *cost >= 1),
        "an option of a budget costs nothing",
    )?;
    rule(
        (1..=GREATEST_LIMIT).contains(&limit),
        "the limit is not between 1 and 10^15",
    )?;
    rule(least <= limit, "least is greater than limit")?;
    let mut cheapest = costs.to_vec();
    cheapest.sort_unstable();
    let needed = cheapest.iter().take(min.max(1) as usize).sum::<u64>();
    rule(
        needed <= limit,
        "the limit does not pay for the min cheapest options",
    )?;
    let units = Units::of(costs, least, limit);
    rule(
        units.least <= units.limit.min(units.total()),
        "no choice of projects can cost at least least and at most limit",
    )
}

/// Costs, least and limit, divided by the greatest common divisor of the costs.
struct Units {
    divisor: u64,
    costs: Vec<u64>,
    least: u64,
    limit: u64,
}

impl Units {
    fn of(costs: &[u64], least: u64, limit: u64) -> Self {
        let divisor = costs.iter().copied().fold(0, gcd).max(1);
        Self {
            divisor,
            costs: costs.iter().map(|cost| cost / divisor).collect(),
            least: least.div_ceil(divisor),
            limit: limit / divisor,
        }
    }

    fn total(&self) -> u64 {
        self.costs.iter().sum()
    }
}

fn gcd(a: u64, b: u64) -> u64 {
    if b == 0 { a } else { gcd(b, a % b) }
}

/// The rules of one contest.
pub(super) struct Rules {
    min: u64,
    max: u64,
    blank: bool,
    number: Between,
    cost: Option<(Units, Between)>,
    stated: (u64, u64),
}

impl Rules {
    pub(super) fn of(ballot: &Ballot, costs: &[u64]) -> Self {
        let (min, max, money) = match *ballot {
            Ballot::Budget {
                least,
                limit,
                max,
                min,
                ..
            } => (min, max, Some((least, limit))),
            Ballot::Choice { max, min, .. } => (min, max, None),
            _ => (0, 0, None),
        };
        let (min, max, blank) = (u64::from(min), u64::from(max), ballot.blank());
        Self {
            min,
            max,
            blank,
            number: Between::new(costs.len() as u64, min, max, blank),
            cost: money.map(|(least, limit)| {
                let units = Units::of(costs, least, limit);
                let between = Between::new(units.total(), units.least, units.limit, blank);
                (units, between)
            }),
            stated: money.unwrap_or_default(),
        }
    }

    pub(super) fn compile(&self, n: u32, statement: &mut Statement) {
        let options: Vec<u32> = (0..n).map(|_| statement.add_marked_bit()).collect();
        let blank = self.blank.then(|| statement.add_marked_bit());
        let ones = options.iter().map(|bit| Term::one(*bit)).collect();
        self.number.compile(ones, blank, statement);
        if let Some((units, between)) = &self.cost {
            let terms = options
                .iter()
                .zip(&units.costs)
                .map(|(bit, cost)| Term {
                    bit: *bit,
                    coefficient: signed(*cost),
                })
                .collect();
            between.compile(terms, blank, statement);
        }
    }

    /// Which options are chosen steers no branch; only whether the answer is allowed does.
    pub(super) fn assign(&self, answer: &Answer, bits: &mut Vec<u8>) -> Result<(), Problem> {
        let values = &answer.values;
        each_at_most(values, 1)?;
        let found: u64 = values.iter().sum();
        if found > self.max {
            return Err(Problem::TooMany {
                most: self.max,
                found,
            });
        }
        if !answer.blank && found < self.min {
            return Err(Problem::TooFew {
                least: self.min,
                found,
            });
        }
        bits.extend(values.iter().map(|value| *value as u8));
        let blank = u64::from(answer.blank);
        if self.blank {
            bits.push(blank as u8);
        }
        self.number.assign(found, blank, bits);
        if let Some((units, between)) = &self.cost {
            let chosen = || {
                units
                    .costs
                    .iter()
                    .zip(values)
                    .map(|(cost, value)| cost * value)
            };
            let least = if answer.blank { 0 } else { units.least };
            let cost = sum_between("costs", chosen(), least, units.limit)
                .map_err(|problem| self.in_money(units, problem))?;
            between.assign(cost, blank, bits);
        }
        Ok(())
    }

    /// The sum in the contest's own unit.
    fn in_money(&self, units: &Units, problem: Problem) -> Problem {
        let (least, limit) = self.stated;
        match problem {
            Problem::Over { what, found, .. } => Problem::Over {
                what,
                most: limit,
                found: found.saturating_mul(units.divisor),
            },
            Problem::Under { what, found, .. } => Problem::Under {
                what,
                least,
                found: found.saturating_mul(units.divisor),
            },
            other => other,
        }
    }
}
