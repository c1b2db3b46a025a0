//! What browsers get in place of a problem document: a page in the reader's language that says what to do.

use askama::Template;
use axum::extract::Request;
use axum::http::header::{ACCEPT, ALLOW, RETRY_AFTER};
use axum::http::{HeaderMap, Method, StatusCode};
use axum::middleware::Next;
use axum::response::Response;

use super::page::{Page, Reader, send_html};
use super::sentences::Says as _;
use crate::http::problem::{Missing, Told};

#[derive(Template)]
#[template(path = "failure.html")]
struct Failure {
    page: Page,
    title: String,
    help: String,
    status: u16,
    detail: String,
}

/// Turns problem documents into pages for those who read pages: browsers that navigate, and not in the interface
/// for programs.
pub(crate) async fn for_people(request: Request, next: Next) -> Response {
    let reads = matches!(*request.method(), Method::GET | Method::HEAD);
    let program = request.uri().path().starts_with("/api/") || request.uri().path() == "/health";
    let reader = (reads && !program && prefers_pages(request.headers()))
        .then(|| Reader::of(request.uri(), request.headers()));
    let response = next.run(request).await;
    let told = response.extensions().get::<Told>().cloned();
    let (Some(reader), Some(told)) = (reader, told) else {
        return response;
    };
    let t = reader.language;
    let key = key(response.status(), told.missing);
    let failure = Failure {
        page: Page::new(&reader, &t.say(&format!("failure-{key}"))),
        title: t.say(&format!("failure-{key}")),
        help: t.say(&format!("failure-{key}-help")),
        status: response.status().as_u16(),
        detail: told.detail,
    };
    let Ok(html) = failure.render() else {
        return response;
    };
    let mut page = send_html(&reader, response.status(), html);
    for name in [RETRY_AFTER, ALLOW] {
        if let Some(value) = response.headers().get(&name) {
            page.headers_mut().insert(name, value.clone());
        }
    }
    page
}

/// The sentences of a status; 404 has one for each thing that people look for.
fn key(status: StatusCode, missing: Option<Missing>) -> &'static str {
    match (status, missing) {
        (StatusCode::NOT_FOUND, Some(Missing::Election)) => "election",
        (StatusCode::NOT_FOUND, Some(Missing::Entry)) => "entry",
        (StatusCode::NOT_FOUND, Some(Missing::Page)) => "page",
        (StatusCode::NOT_FOUND, _) => "address",
        (StatusCode::SERVICE_UNAVAILABLE, _) => "busy",
        (status, _) if status.is_client_error() => "request",
        _ => "board",
    }
}

/// Whether HTML is named before JSON and before anything else that would do: scripts and command lines take
/// whatever comes.
fn prefers_pages(headers: &HeaderMap) -> bool {
    let accepted = headers.get(ACCEPT).and_then(|value| value.to_str().ok());
    let mut kinds = accepted.unwrap_or_default().split(',');
    let first = kinds.find_map(|kind| {
        let kind = kind.split(';').next()?.trim();
        match kind {
            "text/html" | "application/xhtml+xml" => Some(true),
            "application/json" | "application/problem+json" | "*/*" => Some(false),
            _ => None,
        }
    });
    first.unwrap_or(false)
}

#[cfg(test)]
mod tests {
    use axum::http::HeaderValue;

    use super::*;

    #[test]
    fn browsers_get_pages_and_programs_do_not() {
        let prefers = |value: &'static str| {
            let mut headers = HeaderMap::new();
            headers.insert(ACCEPT, HeaderValue::from_static(value));
            prefers_pages(&headers)
        };
        assert!(prefers("text/html,application/xhtml+xml,*/*;q=0.8"));
        assert!(prefers("image/avif, text/html;q=0.9"));
        assert!(!prefers("*/*"));
        assert!(!prefers("application/json, text/html"));
        assert!(!prefers_pages(&HeaderMap::new()));
    }
}
