//! The pages that run in browsers: static files that were built before the server and are part of it.

use std::sync::Arc;

use axum::extract::{Path, State};
use axum::http::header::{
    ACCEPT_ENCODING, CACHE_CONTROL, CONTENT_ENCODING, CONTENT_SECURITY_POLICY, CONTENT_TYPE, VARY,
};
use axum::http::{HeaderMap, HeaderName, HeaderValue};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use axum::{Json, Router};
use serde::Serialize;
use utoipa::ToSchema;

use super::problem::Problem;
use super::{pages, sequencer_of};
use crate::board::Board;

/// Only what this server sends is loaded, run or asked; scripts and styles are pinned by their hashes besides.
/// The worker is made from a file that was fetched with its hash, hence `blob:`.
const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
     img-src 'self'; font-src 'self'; connect-src 'self'; worker-src 'self' blob:; base-uri 'none'; \
     form-action 'self'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types urne";

/// A year: the name of a file changes with its content.
const FOR_EVER: &str = "public, max-age=31536000, immutable";

/// A file of the pages, as it is and compressed.
struct File {
    name: &'static str,
    kind: &'static str,
    immutable: bool,
    /// SHA-256 of the plain bytes, in hexadecimal.
    hash: &'static str,
    plain: &'static [u8],
    gzip: &'static [u8],
    brotli: &'static [u8],
}

static FILES: &[File] = include!(concat!(env!("OUT_DIR"), "/pages.rs"));

/// Whether this build has a page.
pub(super) fn has(page: &str) -> bool {
    FILES
        .iter()
        .any(|file| file.name.strip_suffix(".html") == Some(page))
}

/// Pages of an election, each a file `NAME.html`.
const OF_ELECTIONS: [&str; 7] = [
    "vote", "check", "find", "verify", "trustee", "organize", "register",
];
/// Pages that need no election yet, or bring one along: whoever takes part makes a key before there is one.
const ALONE: [&str; 4] = ["verify", "organize", "trustee", "register"];

/// The pages, and what they load.
pub(super) fn routes() -> Router<Arc<Board>> {
    let mut router = Router::new().route("/assets/{name}", get(asset));
    for name in OF_ELECTIONS {
        let of_election =
            async move |board: State<Arc<Board>>, Path(id): Path<String>, headers: HeaderMap| {
                sequencer_of(&board, &id)?;
                page(name, &headers)
            };
        router = router.route(&format!("/elections/{{id}}/{name}"), get(of_election));
    }
    for name in ALONE {
        let alone = async move |headers: HeaderMap| page(name, &headers);
        router = router.route(&format!("/{name}"), get(alone));
    }
    router
}

/// A file that the pages are made of.
#[derive(Serialize, ToSchema)]
pub(super) struct PageFile {
    /// SHA-256 of its bytes, in lower-case hexadecimal.
    hash: &'static str,
    /// Its name: `NAME.html` is the page `/elections/{id}/NAME`, any other stands under `/assets/`.
    name: &'static str,
}

/// The files that this board serves as pages.
#[utoipa::path(
    get, path = "/api/v1/pages",
    responses((status = 200, body = [PageFile], description = "empty where it was built without pages"))
)]
pub(super) async fn files() -> Json<Vec<PageFile>> {
    let file = |file: &'static File| PageFile {
        hash: file.hash,
        name: file.name,
    };
    let mut files: Vec<PageFile> = FILES.iter().map(file).collect();
    files.sort_unstable_by_key(|file| file.name);
    Json(files)
}

async fn asset(Path(name): Path<String>, headers: HeaderMap) -> Result<Response, Problem> {
    if let Some(own) = pages::asset(&name) {
        return Ok(own);
    }
    let found = FILES
        .iter()
        .find(|file| file.immutable && file.name == name);
    found
        .map(|file| serve(file, &headers))
        .ok_or_else(|| Problem::not_found("file"))
}

fn page(name: &str, headers: &HeaderMap) -> Result<Response, Problem> {
    let file = format!("{name}.html");
    let found = FILES.iter().find(|found| found.name == file);
    found
        .map(|file| serve(file, headers))
        .ok_or_else(Problem::no_page)
}

fn serve(file: &File, headers: &HeaderMap) -> Response {
    let (coding, bytes) = match coding(headers) {
        Some("br") => (Some("br"), file.brotli),
        Some(_) => (Some("gzip"), file.gzip),
        None => (None, file.plain),
    };
    let caching = if file.immutable { FOR_EVER } else { "no-cache" };
    let mut response = (
        [
            (CONTENT_TYPE, file.kind),
            (CACHE_CONTROL, caching),
            (VARY, "accept-encoding"),
            (CONTENT_SECURITY_POLICY, POLICY),
            (
                HeaderName::from_static("cross-origin-opener-policy"),
                "same-origin",
            ),
        ],
        bytes,
    )
        .into_response();
    if let Some(coding) = coding {
        let value = HeaderValue::from_static(coding);
        response.headers_mut().insert(CONTENT_ENCODING, value);
    }
    response
}

/// The better compression that the client takes. Weights are not read: who names one takes it.
fn coding(headers: &HeaderMap) -> Option<&'static str> {
    let accepted = headers.get(ACCEPT_ENCODING)?.to_str().ok()?;
    let names: Vec<&str> = accepted
        .split(',')
        .filter(|item| !item.replace(' ', "").ends_with(";q=0"))
        .map(|item| item.split(';').next().unwrap_or_default().trim())
        .collect();
    ["br", "gzip"].into_iter().find(|name| names.contains(name))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_better_compression_that_is_taken() {
        let asked = |value: &'static str| {
            let mut headers = HeaderMap::new();
            headers.insert(ACCEPT_ENCODING, HeaderValue::from_static(value));
            coding(&headers)
        };
        assert_eq!(asked("gzip, deflate, br;q=0.9"), Some("br"));
        assert_eq!(asked("gzip"), Some("gzip"));
        assert_eq!(asked("br; q=0, gzip;q=0"), None);
        assert_eq!(asked("identity"), None);
        assert_eq!(coding(&HeaderMap::new()), None);
    }
}
