//! The archive (specs/log.md): an election in one tar file, always the same bytes.
//!
//! Its order is checkpoint, entry bundles, hash tiles by level. Writing and reading hold one
//! bundle and the leaf hashes in memory, never all entries.

use std::io::{self, Read, Write};

use tar::{Builder, EntryType, Header};

use crate::Error;
use crate::bytes::Hash32;
use crate::checkpoint::Checkpoint;
use crate::merkle::{CompactRange, leaf_hash};
use crate::note::{MAX_NOTE, Note};
use crate::tiles::{self, CHECKPOINT_PATH, TILE_WIDTH, TilePath};

/// Most bytes of a file in an archive: a full bundle of the largest entries.
const MAX_FILE: u64 = TILE_WIDTH * (2 + 65_535);

/// Writes an archive.
///
/// `entries` gives the entries in order; as many are taken as the checkpoint says.
///
/// # Errors
/// What `entries` or `output` fail with, or [`io::ErrorKind::InvalidData`] if the entries are not
/// those of the checkpoint.
pub fn write<W: Write>(
    output: W,
    checkpoint: &str,
    entries: impl IntoIterator<Item = io::Result<Vec<u8>>>,
) -> io::Result<()> {
    let head = read_head(checkpoint).map_err(invalid)?;
    let mut tar = Builder::new(output);
    put(&mut tar, CHECKPOINT_PATH, checkpoint.as_bytes())?;

    let mut entries = entries.into_iter();
    let mut leaves = Vec::new();
    for path in TilePath::bundles(head.size) {
        let bundle: Vec<Vec<u8>> = entries
            .by_ref()
            .take(usize::from(path.width))
            .collect::<io::Result<_>>()?;
        if bundle.len() != usize::from(path.width) {
            return Err(invalid(Error::Archive("entries are missing".to_owned())));
        }
        leaves.extend(bundle.iter().map(|entry| leaf_hash(entry)));
        let bytes = tiles::encode_bundle(bundle.iter().map(Vec::as_slice)).map_err(invalid)?;
        put(&mut tar, &path.to_string(), &bytes)?;
    }
    if root_of(&leaves) != head.root {
        return Err(invalid(Error::Archive(
            "the entries are not those of the checkpoint".to_owned(),
        )));
    }
    for (path, hashes) in tiles_over(leaves) {
        let bytes: Vec<u8> = hashes.iter().flat_map(|hash| *hash.as_bytes()).collect();
        put(&mut tar, &path.to_string(), &bytes)?;
    }
    tar.into_inner()?.flush()
}

/// A part of an archive, in the order in which they stand in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    /// The checkpoint note, not verified.
    Checkpoint(String),
    /// The entries of a bundle, in order.
    Entries(Vec<Vec<u8>>),
}

/// Reads an archive and gives its parts to `visit`, bundle by bundle.
///
/// Order, numbers and sizes are checked, hash tiles are compared with the entries, and the root
/// with that of the checkpoint. Signatures are the caller's to check.
///
/// # Errors
/// [`Error::Archive`] and other errors of this crate, or what `visit` fails with.
pub fn read<R: Read, E: From<Error>>(
    input: R,
    mut visit: impl FnMut(Part) -> Result<(), E>,
) -> Result<(), E> {
    let mut tar = tar::Archive::new(input);
    // Raw: long names and other extensions are no part of the format, and their size has no limit.
    let mut files = tar
        .entries()
        .map_err(unreadable)?
        .raw(true)
        .map(|file| read_file(file?));

    let (path, checkpoint) = files
        .next()
        .transpose()
        .map_err(unreadable)?
        .ok_or_else(|| wrong("it is empty"))?;
    if path != CHECKPOINT_PATH || checkpoint.len() > MAX_NOTE {
        return Err(wrong("it does not begin with a checkpoint").into());
    }
    let checkpoint =
        String::from_utf8(checkpoint).map_err(|_| wrong("the checkpoint is not text"))?;
    let head = read_head(&checkpoint)?;
    visit(Part::Checkpoint(checkpoint))?;

    let mut leaves = Vec::new();
    for expected in TilePath::bundles(head.size) {
        let (path, bytes) = files
            .next()
            .transpose()
            .map_err(unreadable)?
            .ok_or_else(|| wrong("bundles are missing"))?;
        if path != expected.to_string() {
            return Err(wrong(format!("{path} stands where {expected} belongs")).into());
        }
        let entries: Vec<Vec<u8>> = tiles::split_bundle(&bytes, expected.width)?
            .into_iter()
            .map(<[u8]>::to_vec)
            .collect();
        leaves.extend(entries.iter().map(|entry| leaf_hash(entry)));
        visit(Part::Entries(entries))?;
    }
    if root_of(&leaves) != head.root {
        return Err(wrong("the entries do not have the root of the checkpoint").into());
    }
    for (expected, hashes) in tiles_over(leaves) {
        // Nobody needs the hash tiles to read an election; those that are there must be right.
        let Some((path, bytes)) = files.next().transpose().map_err(unreadable)? else {
            return Ok(());
        };
        if path != expected.to_string() || tiles::split_tile(&bytes, expected.width)? != hashes {
            return Err(wrong(format!("{path} is not the {expected} of these entries")).into());
        }
    }
    match files.next() {
        None => Ok(()),
        Some(_) => Err(wrong("more files follow").into()),
    }
}

/// Origin, size and root of a checkpoint note whose signature is not looked at.
fn read_head(checkpoint: &str) -> Result<Checkpoint, Error> {
    Checkpoint::parse_text(&Note::parse(checkpoint)?.text)
}

fn root_of(leaves: &[Hash32]) -> Hash32 {
    let mut range = CompactRange::new();
    leaves.iter().for_each(|leaf| range.push(*leaf));
    range.root()
}

/// All hash tiles over the leaves, in the order of the archive.
fn tiles_over(leaves: Vec<Hash32>) -> impl Iterator<Item = (TilePath, Vec<Hash32>)> {
    let mut all = Vec::new();
    let (mut level, mut hashes) = (0u8, leaves);
    while !hashes.is_empty() {
        let mut above = Vec::new();
        for (index, tile) in (0u64..).zip(hashes.chunks(256)) {
            let width = u16::try_from(tile.len()).unwrap_or(u16::MAX);
            let path = TilePath {
                level: Some(level),
                index,
                width,
            };
            if path.is_full() {
                above.push(tiles::tile_root(tile));
            }
            all.push((path, tile.to_vec()));
        }
        (level, hashes) = (level + 1, above);
    }
    all.into_iter()
}

/// Appends a regular file with fixed metadata.
fn put<W: Write>(tar: &mut Builder<W>, path: &str, bytes: &[u8]) -> io::Result<()> {
    let mut header = Header::new_ustar();
    header.set_path(path)?;
    header.set_entry_type(EntryType::Regular);
    header.set_mode(0o644);
    header.set_uid(0);
    header.set_gid(0);
    header.set_mtime(0);
    header.set_size(u64::try_from(bytes.len()).unwrap_or(u64::MAX));
    header.set_cksum();
    tar.append(&header, bytes)
}

fn read_file<R: Read>(file: tar::Entry<'_, R>) -> io::Result<(String, Vec<u8>)> {
    let path = String::from_utf8_lossy(&file.path_bytes()).into_owned();
    if file.header().entry_type() != EntryType::Regular || file.size() > MAX_FILE {
        return Err(invalid(wrong(format!(
            "{path} is not a file of an election"
        ))));
    }
    let mut bytes = Vec::new();
    file.take(MAX_FILE).read_to_end(&mut bytes)?;
    Ok((path, bytes))
}

fn wrong(what: impl Into<String>) -> Error {
    Error::Archive(what.into())
}

fn unreadable(error: io::Error) -> Error {
    Error::Archive(error.to_string())
}

fn invalid(error: Error) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, error)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing)]
    use super::*;
    use crate::sign::SigningKey;

    fn entries(count: usize) -> Vec<Vec<u8>> {
        (0..count)
            .map(|i| format!("entry {i}").into_bytes())
            .collect()
    }

    fn archive(entries: &[Vec<u8>]) -> Vec<u8> {
        let leaves: Vec<Hash32> = entries.iter().map(|entry| leaf_hash(entry)).collect();
        let head = Checkpoint {
            origin: "board/test".to_owned(),
            size: entries.len() as u64,
            root: root_of(&leaves),
        };
        let note = head.sign(&SigningKey::from_bytes(&[1; 32])).encode();
        let mut bytes = Vec::new();
        write(&mut bytes, &note, entries.iter().cloned().map(Ok)).unwrap();
        bytes
    }

    fn read_all(bytes: &[u8]) -> Result<Vec<Vec<u8>>, Error> {
        let mut all = Vec::new();
        read(bytes, |part| {
            if let Part::Entries(entries) = part {
                all.extend(entries);
            }
            Ok::<(), Error>(())
        })?;
        Ok(all)
    }

    #[test]
    fn round_trip() {
        for count in [1, 255, 256, 257, 600] {
            let entries = entries(count);
            let bytes = archive(&entries);
            assert_eq!(bytes, archive(&entries));
            assert_eq!(read_all(&bytes).unwrap(), entries);
        }
    }

    #[test]
    fn header_is_plain_ustar() {
        let bytes = archive(&entries(1));
        assert_eq!(&bytes[..10], b"checkpoint");
        assert_eq!(&bytes[257..265], b"ustar\x0000");
        assert_eq!(&bytes[bytes.len() - 1024..], [0; 1024]);
    }

    #[test]
    fn any_flipped_content_is_noticed() {
        let bytes = archive(&entries(3));
        for block in (1..bytes.len() / 512 - 2).filter(|block| bytes[block * 512] != 0) {
            let mut wrong = bytes.clone();
            wrong[block * 512 + 3] ^= 1;
            // The note's own text begins the first content block: origin is not compared here.
            if block != 1 {
                assert!(read_all(&wrong).is_err(), "block {block}");
            }
        }
        assert!(read_all(&bytes[..600]).is_err());
        assert!(read_all(b"").is_err());
    }

    #[test]
    fn extensions_of_tar_are_refused() {
        let good = archive(&entries(3));
        for kind in [EntryType::GNULongName, EntryType::XHeader] {
            let mut extended = Builder::new(Vec::new());
            let mut header = Header::new_ustar();
            header.set_path("././@LongLink").unwrap();
            header.set_entry_type(kind);
            let name: &[u8] = match kind {
                EntryType::XHeader => b"19 path=checkpoint\n",
                _ => b"checkpoint\0",
            };
            header.set_size(name.len() as u64);
            header.set_cksum();
            extended.append(&header, name).unwrap();
            let mut bytes = extended.into_inner().unwrap();
            bytes.truncate(1024);
            bytes.extend(&good);
            assert!(read_all(&bytes).is_err(), "{kind:?}");
        }
    }

    #[test]
    fn other_entries_are_not_written() {
        let good = entries(3);
        let leaves: Vec<Hash32> = good.iter().map(|entry| leaf_hash(entry)).collect();
        let head = Checkpoint {
            origin: "b".to_owned(),
            size: 3,
            root: root_of(&leaves),
        };
        let note = head.sign(&SigningKey::from_bytes(&[1; 32])).encode();
        let other = [&b"x"[..], b"y", b"z"].map(|entry| Ok(entry.to_vec()));
        assert!(write(Vec::new(), &note, other).is_err());
        assert!(write(Vec::new(), &note, entries(2).into_iter().map(Ok)).is_err());
    }
}
