//! Combining t partial decryptions: a multiple of G is left.

use curve25519_dalek::ristretto::RistrettoPoint;
use curve25519_dalek::scalar::Scalar;

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

#[cfg(test)]
mod tests {
    use super::*;
    use rand_core::OsRng;

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
