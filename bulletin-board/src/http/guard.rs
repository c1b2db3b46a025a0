//! What stands around every request: a time limit, caught panics, headers, and problem documents
//! where the framework would answer in plain text.

use std::any::Any;
use std::time::Duration;

use axum::extract::Request;
use axum::http::header::CONTENT_TYPE;
use axum::http::{HeaderName, HeaderValue, Method, StatusCode};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use axum::{Router, middleware};
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::cors::{Any as AnyOrigin, CorsLayer, Vary};
use tower_http::set_header::SetResponseHeaderLayer;

use super::problem::{MEDIA_TYPE, Problem};

/// A request that takes longer than this is answered with 503.
const TIME_LIMIT: Duration = Duration::from_secs(30);

/// Puts the guard around a router.
pub(super) fn around(router: Router) -> Router {
    router
        .layer(middleware::from_fn(problem_documents))
        .layer(CatchPanicLayer::custom(panicked))
        .layer(middleware::from_fn(time_limit))
        .layer(middleware::from_fn(super::pages::for_people))
        // No cookie or other ambient right exists here, so every page may read and cast.
        .layer(
            CorsLayer::new()
                .allow_origin(AnyOrigin)
                .allow_methods([Method::GET, Method::POST])
                .allow_headers([CONTENT_TYPE])
                // Every origin gets the same answer, so caches may share it.
                .vary(Vary::list([])),
        )
        .layer(header("x-content-type-options", "nosniff"))
        .layer(header("referrer-policy", "no-referrer"))
}

fn header(name: &'static str, value: &'static str) -> SetResponseHeaderLayer<HeaderValue> {
    SetResponseHeaderLayer::if_not_present(
        HeaderName::from_static(name),
        HeaderValue::from_static(value),
    )
}

async fn time_limit(request: Request, next: Next) -> Response {
    match tokio::time::timeout(TIME_LIMIT, next.run(request)).await {
        Ok(response) => response,
        Err(_) => Problem::unavailable(
            "this took too long; a submission may or may not be stored: send the same bytes again",
            5,
        )
        .into_response(),
    }
}

/// The panic itself is printed by the runtime; its text may hold anything, so it stays there.
fn panicked(_: Box<dyn Any + Send>) -> Response {
    Problem::internal(&"a handler panicked").into_response()
}

/// The framework's own refusals (unknown method, bad path, body too large) as problem documents.
async fn problem_documents(request: Request, next: Next) -> Response {
    let response = next.run(request).await;
    let status = response.status();
    let told = response
        .headers()
        .get(CONTENT_TYPE)
        .is_some_and(|kind| kind == MEDIA_TYPE);
    if told || !(status.is_client_error() || status.is_server_error()) {
        return response;
    }
    let detail = match status {
        StatusCode::METHOD_NOT_ALLOWED => "this address does not take this method",
        StatusCode::PAYLOAD_TOO_LARGE => "a submission has at most 65,000 bytes",
        StatusCode::NOT_FOUND => "there is nothing at this address",
        _ => "this request is not understood",
    };
    let mut problem = Problem::new(status, detail).into_response();
    if let Some(allow) = response.headers().get("allow") {
        problem.headers_mut().insert("allow", allow.clone());
    }
    problem
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::panic)]

    use axum::routing::get;
    use tokio::net::TcpListener;

    use super::*;

    async fn fall() -> &'static str {
        panic!("a secret")
    }

    /// Status, media type and body of the answer to `GET path`.
    fn ask(address: std::net::SocketAddr, path: &str) -> (u16, String, String) {
        let agent: ureq::Agent = ureq::Agent::config_builder()
            .http_status_as_error(false)
            .build()
            .into();
        let mut answer = agent.get(format!("http://{address}{path}")).call().unwrap();
        let kind = answer.headers().get("content-type").unwrap();
        let kind = kind.to_str().unwrap().to_owned();
        let body = answer.body_mut().read_to_string().unwrap();
        (answer.status().as_u16(), kind, body)
    }

    #[tokio::test]
    async fn failures_are_problem_documents() {
        let router = around(Router::new().route("/fall", get(fall)));
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        tokio::spawn(async move { axum::serve(listener, router).await });
        let asking =
            tokio::task::spawn_blocking(move || [ask(address, "/fall"), ask(address, "/x")]);
        let [fallen, unknown] = asking.await.unwrap();
        assert_eq!((fallen.0, fallen.1.as_str()), (500, MEDIA_TYPE));
        assert!(!fallen.2.contains("secret"));
        assert_eq!((unknown.0, unknown.1.as_str()), (404, MEDIA_TYPE));
    }
}
