//! Checking a database without serving it: every entry by every rule, the chain, the tree, the
//! tiles, the rows of the constraints, the signatures of checkpoint and cosignatures.

use serde::Serialize;
use urne_record::checkpoint::VerifiedCheckpoint;
use urne_record::{Entry, Fixed, Hash32, Hex, Key32};

use crate::sequencer::{LoadError, Loader, claim};
use crate::store::{Claim, Store, StoreError};

/// What was found about one election.
#[derive(Debug, Serialize)]
pub struct Finding {
    /// The id.
    pub election: Hash32,
    /// Entries that its checkpoint covers; 0 if even that is unknown.
    pub entries: u64,
    /// What is wrong; nothing if all is well.
    pub error: Option<String>,
}

/// Checks all elections. `progress` hears of each election, how many entries are checked, and of
/// how many.
///
/// # Errors
///
/// The database cannot be read at all. What is wrong inside of an election is in its finding.
pub async fn fsck(
    store: &Store,
    mut progress: impl FnMut(&Hash32, u64, u64),
) -> Result<Vec<Finding>, StoreError> {
    let (_, key) = store.owner().await?;
    let key = <[u8; 32]>::try_from(key)
        .map_err(|_| StoreError::Damaged("the board's key has not 32 bytes".to_owned()))?;
    let key = Fixed(key);
    let mut findings = Vec::new();
    for id in store.elections().await? {
        let election = Hex(id);
        let size = store
            .checkpoint(&id)
            .await?
            .map_or(0, |checkpoint| checkpoint.size);
        let checked = check(store, &key, &election, |done| {
            progress(&election, done, size);
        });
        findings.push(Finding {
            error: checked.await.err().map(|error| error.to_string()),
            election,
            entries: size,
        });
    }
    Ok(findings)
}

async fn check(
    store: &Store,
    board: &Key32,
    election: &Hash32,
    mut progress: impl FnMut(u64),
) -> Result<(), LoadError> {
    let mut loader = Loader::begin(store, election).await?;
    while let Some(chunk) = loader.next().await? {
        let count = chunk.entries.len() as u64;
        for tile in &chunk.tiles {
            let stored = store.tile(&election.0, tile.level, tile.number).await?;
            let root = store
                .tile_roots(&election.0, tile.level, tile.number, 1)
                .await?;
            if stored.as_ref() != Some(&tile.hashes) || root != tile.root {
                return Err(LoadError::Unfit(format!(
                    "tile {} of level {} is not what the entries give",
                    tile.number, tile.level
                )));
            }
        }
        let mut stored = store.claims(&election.0, chunk.first, count).await?;
        stored.sort_by_key(|(index, _)| *index);
        if stored != claims(chunk.first, &chunk.entries)? {
            return Err(LoadError::Unfit(format!(
                "the rows of the constraints do not fit entries {} to {}",
                chunk.first,
                chunk.first + count - 1
            )));
        }
        progress(chunk.first + count);
    }
    let (held, checkpoint) = loader.finish(board).await?;
    let mut note = checkpoint.note;
    for line in store.cosignatures(&election.0, checkpoint.size).await? {
        note.push_str(&line);
    }
    VerifiedCheckpoint::verify(&note, held.election.manifest())
        .map_err(|error| LoadError::Unfit(format!("the cosignatures: {error}")))?;
    Ok(())
}

fn claims(first: u64, entries: &[Vec<u8>]) -> Result<Vec<(u64, Claim)>, LoadError> {
    let entry = |bytes: &Vec<u8>| Entry::decode(bytes).map_err(|e| LoadError::Unfit(e.to_string()));
    (first..)
        .zip(entries)
        .map(|(index, bytes)| Ok((index, claim(&entry(bytes)?.body))))
        .collect()
}
