//! The two transactions that write: founding an election, and appending a batch to its log.
//!
//! In one transaction: the entries, the rows whose uniqueness keeps the rules, the tiles that
//! became full, and the new checkpoint by compare-and-swap. If it stops anywhere before the
//! commit, nothing of it is there; nothing signed leaves before the commit.

use sqlx::{Any, AssertSqlSafe, Transaction};

use super::read::signed;
use super::{Bytes32, Engine, Store, StoreError, StoredCheckpoint};

/// The largest number of rows in one statement.
const ROWS: usize = 128;

/// What an entry takes, so that no second entry can take it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Claim {
    /// A message that its author sends once: author, kind, attempt, round, part.
    Message(String),
    /// A part of a registrar's list: a message, and the half keys in it.
    List {
        /// As of a message.
        slot: String,
        /// The half keys, in the order of their bytes, each once.
        halves: Vec<Bytes32>,
    },
    /// A link in a credential's chain of ballots.
    Ballot {
        /// The credential.
        credential: Bytes32,
        /// The tracking hash of the ballot before, zeros if there is none.
        replaces: Bytes32,
        /// The ballot's own tracking hash.
        tracking: Bytes32,
    },
}

/// An entry that is not stored yet.
#[derive(Clone, Debug)]
pub struct Fresh {
    /// The entry's bytes.
    pub bytes: Vec<u8>,
    /// What it takes.
    pub claim: Claim,
}

/// A tile that has become full.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tile {
    /// Its level.
    pub level: u8,
    /// Its number on the level.
    pub number: u64,
    /// Its 256 hashes.
    pub hashes: Vec<u8>,
    /// The root over them.
    pub root: Bytes32,
}

/// Entries to append to one election after its newest checkpoint.
#[derive(Clone, Debug)]
pub struct Batch {
    /// The election.
    pub election: Bytes32,
    /// The entries, in order; the first has the index `before.size`.
    pub entries: Vec<Fresh>,
    /// The tiles that these entries fill.
    pub tiles: Vec<Tile>,
}

impl Store {
    /// Stores a new election with its first entry. `sign` makes the checkpoint from the bytes
    /// that the database gives back.
    ///
    /// # Errors
    ///
    /// [`StoreError::Constraint`] if the election exists already; otherwise as
    /// [`Store::append`].
    pub async fn found(
        &self,
        batch: &Batch,
        sign: impl FnOnce(&[Vec<u8>]) -> Result<String, StoreError>,
    ) -> Result<StoredCheckpoint, StoreError> {
        let mut transaction = self.begin().await?;
        sqlx::query("INSERT INTO checkpoints (election, size, note) VALUES ($1, 1, '')")
            .bind(batch.election.to_vec())
            .execute(&mut *transaction)
            .await
            .map_err(StoreError::from_write)?;
        let before = StoredCheckpoint {
            size: 0,
            note: String::new(),
        };
        insert(&mut transaction, batch, 0).await?;
        let note = sign(&stored(&mut transaction, batch, 0).await?)?;
        // The row above stands for the size 1 already: only its empty note is replaced.
        let opened = StoredCheckpoint { size: 1, ..before };
        swap(transaction, batch, &opened, 1, note).await
    }

    /// Appends a batch after the checkpoint `before` and moves the checkpoint, all or nothing.
    /// `sign` makes the new checkpoint from the bytes that the database gives back.
    ///
    /// # Errors
    ///
    /// [`StoreError::Superseded`] if `before` is not the newest checkpoint any more,
    /// [`StoreError::Constraint`] if an entry takes what another has, what `sign` returns, and
    /// [`StoreError::Database`], after which it is unknown whether the batch was stored.
    pub async fn append(
        &self,
        batch: &Batch,
        before: &StoredCheckpoint,
        sign: impl FnOnce(&[Vec<u8>]) -> Result<String, StoreError>,
    ) -> Result<StoredCheckpoint, StoreError> {
        let size = before.size.saturating_add(batch.entries.len() as u64);
        let mut transaction = self.begin().await?;
        insert(&mut transaction, batch, before.size).await?;
        let note = sign(&stored(&mut transaction, batch, before.size).await?)?;
        swap(transaction, batch, before, size, note).await
    }

    /// Adds the half keys of lists that were stored before there was a table for them.
    ///
    /// # Errors
    ///
    /// [`StoreError::Database`], [`StoreError::Constraint`].
    pub async fn complete_lists(
        &self,
        election: &Bytes32,
        lists: &[(u64, Vec<Bytes32>)],
    ) -> Result<(), StoreError> {
        let mut transaction = self.begin().await?;
        let mut rows = Vec::new();
        for (position, halves) in lists {
            rows.extend(rows_of(halves, signed(*position)?));
        }
        let election = Value::Bytes(election);
        let table = "halves (election, half, position)";
        insert_rows(&mut transaction, table, &election, &rows).await?;
        transaction.commit().await?;
        Ok(())
    }

    /// Keeps a witness's cosignature on the checkpoint of `size`; a later one replaces it.
    ///
    /// # Errors
    ///
    /// [`StoreError::Database`].
    pub async fn keep_cosignature(
        &self,
        election: &Bytes32,
        size: u64,
        witness: &str,
        line: &str,
    ) -> Result<(), StoreError> {
        sqlx::query(
            "INSERT INTO cosignatures (election, size, witness, line) VALUES ($1, $2, $3, $4) \
             ON CONFLICT (election, size, witness) DO UPDATE SET line = excluded.line",
        )
        .bind(election.to_vec())
        .bind(signed(size)?)
        .bind(witness)
        .bind(line)
        .execute(self.writers())
        .await
        .map_err(StoreError::from_write)?;
        Ok(())
    }

    /// SQLite takes its write lock at once: a transaction that upgrades late may fail.
    async fn begin(&self) -> Result<Transaction<'static, Any>, StoreError> {
        let statement = match self.engine() {
            Engine::Sqlite => "BEGIN IMMEDIATE",
            Engine::Postgres => "BEGIN",
        };
        Ok(self.writers().begin_with(statement).await?)
    }
}

/// A parameter of a statement with many rows.
enum Value<'a> {
    Number(i64),
    Text(&'a str),
    Bytes(&'a [u8]),
}

async fn insert(
    transaction: &mut Transaction<'_, Any>,
    batch: &Batch,
    first: u64,
) -> Result<(), StoreError> {
    let election = Value::Bytes(&batch.election);
    let (mut entries, mut messages, mut ballots) = (Vec::new(), Vec::new(), Vec::new());
    let mut lists = Vec::new();
    for (position, fresh) in (signed(first)?..).zip(&batch.entries) {
        entries.push(vec![Value::Number(position), Value::Bytes(&fresh.bytes)]);
        match &fresh.claim {
            Claim::Message(slot) => {
                messages.push(vec![Value::Text(slot), Value::Number(position)]);
            }
            Claim::List { slot, halves } => {
                messages.push(vec![Value::Text(slot), Value::Number(position)]);
                lists.extend(rows_of(halves, position));
            }
            Claim::Ballot {
                credential,
                replaces,
                tracking,
            } => ballots.push(vec![
                Value::Bytes(credential),
                Value::Bytes(replaces),
                Value::Bytes(tracking),
                Value::Number(position),
            ]),
        }
    }
    let mut tiles = Vec::new();
    for tile in &batch.tiles {
        tiles.push(vec![
            Value::Number(i64::from(tile.level)),
            Value::Number(signed(tile.number)?),
            Value::Bytes(&tile.hashes),
            Value::Bytes(&tile.root),
        ]);
    }
    for (table, rows) in [
        ("entries (election, position, bytes)", entries),
        ("messages (election, slot, position)", messages),
        (
            "ballots (election, credential, replaces, tracking, position)",
            ballots,
        ),
        ("halves (election, half, position)", lists),
        ("tiles (election, level, number, hashes, root)", tiles),
    ] {
        insert_rows(transaction, table, &election, &rows).await?;
    }
    Ok(())
}

fn rows_of(halves: &[Bytes32], position: i64) -> impl Iterator<Item = Vec<Value<'_>>> {
    let row = move |half| vec![Value::Bytes(half), Value::Number(position)];
    halves
        .iter()
        .map(move |half: &Bytes32| row(half.as_slice()))
}

/// Inserts rows many at a time, in groups of a power of two: so few different statements occur
/// that all of them stay prepared.
async fn insert_rows(
    transaction: &mut Transaction<'_, Any>,
    table: &str,
    election: &Value<'_>,
    rows: &[Vec<Value<'_>>],
) -> Result<(), StoreError> {
    let mut rest = rows;
    while let Some(first) = rest.first() {
        let count = ROWS.min(1 << rest.len().ilog2());
        let (group, after) = rest.split_at(count);
        rest = after;
        let width = first.len() + 1;
        let places: Vec<String> = (0..count)
            .map(|row| {
                let marks: Vec<String> = (1..=width)
                    .map(|column| format!("${}", row * width + column))
                    .collect();
                format!("({})", marks.join(", "))
            })
            .collect();
        let statement = format!("INSERT INTO {table} VALUES {}", places.join(", "));
        let mut query = sqlx::query(AssertSqlSafe(statement));
        for row in group {
            for value in std::iter::once(election).chain(row) {
                query = match value {
                    Value::Number(number) => query.bind(*number),
                    Value::Text(text) => query.bind((*text).to_owned()),
                    Value::Bytes(bytes) => query.bind(bytes.to_vec()),
                };
            }
        }
        query
            .execute(&mut **transaction)
            .await
            .map_err(StoreError::from_write)?;
    }
    Ok(())
}

/// The batch's entries as the database gives them back: a flipped bit is never signed.
async fn stored(
    transaction: &mut Transaction<'_, Any>,
    batch: &Batch,
    first: u64,
) -> Result<Vec<Vec<u8>>, StoreError> {
    let rows: Vec<(Vec<u8>,)> = sqlx::query_as(
        "SELECT bytes FROM entries WHERE election = $1 AND position >= $2 ORDER BY position",
    )
    .bind(batch.election.to_vec())
    .bind(signed(first)?)
    .fetch_all(&mut **transaction)
    .await?;
    Ok(rows.into_iter().map(|(bytes,)| bytes).collect())
}

/// Moves the checkpoint if it still is `before`, and commits: the point of no return.
async fn swap(
    mut transaction: Transaction<'_, Any>,
    batch: &Batch,
    before: &StoredCheckpoint,
    size: u64,
    note: String,
) -> Result<StoredCheckpoint, StoreError> {
    let done = sqlx::query(
        "UPDATE checkpoints SET size = $1, note = $2 \
         WHERE election = $3 AND size = $4 AND note = $5",
    )
    .bind(signed(size)?)
    .bind(note.clone())
    .bind(batch.election.to_vec())
    .bind(signed(before.size)?)
    .bind(before.note.clone())
    .execute(&mut *transaction)
    .await
    .map_err(StoreError::from_write)?;
    if done.rows_affected() != 1 {
        return Err(StoreError::Superseded);
    }
    transaction.commit().await?;
    Ok(StoredCheckpoint { size, note })
}
