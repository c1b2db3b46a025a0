//! The right edge of the tree: the roots of the perfect subtrees that cover it, one for each bit
//! of the size. Enough to append and to compute the root.

use super::{empty_root, node_hash};
use crate::bytes::Hash32;

/// The compact range of the first `size` leaves.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct CompactRange {
    size: u64,
    /// Roots of perfect subtrees, largest first; as many as `size` has one bits.
    edge: Vec<Hash32>,
}

impl CompactRange {
    /// The empty range.
    pub fn new() -> Self {
        Self::default()
    }

    /// A stored range: the size and the subtree roots, largest first.
    ///
    /// `None` if their number does not fit the size.
    pub fn from_parts(size: u64, edge: Vec<Hash32>) -> Option<Self> {
        (usize::try_from(size.count_ones()) == Ok(edge.len())).then_some(Self { size, edge })
    }

    /// Number of leaves.
    pub fn size(&self) -> u64 {
        self.size
    }

    /// Roots of the perfect subtrees, largest first.
    pub fn edge(&self) -> &[Hash32] {
        &self.edge
    }

    /// Appends a leaf hash.
    pub fn push(&mut self, leaf: Hash32) {
        let mut node = leaf;
        // Each trailing one bit of the size is a subtree that is now complete with its sibling.
        for _ in 0..self.size.trailing_ones() {
            if let Some(left) = self.edge.pop() {
                node = node_hash(&left, &node);
            }
        }
        self.edge.push(node);
        self.size += 1;
    }

    /// The root of the tree.
    pub fn root(&self) -> Hash32 {
        let mut subtrees = self.edge.iter().rev();
        let Some(smallest) = subtrees.next() else {
            return empty_root();
        };
        subtrees.fold(*smallest, |right, left| node_hash(left, &right))
    }
}
