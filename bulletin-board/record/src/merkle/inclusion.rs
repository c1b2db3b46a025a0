//! Inclusion proofs (RFC 6962, 2.1.1): the siblings from the leaf up to the root.

use super::reader::range_root;
use super::{HashReader, node_hash, split};
use crate::Error;
use crate::bytes::Hash32;

/// The path of leaf `index` in the tree of `size` leaves; `index < size`.
///
/// # Errors
/// The reader's.
pub fn prove_inclusion<R: HashReader>(
    reader: &R,
    index: u64,
    size: u64,
) -> Result<Vec<Hash32>, R::Error> {
    let (mut start, mut size) = (0, size);
    let mut path = Vec::new();
    while size > 1 {
        let left = split(size);
        if index - start < left {
            path.push(range_root(reader, start + left, size - left)?);
            size = left;
        } else {
            path.push(range_root(reader, start, left)?);
            start += left;
            size -= left;
        }
    }
    path.reverse();
    Ok(path)
}

/// The root that a path leads to from a leaf.
///
/// # Errors
/// The index is not in the tree, or the path has the wrong length.
pub fn root_from_inclusion(
    leaf: &Hash32,
    index: u64,
    size: u64,
    path: &[Hash32],
) -> Result<Hash32, Error> {
    const WRONG: Error = Error::Proof("the inclusion");
    if index >= size {
        return Err(WRONG);
    }
    let (mut node, mut index, mut last) = (*leaf, index, size - 1);
    for sibling in path {
        if last == 0 {
            return Err(WRONG);
        }
        if index % 2 == 1 || index == last {
            node = node_hash(sibling, &node);
            // A right edge without sibling rises until it is a right child.
            while index % 2 == 0 && index > 0 {
                index /= 2;
                last /= 2;
            }
        } else {
            node = node_hash(&node, sibling);
        }
        index /= 2;
        last /= 2;
    }
    if last == 0 { Ok(node) } else { Err(WRONG) }
}

/// Checks that `leaf` is leaf `index` of the tree with this size and root.
///
/// # Errors
/// [`Error::Proof`]
pub fn verify_inclusion(
    leaf: &Hash32,
    index: u64,
    size: u64,
    path: &[Hash32],
    root: &Hash32,
) -> Result<(), Error> {
    if root_from_inclusion(leaf, index, size, path)? == *root {
        Ok(())
    } else {
        Err(Error::Proof("the inclusion"))
    }
}
