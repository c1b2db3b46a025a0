//! The log as static files (specs/log.md): checkpoint, hash tiles, entry bundles.

use std::sync::Arc;

use axum::extract::{Path, State};
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use urne_record::Hash32;
use urne_record::tiles::{TILE_HEIGHT, TilePath, encode_bundle};

use super::problem::Problem;
use super::served;
use crate::board::Board;
use crate::tree::tile_hashes;

const FOREVER: &str = "public, max-age=31536000, immutable";
const FRESH: &str = "no-cache";

/// `GET /elections/{id}/checkpoint`: the newest checkpoint with the cosignatures it has.
pub(super) async fn checkpoint(
    State(board): State<Arc<Board>>,
    Path(id): Path<String>,
) -> Result<Response, Problem> {
    let election = served(&board, &id)?;
    let store = &board.context().store;
    let stored = store.checkpoint(&election.0).await?;
    let stored = stored.ok_or_else(|| Problem::not_found("election"))?;
    let mut note = stored.note;
    for line in store.cosignatures(&election.0, stored.size).await? {
        note.push_str(&line);
    }
    Ok(file("text/plain; charset=utf-8", FRESH, note.into_bytes()))
}

/// `GET /elections/{id}/tile/...`: any full tile, and partial ones of any width up to the size.
pub(super) async fn tile(
    State(board): State<Arc<Board>>,
    Path((id, path)): Path<(String, String)>,
) -> Result<Response, Problem> {
    let election = served(&board, &id)?;
    let path: TilePath = format!("tile/{path}")
        .parse()
        .map_err(|_| Problem::not_found("tile"))?;
    let stored = board.context().store.checkpoint(&election.0).await?;
    let size = stored.map_or(0, |checkpoint| checkpoint.size);
    let shift = TILE_HEIGHT * path.level.map_or(0, u32::from);
    if path.start().saturating_add(u64::from(path.width)) > size >> shift {
        return Err(Problem::not_found("tile yet"));
    }
    let bytes = read(&board, &election, &path).await?;
    let cache = if path.is_full() { FOREVER } else { FRESH };
    Ok(file("application/octet-stream", cache, bytes))
}

async fn read(board: &Board, election: &Hash32, path: &TilePath) -> Result<Vec<u8>, Problem> {
    let store = &board.context().store;
    let width = u64::from(path.width);
    match path.level {
        Some(level) => Ok(tile_hashes(store, &election.0, level, path.index, width).await?),
        None => {
            let entries = store.entries(&election.0, path.start(), width).await?;
            encode_bundle(entries.iter().map(Vec::as_slice))
                .map_err(|error| Problem::internal(&error))
        }
    }
}

fn file(kind: &'static str, cache: &'static str, bytes: Vec<u8>) -> Response {
    ([(CONTENT_TYPE, kind), (CACHE_CONTROL, cache)], bytes).into_response()
}
