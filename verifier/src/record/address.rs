//! A board's address, and which objects of a record stand below it.

use super::Unreadable;
use crate::encoding::{Malformed, from_hex};
use crate::log::{Place, split_bundle};
use crate::notation::Hash;

/// An election's address, `http(s)://HOST/.../elections/ID`.
#[derive(Debug, Clone)]
pub struct Address {
    /// The address, without a slash at its end.
    pub base: String,
    /// The id that it names.
    pub election: Hash,
}

impl Address {
    /// Whether people mean an address by this, and not a file.
    pub fn looks_like_one(text: &str) -> bool {
        text.starts_with("http://") || text.starts_with("https://")
    }

    /// Reads an address.
    pub fn parse(text: &str) -> Result<Self, Unreadable> {
        let base = text.trim_end_matches('/');
        let id = base
            .rsplit_once("/elections/")
            .and_then(|(_, id)| from_hex(id).ok());
        let election = id.ok_or_else(|| Unreadable::NotAnAddress(text.to_owned()))?;
        Ok(Self {
            base: base.to_owned(),
            election,
        })
    }
}

/// The objects of a record of `size` entries after the checkpoint, in an archive's order.
pub fn places(size: u64) -> impl Iterator<Item = Place> {
    let bundles = tiles(size).map(|(number, width)| Place::Bundle { number, width });
    let level = move |level: u8| {
        let hashes = size.checked_shr(8 * u32::from(level)).unwrap_or(0);
        tiles(hashes).map(move |(number, width)| Place::Tile {
            level,
            number,
            width,
        })
    };
    bundles.chain((0..8).flat_map(level))
}

/// The first `width` entries of a full bundle: boards may drop partial ones once they are full.
pub fn cut_bundle(full: &[u8], width: usize) -> Result<&[u8], Malformed> {
    let entries = split_bundle(full, 256)?;
    let lengths = entries.iter().take(width).map(|entry| 2 + entry.len());
    Ok(full.get(..lengths.sum()).unwrap_or_default())
}

/// Numbers and widths of the tiles of `hashes` hashes.
fn tiles(hashes: u64) -> impl Iterator<Item = (u64, usize)> {
    (0..hashes.div_ceil(256)).map(move |number| {
        let rest = hashes - 256 * number;
        (number, usize::try_from(rest).unwrap_or(256).min(256))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses() {
        let id = "ab".repeat(32);
        assert!(Address::parse(&format!("http://h:1/elections/{id}")).is_ok());
        assert!(Address::parse(&format!("https://h/board/elections/{id}/")).is_ok());
        assert!(Address::parse("http://h/elections/1").is_err());
        assert!(Address::parse(&format!("http://h/{id}")).is_err());
        assert!(tiles(0).next().is_none());
        assert!(tiles(512).eq([(0, 256), (1, 256)]));
        assert!(tiles(513).eq([(0, 256), (1, 256), (2, 1)]));
        let paths: Vec<String> = places(513).map(|place| place.path()).collect();
        let bundles = [
            "tile/entries/000",
            "tile/entries/001",
            "tile/entries/002.p/1",
        ];
        let hashes = [
            "tile/0/000",
            "tile/0/001",
            "tile/0/002.p/1",
            "tile/1/000.p/2",
        ];
        assert_eq!(paths, [&bundles[..], &hashes[..]].concat());
    }

    #[test]
    fn the_beginning_of_a_full_bundle() {
        let full = b"\0\x02ab".repeat(256);
        assert_eq!(cut_bundle(&full, 3), Ok(&b"\0\x02ab\0\x02ab\0\x02ab"[..]));
        assert!(cut_bundle(full.get(1..).unwrap_or_default(), 3).is_err());
        assert!(cut_bundle(b"\0\x02ab", 1).is_err(), "not a full one");
    }
}
