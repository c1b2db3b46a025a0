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
use crate::notation::{Generators, Point, challenge};
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

    /// A signed ballot with these marks, as far as the batch check sees it.
    pub(crate) fn claim(&self, marks: &[u64]) -> Claim {
        let mul = RistrettoPoint::mul_base;
        let b = self.bits(marks);
        let a = self.nonces();
        let [r, alpha, beta, s, p, k] = [(); 6].map(|()| Scalar::random(&mut OsRng));
        let mut elements = vec![mul(&r)];
        for (mark, key) in marks.iter().zip(&self.keys) {
            elements.push(Scalar::from(*mark) * G + r * key.element);
        }
        let credential = Point::from_element(mul(&p));
        let ciphertext_bytes: Vec<u8> = elements
            .iter()
            .flat_map(|e| e.compress().to_bytes())
            .collect();
        let (open, replaces, body_digest) = ([1; 32], [0; 32], [2; 32]);

        let mut commitment_b = beta * self.generators.blinding;
        let mut commitment_a = alpha * self.generators.blinding;
        for i in 0..self.statement.bits {
            let (h, kk) = (self.generators.h[i], self.generators.k[i]);
            commitment_b += b[i] * h + a[i] * (Scalar::ONE - b[i] - b[i]) * kk;
            commitment_a += a[i] * h - a[i] * a[i] * kk;
        }
        let (big_b, big_a) = (
            Point::from_element(commitment_b),
            Point::from_element(commitment_a),
        );
        let mut t = Transcript::new(b"urne/v1/ballot");
        t.append_message(b"version", b"urne/v1");
        t.append_message(b"open", &open);
        t.append_message(b"credential", &credential.bytes);
        t.append_message(b"style", b"all");
        t.append_message(b"replaces", &replaces);
        t.append_message(b"statement", &self.statement.hash);
        t.append_message(b"ciphertext", &ciphertext_bytes);
        t.append_message(b"commitments", &[big_b.bytes, big_a.bytes].concat());
        let rho = challenge(&mut t, "rho");
        let y: RistrettoPoint = powers(rho)
            .zip(&self.keys)
            .map(|(w, key)| w * key.element)
            .sum();
        let marks_of_a: Scalar = powers(rho)
            .zip(&self.statement.marks)
            .map(|(w, mark)| w * evaluate(mark, &a))
            .sum();
        let (e1, e2) = (
            Point::from_element(mul(&s)),
            Point::from_element(marks_of_a * G + s * y),
        );
        t.append_message(b"announcements", &[e1.bytes, e2.bytes].concat());
        let x = challenge(&mut t, "x");
        let f: Vec<Scalar> = a.iter().zip(&b).map(|(a, b)| a + x * b).collect();
        let proof = Proof {
            b: big_b,
            a: big_a,
            e1,
            e2,
            f,
            z: alpha + x * beta,
            z_r: s + x * r,
        };

        let nonce = Point::from_element(mul(&k));
        let c = signature_challenge(&open, &credential.bytes, &body_digest, &nonce.bytes);
        let ballot = Ballot {
            ciphertext_bytes,
            ciphertext: elements,
            credential,
            open,
            proof: Some(proof),
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
