//! `post`: the manifest is signed and becomes entry 0.
//!
//! The signed manifest is stored before it is sent, so that an interrupted command sends the same
//! bytes again and does not begin a second election.

use std::fs;

use anyhow::{Context as _, Result, anyhow, bail};
use rand_core::OsRng;
use serde::{Deserialize, Serialize};
use serde_json::json;
use urne_board_client::file::{Access, remove};
use urne_board_client::{Board, Error, KeyRole, Patience, public_key};
use urne_record::manifest::KeyName;
use urne_record::{Hash32, Submission, sign};

use super::drafts;
use crate::cli::Post;
use crate::draft;
use crate::follow::on_pause;
use crate::home::{Home, POSTED, read_json, write_json};
use crate::output::Output;
use crate::words::say;

/// A signed manifest that is on its way.
#[derive(Serialize, Deserialize)]
struct Posting {
    board: String,
    draft: String,
    submission: String,
}

const POSTING: &str = "posting.json";

pub(super) fn post(options: &Post, home: &Home, output: Output) -> Result<()> {
    make_room(home)?;
    let key = home.key(KeyRole::Organizer)?;
    let written = drafts::open(&options.draft)?;
    let board = Board::new(&options.board);
    let digest =
        Hash32::sha256(&fs::read(&options.draft).with_context(|| say!("cannot-read-again"))?);

    let started: Option<Posting> = read_json(&home.file(POSTING))?;
    let started = started.filter(|posting| {
        posting.board == options.board.to_string() && posting.draft == digest.to_string()
    });
    let submission = match started {
        Some(posting) => Submission::decode(posting.submission.as_bytes())?,
        None => {
            let information = board.information()?;
            let name = KeyName {
                key: information.key,
                name: information.name,
            };
            let (manifest, findings) = draft::build(&written, public_key(&key), name, &mut OsRng)?;
            drafts::refuse_doubts(&findings, options.anyway)?;
            let submission = sign::submission(manifest, &key);
            let posting = Posting {
                board: options.board.to_string(),
                draft: digest.to_string(),
                submission: String::from_utf8(submission.encode())?,
            };
            write_json(&home.file(POSTING), &posting, Access::Everyone)?;
            submission
        }
    };
    let created = board.create_election(&submission, &Patience::SHORT, &mut on_pause);
    let (address, _) = match created {
        Ok(created) => created,
        Err(error) if error.is_transient() => {
            return Err(error).with_context(|| say!("post-unknown"));
        }
        Err(error) => {
            remove(&home.file(POSTING))?;
            return Err(match &error {
                Error::Problem { status: 403, .. } => {
                    anyhow!(say!("post-your-key", detail = %&error, key = %public_key(&key)))
                }
                _ => error.into(),
            });
        }
    };
    home.remember(&address)?;
    remove(&home.file(POSTING))?;
    let sentences = format!("{address}\n{}", say!("post-done"));
    output.print(
        sentences,
        || json!({ "election": address.to_string(), "id": address.id.to_string() }),
    )
}

/// A folder holds one running election; an ended one makes room, under its own name.
fn make_room(home: &Home) -> Result<()> {
    let Some(posted) = home.posted()? else {
        return Ok(());
    };
    let path = home.file(POSTED);
    let address = posted.election.parse()?;
    let overview = urne_board_client::ElectionClient::new(&address).overview();
    let ended = overview.is_ok_and(|overview| {
        matches!(
            overview.get("phase").and_then(|phase| phase.as_str()),
            Some("finished" | "aborted")
        )
    });
    if !ended {
        let (file, election) = (path.display(), &posted.election);
        bail!(say!("post-holds", file = %file, election = election));
    }
    let kept = home.file(&format!(
        "election-{}.json",
        posted.id.get(..16).unwrap_or(&posted.id)
    ));
    fs::rename(&path, &kept).with_context(|| say!("cannot-rename", file = %path.display()))
}
