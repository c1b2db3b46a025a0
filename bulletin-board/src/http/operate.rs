//! What the operator's own tools ask: health and metrics.

use std::sync::Arc;

use axum::Json;
use axum::extract::State;
use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse, Response};
use serde_json::json;

use super::problem::Problem;
use crate::board::Board;

/// `GET /health`: 200 when entries can be stored; shown by storing a row.
pub(super) async fn health(State(board): State<Arc<Board>>) -> Result<Response, Problem> {
    board.probe().await.map_err(|error| {
        tracing::error!(%error, "entries cannot be stored");
        Problem::unavailable("entries cannot be stored now", 5)
    })?;
    let census = board.census();
    let answer = json!({
        "status": "ok",
        "elections": census.serving,
        "damaged": census.damaged,
    });
    Ok(Json(answer).into_response())
}

/// `GET /metrics` for Prometheus.
pub(super) async fn metrics(State(board): State<Arc<Board>>) -> Response {
    let census = board.census();
    let text = board
        .context()
        .metrics
        .render(census.queued, census.serving, census.damaged);
    ([(CONTENT_TYPE, "text/plain; version=0.0.4")], text).into_response()
}
