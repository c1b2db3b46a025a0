//! The HTTP interface (specs/http.md).
//!
//! Reads take what is durable from the database or from the sequencers' published summaries; only
//! submissions reach a sequencer. Nothing here logs addresses, paths or bodies.

mod cosign;
mod guard;
mod info;
mod log;
mod lookup;
mod openapi;
mod operate;
mod pages;
mod problem;
mod submit;
mod view;
mod web;

use std::sync::Arc;

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::routing::{get, post};
use urne_record::Hash32;

use crate::board::Board;
use crate::sequencer::{Sequencer, Status, Summary};
use problem::Problem;

/// Submissions have at most 65,000 bytes; what is a little larger still gets a signed refusal.
const BODY_LIMIT: usize = 128 * 1024;

/// All addresses of a board.
pub fn router(board: Arc<Board>) -> Router {
    let api = Router::new()
        .route("/board", get(info::board))
        .route("/pages", get(web::files))
        .route("/elections", get(info::elections).post(submit::found))
        .route("/elections/{id}", get(info::election))
        .route("/elections/{id}/entries", post(submit::submit))
        .route("/elections/{id}/entries/{index}", get(view::entry))
        .route("/elections/{id}/landmarks", get(view::landmarks))
        .route("/elections/{id}/rows/{key}", get(view::rows))
        .route("/elections/{id}/cosignatures", post(cosign::cosign))
        .route("/elections/{id}/ballots", get(lookup::ballot))
        .route(
            "/elections/{id}/credentials/{credential}",
            get(lookup::credential),
        );
    let router = Router::new()
        .route("/elections/{id}/checkpoint", get(log::checkpoint))
        .route("/elections/{id}/tile/{*path}", get(log::tile))
        .route("/health", get(operate::health))
        .route("/metrics", get(operate::metrics))
        .route("/api/openapi.json", get(openapi::description))
        .nest("/api/v1", api)
        .merge(web::routes())
        .merge(pages::routes())
        .fallback(async || Problem::not_found("address"))
        .layer(DefaultBodyLimit::max(BODY_LIMIT))
        .with_state(board);
    guard::around(router)
}

/// The sequencer of the election that a path names.
fn sequencer_of(board: &Board, id: &str) -> Result<(Hash32, Arc<Sequencer>), Problem> {
    let unknown = || Problem::not_found("election");
    let id: Hash32 = id.parse().map_err(|_| unknown())?;
    Ok((id, board.election(&id).ok_or_else(unknown)?))
}

/// An election's summary, if it is served now.
fn summary_of(sequencer: &Sequencer) -> Result<Arc<Summary>, Problem> {
    match sequencer.status() {
        Status::Serving(summary) => Ok(summary),
        Status::Loading(_) => Err(Problem::unavailable("the election is being loaded", 5)),
        Status::Damaged(_) => Err(Problem::unavailable(
            "this election's data are damaged; the operator has been told",
            3600,
        )),
    }
}

/// The id of an election whose log may be read: also while it is loaded again.
fn served(board: &Board, id: &str) -> Result<Hash32, Problem> {
    let (id, sequencer) = sequencer_of(board, id)?;
    match sequencer.status().readable() {
        Some(_) => Ok(id),
        None => summary_of(&sequencer).map(|_| id),
    }
}
