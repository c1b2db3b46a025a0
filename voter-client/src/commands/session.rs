//! What most commands begin with: the election's address, this device's folder, the verified log
//! up to `open`.

use std::env;
use std::io::{Write as _, stdout};
use std::path::PathBuf;

use anyhow::{Context as _, Result, bail};
use serde_json::Value;
use urne_board_client::{ElectionAddress, ElectionClient, Prefix, Source};
use urne_record::{Election, Minute};

use super::progress;
use crate::cli::Common;
use crate::store::Store;
use crate::words::say;

/// An election in view.
pub(super) struct Session {
    pub(super) client: ElectionClient,
    pub(super) store: Store,
    pub(super) prefix: Prefix,
    pub(super) lang: String,
    pub(super) json: bool,
}

impl Session {
    /// Reads and verifies the log up to `open`, and that its newest checkpoint extends what this
    /// device saw before.
    pub(super) fn open(common: &Common) -> Result<Self> {
        let client = ElectionClient::new(address(common)?);
        let store = Store::open(&state(common)?, client.address().id)?;
        let source = Source::client(client.clone()).with_cache(&store.bundles());
        let bar = progress::bar(0, say!("session-verifying"));
        let prefix = Prefix::read(source, Some(store.memory()), &mut |progress| {
            bar.set_length(progress.total);
            bar.set_position(progress.done);
        })?;
        bar.finish_and_clear();
        Ok(Self {
            client,
            store,
            prefix,
            lang: lang(common),
            json: common.json,
        })
    }

    pub(super) fn election(&self) -> &Election {
        self.prefix.election()
    }

    /// Prints a text, unless JSON is wanted.
    pub(super) fn say(&self, text: impl AsRef<str>) {
        if !self.json {
            print(text.as_ref());
        }
    }

    /// Prints the command's result, if JSON is wanted.
    pub(super) fn result(&self, value: &Value) {
        if self.json {
            print(&value.to_string());
        }
    }
}

/// Prints a line. That nobody reads it any more, as behind `| head`, is no failure of the command.
pub(super) fn print(line: &str) {
    let _ = writeln!(stdout(), "{line}");
}

/// A minute as people read it.
pub(super) fn time(minute: Minute) -> String {
    minute.to_string().replace('T', " ").replace('Z', " UTC")
}

/// The election that is meant.
pub(super) fn address(common: &Common) -> Result<&ElectionAddress> {
    common
        .election
        .as_ref()
        .with_context(|| say!("session-no-election"))
}

/// The language to read in, also one that this tool does not speak: the option's, else the system's, else English.
pub(super) fn lang(common: &Common) -> String {
    let named = |tag: &String| tag != "C" && tag != "POSIX";
    let system = || sys_locale::get_locales().find(named);
    common
        .lang
        .clone()
        .or_else(system)
        .unwrap_or_else(|| "en".to_owned())
}

fn state(common: &Common) -> Result<PathBuf> {
    if let Some(folder) = &common.state {
        return Ok(folder.clone());
    }
    let variable = |name| {
        env::var_os(name)
            .filter(|value| !value.is_empty())
            .map(PathBuf::from)
    };
    let data = if cfg!(windows) {
        variable("APPDATA")
    } else {
        variable("XDG_DATA_HOME").or_else(|| Some(variable("HOME")?.join(".local/share")))
    };
    match data {
        Some(folder) => Ok(folder.join("urne-vote")),
        None => bail!(say!("session-no-folder")),
    }
}
