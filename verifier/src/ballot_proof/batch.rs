//! The batch check: all group equations of many ballots in one weighted sum.
//!
//! Each equation, moved to one side, gets its own weight of 128 bits from the checker's own
//! randomness; fixed bases collapse, and a batch that fails is halved until the bad are named.

use curve25519_dalek::constants::RISTRETTO_BASEPOINT_POINT;
use curve25519_dalek::ristretto::RistrettoPoint;
use curve25519_dalek::scalar::Scalar;
use curve25519_dalek::traits::{IsIdentity, VartimeMultiscalarMul};
use rand_core::{CryptoRng, RngCore};

use super::Claim;
use super::claim::powers;
use crate::key_ceremony::random_weight;
use crate::notation::Generators;

/// The fixed bases of an election's ballots.
#[derive(Debug, Clone, Copy)]
pub struct Bases<'a> {
    /// `H, H_i, K_i`.
    pub generators: &'a Generators,
    /// `X_1 ... X_M`.
    pub keys: &'a [RistrettoPoint],
}

/// What is wrong with a ballot.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Bad {
    /// Its place in the batch.
    pub place: usize,
    /// Its signature does not hold.
    pub signature: bool,
    /// Its proof does not hold.
    pub proof: bool,
}

/// Which equations enter a sum.
#[derive(Clone, Copy)]
struct Parts {
    signature: bool,
    proof: bool,
}

/// Checks every ballot of the batch and names the bad ones, in order.
pub fn verify_batch(
    claims: &[Claim],
    bases: Bases<'_>,
    rng: &mut (impl RngCore + CryptoRng),
) -> Vec<Bad> {
    let mut bad = Vec::new();
    halve(claims, 0, bases, rng, &mut bad);
    bad
}

fn halve(
    claims: &[Claim],
    first: usize,
    bases: Bases<'_>,
    rng: &mut (impl RngCore + CryptoRng),
    bad: &mut Vec<Bad>,
) {
    let both = Parts {
        signature: true,
        proof: true,
    };
    let scalars_hold = claims.iter().all(|claim| claim.equations_hold);
    if claims.is_empty() || (scalars_hold && holds(claims, both, bases, rng)) {
        return;
    }
    if let [claim] = claims {
        let signature = !holds(
            claims,
            Parts {
                proof: false,
                ..both
            },
            bases,
            rng,
        );
        let equations = holds(
            claims,
            Parts {
                signature: false,
                ..both
            },
            bases,
            rng,
        );
        bad.push(Bad {
            place: first,
            signature,
            proof: !(equations && claim.equations_hold),
        });
        return;
    }
    let (left, right) = claims.split_at(claims.len() / 2);
    halve(left, first, bases, rng, bad);
    halve(right, first + left.len(), bases, rng, bad);
}

/// Coefficients of the fixed bases, collected over the batch.
struct Fixed {
    g: Scalar,
    blinding: Scalar,
    h: Vec<Scalar>,
    k: Vec<Scalar>,
    keys: Vec<Scalar>,
}

fn holds(
    claims: &[Claim],
    parts: Parts,
    bases: Bases<'_>,
    rng: &mut (impl RngCore + CryptoRng),
) -> bool {
    let bits = claims
        .iter()
        .map(|claim| claim.proof.f.len())
        .max()
        .unwrap_or(0);
    let mut fixed = Fixed {
        g: Scalar::ZERO,
        blinding: Scalar::ZERO,
        h: vec![Scalar::ZERO; bits],
        k: vec![Scalar::ZERO; bits],
        keys: vec![Scalar::ZERO; bases.keys.len()],
    };
    let own: usize = claims.iter().map(|claim| claim.ciphertext.len() + 6).sum();
    let mut scalars = Vec::with_capacity(own + 2 * bits + bases.keys.len() + 2);
    let mut points = Vec::with_capacity(own + 2 * bits + bases.keys.len() + 2);
    for claim in claims {
        if parts.signature {
            let weight = random_weight(rng);
            fixed.g += weight * claim.response;
            scalars.extend([-weight, -weight * claim.signature_challenge]);
            points.extend([claim.nonce, claim.credential.element]);
        }
        if parts.proof {
            let weights = [random_weight(rng), random_weight(rng), random_weight(rng)];
            add_proof(claim, weights, &mut fixed, &mut scalars, &mut points);
        }
    }
    scalars.extend([fixed.g, fixed.blinding]);
    points.extend([RISTRETTO_BASEPOINT_POINT, bases.generators.blinding]);
    let families = [
        (fixed.h, bases.generators.h.as_slice()),
        (fixed.k, bases.generators.k.as_slice()),
        (fixed.keys, bases.keys),
    ];
    for (coefficients, generators) in families {
        if coefficients.len() > generators.len() {
            return false;
        }
        points.extend(generators.iter().take(coefficients.len()));
        scalars.extend(coefficients);
    }
    RistrettoPoint::vartime_multiscalar_mul(&scalars, &points).is_identity()
}

/// Adds equations 1, 3 and 4 under their weights.
fn add_proof(
    claim: &Claim,
    [w1, w3, w4]: [Scalar; 3],
    fixed: &mut Fixed,
    scalars: &mut Vec<Scalar>,
    points: &mut Vec<RistrettoPoint>,
) {
    let (proof, x) = (&claim.proof, claim.x);
    scalars.extend([w1 * x, w1, w3, w4]);
    points.extend([
        proof.b.element,
        proof.a.element,
        proof.e1.element,
        proof.e2.element,
    ]);
    for ((f, h), k) in proof.f.iter().zip(&mut fixed.h).zip(&mut fixed.k) {
        let weighted = w1 * f;
        *h -= weighted;
        *k -= weighted * (x - f);
    }
    fixed.blinding -= w1 * proof.z;
    fixed.g -= w3 * proof.z_r + w4 * claim.marks;

    let mut ciphertext = claim.ciphertext.iter();
    if let Some(r) = ciphertext.next() {
        scalars.push(w3 * x);
        points.push(*r);
    }
    let (own, keys) = (w4 * x, w4 * proof.z_r);
    for ((power, s), position) in powers(claim.rho).zip(ciphertext).zip(&claim.positions) {
        scalars.push(own * power);
        points.push(*s);
        if let Some(key) = fixed.keys.get_mut(*position) {
            *key -= keys * power;
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing)]
    use super::*;
    use crate::ballot_proof::prover::{Room, room};
    use rand_core::OsRng;

    fn bad_places(room: &Room, claims: &[Claim]) -> Vec<Bad> {
        let keys: Vec<_> = room.keys.iter().map(|key| key.element).collect();
        let bases = Bases {
            generators: &room.generators,
            keys: &keys,
        };
        verify_batch(claims, bases, &mut OsRng)
    }

    #[test]
    fn honest_ballots_hold() {
        let room = room(&[(3, 1, 2, true), (2, 0, 2, false), (4, 0, 3, false)]);
        let marks = [
            &[1, 0, 1, 0, 1, 1, 0, 0, 0, 1][..],
            &[0, 0, 0, 1, 0, 0, 0, 0, 0, 0],
        ];
        let claims: Vec<Claim> = (0..9).map(|i| room.claim(marks[i % 2])).collect();
        assert_eq!(bad_places(&room, &claims), []);
    }

    #[test]
    fn every_altered_part_is_found() {
        let room = room(&[(3, 1, 2, true)]);
        let good = || room.claim(&[1, 0, 1, 0]);
        let one = Scalar::ONE;
        type Change = fn(&mut Claim, Scalar);
        let changes: [Change; 12] = [
            |c, one| c.proof.f[0] += one,
            |c, one| c.proof.z += one,
            |c, one| c.proof.z_r += one,
            |c, one| c.x += one,
            |c, one| c.rho += one,
            |c, _| c.ciphertext[0] += RISTRETTO_BASEPOINT_POINT,
            |c, _| c.ciphertext[2] += RISTRETTO_BASEPOINT_POINT,
            |c, _| c.proof.b.element += RISTRETTO_BASEPOINT_POINT,
            |c, _| c.proof.a.element += RISTRETTO_BASEPOINT_POINT,
            |c, _| c.proof.e1.element += RISTRETTO_BASEPOINT_POINT,
            |c, _| c.proof.e2.element += RISTRETTO_BASEPOINT_POINT,
            |c, _| c.equations_hold = false,
        ];
        for (i, change) in changes.iter().enumerate() {
            let mut claims: Vec<Claim> = (0..5).map(|_| good()).collect();
            change(&mut claims[3], one);
            let bad = Bad {
                place: 3,
                signature: false,
                proof: true,
            };
            assert_eq!(bad_places(&room, &claims), [bad], "change {i}");
        }
        let mut claims: Vec<Claim> = (0..5).map(|_| good()).collect();
        claims[0].response += one;
        claims[4].signature_challenge += one;
        claims[4].proof.z += one;
        assert_eq!(
            bad_places(&room, &claims),
            [
                Bad {
                    place: 0,
                    signature: true,
                    proof: false
                },
                Bad {
                    place: 4,
                    signature: true,
                    proof: true
                }
            ]
        );
    }

    #[test]
    fn false_statements_do_not_prove() {
        let room = room(&[(3, 1, 1, true)]);
        for marks in [[1, 1, 0, 0], [0, 0, 0, 0], [1, 0, 0, 1], [2, 0, 0, 0]] {
            let claim = room.claim(&marks);
            let found = bad_places(&room, &[claim]);
            assert_eq!(
                found,
                [Bad {
                    place: 0,
                    signature: false,
                    proof: true
                }],
                "{marks:?}"
            );
        }
    }
}
