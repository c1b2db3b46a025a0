//! The joint keys `X_j` and the verification shares `X_ij`, from the dealers' commitments.

use std::collections::HashSet;

use curve25519_dalek::ristretto::RistrettoPoint;
use curve25519_dalek::traits::Identity;
use rayon::prelude::*;

use crate::notation::{Hash, Point, small_multiple_vartime, start_hash};
use sha2::Digest;

/// Keys and verification shares of an attempt.
#[derive(Debug, Clone)]
pub struct JointKeys {
    /// `X_1 ... X_M`
    pub keys: Vec<Point>,
    /// `X_i1 ... X_iM` for each trustee i.
    pub shares: Vec<Vec<Point>>,
}

impl JointKeys {
    /// `sums` holds, position after position, the t sums over the dealers of `C_djk`.
    pub fn compute(sums: &[RistrettoPoint], threshold: usize, trustees: usize) -> Self {
        let positions: Vec<&[RistrettoPoint]> = sums.chunks_exact(threshold.max(1)).collect();
        let at = |x: u64| -> Vec<Point> {
            let values = positions.par_iter().map(|coefficients| {
                let value = coefficients
                    .iter()
                    .rev()
                    .fold(RistrettoPoint::identity(), |value, c| {
                        small_multiple_vartime(x, &value) + c
                    });
                Point::from_element(value)
            });
            values.collect()
        };
        Self {
            keys: at(0),
            shares: (1u64..).take(trustees).map(at).collect(),
        }
    }

    /// The keys hash.
    pub fn hash(&self) -> Hash {
        let mut state = start_hash("urne/v1/keys");
        for point in self.keys.iter().chain(self.shares.iter().flatten()) {
            state.update(point.bytes);
        }
        state.finalize().into()
    }

    /// What is wrong with them, if anything: an identity, or two equal election keys.
    pub fn fault(&self) -> Option<String> {
        if let Some(j) = self.keys.iter().position(Point::is_identity) {
            return Some(format!("election key {} is the identity", j + 1));
        }
        for (i, shares) in self.shares.iter().enumerate() {
            if let Some(j) = shares.iter().position(Point::is_identity) {
                return Some(format!(
                    "verification share {} of trustee {} is the identity",
                    j + 1,
                    i + 1
                ));
            }
        }
        let mut seen = HashSet::new();
        let twice = self.keys.iter().position(|key| !seen.insert(key.bytes));
        twice.map(|j| format!("election key {} stands twice", j + 1))
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::indexing_slicing)]
    use super::*;
    use curve25519_dalek::scalar::Scalar;
    use rand_core::OsRng;

    #[test]
    fn shares_lie_on_the_polynomial() {
        let (a, b) = (Scalar::random(&mut OsRng), Scalar::random(&mut OsRng));
        let sums: Vec<_> = [a, b].iter().map(RistrettoPoint::mul_base).collect();
        let keys = JointKeys::compute(&sums, 2, 3);
        assert_eq!(keys.keys[0].element, sums[0]);
        for i in 1u64..=3 {
            let share = keys.shares[usize::try_from(i).unwrap_or(0) - 1][0].element;
            assert_eq!(share, RistrettoPoint::mul_base(&(a + Scalar::from(i) * b)));
        }
        assert_eq!(keys.fault(), None);
        let twice = JointKeys::compute(&[sums[0], sums[1], sums[0], sums[1]], 2, 3);
        assert!(twice.fault().is_some());
        let zero = JointKeys::compute(&[RistrettoPoint::identity(), sums[1]], 2, 3);
        assert!(zero.fault().is_some());
    }
}
