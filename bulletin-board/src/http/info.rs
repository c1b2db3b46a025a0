//! What people ask first: which board, which elections, how far they are. Nothing relies on it.

use std::sync::Arc;

use axum::Json;
use axum::extract::{Path, State};
use serde::Serialize;
use urne_record::manifest::Manifest;
use urne_record::{Fixed, Hash32};
use utoipa::ToSchema;

use super::problem::Problem;
use super::{sequencer_of, summary_of};
use crate::board::Board;
use crate::sequencer::Status;

/// The board.
#[derive(Serialize, ToSchema)]
pub(super) struct BoardInfo {
    /// Its Ed25519 key in base64url, as in manifests.
    key: String,
    /// Its name, as in manifests.
    name: String,
}

/// An election in the list of all.
#[derive(Serialize, ToSchema)]
pub(super) struct ElectionLine {
    /// The id.
    election: String,
    /// The phase, or `loading` or `damaged`.
    phase: String,
    /// The title, empty until it is known.
    title: String,
}

/// An election's numbers.
#[derive(Serialize, ToSchema)]
pub(super) struct ElectionInfo {
    /// Ballot entries, replaced ones included.
    ballots: u64,
    /// The closing time in force.
    closes: String,
    /// Credentials on the roll; 0 until it is complete.
    credentials: u64,
    /// The id.
    election: String,
    /// Who must do what now.
    next: Vec<String>,
    /// When the poll opens.
    opens: String,
    /// The organizer's name.
    organizer: String,
    /// The phase.
    phase: String,
    /// Entries in the log.
    size: u64,
    /// The title.
    title: String,
    /// Credentials that have voted.
    voted: u64,
}

/// Name and key of this board.
#[utoipa::path(get, path = "/api/v1/board", responses((status = 200, body = BoardInfo)))]
pub(super) async fn board(State(board): State<Arc<Board>>) -> Json<BoardInfo> {
    let identity = &board.context().identity;
    Json(BoardInfo {
        key: Fixed(identity.public_key()).to_string(),
        name: identity.name().to_owned(),
    })
}

/// All elections of this board.
#[utoipa::path(
    get, path = "/api/v1/elections",
    responses((status = 200, body = Vec<ElectionLine>))
)]
pub(super) async fn elections(State(board): State<Arc<Board>>) -> Json<Vec<ElectionLine>> {
    let line = |id: Hash32, status: Status| {
        let (phase, title) = match &status {
            Status::Loading(_) => ("loading", ""),
            Status::Damaged(_) => ("damaged", ""),
            Status::Serving(summary) => (summary.phase.as_str(), title(&summary.manifest)),
        };
        ElectionLine {
            election: id.to_string(),
            phase: phase.to_owned(),
            title: title.to_owned(),
        }
    };
    let elections = board.elections().into_iter();
    Json(
        elections
            .map(|(id, sequencer)| line(id, sequencer.status()))
            .collect(),
    )
}

/// One election.
#[utoipa::path(
    get, path = "/api/v1/elections/{id}",
    params(("id" = String, Path, description = "the election's id")),
    responses(
        (status = 200, body = ElectionInfo),
        (status = 404, body = Problem, description = "no such election", content_type = "application/problem+json"),
    )
)]
pub(super) async fn election(
    State(board): State<Arc<Board>>,
    Path(id): Path<String>,
) -> Result<Json<ElectionInfo>, Problem> {
    let (_, sequencer) = sequencer_of(&board, &id)?;
    let summary = summary_of(&sequencer)?;
    let manifest = &summary.manifest;
    Ok(Json(ElectionInfo {
        ballots: summary.ballots,
        closes: summary.closes.to_string(),
        credentials: summary.credentials,
        election: summary.election.to_string(),
        next: (summary.next.iter())
            .map(|step| step.text.clone())
            .collect(),
        opens: manifest.opens.to_string(),
        organizer: manifest.organizer.name.to_string(),
        phase: summary.phase.to_string(),
        size: summary.head.size,
        title: title(manifest).to_owned(),
        voted: summary.voted,
    }))
}

/// The title in English where there is one, else in the manifest's first language.
pub(super) fn title(manifest: &Manifest) -> &str {
    manifest.title.pick("en")
}
