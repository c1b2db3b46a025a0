//! Solutions of homogeneous equations, for a prover that draws masks.

use urne_crypto::statement::Equation;
use urne_crypto::{Scalar, group};

/// Changes some of the values so that `sum coef_i a_i = 0` holds for every equation.
pub(super) fn project(equations: &[Equation], mut values: Vec<Scalar>) -> Vec<Scalar> {
    let mut rows: Vec<Vec<Scalar>> = equations
        .iter()
        .map(|equation| {
            let mut row = vec![Scalar::ZERO; values.len()];
            for term in &equation.terms {
                row[term.bit as usize - 1] += group::integer(term.coefficient);
            }
            row
        })
        .collect();
    // Gauss and Jordan: each row gets a pivot that no other row has.
    let mut pivots = Vec::new();
    for i in 0..rows.len() {
        let Some(pivot) = rows[i].iter().position(|value| *value != Scalar::ZERO) else {
            continue;
        };
        let inverse = rows[i][pivot].invert();
        rows[i].iter_mut().for_each(|value| *value *= inverse);
        let row = rows[i].clone();
        for (j, other) in rows.iter_mut().enumerate() {
            let factor = other[pivot];
            if j != i && factor != Scalar::ZERO {
                other
                    .iter_mut()
                    .zip(&row)
                    .for_each(|(value, by)| *value -= factor * by);
            }
        }
        pivots.push((i, pivot));
    }
    for &(_, pivot) in &pivots {
        values[pivot] = Scalar::ZERO;
    }
    let solved: Vec<(usize, Scalar)> = pivots
        .iter()
        .map(|&(i, pivot)| {
            (
                pivot,
                -rows[i]
                    .iter()
                    .zip(&values)
                    .map(|(c, v)| c * v)
                    .sum::<Scalar>(),
            )
        })
        .collect();
    for (pivot, value) in solved {
        values[pivot] = value;
    }
    values
}
