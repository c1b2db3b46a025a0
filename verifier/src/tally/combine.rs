//! Combining t partial decryptions, and the small discrete logarithm that is left.

use std::collections::HashMap;

use curve25519_dalek::constants::RISTRETTO_BASEPOINT_POINT;
use curve25519_dalek::ristretto::RistrettoPoint;
use curve25519_dalek::scalar::Scalar;
use curve25519_dalek::traits::Identity;

/// `T = S - sum lambda_i D_i` over trustees given as (i, D_i); `None` if one stands twice.
pub fn combine(sum: &RistrettoPoint, shares: &[(u64, RistrettoPoint)]) -> Option<RistrettoPoint> {
    let mut result = *sum;
    for (i, share) in shares {
        let mut numerator = Scalar::ONE;
        let mut denominator = Scalar::ONE;
        for (l, _) in shares.iter().filter(|(l, _)| l != i) {
            numerator *= Scalar::from(*l);
            denominator *= Scalar::from(*l) - Scalar::from(*i);
        }
        if shares.iter().filter(|(l, _)| l == i).count() != 1 {
            return None;
        }
        result -= numerator * denominator.invert() * share;
    }
    Some(result)
}

/// Whether `point = total G`.
pub fn is_multiple(point: &RistrettoPoint, total: u64) -> bool {
    *point == RistrettoPoint::mul_base(&Scalar::from(total))
}

/// Baby steps of Shanks's method for logarithms up to a bound.
#[derive(Debug)]
pub struct DiscreteLog {
    steps: HashMap<[u8; 32], u64>,
    stride: u64,
    bound: u64,
}

impl DiscreteLog {
    /// A table for logarithms from 0 to `bound`, of about the bound's square root.
    pub fn new(bound: u64) -> Self {
        let stride = bound.isqrt() + 1;
        let mut steps = HashMap::new();
        let mut point = RistrettoPoint::identity();
        for i in 0..stride {
            steps.insert(point.compress().to_bytes(), i);
            point += RISTRETTO_BASEPOINT_POINT;
        }
        Self {
            steps,
            stride,
            bound,
        }
    }

    /// The `total` with `point = total G` and `0 <= total <= bound`.
    pub fn solve(&self, point: &RistrettoPoint) -> Option<u64> {
        let giant = RistrettoPoint::mul_base(&Scalar::from(self.stride));
        let mut rest = *point;
        for giants in 0..=self.bound / self.stride {
            if let Some(step) = self.steps.get(rest.compress().as_bytes()) {
                let total = giants * self.stride + step;
                return (total <= self.bound).then_some(total);
            }
            rest -= giant;
        }
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rand_core::OsRng;

    #[test]
    fn logarithms_within_the_bound_only() {
        for bound in [0, 1, 2, 99, 100, 101, 5000] {
            let table = DiscreteLog::new(bound);
            for total in [0, 1, bound / 2, bound] {
                if total <= bound {
                    let point = RistrettoPoint::mul_base(&Scalar::from(total));
                    assert_eq!(table.solve(&point), Some(total));
                    assert!(is_multiple(&point, total));
                }
            }
            for outside in [
                Scalar::from(bound + 1),
                -Scalar::ONE,
                Scalar::random(&mut OsRng),
            ] {
                assert_eq!(table.solve(&RistrettoPoint::mul_base(&outside)), None);
            }
        }
    }

    #[test]
    fn any_threshold_of_shares_decrypts() {
        let [a, b, c, r] = [(); 4].map(|()| Scalar::random(&mut OsRng));
        let share = |i: u64| {
            let i = Scalar::from(i);
            (a + b * i + c * i * i) * RistrettoPoint::mul_base(&r)
        };
        let sum = RistrettoPoint::mul_base(&(Scalar::from(7u8) + a * r));
        for set in [[1u64, 2, 3], [2, 4, 5], [5, 1, 3]] {
            let shares: Vec<_> = set.iter().map(|i| (*i, share(*i))).collect();
            assert!(combine(&sum, &shares).is_some_and(|t| is_multiple(&t, 7)));
        }
        assert!(
            combine(&sum, &[(1, share(1)), (2, share(2))]).is_some_and(|t| !is_multiple(&t, 7))
        );
        assert_eq!(combine(&sum, &[(1, share(1)), (1, share(1))]), None);
    }
}
