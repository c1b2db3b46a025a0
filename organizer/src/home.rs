//! The folder of an organizer or registrar: keys, and what must be remembered between commands.

use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, anyhow, bail};
use rand_core::OsRng;
use serde::{Deserialize, Serialize};
use urne_board_client::file::{Access, create_folder, read_if_present, write_atomic};
use urne_board_client::{ElectionAddress, KeyRole, create_key_file, read_key_file};
use urne_record::Election;
use urne_record::sign::SigningKey;

use crate::next::{self, Step};
use crate::words::say;

/// A folder.
#[derive(Clone, Debug)]
pub struct Home {
    folder: PathBuf,
    given: Option<ElectionAddress>,
}

/// `election.json`: the election that was posted from this folder.
#[derive(Debug, Serialize, Deserialize)]
pub struct Posted {
    /// The board's address.
    pub board: String,
    /// The election's address.
    pub election: String,
    /// The election's id.
    pub id: String,
}

impl Home {
    /// A folder, and the election that the command line names, if it does.
    pub fn new(folder: &Path, given: Option<ElectionAddress>) -> Self {
        Home {
            folder: folder.to_owned(),
            given,
        }
    }

    /// A file in the folder.
    pub fn file(&self, name: &str) -> PathBuf {
        self.folder.join(name)
    }

    /// What must stand behind `urne-organizer` so that a command finds this folder and election.
    pub fn flags(&self) -> String {
        let mut flags = String::new();
        if self.folder != Path::new(".") {
            flags += &format!(" --dir {}", self.folder.display());
        }
        if let Some(address) = &self.given {
            flags += &format!(" --election {address}");
        }
        flags
    }

    /// Makes the folder if it is not there.
    pub fn create(&self) -> Result<()> {
        Ok(create_folder(&self.folder, Access::Owner)?)
    }

    /// Where the last checkpoints seen are kept.
    pub fn memory(&self) -> PathBuf {
        self.folder.join("seen")
    }

    /// The key of a role; made if there is none. Tells whether it was made.
    pub fn make_key(&self, role: KeyRole) -> Result<(SigningKey, bool)> {
        self.create()?;
        let path = self.key_path(role);
        if path.exists() {
            return Ok((read_key_file(&path, role)?, false));
        }
        Ok((create_key_file(&path, role, &mut OsRng)?, true))
    }

    /// The key of a role.
    pub fn key(&self, role: KeyRole) -> Result<SigningKey> {
        let path = self.key_path(role);
        if !path.exists() {
            bail!(say!(
                "home-no-key",
                file = %path.display(),
                command = key_command(role),
                folder = %self.folder.display()
            ));
        }
        Ok(read_key_file(&path, role)?)
    }

    /// Where the key of a role is.
    pub fn key_path(&self, role: KeyRole) -> PathBuf {
        self.folder.join(match role {
            KeyRole::Organizer => "organizer.key",
            KeyRole::Registrar => "registrar.key",
        })
    }

    /// The address given on the command line, else the one posted from this folder.
    pub fn election(&self) -> Result<ElectionAddress> {
        if let Some(address) = &self.given {
            return Ok(address.clone());
        }
        let posted = self
            .posted()?
            .ok_or_else(|| anyhow!(say!("home-no-election", folder = %self.folder.display())))?;
        Ok(posted.election.parse()?)
    }

    /// What comes next in the election, with the commands as they are typed for this folder.
    pub fn next(&self, election: &Election) -> Result<Vec<Step>> {
        let address = self.election()?.to_string();
        Ok(next::steps(election, &address, &self.flags()))
    }

    /// Whether the command line or the folder names an election.
    pub fn names_election(&self) -> Result<bool> {
        Ok(self.given.is_some() || self.posted()?.is_some())
    }

    /// What was posted from this folder, if anything was.
    pub fn posted(&self) -> Result<Option<Posted>> {
        read_json(&self.file(POSTED))
    }

    /// Remembers what was posted.
    pub fn remember(&self, address: &ElectionAddress) -> Result<()> {
        let posted = Posted {
            board: address.board.to_string(),
            election: address.to_string(),
            id: address.id.to_string(),
        };
        write_json(&self.file(POSTED), &posted, Access::Everyone)
    }
}

/// The file that names the election posted from a folder.
pub const POSTED: &str = "election.json";

fn key_command(role: KeyRole) -> &'static str {
    match role {
        KeyRole::Organizer => "urne-organizer key",
        KeyRole::Registrar => "urne-organizer registrar key",
    }
}

/// Reads a JSON file of this tool, if it is there.
pub fn read_json<T: for<'a> Deserialize<'a>>(path: &Path) -> Result<Option<T>> {
    let Some(bytes) = read_if_present(path)? else {
        return Ok(None);
    };
    let value = serde_json::from_slice(&bytes)
        .with_context(|| say!("home-damaged", file = %path.display()))?;
    Ok(Some(value))
}

/// Replaces a JSON file of this tool.
pub fn write_json<T: Serialize>(path: &Path, value: &T, access: Access) -> Result<()> {
    let mut bytes = serde_json::to_vec_pretty(value)?;
    bytes.push(b'\n');
    Ok(write_atomic(path, &bytes, access)?)
}
