//! A database for one test: a SQLite file, or a fresh database on the server that
//! `URNE_TEST_POSTGRES` names.

use std::future::Future;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::path::Path;

use rand_core::{OsRng, RngCore};
use sqlx::{AnyConnection, AssertSqlSafe, Connection, Executor};
use tempfile::TempDir;
use urne_board::store::sqlite_url;

/// An empty database and a directory beside it, both gone after the test.
pub struct Database {
    pub url: String,
    directory: TempDir,
}

impl Database {
    pub fn directory(&self) -> &Path {
        self.directory.path()
    }

    pub fn is_postgres(&self) -> bool {
        self.url.starts_with("postgres")
    }

    /// Runs statements as an intruder would who holds the database's password.
    pub fn tamper(&self, statements: &[&str]) -> Result<(), sqlx::Error> {
        let statements: Vec<String> = statements.iter().map(|s| (*s).to_owned()).collect();
        block_on(execute(self.url.clone(), statements))
    }
}

pub fn on_sqlite(test: fn(&Database)) {
    let directory = tempfile::tempdir().unwrap();
    let url = sqlite_url(&directory.path().join("test.sqlite"));
    test(&Database { url, directory });
}

pub fn on_postgres(test: fn(&Database)) {
    let server = std::env::var("URNE_TEST_POSTGRES").unwrap_or_default();
    if server.is_empty() {
        eprintln!("skipped: URNE_TEST_POSTGRES names no PostgreSQL server");
        return;
    }
    let name = format!("urne_test_{:016x}", OsRng.next_u64());
    let create = format!("CREATE DATABASE {name}");
    block_on(execute(server.clone(), vec![create])).unwrap();
    let (base, _) = server.rsplit_once('/').unwrap();
    let database = Database {
        url: format!("{base}/{name}"),
        directory: tempfile::tempdir().unwrap(),
    };
    let outcome = catch_unwind(AssertUnwindSafe(|| test(&database)));
    let drop = format!("DROP DATABASE {name} WITH (FORCE)");
    block_on(execute(server, vec![drop])).unwrap();
    if let Err(panic) = outcome {
        resume_unwind(panic);
    }
}

async fn execute(url: String, statements: Vec<String>) -> Result<(), sqlx::Error> {
    sqlx::any::install_default_drivers();
    let mut connection = AnyConnection::connect(&url).await?;
    for statement in statements {
        connection.execute(AssertSqlSafe(statement)).await?;
    }
    connection.close().await
}

pub fn block_on<F: Future>(future: F) -> F::Output {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    runtime.block_on(future)
}
