//! Fetching a record from a board's address into an archive, which is then verified like any.

use std::io::Write;
use std::time::Duration;

use ureq::Agent;
use urne_words::say;

use super::{Address, Unreadable, cut_bundle, places};
use crate::checks::Verifier;
use crate::log::{Note, Place};
use crate::words::WORDS;

/// The largest file of the pages that is read.
const LARGEST_PAGE: u64 = 32 << 20;

/// Writes the archive of the election at an address. `progress` is called with the bundles done
/// and their number.
pub fn download(
    address: &Address,
    into: impl Write,
    mut progress: impl FnMut(u64, u64),
) -> Result<(), Unreadable> {
    let board = Board {
        agent: agent(),
        base: &address.base,
    };
    let missing = || Unreadable::NoAnswer(address.base.clone(), say!(WORDS, "fault-no-checkpoint"));
    let checkpoint = board.get(Place::Checkpoint)?.ok_or_else(missing)?;
    let mut archive = tar::Builder::new(into);
    append(&mut archive, Place::Checkpoint, &checkpoint)?;
    // A checkpoint that cannot be read is the verifier's to report; without a size there are no bundles.
    let size = Note::parse(&checkpoint).map_or(0, |note| note.size);
    let bundles = size.div_ceil(256);
    for place in places(size) {
        match place {
            Place::Bundle { number, .. } => {
                progress(number, bundles);
                let bytes = match board.get(place)? {
                    Some(bytes) => bytes,
                    None => board.cut_from_full(place)?,
                };
                append(&mut archive, place, &bytes)?;
            }
            // Hash tiles are only compared; a board may have dropped a partial one.
            _ => {
                if let Some(bytes) = board.get(place)? {
                    append(&mut archive, place, &bytes)?;
                }
            }
        }
    }
    progress(bundles, bundles);
    archive.into_inner()?.flush()?;
    Ok(())
}

fn agent() -> Agent {
    let config = Agent::config_builder().timeout_per_call(Some(Duration::from_secs(60)));
    config.build().into()
}

struct Board<'a> {
    agent: Agent,
    base: &'a str,
}

impl Board<'_> {
    /// An object, or `None` if the board has none there.
    fn get(&self, place: Place) -> Result<Option<Vec<u8>>, Unreadable> {
        let url = format!("{}/{}", self.base, place.path());
        let failed = |e: ureq::Error| {
            let silent = say!(WORDS, "fault-no-answer", cause = %e);
            Unreadable::NoAnswer(url.clone(), silent)
        };
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

    /// A file of the pages, as it comes without compression; an error says why it does not come.
    fn page(&self, url: &str) -> Result<Vec<u8>, String> {
        let request = self.agent.get(url).header("accept-encoding", "identity");
        let mut response = request.call().map_err(|e| e.to_string())?;
        let body = response.body_mut().with_config().limit(LARGEST_PAGE);
        body.read_to_vec().map_err(|e| e.to_string())
    }

    /// The first entries of a full bundle: boards may drop partial ones once they are full.
    fn cut_from_full(&self, place: Place) -> Result<Vec<u8>, Unreadable> {
        let missing = |what: &str| Unreadable::NoAnswer(place.path(), what.to_owned());
        let Place::Bundle { number, width } = place else {
            return Err(missing(&say!(WORDS, "fault-no-such-object")));
        };
        let full = self.get(Place::Bundle { number, width: 256 })?;
        let full = full.ok_or_else(|| missing(&say!(WORDS, "fault-not-there")))?;
        let cut = cut_bundle(&full, width).map_err(|e| missing(&e.0))?;
        Ok(cut.to_vec())
    }
}

/// Asks the board of an address for the files of its pages that a verifier wants to compare.
pub fn fetch_pages(address: &Address, verifier: &mut Verifier) {
    let board = Board {
        agent: agent(),
        base: &address.base,
    };
    for file in verifier.page_files().to_vec() {
        let served = board.page(&file.address(&address.base));
        verifier.page_served(&file.name, served.as_deref().map_err(String::as_str));
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
