//! Two plain pages for people who open the board's address: no scripts, nothing from elsewhere.

mod questions;
mod result;

use std::fmt::Write as _;
use std::sync::Arc;

use axum::extract::{Path, State};
use axum::http::header::{CACHE_CONTROL, CONTENT_SECURITY_POLICY};
use axum::response::{Html, IntoResponse, Response};
use urne_record::Fixed;
use urne_record::election::Phase;

use super::info::title;
use super::problem::Problem;
use super::{sequencer_of, summary_of, web};
use crate::board::Board;
use crate::sequencer::{Status, Summary};

const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; \
                      form-action 'none'; frame-ancestors 'none'";

const STYLE: &str = "body{font:1.05rem/1.6 system-ui,sans-serif;max-width:42rem;margin:2rem auto;\
padding:0 1rem;color:#1a1a1a;background:#fff}code{overflow-wrap:anywhere;background:#f0f0f0;\
padding:.1em .3em;border-radius:.2em}a{color:#0a4b8c}dt{font-weight:600;margin-top:.7rem}\
dd{margin:0}table{border-collapse:collapse}\
caption{text-align:left;font-weight:600}th,td{text-align:left;vertical-align:top;\
padding:.15rem .8rem .15rem 0}td.n{text-align:right}div.t{overflow-x:auto}@media(prefers-color-scheme:dark){body{color:#eee;background:#161616}\
code{background:#2a2a2a}a{color:#8ec5ff}}";

/// `GET /`: what this is, and which elections are here.
pub(super) async fn board(State(board): State<Arc<Board>>) -> Response {
    let identity = &board.context().identity;
    let mut body = format!(
        "<h1>Ballot boards of {name}</h1>\
         <p>This server keeps public election logs. Every message of an election stands in its \
         log: who runs it, the keys, the encrypted ballots, the result. Nothing can be changed or \
         removed without that being seen, and anyone can check all of it. Votes are encrypted: \
         nobody reads them here.</p><h2>Elections</h2>",
        name = escape(identity.name())
    );
    let elections = board.elections();
    if elections.is_empty() {
        body.push_str("<p>There is none yet.</p>");
    } else {
        body.push_str("<ul>");
        for (id, sequencer) in elections {
            let (name, phase) = match sequencer.status() {
                Status::Serving(summary) | Status::Loading(Some(summary)) => {
                    (escape(title(&summary.manifest)), words(summary.phase))
                }
                Status::Loading(None) => (id.to_string(), "being loaded"),
                Status::Damaged(_) => (id.to_string(), "damaged, not served"),
            };
            let _ = write!(
                body,
                "<li><a href=\"/elections/{id}\">{name}</a>: {phase}</li>"
            );
        }
        body.push_str("</ul>");
    }
    let _ = write!(
        body,
        "<h2>For programs</h2><p><a href=\"/api/openapi.json\">Description of the interface</a>. \
         The board's key is <code>{}</code>.</p>",
        Fixed(identity.public_key())
    );
    page(identity.name(), "en", &body)
}

/// `GET /elections/{id}`: one election in plain words.
pub(super) async fn election(
    State(board): State<Arc<Board>>,
    Path(id): Path<String>,
) -> Result<Response, Problem> {
    let (_, sequencer) = sequencer_of(&board, &id)?;
    let summary = summary_of(&sequencer)?;
    Ok(page(title(&summary.manifest), "en", &about(&summary)))
}

fn about(summary: &Summary) -> String {
    let (manifest, id) = (&summary.manifest, summary.election);
    let mut body = format!(
        "<p><a href=\"/\">All elections</a></p><h1>{}</h1><p>{}</p><dl>",
        escape(title(manifest)),
        escape(manifest.description.pick("en"))
    );
    let mut row = |term: &str, text: &str| {
        let _ = write!(body, "<dt>{term}</dt><dd>{text}</dd>");
    };
    row("Now", words(summary.phase));
    row(
        "Poll",
        &format!("{} to {} (UTC)", manifest.opens, summary.closes),
    );
    row("Organizer", &escape(manifest.organizer.name.as_str()));
    let names: Vec<String> = manifest
        .trustees
        .iter()
        .map(|t| escape(t.name.as_str()))
        .collect();
    row(
        "Key holders",
        &format!(
            "{}; any {} of them can decrypt the total",
            names.join(", "),
            manifest.threshold
        ),
    );
    if summary.credentials > 0 {
        row("Voters on the roll", &summary.credentials.to_string());
    }
    if summary.ballots > 0 {
        row("Voters who have voted", &summary.voted.to_string());
        row(
            "Ballots cast, replaced ones included",
            &summary.ballots.to_string(),
        );
    }
    row("Entries in the log", &summary.head.size.to_string());
    row(
        "Fingerprint of the log",
        &format!("<code>{}</code>", summary.head.root),
    );
    row("Election id", &format!("<code>{id}</code>"));
    body.push_str("</dl>");
    if web::present() && summary.phase == Phase::Voting {
        let _ = write!(
            body,
            "<p><a href=\"/elections/{id}/vote\">Vote</a></p>\
             <p><a href=\"/elections/{id}/find\">Find my ballot</a></p>"
        );
    }
    if !summary.next.is_empty() {
        body.push_str("<h2>What comes next</h2><ul>");
        for step in &summary.next {
            let _ = write!(body, "<li>{}</li>", escape(step));
        }
        body.push_str("</ul>");
    }
    if let Some(result) = &summary.result {
        result::write(&mut body, manifest, result);
    }
    questions::write(&mut body, manifest);
    let _ = write!(
        body,
        "<h2>Check it yourself</h2><p>The <a href=\"/elections/{id}/checkpoint\">signed \
         checkpoint</a> fixes everything above; the \
         <a href=\"/elections/{id}/tile/entries/{first}\">entries</a> are readable text. \
         <code>urne-verify</code> recomputes the whole election from this address, \
         <code>urne-vote</code> finds your own ballot by its tracking code.</p>",
        first = first_bundle(summary.head.size)
    );
    body
}

/// The path of the first bundle, under `tile/entries/`.
fn first_bundle(size: u64) -> String {
    if size < 256 {
        format!("000.p/{size}")
    } else {
        "000".to_owned()
    }
}

fn words(phase: Phase) -> &'static str {
    match phase {
        Phase::Setup => "being prepared",
        Phase::Voting => "voting",
        Phase::Closing => "closing",
        Phase::Tally => "being counted",
        Phase::Finished => "finished",
        Phase::Aborted => "aborted",
    }
}

fn page(title: &str, language: &str, body: &str) -> Response {
    let html = format!(
        "<!doctype html><html lang=\"{language}\"><head><meta charset=\"utf-8\">\
         <meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">\
         <title>{}</title><style>{STYLE}</style></head><body>{body}</body></html>",
        escape(title)
    );
    let headers = [
        (CONTENT_SECURITY_POLICY, POLICY),
        (CACHE_CONTROL, "no-cache"),
    ];
    (headers, Html(html)).into_response()
}

fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            other => escaped.push(other),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn titles_are_not_markup() {
        assert_eq!(escape("<b a=\"'&"), "&lt;b a=&quot;&#39;&amp;");
    }
}
