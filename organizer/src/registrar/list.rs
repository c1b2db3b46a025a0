//! `list-....json`: the rows that a registrar posts for one election. It holds no codes, and is
//! the same at every attempt to post, so that parts which stand already are recognised.

use anyhow::{Result, bail};
use serde::{Deserialize, Serialize};
use urne_board_client::file::{Access, read_if_present, write_new};
use urne_record::body::{Roll, RollRow};
use urne_record::{Hash32, json};

use crate::home::Home;

/// Rows in a part.
pub const PART: usize = 200;

/// A registrar's whole list.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct List {
    /// The election's id.
    pub election: Hash32,
    /// The registrar's ordinal, from 1.
    pub registrar: u32,
    /// The rows by increasing label, which says nothing about the voters' order.
    pub rows: Vec<RollRow>,
}

impl List {
    /// A list of these rows in any order.
    pub fn new(election: Hash32, registrar: u32, mut rows: Vec<RollRow>) -> Self {
        rows.sort_unstable_by_key(|row| row.label);
        List {
            election,
            registrar,
            rows,
        }
    }

    /// Where an election's list is kept.
    pub fn path(home: &Home, election: &Hash32) -> std::path::PathBuf {
        let id = election.to_string();
        home.file(&format!("list-{}.json", id.get(..16).unwrap_or(&id)))
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
            bail!(
                "there is no list {} for this election; run 'urne-organizer registrar credentials' first",
                path.display()
            );
        };
        let list: Self = match serde_json::from_slice(&bytes) {
            Ok(list) => list,
            Err(error) => bail!("{} is damaged ({error}); use its backup", path.display()),
        };
        if list.election != *election {
            bail!("{} is the list of another election", path.display());
        }
        Ok(list)
    }

    /// The parts to post, in order.
    ///
    /// # Errors
    /// More parts than can be numbered.
    pub fn parts(&self) -> Result<Vec<Roll>> {
        let parts = u32::try_from(self.rows.len().div_ceil(PART))?;
        let part = |(part, rows): (u32, &[RollRow])| Roll {
            election: self.election,
            kind: Default::default(),
            part,
            parts,
            registrar: self.registrar,
            rows: rows.to_vec(),
        };
        Ok((1..).zip(self.rows.chunks(PART)).map(part).collect())
    }
}
