//! Reading the objects of an archive in their order, one in memory at a time.

use std::io::{Read, Seek, SeekFrom};

use tar::{Archive, Entries, Entry};

use super::Unreadable;
use crate::log::Place;

/// An object of a record.
#[derive(Debug)]
pub struct Object {
    /// Where it stands.
    pub place: Place,
    /// Its content.
    pub bytes: Vec<u8>,
}

/// What comes out of an archive.
#[derive(Debug)]
pub enum Part {
    /// An object.
    Object(Object),
    /// The archive cannot be read on from here.
    Damaged(String),
}

/// Hands every object to `take` in the order of an archive, the checkpoint first. A file that does not begin as an archive
/// of a record is an error; whatever is wrong later is a [`Part::Damaged`], and the last part.
pub fn objects(
    reader: impl Read,
    mut take: impl FnMut(Part) -> Result<(), Unreadable>,
) -> Result<(), Unreadable> {
    let mut archive = Archive::new(reader);
    let entries = archive
        .entries()
        .map_err(|e| Unreadable::NotAnArchive(e.to_string()))?;
    let damaged = in_order(
        entries,
        read,
        |object| object.place,
        |object| take(Part::Object(object)),
    )?;
    damaged.map_or(Ok(()), |what| take(Part::Damaged(what)))
}

/// Where an object of an archive stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Located {
    /// Which object.
    pub place: Place,
    /// Where its bytes begin.
    pub offset: u64,
    /// How many they are.
    pub length: u64,
}

/// Where the objects of an archive stand.
#[derive(Debug, Clone, Default)]
pub struct Index {
    /// The objects, the checkpoint first.
    pub objects: Vec<Located>,
    /// Why the archive cannot be read on after them.
    pub damaged: Option<String>,
}

/// Reads no more of an archive than where its objects are; fails and finds damage just as [`objects`] does.
pub fn index(mut reader: impl Read + Seek) -> Result<Index, Unreadable> {
    let end = reader.seek(SeekFrom::End(0))?;
    reader.rewind()?;
    let mut archive = Archive::new(reader);
    let entries = archive
        .entries_with_seek()
        .map_err(|e| Unreadable::NotAnArchive(e.to_string()))?;
    let locate = |entry: Entry<'_, _>| {
        let (place, length) = head(&entry)?;
        let offset = entry.raw_file_position();
        if offset.checked_add(length).is_none_or(|after| after > end) {
            return Err(cut(place));
        }
        Ok(Located {
            place,
            offset,
            length,
        })
    };
    let mut objects = Vec::new();
    let damaged = in_order(
        entries,
        locate,
        |object| object.place,
        |object| {
            objects.push(object);
            Ok(())
        },
    )?;
    // Whoever reads all bytes finds an end within the padding.
    let last = objects
        .last()
        .map_or(0, |object: &Located| object.offset + object.length);
    let damaged = damaged.or_else(|| (last.next_multiple_of(512) > end).then(|| BROKEN.to_owned()));
    Ok(Index { objects, damaged })
}

/// Reads the files of an archive as long as they are objects in their order; what is wrong then comes back.
fn in_order<'a, R: 'a + Read, T>(
    entries: Entries<'a, R>,
    read: impl Fn(Entry<'a, R>) -> Result<T, String>,
    place_of: impl Fn(&T) -> Place,
    mut take: impl FnMut(T) -> Result<(), Unreadable>,
) -> Result<Option<String>, Unreadable> {
    let mut last: Option<Place> = None;
    // Raw: long names and other extensions are no part of the format.
    for entry in entries.raw(true) {
        let object = entry.map_err(|_| BROKEN.to_owned()).and_then(&read);
        let object = match (object, last) {
            (Err(what), None) => return Err(Unreadable::NotAnArchive(what)),
            (Err(what), Some(_)) => return Ok(Some(what)),
            (Ok(object), _) => object,
        };
        let place = place_of(&object);
        match last {
            None if place != Place::Checkpoint => {
                return Err(Unreadable::NotAnArchive(
                    "it does not begin with a checkpoint".into(),
                ));
            }
            Some(last) if place.rank() <= last.rank() => {
                return Ok(Some(format!("{} where it does not belong", place.path())));
            }
            _ => {}
        }
        last = Some(place);
        take(object)?;
    }
    match last {
        None => Err(Unreadable::NotAnArchive("it is empty".into())),
        Some(_) => Ok(None),
    }
}

fn read(mut entry: Entry<'_, impl Read>) -> Result<Object, String> {
    let (place, size) = head(&entry)?;
    let mut bytes = Vec::new();
    let read = entry
        .read_to_end(&mut bytes)
        .map_err(|e| format!("{}: {e}", place.path()))?;
    if u64::try_from(read) != Ok(size) {
        return Err(cut(place));
    }
    Ok(Object { place, bytes })
}

/// Which object a file of the archive is, and its size.
fn head(entry: &Entry<'_, impl Read>) -> Result<(Place, u64), String> {
    let path = String::from_utf8_lossy(&entry.path_bytes()).into_owned();
    let name: String = path.chars().filter(|c| !c.is_control()).take(100).collect();
    if !entry.header().entry_type().is_file() {
        return Err(format!("`{name}` is not a regular file"));
    }
    let place = Place::parse(&path).ok_or_else(|| format!("`{name}` is no object of a record"))?;
    let size = entry.header().size().map_err(|e| e.to_string())?;
    if size > place.max_bytes() {
        return Err(format!(
            "{name} has {size} bytes, more than an object of its kind can have"
        ));
    }
    Ok((place, size))
}

/// What is said where the tar format ends to make sense.
const BROKEN: &str = "the tar format is broken here";

fn cut(place: Place) -> String {
    format!("the archive ends in the middle of {}", place.path())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing)]
    use super::*;

    fn archive(files: &[(&str, &[u8])]) -> Vec<u8> {
        let mut builder = tar::Builder::new(Vec::new());
        for (path, bytes) in files {
            let mut header = tar::Header::new_ustar();
            header.set_size(u64::try_from(bytes.len()).unwrap());
            header.set_mode(0o644);
            builder.append_data(&mut header, path, *bytes).unwrap();
        }
        builder.into_inner().unwrap()
    }

    fn read_all(bytes: &[u8]) -> Result<Vec<String>, Unreadable> {
        let mut seen = Vec::new();
        objects(bytes, |part| {
            seen.push(match part {
                Part::Object(object) => object.place.path(),
                Part::Damaged(what) => format!("damaged: {what}"),
            });
            Ok(())
        })?;
        Ok(seen)
    }

    #[test]
    fn objects_in_order() {
        let good = archive(&[
            ("checkpoint", b"c"),
            ("tile/entries/000.p/1", b"e"),
            ("tile/0/000.p/1", b"h"),
        ]);
        assert_eq!(
            read_all(&good).unwrap(),
            ["checkpoint", "tile/entries/000.p/1", "tile/0/000.p/1"]
        );
        assert!(read_all(&good[..512 + 512 + 100]).unwrap()[1].starts_with("damaged"));
        assert!(read_all(&good[..512 + 512 + 512]).unwrap()[1].starts_with("damaged"));
    }

    #[test]
    fn what_is_no_archive_is_unreadable() {
        for bad in [&b""[..], b"hello", &[0; 1024], &[7; 2048]] {
            assert!(read_all(bad).is_err());
        }
        assert!(read_all(&archive(&[("tile/entries/000", b"e")])).is_err());
        assert!(read_all(&archive(&[("other", b"e")])).is_err());
    }

    #[test]
    fn strange_files_end_the_reading() {
        for path in [
            "other",
            "checkpoint",
            "tile/entries/000.p/256",
            "tile/entries/0",
        ] {
            let bytes = archive(&[("checkpoint", b"c"), (path, b"x")]);
            assert!(
                read_all(&bytes).unwrap()[1].starts_with("damaged"),
                "{path}"
            );
        }
        for paths in [
            ["tile/0/000.p/1", "tile/entries/000.p/1"],
            ["tile/entries/000.p/1", "tile/entries/000.p/1"],
            ["tile/entries/001", "tile/entries/000"],
            ["tile/1/000.p/1", "tile/0/000"],
            ["tile/0/000", "tile/0/000.p/7"],
        ] {
            let [one, two] = paths;
            let bytes = archive(&[("checkpoint", b"c"), (one, b"x"), (two, b"x")]);
            let read = read_all(&bytes).unwrap();
            assert_eq!(read[1], one);
            assert!(read[2].starts_with("damaged"), "{paths:?}");
        }
        let mut huge = archive(&[("checkpoint", b"c"), ("tile/0/000", b"x")]);
        let mut header = tar::Header::new_ustar();
        header.set_path("tile/entries/000").unwrap();
        header.set_size(1 << 62);
        header.set_cksum();
        huge[1024..1536].copy_from_slice(header.as_bytes());
        assert!(read_all(&huge).unwrap()[1].contains("more than"));
    }
}
