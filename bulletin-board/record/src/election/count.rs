//! The tally (specs/tally.md): aggregates from `close` on, partial decryptions, the result.

use std::collections::BTreeMap;

use urne_crypto::ceremony::JointKeys;
use urne_crypto::combine;
use urne_crypto::decryption::{DecryptionContext, VerifiedPartial};
use urne_crypto::dlog::DiscreteLog;
use urne_crypto::tally::{self, Aggregate};

use crate::body::{
    ContestResult, Decision, Outcome, PartialDecryption, Result as ResultBody, Turnout, tag,
};
use crate::bytes::Hash32;
use crate::manifest::Manifest;
use crate::rules::{ContestTotals, Verdict};

use super::refused::{Reason, Refused};

/// The count, from `close` on.
#[derive(Clone, Debug)]
pub struct Count {
    pub(super) election: Hash32,
    pub(super) open: Hash32,
    pub(super) close: Hash32,
    pub(super) index: u64,
    pub(super) turnout: Turnout,
    /// For each contest the total weight of the credentials that have it.
    pub(super) eligible: Vec<u64>,
    pub(super) aggregates: Vec<Aggregate>,
    /// By trustee; for each counted contest in order.
    pub(super) partials: BTreeMap<u32, Vec<VerifiedPartial>>,
}

impl Count {
    /// Leaf hash of `close`.
    pub fn close(&self) -> Hash32 {
        self.close
    }

    /// Index of `close`: the number of entries that are counted.
    pub fn close_index(&self) -> u64 {
        self.index
    }

    /// What partial decryptions are bound to.
    pub fn context(&self) -> DecryptionContext<'_> {
        DecryptionContext {
            open: self.open.as_bytes(),
            close: self.close.as_bytes(),
        }
    }

    /// The aggregates of all contests, with their outcomes, in the manifest's order.
    pub fn aggregates(&self) -> &[Aggregate] {
        &self.aggregates
    }

    /// The aggregates that are decrypted.
    pub fn counted(&self) -> impl Iterator<Item = &Aggregate> {
        self.aggregates
            .iter()
            .filter(|aggregate| aggregate.outcome() == tally::Outcome::Counted)
    }

    /// For each contest in the manifest's order the total weight of the credentials whose style has it.
    pub fn eligible(&self) -> &[u64] {
        &self.eligible
    }

    /// The turnout.
    pub fn turnout(&self) -> &Turnout {
        &self.turnout
    }

    /// The trustees whose partial decryptions stand, increasing.
    pub fn decrypted_by(&self) -> Vec<u32> {
        self.partials.keys().copied().collect()
    }

    /// How many partial decryptions are needed: the threshold, or none if nothing is counted.
    pub fn needed(&self, manifest: &Manifest) -> u32 {
        if self.counted().next().is_some() {
            manifest.threshold
        } else {
            0
        }
    }

    /// Everything about a partial decryption but its proofs.
    pub(super) fn admits_partial(&self, partial: &PartialDecryption) -> Result<(), Refused> {
        Reason::Duplicate.unless(!self.partials.contains_key(&partial.trustee), || {
            format!("trustee {} has decrypted already", partial.trustee)
        })?;
        self.check_close(&partial.close)?;
        let stated = partial
            .contests
            .iter()
            .map(|shares| shares.contest.as_str());
        let some = self.counted().next().is_some();
        Reason::Inconsistent.unless(
            some && stated.eq(self.counted().map(Aggregate::contest)),
            || {
                format!(
                    "trustee {}: these are not the contests to decrypt",
                    partial.trustee
                )
            },
        )
    }

    fn check_close(&self, stated: &Hash32) -> Result<(), Refused> {
        Reason::Inconsistent.unless(*stated == self.close, || {
            format!("it names another close than {}", self.close)
        })
    }

    /// Checks the proofs of a partial decryption that is admitted.
    pub(super) fn verify_partial(
        &self,
        partial: &PartialDecryption,
        keys: &JointKeys,
    ) -> Result<Vec<VerifiedPartial>, Refused> {
        let verify = |(aggregate, shares): (&Aggregate, &crate::body::ContestShares)| {
            let bytes = (&shares.shares.0, shares.proof.as_bytes());
            self.context()
                .verify(aggregate, keys, partial.trustee, bytes.0, bytes.1)
                .map_err(|error| {
                    Reason::BadProof.because(format!(
                        "trustee {}, contest {}: {error}",
                        partial.trustee, shares.contest
                    ))
                })
        };
        self.counted().zip(&partial.contests).map(verify).collect()
    }

    /// Computes the result from the partial decryptions that stand.
    ///
    /// The organizer posts it, and admission compares with it.
    ///
    /// # Errors
    /// Too few partial decryptions, or one that does not combine to totals in range.
    pub fn result(&self, manifest: &Manifest) -> Result<ResultBody, Refused> {
        let needed = usize::try_from(self.needed(manifest)).unwrap_or(usize::MAX);
        Reason::WrongPhase.unless(self.partials.len() >= needed, || {
            format!(
                "{} of {needed} needed partial decryptions stand",
                self.partials.len()
            )
        })?;
        let bound = self.counted().map(Aggregate::bound).max().unwrap_or(0);
        let logarithms = DiscreteLog::new(bound);
        let mut place = 0;
        let mut contests = Vec::with_capacity(manifest.contests.len());
        let with_eligible = self.aggregates.iter().zip(&self.eligible);
        for (contest, (aggregate, eligible)) in manifest.contests.iter().zip(with_eligible) {
            let (outcome, totals) = match aggregate.outcome() {
                tally::Outcome::Empty => (Outcome::Empty, vec![0; contest.positions()]),
                tally::Outcome::Withheld => (Outcome::Withheld, Vec::new()),
                tally::Outcome::Counted => {
                    let of_contest = self.partials.values().filter_map(|all| all.get(place));
                    let partials: Vec<VerifiedPartial> = of_contest.cloned().collect();
                    place += 1;
                    let totals =
                        combine::totals(aggregate, manifest.threshold, &partials, &logarithms)
                            .map_err(|error| Reason::BadProof.because(error.to_string()))?;
                    (Outcome::Counted, totals)
                }
            };
            let verdict = match outcome {
                Outcome::Counted => ContestTotals {
                    contest,
                    totals: &totals,
                    weight: aggregate.weight(),
                    eligible: *eligible,
                    close: &self.close,
                }
                .verdict(),
                Outcome::Empty | Outcome::Withheld => Verdict::empty(Decision::None),
            };
            contests.push(ContestResult {
                account: verdict.account,
                budgets: verdict.budgets,
                contest: contest.id.clone(),
                decision: verdict.decision,
                outcome,
                tied: verdict.tied,
                totals,
                winners: verdict.winners,
            });
        }
        Ok(ResultBody {
            close: self.close,
            contests,
            decrypted_by: self.decrypted_by(),
            election: self.election,
            kind: tag::Result::Tag,
            turnout: self.turnout.clone(),
        })
    }

    /// What of a result needs no computation.
    pub(super) fn admits_result(
        &self,
        result: &ResultBody,
        manifest: &Manifest,
    ) -> Result<(), Refused> {
        self.check_close(&result.close)?;
        let needed = usize::try_from(self.needed(manifest)).unwrap_or(usize::MAX);
        Reason::WrongPhase.unless(self.partials.len() >= needed, || {
            format!(
                "{} of {needed} needed partial decryptions stand",
                self.partials.len()
            )
        })?;
        Reason::Inconsistent.unless(result.decrypted_by == self.decrypted_by(), || {
            format!(
                "the partial decryptions that stand are of trustees {:?}",
                self.decrypted_by()
            )
        })
    }

    /// Compares a result with the one computed here.
    pub(super) fn verify_result(
        &self,
        result: &ResultBody,
        manifest: &Manifest,
    ) -> Result<(), Refused> {
        let right = self.result(manifest)?;
        Reason::Inconsistent.unless(result.turnout == right.turnout, || {
            "the turnout is not that of the log".to_owned()
        })?;
        let wrong = right
            .contests
            .iter()
            .zip(&result.contests)
            .find(|(right, stated)| right != stated);
        if let Some((right, _)) = wrong {
            let contest = &right.contest;
            return Err(
                Reason::Inconsistent.because(format!("the result of contest {contest} is another"))
            );
        }
        Reason::Inconsistent.unless(*result == right, || {
            "the result is not that of the log".to_owned()
        })
    }
}
