//! Any t trustees decrypt, fewer do not.

use crate::combine::lagrange;
use crate::fixture::ceremony;
use crate::group::{Point, Scalar};

/// The subsets of 1 ... n with `size` members.
fn subsets(n: u32, size: u32) -> impl Iterator<Item = Vec<u32>> {
    (0u32..1 << n)
        .filter(move |set| set.count_ones() == size)
        .map(move |set| (1..=n).filter(|i| set >> (i - 1) & 1 == 1).collect())
}

#[test]
fn every_quorum_holds_the_keys() {
    for (trustees, threshold) in [(2, 2), (3, 2), (5, 3), (4, 4)] {
        let ceremony = ceremony(trustees, threshold, 3);
        let joint = ceremony.joint();
        let shares: Vec<_> = (1..=trustees).map(|i| ceremony.shares(i)).collect();
        let interpolated = |quorum: &[u32], position: usize| -> Point {
            let x = quorum
                .iter()
                .map(|&i| lagrange(i, quorum) * shares[i as usize - 1].all()[position])
                .sum::<Scalar>();
            crate::group::base(&x)
        };
        for position in 0..3 {
            let key = joint.keys()[position];
            for quorum in subsets(trustees, threshold) {
                assert_eq!(interpolated(&quorum, position), key, "{quorum:?}");
            }
            for few in subsets(trustees, threshold - 1) {
                assert_ne!(interpolated(&few, position), key, "{few:?}");
            }
        }
    }
}

/// An opening of more than one part.
#[test]
fn parts() {
    let ceremony = ceremony(3, 2, 300);
    assert_eq!(ceremony.parameters.parts(), 2);
    assert_eq!(ceremony.parameters.part_positions(1).unwrap(), 0..256);
    assert_eq!(ceremony.parameters.part_positions(2).unwrap(), 256..300);
    assert!(ceremony.parameters.part_positions(0).is_err());
    assert!(ceremony.parameters.part_positions(3).is_err());
    let joint = ceremony.joint();
    for i in 1..=3 {
        ceremony.shares(i).check(&joint).unwrap();
    }
    for share in &ceremony.sealed[0] {
        assert_eq!(share.ciphertext.len(), ceremony.parameters.sealed_size());
    }
}
