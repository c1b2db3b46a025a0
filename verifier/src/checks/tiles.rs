//! Comparing the hash tiles of an archive with the tree of its entries.

use super::{Check, Findings};
use crate::log::root_of;
use crate::notation::Hash;

/// What is kept of the leaves: the root of every full bundle, and the leaves after them.
///
/// A full tile of level 0 is right if its root is that of its bundle, so that a record of any
/// length needs a byte of memory for every eight entries.
#[derive(Debug, Default)]
pub(super) struct TileHashes {
    full: Vec<Hash>,
    rest: Vec<Hash>,
}

impl TileHashes {
    pub(super) fn push(&mut self, leaf: Hash) {
        self.rest.push(leaf);
        if self.rest.len() == 256 {
            self.full.push(root_of(&self.rest));
            self.rest.clear();
        }
    }

    /// Whether these are the leaf hashes of bundle `number`.
    pub(super) fn is_bundle(&self, number: u64, leaves: &[Hash]) -> bool {
        let place = usize::try_from(number).unwrap_or(usize::MAX);
        match self.full.get(place) {
            Some(root) => leaves.len() == 256 && root_of(leaves) == *root,
            None => place == self.full.len() && leaves == self.rest,
        }
    }

    /// Compares a tile.
    pub(super) fn compare(&self, level: u8, number: u64, bytes: &[u8], findings: &mut Findings) {
        let (hashes, rest) = bytes.as_chunks::<32>();
        let right = rest.is_empty() && !hashes.is_empty() && self.is_tile(level, number, hashes);
        if !right {
            let who = format!("tile {number} of level {level}");
            findings.add(
                Check::Tree,
                None,
                &who,
                "its hashes are not those of the entries",
            );
        }
    }

    fn is_tile(&self, level: u8, number: u64, hashes: &[Hash]) -> bool {
        if level == 0 {
            return self.is_bundle(number, hashes);
        }
        let mut own = self.full.clone();
        for _ in 1..level {
            own = own.chunks_exact(256).map(root_of).collect();
        }
        let place = usize::try_from(number).unwrap_or(usize::MAX);
        own.chunks(256)
            .nth(place)
            .is_some_and(|tile| tile == hashes)
    }
}
