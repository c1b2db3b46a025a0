//! The board: its elections, and who may found one.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex, PoisonError, RwLock};
use std::time::{Duration, Instant};

use urne_record::election::{Candidate, Reason, Refused};
use urne_record::merkle::CompactRange;
use urne_record::{Body, Election, Fixed, Hash32, Hex, Key32, Manifest, Minute};

use crate::context::Context;
use crate::sequencer::{Answer, Sequencer, Status, Summary, claim, sign_stored, standing};
use crate::store::{Batch, Fresh, StoreError};
use crate::tree::Nodes;

/// A health check writes to the disk at most this often.
const PROBE_EVERY: Duration = Duration::from_secs(2);

/// Whose manifests the board takes.
#[derive(Clone, Debug)]
pub enum Organizers {
    /// Everybody's: for tests and for boards that are open to all.
    Any,
    /// Those signed by one of these Ed25519 keys.
    Listed(BTreeSet<Key32>),
}

/// All elections of a board.
#[derive(Debug)]
pub struct Board {
    context: Arc<Context>,
    organizers: Organizers,
    elections: RwLock<BTreeMap<Hash32, Arc<Sequencer>>>,
    probed: Mutex<Option<Instant>>,
}

/// How many elections are in which condition, and how much work waits.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Census {
    /// Elections that take submissions or are being loaded.
    pub serving: usize,
    /// Elections that do not fit together.
    pub damaged: usize,
    /// Submissions that wait.
    pub queued: usize,
}

/// Why no election was founded.
#[derive(Debug)]
pub enum FoundError {
    /// A rule of the record or of this board.
    Refused(Refused),
    /// The board cannot tell now.
    Unavailable(&'static str),
    /// The database.
    Store(StoreError),
}

impl From<Refused> for FoundError {
    fn from(refused: Refused) -> Self {
        Self::Refused(refused)
    }
}

impl From<StoreError> for FoundError {
    fn from(error: StoreError) -> Self {
        Self::Store(error)
    }
}

impl Board {
    /// Takes over a database and starts the sequencers of all elections in it.
    ///
    /// # Errors
    ///
    /// [`StoreError::OtherBoard`], or the database's.
    pub async fn open(context: Arc<Context>, organizers: Organizers) -> Result<Self, StoreError> {
        let identity = &context.identity;
        let store = &context.store;
        store
            .belongs_to(identity.name(), &identity.public_key())
            .await?;
        let board = Self {
            elections: RwLock::default(),
            probed: Mutex::default(),
            organizers,
            context: Arc::clone(&context),
        };
        for id in store.elections().await? {
            board.start(Hex(id));
        }
        Ok(board)
    }

    /// Database, key, clock and counters.
    pub fn context(&self) -> &Context {
        &self.context
    }

    /// The sequencer of an election.
    pub fn election(&self, id: &Hash32) -> Option<Arc<Sequencer>> {
        let elections = self
            .elections
            .read()
            .unwrap_or_else(PoisonError::into_inner);
        elections.get(id).cloned()
    }

    /// All elections in the order of their ids.
    pub fn elections(&self) -> Vec<(Hash32, Arc<Sequencer>)> {
        let elections = self
            .elections
            .read()
            .unwrap_or_else(PoisonError::into_inner);
        elections
            .iter()
            .map(|(id, sequencer)| (*id, Arc::clone(sequencer)))
            .collect()
    }

    /// Counts elections and waiting submissions.
    pub fn census(&self) -> Census {
        let mut census = Census::default();
        for (_, sequencer) in self.elections() {
            census.queued += sequencer.queued();
            match sequencer.status() {
                Status::Damaged(_) => census.damaged += 1,
                Status::Serving(_) | Status::Loading(_) => census.serving += 1,
            }
        }
        census
    }

    /// Shows that entries can be stored, by storing a row.
    ///
    /// # Errors
    ///
    /// The database's.
    pub async fn probe(&self) -> Result<(), StoreError> {
        let recent = |probed: &Option<Instant>| probed.is_some_and(|at| at.elapsed() < PROBE_EVERY);
        if recent(&self.probed.lock().unwrap_or_else(PoisonError::into_inner)) {
            return Ok(());
        }
        self.context.store.probe().await?;
        *self.probed.lock().unwrap_or_else(PoisonError::into_inner) = Some(Instant::now());
        Ok(())
    }

    /// Founds the election of a manifest, or finds it again.
    ///
    /// # Errors
    ///
    /// [`FoundError`]
    pub async fn found(&self, candidate: Candidate) -> Result<Answer, FoundError> {
        let Body::Manifest(manifest) = candidate.body() else {
            return Err(Reason::WrongPhase
                .because("an election begins with its manifest")
                .into());
        };
        let id = manifest.election_id();
        if self.election(&id).is_some() {
            return self.founded(id).await;
        }
        let unavailable = FoundError::Unavailable("the board's clock is wrong");
        let now = self.context.clock.minute().ok_or(unavailable)?;
        self.admits(manifest, now)?;
        let claim = claim(candidate.body());
        let (election, first) = Election::found(candidate, now)?;
        let summary = Summary::of(&election, Arc::new(election.manifest().clone()));
        let batch = Batch {
            election: id.0,
            entries: vec![Fresh {
                bytes: first.entry,
                claim,
            }],
            tiles: Vec::new(),
        };
        let sign = |stored: &[Vec<u8>]| {
            sign_stored(
                &self.context.identity,
                &summary,
                CompactRange::new(),
                stored,
            )
        };
        match self.context.store.found(&batch, sign).await {
            Ok(_) => {
                self.context.metrics.committed(1);
                tracing::info!(election = %id, "a new election");
                match self.founded(id).await? {
                    Answer::Standing(taken) => Ok(Answer::Accepted(taken)),
                    other => Ok(other),
                }
            }
            // The same manifest came twice at once, or stood after an answer was lost.
            Err(StoreError::Constraint(_)) => self.founded(id).await,
            Err(error) => Err(error.into()),
        }
    }

    /// Starts the sequencer of an election that is in the database, and gives its first receipt.
    async fn founded(&self, id: Hash32) -> Result<Answer, FoundError> {
        let unavailable = FoundError::Unavailable("the election is not served now");
        // Its author goes on at once, so it takes submissions before the answer leaves.
        let Status::Serving(_) = self.start(id).loaded().await else {
            return Err(unavailable);
        };
        let store = &self.context.store;
        let checkpoint = store.checkpoint(&id.0).await?;
        let checkpoint = checkpoint.ok_or(FoundError::Unavailable("send the manifest again"))?;
        Ok(Answer::Standing(
            standing(store, &id, 0, &checkpoint, &mut Nodes::default()).await?,
        ))
    }

    /// The rules that are the board's own (specs/manifest.md, last paragraph).
    fn admits(&self, manifest: &Manifest, now: Minute) -> Result<(), Refused> {
        let identity = &self.context.identity;
        if manifest.board.key != Fixed(identity.public_key())
            || manifest.board.name != identity.name()
        {
            return Err(Reason::Inconsistent.because(format!(
                "the manifest names another board; this one is {} with key {}",
                identity.name(),
                Fixed(identity.public_key())
            )));
        }
        if let Organizers::Listed(keys) = &self.organizers
            && !keys.contains(&manifest.organizer.key)
        {
            return Err(Reason::BadSignature
                .because("this board does not serve this organizer; ask its operator"));
        }
        if manifest.closes <= now {
            return Err(Reason::TooLate.because("the manifest's closing time has passed"));
        }
        Ok(())
    }

    fn start(&self, id: Hash32) -> Arc<Sequencer> {
        let mut elections = self
            .elections
            .write()
            .unwrap_or_else(PoisonError::into_inner);
        let sequencer = elections
            .entry(id)
            .or_insert_with(|| Arc::new(Sequencer::start(Arc::clone(&self.context), id)));
        Arc::clone(sequencer)
    }

    /// Finishes all accepted work and closes the database. Requests must have ended before.
    pub async fn shut_down(&self) {
        let elections = {
            let mut elections = self
                .elections
                .write()
                .unwrap_or_else(PoisonError::into_inner);
            std::mem::take(&mut *elections)
        };
        for sequencer in elections.into_values() {
            match Arc::try_unwrap(sequencer) {
                Ok(sequencer) => sequencer.finish().await,
                Err(_) => tracing::warn!("a request outlived the server"),
            }
        }
        self.context.store.close().await;
    }
}
