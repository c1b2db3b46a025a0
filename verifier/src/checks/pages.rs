//! Check 19: whether the board serves the pages that the log names.

use std::collections::BTreeMap;

use super::Check;
use super::verifier::Verifier;
use crate::encoding::hex;
use crate::log::PageFile;
use crate::notation::sha256;
use crate::report::PagesLine;

/// What the board served.
#[derive(Debug, Default)]
pub(super) struct Served {
    /// Whether the record is read from a board's address.
    from_address: bool,
    /// Each file of the `pages` in force that was asked for: whether it is the right one.
    files: BTreeMap<String, Result<(), String>>,
}

impl Verifier {
    /// Says that the record is read from a board's address, so that its pages are compared too.
    pub fn from_address(&mut self) {
        self.served.from_address = true;
    }

    /// The files of the `pages` entry in force that are to be fetched from the board: none of a record from a file.
    pub fn page_files(&self) -> &[PageFile] {
        // After a misplaced entry nobody knows which pages are in force.
        if !self.served.from_address || self.halted.is_some() {
            return &[];
        }
        self.pages_in_force().map_or(&[], |(_, files)| files)
    }

    fn pages_in_force(&self) -> Option<(u64, &[PageFile])> {
        let (index, _, body) = self.state.as_ref()?.pages.last()?;
        Some((*index, &body.files))
    }

    /// Takes what the board served as a file of [`Self::page_files`]; an error says why it did not come.
    pub fn page_served(&mut self, name: &str, served: Result<&[u8], &str>) {
        let file = self.page_files().iter().find(|file| file.name == name);
        let Some(file) = file else { return };
        let judged = match served {
            Err(why) => Err(format!("does not come: {why}")),
            Ok(bytes) if sha256(bytes) == file.hash => Ok(()),
            Ok(bytes) => Err(format!(
                "another file comes, with hash {}",
                hex(&sha256(bytes))
            )),
        };
        self.served.files.insert(name.to_owned(), judged);
    }

    /// Puts what was served to the findings.
    pub(super) fn judge_pages(&mut self) {
        let Some((entry, _)) = self.pages_in_force() else {
            return;
        };
        for (name, judged) in &self.served.files {
            if let Err(what) = judged {
                self.findings
                    .add(Check::Pages, Some(entry), name, what.clone());
            }
        }
    }

    /// Why check 19 says nothing, or what it compared.
    pub(super) fn pages_compared(&self) -> Compared {
        let Some((_, files)) = self.pages_in_force() else {
            return Compared::NoEntry;
        };
        let all = files.len();
        if !self.served.from_address {
            Compared::FromFile
        } else if files
            .iter()
            .all(|file| self.served.files.contains_key(&file.name))
        {
            Compared::All(all)
        } else {
            Compared::NotAsked
        }
    }

    /// The `pages` entries after `open`, for the report.
    pub(super) fn later_pages(&self) -> Vec<PagesLine> {
        let Some(state) = &self.state else {
            return Vec::new();
        };
        let Some(open) = state.open_index else {
            return Vec::new();
        };
        let pages = state.pages.iter().filter(|(index, ..)| *index > open);
        pages
            .map(|(index, time, body)| PagesLine {
                entry: *index,
                number: body.number,
                time: time.to_string(),
                files: body.files.len(),
            })
            .collect()
    }
}

/// What became of the comparison.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Compared {
    /// No entry names pages.
    NoEntry,
    /// The record comes from a file.
    FromFile,
    /// Not every file was asked for.
    NotAsked,
    /// So many files.
    All(usize),
}
