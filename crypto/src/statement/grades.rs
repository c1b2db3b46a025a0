//! Grades: for each option one of the grades, or no opinion (specs/statements.md).

use super::answer::Problem;
use super::ballot::each_at_most;
use super::{Equation, Statement, Term};
use subtle::ConstantTimeEq;

/// `columns` counts the grades, and one for no opinion.
pub(super) fn compile(n: u32, columns: u32, statement: &mut Statement) {
    for _ in 0..n {
        let terms = (0..columns)
            .map(|_| Term::one(statement.add_marked_bit()))
            .collect();
        statement.equations.push(Equation { terms, constant: 1 });
    }
}

pub(super) fn assign(
    values: &[u64],
    grades: u32,
    no_opinion: bool,
    bits: &mut Vec<u8>,
) -> Result<(), Problem> {
    let grades = u64::from(grades);
    each_at_most(values, grades)?;
    if let Some(place) = values
        .iter()
        .position(|value| *value == 0)
        .filter(|_| !no_opinion)
    {
        return Err(Problem::NoGrade { option: place + 1 });
    }
    for value in values {
        bits.extend((1..=grades).map(|grade| value.ct_eq(&grade).unwrap_u8()));
        if no_opinion {
            bits.push(value.ct_eq(&0).unwrap_u8());
        }
    }
    Ok(())
}
