//! Bodies of all kinds (specs/log.md). Fields stand in sorted order: it is the wire order.

mod ceremony;
mod kind;
mod pages;
mod roll;
mod tally;
mod voting;

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use crate::bytes::Hash32;
use crate::manifest::Manifest;
use crate::{Error, json};

pub use ceremony::{
    Attempt, Key, Rehearsal, TrusteeCommit, TrusteeComplaint, TrusteeConfirm, TrusteeOpen,
    TrusteeShare,
};
pub use kind::{AuthorRole, Kind, tag};
pub use pages::{FileName, PageFile, PageFiles, Pages};
pub use roll::{Open, Roll, RollRow, StyleCount};
pub use tally::{
    BudgetSelection, ContestResult, ContestShares, Decision, Fate, OptionAccount, Outcome,
    PartialDecryption, Result, Turnout,
};
pub use voting::{Abort, Ballot, Close, Closing, Extension, Notice};

macro_rules! bodies {
    ($($kind:ident),* $(,)?) => {
        /// The body of an entry.
        #[derive(Clone, Debug, PartialEq, Eq, Serialize)]
        #[serde(untagged)]
        #[non_exhaustive]
        #[allow(missing_docs, clippy::large_enum_variant)]
        pub enum Body {
            $($kind($kind),)*
        }

        impl Body {
            /// The kind.
            pub fn kind(&self) -> Kind {
                match self {
                    $(Body::$kind(_) => Kind::$kind,)*
                }
            }
        }

        $(impl From<$kind> for Body {
            fn from(body: $kind) -> Self {
                Body::$kind(body)
            }
        })*

        /// Parses a body, or what stands around one, by the body's kind.
        pub(crate) fn parse_as<P: Parser>(
            kind: Kind,
            bytes: &[u8],
        ) -> std::result::Result<P::Output, Error> {
            match kind {
                $(Kind::$kind => P::parse::<$kind>(bytes),)*
            }
        }
    };
}

bodies!(
    Manifest,
    TrusteeCommit,
    TrusteeOpen,
    TrusteeShare,
    TrusteeConfirm,
    TrusteeComplaint,
    Attempt,
    Key,
    Roll,
    Rehearsal,
    Open,
    Ballot,
    Extension,
    Closing,
    Close,
    PartialDecryption,
    Result,
    Abort,
    Notice,
    Pages,
);

impl Body {
    /// Decodes the canonical bytes of a body.
    ///
    /// # Errors
    /// Not canonical, or not a body of a known kind.
    pub fn decode(bytes: &[u8]) -> std::result::Result<Self, Error> {
        json::check_depth(bytes)?;
        let body = parse_as::<Bare>(json::parse::<Peek>(bytes)?.kind, bytes)?;
        json::check_canonical(&body, bytes)?;
        Ok(body)
    }

    /// The canonical bytes.
    pub fn encode(&self) -> Vec<u8> {
        json::encode(self)
    }

    /// The message hash: `hash("urne/v1/message", canonical bytes)`.
    pub fn message_hash(&self) -> Hash32 {
        Hash32::labelled("urne/v1/message", &self.encode())
    }

    /// The election that the body names; none for a manifest, which is what names it.
    pub fn election(&self) -> Option<Hash32> {
        Some(match self {
            Body::Manifest(_) => return None,
            Body::TrusteeCommit(body) => body.election,
            Body::TrusteeOpen(body) => body.election,
            Body::TrusteeShare(body) => body.election,
            Body::TrusteeConfirm(body) => body.election,
            Body::TrusteeComplaint(body) => body.election,
            Body::Attempt(body) => body.election,
            Body::Key(body) => body.election,
            Body::Roll(body) => body.election,
            Body::Rehearsal(body) => body.election,
            Body::Open(body) => body.election,
            Body::Ballot(body) => body.election,
            Body::Extension(body) => body.election,
            Body::Closing(body) => body.election,
            Body::Close(body) => body.election,
            Body::PartialDecryption(body) => body.election,
            Body::Result(body) => body.election,
            Body::Abort(body) => body.election,
            Body::Notice(body) => body.election,
            Body::Pages(body) => body.election,
        })
    }

    /// The ordinal of the trustee or registrar that the body says it is from.
    pub fn ordinal(&self) -> Option<u32> {
        Some(match self {
            Body::TrusteeCommit(body) => body.trustee,
            Body::TrusteeOpen(body) => body.trustee,
            Body::TrusteeShare(body) => body.trustee,
            Body::TrusteeConfirm(body) => body.trustee,
            Body::TrusteeComplaint(body) => body.trustee,
            Body::Roll(body) => body.registrar,
            Body::Rehearsal(body) => body.trustee,
            Body::PartialDecryption(body) => body.trustee,
            _ => return None,
        })
    }
}

/// Parses a body of type `B`, or something that holds one, and forgets the type.
pub(crate) trait Parser {
    /// What results.
    type Output;

    /// Parses without comparing bytes.
    fn parse<B: DeserializeOwned + Into<Body>>(
        bytes: &[u8],
    ) -> std::result::Result<Self::Output, Error>;
}

/// The body alone.
struct Bare;

impl Parser for Bare {
    type Output = Body;

    fn parse<B: DeserializeOwned + Into<Body>>(bytes: &[u8]) -> std::result::Result<Body, Error> {
        json::parse::<B>(bytes).map(Into::into)
    }
}

/// Looks at the kind only.
#[derive(Deserialize)]
pub(crate) struct Peek {
    pub(crate) kind: Kind,
}
