//! The board's home: what this is, and which elections are here.

use std::sync::Arc;

use askama::Template;
use axum::extract::State;
use axum::response::Response;
use urne_record::Fixed;
use urne_record::election::Phase;

use super::language::Language;
use super::numbers::Moments as _;
use super::page::{Page, Reader, Words, send};
use super::sentences::Says as _;
use crate::board::Board;
use crate::http::problem::Problem;
use crate::http::web;
use crate::sequencer::{Status, Summary};

#[derive(Template)]
#[template(path = "home.html")]
struct Home {
    page: Page,
    name: String,
    key: String,
    elections: Vec<Line>,
    verify: bool,
    organize: bool,
}

/// An election in the list.
struct Line {
    path: String,
    title: Words,
    organizer: String,
    state: String,
}

/// `GET /`
pub(super) async fn home(
    State(board): State<Arc<Board>>,
    reader: Reader,
) -> Result<Response, Problem> {
    let t = reader.language;
    let identity = &board.context().identity;
    let elections = board.elections().into_iter();
    let lines = elections.map(|(id, sequencer)| {
        let path = format!("/elections/{id}");
        match sequencer.status() {
            Status::Serving(summary) | Status::Loading(Some(summary)) => Line {
                path,
                title: Words::of(&summary.manifest.title, t),
                organizer: summary.manifest.organizer.name.to_string(),
                state: short(t, &summary),
            },
            status => Line {
                path,
                title: Words {
                    text: id.to_string(),
                    lang: String::new(),
                },
                organizer: String::new(),
                state: t.say(match status {
                    Status::Damaged(_) => "short-damaged",
                    _ => "short-loading",
                }),
            },
        }
    });
    let home = Home {
        page: Page::new(&reader, &t.say_of("board-title", "name", identity.name())),
        name: identity.name().to_owned(),
        key: Fixed(identity.public_key()).to_string(),
        elections: lines.collect(),
        verify: web::has("verify"),
        organize: web::has("organize"),
    };
    send(&reader, &home)
}

/// An election's state in a few words.
fn short(t: Language, summary: &Summary) -> String {
    match summary.phase {
        Phase::Setup => t.say("short-setup"),
        Phase::Voting => t.say_of("short-voting", "time", t.moment(summary.closes)),
        Phase::Closing | Phase::Tally => t.say("short-tally"),
        Phase::Finished => t.say("short-finished"),
        Phase::Aborted => t.say("short-aborted"),
    }
}
