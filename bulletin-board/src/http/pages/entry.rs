//! One entry of the record: what it is in plain words, its bytes, and the proof that it stands there.

use std::sync::Arc;

use askama::Template;
use axum::extract::{Path, State};
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use data_encoding::BASE64;
use urne_record::entry::leaf_hash;
use urne_record::receipt::Receipt;
use urne_record::{Body, Hash32, Kind};

use super::log::{author, decode};
use super::page::{Page, Reader, Words, send};
use super::sentences::Says as _;
use super::when::When;
use crate::board::Board;
use crate::http::problem::Problem;
use crate::http::{sequencer_of, served, summary_of, web};
use crate::tree::Nodes;

#[derive(Template)]
#[template(path = "entry.html")]
struct OneEntry {
    page: Page,
    path: String,
    index: u64,
    last: u64,
    kind: String,
    name: &'static str,
    about: String,
    author: String,
    time: When,
    /// The organizer's words, where the entry is there to say something.
    words: Option<Words>,
    bytes: usize,
    text: String,
    leaf: String,
    before: String,
    proof: Vec<String>,
    size: u64,
    find: Option<String>,
}

impl OneEntry {
    fn previous(&self) -> Option<String> {
        let index = self.index.checked_sub(1)?;
        Some(self.page.link(&format!("{}/log/{index}", self.path)))
    }

    fn next(&self) -> Option<String> {
        let index = (self.index < self.last).then(|| self.index + 1)?;
        Some(self.page.link(&format!("{}/log/{index}", self.path)))
    }
}

/// `GET /elections/{id}/log/{index}`
pub(super) async fn entry(
    State(board): State<Arc<Board>>,
    Path((id, index)): Path<(String, String)>,
    reader: Reader,
) -> Result<Response, Problem> {
    let t = reader.language;
    let (_, sequencer) = sequencer_of(&board, &id)?;
    let summary = summary_of(&sequencer)?;
    let found = Found::read(&board, &id, &index).await?;
    let entry = decode(&found.bytes)?;
    let value: serde_json::Value =
        serde_json::from_slice(&found.bytes).map_err(|error| Problem::internal(&error))?;
    let text = serde_json::to_string_pretty(&value).map_err(|error| Problem::internal(&error))?;
    let kind = entry.body.kind();
    let words = match &entry.body {
        Body::Notice(notice) => Some(Words::of(&notice.text, t)),
        Body::Abort(abort) => Some(Words {
            text: abort.reason.to_string(),
            lang: String::new(),
        }),
        _ => None,
    };
    let path = format!("/elections/{}", found.election);
    let title = t.say_of("entry-title", "index", found.index);
    let page = OneEntry {
        page: Page::of_election(&reader, &title, &found.election, &summary.manifest),
        index: found.index,
        last: found.receipt_size.saturating_sub(1),
        kind: t.say(&format!("kind-{kind}")),
        name: kind.as_str(),
        about: t.say(&format!("about-{kind}")),
        author: author(t, &summary.manifest, kind, entry.body.ordinal()),
        time: When::of(t, entry.time),
        words,
        bytes: found.bytes.len(),
        text,
        leaf: leaf_hash(&found.bytes).to_string(),
        before: entry.prev.to_string(),
        proof: (found.receipt.path.iter())
            .map(|hash| BASE64.encode(hash.as_bytes()))
            .collect(),
        size: found.receipt_size,
        find: (kind == Kind::Ballot && web::has("find"))
            .then(|| reader.link_to_app(&format!("{path}/find"))),
        path,
    };
    send(&reader, &page)
}

/// `GET /elections/{id}/log/{index}/entry.json`: the exact bytes.
pub(super) async fn bytes(
    State(board): State<Arc<Board>>,
    Path((id, index)): Path<(String, String)>,
) -> Result<Response, Problem> {
    let (election, index) = (served(&board, &id)?, number(&index)?);
    let store = &board.context().store;
    let size = store.checkpoint(&election.0).await?.map_or(0, |c| c.size);
    if index >= size {
        return Err(Problem::not_found("entry"));
    }
    let entries = store.entries(&election.0, index, 1).await?;
    let bytes = entries.into_iter().next().unwrap_or_default();
    let headers = [
        (CONTENT_TYPE, "application/json"),
        (CACHE_CONTROL, "public, max-age=31536000, immutable"),
    ];
    Ok((headers, bytes).into_response())
}

/// `GET /elections/{id}/log/{index}/receipt`: the proof that the entry stands in the newest checkpoint.
pub(super) async fn receipt(
    State(board): State<Arc<Board>>,
    Path((id, index)): Path<(String, String)>,
) -> Result<Response, Problem> {
    let found = Found::read(&board, &id, &index).await?;
    let headers = [
        (CONTENT_TYPE, "text/plain; charset=utf-8"),
        (CACHE_CONTROL, "no-cache"),
    ];
    Ok((headers, found.receipt.encode()).into_response())
}

fn number(index: &str) -> Result<u64, Problem> {
    let plain = index.bytes().all(|byte| byte.is_ascii_digit());
    let number = index.parse().ok().filter(|_| plain);
    number.ok_or_else(|| Problem::not_found("entry"))
}

/// An entry with the proof that it stands in the newest checkpoint.
struct Found {
    election: Hash32,
    index: u64,
    bytes: Vec<u8>,
    receipt: Receipt,
    receipt_size: u64,
}

impl Found {
    async fn read(board: &Board, id: &str, index: &str) -> Result<Self, Problem> {
        let (election, index) = (served(board, id)?, number(index)?);
        let store = &board.context().store;
        let checkpoint = store.checkpoint(&election.0).await?;
        let unknown = || Problem::not_found("entry");
        let checkpoint = checkpoint.filter(|stored| index < stored.size);
        let checkpoint = checkpoint.ok_or_else(unknown)?;
        let entries = store.entries(&election.0, index, 1).await?;
        let mut nodes = Nodes::default();
        nodes
            .complete(store, &election.0, index, checkpoint.size)
            .await?;
        let receipt = Receipt::build(&nodes.reader(), index, checkpoint.size, checkpoint.note);
        Ok(Self {
            election,
            index,
            bytes: entries.into_iter().next().ok_or_else(unknown)?,
            receipt: receipt.map_err(|error| Problem::internal(&error))?,
            receipt_size: checkpoint.size,
        })
    }
}
