//! The record as people read it: entries in pages, newest first.

use std::sync::Arc;

use askama::Template;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;
use urne_record::body::AuthorRole;
use urne_record::manifest::Party;
use urne_record::{Entry, Kind, Manifest, Minute};

use super::language::Language;
use super::page::{Page, Reader, send};
use super::sentences::Says as _;
use super::when::When;
use crate::board::Board;
use crate::http::problem::Problem;
use crate::http::{sequencer_of, summary_of, web};

/// Entries on a page.
const PAGE: u64 = 50;

#[derive(Template)]
#[template(path = "log.html")]
struct Log {
    page: Page,
    path: String,
    size: u64,
    last: u64,
    first: u64,
    end: u64,
    lines: Vec<Line>,
    newer: Option<String>,
    older: Option<String>,
    /// What was asked for and is not there.
    missing: Option<String>,
    find: Option<String>,
}

/// An entry in the list.
struct Line {
    index: u64,
    href: String,
    kind: String,
    author: String,
    time: When,
}

/// `GET /elections/{id}/log`: 50 entries, or the way to the one that was asked for.
pub(super) async fn log(
    State(board): State<Arc<Board>>,
    Path(id): Path<String>,
    reader: Reader,
) -> Result<Response, Problem> {
    let t = reader.language;
    let (id, sequencer) = sequencer_of(&board, &id)?;
    let summary = summary_of(&sequencer)?;
    let path = format!("/elections/{id}");
    let size = summary.head.size;
    let asked = reader.query("entry").map(str::trim);
    let number = asked.and_then(|text| text.parse::<u64>().ok());
    if let Some(index) = number.filter(|index| *index < size) {
        let entry = reader.link(&format!("{path}/log/{index}"));
        return Ok(Redirect::to(&entry).into_response());
    }
    let before = reader.query("before").and_then(|text| text.parse().ok());
    let end = before.unwrap_or(size).min(size).max(1);
    let first = end.saturating_sub(PAGE);
    let store = &board.context().store;
    let entries = store.entries(&id.0, first, end - first).await?;
    let lines: Result<Vec<Line>, Problem> = (entries.iter().rev())
        .map(|bytes| {
            let entry: Glance =
                serde_json::from_slice(bytes).map_err(|error| Problem::internal(&error))?;
            let ordinal = entry.body.trustee.or(entry.body.registrar);
            Ok(Line {
                index: entry.index,
                href: reader.link(&format!("{path}/log/{}", entry.index)),
                kind: t.say(&format!("kind-{}", entry.body.kind)),
                author: author(t, &summary.manifest, entry.body.kind, ordinal),
                time: When::of(t, entry.time),
            })
        })
        .collect();
    let at = |before: u64| match before >= size {
        true => reader.link(&format!("{path}/log")),
        false => reader.link(&format!("{path}/log?before={before}")),
    };
    let log = Log {
        page: Page::of_election(&reader, &t.say("log-title"), &id, &summary.manifest),
        size,
        last: size.saturating_sub(1),
        first,
        end: end.saturating_sub(1),
        lines: lines?,
        newer: (end < size).then(|| at(end.saturating_add(PAGE))),
        older: (first > 0).then(|| at(first)),
        missing: asked
            .filter(|asked| !asked.is_empty())
            .map(|_| t.say_of("log-missing", "last", size.saturating_sub(1))),
        find: web::has("find").then(|| reader.link_to_app(&format!("{path}/find"))),
        path,
    };
    send(&reader, &log)
}

/// What the list says of an entry; the rest, which may be long, is passed over. It was checked when it came in.
#[derive(Deserialize)]
struct Glance {
    body: GlanceBody,
    index: u64,
    time: Minute,
}

#[derive(Deserialize)]
struct GlanceBody {
    kind: Kind,
    trustee: Option<u32>,
    registrar: Option<u32>,
}

/// An entry of the store.
pub(super) fn decode(bytes: &[u8]) -> Result<Entry, Problem> {
    Entry::decode(bytes).map_err(|error| Problem::internal(&error))
}

/// Who signed an entry. Voters have keys here and no names.
pub(super) fn author(t: Language, manifest: &Manifest, kind: Kind, ordinal: Option<u32>) -> String {
    let name =
        |party: Option<&Party>| party.map_or_else(String::new, |party| party.name.to_string());
    let ordinal = ordinal.unwrap_or(0);
    match kind.author() {
        AuthorRole::Organizer => {
            t.say_of("by-organizer", "name", manifest.organizer.name.to_string())
        }
        AuthorRole::Trustee => t.say_of("by-trustee", "name", name(manifest.trustee(ordinal))),
        AuthorRole::Registrar => {
            t.say_of("by-registrar", "name", name(manifest.registrar(ordinal)))
        }
        AuthorRole::Voter => t.say("by-voter"),
    }
}
