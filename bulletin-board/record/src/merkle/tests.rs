//! Reference roots of RFC 6962's well-known inputs, and all sizes up to 70 against a naive tree.
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use super::*;
use crate::tiles::{TilePath, TileReader};

/// The inputs that Certificate Transparency implementations share, and the roots of their first
/// 1 to 8 leaves.
const INPUTS: [&str; 8] = [
    "",
    "00",
    "10",
    "2021",
    "3031",
    "40414243",
    "5051525354555657",
    "606162636465666768696a6b6c6d6e6f",
];
const ROOTS: [&str; 8] = [
    "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
    "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
    "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
    "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
];

fn inputs() -> Vec<Hash32> {
    INPUTS
        .iter()
        .map(|hex| leaf_hash(&data_encoding::HEXLOWER.decode(hex.as_bytes()).unwrap()))
        .collect()
}

fn numbered(count: u64) -> Vec<Hash32> {
    (0..count).map(|i| leaf_hash(&i.to_be_bytes())).collect()
}

/// The definition of the RFC, word for word.
fn naive(leaves: &[Hash32]) -> Hash32 {
    match leaves {
        [] => empty_root(),
        [leaf] => *leaf,
        leaves => {
            let k = leaves.len().next_power_of_two() / 2;
            node_hash(&naive(&leaves[..k]), &naive(&leaves[k..]))
        }
    }
}

fn range(leaves: &[Hash32]) -> CompactRange {
    let mut range = CompactRange::new();
    leaves.iter().for_each(|leaf| range.push(*leaf));
    range
}

#[test]
fn reference_roots() {
    let leaves = inputs();
    assert_eq!(
        empty_root().to_string(),
        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
    );
    for (size, root) in (1..).zip(ROOTS) {
        assert_eq!(range(&leaves[..size]).root().to_string(), root);
    }
}

#[test]
fn reference_proofs() {
    let leaves = inputs();
    let reader = LeafHashes(&leaves);
    let hex = |path: Vec<Hash32>| path.iter().map(ToString::to_string).collect::<Vec<_>>();
    assert_eq!(
        hex(prove_inclusion(&reader, 5, 8).unwrap()),
        [
            "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
            "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        ]
    );
    assert_eq!(
        hex(prove_consistency(&reader, 6, 8).unwrap()),
        [
            "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a",
            "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        ]
    );
}

#[test]
fn roots_and_inclusion_of_all_sizes() {
    let leaves = numbered(70);
    let reader = LeafHashes(&leaves);
    for size in 0..=70u64 {
        let first = &leaves[..size as usize];
        let range = range(first);
        let root = naive(first);
        assert_eq!(range.root(), root);
        assert_eq!(
            CompactRange::from_parts(size, range.edge().to_vec()),
            Some(range)
        );
        for index in 0..size {
            let leaf = &leaves[index as usize];
            let path = prove_inclusion(&reader, index, size).unwrap();
            verify_inclusion(leaf, index, size, &path, &root).unwrap();
            assert!(verify_inclusion(leaf, index + 1, size, &path, &root).is_err());
            assert!(verify_inclusion(&root, index, size, &path, &root).is_err() || size == 1);
            if let Some((_, shorter)) = path.split_last() {
                assert!(verify_inclusion(leaf, index, size, shorter, &root).is_err());
            }
            let longer = [&path[..], &[root]].concat();
            assert!(verify_inclusion(leaf, index, size, &longer, &root).is_err());
        }
        assert!(verify_inclusion(&root, size, size, &[], &root).is_err());
    }
}

#[test]
fn consistency_of_all_sizes() {
    let leaves = numbered(70);
    let reader = LeafHashes(&leaves);
    let roots: Vec<Hash32> = (0..=70).map(|size| naive(&leaves[..size])).collect();
    for new in 0..=70u64 {
        for old in 0..=new {
            let (old_root, new_root) = (&roots[old as usize], &roots[new as usize]);
            let proof = prove_consistency(&reader, old, new).unwrap();
            verify_consistency(old, old_root, new, new_root, &proof).unwrap();
            for at in 0..proof.len() {
                let mut wrong = proof.clone();
                wrong[at].0[7] ^= 1;
                assert!(verify_consistency(old, old_root, new, new_root, &wrong).is_err());
            }
            let longer = [&proof[..], &[*new_root]].concat();
            assert!(verify_consistency(old, old_root, new, new_root, &longer).is_err());
            if old > 0 && old < new {
                assert!(verify_consistency(old, new_root, new, new_root, &proof).is_err());
                assert!(verify_consistency(old, old_root, new, old_root, &proof).is_err());
            }
            assert!(
                old == new || verify_consistency(new, new_root, old, old_root, &proof).is_err()
            );
        }
    }
}

#[test]
fn proofs_from_tiles_are_those_from_leaves() {
    let size = 70_000u64;
    let leaves = numbered(size);
    let fetch = |path: TilePath| -> Result<Vec<Hash32>, crate::Error> {
        let span = 256usize.pow(u32::from(path.level.unwrap()));
        let start = path.start() as usize * span;
        let end = start + usize::from(path.width) * span;
        Ok(leaves[start..end].chunks(span).map(naive).collect())
    };
    let tiles = TileReader::new(size, fetch);
    let memory = LeafHashes(&leaves);
    let root = range(&leaves).root();
    for index in [0, 255, 256, 65_535, 65_536, 69_999] {
        let path = prove_inclusion(&tiles, index, size).unwrap();
        assert_eq!(path, prove_inclusion(&memory, index, size).unwrap());
        verify_inclusion(&leaves[index as usize], index, size, &path, &root).unwrap();
    }
    for old in [1, 256, 65_537, 69_999] {
        let proof = prove_consistency(&tiles, old, size).unwrap();
        verify_consistency(old, &naive(&leaves[..old as usize]), size, &root, &proof).unwrap();
    }
}
