//! The second reading: the sums of the counted ballots, here or in other instances.

use std::collections::BTreeSet;
use std::sync::Arc;

use curve25519_dalek::ristretto::RistrettoPoint;
use rayon::prelude::*;
use serde::{Deserialize, Serialize};

use super::Check;
use super::verifier::Verifier;
use crate::casting::ciphertext_of;
use crate::log::{leaf_hash, split_bundle};
use crate::notation::Hash;
use crate::tally::Aggregates;

/// The record was another one when it was read the second time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the record changed while it was being read")]
pub struct Changed;

/// A ballot of a bundle that counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Counted {
    /// Its place in the bundle.
    pub place: usize,
    /// The index of its style.
    pub style: u16,
    /// Its weight.
    pub weight: u32,
}

/// The sums so far, and what they hold.
#[derive(Debug, Default)]
pub(super) struct Sums {
    pub(super) aggregates: Option<Aggregates>,
    /// Index, style and weight of each counted ballot, by index; made when it is first asked for.
    counted: Option<Arc<[(u64, u16, u32)]>>,
    /// Bundles that were read again and are the same.
    pub(super) read: BTreeSet<u64>,
    /// Bundles whose ballots are in the aggregates.
    pub(super) summed: BTreeSet<u64>,
}

/// `R, S_1 ... S_m` of the counted ballots of a bundle, with style and weight, and all its leaf hashes.
pub(super) fn ciphertexts(
    entries: &[&[u8]],
    counted: &[Counted],
) -> Result<Vec<(u16, u32, Vec<RistrettoPoint>)>, Changed> {
    let of_one = |ballot: &Counted| {
        let entry = entries.get(ballot.place).ok_or(Changed)?;
        let ciphertext = ciphertext_of(entry).map_err(|_| Changed)?;
        Ok((ballot.style, ballot.weight, ciphertext))
    };
    counted.par_iter().map(of_one).collect()
}

/// The leaf hashes of entries.
pub(super) fn leaves(entries: &[&[u8]]) -> Vec<Hash> {
    entries.par_iter().map(|entry| leaf_hash(entry)).collect()
}

impl Verifier {
    /// Whether the bundles with counted ballots are needed a second time, for their sums.
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

    fn all_counted(&mut self) -> Arc<[(u64, u16, u32)]> {
        if let Some(known) = &self.sums.counted {
            return Arc::clone(known);
        }
        let register = self
            .state
            .as_ref()
            .and_then(|state| state.register.as_ref());
        let slots = register.map_or(&[][..], |register| register.slots());
        let with_ballot = slots.iter().filter(|slot| slot.has_ballot());
        let mut counted: Vec<(u64, u16, u32)> = with_ballot
            .map(|slot| (slot.index, slot.style, slot.weight))
            .collect();
        counted.sort_unstable();
        let counted: Arc<[(u64, u16, u32)]> = counted.into();
        self.sums.counted = Some(Arc::clone(&counted));
        counted
    }

    /// The bundles that hold counted ballots, in order.
    pub fn bundles_with_ballots(&mut self) -> Vec<u64> {
        let counted = self.all_counted();
        let mut bundles: Vec<u64> = counted.iter().map(|(index, ..)| index / 256).collect();
        bundles.dedup();
        bundles
    }

    /// The ballots of a bundle that count.
    pub fn counted_in(&mut self, number: u64) -> Vec<Counted> {
        let counted = self.all_counted();
        let begin = counted.partition_point(|(index, ..)| index / 256 < number);
        let here = counted.iter().skip(begin);
        here.take_while(|(index, ..)| index / 256 == number)
            .map(|(index, style, weight)| Counted {
                place: usize::try_from(index % 256).unwrap_or(usize::MAX),
                style: *style,
                weight: *weight,
            })
            .collect()
    }

    /// Takes a bundle for the second time.
    pub fn ballots(&mut self, number: u64, width: usize, bytes: &[u8]) -> Result<(), Changed> {
        let counted = self.counted_in(number);
        if counted.is_empty() {
            return Ok(());
        }
        let entries = split_bundle(bytes, width).map_err(|_| Changed)?;
        if !self.tiles.is_bundle(number, &leaves(&entries)) || !self.sums.read.insert(number) {
            return Err(Changed);
        }
        let ballots = ciphertexts(&entries, &counted)?;
        let election = self.election.as_ref().ok_or(Changed)?;
        let none = || Aggregates::new(election);
        let aggregates = self.sums.aggregates.get_or_insert_with(none);
        aggregates.add(&ballots, election);
        self.sums.summed.insert(number);
        Ok(())
    }

    /// Says that every bundle with counted ballots was taken for the second time.
    pub fn ballots_end(&mut self) -> Result<(), Changed> {
        let wanted = self.bundles_with_ballots();
        let all = |set: &BTreeSet<u64>| set.iter().eq(wanted.iter());
        if all(&self.sums.read) && all(&self.sums.summed) {
            Ok(())
        } else {
            Err(Changed)
        }
    }
}
