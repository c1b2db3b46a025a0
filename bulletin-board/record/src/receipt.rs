//! Receipts (C2SP tlog-proof; specs/log.md): an entry's index, inclusion path and checkpoint.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use crate::Error;
use crate::bytes::{Hash32, Hex};
use crate::checkpoint::VerifiedCheckpoint;
use crate::manifest::Manifest;
use crate::merkle::{self, HashReader};

const HEADER: &str = "c2sp.org/tlog-proof@v1\n";

/// A receipt, not yet verified.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Receipt {
    /// The entry's index.
    pub index: u64,
    /// The inclusion path, from the leaf's sibling to the root's child.
    pub path: Vec<Hash32>,
    /// The checkpoint note as text.
    pub checkpoint: String,
}

/// A receipt that has been checked against the entry it is for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VerifiedReceipt {
    index: u64,
    leaf: Hash32,
    checkpoint: VerifiedCheckpoint,
}

impl Receipt {
    /// Builds the receipt of entry `index` in the tree of a checkpoint of `size` entries.
    ///
    /// # Errors
    /// The reader's. `index` must be below `size`.
    pub fn build<R: HashReader>(
        reader: &R,
        index: u64,
        size: u64,
        checkpoint: String,
    ) -> Result<Self, R::Error> {
        let path = merkle::prove_inclusion(reader, index, size)?;
        Ok(Receipt {
            index,
            path,
            checkpoint,
        })
    }

    /// The receipt as text.
    pub fn encode(&self) -> String {
        let mut text = format!("{HEADER}index {}\n", self.index);
        for hash in &self.path {
            text.push_str(&STANDARD.encode(hash.as_bytes()));
            text.push('\n');
        }
        text.push('\n');
        text.push_str(&self.checkpoint);
        text
    }

    /// Reads a receipt; checks nothing of the checkpoint.
    ///
    /// # Errors
    /// [`Error::Receipt`]
    pub fn parse(text: &str) -> Result<Self, Error> {
        const WRONG: Error = Error::Receipt("it is not a tlog-proof");
        let rest = text.strip_prefix(HEADER).ok_or(WRONG)?;
        let (head, checkpoint) = rest.split_once("\n\n").ok_or(WRONG)?;
        let mut lines = head.split('\n');
        let index = lines
            .next()
            .and_then(|line| line.strip_prefix("index "))
            .ok_or(WRONG)?;
        let hash = |line: &str| {
            let bytes = STANDARD.decode(line).map_err(|_| WRONG)?;
            bytes.try_into().map(Hex).map_err(|_| WRONG)
        };
        let receipt = Receipt {
            index: index.parse().map_err(|_| WRONG)?,
            path: lines.map(hash).collect::<Result<_, _>>()?,
            checkpoint: checkpoint.to_owned(),
        };
        if receipt.encode() == text && receipt.path.len() <= 64 {
            Ok(receipt)
        } else {
            Err(WRONG)
        }
    }

    /// Checks that the entry with these bytes is in the log.
    ///
    /// # Errors
    /// The checkpoint's, or that the path does not lead from the entry to its root.
    pub fn verify(&self, entry: &[u8], manifest: &Manifest) -> Result<VerifiedReceipt, Error> {
        let checkpoint = VerifiedCheckpoint::verify(&self.checkpoint, manifest)?;
        let leaf = merkle::leaf_hash(entry);
        let (size, root) = (checkpoint.size(), checkpoint.root());
        merkle::verify_inclusion(&leaf, self.index, size, &self.path, &root)?;
        Ok(VerifiedReceipt {
            index: self.index,
            leaf,
            checkpoint,
        })
    }
}

impl VerifiedReceipt {
    /// The entry's index.
    pub fn index(&self) -> u64 {
        self.index
    }

    /// The entry's leaf hash.
    pub fn leaf(&self) -> Hash32 {
        self.leaf
    }

    /// The checkpoint that holds the entry.
    pub fn checkpoint(&self) -> &VerifiedCheckpoint {
        &self.checkpoint
    }
}
