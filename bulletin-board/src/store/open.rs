//! Opening the database: pools, durability, schema, and whose board it is.

use std::path::Path;
use std::time::Duration;

use sqlx::any::{AnyConnectOptions, AnyPoolOptions};
use sqlx::{AnyConnection, AnyPool, ConnectOptions, Executor};

use super::{Engine, Store, StoreError, schema};

/// A full disk or a lost server shows within this time, not at the end of the world.
const ACQUIRE: Duration = Duration::from_secs(10);

/// Every SQLite connection: readers beside the writer, nothing lost on power failure.
const SQLITE_SETUP: &str = "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; \
     PRAGMA foreign_keys = ON; PRAGMA busy_timeout = 10000;";

impl Engine {
    fn of(url: &str) -> Result<Self, StoreError> {
        match url.split(':').next() {
            Some("sqlite") => Ok(Self::Sqlite),
            Some("postgres" | "postgresql") => Ok(Self::Postgres),
            // The address may hold a password: only its beginning is repeated.
            other => Err(StoreError::Address(other.unwrap_or_default().to_owned())),
        }
    }

    /// SQLite has one writer at a time; waiting in line here beats waiting for its lock.
    fn writers(self) -> u32 {
        match self {
            Self::Sqlite => 1,
            Self::Postgres => 8,
        }
    }
}

/// The address of the SQLite file that a board keeps in its data directory.
pub fn sqlite_url(file: &Path) -> String {
    let mut url = String::from("sqlite://");
    for byte in file.as_os_str().as_encoded_bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'/' | b'.' | b'_' | b'-' => {
                url.push(char::from(*byte));
            }
            other => url.push_str(&format!("%{other:02X}")),
        }
    }
    url.push_str("?mode=rwc");
    url
}

impl Store {
    /// Opens the database at `url` and makes its tables where they are missing.
    ///
    /// # Errors
    ///
    /// [`StoreError::Address`] or [`StoreError::Database`].
    pub async fn open(url: &str) -> Result<Self, StoreError> {
        let store = Self::open_existing(url).await?;
        schema::create(store.engine, &store.writers).await?;
        Ok(store)
    }

    /// Opens the database at `url` as it is.
    ///
    /// # Errors
    ///
    /// [`StoreError::Address`] or [`StoreError::Database`].
    pub async fn open_existing(url: &str) -> Result<Self, StoreError> {
        sqlx::any::install_default_drivers();
        let engine = Engine::of(url)?;
        let options: AnyConnectOptions = url.parse()?;
        // Statements never go to the log: their times tell when somebody voted.
        let options = options.disable_statement_logging();
        let writers = AnyPoolOptions::new()
            .max_connections(engine.writers())
            .acquire_timeout(ACQUIRE)
            .after_connect(move |connection, _| Box::pin(prepare_writer(engine, connection)))
            .connect_with(options.clone())
            .await?;
        let readers = AnyPoolOptions::new()
            .max_connections(8)
            .acquire_timeout(ACQUIRE)
            .after_connect(move |connection, _| Box::pin(prepare_reader(engine, connection)))
            .connect_lazy_with(options);
        Ok(Self {
            engine,
            writers,
            readers,
        })
    }

    /// Which database this is.
    pub fn engine(&self) -> Engine {
        self.engine
    }

    /// Ties a new database to the board's name and key, and refuses one of another board: its
    /// checkpoints would be signed by a key that no manifest names.
    ///
    /// # Errors
    ///
    /// [`StoreError::OtherBoard`] or [`StoreError::Database`].
    pub async fn belongs_to(&self, name: &str, key: &[u8; 32]) -> Result<(), StoreError> {
        sqlx::query(
            "INSERT INTO board (singleton, name, key, probes, version) VALUES (1, $1, $2, 0, 1) \
             ON CONFLICT (singleton) DO NOTHING",
        )
        .bind(name)
        .bind(key.to_vec())
        .execute(&self.writers)
        .await?;
        let (found_name, found_key) = self.owner().await?;
        if found_name == name && found_key == key {
            return Ok(());
        }
        let show = |name: &str, key: &[u8]| {
            format!("{name} with key {}", data_encoding::HEXLOWER.encode(key))
        };
        Err(StoreError::OtherBoard {
            found: show(&found_name, &found_key),
            here: show(name, key),
        })
    }

    /// Name and key of the board that the database belongs to.
    ///
    /// # Errors
    ///
    /// [`StoreError::Database`]
    pub async fn owner(&self) -> Result<(String, Vec<u8>), StoreError> {
        Ok(sqlx::query_as("SELECT name, key FROM board")
            .fetch_one(&self.writers)
            .await?)
    }

    /// Writes one durable row: shows that entries can be stored.
    ///
    /// # Errors
    ///
    /// [`StoreError::Database`] when they cannot.
    pub async fn probe(&self) -> Result<(), StoreError> {
        sqlx::query("UPDATE board SET probes = probes + 1")
            .execute(&self.writers)
            .await?;
        Ok(())
    }

    /// Closes all connections, so that SQLite folds its write-ahead log into the file.
    pub async fn close(&self) {
        self.readers.close().await;
        self.writers.close().await;
    }

    pub(super) fn writers(&self) -> &AnyPool {
        &self.writers
    }

    pub(super) fn readers(&self) -> &AnyPool {
        &self.readers
    }
}

async fn prepare_writer(engine: Engine, connection: &mut AnyConnection) -> sqlx::Result<()> {
    match engine {
        Engine::Sqlite => connection.execute(SQLITE_SETUP).await?,
        Engine::Postgres => connection.execute("SET synchronous_commit = on").await?,
    };
    Ok(())
}

async fn prepare_reader(engine: Engine, connection: &mut AnyConnection) -> sqlx::Result<()> {
    match engine {
        Engine::Sqlite => {
            connection.execute(SQLITE_SETUP).await?;
            connection.execute("PRAGMA query_only = ON").await?
        }
        Engine::Postgres => {
            connection
                .execute("SET default_transaction_read_only = on")
                .await?
        }
    };
    Ok(())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn awkward_file_names_survive() {
        assert_eq!(
            sqlite_url(Path::new("/tmp/a b?#é/board.sqlite")),
            "sqlite:///tmp/a%20b%3F%23%C3%A9/board.sqlite?mode=rwc"
        );
    }

    #[test]
    fn an_unknown_address_is_refused_without_its_password() {
        let error = Engine::of("mysql://user:secret@host/db").unwrap_err();
        assert!(!error.to_string().contains("secret"));
    }
}
