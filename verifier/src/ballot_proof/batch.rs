//! The batch check: all group equations of many ballots in one weighted sum.
//!
//! Each equation, moved to one side, gets its own weight of 128 bits from the checker's own
//! randomness; fixed bases collapse, and a batch that fails is halved until the bad are named.

use curve25519_dalek::constants::RISTRETTO_BASEPOINT_POINT;
use curve25519_dalek::ristretto::RistrettoPoint;
use curve25519_dalek::scalar::Scalar;
use curve25519_dalek::traits::{IsIdentity, VartimeMultiscalarMul};
use rand_core::{CryptoRng, RngCore};
use serde::{Deserialize, Serialize};

use super::equations::powers;
use super::range::RangeEquations;
use super::{AmountsProof, BallotEquations};
use crate::key_ceremony::random_weight;
use crate::notation::{Generators, RangeBases};
use crate::statements::{Encrypted, signed};

/// The fixed bases of an election's ballots.
#[derive(Debug, Clone, Copy)]
pub struct Bases<'a> {
    /// `H, H_i, K_i`, `P_jb, Q_jb`.
    pub generators: &'a Generators,
    /// `X_1 ... X_M`.
    pub keys: &'a [RistrettoPoint],
}

/// A ballot with something wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Bad {
    /// Its place in the batch.
    pub place: usize,
    /// What is wrong.
    pub flaws: Flaws,
}

/// What is wrong with a ballot.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Flaws {
    /// Its signature does not hold.
    pub signature: bool,
    /// One of equations 1 to 4 does not hold.
    pub proof: bool,
    /// One of equations 5 to 7 does not hold.
    pub amounts: bool,
}

/// Which equations enter a sum.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Parts {
    All,
    Signature,
    Proof,
    Amounts,
}

/// Checks every ballot of the batch and names the bad ones, in order.
pub fn verify_batch(
    ballots: &[BallotEquations],
    bases: Bases<'_>,
    rng: &mut (impl RngCore + CryptoRng),
) -> Vec<Bad> {
    let mut bad = Vec::new();
    halve(ballots, 0, bases, rng, &mut bad);
    bad
}

fn halve(
    ballots: &[BallotEquations],
    first: usize,
    bases: Bases<'_>,
    rng: &mut (impl RngCore + CryptoRng),
    bad: &mut Vec<Bad>,
) {
    if ballots.is_empty() || holds(ballots, Parts::All, bases, rng) {
        return;
    }
    if ballots.len() == 1 {
        let flaws = Flaws {
            signature: !holds(ballots, Parts::Signature, bases, rng),
            proof: !holds(ballots, Parts::Proof, bases, rng),
            amounts: !holds(ballots, Parts::Amounts, bases, rng),
        };
        bad.push(Bad {
            place: first,
            flaws,
        });
        return;
    }
    let (left, right) = ballots.split_at(ballots.len() / 2);
    halve(left, first, bases, rng, bad);
    halve(right, first + left.len(), bases, rng, bad);
}

/// A weighted sum of points, the coefficients of the fixed bases collected.
#[derive(Debug)]
pub(super) struct Sum {
    pub(super) g: Scalar,
    pub(super) blinding: Scalar,
    h: Vec<Scalar>,
    k: Vec<Scalar>,
    keys: Vec<Scalar>,
    /// How many bits each commitment has in `p` and `q`.
    pub(super) range_width: usize,
    pub(super) p: Vec<Scalar>,
    pub(super) q: Vec<Scalar>,
    scalars: Vec<Scalar>,
    points: Vec<RistrettoPoint>,
}

impl Sum {
    /// The empty sum, with room for fixed bases.
    pub(super) fn new(bits: usize, keys: usize, range: &RangeBases) -> Self {
        let zeros = |n| vec![Scalar::ZERO; n];
        Self {
            g: Scalar::ZERO,
            blinding: Scalar::ZERO,
            h: zeros(bits),
            k: zeros(bits),
            keys: zeros(keys),
            range_width: range.width,
            p: zeros(range.p.len()),
            q: zeros(range.q.len()),
            scalars: Vec::new(),
            points: Vec::new(),
        }
    }

    /// Adds a multiple of a ballot's own point.
    pub(super) fn add(&mut self, scalar: Scalar, point: RistrettoPoint) {
        self.scalars.push(scalar);
        self.points.push(point);
    }

    /// Whether everything adds up to the identity.
    pub(super) fn vanishes(mut self, generators: &Generators, keys: &[RistrettoPoint]) -> bool {
        self.add(self.g, RISTRETTO_BASEPOINT_POINT);
        self.add(self.blinding, generators.blinding);
        let families = [
            (self.h, generators.h.as_slice()),
            (self.k, generators.k.as_slice()),
            (self.keys, keys),
            (self.p, generators.range.p.as_slice()),
            (self.q, generators.range.q.as_slice()),
        ];
        for (coefficients, bases) in families {
            if coefficients.len() > bases.len() {
                return false;
            }
            self.points.extend(bases.iter().take(coefficients.len()));
            self.scalars.extend(coefficients);
        }
        RistrettoPoint::vartime_multiscalar_mul(&self.scalars, &self.points).is_identity()
    }
}

fn holds(
    ballots: &[BallotEquations],
    parts: Parts,
    bases: Bases<'_>,
    rng: &mut (impl RngCore + CryptoRng),
) -> bool {
    let wanted = |part| parts == Parts::All || parts == part;
    let scalars_hold = ballots.iter().all(|ballot| {
        let range_sound = ballot.range.as_ref().is_none_or(|range| range.sound);
        (ballot.equations_hold || !wanted(Parts::Proof)) && (range_sound || !wanted(Parts::Amounts))
    });
    if !scalars_hold {
        return false;
    }
    let bits = ballots.iter().map(|ballot| ballot.proof.f.len()).max();
    let no_ranges = RangeBases::default();
    let with_amounts = wanted(Parts::Amounts) && ballots.iter().any(|b| b.range.is_some());
    let ranges = if with_amounts {
        &bases.generators.range
    } else {
        &no_ranges
    };
    let mut sum = Sum::new(bits.unwrap_or(0), bases.keys.len(), ranges);
    for ballot in ballots {
        if wanted(Parts::Signature) {
            let weight = random_weight(rng);
            sum.g += weight * ballot.response;
            sum.add(-weight, ballot.nonce);
            sum.add(
                -weight * ballot.signature_challenge,
                ballot.credential.element,
            );
        }
        if wanted(Parts::Proof) {
            add_proof(ballot, [(); 3].map(|()| random_weight(rng)), &mut sum);
        }
        if wanted(Parts::Amounts)
            && let (Some(amounts), Some(range)) = (&ballot.proof.amounts, &ballot.range)
        {
            if !fits(range, amounts, ballot, ranges) {
                return false;
            }
            let weights = [(); 2].map(|()| random_weight(rng));
            add_amounts(ballot, amounts, weights, &mut sum);
            let weights = [(); 2].map(|()| random_weight(rng));
            add_range(ballot, amounts, range, weights, &mut sum);
        }
    }
    sum.vanishes(bases.generators, bases.keys)
}

/// Whether the bases suffice, as they do for every style of the election.
fn fits(
    range: &RangeEquations,
    amounts: &AmountsProof,
    ballot: &BallotEquations,
    bases: &RangeBases,
) -> bool {
    let shape = ballot.statement.shape;
    range.sound
        && amounts.v.len() == shape.amounts
        && shape.range <= bases.width
        && shape.commitments() * bases.width <= bases.p.len()
}

/// Adds equations 1, 3 and 4 under their weights.
fn add_proof(ballot: &BallotEquations, [w1, w3, w4]: [Scalar; 3], sum: &mut Sum) {
    let (proof, x) = (&ballot.proof, ballot.x);
    sum.add(w1 * x, proof.b.element);
    sum.add(w1, proof.a.element);
    sum.add(w3, proof.e1.element);
    sum.add(w4, proof.e2.element);
    for ((f, h), k) in proof.f.iter().zip(&mut sum.h).zip(&mut sum.k) {
        let weighted = w1 * f;
        *h -= weighted;
        *k -= weighted * (x - f);
    }
    sum.blinding -= w1 * proof.z;
    sum.g -= w3 * proof.z_r + w4 * ballot.marks;
    if let Some(r) = ballot.ciphertext.first() {
        sum.add(w3 * x, *r);
    }
    add_positions(ballot, w4, sum, |position| {
        matches!(position, Encrypted::Mark(_))
    });
}

/// Adds `weight (x sum rho^j S_j - z_r sum rho^j X_j)` over some positions.
fn add_positions(
    ballot: &BallotEquations,
    weight: Scalar,
    sum: &mut Sum,
    wanted: impl Fn(&Encrypted) -> bool,
) {
    let (own, keys) = (weight * ballot.x, weight * ballot.proof.z_r);
    let values = ballot.ciphertext.iter().skip(1);
    let places = ballot.statement.positions.iter().zip(&*ballot.positions);
    for ((power, s), (position, place)) in powers(ballot.rho).zip(values).zip(places) {
        if wanted(position) {
            sum.add(own * power, *s);
            if let Some(key) = sum.keys.get_mut(*place) {
                *key -= keys * power;
            }
        }
    }
}

/// Adds equations 5 and 6 under their weights.
fn add_amounts(
    ballot: &BallotEquations,
    amounts: &AmountsProof,
    [w5, w6]: [Scalar; 2],
    sum: &mut Sum,
) {
    sum.add(w5, amounts.e3.element);
    sum.add(w6, amounts.e4.element);
    sum.g -= (w5 + w6) * amounts.z_t;
    sum.blinding -= w6 * amounts.z_g;
    let is_amount = |position: &Encrypted| matches!(position, Encrypted::Amount(_));
    add_positions(ballot, w5, sum, is_amount);
    let powers = powers(ballot.rho).zip(&ballot.statement.positions);
    let of_amounts = powers.filter(|(_, position)| is_amount(position));
    for ((power, _), v) in of_amounts.zip(&amounts.v) {
        sum.add(w6 * ballot.x * power, v.element);
    }
}

/// Adds the equations of the range proof: what they say of the commitments falls on the `V_i`.
fn add_range(
    ballot: &BallotEquations,
    amounts: &AmountsProof,
    range: &RangeEquations,
    weights: [Scalar; 2],
    sum: &mut Sum,
) {
    let mut coefficients = range.add(weights, sum).into_iter();
    let mut of_v: Vec<Scalar> = (&mut coefficients).take(amounts.v.len()).collect();
    for (claim, coefficient) in ballot.statement.claims.iter().zip(coefficients) {
        sum.g += coefficient * signed(claim.constant);
        for (i, l) in &claim.terms {
            let place = usize::try_from(*i).ok().and_then(|i| i.checked_sub(1));
            if let Some(own) = place.and_then(|place| of_v.get_mut(place)) {
                *own += coefficient * signed(*l);
            }
        }
    }
    for (coefficient, v) in of_v.into_iter().zip(&amounts.v) {
        sum.add(coefficient, v.element);
    }
}
