//! The files of the board's pages, compared with those of a build of one's own (specs/log.md, Pages).

use std::collections::BTreeMap;

use serde::Serialize;
use urne_record::Hash32;
use urne_record::body::PageFiles;

use crate::fault::Fault;
use crate::words::say;

/// The names of a build's files with their SHA-256.
pub type Build = BTreeMap<String, Hash32>;

/// The names of the files in which board and build are not the same.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Differences {
    /// Files that are others on the board.
    pub other: Vec<String>,
    /// Files of the build that the board does not serve.
    pub missing: Vec<String>,
    /// Files that the board serves and the build has not.
    pub extra: Vec<String>,
}

impl Differences {
    /// Whether the board serves exactly the files of the build.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.other.is_empty() && self.missing.is_empty() && self.extra.is_empty()
    }
}

/// Reads the list that `make web` writes: a line for each file, its name first and its SHA-256 last. `file` is its
/// name for messages.
///
/// # Errors
/// The first line that is none of such a list.
pub fn read(file: &str, text: &str) -> Result<Build, Fault> {
    let mut build = Build::new();
    for (line, text) in (1..).zip(text.lines()) {
        let split = text.split_once('\t').zip(text.rsplit_once('\t'));
        let read = split.and_then(|((name, _), (_, hash))| Some((name, hash.parse().ok()?)));
        let Some((name, hash)) = read else {
            return Err(Fault::at(file, line, say!("pages-line")));
        };
        build.insert(name.to_owned(), hash);
    }
    Ok(build)
}

/// Compares the files that the board serves with those of the build.
#[must_use]
pub fn compare(served: Option<&PageFiles>, build: &Build) -> Differences {
    let served: BTreeMap<&str, &Hash32> = served
        .into_iter()
        .flat_map(PageFiles::iter)
        .map(|file| (file.name.as_str(), &file.hash))
        .collect();
    let mut differences = Differences::default();
    for (name, hash) in build {
        match served.get(name.as_str()) {
            Some(other) if *other == hash => {}
            Some(_) => differences.other.push(name.clone()),
            None => differences.missing.push(name.clone()),
        }
    }
    let extra = served.keys().filter(|name| !build.contains_key(**name));
    differences.extra = extra.map(|name| (*name).to_owned()).collect();
    differences
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use urne_record::body::PageFile;

    use super::*;

    #[test]
    fn board_and_build_are_compared_file_by_file() {
        let hash = |text: &str| Hash32::sha256(text.as_bytes());
        let file = |name: &str| PageFile {
            hash: hash(name),
            name: name.to_owned().try_into().unwrap(),
        };
        let served = PageFiles::new(vec![file("check.html"), file("vote.html")]).unwrap();
        let line = |name: &str, text: &str| format!("{name}\ttext/html\tpage\t{}\n", hash(text));
        let compared = |list: &str| compare(Some(&served), &read("files.txt", list).unwrap());
        let (check, vote) = (
            line("check.html", "check.html"),
            line("vote.html", "vote.html"),
        );
        assert!(compared(&format!("{check}{vote}")).is_empty());
        let found = compared(&format!(
            "{}{}",
            line("find.html", ""),
            line("vote.html", "")
        ));
        assert_eq!(found.other, ["vote.html"]);
        assert_eq!(found.missing, ["find.html"]);
        assert_eq!(found.extra, ["check.html"]);
        let none = compare(None, &read("files.txt", &vote).unwrap());
        assert_eq!(none.missing, ["vote.html"]);
    }

    #[test]
    fn another_file_is_not_taken_for_a_list() {
        let vote = format!("vote.html\ttext/html\tpage\t{}\r\n", Hash32::ZERO);
        assert_eq!(read("files.txt", &vote).unwrap().len(), 1);
        for other in ["what is this", "vote.html\tpage", "vote.html"] {
            let fault = read("files.txt", &format!("{vote}{other}\n")).unwrap_err();
            assert_eq!(fault.line, 2, "{other}");
        }
    }
}
