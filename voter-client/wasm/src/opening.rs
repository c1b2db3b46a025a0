//! The check of a ballot on a second device: what the first hands over, and what the second makes of it
//! (specs/casting.md).

use serde::{Deserialize, Serialize};
use urne_crypto::ballot::Opening;
use urne_crypto::credential::CredentialKey;
use urne_crypto::tracking::{TrackingCode, TrackingHash};
use urne_record::{Fixed, Hash32, Hex, Id, Key32, json};

use crate::answers::{self, Said};
use crate::error::Error;
use crate::opened::Opened;

/// An opening as it goes from one device to the other; members in sorted order.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Handed {
    credential: Key32,
    election: Hash32,
    kind: Tag,
    open: Hash32,
    proof_hash: Hash32,
    replaces: Hash32,
    seed: Hex<32>,
    style: Id,
    values: Vec<u64>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
enum Tag {
    #[serde(rename = "opening")]
    Tag,
}

/// The tracking that the second device holds from before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tracking {
    /// The whole hash: 256 bits are compared.
    Hash(TrackingHash),
    /// The code that people read: its 125 bits are compared.
    Code(TrackingCode),
}

impl Tracking {
    /// Reads a hash in hexadecimal or a code, with or without dashes.
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        let text = text.trim();
        if let Ok(hash) = text.to_ascii_lowercase().parse::<Hash32>() {
            return Some(Self::Hash(TrackingHash(hash.0)));
        }
        text.parse().map(Self::Code).ok()
    }

    /// The code that people read.
    #[must_use]
    pub fn code(&self) -> TrackingCode {
        match self {
            Self::Hash(hash) => hash.code(),
            Self::Code(code) => *code,
        }
    }

    /// Whether a ballot with this tracking hash is meant.
    #[must_use]
    pub fn is_of(&self, tracking: &TrackingHash) -> bool {
        match self {
            Self::Hash(hash) => hash == tracking,
            Self::Code(code) => *code == tracking.code(),
        }
    }
}

/// What a checked ballot really held.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Checked {
    /// Recomputed, and as it was shown.
    pub tracking: TrackingHash,
    /// Whose ballot it was.
    pub credential: CredentialKey,
    /// Its style.
    pub style: Id,
    /// What it says, contest by contest.
    pub said: Vec<Said>,
}

/// The opening as the first device hands it over.
pub fn hand_over(opened: &Opened, opening: &Opening) -> Result<Vec<u8>, Error> {
    let style = opening.style.parse();
    Ok(json::encode(&Handed {
        credential: Fixed(opening.credential),
        election: opened.id(),
        kind: Tag::Tag,
        open: Hex(opening.open),
        proof_hash: Hex(opening.proof_hash),
        replaces: Hex(opening.replaces.0),
        seed: Hex(opening.seed),
        style: style.map_err(|_| Error::Misuse("the style has no id".to_owned()))?,
        values: opening.values.clone(),
    }))
}

/// Encrypts again under this device's own view of the election, compares with the tracking that was shown
/// before, and reads what the ballot held.
pub fn check(opened: &Opened, opening: &[u8], shown: &Tracking) -> Result<Checked, Error> {
    let fails = |detail: String| Error::Check(detail);
    let handed: Handed = json::decode(opening).map_err(|error| fails(error.to_string()))?;
    if handed.election != opened.id() || handed.open != opened.leaf {
        return Err(Error::OtherElection);
    }
    let credential = CredentialKey::from_bytes(handed.credential.as_bytes())
        .map_err(|error| fails(error.to_string()))?;
    let context = opened
        .context(&handed.style, &credential, TrackingHash(handed.replaces.0))
        .map_err(|error| fails(error.to_string()))?;
    let opening = Opening {
        open: handed.open.0,
        credential: handed.credential.0,
        style: handed.style.to_string(),
        replaces: TrackingHash(handed.replaces.0),
        values: handed.values,
        seed: handed.seed.0,
        proof_hash: handed.proof_hash.0,
    };
    let tracking = opening
        .tracking(&context)
        .map_err(|error| fails(error.to_string()))?;
    if !shown.is_of(&tracking) {
        return Err(fails(format!(
            "the ballot gives {}, but {} was shown",
            tracking.code(),
            shown.code()
        )));
    }
    Ok(Checked {
        said: answers::read(context.style.statement(), &opening.values)?,
        tracking,
        credential,
        style: handed.style,
    })
}
