//! `archive`

use anyhow::Result;
use serde_json::json;

use crate::cli::Archive;
use crate::follow::Following;
use crate::home::Home;
use crate::output::Output;
use crate::words::say;

pub(super) fn archive(options: &Archive, home: &Home, output: Output) -> Result<()> {
    let mut following = Following::start(home)?;
    following.follower().write_archive(&options.file)?;
    let (file, election) = (options.file.display().to_string(), following.election());
    let (count, root) = (election.size(), election.root());
    let sentences = [
        say!("archive-done", file = &file, count = count, root = %root),
        say!("archive-check", file = &file),
    ];
    output.print(
        sentences.join("\n"),
        || json!({ "file": options.file, "size": election.size(), "root": election.root() }),
    )
}
