//! `export`

use anyhow::Result;
use serde_json::json;
use urne_board_client::file::{Access, create_folder, write_atomic};

use crate::cli::Export;
use crate::follow::Following;
use crate::home::{Home, write_json};
use crate::output::Output;
use crate::results::Results;

pub(super) fn export(options: &Export, home: &Home, output: Output) -> Result<()> {
    let following = Following::start(home)?;
    let results = Results::of(following.election())?;
    let (csv, value) = (results.csv()?, results.json());
    create_folder(&options.folder, Access::Everyone)?;
    let files = [
        options.folder.join("results.csv"),
        options.folder.join("results.json"),
    ];
    let [table, object] = &files;
    write_atomic(table, &csv, Access::Everyone)?;
    write_json(object, &value, Access::Everyone)?;
    let sentences = format!("{} and {} are written.", table.display(), object.display());
    output.print(sentences, || json!({ "files": files }))
}
