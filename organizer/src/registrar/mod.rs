//! What a registrar keeps between commands: the imported voters, and the list that is posted.
//! Codes are written to the hand-out file only.

mod credentials;
#[cfg(feature = "cli")]
mod kept;
mod list;
mod voters;

pub use credentials::{Issued, codes_csv, issue};
pub use list::{List, PART};
pub use voters::{Imported, Row, SingledOut};

use urne_record::{Key32, Manifest};

/// Which registrar of the manifest has this public key, from 1.
pub fn ordinal(manifest: &Manifest, key: &Key32) -> Option<u8> {
    let place = (1..).zip(&manifest.registrars);
    place
        .into_iter()
        .find(|(_, registrar)| registrar.key == *key)
        .map(|(ordinal, _)| ordinal)
}

#[cfg(all(test, feature = "cli"))]
mod tests;
