//! Fetching a record from a board's address into an archive, which is then verified like any.

use std::io::Write;
use std::time::Duration;

use ureq::Agent;

use super::Unreadable;
use crate::encoding::from_hex;
use crate::log::{Note, Place};
use crate::notation::Hash;

/// An election's address, `http(s)://HOST/.../elections/ID`.
#[derive(Debug, Clone)]
pub struct Address {
    base: String,
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

/// Writes the archive of the election at an address. `progress` is called with the bundles done
/// and their number.
pub fn download(
    address: &Address,
    into: impl Write,
    mut progress: impl FnMut(u64, u64),
) -> Result<(), Unreadable> {
    let config = Agent::config_builder().timeout_per_call(Some(Duration::from_secs(60)));
    let board = Board {
        agent: config.build().into(),
        base: &address.base,
    };
    let missing = || Unreadable::NoAnswer(address.base.clone(), "there is no checkpoint".into());
    let checkpoint = board.get(Place::Checkpoint)?.ok_or_else(missing)?;
    let mut archive = tar::Builder::new(into);
    append(&mut archive, Place::Checkpoint, &checkpoint)?;
    // A checkpoint that cannot be read is the verifier's to report; without a size there are no bundles.
    let size = Note::parse(&checkpoint).map_or(0, |note| note.size);
    let bundles = size.div_ceil(256);
    for (number, width) in tiles(size) {
        progress(number, bundles);
        let place = Place::Bundle { number, width };
        let bytes = match board.get(place)? {
            Some(bytes) => bytes,
            None => board.cut_from_full(place)?,
        };
        append(&mut archive, place, &bytes)?;
    }
    progress(bundles, bundles);
    let mut hashes = size;
    for level in 0.. {
        if hashes == 0 {
            break;
        }
        for (number, width) in tiles(hashes) {
            let place = Place::Tile {
                level,
                number,
                width,
            };
            // Hash tiles are only compared; a board may have dropped a partial one.
            if let Some(bytes) = board.get(place)? {
                append(&mut archive, place, &bytes)?;
            }
        }
        hashes /= 256;
    }
    archive.into_inner()?.flush()?;
    Ok(())
}

/// Numbers and widths of the tiles of `hashes` hashes.
fn tiles(hashes: u64) -> impl Iterator<Item = (u64, usize)> {
    (0..hashes.div_ceil(256)).map(move |number| {
        let rest = hashes - 256 * number;
        (number, usize::try_from(rest).unwrap_or(256).min(256))
    })
}

struct Board<'a> {
    agent: Agent,
    base: &'a str,
}

impl Board<'_> {
    /// An object, or `None` if the board has none there.
    fn get(&self, place: Place) -> Result<Option<Vec<u8>>, Unreadable> {
        let url = format!("{}/{}", self.base, place.path());
        let failed = |e: ureq::Error| Unreadable::NoAnswer(url.clone(), e.to_string());
        match self.agent.get(&url).call() {
            Ok(mut response) => {
                let body = response
                    .body_mut()
                    .with_config()
                    .limit(place.max_bytes() + 1);
                body.read_to_vec().map(Some).map_err(failed)
            }
            Err(ureq::Error::StatusCode(404)) => Ok(None),
            Err(e) => Err(failed(e)),
        }
    }

    /// The first entries of a full bundle: boards may drop partial ones once they are full.
    fn cut_from_full(&self, place: Place) -> Result<Vec<u8>, Unreadable> {
        let missing = |what: &str| Unreadable::NoAnswer(place.path(), what.to_owned());
        let Place::Bundle { number, width } = place else {
            return Err(missing("no such object"));
        };
        let full = self.get(Place::Bundle { number, width: 256 })?;
        let full = full.ok_or_else(|| missing("the board does not have it"))?;
        let entries = crate::log::split_bundle(&full, 256).map_err(|e| missing(&e.0))?;
        let length: usize = entries
            .iter()
            .take(width)
            .map(|entry| 2 + entry.len())
            .sum();
        Ok(full.get(..length).unwrap_or_default().to_vec())
    }
}

fn append(
    archive: &mut tar::Builder<impl Write>,
    place: Place,
    bytes: &[u8],
) -> Result<(), Unreadable> {
    let mut header = tar::Header::new_ustar();
    header.set_size(u64::try_from(bytes.len()).unwrap_or(u64::MAX));
    header.set_mode(0o644);
    archive.append_data(&mut header, place.path(), bytes)?;
    Ok(())
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
    }
}
