//! The bases `H`, `H_i`, `K_i`, between any two of which, and `G`, nobody knows a discrete logarithm
//! (specs/notation.md).

use crate::{group::Point, labels};
use sha2::{Digest, Sha512};
use std::sync::{LazyLock, Mutex, PoisonError};

/// The pair of bases that belongs to one bit of a statement.
#[derive(Clone, Copy, Debug)]
pub struct BitBases {
    /// `H_i`, the base of the bit itself.
    pub h: Point,
    /// `K_i`, the base of the cross terms.
    pub k: Point,
}

static BLINDING: LazyLock<Point> =
    LazyLock::new(|| bulletproofs::PedersenGens::default().B_blinding);

// Grows to the largest statement seen; entries never change.
static BITS: Mutex<Vec<BitBases>> = Mutex::new(Vec::new());

/// `H`, the blinding base of `bulletproofs::PedersenGens::default()`.
#[must_use]
pub fn blinding() -> Point {
    *BLINDING
}

/// `H_i` and `K_i` for i = 1 ... count.
#[must_use]
pub fn bits(count: u32) -> Vec<BitBases> {
    let mut cache = BITS.lock().unwrap_or_else(PoisonError::into_inner);
    for i in (1..=count).skip(cache.len()) {
        cache.push(BitBases {
            h: derive(labels::generator::H, i),
            k: derive(labels::generator::K, i),
        });
    }
    cache.iter().take(count as usize).copied().collect()
}

fn derive(prefix: &str, i: u32) -> Point {
    Point::from_hash(Sha512::new_with_prefix(prefix).chain_update(i.to_be_bytes()))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing)]
    use super::*;
    use crate::group;

    #[test]
    fn blinding_base_is_pinned() {
        let hex: String = group::encode(&blinding())
            .iter()
            .map(|b| format!("{b:02x}"))
            .collect();
        assert_eq!(
            hex,
            "8c9240b456a9e6dc65c377a1048d745f94a08cdb7f44cbcd7b46f34048871134"
        );
    }

    #[test]
    fn bases_are_distinct_and_stable() {
        let few = bits(3);
        let many = bits(40);
        assert_eq!(few[2].h, many[2].h);
        let mut all: Vec<_> = many
            .iter()
            .flat_map(|b| [group::encode(&b.h), group::encode(&b.k)])
            .collect();
        all.sort_unstable();
        all.dedup();
        assert_eq!(all.len(), 80);
    }
}
