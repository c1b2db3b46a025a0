//! Starting and stopping the server.

use std::future::Future;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use anyhow::Context as _;
use rand_core::OsRng;
use tokio::net::TcpListener;
use tokio::sync::oneshot;

use crate::board::{Board, Organizers};
use crate::clock::Clock;
use crate::context::Context;
use crate::http;
use crate::identity::Identity;
use crate::metrics::Metrics;
use crate::store::{Store, sqlite_url};
use crate::words::say;

/// The name of a board that was given none.
pub const DEFAULT_NAME: &str = "urne.local";
/// The database file in the data directory.
const DATABASE: &str = "board.sqlite";
/// Requests under way get this long once the board is told to stop.
const PATIENCE: Duration = Duration::from_secs(35);

/// Where a board keeps its things, and whom it serves.
#[derive(Clone, Debug)]
pub struct Options {
    /// The address to listen on; port 0 takes a free one.
    pub listen: String,
    /// The directory of key and database.
    pub data: PathBuf,
    /// Another database than the SQLite file in `data`.
    pub database: Option<String>,
    /// The board's name, needed at most once.
    pub name: Option<String>,
    /// Who may found elections.
    pub organizers: Organizers,
}

/// What a started board says of itself.
#[derive(Debug)]
pub struct Ready<'a> {
    /// Where it listens.
    pub address: SocketAddr,
    /// Who it is.
    pub identity: &'a Identity,
    /// How many elections it has.
    pub elections: usize,
}

impl Options {
    /// The database's address.
    ///
    /// # Errors
    ///
    /// The data directory cannot be found.
    pub fn database_url(&self) -> anyhow::Result<String> {
        database_url(self.database.as_deref(), &self.data)
    }
}

/// The given database, or the SQLite file in the data directory.
///
/// # Errors
///
/// The data directory cannot be found.
pub fn database_url(database: Option<&str>, data: &std::path::Path) -> anyhow::Result<String> {
    match database {
        Some(url) => Ok(url.to_owned()),
        None => {
            let path = std::path::absolute(data)
                .with_context(|| say!("fault-directory", path = %data.display()))?;
            Ok(sqlite_url(&path.join(DATABASE)))
        }
    }
}

/// Serves until `stop` resolves, then finishes what was accepted.
///
/// # Errors
///
/// The key, the database or the address cannot be used.
pub async fn serve(
    options: Options,
    clock: Box<dyn Clock>,
    ready: impl FnOnce(&Ready<'_>),
    stop: impl Future<Output = ()> + Send + 'static,
) -> anyhow::Result<()> {
    let identity = Identity::load_or_create(
        &options.data,
        options.name.as_deref(),
        DEFAULT_NAME,
        &mut OsRng,
    )?;
    let url = options.database_url()?;
    let store = Store::open(&url)
        .await
        .with_context(|| say!("fault-database"))?;
    let context = Arc::new(Context {
        store,
        identity,
        clock,
        metrics: Metrics::default(),
    });
    let board = Arc::new(Board::open(Arc::clone(&context), options.organizers).await?);
    let listener = TcpListener::bind(&options.listen)
        .await
        .with_context(|| say!("fault-listen", address = &options.listen))?;
    ready(&Ready {
        address: listener.local_addr()?,
        identity: &context.identity,
        elections: board.elections().len(),
    });
    let (stopped, stopping) = oneshot::channel();
    let signal = async move {
        stop.await;
        tracing::info!("stopping: no new requests");
        let _ = stopped.send(());
    };
    let server = axum::serve(listener, http::router(Arc::clone(&board)));
    let server = server.with_graceful_shutdown(signal);
    tokio::select! {
        done = server.into_future() => done?,
        () = patience(stopping) => tracing::warn!("some requests did not end in time"),
    }
    board.shut_down().await;
    tracing::info!("stopped");
    Ok(())
}

async fn patience(stopping: oneshot::Receiver<()>) {
    if stopping.await.is_err() {
        std::future::pending::<()>().await;
    }
    tokio::time::sleep(PATIENCE).await;
}
