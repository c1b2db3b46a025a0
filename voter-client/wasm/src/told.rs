//! The forms of the board's answers (specs/http.md); nothing in them is believed.

use serde::Deserialize;
use serde::de::DeserializeOwned;

use urne_record::Kind;

use crate::error::Error;

/// An entry and its receipt, both as text.
#[derive(Deserialize)]
pub(crate) struct Receipted {
    pub(crate) entry: String,
    pub(crate) receipt: String,
}

/// Where keys, rehearsals and `open` are said to stand.
#[derive(Deserialize)]
pub(crate) struct Landmarks {
    pub(crate) key: u64,
    pub(crate) open: u64,
    pub(crate) rehearsals: Vec<u64>,
}

/// Where a half key is said to stand.
#[derive(Deserialize)]
pub(crate) struct Lists {
    pub(crate) entries: Vec<u64>,
}

/// The kind of an entry, whatever else it holds.
#[derive(Deserialize)]
pub(crate) struct OfKind {
    pub(crate) body: Kinded,
}

#[derive(Deserialize)]
pub(crate) struct Kinded {
    pub(crate) kind: Kind,
}

/// An entry that was asked for; the board must have it.
pub(crate) fn receipted(answer: &[u8]) -> Result<Receipted, Error> {
    if answer.is_empty() {
        let detail = "it does not have an entry that it has signed for";
        return Err(Error::Log(detail.to_owned()));
    }
    parse(answer)
}

pub(crate) fn parse<T: DeserializeOwned>(answer: &[u8]) -> Result<T, Error> {
    serde_json::from_slice(answer).map_err(|error| Error::Answer(error.to_string()))
}
