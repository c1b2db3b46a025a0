//! The state of an election, and what can be asked of it.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use urne_crypto::ballot::{BallotContext, StyleStatement};
use urne_crypto::ceremony::JointKeys;
use urne_crypto::credential::CredentialKey;
use urne_crypto::rehearsal::RehearsalContext;
use urne_crypto::tracking::TrackingHash;

use crate::body::{Body, Pages, Result as ResultBody};
use crate::bytes::{Hash32, Key32};
use crate::checkpoint::Checkpoint;
use crate::manifest::Manifest;
use crate::merkle::CompactRange;
use crate::text::{Id, Name};
use crate::time::Minute;

use super::candidate::Candidate;
use super::ceremony::Ceremony;
use super::chain::{Appended, Chain};
use super::count::Count;
use super::phase::Phase;
use super::progress::CeremonyProgress;
use super::refused::{Reason, Refused};
use super::roll::{Lists, Member, Roll};
use super::voting::{CurrentBallot, Poll};

/// The state of an election after the entries it has been given.
#[derive(Clone, Debug)]
pub struct Election {
    pub(super) manifest: Manifest,
    pub(super) id: Hash32,
    pub(super) chain: Chain,
    pub(super) phase: Phase,
    /// When the phase began.
    pub(super) since: Minute,
    /// Submissions that stand, by hash, with their index.
    pub(super) seen: HashMap<Hash32, u64>,
    pub(super) ceremony: Ceremony,
    pub(super) lists: Lists,
    pub(super) roll: Option<Roll>,
    /// When `key` and the roll were both complete.
    pub(super) ready: Option<Minute>,
    /// Trustees that have rehearsed, and when.
    pub(super) rehearsed: BTreeMap<u32, Minute>,
    pub(super) poll: Option<Poll>,
    pub(super) count: Option<Count>,
    pub(super) result: Option<ResultBody>,
    pub(super) abort: Option<Name>,
    pub(super) notices: u32,
    pub(super) pages: Option<Pages>,
}

impl Election {
    /// Founds an election by its manifest, entry 0.
    ///
    /// # Errors
    /// Not a manifest, a rule of the manifest that does not hold, or not the organizer's signature.
    pub fn found(candidate: Candidate, time: Minute) -> Result<(Self, Appended), Refused> {
        let Body::Manifest(manifest) = candidate.body() else {
            return Err(Reason::WrongPhase.because("an election begins with its manifest"));
        };
        manifest.validate()?;
        let organizer = &manifest.organizer;
        candidate.check_signature(&organizer.key, organizer.name.as_str())?;
        let id = manifest.election_id();
        let mut election = Election {
            ceremony: Ceremony::new(manifest, id, time)?,
            lists: Lists::new(manifest),
            manifest: manifest.clone(),
            id,
            chain: Chain::new(time),
            phase: Phase::Setup,
            since: time,
            seen: HashMap::new(),
            roll: None,
            ready: None,
            rehearsed: BTreeMap::new(),
            poll: None,
            count: None,
            result: None,
            abort: None,
            notices: 0,
            pages: None,
        };
        let appended = election.chain.next(&candidate, time)?;
        election.seen.insert(candidate.hash(), appended.index);
        election.chain.push(&appended, time);
        Ok((election, appended))
    }

    /// The manifest.
    pub fn manifest(&self) -> &Manifest {
        &self.manifest
    }

    /// The election's id.
    pub fn id(&self) -> Hash32 {
        self.id
    }

    /// The phase.
    pub fn phase(&self) -> Phase {
        self.phase
    }

    /// When the phase began.
    pub fn since(&self) -> Minute {
        self.since
    }

    /// Number of entries.
    pub fn size(&self) -> u64 {
        self.chain.size()
    }

    /// Root of the tree.
    pub fn root(&self) -> Hash32 {
        self.chain.root()
    }

    /// Right edge of the tree.
    pub fn compact_range(&self) -> &CompactRange {
        self.chain.range()
    }

    /// Leaf hash of the last entry.
    pub fn last_leaf(&self) -> Hash32 {
        self.chain.last_leaf()
    }

    /// Time of the last entry; no later entry has an earlier one.
    pub fn last_time(&self) -> Minute {
        self.chain.last_time()
    }

    /// The checkpoint that the board signs for this state.
    pub fn checkpoint(&self) -> Checkpoint {
        Checkpoint {
            origin: self.manifest.origin(),
            size: self.size(),
            root: self.root(),
        }
    }

    /// The index of the entry that this very submission has become.
    pub fn index_of(&self, candidate: &Candidate) -> Option<u64> {
        self.seen.get(&candidate.hash()).copied()
    }

    /// The key ceremony.
    pub fn ceremony(&self) -> &Ceremony {
        &self.ceremony
    }

    /// Which trustee has done what in the key ceremony.
    pub fn progress(&self) -> CeremonyProgress {
        self.ceremony.progress(&self.manifest, |trustee| {
            self.rehearsed.contains_key(&trustee)
        })
    }

    /// The election's keys, once `key` stands.
    pub fn keys(&self) -> Option<&Arc<JointKeys>> {
        self.ceremony.keys()
    }

    /// Leaf hash of `key`.
    pub fn key_leaf(&self) -> Option<Hash32> {
        self.ceremony.key()
    }

    /// The roll, once every registrar's list is complete.
    pub fn roll(&self) -> Option<&Roll> {
        self.roll.as_ref()
    }

    /// Parts that have arrived, and parts of the whole list (0 if unknown), of a registrar.
    pub fn list_progress(&self, registrar: u32) -> (u32, u32) {
        self.lists.progress(registrar)
    }

    /// A credential on the complete roll.
    pub fn member(&self, credential: &Key32) -> Option<&Member> {
        self.roll.as_ref()?.member(credential)
    }

    /// What rehearsals are bound to, once `key` and the roll are complete.
    pub fn rehearsal_context(&self) -> Option<RehearsalContext<'_>> {
        let (key, roll) = (self.ceremony.key_ref()?, self.roll.as_ref()?);
        let (key, roll) = (key.as_bytes(), roll.hash_ref().as_bytes());
        Some(RehearsalContext {
            election: self.id.as_bytes(),
            key,
            roll,
        })
    }

    /// Trustees that have rehearsed, increasing.
    pub fn rehearsed(&self) -> Vec<u32> {
        self.rehearsed.keys().copied().collect()
    }

    /// Leaf hash of `open`.
    pub fn open_leaf(&self) -> Option<Hash32> {
        self.poll.as_ref().map(|poll| poll.open)
    }

    /// The closing time in force.
    pub fn closes(&self) -> Minute {
        self.poll
            .as_ref()
            .map_or(self.manifest.closes, |poll| poll.closes)
    }

    /// The statement of a style with the election's keys, once `key` stands.
    ///
    /// # Errors
    /// There is no such style, or no keys yet.
    pub fn statement(&self, style: &Id) -> Result<Arc<StyleStatement>, Refused> {
        let unknown = || Reason::WrongStyle.because(format!("there is no style {style}"));
        let (place, found) = self.manifest.style(style).ok_or_else(unknown)?;
        match &self.poll {
            Some(poll) => poll.styles.get(place).cloned().ok_or_else(unknown),
            None => self.compile(found),
        }
    }

    /// Where a ballot of a credential belongs now: style, `open`, and what it replaces.
    ///
    /// # Errors
    /// The poll has not been opened, or the credential is not on the roll.
    pub fn ballot_context(&self, credential: &CredentialKey) -> Result<BallotContext, Refused> {
        let bytes = crate::Fixed(credential.to_bytes());
        let not_open = || Reason::NotYetOpen.because("the poll has not been opened");
        let poll = self.poll.as_ref().ok_or_else(not_open)?;
        let unknown = || Reason::UnknownCredential.because("the credential is not on the roll");
        let member = self.member(&bytes).ok_or_else(unknown)?;
        let style = poll.styles.get(member.style).ok_or_else(unknown)?;
        let replaces = self
            .current_ballot(&bytes)
            .map_or(Hash32::ZERO, |ballot| ballot.tracking);
        Ok(BallotContext {
            open: poll.open.0,
            credential: *credential,
            style: Arc::clone(style),
            replaces: TrackingHash(replaces.0),
        })
    }

    /// A credential's current ballot.
    pub fn current_ballot(&self, credential: &Key32) -> Option<CurrentBallot> {
        let place = self.roll.as_ref()?.place(credential)?;
        self.poll.as_ref()?.current(place)
    }

    /// Number of `ballot` entries.
    pub fn ballots(&self) -> u64 {
        self.poll.as_ref().map_or(0, |poll| poll.ballots)
    }

    /// Number of credentials that have a current ballot.
    pub fn voted(&self) -> u64 {
        self.poll.as_ref().map_or(0, |poll| poll.counted)
    }

    /// The count, from `close` on: aggregates, partial decryptions, computed result.
    pub fn count(&self) -> Option<&Count> {
        self.count.as_ref()
    }

    /// Leaf hash of `close`.
    pub fn close_leaf(&self) -> Option<Hash32> {
        self.count.as_ref().map(Count::close)
    }

    /// Index of `close`: a checkpoint holds it if its size is larger.
    pub fn close_index(&self) -> Option<u64> {
        self.count.as_ref().map(Count::close_index)
    }

    /// The result, once it stands.
    pub fn result(&self) -> Option<&ResultBody> {
        self.result.as_ref()
    }

    /// Why the election was aborted.
    pub fn abort_reason(&self) -> Option<&Name> {
        self.abort.as_ref()
    }

    /// Which files the pages are made of: the last statement, which is in force.
    pub fn pages(&self) -> Option<&Pages> {
        self.pages.as_ref()
    }

    /// Number of notices.
    pub fn notices(&self) -> u32 {
        self.notices
    }
}
