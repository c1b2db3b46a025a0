//! Totals from any t partial decryptions (specs/tally.md, Totals).
//!
//! `T_j = S_cj - sum over Q of lambda_i D_ij` with the Lagrange coefficients at zero of the set Q, and the total
//! is the discrete logarithm of `T_j`, between 0 and the contest's bound times the total weight.

use crate::Error;
use crate::decryption::VerifiedPartial;
use crate::dlog::DiscreteLog;
use crate::group::{Point, Scalar};
use crate::tally::Aggregate;
use curve25519_dalek::traits::VartimeMultiscalarMul;
use rayon::prelude::*;
use std::collections::BTreeMap;

/// Combines verified partial decryptions of this aggregate. `logarithms` reaches at least the aggregate's
/// bound. The totals do not depend on which trustees decrypted.
pub fn totals(
    aggregate: &Aggregate,
    threshold: u32,
    partials: &[VerifiedPartial],
    logarithms: &DiscreteLog,
) -> Result<Vec<u64>, Error> {
    aggregate.counted()?;
    let digest = aggregate.digest();
    let quorum: BTreeMap<u32, &VerifiedPartial> = partials
        .iter()
        .filter(|partial| *partial.aggregate() == digest)
        .map(|partial| (partial.trustee(), partial))
        .take(threshold as usize)
        .collect();
    let found = u32::try_from(quorum.len()).unwrap_or(u32::MAX);
    if found < threshold {
        return Err(Error::Quorum {
            needed: threshold,
            found,
        });
    }
    aggregate
        .s()
        .par_iter()
        .enumerate()
        .map(|(index, s)| {
            let shares: Vec<(u32, Point)> = quorum
                .iter()
                .filter_map(|(&i, partial)| Some((i, *partial.shares().get(index)?)))
                .collect();
            logarithms
                .solve_vartime(&combine_vartime(s, &shares))
                .filter(|&total| total <= aggregate.bound())
                .ok_or_else(|| Error::Total {
                    contest: aggregate.contest().into(),
                    position: u32::try_from(index + 1).unwrap_or(u32::MAX),
                    bound: aggregate.bound(),
                })
        })
        .collect()
}

/// `T_j = S_cj - sum over Q of lambda_i D_ij`, from the shares of distinct trustees.
pub(crate) fn combine_vartime(s: &Point, shares: &[(u32, Point)]) -> Point {
    let quorum: Vec<u32> = shares.iter().map(|&(i, _)| i).collect();
    let lambdas = quorum.iter().map(|&i| -lagrange(i, &quorum));
    s + Point::vartime_multiscalar_mul(lambdas, shares.iter().map(|(_, share)| share))
}

/// `lambda_i = prod over l in Q, l != i, of l / (l - i)`.
pub(crate) fn lagrange(i: u32, quorum: &[u32]) -> Scalar {
    let (mut numerator, mut denominator) = (Scalar::ONE, Scalar::ONE);
    for &l in quorum.iter().filter(|&&l| l != i) {
        numerator *= Scalar::from(l);
        denominator *= Scalar::from(l) - Scalar::from(i);
    }
    numerator * denominator.invert()
}
