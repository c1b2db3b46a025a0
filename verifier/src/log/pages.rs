//! `pages`: which files make up the pages that the board serves (specs/log.md, Pages).

use crate::encoding::{Fields, Malformed};
use crate::notation::Hash;

/// The most files of an entry.
const MAX_FILES: usize = 100;
/// The most characters of a name.
const MAX_NAME: usize = 80;

/// A file and its hash.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PageFile {
    /// SHA-256 of its bytes.
    pub hash: Hash,
    /// Its name.
    pub name: String,
}

/// The body of kind `pages`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PagesBody {
    /// The files, by name.
    pub files: Vec<PageFile>,
    /// Which one of these entries it is, from 1.
    pub number: u64,
}

impl PagesBody {
    /// Decodes the body.
    pub fn decode(mut body: Fields<'_>) -> Result<Self, Malformed> {
        body.hash("election")?;
        let files = body.list("files", |value| {
            let mut fields = Fields::of(value, "file")?;
            let hash = fields.hash("hash")?;
            let name = fields.string("name")?.into_owned();
            fields.end()?;
            if is_file_name(&name) {
                Ok(PageFile { hash, name })
            } else {
                Err(Malformed::new("file.name: not the name of a file of pages"))
            }
        })?;
        if !(1..=MAX_FILES).contains(&files.len()) {
            return Err(Malformed(format!("body.files: not 1 to {MAX_FILES}")));
        }
        if !files.is_sorted_by(|a, b| a.name.as_bytes() < b.name.as_bytes()) {
            return Err(Malformed::new("body.files: names do not increase"));
        }
        body.literal("kind", "pages")?;
        let number = body.integer("number")?;
        body.end()?;
        Ok(Self { files, number })
    }
}

impl PageFile {
    /// Where it is served: below the election's address for a page, below the board's for any other.
    pub fn address(&self, election: &str) -> String {
        let board = election
            .rsplit_once("/elections/")
            .map_or(election, |(board, _)| board);
        match self.name.strip_suffix(".html") {
            Some(page) => format!("{election}/{page}"),
            None => format!("{board}/assets/{}", self.name),
        }
    }
}

/// 1 to 80 of `a-z`, `0-9`, `-` and `.`, a letter or digit first, no two dots in a row.
fn is_file_name(name: &str) -> bool {
    let plain = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit();
    (1..=MAX_NAME).contains(&name.len())
        && name.bytes().next().is_some_and(plain)
        && name.bytes().all(|b| plain(b) || b == b'-' || b == b'.')
        && !name.contains("..")
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::log::decode_submission;

    fn files(list: &str, number: &str) -> bool {
        let (id, signature) = ("0".repeat(64), "A".repeat(86));
        let body =
            format!(r#"{{"election":"{id}","files":[{list}],"kind":"pages","number":{number}}}"#);
        let submission = format!(r#"{{"body":{body},"signature":"{signature}"}}"#);
        decode_submission(submission.as_bytes()).is_ok()
    }

    fn file(name: &str) -> String {
        format!(r#"{{"hash":"{}","name":"{name}"}}"#, "0".repeat(64))
    }

    #[test]
    fn what_can_be_read_off_the_entry() {
        let two = |a, b| format!("{},{}", file(a), file(b));
        assert!(files(&file("vote.html"), "1"));
        assert!(files(&two("0.js", "vote.html"), "7"));
        let names: Vec<String> = (100..201).map(|i| file(&format!("f{i}"))).collect();
        assert!(files(
            &names
                .iter()
                .take(100)
                .cloned()
                .collect::<Vec<_>>()
                .join(","),
            "1"
        ));
        assert!(!files(&names.join(","), "1"));
        for bad in [String::new(), two("b", "a"), two("a", "a"), "7".into()] {
            assert!(!files(&bad, "1"), "{bad}");
        }
        for bad in [
            "",
            ".a",
            "-a",
            "a..b",
            "a/b",
            "A",
            "a_b",
            "é",
            &"a".repeat(81),
        ] {
            assert!(!files(&file(bad), "1"), "{bad}");
        }
        assert!(files(&file(&"a".repeat(80)), "1"));
        assert!(!files(&file("a").replace("name", "nom"), "1"));
        assert!(!files(&file("a").replace("\"}", "\",\"z\":0}"), "1"));
    }

    #[test]
    fn where_files_are_served() {
        let at = |name: &str| {
            let file = PageFile {
                hash: [0; 32],
                name: name.into(),
            };
            file.address("https://h/b/elections/ab")
        };
        assert_eq!(at("vote.html"), "https://h/b/elections/ab/vote");
        assert_eq!(at("vote-1.js"), "https://h/b/assets/vote-1.js");
    }
}
