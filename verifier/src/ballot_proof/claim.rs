//! What is left to check of a ballot once everything but the group equations holds.

use curve25519_dalek::ristretto::RistrettoPoint;
use curve25519_dalek::scalar::Scalar;
use merlin::Transcript;

use super::Proof;
use crate::casting::{Ballot, signature_challenge};
use crate::notation::{Hash, Point, challenge};
use crate::statements::{Statement, evaluate, signed};

/// The group equations of one ballot and of its signature, as numbers and points.
#[derive(Debug, Clone)]
pub struct Claim {
    /// The index of the ballot's entry.
    pub entry: u64,
    /// The credential, for naming it.
    pub credential: Point,
    /// The election's positions of the ciphertext.
    pub positions: Vec<usize>,
    /// Whether equation 2 holds, which needs no group.
    pub equations_hold: bool,
    pub(super) ciphertext: Vec<RistrettoPoint>,
    pub(super) proof: Proof,
    pub(super) rho: Scalar,
    pub(super) x: Scalar,
    /// `sum rho^j e_j(f)`
    pub(super) marks: Scalar,
    pub(super) nonce: RistrettoPoint,
    pub(super) response: Scalar,
    pub(super) signature_challenge: Scalar,
}

/// What a ballot is checked against.
#[derive(Debug, Clone, Copy)]
pub struct Context<'a> {
    /// The statement of its style.
    pub statement: &'a Statement,
    /// The positions of its style.
    pub positions: &'a [usize],
    /// The index of its entry.
    pub entry: u64,
    /// SHA-256 of its body.
    pub body_digest: Hash,
    /// Its signature, decoded.
    pub signature: &'a (Point, Scalar),
}

impl Claim {
    /// Computes the challenges; `None` if a size does not fit the statement.
    pub fn new(ballot: &Ballot, context: Context<'_>) -> Option<Self> {
        let Context {
            statement,
            positions,
            entry,
            body_digest,
            signature,
        } = context;
        let proof = ballot.proof.as_ref()?;
        if ballot.ciphertext.len() != statement.marks.len() + 1 || proof.f.len() != statement.bits {
            return None;
        }
        let mut transcript = Transcript::new(b"urne/v1/ballot");
        transcript.append_message(b"version", b"urne/v1");
        transcript.append_message(b"open", &ballot.open);
        transcript.append_message(b"credential", &ballot.credential.bytes);
        transcript.append_message(b"style", ballot.style.as_bytes());
        transcript.append_message(b"replaces", &ballot.replaces);
        transcript.append_message(b"statement", &statement.hash);
        transcript.append_message(b"ciphertext", &ballot.ciphertext_bytes);
        transcript.append_message(b"commitments", &[proof.b.bytes, proof.a.bytes].concat());
        let rho = challenge(&mut transcript, "rho");
        transcript.append_message(b"announcements", &[proof.e1.bytes, proof.e2.bytes].concat());
        let x = challenge(&mut transcript, "x");

        let equations_hold = statement
            .equations
            .iter()
            .all(|equation| evaluate(&equation.terms, &proof.f) == signed(equation.constant) * x);
        let marks = powers(rho)
            .zip(&statement.marks)
            .map(|(p, mark)| p * evaluate(mark, &proof.f))
            .sum();
        let (nonce, response) = signature;
        Some(Self {
            entry,
            credential: ballot.credential,
            positions: positions.to_vec(),
            equations_hold,
            ciphertext: ballot.ciphertext.clone(),
            proof: proof.clone(),
            rho,
            x,
            marks,
            nonce: nonce.element,
            response: *response,
            signature_challenge: signature_challenge(
                &ballot.open,
                &ballot.credential.bytes,
                &body_digest,
                &nonce.bytes,
            ),
        })
    }
}

/// `base, base^2, base^3, ...`
pub(crate) fn powers(base: Scalar) -> impl Iterator<Item = Scalar> {
    std::iter::successors(Some(base), move |power| Some(power * base))
}
