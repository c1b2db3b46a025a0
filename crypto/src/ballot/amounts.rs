//! Amounts in the ballot proof: commitments, their link to the ciphertexts, and the range proof
//! (specs/ballot-proof.md, specs/range-proof.md).
//!
//! `V_i = t_i G + g_i H`; equations 5 and 6 show that the ciphertexts hold the same `t_i`; one aggregated
//! Bulletproof, a continuation of the ballot's transcript, shows every claim.

use crate::generators;
use crate::group::{self, Point, SIZE, Scalar};
use crate::statement::{Claim, Statement, form};
use crate::transcript::Transcript;
use bulletproofs::{BulletproofGens, PedersenGens, RangeProof};
use curve25519_dalek::ristretto::CompressedRistretto;
use curve25519_dalek::traits::{Identity, MultiscalarMul};
use rand_core::{CryptoRng, RngCore};
use std::collections::BTreeMap;
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
use zeroize::Zeroizing;

/// The bases of range proofs of one shape.
#[derive(Clone)]
pub(super) struct RangeBases {
    range: usize,
    commitments: usize,
    generators: Arc<BulletproofGens>,
}

// Thousands of hashes to the group, so they are made once for each shape.
static GENERATORS: Mutex<BTreeMap<(usize, usize), Arc<BulletproofGens>>> =
    Mutex::new(BTreeMap::new());

impl fmt::Debug for RangeBases {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "RangeBases({} x {})", self.commitments, self.range)
    }
}

/// `V_1 ... V_q` with the openings.
pub(super) struct Committed<'a> {
    amounts: &'a [u64],
    blindings: Zeroizing<Vec<Scalar>>,
    /// `V_1 ... V_q`.
    pub(super) points: Vec<Point>,
}

impl<'a> Committed<'a> {
    /// Commits with fresh blindings `g_i`.
    pub(super) fn new(amounts: &'a [u64], rng: &mut (impl RngCore + CryptoRng)) -> Self {
        let blindings: Zeroizing<Vec<Scalar>> =
            Zeroizing::new(amounts.iter().map(|_| Scalar::random(rng)).collect());
        let points = amounts
            .iter()
            .zip(blindings.iter())
            .map(|(t, g)| {
                let scalars = Zeroizing::new([Scalar::from(*t), *g]);
                Point::multiscalar_mul(scalars.iter(), [group::G, generators::blinding()])
            })
            .collect();
        Self {
            amounts,
            blindings,
            points,
        }
    }

    /// `sum power t` and `sum power g`.
    pub(super) fn folded(&self, powers: &[Scalar]) -> Zeroizing<[Scalar; 2]> {
        let t = powers
            .iter()
            .zip(self.amounts)
            .map(|(power, t)| power * Scalar::from(*t));
        let g = powers
            .iter()
            .zip(self.blindings.iter())
            .map(|(power, g)| power * g);
        Zeroizing::new([t.sum(), g.sum()])
    }

    /// The range proof of all amounts and claims. Answers that the contests allow make it true.
    pub(super) fn prove(
        &self,
        statement: &Statement,
        bases: &RangeBases,
        transcript: &mut Transcript,
        rng: &mut (impl RngCore + CryptoRng),
    ) -> Option<Vec<u8>> {
        let mut values = Zeroizing::new(self.amounts.to_vec());
        let mut blindings = Zeroizing::new(self.blindings.to_vec());
        for claim in statement.claims() {
            values.push(claim_value(claim, self.amounts));
            blindings.push(form(&claim.terms, &self.blindings));
        }
        values.resize(bases.commitments, 0);
        blindings.resize(bases.commitments, Scalar::ZERO);
        let (proof, _) = RangeProof::prove_multiple_with_rng(
            &bases.generators,
            &PedersenGens::default(),
            transcript,
            &values,
            &blindings,
            bases.range,
            rng,
        )
        .ok()?;
        Some(proof.to_bytes())
    }
}

impl RangeBases {
    /// None for a statement without amounts.
    pub(super) fn of(statement: &Statement) -> Option<Self> {
        let commitments = statement.padded_commitments();
        if commitments == 0 {
            return None;
        }
        let range = usize::from(statement.range());
        let mut cache = GENERATORS.lock().unwrap_or_else(PoisonError::into_inner);
        let generators = cache
            .entry((range, commitments))
            .or_insert_with(|| Arc::new(BulletproofGens::new(range, commitments)));
        Some(Self {
            range,
            commitments,
            generators: Arc::clone(generators),
        })
    }

    /// Bytes of a range proof.
    pub(super) fn proof_size(&self) -> usize {
        SIZE * (9 + 2 * (self.range * self.commitments).ilog2() as usize)
    }

    /// Checks a range proof; `transcript` has absorbed the ballot proof. `rng` weighs its two equations.
    pub(super) fn holds_vartime(
        &self,
        statement: &Statement,
        commitments: &[Point],
        mut transcript: Transcript,
        proof: &RangeProof,
        rng: &mut (impl RngCore + CryptoRng),
    ) -> bool {
        let derived = statement.claims().iter().map(|claim| {
            form(&claim.terms, commitments) + group::integer(claim.constant) * group::G
        });
        let mut all: Vec<CompressedRistretto> = commitments
            .iter()
            .copied()
            .chain(derived)
            .map(|point| point.compress())
            .collect();
        all.resize(self.commitments, CompressedRistretto::identity());
        proof
            .verify_multiple_with_rng(
                &self.generators,
                &PedersenGens::default(),
                &mut transcript,
                &all,
                self.range,
                rng,
            )
            .is_ok()
    }
}

/// `c + sum l_i t_i`. A claim that does not hold gives some other number, whose proof fails.
fn claim_value(claim: &Claim, amounts: &[u64]) -> u64 {
    let value = claim
        .terms
        .iter()
        .fold(i128::from(claim.constant), |sum, term| {
            let amount = amounts
                .get((term.bit as usize).wrapping_sub(1))
                .copied()
                .unwrap_or_default();
            sum.wrapping_add(i128::from(term.coefficient).wrapping_mul(i128::from(amount)))
        });
    value as u64
}
