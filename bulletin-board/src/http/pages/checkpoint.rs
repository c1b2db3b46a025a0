//! The newest checkpoint in plain words: what the board has signed, and who has cosigned it.

use std::sync::Arc;

use askama::Template;
use axum::extract::{Path, State};
use axum::response::Response;
use urne_record::Fixed;
use urne_record::checkpoint::VerifiedCheckpoint;

use super::page::{Page, Reader, send};
use super::sentences::Says as _;
use crate::board::Board;
use crate::http::problem::Problem;
use crate::http::{sequencer_of, summary_of};

#[derive(Template)]
#[template(path = "checkpoint.html")]
struct View {
    page: Page,
    path: String,
    size: u64,
    root: String,
    board: String,
    key: String,
    witnesses: Vec<Witness>,
    quorum: u32,
    note: String,
}

/// A witness of the manifest.
struct Witness {
    name: String,
    signed: bool,
}

/// `GET /elections/{id}/log/checkpoint`
pub(super) async fn checkpoint(
    State(board): State<Arc<Board>>,
    Path(id): Path<String>,
    reader: Reader,
) -> Result<Response, Problem> {
    let t = reader.language;
    let (id, sequencer) = sequencer_of(&board, &id)?;
    let summary = summary_of(&sequencer)?;
    let store = &board.context().store;
    let stored = store.checkpoint(&id.0).await?;
    let stored = stored.ok_or_else(|| Problem::not_found("election"))?;
    let mut note = stored.note;
    for line in store.cosignatures(&id.0, stored.size).await? {
        note.push_str(&line);
    }
    let manifest = &summary.manifest;
    let verified =
        VerifiedCheckpoint::verify(&note, manifest).map_err(|error| Problem::internal(&error))?;
    let signed = |name: &str| verified.cosigned().iter().any(|one| one.witness == name);
    let view = View {
        page: Page::of_election(&reader, &t.say("checkpoint-title"), &id, manifest),
        path: format!("/elections/{id}"),
        size: verified.size(),
        root: verified.root().to_string(),
        board: manifest.board.name.clone(),
        key: Fixed(manifest.board.key.0).to_string(),
        witnesses: (manifest.witnesses.keys.iter())
            .map(|witness| Witness {
                name: witness.name.clone(),
                signed: signed(&witness.name),
            })
            .collect(),
        quorum: manifest.witnesses.quorum,
        note,
    };
    send(&reader, &view)
}
