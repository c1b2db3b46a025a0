//! `archive`

use anyhow::Result;
use serde_json::json;

use crate::cli::Archive;
use crate::follow::Following;
use crate::home::Home;
use crate::output::Output;

pub(super) fn archive(options: &Archive, home: &Home, output: Output) -> Result<()> {
    let mut following = Following::start(home)?;
    following.follower().write_archive(&options.file)?;
    let (file, election) = (options.file.display(), following.election());
    let sentences = format!(
        "{file} holds the record so far, {} entries, all verified (root {}).\nAnyone can check it: urne-verify {file}",
        election.size(),
        election.root()
    );
    output.print(
        sentences,
        || json!({ "file": options.file, "size": election.size(), "root": election.root() }),
    )
}
