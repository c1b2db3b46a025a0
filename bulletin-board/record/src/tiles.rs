//! Tiles and entry bundles (C2SP tlog-tiles; specs/log.md).

use std::fmt;
use std::str::FromStr;

use crate::Error;
use crate::bytes::{Hash32, Hex};
use crate::merkle::{CompactRange, HashReader, node_hash};

/// Hashes in a full tile, entries in a full bundle.
pub const TILE_WIDTH: u64 = 256;
/// Levels of the tree that a tile spans.
pub const TILE_HEIGHT: u32 = 8;
/// Path of the checkpoint.
pub const CHECKPOINT_PATH: &str = "checkpoint";

/// Which object of the log a path names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct TilePath {
    /// Level of the hashes; `None` is a bundle of entries.
    pub level: Option<u8>,
    /// Which tile of the level.
    pub index: u64,
    /// Hashes or entries in it: 1 to 256.
    pub width: u16,
}

impl TilePath {
    /// All bundles of a log of `size` entries, in order; the last may be partial.
    pub fn bundles(size: u64) -> impl Iterator<Item = TilePath> {
        tiles_of(None, 0, size)
    }

    /// The bundles from number `first` on. A stated size may be absurd: nothing is counted through.
    pub fn bundles_from(first: u64, size: u64) -> impl Iterator<Item = TilePath> {
        tiles_of(None, first, size)
    }

    /// All hash tiles of a log of `size` entries: level 0 in order, then level 1, and so on.
    pub fn hash_tiles(size: u64) -> impl Iterator<Item = TilePath> {
        let levels = (0u8..8).map(move |level| (level, size >> (TILE_HEIGHT * u32::from(level))));
        levels
            .take_while(|(_, count)| *count > 0)
            .flat_map(|(level, count)| tiles_of(Some(level), 0, count))
    }

    /// Index of the first entry, or hash of its level, that the tile holds.
    pub fn start(&self) -> u64 {
        self.index.saturating_mul(TILE_WIDTH)
    }

    /// Whether the tile will never change.
    pub fn is_full(&self) -> bool {
        u64::from(self.width) == TILE_WIDTH
    }
}

fn tiles_of(level: Option<u8>, first: u64, count: u64) -> impl Iterator<Item = TilePath> {
    (first..count.div_ceil(TILE_WIDTH)).map(move |index| {
        let width = (count - index * TILE_WIDTH).min(TILE_WIDTH);
        TilePath {
            level,
            index,
            width: u16::try_from(width).unwrap_or(u16::MAX),
        }
    })
}

impl fmt::Display for TilePath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.level {
            Some(level) => write!(f, "tile/{level}/")?,
            None => f.write_str("tile/entries/")?,
        }
        let mut groups = vec![format!("{:03}", self.index % 1000)];
        let mut rest = self.index / 1000;
        while rest > 0 {
            groups.push(format!("x{:03}", rest % 1000));
            rest /= 1000;
        }
        groups.reverse();
        f.write_str(&groups.join("/"))?;
        if self.is_full() {
            Ok(())
        } else {
            write!(f, ".p/{}", self.width)
        }
    }
}

impl FromStr for TilePath {
    type Err = Error;

    fn from_str(path: &str) -> Result<Self, Error> {
        const WRONG: Error = Error::Tile("not the path of a tile or bundle");
        let rest = path.strip_prefix("tile/").ok_or(WRONG)?;
        let (level, rest) = rest.split_once('/').ok_or(WRONG)?;
        let level = match level {
            "entries" => None,
            level => Some(level.parse::<u8>().map_err(|_| WRONG)?),
        };
        let (number, width) = match rest.split_once(".p/") {
            Some((number, width)) => (number, width.parse::<u16>().map_err(|_| WRONG)?),
            None => (rest, 256),
        };
        let mut index = 0u64;
        for group in number.split('/') {
            let digits = group.strip_prefix('x').unwrap_or(group);
            let value: u64 = digits.parse().map_err(|_| WRONG)?;
            index = index
                .checked_mul(1000)
                .and_then(|i| i.checked_add(value))
                .ok_or(WRONG)?;
        }
        let tile = TilePath {
            level,
            index,
            width,
        };
        // One tile has one path: written again it must be the same.
        let valid = (1..=256).contains(&width) && level.is_none_or(|level| level < 8);
        if valid && tile.to_string() == path {
            Ok(tile)
        } else {
            Err(WRONG)
        }
    }
}

/// A bundle: each entry as `u16(length) || entry bytes`.
///
/// # Errors
/// An entry is larger than 65,535 bytes.
pub fn encode_bundle<'a>(entries: impl IntoIterator<Item = &'a [u8]>) -> Result<Vec<u8>, Error> {
    let mut bundle = Vec::new();
    for entry in entries {
        let length = u16::try_from(entry.len()).map_err(|_| Error::TooLarge {
            what: "the entry",
            limit: crate::entry::MAX_ENTRY,
        })?;
        bundle.extend_from_slice(&length.to_be_bytes());
        bundle.extend_from_slice(entry);
    }
    Ok(bundle)
}

/// Splits a bundle of `count` entries.
///
/// # Errors
/// [`Error::Tile`] unless it splits exactly.
pub fn split_bundle(bundle: &[u8], count: u16) -> Result<Vec<&[u8]>, Error> {
    let (mut entries, mut rest) = (Vec::new(), bundle);
    while let Some((length, after)) = rest.split_first_chunk::<2>() {
        let length = usize::from(u16::from_be_bytes(*length));
        let (entry, after) = after
            .split_at_checked(length)
            .ok_or(Error::Tile("a bundle ends within an entry"))?;
        entries.push(entry);
        rest = after;
    }
    if rest.is_empty() && entries.len() == usize::from(count) {
        Ok(entries)
    } else {
        Err(Error::Tile(
            "a bundle has another number of entries than its path says",
        ))
    }
}

/// Splits a hash tile into its hashes.
///
/// # Errors
/// [`Error::Tile`] unless it holds exactly `width` hashes.
pub fn split_tile(tile: &[u8], width: u16) -> Result<Vec<Hash32>, Error> {
    let (hashes, rest) = tile.as_chunks::<32>();
    if rest.is_empty() && hashes.len() == usize::from(width) {
        Ok(hashes.iter().copied().map(Hex).collect())
    } else {
        Err(Error::Tile(
            "a hash tile has another number of hashes than its path says",
        ))
    }
}

/// The root of a full tile: the hash that stands for it one level up.
pub fn tile_root(hashes: &[Hash32]) -> Hash32 {
    let mut range = CompactRange::new();
    hashes.iter().for_each(|hash| range.push(*hash));
    range.root()
}

/// Reads subtree roots from hash tiles, by a function that gives the hashes of a tile.
#[derive(Clone, Debug)]
pub struct TileReader<F> {
    size: u64,
    fetch: F,
}

impl<E, F: Fn(TilePath) -> Result<Vec<Hash32>, E>> TileReader<F> {
    /// A reader of the tiles of a log of `size` entries. `fetch` gives the hashes of a tile,
    /// as many as its width.
    pub fn new(size: u64, fetch: F) -> Self {
        TileReader { size, fetch }
    }
}

impl<E: From<Error>, F: Fn(TilePath) -> Result<Vec<Hash32>, E>> HashReader for TileReader<F> {
    type Error = E;

    fn subtree(&self, level: u32, index: u64) -> Result<Hash32, E> {
        const MISSING: Error = Error::Tile("a tile lacks a hash that the size says it has");
        let tile_level = level / TILE_HEIGHT;
        let within = level % TILE_HEIGHT;
        let first = index << within;
        let tile_index = first / TILE_WIDTH;
        let count = self.size >> (TILE_HEIGHT * tile_level);
        let width = count
            .saturating_sub(tile_index * TILE_WIDTH)
            .min(TILE_WIDTH);
        let path = TilePath {
            level: Some(u8::try_from(tile_level).map_err(|_| MISSING)?),
            index: tile_index,
            width: u16::try_from(width).map_err(|_| MISSING)?,
        };
        if width == 0 {
            return Err(MISSING.into());
        }
        let hashes = (self.fetch)(path)?;
        let start = usize::try_from(first % TILE_WIDTH).map_err(|_| MISSING)?;
        let leaves = hashes.get(start..start + (1 << within)).ok_or(MISSING)?;
        Ok(perfect_root(leaves))
    }
}

/// The root over a power of two of hashes.
fn perfect_root(hashes: &[Hash32]) -> Hash32 {
    match hashes {
        [hash] => *hash,
        hashes => {
            let (left, right) = hashes.split_at(hashes.len() / 2);
            node_hash(&perfect_root(left), &perfect_root(right))
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing)]
    use super::*;

    #[test]
    fn paths() {
        let path = |level, index, width| TilePath {
            level,
            index,
            width,
        };
        for (tile, text) in [
            (path(Some(0), 0, 256), "tile/0/000"),
            (path(Some(1), 1_234_067, 256), "tile/1/x001/x234/067"),
            (path(None, 1000, 7), "tile/entries/x001/000.p/7"),
            (path(None, 999, 255), "tile/entries/999.p/255"),
        ] {
            assert_eq!(tile.to_string(), text);
            assert_eq!(text.parse::<TilePath>().unwrap(), tile);
        }
        for wrong in [
            "tile/0/0",
            "tile/0/x000/001",
            "tile/00/000",
            "tile/8/000",
            "tile/0/000.p/0",
            "tile/0/000.p/256",
            "tile/0/000.p/07",
            "tile/0/001/000",
            "tile/0/x001",
            "entries/000",
            "tile/entries/",
            "tile/0/+01",
            "tile/0/000/",
            "tile/-1/000",
        ] {
            assert!(wrong.parse::<TilePath>().is_err(), "{wrong}");
        }
    }

    #[test]
    fn all_tiles_of_a_log() {
        let text = |paths: Vec<TilePath>| paths.iter().map(ToString::to_string).collect::<Vec<_>>();
        assert_eq!(
            text(TilePath::bundles(600).collect()),
            [
                "tile/entries/000",
                "tile/entries/001",
                "tile/entries/002.p/88"
            ]
        );
        assert_eq!(
            text(TilePath::hash_tiles(600).collect()),
            [
                "tile/0/000",
                "tile/0/001",
                "tile/0/002.p/88",
                "tile/1/000.p/2"
            ]
        );
        assert_eq!(TilePath::bundles(0).count(), 0);
    }

    #[test]
    fn bundles_split_exactly() {
        let bundle = encode_bundle([&b"one"[..], b"", b"three"]).unwrap();
        assert_eq!(
            split_bundle(&bundle, 3).unwrap(),
            [&b"one"[..], b"", b"three"]
        );
        for wrong in [
            &bundle[..bundle.len() - 1],
            &[&bundle[..], &[0]].concat(),
            b"",
        ] {
            assert!(split_bundle(wrong, 3).is_err());
        }
        assert!(split_bundle(&bundle, 2).is_err());
        assert!(encode_bundle([&[0u8; 65_536][..]]).is_err());
        assert!(split_tile(&[0; 64], 2).is_ok());
        assert!(split_tile(&[0; 63], 2).is_err() && split_tile(&[0; 64], 1).is_err());
    }
}
