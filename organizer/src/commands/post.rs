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
    let digest = Hash32::sha256(&fs::read(&options.draft).context("cannot read the draft again")?);

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
            return Err(error).context(
                "whether the election was posted is not known; run the same command again",
            );
        }
        Err(error) => {
            remove(&home.file(POSTING))?;
            let hint = match &error {
                Error::Problem { status: 403, .. } => {
                    format!("; your public key is {}", public_key(&key))
                }
                _ => String::new(),
            };
            return Err(anyhow!("{error}{hint}"));
        }
    };
    home.remember(&address)?;
    remove(&home.file(POSTING))?;
    let sentences = format!(
        "{address}\nThe election is posted. Send this address to the trustees and the registrars; what comes next: urne-organizer status"
    );
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
        bail!(
            "{} holds the election {} already, and it has not ended; use another folder with --dir, or abort it with 'urne-organizer abort'",
            path.display(),
            posted.election
        );
    }
    let kept = home.file(&format!(
        "election-{}.json",
        posted.id.get(..16).unwrap_or(&posted.id)
    ));
    fs::rename(&path, &kept).with_context(|| format!("cannot rename {}", path.display()))
}
