//! A small prover, for tests only: it follows the protocol for any bits and amounts, also
//! forbidden ones. Range proofs are made by the crate `bulletproofs`.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic)]

use std::sync::Arc;

use bulletproofs::{BulletproofGens, PedersenGens};
use curve25519_dalek::constants::RISTRETTO_BASEPOINT_POINT as G;
use curve25519_dalek::ristretto::RistrettoPoint;
use curve25519_dalek::scalar::Scalar;
use merlin::Transcript;
use rand_core::OsRng;

use super::equations::powers;
use super::{BallotEquations, Context};
use crate::casting::{Ballot, signature_challenge};
use crate::encoding::Malformed;
use crate::manifest::Contest;
use crate::notation::{Generators, Hash, Point, challenge};
use crate::statements::{Encrypted, Statement, evaluate, signed};

/// A style with keys to vote under.
pub(crate) struct Room {
    pub(crate) statement: Arc<Statement>,
    pub(crate) keys: Vec<Point>,
    pub(crate) generators: Generators,
}

/// A room for these contests.
pub(crate) fn room(contests: &[Contest]) -> Room {
    let statement = Statement::compile(contests.iter());
    let keys = (0..statement.positions.len())
        .map(|_| Point::from_element(RistrettoPoint::random(&mut OsRng)))
        .collect();
    Room {
        generators: Generators::for_shapes(std::iter::once(statement.shape)),
        statement: Arc::new(statement),
        keys,
    }
}

fn random<const N: usize>() -> [Scalar; N] {
    [(); N].map(|()| Scalar::random(&mut OsRng))
}

fn place(ordinal: u32) -> usize {
    usize::try_from(ordinal).unwrap() - 1
}

impl Room {
    /// Bits that satisfy the equations and give these marks, found by trying all.
    pub(crate) fn bits(&self, marks: &[u64]) -> Vec<i64> {
        let statement = &self.statement;
        let value = |terms: &[(u32, i64)], bits: &[i64]| -> i64 {
            terms.iter().map(|(i, c)| c * bits[place(*i)]).sum()
        };
        (0u64..1 << statement.shape.bits)
            .map(|all| {
                (0..statement.shape.bits)
                    .map(|i| i64::from(all >> i & 1 == 1))
                    .collect::<Vec<i64>>()
            })
            .find(|bits| {
                let forms = statement.positions.iter().filter_map(|p| match p {
                    Encrypted::Mark(form) => Some(form),
                    Encrypted::Amount(_) => None,
                });
                forms
                    .zip(marks)
                    .all(|(form, mark)| Ok(value(form, bits)) == i64::try_from(*mark))
                    && statement
                        .equations
                        .iter()
                        .all(|e| value(&e.terms, bits) == e.constant)
            })
            .unwrap()
    }

    /// A random solution of the homogeneous equations, by elimination.
    fn nonces(&self) -> Vec<Scalar> {
        let k = self.statement.shape.bits;
        let mut rows: Vec<Vec<Scalar>> = Vec::new();
        for equation in &self.statement.equations {
            let mut row = vec![Scalar::ZERO; k];
            for (i, c) in &equation.terms {
                row[place(*i)] = signed(*c);
            }
            rows.push(row);
        }
        let mut pivots = Vec::new();
        for column in 0..k {
            let done = pivots.len();
            let Some(found) = (done..rows.len()).find(|r| rows[*r][column] != Scalar::ZERO) else {
                continue;
            };
            rows.swap(done, found);
            let inverse = rows[done][column].invert();
            rows[done].iter_mut().for_each(|c| *c *= inverse);
            let pivot = rows[done].clone();
            for (r, row) in rows.iter_mut().enumerate() {
                let factor = row[column];
                if r != done && factor != Scalar::ZERO {
                    row.iter_mut()
                        .zip(&pivot)
                        .for_each(|(c, p)| *c -= factor * p);
                }
            }
            pivots.push(column);
        }
        let mut a: Vec<Scalar> = (0..k).map(|_| Scalar::random(&mut OsRng)).collect();
        for (row, column) in rows.iter().zip(&pivots) {
            let others: Scalar = (0..k).filter(|i| i != column).map(|i| row[i] * a[i]).sum();
            a[*column] = -others;
        }
        a
    }

    /// `R || S_1 ... S_m` and the proof's bytes for these bits and amounts.
    pub(crate) fn prove(
        &self,
        (bits, amounts): (&[i64], &[u64]),
        (open, credential, style, replaces): (&Hash, &[u8; 32], &str, &Hash),
    ) -> (Vec<u8>, Vec<u8>) {
        let mul = RistrettoPoint::mul_base;
        let encode = |point: RistrettoPoint| point.compress().to_bytes();
        let blinding_base = self.generators.blinding;
        let b: Vec<Scalar> = bits.iter().map(|bit| signed(*bit)).collect();
        let a = self.nonces();
        let [r, alpha, beta, s, tau, s_g] = random();
        let g: Vec<Scalar> = amounts.iter().map(|_| Scalar::random(&mut OsRng)).collect();
        let with_amounts = !amounts.is_empty();
        let mut ciphertext = encode(mul(&r)).to_vec();
        for (position, key) in self.statement.positions.iter().zip(&self.keys) {
            let value = match position {
                Encrypted::Mark(form) => evaluate(form, &b),
                Encrypted::Amount(i) => Scalar::from(amounts[place(*i)]),
            };
            ciphertext.extend(encode(value * G + r * key.element));
        }
        let v = amounts.iter().zip(&g);
        let v = v.map(|(t, g)| encode(Scalar::from(*t) * G + g * blinding_base));
        let v: Vec<u8> = v.flatten().collect();
        let mut commitment_b = beta * blinding_base;
        let mut commitment_a = alpha * blinding_base;
        for i in 0..self.statement.shape.bits {
            let (h, kk) = (self.generators.h[i], self.generators.k[i]);
            commitment_b += b[i] * h + a[i] * (Scalar::ONE - b[i] - b[i]) * kk;
            commitment_a += a[i] * h - a[i] * a[i] * kk;
        }
        let commitments = [encode(commitment_b), encode(commitment_a)].concat();
        let mut t = Transcript::new(b"urne/v1/ballot");
        t.append_message(b"version", b"urne/v1");
        t.append_message(b"open", open);
        t.append_message(b"credential", credential);
        t.append_message(b"style", style.as_bytes());
        t.append_message(b"replaces", replaces);
        t.append_message(b"statement", &self.statement.hash);
        t.append_message(b"ciphertext", &ciphertext);
        if with_amounts {
            t.append_message(b"amounts", &v);
        }
        t.append_message(b"commitments", &commitments);
        let rho = challenge(&mut t, "rho");
        let (mut y_marks, mut y_amounts) = (RistrettoPoint::default(), RistrettoPoint::default());
        let [mut marks_of_a, mut t_sum, mut g_sum] = [Scalar::ZERO; 3];
        let positions = self.statement.positions.iter().zip(&self.keys);
        for (power, (position, key)) in powers(rho).zip(positions) {
            match position {
                Encrypted::Mark(form) => {
                    y_marks += power * key.element;
                    marks_of_a += power * evaluate(form, &a);
                }
                Encrypted::Amount(i) => {
                    y_amounts += power * key.element;
                    t_sum += power * Scalar::from(amounts[place(*i)]);
                    g_sum += power * g[place(*i)];
                }
            }
        }
        let mut announcements = vec![mul(&s), marks_of_a * G + s * y_marks];
        if with_amounts {
            announcements.extend([tau * G + s * y_amounts, tau * G + s_g * blinding_base]);
        }
        let announcements: Vec<u8> = announcements.into_iter().flat_map(encode).collect();
        t.append_message(b"announcements", &announcements);
        let x = challenge(&mut t, "x");
        let f = a.iter().zip(&b).map(|(a, b)| a + x * b);
        let mut answers: Vec<Scalar> = f.chain([alpha + x * beta, s + x * r]).collect();
        if with_amounts {
            answers.extend([tau + x * t_sum, s_g + x * g_sum]);
        }
        let answers: Vec<u8> = answers.iter().flat_map(Scalar::to_bytes).collect();
        let mut proof = [v, commitments, announcements, answers.clone()].concat();
        if with_amounts {
            t.append_message(b"answers", &answers);
            proof.extend(self.range_proof(&mut t, amounts, &g));
        }
        (ciphertext, proof)
    }

    /// The range proof of the amounts and the claims, padded; numbers out of range wrap.
    fn range_proof(&self, t: &mut Transcript, amounts: &[u64], g: &[Scalar]) -> Vec<u8> {
        let shape = self.statement.shape;
        let (mut values, mut blindings) = (amounts.to_vec(), g.to_vec());
        for claim in &self.statement.claims {
            let terms = claim.terms.iter();
            let value = terms.fold(claim.constant as u64, |sum, (i, l)| {
                sum.wrapping_add((*l as u64).wrapping_mul(amounts[place(*i)]))
            });
            let mask = u64::MAX >> (64 - shape.range);
            values.push(value & mask);
            blindings.push(evaluate(&claim.terms, g));
        }
        values.resize(shape.commitments(), 0);
        blindings.resize(shape.commitments(), Scalar::ZERO);
        let bases = BulletproofGens::new(shape.range, shape.commitments());
        let pedersen = PedersenGens::default();
        let (proof, _) = bulletproofs::RangeProof::prove_multiple_with_rng(
            &bases,
            &pedersen,
            t,
            &values,
            &blindings,
            shape.range,
            &mut OsRng,
        )
        .unwrap();
        proof.to_bytes()
    }

    /// The equations of a signed ballot with these bits and amounts.
    pub(crate) fn ballot(&self, bits: &[i64], amounts: &[u64]) -> BallotEquations {
        self.altered(bits, amounts, |_, _| ()).unwrap().unwrap()
    }

    /// The same, with ciphertext and proof changed before the ballot is signed.
    pub(crate) fn altered(
        &self,
        bits: &[i64],
        amounts: &[u64],
        alter: impl FnOnce(&mut Vec<u8>, &mut Vec<u8>),
    ) -> Result<Option<BallotEquations>, Malformed> {
        let [p, k] = random();
        let credential = Point::from_element(RistrettoPoint::mul_base(&p));
        let (open, replaces, body_digest) = ([1; 32], [0; 32], [2; 32]);
        let (mut ciphertext_bytes, mut proof_bytes) = self.prove(
            (bits, amounts),
            (&open, &credential.bytes, "all", &replaces),
        );
        alter(&mut ciphertext_bytes, &mut proof_bytes);
        let nonce = Point::from_element(RistrettoPoint::mul_base(&k));
        let c = signature_challenge(&open, &credential.bytes, &body_digest, &nonce.bytes);
        let points = Point::decode_all(&ciphertext_bytes)?;
        let ballot = Ballot {
            ciphertext_bytes,
            ciphertext: points.iter().map(|point| point.element).collect(),
            credential,
            open,
            proof_bytes,
            replaces,
            style: "all".into(),
            tracking: [0; 32],
        };
        let positions = (0..self.keys.len()).collect();
        let context = Context {
            statement: &self.statement,
            positions: &positions,
            entry: 0,
            body_digest,
            signature: &(nonce, k + c * p),
        };
        BallotEquations::new(&ballot, context)
    }
}
