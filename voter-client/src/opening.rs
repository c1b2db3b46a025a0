//! Checking a ballot: the opening for the second device, and what that device does with it
//! (specs/casting.md).

use std::path::Path;

use serde::{Deserialize, Serialize};
use urne_board_client::file::{self, Access};
use urne_crypto::ballot::{Opening, PreparedBallot};
use urne_crypto::credential::CredentialKey;
use urne_crypto::tracking::{TrackingCode, TrackingHash};
use urne_record::{Election, Fixed, Hash32, Hex, Id, Key32, json};

use crate::choices::Held;
use crate::error::Error;
use crate::paper::Paper;
use crate::prepared::context;
use crate::words::say;

/// An opening as it goes from one device to the other; fields in sorted order.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OpeningFile {
    credential: Key32,
    election: Hash32,
    kind: OpeningTag,
    open: Hash32,
    proof_hash: Hash32,
    replaces: Hash32,
    seed: Hex<32>,
    style: Id,
    values: Vec<u64>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
enum OpeningTag {
    #[serde(rename = "opening")]
    Tag,
}

/// The tracking that the second device holds from before.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tracking {
    /// The whole hash: 256 bits are compared.
    Hash(TrackingHash),
    /// The code that people read: its 125 bits are compared.
    Code(TrackingCode),
}

impl Tracking {
    /// Whether a ballot with this tracking hash is meant.
    pub fn is_of(&self, tracking: &TrackingHash) -> bool {
        match self {
            Tracking::Hash(hash) => hash == tracking,
            Tracking::Code(code) => *code == tracking.code(),
        }
    }
}

impl std::str::FromStr for Tracking {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let text = text.trim();
        if let Ok(hash) = text.to_ascii_lowercase().parse::<Hash32>() {
            return Ok(Tracking::Hash(TrackingHash(hash.0)));
        }
        text.parse()
            .map(Tracking::Code)
            .map_err(|_| say!("tracking-form"))
    }
}

impl std::fmt::Display for Tracking {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Tracking::Hash(hash) => Hex(hash.0).fmt(f),
            Tracking::Code(code) => code.fmt(f),
        }
    }
}

/// Ends a ballot by opening it. The ballot's own file, if it has one, becomes the opening first:
/// from then on no crash can leave a ballot that is both opened and castable.
pub fn open(
    election: &Election,
    ballot: PreparedBallot,
    ballot_file: Option<&Path>,
    out: &Path,
) -> Result<OpeningFile, Error> {
    let opening = OpeningFile::new(election, &ballot.open())?;
    if let Some(path) = ballot_file {
        file::write_atomic(path, &opening.encode(), Access::Owner)?;
    }
    opening.write(out)?;
    Ok(opening)
}

impl OpeningFile {
    fn new(election: &Election, opening: &Opening) -> Result<Self, Error> {
        Ok(Self {
            credential: Fixed(opening.credential),
            election: election.id(),
            kind: OpeningTag::Tag,
            open: Hex(opening.open),
            proof_hash: Hex(opening.proof_hash),
            replaces: Hex(opening.replaces.0),
            seed: Hex(opening.seed),
            style: opening.style.parse()?,
            values: opening.values.clone(),
        })
    }

    /// Writes the opening for the second device.
    pub fn write(&self, out: &Path) -> Result<(), Error> {
        Ok(file::write_atomic(out, &self.encode(), Access::Owner)?)
    }

    /// Reads an opening strictly.
    pub fn decode(bytes: &[u8]) -> Result<Self, Error> {
        Ok(json::decode(bytes)?)
    }

    /// The canonical bytes.
    pub fn encode(&self) -> Vec<u8> {
        json::encode(self)
    }

    /// Fails unless the opening is of this election and this opening of the poll.
    pub fn require_election(&self, path: &Path, election: &Election) -> Result<(), Error> {
        if self.election == election.id() && Some(self.open) == election.open_leaf() {
            return Ok(());
        }
        Err(Error::OtherElection {
            path: path.to_owned(),
            what: "opening",
            theirs: self.election,
            ours: election.id(),
        })
    }

    /// Encrypts again, compares with the tracking that was shown before, and gives what
    /// the ballot really held, with its tracking hash.
    pub fn recheck<'a>(
        &self,
        election: &'a Election,
        shown: &Tracking,
        lang: &str,
    ) -> Result<(Paper<'a>, Held, TrackingHash), Error> {
        let tracking = self.tracking(election)?;
        if !shown.is_of(&tracking) {
            return Err(Error::Fraud(say!(
                "fraud-tracking",
                found = %tracking.code(),
                shown = %shown
            )));
        }
        // The style is the credential's, or there would be no tracking hash.
        let paper = Paper::new(election.manifest(), self.style.as_str(), lang)?;
        let paper = paper.for_voter(&self.credential()?);
        let held =
            Held::read(&paper, &self.values).ok_or_else(|| Error::Fraud(say!("fraud-values")))?;
        Ok((paper, held, tracking))
    }

    /// Encrypts again: the tracking hash of the ballot that has this opening.
    pub fn tracking(&self, election: &Election) -> Result<TrackingHash, Error> {
        let context = context(election, self.credential()?, TrackingHash(self.replaces.0))?;
        let tracking = self.opening().tracking(&context);
        tracking.map_err(|error| Error::Fraud(error.to_string()))
    }

    fn credential(&self) -> Result<CredentialKey, Error> {
        Ok(CredentialKey::from_bytes(self.credential.as_bytes())?)
    }

    fn opening(&self) -> Opening {
        Opening {
            open: self.open.0,
            credential: self.credential.0,
            style: self.style.to_string(),
            replaces: TrackingHash(self.replaces.0),
            values: self.values.clone(),
            seed: self.seed.0,
            proof_hash: self.proof_hash.0,
        }
    }
}
