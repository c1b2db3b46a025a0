//! `key`: a new file with a signing key.

use anyhow::{Context as _, Result};
use rand_core::OsRng;
use serde_json::json;
use urne_board_client::fingerprint;
use urne_record::Name;
use urne_record::sign::SigningKey;

use crate::cli::Common;
use crate::contents::Contents;
use crate::file::TrusteeFile;
use crate::keep::Keep as _;
use crate::passphrase;
use crate::words::say;

pub(super) fn key(common: &Common, name: &str) -> Result<()> {
    let name = Name::try_from(name.to_owned()).context("--name")?;
    // An existing file is refused before a passphrase is asked for.
    if common.file.exists() {
        return Err(urne_board_client::Error::FileExists(common.file.clone()).into());
    }
    let passphrase = passphrase::choose(common.passphrase_file.as_deref(), super::environment())?;
    let signing_key = SigningKey::generate(&mut OsRng);
    let contents = Contents::new(name.to_string(), signing_key, common.new_work_factor());
    let file = TrusteeFile::create(&common.file, passphrase, contents)?;
    let key = file.contents().public_key();
    if common.json {
        let fingerprint = fingerprint(&key);
        super::print(
            json!({ "file": common.file, "key": key, "name": name, "fingerprint": fingerprint }),
        );
        return Ok(());
    }
    let file = common.file.display();
    super::print(say!("key-made", file = %file, name = %name));
    super::print(say!("key-public-line", key = %key));
    super::print(say!(
        "key-fingerprint-line",
        fingerprint = fingerprint(&key)
    ));
    super::print(say!("next-line", what = say!("key-then")));
    super::print(say!("key-keep"));
    super::print(say!("key-old-copies"));
    Ok(())
}
