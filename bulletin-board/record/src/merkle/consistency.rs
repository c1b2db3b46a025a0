//! Consistency proofs (RFC 6962, 2.1.2): a later tree begins with the leaves of an earlier one.

use super::reader::range_root;
use super::{HashReader, node_hash, split};
use crate::Error;
use crate::bytes::Hash32;

/// The proof between the trees of `old` and `new` leaves, `old <= new`. Empty if they are equal
/// or the old one is empty.
///
/// # Errors
/// The reader's.
pub fn prove_consistency<R: HashReader>(
    reader: &R,
    old: u64,
    new: u64,
) -> Result<Vec<Hash32>, R::Error> {
    let mut proof = Vec::new();
    if old == 0 || old >= new {
        return Ok(proof);
    }
    // SUBPROOF(m, D[start..start + size], b) of the RFC; b is "the old tree is this subtree".
    let (mut start, mut size, mut m) = (0, new, old);
    while m < size {
        let left = split(size);
        if m <= left {
            proof.push(range_root(reader, start + left, size - left)?);
            size = left;
        } else {
            proof.push(range_root(reader, start, left)?);
            start += left;
            m -= left;
            size -= left;
        }
    }
    if start > 0 {
        proof.push(range_root(reader, start, size)?);
    }
    proof.reverse();
    Ok(proof)
}

/// Checks a consistency proof between two trees.
///
/// # Errors
/// [`Error::Proof`]
pub fn verify_consistency(
    old: u64,
    old_root: &Hash32,
    new: u64,
    new_root: &Hash32,
    proof: &[Hash32],
) -> Result<(), Error> {
    const WRONG: Error = Error::Proof("the consistency");
    if old > new {
        return Err(WRONG);
    }
    if old == new || old == 0 {
        let same = old == 0 || old_root == new_root;
        return if same && proof.is_empty() {
            Ok(())
        } else {
            Err(WRONG)
        };
    }
    // The walk starts at the largest perfect subtree that ends the old tree; if that subtree is
    // the whole old tree, its root is known and not in the proof.
    let mut hashes = proof.iter();
    let first = if old.is_power_of_two() {
        old_root
    } else {
        hashes.next().ok_or(WRONG)?
    };
    let shift = old.trailing_zeros();
    let (mut node, mut last) = ((old - 1) >> shift, (new - 1) >> shift);
    let (mut old_hash, mut new_hash) = (*first, *first);
    for sibling in hashes {
        if last == 0 {
            return Err(WRONG);
        }
        if node % 2 == 1 || node == last {
            old_hash = node_hash(sibling, &old_hash);
            new_hash = node_hash(sibling, &new_hash);
            while node % 2 == 0 && node > 0 {
                node /= 2;
                last /= 2;
            }
        } else {
            new_hash = node_hash(&new_hash, sibling);
        }
        node /= 2;
        last /= 2;
    }
    if last == 0 && old_hash == *old_root && new_hash == *new_root {
        Ok(())
    } else {
        Err(WRONG)
    }
}
