//! `list-....json`: the rows that a registrar posts for one election. It holds no codes, and is
//! the same at every attempt to post, so that parts which stand already are recognised.

use anyhow::{Result, bail};
use serde::{Deserialize, Serialize};
use urne_record::Hash32;
use urne_record::body::{Roll, RollRow};

use crate::words::say;

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

    /// The name of an election's list file.
    pub fn file_name(election: &Hash32) -> String {
        let id = election.to_string();
        format!("list-{}.json", id.get(..16).unwrap_or(&id))
    }

    /// The list of an election from the bytes of its file; `file` is its name for messages.
    ///
    /// # Errors
    /// It is damaged, or of another election.
    pub fn read(file: &str, bytes: &[u8], election: &Hash32) -> Result<Self> {
        let list: Self = match serde_json::from_slice(bytes) {
            Ok(list) => list,
            Err(error) => bail!(say!("list-damaged", file = file, detail = %error)),
        };
        if list.election != *election {
            bail!(say!("list-other-election", file = file));
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
