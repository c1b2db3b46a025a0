//! Verifying ballots alone or many with one multiscalar multiplication (specs/ballot-proof.md, Batch check).
//!
//! The signature's equation and the proof's equations 1, 3 and 4, with amounts 5 and 6, of every ballot, each
//! moved to one side, are multiplied by independent random weights of 128 bits and summed: the sum is the
//! identity if all hold, and otherwise with probability at most 2^-128. The fixed bases collapse over the batch;
//! a ballot of marks costs its own m + 7 points. A batch that fails is halved until each bad ballot is found and
//! judged alone. Range proofs are checked one by one, of the ballots that hold otherwise.

use super::proof::{Folded, Kind, Proof, of_kind};
use super::{Ciphertext, ReceivedBallot, StyleStatement, VerifiedBallot};
use crate::Error;
use crate::generators;
use crate::group::{self, Point, Scalar};
use crate::schnorr::Claim;
use crate::statement::Position;
use curve25519_dalek::traits::{IsIdentity, VartimeMultiscalarMul};
use rand_core::{CryptoRng, RngCore};
use std::collections::BTreeMap;
use std::sync::Arc;

/// Points that one multiscalar multiplication takes at most, its working set staying within a core's cache.
const POINTS_AT_ONCE: usize = 8192;

/// Equations of a ballot in the batch: the signature's and the proof's 1, 3, 4, 5 and 6.
const EQUATIONS: usize = 6;

/// A decoded ballot with its challenges, whose equations are still to be checked.
#[derive(Debug)]
pub(super) struct Pending<'a> {
    ballot: &'a ReceivedBallot,
    ciphertext: Ciphertext,
    proof: Proof,
    signature: Claim,
}

/// Verifies ballots of one or several styles. The verdicts are those of [`ReceivedBallot::verify`], in the
/// same order. `rng` is seeded by the operating system: whoever knows it can pass false ballots.
pub fn verify_batch(
    ballots: &[ReceivedBallot],
    rng: &mut (impl RngCore + CryptoRng),
) -> Vec<Result<VerifiedBallot, Error>> {
    let mut verdicts = Vec::with_capacity(ballots.len());
    let mut rest = ballots;
    while !rest.is_empty() {
        let mut points = 0;
        let fitting = rest
            .iter()
            .take_while(|ballot| {
                let style = &ballot.context.style;
                points += style.keys().len() + 7 + style.statement().amounts() as usize;
                points <= POINTS_AT_ONCE
            })
            .count();
        let (chunk, others) = rest.split_at(fitting.max(1));
        verdicts.extend(verify_chunk(chunk, rng));
        rest = others;
    }
    verdicts
}

fn verify_chunk(
    ballots: &[ReceivedBallot],
    rng: &mut (impl RngCore + CryptoRng),
) -> Vec<Result<VerifiedBallot, Error>> {
    let read: Vec<Result<Pending<'_>, Error>> = ballots.iter().map(Pending::read).collect();
    let decoded: Vec<&Pending<'_>> = read.iter().filter_map(|p| p.as_ref().ok()).collect();
    let mut verdicts = Vec::with_capacity(decoded.len());
    sift(&decoded, rng, &mut verdicts);
    let mut verdicts = verdicts.into_iter();
    ballots
        .iter()
        .zip(read)
        .map(|(ballot, pending)| {
            let pending = pending?;
            // A ballot for which the batch had no verdict would have to pass alone.
            verdicts
                .next()
                .unwrap_or_else(|| pending.verify_equations_vartime())?;
            pending.verify_range_vartime(rng)?;
            Ok(VerifiedBallot::new(ballot, pending.into_ciphertext()))
        })
        .collect()
}

/// Appends the verdict on each ballot in order.
fn sift(
    ballots: &[&Pending<'_>],
    rng: &mut (impl RngCore + CryptoRng),
    verdicts: &mut Vec<Result<(), Error>>,
) {
    if let [ballot] = ballots {
        verdicts.push(ballot.verify_equations_vartime());
    } else if all_hold_vartime(ballots, rng) {
        verdicts.extend(ballots.iter().map(|_| Ok(())));
    } else {
        let (left, right) = ballots.split_at(ballots.len() / 2);
        sift(left, rng, verdicts);
        sift(right, rng, verdicts);
    }
}

impl<'a> Pending<'a> {
    /// Decodes every point and scalar once and recomputes the challenges.
    pub(super) fn read(ballot: &'a ReceivedBallot) -> Result<Self, Error> {
        let context = &ballot.context;
        let signature = Claim::read(
            context.signature_transcript(&ballot.body_hash),
            &ballot.signature,
        )?;
        let ciphertext = Ciphertext::read(&ballot.ciphertext, context.style.keys().len())?;
        let transcript = context.proof_transcript(&ballot.ciphertext);
        let proof = Proof::read(&context.style, transcript, &ballot.proof)?;
        Ok(Self {
            ballot,
            ciphertext,
            proof,
            signature,
        })
    }

    pub(super) fn into_ciphertext(self) -> Ciphertext {
        self.ciphertext
    }

    fn style(&self) -> &'a Arc<StyleStatement> {
        &self.ballot.context.style
    }

    /// Checks signature and proof, and names the first equation that fails, the signature before the proof.
    pub(super) fn verify_vartime(&self, rng: &mut (impl RngCore + CryptoRng)) -> Result<(), Error> {
        self.verify_equations_vartime()?;
        self.verify_range_vartime(rng)
    }

    fn verify_range_vartime(&self, rng: &mut (impl RngCore + CryptoRng)) -> Result<(), Error> {
        if self.proof.range_holds_vartime(self.style(), rng) {
            return Ok(());
        }
        Err(Error::BallotProof { equation: 7 })
    }

    /// Everything but the range proof.
    fn verify_equations_vartime(&self) -> Result<(), Error> {
        if !self
            .signature
            .holds_vartime(self.ballot.context.credential.point())
        {
            return Err(Error::Signature("the ballot's signature"));
        }
        if !self.proof.equations_hold(self.style()) {
            return Err(Error::BallotProof { equation: 2 });
        }
        for (equation, row) in [(1, 1), (3, 2), (4, 3), (5, 4), (6, 5)] {
            let weights = std::array::from_fn(|i| Scalar::from(u8::from(i == row)));
            let mut sum = Sum::default();
            sum.add(self, &weights);
            if !sum.vanishes_vartime() {
                return Err(Error::BallotProof { equation });
            }
        }
        Ok(())
    }
}

fn all_hold_vartime(ballots: &[&Pending<'_>], rng: &mut (impl RngCore + CryptoRng)) -> bool {
    if !ballots
        .iter()
        .all(|ballot| ballot.proof.equations_hold(ballot.style()))
    {
        return false;
    }
    let mut sum = Sum::default();
    for ballot in ballots {
        let mut random = [[0; 16]; EQUATIONS];
        rng.fill_bytes(random.as_flattened_mut());
        let weights = random.map(|bytes| Scalar::from(u128::from_le_bytes(bytes)));
        sum.add(ballot, &weights);
    }
    sum.vanishes_vartime()
}

/// A weighted sum of equations: the coefficients of the fixed bases, and the ballots' own points.
#[derive(Default)]
struct Sum<'a> {
    g: Scalar,
    h: Scalar,
    /// Of `H_i` and `K_i`, shared by all styles.
    bits: Vec<(Scalar, Scalar)>,
    /// Of the keys of each style, by its address: equal ids may belong to different elections.
    keys: BTreeMap<usize, (&'a StyleStatement, Vec<Scalar>)>,
    /// The style with most bits, whose bases all others share.
    widest: Option<&'a StyleStatement>,
    scalars: Vec<Scalar>,
    points: Vec<Point>,
}

impl<'a> Sum<'a> {
    /// Adds the equations of a ballot: signature, 1, 3, 4, 5, 6.
    fn add(&mut self, ballot: &Pending<'a>, weights: &[Scalar; EQUATIONS]) {
        let [w_sign, w_bits, w_r, w_marks, w_amounts, w_link] = weights;
        let style: &'a StyleStatement = ballot.style();
        let Pending {
            ciphertext,
            proof,
            signature,
            ..
        } = ballot;
        let x = proof.x;

        // sG - K - cP
        self.g += w_sign * signature.s;
        self.term(-w_sign, signature.nonce);
        self.term(
            -(w_sign * signature.c),
            *ballot.ballot.context.credential.point(),
        );

        // x B + A - sum f_i H_i - sum f_i (x - f_i) K_i - z H
        self.term(w_bits * x, proof.b);
        self.term(*w_bits, proof.a);
        self.h -= w_bits * proof.z;
        if self.bits.len() < proof.f.len() {
            self.bits.resize(proof.f.len(), Default::default());
            self.widest = Some(style);
        }
        for ((h, k), f) in self.bits.iter_mut().zip(&proof.f) {
            let weighted = w_bits * f;
            *h -= weighted;
            *k -= weighted * (x - f);
        }

        // x R + E_1 - z_r G
        self.term(w_r * x, ciphertext.r);
        self.term(*w_r, proof.e1);
        self.g -= w_r * proof.z_r;

        // x sum rho^j S_j + E_2 - (sum rho^j e_j(f)) G - z_r sum rho^j X_j over the marks
        let folded = Folded::new(style, proof.rho);
        self.positions(style, &folded, Kind::Mark, w_marks, ciphertext, proof);
        self.term(*w_marks, proof.e2);
        self.g -= w_marks * folded.marks(style, &proof.f);

        let Some(amounts) = &proof.amounts else {
            return;
        };
        // x sum rho^j S_j + E_3 - z_t G - z_r sum rho^j X_j over the amounts
        self.positions(style, &folded, Kind::Amount, w_amounts, ciphertext, proof);
        self.term(*w_amounts, amounts.e3);
        self.g -= w_amounts * amounts.z_t;

        // x sum rho^j V_j + E_4 - z_t G - z_g H over the amounts
        let weighted_x = w_link * x;
        for (power, v) in folded.amounts.iter().zip(&amounts.v) {
            self.term(weighted_x * power, *v);
        }
        self.term(*w_link, amounts.e4);
        self.g -= w_link * amounts.z_t;
        self.h -= w_link * amounts.z_g;
    }

    /// `x sum rho^j S_j - z_r sum rho^j X_j` over the positions of a kind.
    fn positions(
        &mut self,
        style: &'a StyleStatement,
        folded: &Folded,
        kind: Kind,
        weight: &Scalar,
        ciphertext: &Ciphertext,
        proof: &Proof,
    ) {
        let weighted_x = weight * proof.x;
        let powers = of_kind(style, kind, &folded.powers);
        for (power, s) in powers.clone().zip(of_kind(style, kind, &ciphertext.s)) {
            self.term(weighted_x * power, *s);
        }
        let weighted_z = weight * proof.z_r;
        let (_, keys) = self
            .keys
            .entry(std::ptr::from_ref(style).addr())
            .or_insert_with(|| (style, vec![Scalar::ZERO; style.keys().len()]));
        let of_kind = keys
            .iter_mut()
            .zip(style.statement().positions())
            .filter(|(_, position)| (**position == Position::Amount) == (kind == Kind::Amount));
        for ((key, _), power) in of_kind.zip(powers) {
            *key -= weighted_z * power;
        }
    }

    /// Terms without weight are left out: a ballot that is verified alone has all equations but one of weight zero.
    fn term(&mut self, scalar: Scalar, point: Point) {
        if scalar != Scalar::ZERO {
            self.scalars.push(scalar);
            self.points.push(point);
        }
    }

    fn vanishes_vartime(mut self) -> bool {
        self.term(self.g, group::G);
        self.term(self.h, generators::blinding());
        let bases = self.widest.map_or(&[][..], |style| &style.bases);
        for ((h, k), base) in std::mem::take(&mut self.bits).into_iter().zip(bases) {
            self.term(h, base.h);
            self.term(k, base.k);
        }
        for (style, coefficients) in std::mem::take(&mut self.keys).into_values() {
            for (coefficient, key) in coefficients.into_iter().zip(style.keys()) {
                self.term(coefficient, *key);
            }
        }
        Point::vartime_multiscalar_mul(&self.scalars, &self.points).is_identity()
    }
}
