//! A small prover, for tests only: it follows the protocol for any marks, also forbidden ones.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic)]

use curve25519_dalek::constants::RISTRETTO_BASEPOINT_POINT as G;
use curve25519_dalek::ristretto::RistrettoPoint;
use curve25519_dalek::scalar::Scalar;
use merlin::Transcript;
use rand_core::OsRng;

use super::claim::powers;
use super::{Claim, Context, Proof};
use crate::casting::{Ballot, signature_challenge};
use crate::encoding::Text;
use crate::manifest::{Contest, Rule};
use crate::notation::{Generators, Hash, Point, challenge};
use crate::statements::{Statement, evaluate, signed};

/// A style with keys to vote under.
pub(crate) struct Room {
    pub(crate) statement: Statement,
    pub(crate) keys: Vec<Point>,
    pub(crate) generators: Generators,
}

/// Contests as (options, min, max, blank).
pub(crate) fn room(contests: &[(usize, u64, u64, bool)]) -> Room {
    let contest = |(options, min, max, blank): &(usize, u64, u64, bool)| Contest {
        blank: *blank,
        id: "c".into(),
        max: *max,
        min: *min,
        options: (0..*options)
            .map(|i| (i.to_string(), Text::default()))
            .collect(),
        rule: Rule {
            name: "totals".into(),
            seats: 0,
        },
        title: Text::default(),
        kind: "choice".into(),
    };
    let contests: Vec<Contest> = contests.iter().map(contest).collect();
    let statement = Statement::compile(contests.iter());
    let keys = (0..statement.marks.len())
        .map(|_| Point::from_element(RistrettoPoint::random(&mut OsRng)))
        .collect();
    Room {
        generators: Generators::new(statement.bits),
        statement,
        keys,
    }
}

impl Room {
    /// Bits of the statement with these marks: slack bits by exhaustive search, else all zero.
    fn bits(&self, marks: &[u64]) -> Vec<Scalar> {
        let mut bits = vec![Scalar::ZERO; self.statement.bits];
        let mut marked = vec![false; self.statement.bits];
        for (mark, form) in marks.iter().zip(&self.statement.marks) {
            let place = usize::try_from(form[0].0).unwrap() - 1;
            bits[place] = Scalar::from(*mark);
            marked[place] = true;
        }
        for equation in &self.statement.equations {
            let slack: Vec<usize> = equation
                .terms
                .iter()
                .map(|t| usize::try_from(t.0).unwrap() - 1)
                .filter(|place| !marked[*place])
                .collect();
            for subset in 0u32..1 << slack.len() {
                let mut tried = bits.clone();
                for (i, place) in slack.iter().enumerate() {
                    tried[*place] = Scalar::from(subset >> i & 1);
                }
                if evaluate(&equation.terms, &tried) == signed(equation.constant) {
                    bits = tried;
                    break;
                }
            }
        }
        bits
    }

    /// A random solution of the homogeneous equations, whose bits do not overlap.
    fn nonces(&self) -> Vec<Scalar> {
        let mut a: Vec<Scalar> = (0..self.statement.bits)
            .map(|_| Scalar::random(&mut OsRng))
            .collect();
        for equation in &self.statement.equations {
            let sum = evaluate(&equation.terms, &a);
            let (bit, coefficient) = equation.terms[0];
            a[usize::try_from(bit).unwrap() - 1] -= sum * signed(coefficient).invert();
        }
        a
    }

    /// `R || S_1 ... S_m` and the proof's bytes for these marks.
    pub(crate) fn prove(
        &self,
        marks: &[u64],
        (open, credential, style, replaces): (&Hash, &[u8; 32], &str, &Hash),
    ) -> (Vec<u8>, Vec<u8>) {
        let mul = RistrettoPoint::mul_base;
        let b = self.bits(marks);
        let a = self.nonces();
        let [r, alpha, beta, s] = [(); 4].map(|()| Scalar::random(&mut OsRng));
        let mut ciphertext = mul(&r).compress().to_bytes().to_vec();
        for (mark, key) in marks.iter().zip(&self.keys) {
            ciphertext.extend(
                (Scalar::from(*mark) * G + r * key.element)
                    .compress()
                    .to_bytes(),
            );
        }
        let mut commitment_b = beta * self.generators.blinding;
        let mut commitment_a = alpha * self.generators.blinding;
        for i in 0..self.statement.bits {
            let (h, kk) = (self.generators.h[i], self.generators.k[i]);
            commitment_b += b[i] * h + a[i] * (Scalar::ONE - b[i] - b[i]) * kk;
            commitment_a += a[i] * h - a[i] * a[i] * kk;
        }
        let mut proof = [
            commitment_b.compress().to_bytes(),
            commitment_a.compress().to_bytes(),
        ]
        .concat();
        let mut t = Transcript::new(b"urne/v1/ballot");
        t.append_message(b"version", b"urne/v1");
        t.append_message(b"open", open);
        t.append_message(b"credential", credential);
        t.append_message(b"style", style.as_bytes());
        t.append_message(b"replaces", replaces);
        t.append_message(b"statement", &self.statement.hash);
        t.append_message(b"ciphertext", &ciphertext);
        t.append_message(b"commitments", &proof);
        let rho = challenge(&mut t, "rho");
        let y: RistrettoPoint = powers(rho)
            .zip(&self.keys)
            .map(|(w, key)| w * key.element)
            .sum();
        let marks_of_a: Scalar = powers(rho)
            .zip(&self.statement.marks)
            .map(|(w, mark)| w * evaluate(mark, &a))
            .sum();
        let announcements = [
            mul(&s).compress().to_bytes(),
            (marks_of_a * G + s * y).compress().to_bytes(),
        ]
        .concat();
        t.append_message(b"announcements", &announcements);
        let x = challenge(&mut t, "x");
        proof.extend(announcements);
        let f = a.iter().zip(&b).map(|(a, b)| a + x * b);
        proof.extend(
            f.chain([alpha + x * beta, s + x * r])
                .flat_map(|s| s.to_bytes()),
        );
        (ciphertext, proof)
    }

    /// A signed ballot with these marks, as far as the batch check sees it.
    pub(crate) fn claim(&self, marks: &[u64]) -> Claim {
        let [p, k] = [(); 2].map(|()| Scalar::random(&mut OsRng));
        let credential = Point::from_element(RistrettoPoint::mul_base(&p));
        let (open, replaces, body_digest) = ([1; 32], [0; 32], [2; 32]);
        let (ciphertext_bytes, proof) =
            self.prove(marks, (&open, &credential.bytes, "all", &replaces));
        let nonce = Point::from_element(RistrettoPoint::mul_base(&k));
        let c = signature_challenge(&open, &credential.bytes, &body_digest, &nonce.bytes);
        let points = Point::decode_all(&ciphertext_bytes).unwrap();
        let ballot = Ballot {
            ciphertext_bytes,
            ciphertext: points.iter().map(|point| point.element).collect(),
            credential,
            open,
            proof: Proof::decode(&proof).unwrap(),
            replaces,
            style: "all".into(),
            tracking: [0; 32],
        };
        let positions: Vec<usize> = (0..self.keys.len()).collect();
        let context = Context {
            statement: &self.statement,
            positions: &positions,
            entry: 0,
            body_digest,
            signature: &(nonce, k + c * p),
        };
        Claim::new(&ballot, context).unwrap()
    }
}
