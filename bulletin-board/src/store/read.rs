//! Reads: checkpoints, entries, tiles, ballots. They never wait for the sequencer.

use std::collections::HashMap;

use super::{Bytes32, Claim, Store, StoreError, StoredCheckpoint};

/// A row of the ballot table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredBallot {
    /// The index of its entry.
    pub index: u64,
    /// The credential's 32 bytes.
    pub credential: Vec<u8>,
    /// The tracking hash's 32 bytes.
    pub tracking: Vec<u8>,
}

/// Position, credential, replaces, tracking.
type BallotRow = (i64, Vec<u8>, Vec<u8>, Vec<u8>);

impl Store {
    /// The ids of all elections, in the order of their bytes.
    ///
    /// # Errors
    ///
    /// [`StoreError::Database`], [`StoreError::Damaged`].
    pub async fn elections(&self) -> Result<Vec<Bytes32>, StoreError> {
        let rows: Vec<(Vec<u8>,)> =
            sqlx::query_as("SELECT election FROM checkpoints ORDER BY election")
                .fetch_all(self.readers())
                .await?;
        rows.into_iter().map(|(id,)| bytes32(id)).collect()
    }

    /// The newest checkpoint of an election, if the election exists.
    ///
    /// # Errors
    ///
    /// [`StoreError::Database`], [`StoreError::Damaged`].
    pub async fn checkpoint(
        &self,
        election: &Bytes32,
    ) -> Result<Option<StoredCheckpoint>, StoreError> {
        let row: Option<(i64, String)> =
            sqlx::query_as("SELECT size, note FROM checkpoints WHERE election = $1")
                .bind(election.to_vec())
                .fetch_optional(self.readers())
                .await?;
        row.map(|(size, note)| {
            Ok(StoredCheckpoint {
                size: unsigned(size)?,
                note,
            })
        })
        .transpose()
    }

    /// The `count` entries from index `first` on, all of them.
    ///
    /// # Errors
    ///
    /// [`StoreError::Damaged`] where one is missing, [`StoreError::Database`].
    pub async fn entries(
        &self,
        election: &Bytes32,
        first: u64,
        count: u64,
    ) -> Result<Vec<Vec<u8>>, StoreError> {
        let rows: Vec<(Vec<u8>,)> = sqlx::query_as(
            "SELECT bytes FROM entries \
             WHERE election = $1 AND position >= $2 AND position < $3 ORDER BY position",
        )
        .bind(election.to_vec())
        .bind(signed(first)?)
        .bind(signed(first.saturating_add(count))?)
        .fetch_all(self.readers())
        .await?;
        if rows.len() as u64 != count {
            return Err(StoreError::Damaged(format!(
                "of entries {first} to {} only {} are there",
                first.saturating_add(count).saturating_sub(1),
                rows.len()
            )));
        }
        Ok(rows.into_iter().map(|(bytes,)| bytes).collect())
    }

    /// How many entries stand in the table, whatever the checkpoint says.
    ///
    /// # Errors
    ///
    /// [`StoreError::Database`].
    pub async fn count_entries(&self, election: &Bytes32) -> Result<u64, StoreError> {
        let (count,): (i64,) = sqlx::query_as("SELECT COUNT(*) FROM entries WHERE election = $1")
            .bind(election.to_vec())
            .fetch_one(self.readers())
            .await?;
        unsigned(count)
    }

    /// The hashes of a full tile, 8192 bytes, if it is full.
    ///
    /// # Errors
    ///
    /// [`StoreError::Database`].
    pub async fn tile(
        &self,
        election: &Bytes32,
        level: u8,
        number: u64,
    ) -> Result<Option<Vec<u8>>, StoreError> {
        let row: Option<(Vec<u8>,)> = sqlx::query_as(
            "SELECT hashes FROM tiles WHERE election = $1 AND level = $2 AND number = $3",
        )
        .bind(election.to_vec())
        .bind(i64::from(level))
        .bind(signed(number)?)
        .fetch_optional(self.readers())
        .await?;
        Ok(row.map(|(hashes,)| hashes))
    }

    /// The roots of the `count` full tiles of `level` from `first` on, concatenated: what stands
    /// in a tile one level up.
    ///
    /// # Errors
    ///
    /// [`StoreError::Damaged`] where one is missing, [`StoreError::Database`].
    pub async fn tile_roots(
        &self,
        election: &Bytes32,
        level: u8,
        first: u64,
        count: u64,
    ) -> Result<Vec<u8>, StoreError> {
        let rows: Vec<(Vec<u8>,)> = sqlx::query_as(
            "SELECT root FROM tiles WHERE election = $1 AND level = $2 \
             AND number >= $3 AND number < $4 ORDER BY number",
        )
        .bind(election.to_vec())
        .bind(i64::from(level))
        .bind(signed(first)?)
        .bind(signed(first.saturating_add(count))?)
        .fetch_all(self.readers())
        .await?;
        if rows.len() as u64 != count {
            return Err(StoreError::Damaged(format!(
                "full tiles of level {level} are missing from number {first} on"
            )));
        }
        Ok(rows.into_iter().flat_map(|(root,)| root).collect())
    }

    /// The ballot of a credential that none replaces yet, if it has one.
    ///
    /// # Errors
    ///
    /// [`StoreError::Database`], [`StoreError::Damaged`].
    pub async fn current_ballot(
        &self,
        election: &Bytes32,
        credential: &[u8],
    ) -> Result<Option<StoredBallot>, StoreError> {
        let row: Option<(i64, Vec<u8>)> = sqlx::query_as(
            "SELECT position, tracking FROM ballots \
             WHERE election = $1 AND credential = $2 ORDER BY position DESC LIMIT 1",
        )
        .bind(election.to_vec())
        .bind(credential.to_vec())
        .fetch_optional(self.readers())
        .await?;
        row.map(|(index, tracking)| {
            Ok(StoredBallot {
                index: unsigned(index)?,
                credential: credential.to_vec(),
                tracking,
            })
        })
        .transpose()
    }

    /// The ballots whose tracking hash is not below `low` and not above `high`.
    ///
    /// # Errors
    ///
    /// [`StoreError::Database`], [`StoreError::Damaged`].
    pub async fn ballots_tracked(
        &self,
        election: &Bytes32,
        low: &Bytes32,
        high: &Bytes32,
    ) -> Result<Vec<StoredBallot>, StoreError> {
        let rows: Vec<(i64, Vec<u8>, Vec<u8>)> = sqlx::query_as(
            "SELECT position, credential, tracking FROM ballots \
             WHERE election = $1 AND tracking >= $2 AND tracking <= $3",
        )
        .bind(election.to_vec())
        .bind(low.to_vec())
        .bind(high.to_vec())
        .fetch_all(self.readers())
        .await?;
        rows.into_iter()
            .map(|(index, credential, tracking)| {
                Ok(StoredBallot {
                    index: unsigned(index)?,
                    credential,
                    tracking,
                })
            })
            .collect()
    }

    /// What the entries from index `first` on take, in no order, each with its entry's index.
    ///
    /// # Errors
    ///
    /// [`StoreError::Database`], [`StoreError::Damaged`].
    pub async fn claims(
        &self,
        election: &Bytes32,
        first: u64,
        count: u64,
    ) -> Result<Vec<(u64, Claim)>, StoreError> {
        let (from, to) = (signed(first)?, signed(first.saturating_add(count))?);
        let messages: Vec<(i64, String)> = sqlx::query_as(
            "SELECT position, slot FROM messages \
             WHERE election = $1 AND position >= $2 AND position < $3",
        )
        .bind(election.to_vec())
        .bind(from)
        .bind(to)
        .fetch_all(self.readers())
        .await?;
        let ballots: Vec<BallotRow> = sqlx::query_as(
            "SELECT position, credential, replaces, tracking FROM ballots \
             WHERE election = $1 AND position >= $2 AND position < $3",
        )
        .bind(election.to_vec())
        .bind(from)
        .bind(to)
        .fetch_all(self.readers())
        .await?;
        let listed: Vec<(i64, Vec<u8>)> = sqlx::query_as(
            "SELECT position, half FROM halves \
             WHERE election = $1 AND position >= $2 AND position < $3 ORDER BY half",
        )
        .bind(election.to_vec())
        .bind(from)
        .bind(to)
        .fetch_all(self.readers())
        .await?;
        let mut lists: HashMap<i64, Vec<Bytes32>> = HashMap::new();
        for (position, half) in listed {
            lists.entry(position).or_default().push(bytes32(half)?);
        }
        let messages = messages.into_iter().map(|(index, slot)| {
            let claim = match lists.remove(&index) {
                Some(halves) => Claim::List { slot, halves },
                None => Claim::Message(slot),
            };
            Ok((unsigned(index)?, claim))
        });
        let ballots = ballots
            .into_iter()
            .map(|(index, credential, replaces, tracking)| {
                let claim = Claim::Ballot {
                    credential: bytes32(credential)?,
                    replaces: bytes32(replaces)?,
                    tracking: bytes32(tracking)?,
                };
                Ok((unsigned(index)?, claim))
            });
        messages.chain(ballots).collect()
    }

    /// The entry with the message of a slot, if it stands.
    ///
    /// # Errors
    ///
    /// [`StoreError::Database`], [`StoreError::Damaged`].
    pub async fn message(&self, election: &Bytes32, slot: &str) -> Result<Option<u64>, StoreError> {
        let row: Option<(i64,)> =
            sqlx::query_as("SELECT position FROM messages WHERE election = $1 AND slot = $2")
                .bind(election.to_vec())
                .bind(slot.to_owned())
                .fetch_optional(self.readers())
                .await?;
        row.map(|(position,)| unsigned(position)).transpose()
    }

    /// The entries of registrars' lists in which a half key stands, at most `limit` of them.
    ///
    /// # Errors
    ///
    /// [`StoreError::Database`], [`StoreError::Damaged`].
    pub async fn lists_with(
        &self,
        election: &Bytes32,
        half: &Bytes32,
        limit: u32,
    ) -> Result<Vec<u64>, StoreError> {
        let rows: Vec<(i64,)> = sqlx::query_as(
            "SELECT position FROM halves WHERE election = $1 AND half = $2 \
             ORDER BY position LIMIT $3",
        )
        .bind(election.to_vec())
        .bind(half.to_vec())
        .bind(i64::from(limit))
        .fetch_all(self.readers())
        .await?;
        rows.into_iter()
            .map(|(position,)| unsigned(position))
            .collect()
    }

    /// Whether half keys of an election's lists are stored.
    ///
    /// # Errors
    ///
    /// [`StoreError::Database`].
    pub async fn has_lists(&self, election: &Bytes32) -> Result<bool, StoreError> {
        let row: Option<(i64,)> =
            sqlx::query_as("SELECT position FROM halves WHERE election = $1 LIMIT 1")
                .bind(election.to_vec())
                .fetch_optional(self.readers())
                .await?;
        Ok(row.is_some())
    }

    /// The cosignature lines kept for the checkpoint of `size`.
    ///
    /// # Errors
    ///
    /// [`StoreError::Database`].
    pub async fn cosignatures(
        &self,
        election: &Bytes32,
        size: u64,
    ) -> Result<Vec<String>, StoreError> {
        let rows: Vec<(String,)> = sqlx::query_as(
            "SELECT line FROM cosignatures WHERE election = $1 AND size = $2 ORDER BY witness",
        )
        .bind(election.to_vec())
        .bind(signed(size)?)
        .fetch_all(self.readers())
        .await?;
        Ok(rows.into_iter().map(|(line,)| line).collect())
    }
}

fn bytes32(bytes: Vec<u8>) -> Result<Bytes32, StoreError> {
    let length = bytes.len();
    bytes
        .try_into()
        .map_err(|_| StoreError::Damaged(format!("an id of {length} bytes")))
}

fn unsigned(number: i64) -> Result<u64, StoreError> {
    u64::try_from(number).map_err(|_| StoreError::Damaged(format!("the number {number}")))
}

/// Database integers are signed; no log comes near their end.
pub(super) fn signed(number: u64) -> Result<i64, StoreError> {
    i64::try_from(number).map_err(|_| StoreError::Damaged(format!("the number {number}")))
}
