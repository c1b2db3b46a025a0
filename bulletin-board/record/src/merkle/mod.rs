//! The Merkle tree of RFC 6962 (specs/log.md): node `SHA-256(0x01 || left || right)`, split at
//! the largest power of two smaller than the size.

mod compact;
mod consistency;
mod inclusion;
mod reader;

use sha2::{Digest as _, Sha256};

use crate::bytes::{Hash32, Hex};

pub use crate::entry::leaf_hash;
pub use compact::CompactRange;
pub use consistency::{prove_consistency, verify_consistency};
pub use inclusion::{prove_inclusion, root_from_inclusion, verify_inclusion};
pub use reader::{HashReader, LeafHashes};

/// The hash of an inner node.
pub fn node_hash(left: &Hash32, right: &Hash32) -> Hash32 {
    let mut hash = Sha256::new();
    hash.update([1]);
    hash.update(left.as_bytes());
    hash.update(right.as_bytes());
    Hex(hash.finalize().into())
}

/// The root of the empty tree: SHA-256 of nothing.
pub fn empty_root() -> Hash32 {
    Hash32::sha256(b"")
}

/// The largest power of two smaller than `size`; `size` is at least 2.
fn split(size: u64) -> u64 {
    1 << (size - 1).ilog2()
}

#[cfg(test)]
mod tests;
