//! The tables, written once for both databases, and the triggers that keep them append-only.

use sqlx::{AnyPool, AssertSqlSafe, Executor};

use super::{Engine, StoreError};

const TABLES: &str = include_str!("schema.sql");
const TRIGGERS_SQLITE: &str = include_str!("triggers_sqlite.sql");
const TRIGGERS_POSTGRES: &str = include_str!("triggers_postgres.sql");

/// Nothing in these is ever changed or deleted, by whatever program holds the connection.
const APPEND_ONLY: [&str; 4] = ["entries", "messages", "ballots", "tiles"];

/// PostgreSQL boards that start at once on one new database take turns.
const LOCK: &str = "SELECT pg_advisory_xact_lock(7310587)";

/// Makes tables and triggers where they are missing, all or nothing.
pub(super) async fn create(engine: Engine, writers: &AnyPool) -> Result<(), StoreError> {
    let (bytes, triggers, begin) = match engine {
        Engine::Sqlite => ("BLOB", TRIGGERS_SQLITE, "BEGIN IMMEDIATE"),
        Engine::Postgres => ("BYTEA", TRIGGERS_POSTGRES, "BEGIN"),
    };
    let mut script = TABLES.replace("BYTES", bytes);
    for table in APPEND_ONLY {
        script.push_str(&triggers.replace("{table}", table));
    }
    let mut transaction = writers.begin_with(begin).await?;
    if engine == Engine::Postgres {
        transaction.execute(LOCK).await?;
    }
    for statement in script.split(";;").map(str::trim).filter(|s| !s.is_empty()) {
        transaction
            .execute(AssertSqlSafe(statement.to_owned()))
            .await?;
    }
    transaction.commit().await?;
    Ok(())
}
