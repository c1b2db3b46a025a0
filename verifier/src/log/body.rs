//! The kinds of entries: which members each has, and who signs it.

use super::PagesBody;
use crate::casting::Ballot;
use crate::encoding::{Fields, Malformed, Object, Time, Value};
use crate::key_ceremony::{
    AttemptBody, Commit, Complaint, Confirm, KeyBody, OpenPackages, RehearsalBody, Share,
};
use crate::manifest::Manifest;
use crate::notation::Hash;
use crate::result::ResultBody;
use crate::roll::{OpenBody, RollPart};
use crate::tally::PartialDecryption;

/// A body of one of the kinds.
#[derive(Debug)]
#[expect(missing_docs, reason = "the variants are the kinds of specs/log.md")]
pub enum Body {
    Manifest(Box<Manifest>),
    TrusteeCommit(Commit),
    TrusteeOpen(OpenPackages),
    TrusteeShare(Share),
    TrusteeConfirm(Confirm),
    TrusteeComplaint(Complaint),
    Attempt(AttemptBody),
    Key(KeyBody),
    Roll(RollPart),
    Rehearsal(Box<RehearsalBody>),
    Open(OpenBody),
    Ballot(Box<Ballot>),
    Extension {
        closes: Option<Time>,
        number: u64,
        open: Hash,
    },
    Closing {
        open: Hash,
    },
    Close {
        ballots: u64,
        closing: Hash,
        root: Hash,
        size: u64,
    },
    PartialDecryption(PartialDecryption),
    Result(ResultBody),
    Abort {
        reason: String,
    },
    Notice {
        number: u64,
    },
    Pages(PagesBody),
}

/// Who must have signed an entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Author {
    /// The organizer.
    Organizer,
    /// The registrar of this ordinal.
    Registrar(u64),
    /// The trustee of this ordinal.
    Trustee(u64),
    /// The holder of the ballot's credential.
    Voter,
}

impl Body {
    /// Decodes a body and the election that it names.
    pub(super) fn decode(object: Object<'_>) -> Result<(Option<Hash>, Self), Malformed> {
        let kind = match object.get("kind") {
            Some(Value::Text(kind)) => kind.clone().into_owned(),
            _ => return Err(Malformed::new("body.kind: missing, or not a string")),
        };
        let election = match object.get("election") {
            _ if kind == "manifest" => None,
            Some(Value::Text(id)) => Some(crate::encoding::from_hex(id)?),
            _ => return Err(Malformed::new("body.election: missing, or not a string")),
        };
        let body = Fields::new(object, "body");
        let decoded = match kind.as_str() {
            "manifest" => Self::Manifest(Box::new(Manifest::decode(body)?)),
            "trustee-commit" => Self::TrusteeCommit(Commit::decode(body)?),
            "trustee-open" => Self::TrusteeOpen(OpenPackages::decode(body)?),
            "trustee-share" => Self::TrusteeShare(Share::decode(body)?),
            "trustee-confirm" => Self::TrusteeConfirm(Confirm::decode(body)?),
            "trustee-complaint" => Self::TrusteeComplaint(Complaint::decode(body)?),
            "attempt" => Self::Attempt(AttemptBody::decode(body)?),
            "key" => Self::Key(KeyBody::decode(body)?),
            "roll" => Self::Roll(RollPart::decode(body)?),
            "rehearsal" => Self::Rehearsal(Box::new(RehearsalBody::decode(body)?)),
            "open" => Self::Open(OpenBody::decode(body)?),
            "ballot" => Self::Ballot(Box::new(Ballot::decode(body)?)),
            "partial-decryption" => Self::PartialDecryption(PartialDecryption::decode(body)?),
            "result" => Self::Result(ResultBody::decode(body)?),
            "pages" => Self::Pages(PagesBody::decode(body)?),
            "extension" | "closing" | "close" | "abort" | "notice" => {
                Self::decode_small(&kind, body)?
            }
            _ => return Err(Malformed(format!("`{kind}` is no kind of entry"))),
        };
        Ok((election, decoded))
    }

    fn decode_small(kind: &str, mut body: Fields<'_>) -> Result<Self, Malformed> {
        let decoded = match kind {
            "extension" => {
                let closes = Time::parse(&body.string("closes")?);
                body.hash("election")?;
                body.literal("kind", kind)?;
                Self::Extension {
                    closes,
                    number: body.integer("number")?,
                    open: body.hash("open")?,
                }
            }
            "closing" => {
                body.hash("election")?;
                body.literal("kind", kind)?;
                Self::Closing {
                    open: body.hash("open")?,
                }
            }
            "close" => {
                let (ballots, closing) = (body.integer("ballots")?, body.hash("closing")?);
                body.hash("election")?;
                body.literal("kind", kind)?;
                Self::Close {
                    ballots,
                    closing,
                    root: body.hash("root")?,
                    size: body.integer("size")?,
                }
            }
            "abort" => {
                body.hash("election")?;
                body.literal("kind", kind)?;
                Self::Abort {
                    reason: body.name("reason")?,
                }
            }
            _ => {
                body.hash("election")?;
                body.literal("kind", kind)?;
                let number = body.integer("number")?;
                body.text("text", false)?;
                Self::Notice { number }
            }
        };
        body.end()?;
        Ok(decoded)
    }

    /// The kind's name.
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Manifest(_) => "manifest",
            Self::TrusteeCommit(_) => "trustee-commit",
            Self::TrusteeOpen(_) => "trustee-open",
            Self::TrusteeShare(_) => "trustee-share",
            Self::TrusteeConfirm(_) => "trustee-confirm",
            Self::TrusteeComplaint(_) => "trustee-complaint",
            Self::Attempt(_) => "attempt",
            Self::Key(_) => "key",
            Self::Roll(_) => "roll",
            Self::Rehearsal(_) => "rehearsal",
            Self::Open(_) => "open",
            Self::Ballot(_) => "ballot",
            Self::Extension { .. } => "extension",
            Self::Closing { .. } => "closing",
            Self::Close { .. } => "close",
            Self::PartialDecryption(_) => "partial-decryption",
            Self::Result(_) => "result",
            Self::Abort { .. } => "abort",
            Self::Notice { .. } => "notice",
            Self::Pages(_) => "pages",
        }
    }

    /// Who must have signed it.
    pub fn author(&self) -> Author {
        match self {
            Self::TrusteeCommit(body) => Author::Trustee(body.trustee),
            Self::TrusteeOpen(body) => Author::Trustee(body.trustee),
            Self::TrusteeShare(body) => Author::Trustee(body.trustee),
            Self::TrusteeConfirm(body) => Author::Trustee(body.trustee),
            Self::TrusteeComplaint(body) => Author::Trustee(body.trustee),
            Self::Rehearsal(body) => Author::Trustee(body.trustee),
            Self::PartialDecryption(body) => Author::Trustee(body.trustee),
            Self::Roll(body) => Author::Registrar(body.registrar),
            Self::Ballot(_) => Author::Voter,
            _ => Author::Organizer,
        }
    }
}
