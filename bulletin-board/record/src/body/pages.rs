//! Which files the board's pages are made of (specs/log.md, Pages).

use std::fmt;

use serde::{Deserialize, Serialize};

use super::tag;
use crate::Error;
use crate::bytes::Hash32;

/// Most files that a `pages` entry names.
const MOST_FILES: usize = 100;

/// The files of the pages, as the organizer has found them; changes no check of the record.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Pages {
    /// The election's id.
    pub election: Hash32,
    /// The files.
    pub files: PageFiles,
    /// The kind.
    pub kind: tag::Pages,
    /// These entries count from 1.
    pub number: u32,
}

/// 1 to 100 files, names strictly increasing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Vec<PageFile>", into = "Vec<PageFile>")]
pub struct PageFiles(Vec<PageFile>);

/// A file and its hash.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PageFile {
    /// SHA-256 of its bytes.
    pub hash: Hash32,
    /// Its name.
    pub name: FileName,
}

/// The name of a file: 1 to 80 of `a-z`, `0-9`, `-` and `.`, a letter or digit first, no two dots in a row.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct FileName(String);

impl PageFiles {
    /// Files in any order.
    ///
    /// # Errors
    /// None, too many, or a name twice.
    pub fn new(mut files: Vec<PageFile>) -> Result<Self, Error> {
        files.sort_by(|a, b| a.name.cmp(&b.name));
        files.try_into()
    }

    /// The files by name.
    pub fn iter(&self) -> impl Iterator<Item = &PageFile> {
        self.0.iter()
    }
}

impl FileName {
    /// The name.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Where the file is served: under the board's address, given the election's id in hex.
    pub fn path(&self, election: &Hash32) -> String {
        match self.0.strip_suffix(".html") {
            Some(page) => format!("/elections/{election}/{page}"),
            None => format!("/assets/{}", self.0),
        }
    }
}

impl TryFrom<Vec<PageFile>> for PageFiles {
    type Error = Error;

    fn try_from(files: Vec<PageFile>) -> Result<Self, Error> {
        let sorted = files.is_sorted_by(|a, b| a.name < b.name);
        if sorted && (1..=MOST_FILES).contains(&files.len()) {
            Ok(Self(files))
        } else {
            Err(Error::Invalid {
                what: "files of pages (1 to 100, each name once, in order)",
            })
        }
    }
}

impl From<PageFiles> for Vec<PageFile> {
    fn from(files: PageFiles) -> Self {
        files.0
    }
}

impl TryFrom<String> for FileName {
    type Error = Error;

    fn try_from(text: String) -> Result<Self, Error> {
        let plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit();
        let first = text.bytes().next().is_some_and(plain);
        let rest = text
            .bytes()
            .all(|byte| plain(byte) || b"-.".contains(&byte));
        if first && rest && text.len() <= 80 && !text.contains("..") {
            Ok(Self(text))
        } else {
            Err(Error::Invalid {
                what: "name of a file (a-z, 0-9, '-', single '.'; at most 80)",
            })
        }
    }
}

impl From<FileName> for String {
    fn from(name: FileName) -> Self {
        name.0
    }
}

impl fmt::Display for FileName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn file(name: &str) -> Result<PageFile, Error> {
        Ok(PageFile {
            hash: Hash32::ZERO,
            name: name.to_owned().try_into()?,
        })
    }

    #[test]
    fn names_lead_nowhere_else() {
        for name in ["", ".", "..", "a..b", "a/b", "../a", "-a", "A", "a b", "é"] {
            assert!(file(name).is_err(), "{name}");
        }
        assert!(file(&"a".repeat(81)).is_err());
        let vote = file("vote.html").unwrap().name;
        assert_eq!(
            vote.path(&Hash32::ZERO),
            format!("/elections/{}/vote", Hash32::ZERO)
        );
        let style = file("style-0f.css").unwrap().name;
        assert_eq!(style.path(&Hash32::ZERO), "/assets/style-0f.css");
    }

    #[test]
    fn each_name_once_and_in_order() {
        let (a, b) = (file("a").unwrap(), file("b").unwrap());
        assert!(PageFiles::new(vec![b.clone(), a.clone()]).is_ok());
        assert!(PageFiles::new(vec![a.clone(), a.clone()]).is_err());
        assert!(PageFiles::new(Vec::new()).is_err());
        assert!(PageFiles::try_from(vec![b, a]).is_err());
    }
}
