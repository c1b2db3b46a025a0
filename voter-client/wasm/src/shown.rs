//! The forms of what the pages are told.

use serde::Serialize;
use urne_crypto::credential::CredentialKey;
use urne_crypto::tracking::TrackingHash;
use urne_record::election::Reason;
use urne_record::manifest::Manifest;
use urne_record::{Fixed, Hash32, Hex, Key32, Minute};

use crate::answers::Said;
use crate::error::Error;
use crate::find::Recorded;

/// How far reading has got.
#[derive(Serialize)]
pub(crate) struct Read {
    pub(crate) done: u64,
    pub(crate) total: u64,
    pub(crate) complete: bool,
}

/// The manifest, and the size of the roll.
#[derive(Serialize)]
pub(crate) struct Election<'a> {
    pub(crate) manifest: &'a Manifest,
    pub(crate) credentials: u64,
}

/// A checkpoint to be kept.
#[derive(Serialize)]
pub(crate) struct Kept {
    pub(crate) note: String,
    pub(crate) size: u64,
}

/// A ballot's two names.
#[derive(Serialize)]
pub(crate) struct Tracked {
    pub(crate) tracking: Hash32,
    pub(crate) code: String,
}

impl Tracked {
    pub(crate) fn of(hash: &TrackingHash) -> Self {
        Self {
            tracking: Hex(hash.0),
            code: hash.code().to_string(),
        }
    }
}

/// A tracking code as it was typed; the hash where that was given.
#[derive(Serialize)]
pub(crate) struct Typed {
    pub(crate) code: String,
    pub(crate) hash: Option<Hash32>,
}

/// A contest, and the order in which a voter is shown its options.
#[derive(Serialize)]
pub(crate) struct Ordered<'a> {
    pub(crate) id: &'a str,
    pub(crate) order: Vec<usize>,
}

/// Whose credential it is.
#[derive(Serialize)]
pub(crate) struct Whose {
    pub(crate) credential: Key32,
    pub(crate) fingerprint: String,
}

impl Whose {
    pub(crate) fn of(key: &CredentialKey) -> Self {
        Self {
            credential: Fixed(key.to_bytes()),
            fingerprint: key.fingerprint().to_string(),
        }
    }
}

/// A voter of the roll.
#[derive(Serialize)]
pub(crate) struct Identified<'a> {
    #[serde(flatten)]
    pub(crate) whose: Whose,
    pub(crate) weight: u32,
    pub(crate) contests: Vec<Ordered<'a>>,
}

/// A ballot that the board has taken.
#[derive(Serialize)]
pub(crate) struct Accepted {
    pub(crate) index: u64,
    pub(crate) time: Minute,
    pub(crate) note: String,
}

/// A ballot that the board has refused.
#[derive(Serialize)]
pub(crate) struct NotTaken {
    pub(crate) reason: Reason,
    pub(crate) detail: String,
    pub(crate) time: Minute,
}

/// A ballot that this device keeps.
#[derive(Serialize)]
pub(crate) struct Signed {
    pub(crate) credential: Key32,
    pub(crate) replaces: Hash32,
    #[serde(flatten)]
    pub(crate) tracked: Tracked,
}

/// A ballot in the log; `note` is the checkpoint of a receipt.
#[derive(Serialize)]
pub(crate) struct InLog {
    pub(crate) index: u64,
    pub(crate) time: Minute,
    #[serde(flatten)]
    pub(crate) tracked: Tracked,
    #[serde(flatten)]
    pub(crate) whose: Whose,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) note: Option<String>,
}

impl InLog {
    pub(crate) fn of(found: &Recorded) -> Self {
        Self {
            index: found.index,
            time: found.time,
            tracked: Tracked::of(&found.tracking),
            whose: Whose::of(&found.credential),
            note: None,
        }
    }
}

/// What an opened ballot held.
#[derive(Serialize)]
pub(crate) struct Held<'a> {
    #[serde(flatten)]
    pub(crate) tracked: Tracked,
    pub(crate) fingerprint: String,
    pub(crate) contests: Vec<Ordered<'a>>,
    pub(crate) answers: Vec<Said>,
}

/// Every answer: what was asked for, files that are needed first, or a failure.
#[derive(Serialize)]
#[serde(rename_all = "lowercase")]
enum Answer<'a, T> {
    Ok(T),
    Need(&'a [String]),
    Error(Failure<'a>),
}

/// A failure: a code that the pages have a sentence for, a detail for support; where a voting code is mistyped,
/// which one it is and what was found in it.
#[derive(Serialize)]
struct Failure<'a> {
    code: &'a str,
    detail: String,
    #[serde(flatten)]
    mistyped: Option<Mistyped>,
}

#[derive(Clone, Copy, Serialize)]
struct Mistyped {
    which: usize,
    found: usize,
}

/// The answer of a call, as JSON.
pub(crate) fn answer<T: Serialize>(result: Result<T, Error>) -> String {
    let said = match &result {
        Ok(value) => Answer::Ok(value),
        Err(Error::Need(paths)) => Answer::Need(paths),
        Err(error) => Answer::Error(Failure {
            code: error.code(),
            detail: error.to_string(),
            mistyped: match error {
                Error::Code { which, reason } => Some(Mistyped {
                    which: *which,
                    found: match reason {
                        urne_crypto::Error::CodeLength(found)
                        | urne_crypto::Error::CodeCharacter(found) => *found,
                        _ => 0,
                    },
                }),
                _ => None,
            },
        }),
    };
    // What stands above has no keys but strings, so that writing it to memory cannot fail.
    serde_json::to_string(&said).unwrap_or_default()
}
