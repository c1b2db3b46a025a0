//! Requests and answers: size limits, problem documents.

use serde::Deserialize;
use serde::de::DeserializeOwned;
use urne_record::refusal::Refusal;

use crate::error::{Error, plain};
use crate::patience::Patience;
use crate::transport::Transport;
use crate::words::say;

/// Longest answer to anything but a tile or bundle, in bytes.
pub(crate) const ANSWER_LIMIT: u64 = 1 << 20;
/// Longest entry bundle: 256 entries with their lengths.
pub(crate) const BUNDLE_LIMIT: u64 = 256 * (2 + 65_535);

/// An HTTP client; clones share their connections.
#[derive(Debug, Clone)]
pub(crate) struct Http {
    transport: Transport,
}

/// A complete answer.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) body: Vec<u8>,
}

/// The members of a problem document (RFC 9457) that boards use.
#[derive(Debug, Deserialize)]
pub(crate) struct Problem {
    #[serde(default)]
    pub(crate) title: String,
    #[serde(default)]
    pub(crate) detail: Option<String>,
    #[serde(default)]
    pub(crate) refusal: Option<Refusal>,
}

impl Http {
    pub(crate) fn new() -> Self {
        Self {
            transport: Transport::new(),
        }
    }

    /// Reads something; nothing found is an error. A board that says that it is not ready, as one
    /// that has just been started, is asked again for a while.
    pub(crate) fn get(&self, url: &str, limit: u64) -> Result<Vec<u8>, Error> {
        let ready = || {
            let answer = self.transport.get(url, limit)?;
            match answer.status {
                200 => Ok(Ok(answer.body)),
                404 => Ok(Err(Error::NotFound {
                    url: url.to_owned(),
                })),
                503 => Err(answer.into_error(url)),
                _ => Ok(Err(answer.into_error(url))),
            }
        };
        match ready() {
            Err(Error::Unavailable { .. }) => Patience::SHORT.persist(&mut |_, _| {}, ready)?,
            other => other?,
        }
    }

    /// Reads something that may be absent.
    pub(crate) fn get_if_present(&self, url: &str, limit: u64) -> Result<Option<Vec<u8>>, Error> {
        match self.get(url, limit) {
            Ok(body) => Ok(Some(body)),
            Err(Error::NotFound { .. }) => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// Sends a JSON document. Never repeats by itself.
    pub(crate) fn post(&self, url: &str, body: &[u8]) -> Result<Answer, Error> {
        self.transport.post(url, body)
    }
}

impl Answer {
    /// The problem document, if the answer is one.
    pub(crate) fn problem(&self) -> Option<Problem> {
        serde_json::from_slice(&self.body).ok()
    }

    /// The error of an answer that is not what was asked for.
    pub(crate) fn into_error(self, url: &str) -> Error {
        let (title, detail) = match self.problem() {
            Some(problem) if !problem.title.is_empty() => {
                (plain(&problem.title), problem.detail.as_deref().map(plain))
            }
            _ => (say!("answer-unexplained"), None),
        };
        match self.status {
            429 | 500 | 502..=504 => Error::Unavailable {
                url: url.to_owned(),
                detail: say!(
                    "answer-status",
                    status = %self.status,
                    title = detail.map_or(title.clone(), |detail| format!("{title}: {detail}"))
                ),
            },
            status => Error::Problem {
                url: url.to_owned(),
                status,
                title,
                detail,
            },
        }
    }

    /// The answer as JSON.
    pub(crate) fn json<T: DeserializeOwned>(&self, url: &str) -> Result<T, Error> {
        parse(&self.body, url)
    }
}

/// Reads an answer's JSON.
pub(crate) fn parse<T: DeserializeOwned>(body: &[u8], url: &str) -> Result<T, Error> {
    serde_json::from_slice(body).map_err(|error| Error::answer(url, error))
}
