//! Allocation: an amount for each option, the sum within limits (specs/statements.md).

use super::answer::Problem;
use super::ballot::{each_at_most, rule, sum_between};
use super::between::signed;
use super::{Claim, Position, Statement, Term};

/// Most options.
const MOST_OPTIONS: u64 = 31;
/// Greatest amount that a voter distributes.
const GREATEST_TOTAL: u64 = 1 << 48;

pub(super) fn check(n: u64, each: u64, least: u64, total: u64) -> Result<(), &'static str> {
    rule(n <= MOST_OPTIONS, "an allocation has more than 31 options")?;
    rule(
        (1..=GREATEST_TOTAL).contains(&total),
        "total is not between 1 and 2^48",
    )?;
    rule(
        (1..=total).contains(&each),
        "each is not between 1 and total",
    )?;
    rule(least <= total, "least is greater than total")?;
    rule(
        least <= n.saturating_mul(each),
        "least is more than all options can get",
    )
}

pub(super) fn compile(n: u32, each: u64, least: u64, total: u64, statement: &mut Statement) {
    let first = statement.amounts + 1;
    let amounts = first..first + n;
    statement.amounts += n;
    statement
        .positions
        .extend(amounts.clone().map(|_| Position::Amount));
    let form = |coefficient| {
        move |amount| Term {
            bit: amount,
            coefficient,
        }
    };
    if each < total {
        statement.claims.extend(amounts.clone().map(|amount| Claim {
            terms: vec![form(-1)(amount)],
            constant: signed(each),
        }));
    }
    statement.claims.push(Claim {
        terms: amounts.clone().map(form(-1)).collect(),
        constant: signed(total),
    });
    if least >= 1 {
        statement.claims.push(Claim {
            terms: amounts.map(form(1)).collect(),
            constant: -signed(least),
        });
    }
    // The smallest size of range proofs that holds every claim of the style.
    let holds = |range: &u8| total.checked_shr(u32::from(*range)).unwrap_or(0) == 0;
    let range = [8, 16, 32, 64].into_iter().find(holds).unwrap_or(64);
    statement.range = statement.range.max(range);
}

pub(super) fn check_answer(
    values: &[u64],
    each: u64,
    least: u64,
    total: u64,
) -> Result<(), Problem> {
    each_at_most(values, each)?;
    sum_between("amounts", values.iter().copied(), least, total).map(|_| ())
}
