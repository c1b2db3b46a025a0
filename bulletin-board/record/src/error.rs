//! What can be wrong with the record's formats. What can be wrong with an entry's place in an
//! election is [`crate::election::Refused`].

use thiserror::Error;

/// A value, note, proof or archive that does not follow the specification.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum Error {
    /// Not JSON of the expected shape.
    #[error("not the expected JSON: {0}")]
    Json(String),
    /// JSON of the expected shape, but not byte for byte as this crate would write it.
    #[error("not canonical JSON: written again it differs at byte {at}")]
    NotCanonical {
        /// Offset of the first byte that differs.
        at: usize,
    },
    /// Arrays and objects nested deeper than [`crate::json::MAX_DEPTH`].
    #[error("JSON nested deeper than {}", crate::json::MAX_DEPTH)]
    TooDeep,
    /// More bytes than the limit of the object.
    #[error("{what} is larger than {limit} bytes")]
    TooLarge {
        /// The object that is too large.
        what: &'static str,
        /// Its limit in bytes.
        limit: usize,
    },
    /// A text form that a type does not accept.
    #[error("not a valid {what}")]
    Invalid {
        /// The type, in words.
        what: &'static str,
    },
    /// A rule of the manifest that does not hold.
    #[error("manifest: {0}")]
    Manifest(String),
    /// A signature that does not verify.
    #[error("the signature of {0} does not verify")]
    Signature(String),
    /// A signed note that is not well formed.
    #[error("not a signed note: {0}")]
    Note(&'static str),
    /// A checkpoint that is not the one expected.
    #[error("checkpoint: {0}")]
    Checkpoint(&'static str),
    /// A Merkle proof that does not hold.
    #[error("{0} proof does not hold")]
    Proof(&'static str),
    /// A tile, bundle or path that is not well formed.
    #[error("tile: {0}")]
    Tile(&'static str),
    /// An archive that cannot be read or written.
    #[error("archive: {0}")]
    Archive(String),
    /// A receipt that does not belong to the entry or checkpoint.
    #[error("receipt: {0}")]
    Receipt(&'static str),
    /// Fewer cosignatures of witnesses than the manifest asks for.
    #[error("{have} of {need} required witnesses have cosigned this checkpoint")]
    Quorum {
        /// Valid cosignatures of distinct witnesses.
        have: usize,
        /// The quorum of the manifest.
        need: usize,
    },
}
