//! Problem documents (RFC 9457): the form of every answer that is an error.

use axum::Json;
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE, RETRY_AFTER};
use axum::http::{HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use serde::Serialize;
use serde_json::value::RawValue;
use utoipa::ToSchema;

use crate::store::StoreError;

/// The media type of problem documents.
pub(super) const MEDIA_TYPE: &str = "application/problem+json";

/// Why a request failed, for people and programs.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct Problem {
    /// Always `about:blank`: the status and, for refusals, `reason` tell the kind.
    #[serde(rename = "type")]
    kind: &'static str,
    /// The status in words.
    title: String,
    /// The HTTP status.
    status: u16,
    /// What happened, and what to do.
    detail: String,
    /// The reason code of a refusal (specs/log.md).
    #[serde(skip_serializing_if = "Option::is_none")]
    reason: Option<String>,
    /// The refusal, signed by the board.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<Object>)]
    refusal: Option<Box<RawValue>>,
    #[serde(skip)]
    retry_after: Option<u32>,
    /// What is not there, for a page that says it.
    #[serde(skip)]
    missing: Option<Missing>,
}

/// What people look for and do not find.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Missing {
    /// An election.
    Election,
    /// An entry of a log.
    Entry,
    /// A page that this build lacks.
    Page,
}

/// What a page in place of the document needs to know; it travels with the answer.
#[derive(Clone, Debug)]
pub(super) struct Told {
    /// What happened, for support.
    pub(super) detail: String,
    /// What is not there.
    pub(super) missing: Option<Missing>,
}

impl Problem {
    /// A problem of this status; `detail` is a sentence for people.
    pub(super) fn new(status: StatusCode, detail: impl Into<String>) -> Self {
        Self {
            kind: "about:blank",
            title: status.canonical_reason().unwrap_or("Error").to_owned(),
            status: status.as_u16(),
            detail: detail.into(),
            reason: None,
            refusal: None,
            retry_after: None,
            missing: None,
        }
    }

    /// 404.
    pub(super) fn not_found(what: &str) -> Self {
        Self {
            missing: match what {
                "election" => Some(Missing::Election),
                "entry" => Some(Missing::Entry),
                _ => None,
            },
            ..Self::new(
                StatusCode::NOT_FOUND,
                format!("there is no such {what} here"),
            )
        }
    }

    /// 404: this build has no such page.
    pub(super) fn no_page() -> Self {
        Self {
            missing: Some(Missing::Page),
            ..Self::new(
                StatusCode::NOT_FOUND,
                "this board was built without the pages: `make web`, then build it again; the command \
                 lines of every role work without them",
            )
        }
    }

    /// 400.
    pub(super) fn bad_request(detail: impl Into<String>) -> Self {
        Self::new(StatusCode::BAD_REQUEST, detail)
    }

    /// 503: the same request may succeed after some seconds.
    pub(super) fn unavailable(detail: impl Into<String>, seconds: u32) -> Self {
        Self {
            retry_after: Some(seconds),
            ..Self::new(StatusCode::SERVICE_UNAVAILABLE, detail)
        }
    }

    /// 500. What happened goes to the operator's log, not to the stranger.
    pub(super) fn internal(error: &dyn std::fmt::Display) -> Self {
        tracing::error!(%error, "a request failed");
        Self::new(
            StatusCode::INTERNAL_SERVER_ERROR,
            "the board failed; the operator finds the reason in its log",
        )
    }

    /// Adds the reason code of a refusal, and the signed refusal where there is one.
    #[must_use]
    pub(super) fn with_refusal(mut self, reason: &str, refusal: Option<Box<RawValue>>) -> Self {
        self.reason = Some(reason.to_owned());
        self.refusal = refusal;
        self
    }
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let status = StatusCode::from_u16(self.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let retry_after = self.retry_after;
        let told = Told {
            detail: self.detail.clone(),
            missing: self.missing,
        };
        let mut response = (status, Json(self)).into_response();
        response.extensions_mut().insert(told);
        let headers = response.headers_mut();
        headers.insert(CONTENT_TYPE, HeaderValue::from_static(MEDIA_TYPE));
        headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
        if let Some(seconds) = retry_after {
            headers.insert(RETRY_AFTER, HeaderValue::from(seconds));
        }
        response
    }
}

impl From<StoreError> for Problem {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::Database(_) | StoreError::Silent => {
                tracing::error!(%error, "the database does not answer");
                Self::unavailable("the board's database does not answer; try again", 5)
            }
            other => Self::internal(&other),
        }
    }
}
