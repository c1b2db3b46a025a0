//! What the observer brings along: expected values, earlier checkpoints, receipts.

use std::collections::BTreeMap;

use super::{Check, Findings};
use crate::encoding::Malformed;
use crate::log::{Cosigned, Note, Receipt, VerifiedNote};
use crate::manifest::Election;
use crate::notation::Hash;
use crate::report::{Sentence, sentence};

/// Some bytes and the name that people know them by.
#[derive(Debug, Clone)]
pub struct Named {
    /// For example the file's name.
    pub name: String,
    /// The content.
    pub bytes: Vec<u8>,
}

/// What the observer expects of a record.
#[derive(Debug, Clone, Default)]
pub struct Expectations {
    /// The election's id.
    pub election: Option<Hash>,
    /// The board's key.
    pub board_key: Option<[u8; 32]>,
    /// Checkpoints seen before.
    pub checkpoints: Vec<Named>,
    /// Receipts of accepted submissions.
    pub receipts: Vec<Named>,
    /// Fingerprint and tracking code of a ballot to find.
    pub find: Option<(String, String)>,
}

/// The notes to compare with the tree, and the roots and leaves that this needs.
#[derive(Debug)]
pub(super) struct Trust {
    /// The record's own checkpoint.
    pub(super) own: Result<Note, Malformed>,
    earlier: Vec<(String, Result<Note, Malformed>)>,
    receipts: Vec<(String, Result<Receipt, Malformed>)>,
    roots: BTreeMap<u64, Option<Hash>>,
    leaves: BTreeMap<u64, Option<Hash>>,
}

/// Who vouches for the record.
#[derive(Debug, Default, Clone)]
pub(super) struct Vouched {
    /// The cosignatures of the record's own checkpoint.
    pub(super) cosigned: Vec<Cosigned>,
    /// Remarks on receipts and earlier checkpoints that are right.
    pub(super) remarks: Vec<Sentence>,
}

impl Trust {
    pub(super) fn new(checkpoint: &[u8], expectations: &Expectations) -> Self {
        let checkpoints = expectations.checkpoints.iter();
        let earlier: Vec<_> = checkpoints
            .map(|c| (c.name.clone(), Note::parse(&c.bytes)))
            .collect();
        let receipts: Vec<_> = expectations
            .receipts
            .iter()
            .map(|r| (r.name.clone(), Receipt::parse(&r.bytes)))
            .collect();
        let proofs = || {
            receipts
                .iter()
                .filter_map(|(_, receipt)| receipt.as_ref().ok())
        };
        let notes = earlier.iter().filter_map(|(_, note)| note.as_ref().ok());
        let sizes = notes
            .chain(proofs().map(|receipt| &receipt.note))
            .map(|note| note.size);
        let roots = sizes.map(|size| (size, None)).collect();
        let leaves = proofs().map(|receipt| (receipt.index, None)).collect();
        Self {
            own: Note::parse(checkpoint),
            earlier,
            receipts,
            roots,
            leaves,
        }
    }

    /// Whether the root of the first `size` entries is wanted.
    pub(super) fn wants_root(&self, size: u64) -> bool {
        self.roots.contains_key(&size)
    }

    pub(super) fn root(&mut self, size: u64, root: Hash) {
        if let Some(slot) = self.roots.get_mut(&size) {
            *slot = Some(root);
        }
    }

    pub(super) fn leaf(&mut self, index: u64, leaf: Hash) {
        if let Some(slot) = self.leaves.get_mut(&index) {
            *slot = Some(leaf);
        }
    }

    /// Check 3 but for the tiles. `close` is the index of that entry if the election is finished.
    pub(super) fn check(
        &self,
        election: &Election,
        (size, root): (u64, Hash),
        close: Option<u64>,
        findings: &mut Findings,
    ) -> Vouched {
        let mut vouched = Vouched::default();
        let mut add = |who: &str, what: String| findings.add(Check::Tree, None, who, what);
        let mut cosigners: Vec<usize> = Vec::new();
        let holds_close = |note: &VerifiedNote| close.is_some_and(|close| note.size > close);
        match self.own.clone().and_then(|note| note.verify(election)) {
            Err(e) => add("checkpoint", e.0),
            Ok(note) if note.size != size => {
                add(
                    "checkpoint",
                    format!("its size is {}, the record has {size} entries", note.size),
                );
            }
            Ok(note) if note.root != root => {
                add("checkpoint", "its root is not that of the entries".into())
            }
            Ok(note) => {
                cosigners.push(if holds_close(&note) {
                    note.cosigned.len()
                } else {
                    0
                });
                vouched.cosigned = note.cosigned;
            }
        }
        for (name, note) in &self.earlier {
            match note
                .clone()
                .and_then(|note| self.consistent(&note, election, size))
            {
                Err(e) => add(name, e.0),
                Ok(note) => {
                    cosigners.push(if holds_close(&note) {
                        note.cosigned.len()
                    } else {
                        0
                    });
                    vouched.remarks.push(sentence!(
                        "compared-checkpoint",
                        name = name,
                        size = note.size
                    ));
                }
            }
        }
        for (name, receipt) in &self.receipts {
            let checked = receipt.clone().and_then(|receipt| {
                self.consistent(&receipt.note, election, size)?;
                match self.leaves.get(&receipt.index).copied().flatten() {
                    Some(leaf) if receipt.proves(leaf) => Ok(receipt.index),
                    _ => Err(Malformed(format!(
                        "entry {} is not the receipt's",
                        receipt.index
                    ))),
                }
            });
            match checked {
                Err(e) => add(name, e.0),
                Ok(index) => {
                    let entry = index.to_string();
                    let said = sentence!("compared-receipt", name = name, entry = entry);
                    vouched.remarks.push(said);
                }
            }
        }
        let quorum = usize::try_from(election.manifest.quorum).unwrap_or(usize::MAX);
        if close.is_some() && !cosigners.iter().any(|count| *count >= quorum) && quorum > 0 {
            let most = cosigners.iter().max().copied().unwrap_or(0);
            add(
                "checkpoint",
                format!("{most} cosignatures on a tree with `close`, the quorum is {quorum}"),
            );
        }
        vouched
    }

    /// Whether the first entries of the record are those that a note stands for.
    fn consistent(
        &self,
        note: &Note,
        election: &Election,
        size: u64,
    ) -> Result<VerifiedNote, Malformed> {
        let verified = note.verify(election)?;
        if verified.size > size {
            let what = format!("covers {} entries, the record has {size}", verified.size);
            return Err(Malformed(what));
        }
        match self.roots.get(&verified.size).copied().flatten() {
            Some(root) if root == verified.root => Ok(verified),
            _ => Err(Malformed(format!(
                "its root is not that of the first {} entries",
                verified.size
            ))),
        }
    }
}
