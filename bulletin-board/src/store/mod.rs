//! The database: SQLite or PostgreSQL behind the same statements.
//!
//! Only bytes are known here. What is written goes through [`Store::found`] and [`Store::append`],
//! one transaction each; everything else reads, on connections of its own.

mod error;
mod open;
mod read;
mod schema;
mod write;

pub use error::StoreError;
pub use open::sqlite_url;
pub use read::StoredBallot;
pub use write::{Batch, Claim, Fresh, Tile};

use sqlx::AnyPool;

/// An election's id, a leaf hash, a tracking hash: 32 bytes.
pub type Bytes32 = [u8; 32];

/// The newest checkpoint of an election as it is stored, without cosignatures.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredCheckpoint {
    /// The number of entries that it covers.
    pub size: u64,
    /// The signed note.
    pub note: String,
}

/// The two databases that the board runs on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    /// One file, nothing to install.
    Sqlite,
    /// A database server.
    Postgres,
}

/// Connections to the board's database: some that write, some that only read.
#[derive(Clone, Debug)]
pub struct Store {
    engine: Engine,
    writers: AnyPool,
    readers: AnyPool,
}
