//! The streaming verifier: objects of a record go in, in the archive's order.

use rayon::prelude::*;
use std::sync::Arc;

use super::examine::{Decoded, Examined, examine};
use super::state::{Position, State};
use super::tiles::TileHashes;
use super::trust::{Expectations, Trust};
use super::{Check, Findings, Tallied};
use crate::casting::CountedBallot;
use crate::encoding::Time;
use crate::key_ceremony::Misplaced;
use crate::log::{Author, Body, Tree, leaf_hash, split_bundle};
use crate::manifest::Election;
use crate::notation::{Hash, hash};
use crate::roll::{fingerprint, same_code, tracking_code};
use crate::tally::Aggregates;

/// Entries are examined together in groups of up to this many, and of this many bytes.
const GROUP_ENTRIES: usize = 1024;
const GROUP_BYTES: usize = 12 << 20;

/// The record was another one when it was read the second time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the record changed while it was being read")]
pub struct Changed;

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
    pub(super) aggregates: Option<Aggregates>,
    pub(super) tallied: Option<Tallied>,
    tiles: TileHashes,
    pub(super) tiles_seen: u64,
    prev: Hash,
    time: Option<Time>,
    bundles: u64,
    bundles_again: u64,
    partial: bool,
    group: Vec<Vec<u8>>,
    group_bytes: usize,
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
            aggregates: None,
            tallied: None,
            tiles: TileHashes::default(),
            tiles_seen: 0,
            prev: hash("urne/v1/log", &[]),
            time: None,
            bundles: 0,
            bundles_again: 0,
            partial: false,
            group: Vec::new(),
            group_bytes: 0,
        }
    }

    /// The number of entries that the record's checkpoint states, if it can be read.
    pub fn stated_size(&self) -> Option<u64> {
        self.trust.own.as_ref().ok().map(|note| note.size)
    }

    /// The number of entries taken so far.
    pub fn entries(&self) -> u64 {
        self.tree.size()
    }

    /// Takes the next bundle.
    pub fn bundle(&mut self, number: u64, width: usize, bytes: &[u8]) {
        if !self.whole {
            return;
        }
        if self.partial || number != self.bundles {
            let what = format!("bundle {number} where bundle {} belongs", self.bundles);
            return self.damaged(&what);
        }
        self.bundles += 1;
        self.partial = width < 256;
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

    /// Whether the bundles are needed a second time, for the sums of the counted ballots.
    pub fn needs_ballots(&self) -> bool {
        self.halted.is_none()
            && self
                .state
                .as_ref()
                .is_some_and(|state| state.close.is_some())
            && Check::Aggregates
                .depends_on()
                .iter()
                .all(|check| !self.findings.failed(*check))
            && !self.findings.failed(Check::Keys)
            && !self.findings.failed(Check::Commitments)
    }

    /// Takes a bundle for the second time.
    pub fn ballots(&mut self, number: u64, width: usize, bytes: &[u8]) -> Result<(), Changed> {
        let (Some(election), Some(state)) = (&self.election, &self.state) else {
            return Err(Changed);
        };
        let register = state.register.as_ref().ok_or(Changed)?;
        let entries = split_bundle(bytes, width).map_err(|_| Changed)?;
        let leaves: Vec<Hash> = entries.par_iter().map(|entry| leaf_hash(entry)).collect();
        if number != self.bundles_again || !self.tiles.is_bundle(number, &leaves) {
            return Err(Changed);
        }
        self.bundles_again += 1;
        let first = number.checked_mul(256).ok_or(Changed)?;
        let counted: Vec<_> = entries
            .par_iter()
            .enumerate()
            .filter_map(|(i, entry)| {
                let ballot = CountedBallot::decode(entry).ok()?;
                let slot = register.slot(&ballot.credential)?;
                (slot.index.checked_sub(first) == u64::try_from(i).ok()).then_some((
                    slot.style,
                    slot.weight,
                    ballot.ciphertext,
                ))
            })
            .collect();
        let aggregates = self
            .aggregates
            .get_or_insert_with(|| Aggregates::new(election));
        aggregates.add(&counted, election);
        Ok(())
    }

    /// Says that every bundle was taken for the second time.
    pub fn ballots_end(&self) -> Result<(), Changed> {
        if self.bundles_again == self.bundles {
            Ok(())
        } else {
            Err(Changed)
        }
    }

    fn halt(&mut self, check: Check, entry: u64) {
        self.halted.get_or_insert((check, entry));
    }

    fn flush(&mut self) {
        let mut group = std::mem::take(&mut self.group);
        self.group_bytes = 0;
        if self.tree.size() == 0 && !group.is_empty() {
            let first: Vec<Vec<u8>> = group.drain(..1).collect();
            self.take_group(&first);
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
        let mut ballots = Vec::new();
        for (entry, bytes) in examined.into_iter().zip(group) {
            let leaf = entry.leaf;
            match entry.decoded {
                Ok(mut decoded) => {
                    let equations = decoded.equations.take();
                    if self.take(decoded, equations.is_some(), leaf, bytes) {
                        ballots.extend(equations);
                    }
                }
                Err(e) => {
                    let index = self.tree.size();
                    self.findings.add(Check::Entries, Some(index), "", e.0);
                    self.halt(Check::Entries, index);
                }
            }
            self.append(leaf);
        }
        if let (Some(state), Some(election)) = (&self.state, &self.election) {
            state.verify_ballots(&ballots, election, &mut self.findings);
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

    /// Takes a decoded entry; true if its group equations are to be checked.
    fn take(&mut self, decoded: Decoded, sizes_fit: bool, leaf: Hash, bytes: &[u8]) -> bool {
        let index = self.tree.size();
        let who = self.name_author(&decoded.body);
        let chain = [
            (decoded.index == index, "`index` is not its place"),
            (
                decoded.prev == self.prev,
                "`prev` is not the hash of the entry before",
            ),
            (decoded.time.is_some(), "`time` is no real time"),
            (
                decoded.time.is_none() || decoded.time >= self.time,
                "`time` goes back",
            ),
        ];
        for (_, what) in chain.iter().filter(|(right, _)| !right) {
            self.findings.add(Check::Chain, Some(index), &who, *what);
        }
        self.time = self.time.max(decoded.time);
        for fault in &decoded.faults {
            self.findings
                .add(fault.check, Some(index), &who, fault.what.clone());
        }
        if index == 0 {
            self.start(decoded, bytes);
            return false;
        }
        let (Some(election), None, Some(time)) = (self.election.clone(), self.halted, self.time)
        else {
            return false;
        };
        let at = Position {
            index,
            leaf,
            time,
            tree: &self.tree,
        };
        let Some(state) = &mut self.state else {
            return false;
        };
        state.roll_faulty |= decoded
            .faults
            .iter()
            .any(|fault| fault.check == Check::Roll);
        let mut faults = Vec::new();
        let is_ballot = matches!(decoded.body, Body::Ballot(_));
        let taken = if decoded.election.is_some_and(|id| id != election.id) {
            Err(Misplaced("its `election` is another".into()))
        } else if matches!(decoded.body, Body::PartialDecryption(_) | Body::Result(_)) {
            state.step_tally(decoded.body, at, &election)
        } else {
            let step = state.step(&decoded, sizes_fit, at, &election, &mut faults);
            if let (Body::Ballot(ballot), Some((fingerprint_wanted, code))) =
                (&decoded.body, &self.expectations.find)
                && same_code(code, &tracking_code(&ballot.tracking))
                && same_code(fingerprint_wanted, &fingerprint(&ballot.credential.bytes))
            {
                self.found = Some((index, time.to_string(), ballot.tracking));
            }
            step
        };
        for fault in faults {
            self.findings
                .add(fault.check, Some(index), &who, fault.what);
        }
        if let Err(Misplaced(what)) = taken {
            self.findings.add(Check::Chain, Some(index), &who, what);
            self.halt(Check::Chain, index);
            return false;
        }
        is_ballot
    }

    fn start(&mut self, decoded: Decoded, bytes: &[u8]) {
        let Body::Manifest(manifest) = decoded.body else {
            self.findings.add(
                Check::Chain,
                Some(0),
                "",
                "the first entry is not a manifest",
            );
            return self.halt(Check::Chain, 0);
        };
        let Ok(entry) = crate::log::Entry::decode(bytes) else {
            return;
        };
        match Election::new(*manifest, entry.manifest_hash()) {
            Err(violations) => {
                for what in violations {
                    self.findings.add(Check::Manifest, Some(0), "", what);
                }
                self.halt(Check::Manifest, 0);
            }
            Ok(election) => {
                let organizer = &election.manifest.organizer.key;
                if !crate::manifest::ed25519_holds(
                    organizer,
                    &entry.signed_message(),
                    &entry.signature,
                ) {
                    let what = "its author's signature does not hold";
                    self.findings.add(Check::Authors, Some(0), "", what);
                }
                if self
                    .expectations
                    .election
                    .is_some_and(|id| id != election.id)
                {
                    let what = "the election id is not the expected one";
                    self.findings.add(Check::Manifest, Some(0), "", what);
                }
                if self
                    .expectations
                    .board_key
                    .is_some_and(|key| key != election.manifest.board.key)
                {
                    let what = "the board's key is not the expected one";
                    self.findings.add(Check::Manifest, Some(0), "", what);
                }
                self.state = Some(State::new(&election));
                self.election = Some(Arc::new(election));
            }
        }
    }

    fn name_author(&self, body: &Body) -> String {
        match (body, body.author()) {
            (Body::Ballot(ballot), _) => {
                format!("credential {}", fingerprint(&ballot.credential.bytes))
            }
            (_, Author::Trustee(i)) => format!("trustee {i}"),
            (_, Author::Registrar(g)) => format!("registrar {g}"),
            _ => String::new(),
        }
    }
}
