//! Where proofs take hashes from.

use super::{node_hash, split};
use crate::bytes::Hash32;

/// A source of the roots of perfect subtrees, such as leaf hashes in memory or hash tiles.
pub trait HashReader {
    /// What can go wrong in reading.
    type Error;

    /// The root of the perfect subtree of `2^level` leaves that starts at leaf
    /// `index << level`.
    ///
    /// # Errors
    /// The subtree cannot be read.
    fn subtree(&self, level: u32, index: u64) -> Result<Hash32, Self::Error>;
}

/// All leaf hashes in memory.
#[derive(Clone, Copy, Debug)]
pub struct LeafHashes<'a>(pub &'a [Hash32]);

/// The tree has fewer leaves than were asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the tree has fewer leaves")]
pub struct OutOfRange;

impl HashReader for LeafHashes<'_> {
    type Error = OutOfRange;

    fn subtree(&self, level: u32, index: u64) -> Result<Hash32, OutOfRange> {
        let Some(below) = level.checked_sub(1) else {
            let leaf = usize::try_from(index)
                .ok()
                .and_then(|index| self.0.get(index));
            return leaf.copied().ok_or(OutOfRange);
        };
        let left = self.subtree(below, index * 2)?;
        let right = self.subtree(below, index * 2 + 1)?;
        Ok(node_hash(&left, &right))
    }
}

/// The root of the leaves `start .. start + size`, where `start` is a multiple of a power of two
/// that is not below `size`: `MTH` of RFC 6962 for a part of the tree.
pub(super) fn range_root<R: HashReader>(
    reader: &R,
    start: u64,
    size: u64,
) -> Result<Hash32, R::Error> {
    if size.is_power_of_two() {
        let level = size.trailing_zeros();
        return reader.subtree(level, start >> level);
    }
    let left = split(size);
    let right_root = range_root(reader, start + left, size - left)?;
    let left_root = range_root(reader, start, left)?;
    Ok(node_hash(&left_root, &right_root))
}
