//! The public pages, for people who open the board's address: written by the server in the reader's language, whole
//! without a script. Nothing in them comes from elsewhere.

mod assets;
mod checkpoint;
mod contest;
mod election;
mod entry;
mod failure;
mod files;
mod home;
mod language;
mod log;
mod numbers;
mod page;
mod result;
mod sentences;
mod when;

use std::sync::Arc;

use axum::Router;
use axum::routing::get;

pub(super) use assets::asset;
pub(super) use failure::for_people;

use crate::board::Board;

/// The addresses of the pages and of the files that they offer.
pub(super) fn routes() -> Router<Arc<Board>> {
    Router::new()
        .route("/", get(home::home))
        .route("/elections/{id}", get(election::home))
        .route("/elections/{id}/result.csv", get(files::csv))
        .route("/elections/{id}/result.json", get(files::json))
        .route("/elections/{id}/result/{name}", get(files::file))
        .route("/elections/{id}/log", get(log::log))
        .route(
            "/elections/{id}/log/checkpoint",
            get(checkpoint::checkpoint),
        )
        .route("/elections/{id}/log/{index}", get(entry::entry))
        .route("/elections/{id}/log/{index}/entry.json", get(entry::bytes))
        .route("/elections/{id}/log/{index}/receipt", get(entry::receipt))
}
