//! Steps of voting: checks 9 and 12; the group equations of 9, 10 and 11 follow in batches.

use rand_core::OsRng;
use rayon::prelude::*;

use super::state::{Position, State};
use super::{Check, Fault, Findings};
use crate::ballot_proof::{Bad, BallotEquations, Bases, Flaws, verify_batch};
use crate::casting::BallotHead;
use crate::manifest::Election;
use crate::roll::fingerprint;

/// The least number of ballots that is worth a thread's own sum.
const SMALLEST_BATCH: usize = 64;

impl State {
    pub(super) fn step_ballot(
        &mut self,
        ballot: &BallotHead,
        sizes_fit: bool,
        at: Position<'_>,
        election: &Election,
        faults: &mut Vec<Fault>,
    ) {
        self.ballots += 1;
        let mut require = |holds: bool, what: &str| {
            if !holds {
                faults.push(Fault::new(Check::Casting, what));
            }
        };
        require(
            self.open == Some(ballot.open),
            "`open` is not the leaf hash of open",
        );
        require(at.time >= election.opens, "before the opening time");
        require(
            at.time < self.closes,
            "not before the closing time in force",
        );
        let style = election.style_index(&ballot.style);
        let has_amounts = style
            .and_then(|style| election.style(style))
            .is_some_and(|style| style.statement.shape.amounts > 0);
        self.ballots_with_amounts += u64::from(has_amounts);
        require(style.is_some(), "there is no such style");
        require(
            sizes_fit || style.is_none(),
            "ciphertext or proof has not the style's size",
        );
        require(ballot.has_randomness, "R is the identity");

        let slot = self
            .register
            .as_mut()
            .and_then(|r| r.slot_mut(&ballot.credential));
        let Some(slot) = slot else {
            return require(false, "the credential is not on the roll");
        };
        require(
            style == Some(usize::from(slot.style)),
            "the style is not the credential's",
        );
        if ballot.replaces == slot.tracking {
            self.replaced += u64::from(slot.has_ballot());
            slot.tracking = ballot.tracking;
            slot.index = at.index;
        } else {
            let what = "`replaces` is not the tracking hash of the credential's current ballot";
            faults.push(Fault::new(Check::Replacement, what));
        }
    }

    /// Checks the group equations of ballots on all threads.
    pub(super) fn verify_ballots(
        &self,
        ballots: &[BallotEquations],
        election: &Election,
        findings: &mut Findings,
    ) {
        let Some(keys) = &self.keys else { return };
        let keys: Vec<_> = keys.keys.iter().map(|key| key.element).collect();
        let bases = Bases {
            generators: &election.generators,
            keys: &keys,
        };
        let share = ballots
            .len()
            .div_ceil(rayon::current_num_threads().max(1))
            .max(SMALLEST_BATCH);
        let bad: Vec<(&BallotEquations, Bad)> = ballots
            .par_chunks(share)
            .flat_map_iter(|batch| {
                let bad = verify_batch(batch, bases, &mut OsRng);
                bad.into_iter()
                    .filter_map(|bad| Some((batch.get(bad.place)?, bad)))
            })
            .collect();
        for (ballot, bad) in bad {
            note_flaws(ballot.entry, &ballot.credential.bytes, bad.flaws, findings);
        }
    }
}

/// Notes what the group equations of a ballot showed.
pub(super) fn note_flaws(entry: u64, credential: &[u8; 32], flaws: Flaws, findings: &mut Findings) {
    // Of the amounts nothing is said where the ballot fails before.
    let amounts = flaws.amounts && !flaws.signature && !flaws.proof;
    let faults = [
        (
            flaws.signature,
            Check::Casting,
            "the ballot's signature does not hold",
        ),
        (flaws.proof, Check::BallotProof, "the proof does not hold"),
        (
            amounts,
            Check::Amounts,
            "the proof of the amounts does not hold",
        ),
    ];
    for (_, check, what) in faults.into_iter().filter(|(applies, ..)| *applies) {
        let who = format!("credential {}", fingerprint(credential));
        findings.add(check, Some(entry), &who, what);
    }
}
