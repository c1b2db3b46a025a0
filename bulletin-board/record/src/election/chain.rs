//! The chain and tree behind the entries: what the next entry must follow.

use crate::bytes::Hash32;
use crate::entry::{self, MAX_ENTRY};
use crate::merkle::CompactRange;
use crate::time::Minute;

use super::candidate::Candidate;
use super::refused::{Reason, Refused};

/// Size, right edge, last leaf and last time.
#[derive(Clone, Debug)]
pub(super) struct Chain {
    range: CompactRange,
    last_leaf: Hash32,
    last_time: Minute,
}

/// An entry that has been admitted: its bytes and place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Appended {
    /// The canonical bytes of the entry.
    pub entry: Vec<u8>,
    /// Counts from 0.
    pub index: u64,
    /// The leaf hash.
    pub leaf: Hash32,
}

impl Chain {
    /// The empty chain.
    pub(super) fn new(time: Minute) -> Self {
        Chain {
            range: CompactRange::new(),
            last_leaf: entry::chain_start(),
            last_time: time,
        }
    }

    pub(super) fn size(&self) -> u64 {
        self.range.size()
    }

    pub(super) fn root(&self) -> Hash32 {
        self.range.root()
    }

    pub(super) fn last_leaf(&self) -> Hash32 {
        self.last_leaf
    }

    pub(super) fn last_time(&self) -> Minute {
        self.last_time
    }

    pub(super) fn range(&self) -> &CompactRange {
        &self.range
    }

    /// The entry that a submission becomes if it is the next one.
    pub(super) fn next(&self, candidate: &Candidate, time: Minute) -> Result<Appended, Refused> {
        let (index, prev) = (self.size(), self.last_leaf);
        let signature = candidate.submission().signature;
        Reason::Inconsistent.unless(time >= self.last_time, || {
            format!(
                "time {time} is before that of the entry before ({})",
                self.last_time
            )
        })?;
        let trailer = format!(
            ",\"index\":{index},\"prev\":\"{prev}\",\"signature\":\"{signature}\",\"time\":\"{time}\"}}"
        );
        let entry = [b"{\"body\":", &candidate.body[..], trailer.as_bytes()].concat();
        Reason::Malformed.unless(entry.len() <= MAX_ENTRY, || {
            format!("the entry would be larger than {MAX_ENTRY} bytes")
        })?;
        let leaf = entry::leaf_hash(&entry);
        Ok(Appended { entry, index, leaf })
    }

    /// Moves on to an entry made by [`Chain::next`].
    pub(super) fn push(&mut self, appended: &Appended, time: Minute) {
        self.range.push(appended.leaf);
        self.last_leaf = appended.leaf;
        self.last_time = time;
    }
}
