//! The Merkle tree of RFC 6962, as a compact range that grows by one leaf at a time.

use sha2::{Digest, Sha256};

use crate::notation::Hash;

/// The root of a tree without leaves.
pub fn empty_root() -> Hash {
    Sha256::digest([]).into()
}

/// `SHA-256(0x01 || left || right)`.
pub fn node_hash(left: &Hash, right: &Hash) -> Hash {
    Sha256::new()
        .chain_update([1])
        .chain_update(left)
        .chain_update(right)
        .finalize()
        .into()
}

/// The roots of the full subtrees that make up a tree, largest first.
#[derive(Debug, Clone, Default)]
pub struct Tree {
    size: u64,
    peaks: Vec<Hash>,
}

impl Tree {
    /// The number of leaves.
    pub fn size(&self) -> u64 {
        self.size
    }

    /// Appends a leaf hash.
    pub fn push(&mut self, leaf: Hash) {
        let mut hash = leaf;
        // Each trailing one of the size is a full subtree that the new leaf completes to a larger one.
        for _ in 0..self.size.trailing_ones() {
            if let Some(left) = self.peaks.pop() {
                hash = node_hash(&left, &hash);
            }
        }
        self.peaks.push(hash);
        self.size += 1;
    }

    /// The root of the leaves so far.
    pub fn root(&self) -> Hash {
        let mut peaks = self.peaks.iter().rev();
        match peaks.next() {
            Some(last) => peaks.fold(*last, |right, left| node_hash(left, &right)),
            None => empty_root(),
        }
    }
}

/// The root over some leaf (or subtree) hashes.
pub fn root_of<'a>(hashes: impl IntoIterator<Item = &'a Hash>) -> Hash {
    let mut tree = Tree::default();
    hashes.into_iter().for_each(|hash| tree.push(*hash));
    tree.root()
}

/// The root that an inclusion path leads to: from the leaf's sibling to the root's child.
/// `None` if the path has not the length that index and size require.
pub fn root_from_path(index: u64, size: u64, leaf: Hash, path: &[Hash]) -> Option<Hash> {
    let mut last = size.checked_sub(1).filter(|last| index <= *last)?;
    let mut node = index;
    let mut hash = leaf;
    for sibling in path {
        if last == 0 {
            return None;
        }
        if node & 1 == 1 || node == last {
            hash = node_hash(sibling, &hash);
            // On the right edge the levels where the subtree stands alone have no sibling.
            while node & 1 == 0 && node != 0 {
                node >>= 1;
                last >>= 1;
            }
        } else {
            hash = node_hash(&hash, sibling);
        }
        node >>= 1;
        last >>= 1;
    }
    (last == 0).then_some(hash)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing)]
    use super::*;
    use crate::encoding::{from_hex, hex};

    fn leaf(data: &[u8]) -> Hash {
        Sha256::new()
            .chain_update([0])
            .chain_update(data)
            .finalize()
            .into()
    }

    /// The leaves and roots that the Certificate Transparency implementations share as vectors.
    #[test]
    fn rfc6962_roots() {
        let leaves = [
            "",
            "00",
            "10",
            "2021",
            "3031",
            "40414243",
            "5051525354555657",
            "606162636465666768696a6b6c6d6e6f",
        ];
        let roots = [
            "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
            "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
            "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
            "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
            "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
            "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
            "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
        ];
        let mut tree = Tree::default();
        assert_eq!(
            hex(&tree.root()),
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
        );
        for (data, root) in leaves.iter().zip(roots) {
            let bytes = data_encoding::HEXLOWER.decode(data.as_bytes()).unwrap();
            tree.push(leaf(&bytes));
            assert_eq!(hex(&tree.root()), root);
        }
        assert_eq!(tree.root(), from_hex::<32>(roots[7]).unwrap());
    }

    /// The definition of RFC 6962, word for word.
    fn path(index: usize, leaves: &[Hash]) -> Vec<Hash> {
        if leaves.len() == 1 {
            return Vec::new();
        }
        let split = leaves.len().next_power_of_two() / 2;
        let (left, right) = leaves.split_at(split);
        let (mut inner, other) = if index < split {
            (path(index, left), root_of(right))
        } else {
            (path(index - split, right), root_of(left))
        };
        inner.push(other);
        inner
    }

    #[test]
    fn every_path_of_small_trees() {
        let all: Vec<Hash> = (0u8..40).map(|i| leaf(&[i])).collect();
        for size in 1..all.len() {
            let leaves = &all[..size];
            for (index, own) in leaves.iter().enumerate() {
                let (i, n) = (u64::try_from(index).unwrap(), u64::try_from(size).unwrap());
                let mut proof = path(index, leaves);
                assert_eq!(root_from_path(i, n, *own, &proof), Some(root_of(leaves)));
                assert_ne!(
                    root_from_path(i, n, leaf(b"x"), &proof),
                    Some(root_of(leaves))
                );
                proof.push(*own);
                assert_eq!(root_from_path(i, n, *own, &proof), None, "a path too long");
                proof.pop();
                if proof.pop().is_some() {
                    assert_ne!(root_from_path(i, n, *own, &proof), Some(root_of(leaves)));
                }
            }
        }
        assert_eq!(root_from_path(0, 0, all[0], &[]), None);
        assert_eq!(root_from_path(3, 3, all[0], &[]), None);
    }
}
