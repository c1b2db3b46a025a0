//! The short view of a log (specs/casting.md): single entries with receipts, and where to find the few that count.

use std::sync::Arc;

use axum::Json;
use axum::extract::{Path, State};
use serde::Serialize;
use urne_record::Key32;
use utoipa::ToSchema;

use super::problem::Problem;
use super::submit::Receipted;
use super::{sequencer_of, served, summary_of};
use crate::board::Board;
use crate::sequencer::standing;
use crate::tree::Nodes;

/// Most entries that are named for one half key; an honest roll has one.
const MOST: u32 = 8;

/// Where the entries stand that fix an election's keys and roll.
#[derive(Serialize, ToSchema)]
pub(super) struct Landmarks {
    /// The index of `key`.
    key: u64,
    /// The index of `open`.
    open: u64,
    /// The indices of the rehearsals, by trustee.
    rehearsals: Vec<u64>,
}

/// Where a half key stands.
#[derive(Serialize, ToSchema)]
pub(super) struct Lists {
    /// The indices of the `roll` entries.
    entries: Vec<u64>,
}

/// One entry, with the proof that it stands in the log.
#[utoipa::path(
    get, path = "/api/v1/elections/{id}/entries/{index}",
    params(
        ("id" = String, Path, description = "the election's id"),
        ("index" = u64, Path, description = "the entry's index"),
    ),
    responses(
        (status = 200, body = Receipted),
        (status = 404, body = Problem, description = "no such entry", content_type = "application/problem+json"),
    )
)]
pub(super) async fn entry(
    State(board): State<Arc<Board>>,
    Path((id, index)): Path<(String, String)>,
) -> Result<Json<Receipted>, Problem> {
    let election = served(&board, &id)?;
    let missing = || Problem::not_found("entry");
    let index: u64 = index.parse().map_err(|_| missing())?;
    let store = &board.context().store;
    let checkpoint = store.checkpoint(&election.0).await?.ok_or_else(missing)?;
    if index >= checkpoint.size {
        return Err(missing());
    }
    let nodes = &mut Nodes::default();
    let taken = standing(store, &election, index, &checkpoint, nodes).await?;
    Ok(Json(Receipted {
        entry: taken.entry,
        receipt: taken.receipt,
    }))
}

/// Where the entries stand that fix keys and roll.
#[utoipa::path(
    get, path = "/api/v1/elections/{id}/landmarks",
    params(("id" = String, Path, description = "the election's id")),
    responses(
        (status = 200, body = Landmarks),
        (status = 404, body = Problem, description = "the poll has not been opened", content_type = "application/problem+json"),
    )
)]
pub(super) async fn landmarks(
    State(board): State<Arc<Board>>,
    Path(id): Path<String>,
) -> Result<Json<Landmarks>, Problem> {
    let election = served(&board, &id)?;
    let (_, sequencer) = sequencer_of(&board, &id)?;
    let trustees = summary_of(&sequencer)?.manifest.trustees.len();
    let store = &board.context().store;
    let find = async |slot: &str| {
        let found = store.message(&election.0, slot).await?;
        found.ok_or_else(|| Problem::not_found("open poll"))
    };
    let mut rehearsals = Vec::with_capacity(trustees);
    for trustee in 1..=trustees {
        rehearsals.push(find(&format!("rehearsal/{trustee}")).await?);
    }
    Ok(Json(Landmarks {
        key: find("key").await?,
        open: find("open").await?,
        rehearsals,
    }))
}

/// In which entries of registrars' lists a half key stands.
#[utoipa::path(
    get, path = "/api/v1/elections/{id}/rows/{key}",
    params(
        ("id" = String, Path, description = "the election's id"),
        ("key" = String, Path, description = "the half key in base64url"),
    ),
    responses(
        (status = 200, body = Lists),
        (status = 404, body = Problem, description = "not on a list", content_type = "application/problem+json"),
    )
)]
pub(super) async fn rows(
    State(board): State<Arc<Board>>,
    Path((id, key)): Path<(String, String)>,
) -> Result<Json<Lists>, Problem> {
    let election = served(&board, &id)?;
    let key: Key32 = key
        .parse()
        .map_err(|_| Problem::bad_request("a half key is 32 bytes in base64url"))?;
    let store = &board.context().store;
    let entries = store.lists_with(&election.0, &key.0, MOST).await?;
    if entries.is_empty() {
        return Err(Problem::not_found("row"));
    }
    Ok(Json(Lists { entries }))
}
