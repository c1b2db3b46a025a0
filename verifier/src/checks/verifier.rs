//! The streaming verifier: objects of a record go in, in the archive's order.

use rayon::prelude::*;
use std::sync::Arc;

use super::ballots::note_flaws;
use super::examine::{Decoded, Equations, Examined, Subject, examine};
use super::pages::Served;
use super::state::{Position, State};
use super::sums::Sums;
use super::tiles::TileHashes;
use super::trust::{Expectations, Trust};
use super::{Check, Findings, Tallied};
use crate::ballot_proof::BallotEquations;
use crate::casting::BallotHead;
use crate::encoding::Time;
use crate::key_ceremony::{Misplaced, Package};
use crate::log::{Author, Body, Entry, Place, Tree, split_bundle};
use crate::manifest::Election;
use crate::notation::{Hash, hash};
use crate::roll::{fingerprint, same_code, tracking_code};

/// Entries are examined together in groups of up to this many, and of this many bytes.
const GROUP_ENTRIES: usize = 1024;
const GROUP_BYTES: usize = 12 << 20;

/// The state of a verification.
#[derive(Debug)]
pub struct Verifier {
    pub(super) expectations: Expectations,
    pub(super) findings: Findings,
    pub(super) election: Option<Arc<Election>>,
    pub(super) state: Option<State>,
    pub(super) tree: Tree,
    pub(super) trust: Trust,
    /// Why the state machine stopped before the record's end.
    pub(super) halted: Option<(Check, u64)>,
    /// Whether every byte of the record could be cut into entries.
    pub(super) whole: bool,
    pub(super) found: Option<(u64, String, Hash)>,
    pub(super) tallied: Option<Tallied>,
    pub(super) served: Served,
    pub(super) tiles: TileHashes,
    pub(super) tiles_seen: u64,
    /// The bytes of entry 0, for other instances.
    pub(super) manifest: Vec<u8>,
    pub(super) sums: Sums,
    prev: Hash,
    time: Option<Time>,
    pub(super) bundles: u64,
    partial: bool,
    group: Vec<Vec<u8>>,
    group_bytes: usize,
}

/// What is said of an entry's place, and what was found about it alone.
struct Placed {
    index: u64,
    prev: Hash,
    time: Option<Time>,
    election: Option<Hash>,
    leaf: Hash,
    faults: Vec<super::Fault>,
}

impl Verifier {
    /// Starts with the record's checkpoint, as it stands there.
    pub fn new(checkpoint: &[u8], expectations: Expectations) -> Self {
        Self {
            trust: Trust::new(checkpoint, &expectations),
            expectations,
            findings: Findings::default(),
            election: None,
            state: None,
            tree: Tree::default(),
            halted: None,
            whole: true,
            found: None,
            tallied: None,
            served: Served::default(),
            tiles: TileHashes::default(),
            tiles_seen: 0,
            manifest: Vec::new(),
            sums: Sums::default(),
            prev: hash("urne/v1/log", &[]),
            time: None,
            bundles: 0,
            partial: false,
            group: Vec::new(),
            group_bytes: 0,
        }
    }

    /// The number of entries that the record's checkpoint states, if it can be read.
    pub fn stated_size(&self) -> Option<u64> {
        self.trust.own.as_ref().ok().map(|note| note.size)
    }

    /// The number of ballots taken so far.
    pub fn ballots_taken(&self) -> u64 {
        self.state.as_ref().map_or(0, |state| state.ballots)
    }

    /// The number of entries taken so far.
    pub fn entries(&self) -> u64 {
        self.tree.size()
    }

    /// Takes the next object after the checkpoint.
    pub fn object(&mut self, place: Place, bytes: &[u8]) {
        match place {
            Place::Checkpoint => {}
            Place::Bundle { number, width } => self.bundle(number, width, bytes),
            Place::Tile {
                level,
                number,
                width,
            } => {
                let whole = bytes.len() == 32 * width;
                self.tile(level, number, if whole { bytes } else { &[] });
            }
        }
    }

    /// Whether a bundle may come now; notes the damage if it may not.
    pub(super) fn expects(&mut self, number: u64, width: usize) -> bool {
        if !self.whole {
            return false;
        }
        if self.partial || number != self.bundles {
            let what = format!("bundle {number} where bundle {} belongs", self.bundles);
            self.damaged(&what);
            return false;
        }
        self.bundles += 1;
        self.partial = width < 256;
        true
    }

    /// Takes the next bundle.
    pub fn bundle(&mut self, number: u64, width: usize, bytes: &[u8]) {
        if !self.expects(number, width) {
            return;
        }
        match split_bundle(bytes, width) {
            Ok(entries) => {
                for entry in entries {
                    self.group_bytes += entry.len();
                    self.group.push(entry.to_vec());
                }
            }
            Err(e) => return self.damaged(&format!("bundle {number}: {e}")),
        }
        // The manifest goes alone, since everything else is read by its rules.
        if self.bundles == 1 || self.group.len() >= GROUP_ENTRIES || self.group_bytes >= GROUP_BYTES
        {
            self.flush();
        }
    }

    /// Notes that the record is damaged here; nothing after this can be placed.
    pub fn damaged(&mut self, what: &str) {
        self.flush();
        self.findings.add(Check::Entries, None, "", what);
        self.whole = false;
        self.halt(Check::Entries, self.tree.size());
    }

    /// Takes a hash tile; all bundles have been taken before.
    pub fn tile(&mut self, level: u8, number: u64, bytes: &[u8]) {
        self.flush();
        self.tiles_seen += 1;
        if self.whole {
            self.tiles.compare(level, number, bytes, &mut self.findings);
        }
    }

    /// Says that all objects have been taken.
    pub fn end(&mut self) {
        self.flush();
        if self.tree.size() == 0 && self.whole {
            self.findings
                .add(Check::Chain, Some(0), "", "there is no manifest");
        }
    }

    fn halt(&mut self, check: Check, entry: u64) {
        self.halted.get_or_insert((check, entry));
    }

    /// Takes everything that waits in the group.
    pub(super) fn flush(&mut self) {
        let mut group = std::mem::take(&mut self.group);
        self.group_bytes = 0;
        if self.tree.size() == 0 && !group.is_empty() {
            let first: Vec<Vec<u8>> = group.drain(..1).collect();
            self.take_group(&first);
            self.manifest = first.into_iter().next().unwrap_or_default();
        }
        self.take_group(&group);
    }

    fn take_group(&mut self, group: &[Vec<u8>]) {
        let election = self.election.clone();
        let first = self.tree.size();
        let examined: Vec<Examined> = group
            .par_iter()
            .enumerate()
            .map(|(i, bytes)| {
                let position = first + u64::try_from(i).unwrap_or(0);
                examine(bytes, position, election.as_deref())
            })
            .collect();
        if first == 0
            && let Some(bytes) = group.first()
        {
            self.start(bytes);
        }
        self.take_all(examined);
    }

    /// Takes entries one after the other, then checks the group equations that are still open.
    pub(super) fn take_all(&mut self, examined: Vec<Examined>) {
        let mut open = Vec::new();
        for entry in examined {
            let leaf = entry.leaf;
            match entry.decoded {
                Ok(decoded) => open.extend(self.take(decoded, leaf)),
                Err(e) => {
                    let index = self.tree.size();
                    self.findings.add(Check::Entries, Some(index), "", e.0);
                    self.halt(Check::Entries, index);
                }
            }
            self.append(leaf);
        }
        if let (Some(state), Some(election)) = (&self.state, &self.election) {
            state.verify_ballots(&open, election, &mut self.findings);
        }
    }

    fn append(&mut self, leaf: Hash) {
        let index = self.tree.size();
        self.trust.leaf(index, leaf);
        if self.trust.wants_root(index) {
            self.trust.root(index, self.tree.root());
        }
        self.tree.push(leaf);
        self.tiles.push(leaf);
        self.prev = leaf;
        if self.trust.wants_root(self.tree.size()) {
            self.trust.root(self.tree.size(), self.tree.root());
        }
    }

    /// Takes a decoded entry; what comes back is to be checked together with others.
    fn take(&mut self, decoded: Decoded, leaf: Hash) -> Option<BallotEquations> {
        let Decoded {
            index,
            prev,
            time,
            election,
            message,
            subject,
            packages,
            faults,
        } = decoded;
        let placed = Placed {
            index,
            prev,
            time,
            election,
            leaf,
            faults,
        };
        match subject {
            Subject::Ballot(head, equations) => self.take_ballot(placed, &head, equations),
            Subject::Other(body) => {
                self.take_other(placed, body, message, &packages);
                None
            }
        }
    }

    fn take_ballot(
        &mut self,
        placed: Placed,
        ballot: &BallotHead,
        equations: Equations,
    ) -> Option<BallotEquations> {
        let who = format!("credential {}", fingerprint(&ballot.credential));
        let index = self.tree.size();
        let step = |this: &mut Self, at: Position<'_>, election: &Election| {
            let mut faults = Vec::new();
            let state = this.state.as_mut()?;
            let taken = state.expect_ballot().map(|()| {
                let sizes_fit = !matches!(equations, Equations::Unfit);
                state.step_ballot(ballot, sizes_fit, at, election, &mut faults);
            });
            Some((taken, faults))
        };
        let time = self.place(placed, &who, step)?;
        if let Some((fingerprint_wanted, code)) = &self.expectations.find
            && same_code(code, &tracking_code(&ballot.tracking))
            && same_code(fingerprint_wanted, &fingerprint(&ballot.credential))
        {
            self.found = Some((index, time.to_string(), ballot.tracking));
        }
        match equations {
            Equations::Open(equations) => Some(*equations),
            Equations::Checked(flaws) => {
                note_flaws(index, &ballot.credential, flaws, &mut self.findings);
                None
            }
            Equations::Unfit => None,
        }
    }

    fn take_other(&mut self, placed: Placed, body: Body, message: Hash, packages: &[Package]) {
        let who = match body.author() {
            Author::Trustee(i) => format!("trustee {i}"),
            Author::Registrar(g) => format!("registrar {g}"),
            Author::Organizer | Author::Voter => String::new(),
        };
        if placed.faults.iter().any(|fault| fault.check == Check::Roll)
            && let (None, Some(state)) = (self.halted, &mut self.state)
        {
            state.roll_faulty = true;
        }
        let step = |this: &mut Self, at: Position<'_>, election: &Election| {
            let mut faults = Vec::new();
            let state = this.state.as_mut()?;
            let taken = if matches!(body, Body::PartialDecryption(_) | Body::Result(_)) {
                state.step_tally(body, at, election)
            } else {
                state.step(&body, message, packages, at, election, &mut faults)
            };
            Some((taken, faults))
        };
        self.place(placed, &who, step);
    }

    /// Checks an entry's place in the chain and lets the state machine take it; its time if it did.
    fn place(
        &mut self,
        placed: Placed,
        who: &str,
        step: impl FnOnce(
            &mut Self,
            Position<'_>,
            &Election,
        ) -> Option<(Result<(), Misplaced>, Vec<super::Fault>)>,
    ) -> Option<Time> {
        let index = self.tree.size();
        let chain = [
            (placed.index == index, "`index` is not its place"),
            (
                placed.prev == self.prev,
                "`prev` is not the hash of the entry before",
            ),
            (placed.time.is_some(), "`time` is no real time"),
            (
                placed.time.is_none() || placed.time >= self.time,
                "`time` goes back",
            ),
        ];
        for (_, what) in chain.iter().filter(|(right, _)| !right) {
            self.findings.add(Check::Chain, Some(index), who, *what);
        }
        self.time = self.time.max(placed.time);
        for fault in &placed.faults {
            self.findings
                .add(fault.check, Some(index), who, fault.what.clone());
        }
        let (Some(election), None, Some(time)) = (self.election.clone(), self.halted, self.time)
        else {
            return None;
        };
        if index == 0 {
            return None;
        }
        let tree = std::mem::take(&mut self.tree);
        let at = Position {
            index,
            leaf: placed.leaf,
            time,
            tree: &tree,
        };
        let stepped = if placed.election.is_some_and(|id| id != election.id) {
            Some((
                Err(Misplaced("its `election` is another".into())),
                Vec::new(),
            ))
        } else {
            step(self, at, &election)
        };
        self.tree = tree;
        let (taken, faults) = stepped?;
        for fault in faults {
            self.findings.add(fault.check, Some(index), who, fault.what);
        }
        if let Err(Misplaced(what)) = taken {
            self.findings.add(Check::Chain, Some(index), who, what);
            self.halt(Check::Chain, index);
            return None;
        }
        Some(time)
    }

    /// Reads the manifest; an entry 0 that is not even an entry is noted where all are taken.
    fn start(&mut self, bytes: &[u8]) {
        let Ok(entry) = Entry::decode(bytes) else {
            return;
        };
        let (id, message) = (entry.manifest_hash(), entry.signed_message());
        let Body::Manifest(manifest) = entry.body else {
            let what = "the first entry is not a manifest";
            self.findings.add(Check::Chain, Some(0), "", what);
            return self.halt(Check::Chain, 0);
        };
        let election = match Election::new(*manifest, id) {
            Ok(election) => election,
            Err(violations) => {
                for what in violations {
                    self.findings.add(Check::Manifest, Some(0), "", what);
                }
                return self.halt(Check::Manifest, 0);
            }
        };
        let manifest = &election.manifest;
        let organizer = &manifest.organizer.key;
        if !crate::manifest::ed25519_holds(organizer, &message, &entry.signature) {
            let what = "its author's signature does not hold";
            self.findings.add(Check::Authors, Some(0), "", what);
        }
        let expected = &self.expectations;
        let others = [
            (
                expected.election.is_some_and(|id| id != election.id),
                "the election id is not the expected one",
            ),
            (
                expected
                    .board_key
                    .is_some_and(|key| key != manifest.board.key),
                "the board's key is not the expected one",
            ),
        ];
        for (_, what) in others.into_iter().filter(|(other, _)| *other) {
            self.findings.add(Check::Manifest, Some(0), "", what);
        }
        self.state = Some(State::new(&election));
        self.election = Some(Arc::new(election));
    }
}
