//! What the board knows about an election without asking its sequencer.

use std::sync::Arc;

use urne_record::election::{NextStep, Phase};
use urne_record::refusal::Head;
use urne_record::{Election, Hash32, Manifest, Minute};
use urne_results::results::Posted;

/// The condition of an election on this board.
#[derive(Clone, Debug)]
pub enum Status {
    /// It is being loaded from the database; again, if it was served before with this summary.
    Loading(Option<Arc<Summary>>),
    /// It takes submissions; all that is said here is durable.
    Serving(Arc<Summary>),
    /// What the database holds does not fit together, and why; nothing is served.
    Damaged(Arc<str>),
}

impl Status {
    /// Remembers what was served, for those who only read.
    pub(super) fn reload(&mut self) {
        if let Self::Serving(summary) = self {
            *self = Self::Loading(Some(Arc::clone(summary)));
        }
    }

    /// What is known to be durable, if the election may be read.
    pub fn readable(&self) -> Option<&Arc<Summary>> {
        match self {
            Self::Serving(summary) | Self::Loading(Some(summary)) => Some(summary),
            Self::Loading(None) | Self::Damaged(_) => None,
        }
    }
}

/// An election after its newest durable entry.
#[derive(Clone, Debug)]
pub struct Summary {
    /// The id.
    pub election: Hash32,
    /// The manifest.
    pub manifest: Arc<Manifest>,
    /// The origin of its checkpoints.
    pub origin: String,
    /// Size and root of the newest checkpoint.
    pub head: Head,
    /// The phase.
    pub phase: Phase,
    /// The closing time in force.
    pub closes: Minute,
    /// Ballot entries, replaced ones included.
    pub ballots: u64,
    /// Credentials that have voted.
    pub voted: u64,
    /// Credentials on the roll, once it is complete.
    pub credentials: u64,
    /// Who must do what now.
    pub next: Vec<NextStep>,
    /// The result, once it stands.
    pub result: Option<Arc<Posted>>,
}

impl Summary {
    /// Looks at a state that is, or is about to be, durable.
    pub fn of(election: &Election, manifest: Arc<Manifest>) -> Self {
        Self {
            election: election.id(),
            manifest,
            origin: election.manifest().origin(),
            head: Head::from(&election.checkpoint()),
            phase: election.phase(),
            closes: election.closes(),
            ballots: election.ballots(),
            voted: election.voted(),
            credentials: election.roll().map_or(0, |roll| roll.len() as u64),
            next: election.next_steps(),
            result: Posted::of(election).map(Arc::new),
        }
    }
}
