//! A record's archive and what a verifier says of it.

use serde_json::{Value, json};

use super::VectorFile;
use super::forge::Forge;

/// A record of the vectors.
#[derive(Clone, Debug)]
pub struct Record {
    /// Of its files.
    pub name: &'static str,
    /// What it shows.
    pub about: &'static str,
    /// The verifier's exit status.
    pub exit: u8,
    /// The first check that fails, or 0.
    pub check: u8,
    /// What the report of this check says of the place.
    pub place: String,
    /// Of a finished election.
    pub results: Vec<Value>,
    /// The archive.
    pub archive: Vec<u8>,
}

impl Record {
    /// A record that a check rejects, at a place.
    pub fn rejected(
        name: &'static str,
        about: &'static str,
        check: u8,
        place: impl Into<String>,
        forge: &Forge,
    ) -> Self {
        Self::damaged(name, about, check, place, forge.archive())
    }

    /// The same, of an archive.
    pub fn damaged(
        name: &'static str,
        about: &'static str,
        check: u8,
        place: impl Into<String>,
        archive: Vec<u8>,
    ) -> Self {
        let place = place.into();
        Record {
            name,
            about,
            exit: 1,
            check,
            place,
            results: Vec::new(),
            archive,
        }
    }

    /// A rejected record whose last entry is at fault.
    pub fn last(name: &'static str, about: &'static str, check: u8, forge: &Forge) -> Self {
        Self::rejected(name, about, check, entry(forge.items.len() - 1), forge)
    }

    /// The two files.
    pub fn files(self, folder: &str) -> [VectorFile; 2] {
        let json = json!({
            "about": self.about,
            "check": self.check,
            "exit": self.exit,
            "kind": "record",
            "place": self.place,
            "results": self.results,
        });
        let file = |ending: &str, bytes| VectorFile {
            path: format!("{folder}/{}.{ending}", self.name),
            bytes,
        };
        [file("json", pretty(&json)), file("tar", self.archive)]
    }
}

/// How a report names an entry.
pub fn entry(place: usize) -> String {
    format!("entry {place}")
}

/// Indented, members sorted, ended by a line feed.
pub fn pretty(value: &Value) -> Vec<u8> {
    let mut text = serde_json::to_string_pretty(value).expect("a value");
    text.push('\n');
    text.into_bytes()
}
