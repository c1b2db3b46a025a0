//! The solutions of a statement's homogeneous equations, `sum coef_i a_i = 0`.
//!
//! The public matrix is brought to reduced row echelon form once for each style; then a uniform solution is
//! uniform free variables and pivots that follow from them.

use super::Equation;
use crate::group::{self, Scalar};
use rand_core::{CryptoRng, RngCore};
use std::collections::BTreeMap;
use zeroize::Zeroizing;

/// The solution space, as what each pivot variable is of the free ones.
#[derive(Clone, Debug)]
pub(crate) struct Kernel {
    variables: usize,
    pivots: Vec<Pivot>,
}

/// `a_variable = sum factor * a_free`, all counted from 0.
#[derive(Clone, Debug)]
struct Pivot {
    variable: usize,
    of: Vec<(usize, Scalar)>,
}

type Row = BTreeMap<usize, Scalar>;

impl Kernel {
    /// Eliminates; dependent and empty equations vanish.
    pub(crate) fn new(bits: u32, equations: &[Equation]) -> Self {
        let mut reduced: BTreeMap<usize, Row> = BTreeMap::new();
        for equation in equations {
            let mut row = Row::new();
            for term in &equation.terms {
                add(
                    &mut row,
                    (term.bit as usize).wrapping_sub(1),
                    group::integer(term.coefficient),
                );
            }
            for (pivot, known) in &reduced {
                eliminate(&mut row, *pivot, known);
            }
            let Some((&pivot, &leading)) = row.first_key_value() else {
                continue;
            };
            let inverse = leading.invert();
            row.values_mut().for_each(|value| *value *= inverse);
            for known in reduced.values_mut() {
                eliminate(known, pivot, &row);
            }
            reduced.insert(pivot, row);
        }
        let pivots = reduced
            .into_iter()
            .map(|(variable, mut row)| {
                row.remove(&variable);
                Pivot {
                    variable,
                    of: row.into_iter().map(|(i, value)| (i, -value)).collect(),
                }
            })
            .collect();
        Self {
            variables: bits as usize,
            pivots,
        }
    }

    /// Draws a solution uniformly.
    pub(crate) fn sample(&self, rng: &mut (impl RngCore + CryptoRng)) -> Zeroizing<Vec<Scalar>> {
        let mut a = Zeroizing::new(Vec::with_capacity(self.variables));
        a.extend((0..self.variables).map(|_| Scalar::random(rng)));
        for pivot in &self.pivots {
            let value = pivot
                .of
                .iter()
                .filter_map(|(i, factor)| Some(a.get(*i)? * factor))
                .sum();
            if let Some(slot) = a.get_mut(pivot.variable) {
                *slot = value;
            }
        }
        a
    }
}

fn add(row: &mut Row, variable: usize, value: Scalar) {
    let entry = row.entry(variable).or_insert(Scalar::ZERO);
    *entry += value;
    if *entry == Scalar::ZERO {
        row.remove(&variable);
    }
}

/// Subtracts the multiple of `by`, whose entry at `pivot` is 1, that makes the row zero there.
fn eliminate(row: &mut Row, pivot: usize, by: &Row) {
    let Some(factor) = row.get(&pivot).copied() else {
        return;
    };
    for (&variable, value) in by {
        add(row, variable, -(factor * value));
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::indexing_slicing)]
    use super::super::Term;
    use super::*;
    use proptest::prelude::*;
    use rand_core::OsRng;

    fn solves(equation: &Equation, a: &[Scalar]) -> bool {
        let sum: Scalar = equation
            .terms
            .iter()
            .map(|t| group::integer(t.coefficient) * a[t.bit as usize - 1])
            .sum();
        sum == Scalar::ZERO
    }

    proptest! {
        /// Sparse random systems, with dependent equations among them.
        #[test]
        fn samples_solve_every_equation(
            matrix in prop::collection::vec(prop::collection::vec(-3i64..=3, 9), 0..7),
        ) {
            let mut equations: Vec<Equation> = matrix
                .iter()
                .map(|row| Equation {
                    terms: (1..).zip(row).map(|(bit, &coefficient)| Term { bit, coefficient }).collect(),
                    constant: 0,
                })
                .collect();
            equations.extend(equations.first().cloned());
            let kernel = Kernel::new(9, &equations);
            let a = kernel.sample(&mut OsRng);
            prop_assert_eq!(a.len(), 9);
            for equation in &equations {
                prop_assert!(solves(equation, &a));
            }
            // The free variables are independent of each other: their number is 9 minus the rank.
            let free = 9 - kernel.pivots.len();
            prop_assert!(free >= 9usize.saturating_sub(matrix.len()));
        }
    }
}
