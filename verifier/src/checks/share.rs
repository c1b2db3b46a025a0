//! Sharing the work between instances that have no memory in common, such as a page's workers.
//!
//! One instance, the [`Verifier`], holds the state and takes every entry in order. From `open` on, [`Helper`]s
//! elsewhere decode bundles of ballots and check their proofs: most of the work. What they find goes back as
//! JSON, and the verifier takes it as it would have taken the entries themselves.
//!
//! A ballot comes back as what the state machine reads of it, with its leaf hash; the leaves make the tree, whose
//! root the checkpoint states. Anything else comes back as its bytes, and is examined here.

use std::sync::Arc;

use rand_core::OsRng;
use serde::{Deserialize, Serialize};

use super::examine::{Decoded, Equations, Examined, Subject, examine};
use super::sums::{Changed, Counted, ciphertexts, leaves};
use super::verifier::Verifier;
use crate::ballot_proof::{Bases, Flaws, verify_batch};
use crate::casting::BallotHead;
use crate::encoding::{Malformed, Time, base64_url, from_base64_url};
use crate::log::{Body, Entry, Phase, split_bundle};
use crate::manifest::Election;
use crate::notation::{Hash, Point};
use crate::tally::Aggregates;

/// What a helper needs to know: the entry of the manifest and the joint keys.
#[derive(Debug, Serialize, Deserialize)]
struct Context {
    manifest: String,
    keys: String,
}

/// What a helper found in a bundle.
#[derive(Debug, Serialize, Deserialize)]
struct Report {
    number: u64,
    width: usize,
    found: Result<Vec<Item>, String>,
}

#[derive(Debug, Serialize, Deserialize)]
enum Item {
    Ballot(Box<BallotItem>),
    /// Everything else, as its bytes.
    Other(String),
}

#[derive(Debug, Serialize, Deserialize)]
struct BallotItem {
    leaf: Hash,
    index: u64,
    prev: Hash,
    time: Option<String>,
    election: Option<Hash>,
    message: Hash,
    head: BallotHead,
    /// None where sizes do not fit.
    flaws: Option<Flaws>,
}

/// The leaf hashes of a bundle that was added to a helper's sums.
#[derive(Debug, Serialize, Deserialize)]
struct Again {
    number: u64,
    leaves: Vec<Hash>,
}

/// A helper's sums.
#[derive(Debug, Serialize, Deserialize)]
struct Summed {
    bundles: Vec<u64>,
    /// `R_c, S_c1 ...` of each contest, encoded.
    contests: Vec<String>,
}

fn to_json(value: &impl Serialize) -> String {
    // Structures of our own always serialize.
    serde_json::to_string(value).unwrap_or_default()
}

fn from_json<'a, T: Deserialize<'a>>(text: &'a str) -> Result<T, Malformed> {
    serde_json::from_str(text).map_err(|e| Malformed(e.to_string()))
}

/// Does a verifier's work on ballots elsewhere.
#[derive(Debug)]
pub struct Helper {
    election: Arc<Election>,
    keys: Vec<curve25519_dalek::ristretto::RistrettoPoint>,
    sums: Aggregates,
    summed: Vec<u64>,
}

impl Helper {
    /// A helper of the verifier that gave this [`Verifier::context`].
    pub fn new(context: &str) -> Result<Self, Malformed> {
        let context: Context = from_json(context)?;
        let manifest = from_base64_url(&context.manifest)?;
        let entry = Entry::decode(&manifest)?;
        let id = entry.manifest_hash();
        let Body::Manifest(manifest) = entry.body else {
            return Err(Malformed::new("not a manifest"));
        };
        let election = Election::new(*manifest, id).map_err(|e| Malformed(e.join("; ")))?;
        let keys = Point::decode_all(&from_base64_url(&context.keys)?)?;
        Ok(Self {
            keys: keys.iter().map(|key| key.element).collect(),
            sums: Aggregates::new(&election),
            election: Arc::new(election),
            summed: Vec::new(),
        })
    }

    /// Examines a bundle and checks the proofs of its ballots.
    pub fn examine(&self, number: u64, width: usize, bytes: &[u8]) -> String {
        let found = split_bundle(bytes, width).map_err(|e| e.0);
        let found = found.map(|entries| self.items(number.saturating_mul(256), &entries));
        to_json(&Report {
            number,
            width,
            found,
        })
    }

    fn items(&self, first: u64, entries: &[&[u8]]) -> Vec<Item> {
        let examined: Vec<Examined> = (first..)
            .zip(entries)
            .map(|(position, bytes)| examine(bytes, position, Some(&self.election)))
            .collect();
        let mut open = Vec::new();
        let mut items: Vec<Item> = examined
            .into_iter()
            .zip(entries)
            .map(|(entry, bytes)| match item(entry, &mut open) {
                Some(ballot) => Item::Ballot(Box::new(ballot)),
                None => Item::Other(base64_url(bytes)),
            })
            .collect();
        let bases = Bases {
            generators: &self.election.generators,
            keys: &self.keys,
        };
        for bad in verify_batch(&open, bases, &mut OsRng) {
            let place = open.get(bad.place).map(|ballot| ballot.entry - first);
            let place = place.and_then(|place| usize::try_from(place).ok());
            if let Some(Item::Ballot(ballot)) = place.and_then(|place| items.get_mut(place)) {
                ballot.flaws = Some(bad.flaws);
            }
        }
        items
    }

    /// Adds the counted ballots of a bundle, as [`Verifier::counted_in`] names them in JSON, to this helper's sums.
    pub fn sum(
        &mut self,
        number: u64,
        width: usize,
        counted: &str,
        bytes: &[u8],
    ) -> Result<String, Malformed> {
        let counted: Vec<Counted> = from_json(counted)?;
        let changed = |_| Malformed(Changed.to_string());
        let entries = split_bundle(bytes, width)?;
        let ballots = ciphertexts(&entries, &counted).map_err(changed)?;
        self.sums.add(&ballots, &self.election);
        self.summed.push(number);
        Ok(to_json(&Again {
            number,
            leaves: leaves(&entries),
        }))
    }

    /// This helper's sums; it begins anew.
    pub fn sums(&mut self) -> String {
        let none = Aggregates::new(&self.election);
        let sums = std::mem::replace(&mut self.sums, none);
        to_json(&Summed {
            bundles: std::mem::take(&mut self.summed),
            contests: sums
                .encode()
                .iter()
                .map(|bytes| base64_url(bytes))
                .collect(),
        })
    }
}

/// A ballot without its equations, which go to `open`; none if it is no ballot, or is malformed.
fn item(
    entry: Examined,
    open: &mut Vec<crate::ballot_proof::BallotEquations>,
) -> Option<BallotItem> {
    let leaf = entry.leaf;
    let decoded = entry.decoded.ok()?;
    let Subject::Ballot(head, equations) = decoded.subject else {
        return None;
    };
    let flaws = match equations {
        Equations::Open(equations) => {
            open.push(*equations);
            Some(Flaws::default())
        }
        Equations::Checked(flaws) => Some(flaws),
        Equations::Unfit => None,
    };
    Some(BallotItem {
        leaf,
        index: decoded.index,
        prev: decoded.prev,
        time: decoded.time.map(|time| time.to_string()),
        election: decoded.election,
        message: decoded.message,
        head,
        flaws,
    })
}

impl Verifier {
    /// The body of the manifest, as JSON; empty before it was taken.
    pub fn manifest_body(&self) -> &str {
        let entry = Entry::decode(&self.manifest).ok();
        let body = entry.map_or(&[][..], |entry| entry.body_bytes);
        std::str::from_utf8(body).unwrap_or_default()
    }

    /// What helpers need to know, once the poll is open and before it is over.
    pub fn context(&mut self) -> Option<String> {
        self.flush();
        let state = self.state.as_ref()?;
        if state.phase != Phase::Voting || self.halted.is_some() {
            return None;
        }
        let keys = state.keys.as_ref()?.keys.iter();
        let keys: Vec<u8> = keys.flat_map(|key| key.bytes).collect();
        Some(to_json(&Context {
            manifest: base64_url(&self.manifest),
            keys: base64_url(&keys),
        }))
    }

    /// Takes the next bundle as a helper found it. An error is a fault of the helper, not of the record.
    pub fn examined(&mut self, number: u64, width: usize, report: &str) -> Result<(), Malformed> {
        self.flush();
        let report: Report = from_json(report)?;
        if (report.number, report.width) != (number, width) {
            return Err(Malformed::new("a helper examined another bundle"));
        }
        let items = match report.found {
            Ok(items) if items.len() != report.width => {
                return Err(Malformed::new("a helper left entries out"));
            }
            Ok(items) => items,
            Err(what) => {
                if self.expects(report.number, report.width) {
                    self.damaged(&format!("bundle {}: {what}", report.number));
                }
                return Ok(());
            }
        };
        let election = self.election.clone();
        let first = self.entries();
        let examined: Result<Vec<Examined>, Malformed> = (first..)
            .zip(items)
            .map(|(position, item)| match item {
                Item::Ballot(ballot) => ballot.examined(),
                Item::Other(bytes) => {
                    let bytes = from_base64_url(&bytes)?;
                    Ok(examine(&bytes, position, election.as_deref()))
                }
            })
            .collect();
        let examined = examined?;
        if self.expects(report.number, report.width) {
            self.take_all(examined);
        }
        Ok(())
    }

    /// Compares a bundle that a helper has summed with the first reading.
    pub fn summed(&mut self, again: &str) -> Result<(), Malformed> {
        let again: Again = from_json(again)?;
        let same = self.tiles.is_bundle(again.number, &again.leaves);
        if same && self.sums.read.insert(again.number) {
            Ok(())
        } else {
            Err(Malformed(Changed.to_string()))
        }
    }

    /// Adds a helper's sums.
    pub fn add_sums(&mut self, sums: &str) -> Result<(), Malformed> {
        let sums: Summed = from_json(sums)?;
        let again =
            |number: &u64| !self.sums.read.contains(number) || self.sums.summed.contains(number);
        let mut once = sums.bundles.clone();
        once.sort_unstable();
        if sums.bundles.iter().any(again) || !once.is_sorted_by(|a, b| a < b) {
            return Err(Malformed::new("a helper summed what it was not given"));
        }
        let election = self.election.as_ref();
        let election = election.ok_or_else(|| Malformed::new("there is no manifest"))?;
        let none = || Aggregates::new(election);
        let contests: Result<Vec<Vec<u8>>, Malformed> = sums
            .contests
            .iter()
            .map(|bytes| from_base64_url(bytes))
            .collect();
        let aggregates = self.sums.aggregates.get_or_insert_with(none);
        aggregates.add_encoded(&contests?)?;
        self.sums.summed.extend(sums.bundles);
        Ok(())
    }
}

impl BallotItem {
    fn examined(self) -> Result<Examined, Malformed> {
        let time = match self.time {
            None => None,
            Some(text) => Some(Time::parse(&text).ok_or_else(|| Malformed::new("not a time"))?),
        };
        Ok(Examined {
            leaf: self.leaf,
            decoded: Ok(Decoded {
                index: self.index,
                prev: self.prev,
                time,
                election: self.election,
                message: self.message,
                subject: Subject::Ballot(
                    self.head,
                    self.flaws.map_or(Equations::Unfit, Equations::Checked),
                ),
                packages: Vec::new(),
                faults: Vec::new(),
            }),
        })
    }
}
