//! Taking submissions: a manifest founds an election, everything else becomes its entries.

use std::sync::Arc;

use axum::Json;
use axum::body::Bytes;
use axum::extract::rejection::BytesRejection;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use serde::Serialize;
use serde_json::value::RawValue;
use urne_record::Hash32;
use urne_record::election::{Candidate, Reason, Refused};
use urne_record::refusal::Refusal;
use utoipa::ToSchema;

use super::problem::Problem;
use super::{sequencer_of, summary_of};
use crate::board::{Board, FoundError};
use crate::sequencer::{Answer, Busy, Rejection, Taken};

/// An entry and the proof that it is in the log.
#[derive(Serialize, ToSchema)]
pub(super) struct Receipted {
    /// The entry, canonical JSON as a string.
    pub(super) entry: String,
    /// The receipt, a C2SP `tlog-proof`.
    pub(super) receipt: String,
}

/// Found an election by its manifest.
#[utoipa::path(
    post, path = "/api/v1/elections",
    request_body(content = String, content_type = "application/json", description = "a submission of kind manifest"),
    responses(
        (status = 201, body = Receipted, description = "the election exists now"),
        (status = 200, body = Receipted, description = "it existed already"),
        (status = "4XX", body = Problem, content_type = "application/problem+json"),
        (status = "5XX", body = Problem, content_type = "application/problem+json"),
    )
)]
pub(super) async fn found(
    State(board): State<Arc<Board>>,
    body: Result<Bytes, BytesRejection>,
) -> Result<Response, Problem> {
    let bytes = read(body)?;
    let refused = |refused: Refused| {
        board.context().metrics.refused(refused.reason.as_str());
        problem(&refused, None)
    };
    let candidate = Candidate::parse(&bytes).map_err(refused)?;
    match board.found(candidate).await {
        Ok(answer) => respond(answer, |rejection| Ok(refused(rejection.refused))),
        Err(FoundError::Refused(reason)) => Err(refused(reason)),
        Err(FoundError::Unavailable(why)) => Err(Problem::unavailable(why, 5)),
        Err(FoundError::Store(error)) => Err(error.into()),
    }
}

/// Submit a message of any kind but `manifest`.
#[utoipa::path(
    post, path = "/api/v1/elections/{id}/entries",
    params(("id" = String, Path, description = "the election's id")),
    request_body(content = String, content_type = "application/json", description = "a submission"),
    responses(
        (status = 201, body = Receipted, description = "it is an entry now, and durable"),
        (status = 200, body = Receipted, description = "it was an entry already"),
        (status = 400, body = Problem, description = "malformed", content_type = "application/problem+json"),
        (status = 403, body = Problem, description = "not this author or credential", content_type = "application/problem+json"),
        (status = 404, body = Problem, description = "no such election", content_type = "application/problem+json"),
        (status = 409, body = Problem, description = "not now, or not any more", content_type = "application/problem+json"),
        (status = 422, body = Problem, description = "a proof or number is wrong", content_type = "application/problem+json"),
        (status = 503, body = Problem, description = "try again", content_type = "application/problem+json"),
    )
)]
pub(super) async fn submit(
    State(board): State<Arc<Board>>,
    Path(id): Path<String>,
    body: Result<Bytes, BytesRejection>,
) -> Result<Response, Problem> {
    let (election, sequencer) = sequencer_of(&board, &id)?;
    let head = summary_of(&sequencer)?.head;
    let bytes = read(body)?;
    let refuse = |rejection: Rejection| refusal(&board, election, &rejection, &bytes);
    let candidate = match Candidate::parse(&bytes) {
        Ok(candidate) => candidate,
        Err(refused) => {
            let clock = || Problem::unavailable("the board's clock is wrong", 60);
            let time = board.context().clock.minute().ok_or_else(clock)?;
            return Err(refuse(Rejection {
                refused,
                head,
                time,
            })?);
        }
    };
    let answer = match sequencer.submit(candidate) {
        Ok(answer) => answer,
        Err(Busy::Full) => {
            board.context().metrics.overloaded();
            return Err(Problem::unavailable("too many submissions wait", 2));
        }
        Err(Busy::Ended) => return Err(Problem::unavailable("the board is stopping", 10)),
    };
    match answer.await {
        Ok(answer) => respond(answer, refuse),
        // The sequencer dropped it: it fell over before it knew what became of it.
        Err(_) => Err(Problem::unavailable("send the same bytes again", 2)),
    }
}

fn read(body: Result<Bytes, BytesRejection>) -> Result<Bytes, Problem> {
    body.map_err(|rejection| match rejection.status() {
        StatusCode::PAYLOAD_TOO_LARGE => Problem::new(
            StatusCode::PAYLOAD_TOO_LARGE,
            "a submission has at most 65,000 bytes",
        ),
        _ => Problem::bad_request("the submission could not be read to its end"),
    })
}

fn respond(
    answer: Answer,
    refuse: impl FnOnce(Rejection) -> Result<Problem, Problem>,
) -> Result<Response, Problem> {
    let (status, Taken { entry, receipt }) = match answer {
        Answer::Accepted(taken) => (StatusCode::CREATED, taken),
        Answer::Standing(taken) => (StatusCode::OK, taken),
        Answer::Refused(rejection) => return Err(refuse(rejection)?),
        Answer::Unavailable(why) => return Err(Problem::unavailable(why, 2)),
    };
    Ok((status, Json(Receipted { entry, receipt })).into_response())
}

/// The problem document with the refusal that the board signs (specs/log.md).
fn refusal(
    board: &Board,
    election: Hash32,
    rejection: &Rejection,
    submission: &[u8],
) -> Result<Problem, Problem> {
    let context = board.context();
    let refused = &rejection.refused;
    let signed = Refusal::sign(
        refused,
        election,
        rejection.head,
        submission,
        rejection.time,
        context.identity.signing_key(),
    );
    let text = String::from_utf8(signed.encode()).map_err(|error| Problem::internal(&error))?;
    let raw = RawValue::from_string(text).map_err(|error| Problem::internal(&error))?;
    context.metrics.refused(refused.reason.as_str());
    Ok(problem(refused, Some(raw)))
}

fn problem(refused: &Refused, signed: Option<Box<RawValue>>) -> Problem {
    let status = match refused.reason {
        Reason::Malformed => StatusCode::BAD_REQUEST,
        Reason::BadSignature | Reason::UnknownCredential | Reason::WrongStyle => {
            StatusCode::FORBIDDEN
        }
        Reason::WrongPhase
        | Reason::NotYetOpen
        | Reason::PollClosed
        | Reason::TooEarly
        | Reason::TooLate
        | Reason::NotCurrent
        | Reason::Duplicate => StatusCode::CONFLICT,
        Reason::BadProof
        | Reason::WrongPrevious
        | Reason::Inconsistent
        | Reason::WrongElection
        | Reason::WrongOpen => StatusCode::UNPROCESSABLE_ENTITY,
    };
    Problem::new(status, refused.detail.clone()).with_refusal(refused.reason.as_str(), signed)
}
