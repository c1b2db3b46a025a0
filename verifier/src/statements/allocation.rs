//! Allocation: an amount for each option, with claims in place of equations.

use super::part::signed_integer;
use super::{AmountClaim, Encrypted, Part};

/// At most `each` for every option, between `least` and `total` in all.
pub(super) fn compile(part: &mut Part, n: u32, each: u64, least: u64, total: u64) {
    part.amounts = n;
    part.total = Some(total);
    part.positions = (1..=n).map(Encrypted::Amount).collect();
    if each < total {
        part.claims.extend((1..=n).map(|i| AmountClaim {
            terms: vec![(i, -1)],
            constant: signed_integer(each),
        }));
    }
    part.claims.push(AmountClaim {
        terms: (1..=n).map(|i| (i, -1)).collect(),
        constant: signed_integer(total),
    });
    if least >= 1 {
        part.claims.push(AmountClaim {
            terms: (1..=n).map(|i| (i, 1)).collect(),
            constant: -signed_integer(least),
        });
    }
}
