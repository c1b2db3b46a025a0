//! `key` and `registrar key`.

use anyhow::Result;
use serde_json::json;
use urne_board_client::{KeyRole, public_key};

use crate::home::Home;
use crate::output::Output;
use crate::words::say;

pub(super) fn organizer(home: &Home, output: Output) -> Result<()> {
    show(home, KeyRole::Organizer, output)
}

pub(super) fn registrar(home: &Home, output: Output) -> Result<()> {
    show(home, KeyRole::Registrar, output)
}

/// The public key alone stands on standard output, so that it can be copied or piped.
fn show(home: &Home, role: KeyRole, output: Output) -> Result<()> {
    let (key, made) = home.make_key(role)?;
    let (public, path) = (public_key(&key).to_string(), home.key_path(role));
    if made && !output.json {
        eprintln!("{}", say!("key-made", file = %path.display()));
    }
    output.print(
        &public,
        || json!({ "key": public, "file": path, "made": made }),
    )
}
