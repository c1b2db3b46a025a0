//! The sequencer's task: load, serve, and load again after an error.

use std::sync::Arc;
use std::time::Duration;

use tokio::sync::{mpsc, oneshot, watch};
use tokio::task::JoinHandle;
use tokio::time::Instant;
use urne_record::election::Candidate;
use urne_record::{Fixed, Hash32};

use super::admit::{Admitted, Held, admit};
use super::commit::commit;
use super::{Answer, Author, Job, LoadError, Status, load};
use crate::context::Context;
use crate::store::{StoreError, StoredCheckpoint};

/// Submissions that wait at most; more are turned away with 503.
const QUEUE: usize = 4096;
/// Most submissions of one transaction.
const BATCH: usize = 512;
/// How long a batch waits for company.
const GATHER: Duration = Duration::from_millis(4);
/// How long the sequencer waits before it asks a failing database again.
const PAUSE: Duration = Duration::from_secs(1);

/// An election's sequencer, as the rest of the board sees it.
#[derive(Debug)]
pub struct Sequencer {
    jobs: mpsc::Sender<Job>,
    status: watch::Receiver<Status>,
    task: JoinHandle<()>,
}

/// The queue is full, or the sequencer has ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Busy {
    /// More submissions wait than may.
    Full,
    /// The election is not served any more.
    Ended,
}

impl Sequencer {
    /// Starts the sequencer of an election that is in the database.
    pub fn start(context: Arc<Context>, election: Hash32) -> Self {
        let (jobs, received) = mpsc::channel(QUEUE);
        let (sender, status) = watch::channel(Status::Loading(None));
        let worker = Worker {
            context,
            election,
            jobs: received,
            waiting: Vec::new(),
            status: Arc::new(sender),
        };
        Self {
            jobs,
            status,
            task: tokio::spawn(worker.run()),
        }
    }

    /// Hands over a submission; the answer comes through the receiver.
    ///
    /// # Errors
    ///
    /// [`Busy`]
    pub fn submit(&self, candidate: Candidate) -> Result<oneshot::Receiver<Answer>, Busy> {
        let (sender, answer) = oneshot::channel();
        let job = Job {
            candidate,
            author: Author(sender),
        };
        match self.jobs.try_send(job) {
            Ok(()) => Ok(answer),
            Err(mpsc::error::TrySendError::Full(_)) => Err(Busy::Full),
            Err(mpsc::error::TrySendError::Closed(_)) => Err(Busy::Ended),
        }
    }

    /// The election's condition now.
    pub fn status(&self) -> Status {
        self.status.borrow().clone()
    }

    /// Waits until the election is loaded or found damaged.
    pub async fn loaded(&self) -> Status {
        let mut status = self.status.clone();
        match status
            .wait_for(|status| !matches!(status, Status::Loading(_)))
            .await
        {
            Ok(status) => status.clone(),
            Err(_) => self.status(),
        }
    }

    /// The number of submissions that wait.
    pub fn queued(&self) -> usize {
        QUEUE - self.jobs.capacity()
    }

    /// Finishes the work accepted so far, then ends.
    pub async fn finish(self) {
        drop(self.jobs);
        if let Err(error) = self.task.await {
            tracing::error!(%error, "a sequencer ended badly");
        }
    }
}

struct Worker {
    context: Arc<Context>,
    election: Hash32,
    jobs: mpsc::Receiver<Job>,
    /// Taken from the queue, not yet verified.
    waiting: Vec<Job>,
    status: Arc<watch::Sender<Status>>,
}

type Commit = JoinHandle<Result<StoredCheckpoint, StoreError>>;

/// Why serving stopped: the memory cannot be trusted any more.
#[derive(Debug, thiserror::Error)]
enum Stop {
    #[error(transparent)]
    Store(#[from] StoreError),
    #[error("a task failed: {0}")]
    Task(#[from] tokio::task::JoinError),
    #[error("the clock stands outside of the years 1 to 9999")]
    Clock,
}

impl Worker {
    async fn run(mut self) {
        let election = self.election;
        let board = Fixed(self.context.identity.public_key());
        loop {
            match load(&self.context.store, &board, &election).await {
                Ok((held, checkpoint)) => {
                    self.status.send_replace(Status::Serving(held.summary()));
                    match self.serve(held, checkpoint).await {
                        Ok(()) => return,
                        Err(error) => {
                            tracing::error!(%election, %error, "loading the election again");
                        }
                    }
                    self.status.send_modify(Status::reload);
                    self.context.metrics.reloaded();
                }
                Err(LoadError::Unfit(why)) => {
                    tracing::error!(%election, %why, "this election is not served");
                    self.status.send_replace(Status::Damaged(why.into()));
                    return;
                }
                Err(LoadError::Store(error)) => {
                    tracing::error!(%election, %error, "the election cannot be loaded now");
                    if self.jobs.is_closed() {
                        return;
                    }
                    tokio::time::sleep(PAUSE).await;
                }
            }
        }
    }

    /// Serves until the queue is closed and empty.
    async fn serve(
        &mut self,
        mut held: Held,
        mut checkpoint: StoredCheckpoint,
    ) -> Result<(), Stop> {
        let mut under_way: Option<Commit> = None;
        loop {
            let jobs = tokio::select! {
                biased;
                done = finished(&mut under_way) => {
                    under_way = None;
                    checkpoint = done??;
                    continue;
                }
                jobs = self.gather() => jobs,
            };
            if jobs.is_empty() {
                if let Some(last) = under_way {
                    last.await??;
                }
                return Ok(());
            }
            let now = self.context.clock.minute().ok_or(Stop::Clock)?;
            let admitted: Admitted;
            // The state moves into the blocking task: if that panics, the state is gone with it.
            (held, admitted) = tokio::task::spawn_blocking(move || admit(held, jobs, now)).await?;
            if let Some(before) = under_way.take() {
                match before.await {
                    Ok(Ok(durable)) => checkpoint = durable,
                    failed => {
                        // This batch was built on one that is not durable.
                        admitted.fail("the board lost its footing; send the same bytes again");
                        failed??;
                        continue;
                    }
                }
            }
            under_way = Some(tokio::spawn(commit(
                Arc::clone(&self.context),
                admitted,
                checkpoint.clone(),
                Arc::clone(&self.status),
            )));
        }
    }

    /// The next batch; empty when the queue is closed. Nothing is lost if this is cancelled.
    async fn gather(&mut self) -> Vec<Job> {
        if self.waiting.is_empty() {
            self.jobs.recv_many(&mut self.waiting, BATCH).await;
        }
        let until = Instant::now() + GATHER;
        while !self.waiting.is_empty() && self.waiting.len() < BATCH {
            let room = BATCH - self.waiting.len();
            let more = self.jobs.recv_many(&mut self.waiting, room);
            match tokio::time::timeout_at(until, more).await {
                Ok(1..) => {}
                Ok(0) | Err(_) => break,
            }
        }
        std::mem::take(&mut self.waiting)
    }
}

async fn finished(
    under_way: &mut Option<Commit>,
) -> Result<Result<StoredCheckpoint, StoreError>, tokio::task::JoinError> {
    match under_way {
        Some(commit) => commit.await,
        None => std::future::pending().await,
    }
}
