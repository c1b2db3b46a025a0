//! The OpenAPI description of the interface, at `/api/openapi.json`.

use axum::Json;
use utoipa::OpenApi;
use utoipa::openapi::OpenApi as Description;

use super::{cosign, info, lookup, problem, submit, view, web};

#[derive(OpenApi)]
#[openapi(
    info(
        title = "Urne bulletin board",
        description = "An append-only log for each election. The log itself (checkpoint, tiles, \
                       entry bundles) is served as static files under /elections/{id}/; so is the \
                       result, once it is posted: result.csv, result.json, result/{name}.",
        license(name = "AGPL-3.0-or-later"),
    ),
    paths(
        info::board,
        info::elections,
        info::election,
        submit::found,
        submit::submit,
        lookup::credential,
        lookup::ballot,
        cosign::cosign,
        view::entry,
        view::landmarks,
        view::rows,
        web::files,
    ),
    components(schemas(problem::Problem))
)]
struct Interface;

/// `GET /api/openapi.json`
pub(super) async fn description() -> Json<Description> {
    Json(Interface::openapi())
}
