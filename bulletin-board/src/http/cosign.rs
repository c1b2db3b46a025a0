//! Cosignatures of witnesses (specs/log.md): kept when they are on the newest checkpoint.

use std::sync::Arc;

use axum::Json;
use axum::body::Bytes;
use axum::extract::rejection::BytesRejection;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use serde::Serialize;
use urne_record::Fixed;
use urne_record::checkpoint::VerifiedCheckpoint;
use urne_record::cosignature;
use urne_record::note::{TYPE_COSIGNATURE, key_id, verifier_key};
use utoipa::ToSchema;

use super::problem::Problem;
use super::{sequencer_of, summary_of};
use crate::board::Board;
use crate::sequencer::Summary;

/// Which cosignatures were kept.
#[derive(Serialize, ToSchema)]
pub(super) struct Kept {
    /// The checkpoint's size.
    size: u64,
    /// The names of the witnesses.
    witnesses: Vec<String>,
}

/// Attach cosignatures to the newest checkpoint.
#[utoipa::path(
    post, path = "/api/v1/elections/{id}/cosignatures",
    params(("id" = String, Path, description = "the election's id")),
    request_body(content = String, content_type = "text/plain", description = "a checkpoint with cosignature lines"),
    responses(
        (status = 200, body = Kept),
        (status = 409, body = Problem, description = "there is a newer checkpoint", content_type = "application/problem+json"),
        (status = 422, body = Problem, description = "not a checkpoint of ours, or a false signature", content_type = "application/problem+json"),
    )
)]
pub(super) async fn cosign(
    State(board): State<Arc<Board>>,
    Path(id): Path<String>,
    body: Result<Bytes, BytesRejection>,
) -> Result<Json<Kept>, Problem> {
    let (election, sequencer) = sequencer_of(&board, &id)?;
    let summary = summary_of(&sequencer)?;
    let wrong = |what: String| Problem::new(StatusCode::UNPROCESSABLE_ENTITY, what);
    let bytes = body.map_err(|_| Problem::bad_request("the note could not be read"))?;
    let text = std::str::from_utf8(&bytes).map_err(|_| wrong("not UTF-8".to_owned()))?;
    let key = Fixed(board.context().identity.public_key());
    let checkpoint = VerifiedCheckpoint::verify_log(text, &summary.origin, &key)
        .map_err(|error| wrong(error.to_string()))?;
    // Nobody would ever be served a cosignature of an older one.
    if checkpoint.checkpoint().root != summary.head.root {
        return Err(Problem::new(
            StatusCode::CONFLICT,
            format!("the newest checkpoint has the size {}", summary.head.size),
        ));
    }
    let lines = lines_of_witnesses(&summary, &checkpoint)?;
    let size = checkpoint.size();
    let store = &board.context().store;
    // Notes are public: one that is sent again and again must not keep the database busy.
    let kept = store.cosignatures(&election.0, size).await?;
    let fresh = lines.iter().filter(|line| !kept.contains(&line.text));
    for line in fresh {
        store
            .keep_cosignature(&election.0, size, &line.key, &line.text)
            .await?;
    }
    let witnesses = lines.into_iter().map(|line| line.witness).collect();
    Ok(Json(Kept { size, witnesses }))
}

/// A cosignature line of a witness.
struct WitnessLine {
    witness: String,
    /// Name and key: two witnesses may have one name.
    key: String,
    text: String,
}

/// The verified lines of the manifest's witnesses; at least one.
fn lines_of_witnesses(
    summary: &Summary,
    checkpoint: &VerifiedCheckpoint,
) -> Result<Vec<WitnessLine>, Problem> {
    let wrong = |what: String| Problem::new(StatusCode::UNPROCESSABLE_ENTITY, what);
    let mut lines = Vec::new();
    for witness in &summary.manifest.witnesses.keys {
        let verified = cosignature::verify(checkpoint.note(), witness)
            .map_err(|error| wrong(error.to_string()))?;
        let id = key_id(&witness.name, TYPE_COSIGNATURE, witness.key.as_bytes());
        let line = checkpoint.note().line_of(&witness.name, id);
        let line = line.map_err(|error| wrong(error.to_string()))?;
        if let (Some(_), Some(line)) = (verified, line) {
            lines.push(WitnessLine {
                witness: witness.name.clone(),
                key: verifier_key(&witness.name, TYPE_COSIGNATURE, witness.key.as_bytes()),
                text: line.encode(),
            });
        }
    }
    if lines.is_empty() {
        return Err(wrong("no line is of a witness in the manifest".to_owned()));
    }
    Ok(lines)
}
