//! What a registrar keeps in a folder between commands: the imported voters, and the list that is posted.

use std::path::PathBuf;

use anyhow::{Result, bail};
use urne_board_client::file::{Access, read_if_present, write_new};
use urne_record::{Hash32, json};

use super::{Imported, List};
use crate::home::{Home, read_json, write_json};
use crate::words::say;

/// `voters.json`: it names people, so it is the owner's alone.
const VOTERS: &str = "voters.json";

impl Imported {
    /// Replaces the list in the folder.
    ///
    /// # Errors
    /// The folder cannot be written.
    pub fn save(&self, home: &Home) -> Result<()> {
        home.create()?;
        write_json(&home.file(VOTERS), self, Access::Owner)
    }

    /// The list in the folder.
    ///
    /// # Errors
    /// None was imported.
    pub fn load(home: &Home) -> Result<Self> {
        match read_json(&home.file(VOTERS))? {
            Some(list) => Ok(list),
            None => bail!(say!("list-no-voters", folder = %home.file("").display())),
        }
    }
}

impl List {
    /// Where an election's list is kept.
    pub fn path(home: &Home, election: &Hash32) -> PathBuf {
        home.file(&List::file_name(election))
    }

    /// Stores a new list; one that is there already is left alone.
    ///
    /// # Errors
    /// There is one, or the folder cannot be written.
    pub fn save(&self, home: &Home) -> Result<()> {
        let path = Self::path(home, &self.election);
        Ok(write_new(&path, &json::encode(self), Access::Owner)?)
    }

    /// The list of an election.
    ///
    /// # Errors
    /// There is none, or it is damaged.
    pub fn load(home: &Home, election: &Hash32) -> Result<Self> {
        let path = Self::path(home, election);
        let Some(bytes) = read_if_present(&path)? else {
            bail!(say!("list-none", file = %path.display()));
        };
        List::read(&path.display().to_string(), &bytes, election)
    }
}
