//! What the poll was opened with: question, keys, and the place that every ballot names.

use urne_crypto::ballot::{BallotContext, StyleStatement};
use urne_crypto::credential::CredentialKey;
use urne_crypto::group::{self, Point};
use urne_crypto::tracking::TrackingHash;
use urne_record::body::{Key, Open};
use urne_record::{Hash32, Id, Manifest};

use crate::error::Error;
use crate::view::Standing;

/// An open poll, as ballots need it.
#[derive(Debug)]
pub struct Opened {
    /// The manifest.
    pub manifest: Manifest,
    /// The leaf hash of `open`.
    pub leaf: Hash32,
    /// Its index.
    pub index: u64,
    /// Credentials on the roll.
    pub credentials: u64,
    keys: Vec<Point>,
}

impl Opened {
    pub(crate) fn new(manifest: Manifest, key: &Key, open: Standing<Open>) -> Result<Self, Error> {
        let wrong = |error: urne_crypto::Error| Error::Log(error.to_string());
        let distinct: std::collections::HashSet<_> = key.keys.iter().map(|key| key.0).collect();
        if key.keys.len() != manifest.positions() || distinct.len() != key.keys.len() {
            return Err(Error::Log("these are not the election's keys".to_owned()));
        }
        let point = |bytes: &urne_record::Key32| group::non_identity(bytes.as_bytes(), "key");
        let keys = key.keys.iter().map(point).collect::<Result<_, _>>();
        Ok(Self {
            manifest,
            leaf: open.leaf,
            index: open.entry.index,
            credentials: open.entry.body.credentials,
            keys: keys.map_err(wrong)?,
        })
    }

    /// The election's id.
    #[must_use]
    pub fn id(&self) -> Hash32 {
        self.manifest.election_id()
    }

    /// Where a ballot of a credential of this style belongs that replaces another (or none).
    pub fn context(
        &self,
        style: &Id,
        credential: &CredentialKey,
        replaces: TrackingHash,
    ) -> Result<BallotContext, Error> {
        let unknown = || Error::Log(format!("there is no style {style}"));
        let (_, style) = self.manifest.style(style).ok_or_else(unknown)?;
        let positions = self.manifest.style_positions(style).into_iter();
        let keys = positions.filter_map(|position| self.keys.get(position).copied());
        let contests = self.manifest.style_statements(style);
        let style = StyleStatement::new(style.id.as_str(), &contests, keys.collect());
        Ok(BallotContext {
            open: self.leaf.0,
            credential: *credential,
            style: style.map_err(|error| Error::Log(error.to_string()))?,
            replaces,
        })
    }
}
