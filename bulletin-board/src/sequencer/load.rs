//! Loading an election from the database: at the start and after every error, by this function.
//!
//! Every entry is admitted again as if it were new: signatures, proofs, order, chain. At the end
//! the root must be that of the stored checkpoint, and the checkpoint signed by this board.

use urne_record::checkpoint::VerifiedCheckpoint;
use urne_record::election::Replayer;
use urne_record::merkle::{CompactRange, leaf_hash};
use urne_record::{Entry, Hash32, Key32};

use super::{Held, claim, verify};
use crate::store::{Bytes32, Claim, Store, StoreError, StoredCheckpoint, Tile};
use crate::tree::Edge;

/// Entries read at once.
const CHUNK: u64 = 2048;

/// Why an election could not be loaded.
#[derive(Debug, thiserror::Error)]
pub enum LoadError {
    /// The database does not answer; it may do so later.
    #[error(transparent)]
    Store(StoreError),
    /// What it holds does not fit together; only a person can mend that.
    #[error("{0}")]
    Unfit(String),
}

impl From<StoreError> for LoadError {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::Damaged(what) => Self::Unfit(what),
            other => Self::Store(other),
        }
    }
}

/// Loads an election that is in the database of the board with this key.
///
/// # Errors
///
/// [`LoadError`]
pub(crate) async fn load(
    store: &Store,
    board: &Key32,
    election: &Hash32,
) -> Result<(Held, StoredCheckpoint), LoadError> {
    let listed = store.has_lists(&election.0).await?;
    let mut lists = Vec::new();
    let mut loader = Loader::begin(store, election).await?;
    while let Some(chunk) = loader.next().await? {
        if !listed {
            lists.extend(chunk.lists());
        }
    }
    let loaded = loader.finish(board).await?;
    if !lists.is_empty() {
        store.complete_lists(&election.0, &lists).await?;
    }
    Ok(loaded)
}

impl Chunk {
    /// The half keys of registrars' lists among the entries.
    fn lists(&self) -> impl Iterator<Item = (u64, Vec<Bytes32>)> + '_ {
        let halves = |(index, bytes): (u64, &Vec<u8>)| match claim(&Entry::decode(bytes).ok()?.body)
        {
            Claim::List { halves, .. } => Some((index, halves)),
            _ => None,
        };
        (self.first..).zip(&self.entries).filter_map(halves)
    }
}

/// An election in the course of being loaded, chunk by chunk.
pub(crate) struct Loader<'a> {
    store: &'a Store,
    election: Hash32,
    checkpoint: StoredCheckpoint,
    /// Moves into a blocking task and back; if that panics, it is gone and loading with it.
    replayed: Option<Replayed>,
    done: u64,
}

/// Entries that have been admitted again.
pub(crate) struct Chunk {
    /// The index of the first.
    pub(crate) first: u64,
    /// Their bytes.
    pub(crate) entries: Vec<Vec<u8>>,
    /// The tiles that they filled.
    pub(crate) tiles: Vec<Tile>,
}

impl<'a> Loader<'a> {
    /// Begins before entry 0.
    pub(crate) async fn begin(store: &'a Store, election: &Hash32) -> Result<Self, LoadError> {
        let checkpoint = store.checkpoint(&election.0).await?;
        Ok(Self {
            store,
            election: *election,
            checkpoint: checkpoint.ok_or_else(|| unfit("it has no checkpoint"))?,
            replayed: Some(Replayed::default()),
            done: 0,
        })
    }

    /// The number of entries that the checkpoint covers.
    pub(crate) fn size(&self) -> u64 {
        self.checkpoint.size
    }

    /// Admits the next entries; `None` after the last.
    pub(crate) async fn next(&mut self) -> Result<Option<Chunk>, LoadError> {
        let (first, count) = (self.done, CHUNK.min(self.size() - self.done));
        if count == 0 {
            return Ok(None);
        }
        let entries = self.store.entries(&self.election.0, first, count).await?;
        let replayed = self
            .replayed
            .take()
            .ok_or_else(|| unfit("it failed before"))?;
        let task = tokio::task::spawn_blocking(move || replayed.push(first, entries));
        let (replayed, chunk) = task.await.map_err(|error| unfit(&error.to_string()))??;
        self.replayed = Some(replayed);
        self.done += count;
        Ok(Some(chunk))
    }

    /// Compares what came out with the checkpoint.
    pub(crate) async fn finish(self, board: &Key32) -> Result<(Held, StoredCheckpoint), LoadError> {
        if self.store.count_entries(&self.election.0).await? != self.size() {
            // Another process may have committed meanwhile; then the checkpoint has moved as well.
            let now = self.store.checkpoint(&self.election.0).await?;
            return Err(if now.as_ref() == Some(&self.checkpoint) {
                unfit("there are entries beyond the checkpoint")
            } else {
                LoadError::Store(StoreError::Superseded)
            });
        }
        let held = self.replayed.and_then(Replayed::finish);
        let held = held.ok_or_else(|| unfit("it has no manifest"))?;
        if held.election.id() != self.election {
            return Err(unfit("its manifest has another id"));
        }
        check_checkpoint(&held, &self.checkpoint, board)?;
        Ok((held, self.checkpoint))
    }
}

fn unfit(what: &str) -> LoadError {
    LoadError::Unfit(what.to_owned())
}

/// The stored checkpoint is this board's and covers exactly these entries.
fn check_checkpoint(
    held: &Held,
    checkpoint: &StoredCheckpoint,
    board: &Key32,
) -> Result<(), LoadError> {
    let manifest = held.election.manifest();
    if manifest.board.key != *board {
        return Err(unfit("its manifest names another board"));
    }
    let signed = VerifiedCheckpoint::verify_log(&checkpoint.note, &manifest.origin(), board)
        .map_err(|error| unfit(&format!("its checkpoint: {error}")))?;
    if signed.size() != held.election.size() || signed.root() != held.election.root() {
        return Err(unfit(&format!(
            "the entries have the root {}, the checkpoint has {}",
            held.election.root(),
            signed.root()
        )));
    }
    Ok(())
}

/// The state after the entries so far.
#[derive(Default)]
struct Replayed {
    replayer: Replayer,
    edge: Edge,
    range: CompactRange,
}

impl Replayed {
    fn push(mut self, first: u64, entries: Vec<Vec<u8>>) -> Result<(Self, Chunk), LoadError> {
        let slices: Vec<&[u8]> = entries.iter().map(Vec::as_slice).collect();
        self.replayer
            .push_with(&slices, &mut verify)
            .map_err(|error| unfit(&error.to_string()))?;
        let mut tiles = Vec::new();
        for entry in slices {
            let leaf = leaf_hash(entry);
            tiles.extend(self.edge.push(leaf));
            self.range.push(leaf);
        }
        let chunk = Chunk {
            first,
            entries,
            tiles,
        };
        Ok((self, chunk))
    }

    fn finish(self) -> Option<Held> {
        let election = self.replayer.into_election()?;
        Some(Held::new(election, self.edge, self.range))
    }
}
