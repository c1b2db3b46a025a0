//! The tree as tiles (specs/log.md): the tiles at the right edge that are not full yet, and the
//! hashes that inclusion proofs are made from.

use std::cell::RefCell;
use std::collections::HashMap;

use urne_record::Hash32;
use urne_record::bytes::Hex;
use urne_record::merkle::{HashReader, leaf_hash, node_hash};
use urne_record::tiles::{TILE_HEIGHT, TILE_WIDTH as TILE, tile_root};

use crate::store::{Bytes32, Store, StoreError, Tile};

/// The tiles at the right edge of an election's tree, one for each level.
#[derive(Clone, Debug, Default)]
pub struct Edge {
    levels: Vec<Partial>,
}

/// A tile that is not full.
#[derive(Clone, Debug, Default)]
struct Partial {
    number: u64,
    hashes: Vec<Hash32>,
}

impl Edge {
    /// Appends a leaf hash and returns the tiles that it fills, lowest level first.
    pub fn push(&mut self, leaf: Hash32) -> Vec<Tile> {
        let mut filled = Vec::new();
        let mut hash = leaf;
        for level in 0_u8.. {
            let at = usize::from(level);
            if self.levels.len() == at {
                self.levels.push(Partial::default());
            }
            let Some(partial) = self.levels.get_mut(at) else {
                break;
            };
            partial.hashes.push(hash);
            if (partial.hashes.len() as u64) < TILE {
                break;
            }
            let hashes = std::mem::take(&mut partial.hashes);
            hash = tile_root(&hashes);
            filled.push(Tile {
                level,
                number: partial.number,
                hashes: flatten(&hashes),
                root: hash.0,
            });
            partial.number += 1;
        }
        filled
    }

    /// What proofs need for leaves that were appended since: these tiles and the `filled` ones.
    pub fn nodes(&self, filled: &[Tile]) -> Nodes {
        let mut nodes = Nodes::default();
        for (level, partial) in (0_u8..).zip(&self.levels) {
            nodes
                .tiles
                .insert((level, partial.number), partial.hashes.clone());
        }
        for tile in filled {
            nodes
                .tiles
                .insert((tile.level, tile.number), split(&tile.hashes));
        }
        nodes
    }
}

/// Tiles in memory, by level and number.
#[derive(Clone, Debug, Default)]
pub struct Nodes {
    tiles: HashMap<(u8, u64), Vec<Hash32>>,
}

/// A source of subtree roots for many proofs: each root is computed once.
#[derive(Debug)]
pub struct NodeReader<'a> {
    nodes: &'a Nodes,
    known: RefCell<HashMap<(u32, u64), Hash32>>,
}

/// A tile that a proof needs is not there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("hash {index} of level {level} of the tree is missing")]
pub struct MissingHash {
    level: u32,
    index: u64,
}

impl Nodes {
    /// A reader of these tiles.
    pub fn reader(&self) -> NodeReader<'_> {
        NodeReader {
            nodes: self,
            known: RefCell::default(),
        }
    }

    /// Reads from the database what the inclusion proof of leaf `index` in the tree of `size`
    /// leaves needs and is not here yet: on each level the tile above the leaf, and the one at
    /// the right edge.
    ///
    /// # Errors
    ///
    /// Those of [`tile_hashes`].
    pub async fn complete(
        &mut self,
        store: &Store,
        election: &Bytes32,
        index: u64,
        size: u64,
    ) -> Result<(), StoreError> {
        let (mut place, mut width) = (index, size);
        for level in 0_u8.. {
            for number in [place / TILE, width / TILE] {
                let count = TILE.min(width.saturating_sub(number * TILE));
                if count > 0 && !self.tiles.contains_key(&(level, number)) {
                    let hashes = tile_hashes(store, election, level, number, count).await?;
                    self.tiles.insert((level, number), split(&hashes));
                }
            }
            place /= TILE;
            width /= TILE;
            if width == 0 {
                break;
            }
        }
        Ok(())
    }
}

impl HashReader for NodeReader<'_> {
    type Error = MissingHash;

    fn subtree(&self, level: u32, index: u64) -> Result<Hash32, MissingHash> {
        let missing = MissingHash { level, index };
        if level.is_multiple_of(TILE_HEIGHT) {
            let tile = u8::try_from(level / TILE_HEIGHT).map_err(|_| missing)?;
            let within = usize::try_from(index % TILE).map_err(|_| missing)?;
            let hashes = self.nodes.tiles.get(&(tile, index / TILE)).ok_or(missing)?;
            return hashes.get(within).copied().ok_or(missing);
        }
        if let Some(hash) = self.known.borrow().get(&(level, index)) {
            return Ok(*hash);
        }
        let left = self.subtree(level - 1, index * 2)?;
        let right = self.subtree(level - 1, index * 2 + 1)?;
        let hash = node_hash(&left, &right);
        self.known.borrow_mut().insert((level, index), hash);
        Ok(hash)
    }
}

/// The first `count` hashes of a tile, concatenated. Full tiles are stored; the others follow
/// from the entries, or from the roots of the tiles below.
///
/// # Errors
///
/// [`StoreError::Damaged`] if something is missing there, [`StoreError::Database`].
pub async fn tile_hashes(
    store: &Store,
    election: &Bytes32,
    level: u8,
    number: u64,
    count: u64,
) -> Result<Vec<u8>, StoreError> {
    let first = number.saturating_mul(TILE);
    if count == TILE {
        return store.tile(election, level, number).await?.ok_or_else(|| {
            StoreError::Damaged(format!(
                "the full tile {number} of level {level} is missing"
            ))
        });
    }
    match level.checked_sub(1) {
        Some(below) => store.tile_roots(election, below, first, count).await,
        None => {
            let entries = store.entries(election, first, count).await?;
            Ok(entries
                .iter()
                .flat_map(|entry| leaf_hash(entry).0)
                .collect())
        }
    }
}

fn flatten(hashes: &[Hash32]) -> Vec<u8> {
    hashes.iter().flat_map(|hash| hash.0).collect()
}

fn split(bytes: &[u8]) -> Vec<Hash32> {
    bytes.as_chunks().0.iter().map(|hash| Hex(*hash)).collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing)]

    use urne_record::merkle::{CompactRange, prove_inclusion, verify_inclusion};

    use super::*;

    #[test]
    fn proofs_of_a_batch_need_only_the_edge_and_what_it_filled() {
        let mut edge = Edge::default();
        let mut range = CompactRange::new();
        let mut next = 0_u64;
        for batch in [1_u64, 254, 1, 2, 300, 65_000, 700] {
            let mut filled = Vec::new();
            let mut leaves = Vec::new();
            for index in next..next + batch {
                let leaf = Hash32::sha256(&index.to_be_bytes());
                filled.extend(edge.push(leaf));
                range.push(leaf);
                leaves.push((index, leaf));
            }
            next += batch;
            let nodes = edge.nodes(&filled);
            let reader = nodes.reader();
            for (index, leaf) in leaves.iter().step_by(7) {
                let path = prove_inclusion(&reader, *index, next).unwrap();
                verify_inclusion(leaf, *index, next, &path, &range.root()).unwrap();
            }
        }
    }

    /// Otherwise whoever sends old entries again would make the board read up to 255 large ones
    /// for each of them, while the next batch waits.
    #[tokio::test]
    async fn with_the_edge_at_hand_no_entries_are_read_for_a_proof() {
        let folder = tempfile::tempdir().unwrap();
        let url = crate::store::sqlite_url(&folder.path().join("empty.sqlite"));
        let store = Store::open(&url).await.unwrap();
        let mut edge = Edge::default();
        let mut range = CompactRange::new();
        let leaves: Vec<Hash32> = (0..200_u64)
            .map(|index| Hash32::sha256(&index.to_be_bytes()))
            .collect();
        for leaf in &leaves {
            assert!(edge.push(*leaf).is_empty());
            range.push(*leaf);
        }
        let mut nodes = edge.nodes(&[]);
        nodes.complete(&store, &[7; 32], 3, 200).await.unwrap();
        let path = prove_inclusion(&nodes.reader(), 3, 200).unwrap();
        verify_inclusion(&leaves[3], 3, 200, &path, &range.root()).unwrap();
        let nothing = Nodes::default().complete(&store, &[7; 32], 3, 200).await;
        assert!(nothing.is_err(), "the database is empty");
        store.close().await;
    }
}
