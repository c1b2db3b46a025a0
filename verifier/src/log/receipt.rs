//! Receipts: `tlog-proof`, an index, an inclusion path and a checkpoint.

use super::Note;
use super::tiles::decimal;
use super::tree::root_from_path;
use crate::encoding::{Malformed, from_base64_standard};
use crate::notation::Hash;

/// A well-formed receipt.
#[derive(Debug, Clone)]
pub struct Receipt {
    /// The index of the entry.
    pub index: u64,
    path: Vec<Hash>,
    /// The checkpoint that it proves inclusion under.
    pub note: Note,
}

impl Receipt {
    /// Reads the lines of a receipt.
    pub fn parse(bytes: &[u8]) -> Result<Self, Malformed> {
        let bad = |what: &str| Malformed(format!("not a receipt: {what}"));
        let text = std::str::from_utf8(bytes).map_err(|_| bad("not UTF-8"))?;
        let rest = text
            .strip_prefix("c2sp.org/tlog-proof@v1\n")
            .ok_or_else(|| bad("its first line is not c2sp.org/tlog-proof@v1"))?;
        let (head, note) = rest
            .split_once("\n\n")
            .ok_or_else(|| bad("no empty line"))?;
        let mut lines = head.split('\n');
        let index = lines
            .next()
            .and_then(|line| decimal(line.strip_prefix("index ")?));
        let index = index.ok_or_else(|| bad("no index"))?;
        let path: Option<Vec<Hash>> = lines
            .map(|line| from_base64_standard(line).ok()?.try_into().ok())
            .collect();
        let path = path.ok_or_else(|| bad("a hash of the path is not 32 bytes of base64"))?;
        Ok(Self {
            index,
            path,
            note: Note::parse(note.as_bytes())?,
        })
    }

    /// Whether the path leads from this leaf to the checkpoint's root.
    pub fn proves(&self, leaf: Hash) -> bool {
        root_from_path(self.index, self.note.size, leaf, &self.path) == Some(self.note.root)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::encoding::base64_standard;
    use crate::log::node_hash;

    #[test]
    fn a_path_to_a_root() {
        let (a, b) = ([1; 32], [2; 32]);
        let root = base64_standard(&node_hash(&a, &b));
        let sibling = base64_standard(&a);
        let text = format!(
            "c2sp.org/tlog-proof@v1\nindex 1\n{sibling}\n\no\n2\n{root}\n\n\u{2014} o AAAAAAE=\n"
        );
        let receipt = Receipt::parse(text.as_bytes()).unwrap();
        assert!(receipt.proves(b) && !receipt.proves(a));
        assert!(Receipt::parse(text.replace("@v1", "@v2").as_bytes()).is_err());
        assert!(Receipt::parse(text.replace("index 1", "index 01").as_bytes()).is_err());
        let first = text.replace(&format!("{sibling}\n"), "");
        assert!(Receipt::parse(first.as_bytes()).is_ok_and(|receipt| !receipt.proves(b)));
    }
}
