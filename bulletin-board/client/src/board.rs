//! A board and one election on it (specs/http.md): what is asked beside the log itself.

use std::time::Duration;

use serde::Deserialize;
use serde_json::Value;
use urne_record::{Body, Hash32, Key32, Manifest, Submission};

use crate::accepted::{Accepted, RawAccepted};
use crate::address::{BoardAddress, ElectionAddress};
use crate::error::Error;
use crate::http::{ANSWER_LIMIT, Http, parse};
use crate::patience::Patience;
use crate::refusal::refusal_or_problem;
use crate::words::say;

/// A board; clones share their connections.
#[derive(Debug, Clone)]
pub struct Board {
    http: Http,
    address: BoardAddress,
}

/// One election on a board; clones share their connections.
#[derive(Debug, Clone)]
pub struct ElectionClient {
    pub(crate) http: Http,
    address: ElectionAddress,
}

/// Who a board says it is.
#[derive(Debug, Clone, Deserialize)]
pub struct BoardInformation {
    /// Its Ed25519 key, to be named in manifests.
    pub key: Key32,
    /// Its name, to be named in manifests.
    pub name: String,
}

/// An election in the board's list.
#[derive(Debug, Clone, Deserialize)]
pub struct ElectionSummary {
    /// The election's id.
    pub election: Hash32,
    /// The phase, a word for people.
    pub phase: String,
    /// The title: a string, or a text in languages.
    pub title: Value,
}

/// A credential's current ballot as the board states it; check it against the log.
#[derive(Debug, Clone, Copy, Deserialize)]
pub struct CurrentBallot {
    /// Index of its entry.
    pub index: u64,
    /// Its tracking hash.
    pub tracking: Hash32,
}

/// A ballot that was looked up; check it against the log.
#[derive(Debug, Clone, Copy, Deserialize)]
pub struct FoundBallot {
    /// Index of its entry.
    pub index: u64,
    /// Whether no later ballot has replaced it.
    pub current: bool,
}

impl Board {
    /// A board that nothing is asked of yet.
    pub fn new(address: &BoardAddress) -> Self {
        Self {
            http: Http::new(),
            address: address.clone(),
        }
    }

    /// The board's address.
    pub fn address(&self) -> &BoardAddress {
        &self.address
    }

    /// Its name and key.
    pub fn information(&self) -> Result<BoardInformation, Error> {
        let url = format!("{}/api/v1/board", self.address);
        parse(&self.http.get(&url, ANSWER_LIMIT)?, &url)
    }

    /// All its elections.
    pub fn elections(&self) -> Result<Vec<ElectionSummary>, Error> {
        let url = format!("{}/api/v1/elections", self.address);
        parse(&self.http.get(&url, ANSWER_LIMIT)?, &url)
    }

    /// One of its elections.
    pub fn election(&self, id: Hash32) -> ElectionClient {
        ElectionClient {
            http: self.http.clone(),
            address: self.address.election(id),
        }
    }

    /// Posts a signed manifest; the same again gives the election that stands already.
    pub fn create_election(
        &self,
        submission: &Submission,
        patience: &Patience,
        on_pause: &mut dyn FnMut(&Error, Duration),
    ) -> Result<(ElectionAddress, Accepted), Error> {
        let url = format!("{}/api/v1/elections", self.address);
        let Body::Manifest(manifest) = &submission.body else {
            return Err(Error::answer(&url, say!("answer-not-manifest")));
        };
        let id = manifest.election_id();
        let bytes = submission.encode();
        let accepted =
            patience.persist(on_pause, || self.http.submit(&url, &id, manifest, &bytes))?;
        Ok((self.address.election(id), accepted))
    }
}

impl ElectionClient {
    /// An election that nothing is asked of yet.
    pub fn new(address: &ElectionAddress) -> Self {
        Board::new(&address.board).election(address.id)
    }

    /// The election's address.
    pub fn address(&self) -> &ElectionAddress {
        &self.address
    }

    /// Sends a submission, the same bytes again while the board does not answer, and checks the
    /// receipt: the entry holds exactly what was sent and stands in a signed tree.
    pub fn submit(
        &self,
        manifest: &Manifest,
        submission: &[u8],
        patience: &Patience,
        on_pause: &mut dyn FnMut(&Error, Duration),
    ) -> Result<Accepted, Error> {
        let url = format!("{}/entries", self.api());
        patience.persist(on_pause, || {
            self.http
                .submit(&url, &self.address.id, manifest, submission)
        })
    }

    /// The current ballot of a credential, if it has one.
    pub fn current_ballot(&self, credential: &Key32) -> Result<Option<CurrentBallot>, Error> {
        let url = format!("{}/credentials/{credential}", self.api());
        let body = self.http.get_if_present(&url, ANSWER_LIMIT)?;
        body.map(|body| parse(&body, &url)).transpose()
    }

    /// The ballot with this fingerprint and tracking code (or hash), if there is one.
    pub fn find_ballot(
        &self,
        fingerprint: &str,
        tracking: &str,
    ) -> Result<Option<FoundBallot>, Error> {
        let plain = |text: &str| -> String {
            text.chars()
                .filter(|c| c.is_ascii_alphanumeric() || *c == '-')
                .collect()
        };
        let (fingerprint, tracking) = (plain(fingerprint), plain(tracking));
        let url = format!(
            "{}/ballots?fingerprint={fingerprint}&tracking={tracking}",
            self.api()
        );
        let body = self.http.get_if_present(&url, ANSWER_LIMIT)?;
        body.map(|body| parse(&body, &url)).transpose()
    }

    /// The board's overview of the election, for people; nothing relies on it.
    pub fn overview(&self) -> Result<Value, Error> {
        let url = self.api();
        parse(&self.http.get(&url, ANSWER_LIMIT)?, &url)
    }

    fn api(&self) -> String {
        format!(
            "{}/api/v1/elections/{}",
            self.address.board, self.address.id
        )
    }
}

impl Http {
    /// One attempt to submit.
    fn submit(
        &self,
        url: &str,
        election: &Hash32,
        manifest: &Manifest,
        submission: &[u8],
    ) -> Result<Accepted, Error> {
        let answer = self.post(url, submission)?;
        match answer.status {
            200 | 201 => {
                let raw: RawAccepted = answer.json(url)?;
                raw.verify(url, manifest, submission, answer.status == 200)
            }
            404 => Err(Error::NotFound {
                url: url.to_owned(),
            }),
            _ => Err(refusal_or_problem(
                answer,
                url,
                election,
                submission,
                &manifest.board.key,
            )),
        }
    }
}
