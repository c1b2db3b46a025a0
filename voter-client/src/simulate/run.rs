//! Threads that take voters from the plan one after the other, and what they add up to.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use urne_board_client::file::{self, Access};
use urne_board_client::{ElectionClient, Error as BoardError, Patience, Prefix};
use urne_crypto::tracking::TrackingHash;
use urne_record::checkpoint::VerifiedCheckpoint;

use crate::error::Error;
use crate::simulate::Plan;
use crate::simulate::worker::{Hall, Walk};

/// How a simulation is run.
#[derive(Debug, Clone)]
pub struct Settings {
    /// Number of threads, at least 1.
    pub parallel: usize,
    /// How long an outage of the board is waited out.
    pub patience: Patience,
    /// Folder for the receipts.
    pub receipts: Option<PathBuf>,
}

/// A ballot that stands in the ballot box.
#[derive(Debug, Clone)]
pub struct Cast {
    /// The voter's name in the tables.
    pub voter: String,
    /// Line of the ballot's table.
    pub line: u64,
    /// Fingerprint of the credential.
    pub fingerprint: String,
    /// Tracking hash of the ballot.
    pub tracking: TrackingHash,
    /// Index of its entry.
    pub index: u64,
}

/// A ballot that was not cast.
#[derive(Debug, Clone)]
pub struct Failure {
    /// The voter's name in the tables.
    pub voter: String,
    /// Line of the ballot's table.
    pub line: u64,
    /// The board's reason code, or `not-sent` and `no-answer` where there is none.
    pub reason: String,
    /// What is wrong.
    pub detail: String,
}

/// What a simulation has done.
#[derive(Debug, Default)]
pub struct Summary {
    /// Ballots with a verified receipt, in the order of the log.
    pub cast: Vec<Cast>,
    /// Ballots without, in the order of the table.
    pub failures: Vec<Failure>,
    /// Duration of preparing and casting.
    pub elapsed: Duration,
    /// The checkpoint of the receipt with the largest tree.
    pub newest: Option<VerifiedCheckpoint>,
}

impl Summary {
    /// Number of failures by reason.
    pub fn reasons(&self) -> BTreeMap<&str, usize> {
        let mut reasons = BTreeMap::new();
        for failure in &self.failures {
            *reasons.entry(failure.reason.as_str()).or_default() += 1;
        }
        reasons
    }

    /// Ballots cast in a second.
    pub fn rate(&self) -> f64 {
        self.cast.len() as f64 / self.elapsed.as_secs_f64().max(1e-9)
    }
}

/// Casts all ballots of a plan. `on_ballot` hears of each one done, `on_pause` of each outage.
pub fn run(
    prefix: &Prefix,
    client: &ElectionClient,
    plan: &Plan,
    settings: &Settings,
    on_ballot: &(dyn Fn() + Sync),
    on_pause: &(dyn Fn(&BoardError, Duration) + Sync),
) -> Result<Summary, Error> {
    if let Some(folder) = &settings.receipts {
        file::create_folder(folder, Access::Everyone)?;
    }
    let hall = Hall {
        prefix,
        client,
        patience: settings.patience,
        receipts: settings.receipts.as_deref(),
        on_pause,
    };
    let (next, start) = (AtomicUsize::new(0), Instant::now());
    let total = Mutex::new(Summary::default());
    std::thread::scope(|scope| {
        for _ in 0..settings.parallel.max(1) {
            scope.spawn(|| {
                while let Some(job) = plan.jobs.get(next.fetch_add(1, Ordering::Relaxed)) {
                    let mut walk = Walk::begin(&hall, job);
                    for ballot in &job.ballots {
                        let done = match &mut walk {
                            Ok(walk) => walk.cast(job, ballot).map_err(|e| explain(&e)),
                            Err(error) => Err(explain(error)),
                        };
                        let mut total = total
                            .lock()
                            .unwrap_or_else(|poisoned| poisoned.into_inner());
                        match done {
                            Ok((cast, accepted)) => {
                                total.cast.push(cast);
                                let checkpoint = accepted.receipt().checkpoint();
                                let newer =
                                    |old: &VerifiedCheckpoint| old.size() < checkpoint.size();
                                if total.newest.as_ref().is_none_or(newer) {
                                    total.newest = Some(checkpoint.clone());
                                }
                            }
                            Err((reason, detail)) => total.failures.push(Failure {
                                voter: job.voter.clone(),
                                line: ballot.line,
                                reason,
                                detail,
                            }),
                        }
                        drop(total);
                        on_ballot();
                    }
                }
            });
        }
    });
    let mut summary = total
        .into_inner()
        .unwrap_or_else(|poisoned| poisoned.into_inner());
    summary.elapsed = start.elapsed();
    summary.cast.sort_by_key(|cast| cast.index);
    summary.failures.sort_by_key(|failure| failure.line);
    Ok(summary)
}

/// The reason code and the line for people.
fn explain(error: &Error) -> (String, String) {
    let reason = match error {
        Error::Board(BoardError::Refused(refusal)) => refusal.reason(),
        Error::NotCurrent => "not-current".to_owned(),
        Error::Board(error) if error.is_transient() => "no-answer".to_owned(),
        Error::Board(_) => "wrong-answer".to_owned(),
        _ => "not-sent".to_owned(),
    };
    (reason, error.to_string())
}
