//! What is left to check of a ballot once everything but the group equations holds.

use std::sync::Arc;

use curve25519_dalek::ristretto::RistrettoPoint;
use curve25519_dalek::scalar::Scalar;
use merlin::Transcript;

use super::range::RangeEquations;
use super::{AmountsProof, Proof};
use crate::casting::{Ballot, signature_challenge};
use crate::encoding::Malformed;
use crate::notation::{Hash, Point, challenge};
use crate::statements::{AmountClaim, Encrypted, Statement, evaluate, signed};

/// The group equations of one ballot and of its signature, as numbers and points.
#[derive(Debug, Clone)]
pub struct BallotEquations {
    /// The index of the ballot's entry.
    pub entry: u64,
    /// The credential, for naming it.
    pub credential: Point,
    /// The election's positions of the ciphertext.
    pub positions: Arc<[usize]>,
    /// Whether equation 2 holds, which needs no group.
    pub equations_hold: bool,
    pub(super) statement: Arc<Statement>,
    pub(super) ciphertext: Vec<RistrettoPoint>,
    pub(super) proof: Proof,
    pub(super) rho: Scalar,
    pub(super) x: Scalar,
    /// `sum rho^j e_j(f)` over the marks
    pub(super) marks: Scalar,
    /// The range proof's equations, where there are amounts.
    pub(super) range: Option<RangeEquations>,
    pub(super) nonce: RistrettoPoint,
    pub(super) response: Scalar,
    pub(super) signature_challenge: Scalar,
}

/// What a ballot is checked against.
#[derive(Debug, Clone, Copy)]
pub struct Context<'a> {
    /// The statement of its style.
    pub statement: &'a Arc<Statement>,
    /// The positions of its style.
    pub positions: &'a Arc<[usize]>,
    /// The index of its entry.
    pub entry: u64,
    /// SHA-256 of its body.
    pub body_digest: Hash,
    /// Its signature, decoded.
    pub signature: &'a (Point, Scalar),
}

impl BallotEquations {
    /// Decodes the proof and computes the challenges; `None` if a size does not fit the
    /// statement.
    pub fn new(ballot: &Ballot, context: Context<'_>) -> Result<Option<Self>, Malformed> {
        let statement = context.statement;
        let shape = statement.shape;
        let Some(proof) = Proof::decode(&ballot.proof_bytes, shape)? else {
            return Ok(None);
        };
        if ballot.ciphertext.len() != shape.positions + 1 {
            return Ok(None);
        }
        let mut transcript = Transcript::new(b"urne/v1/ballot");
        transcript.append_message(b"version", b"urne/v1");
        transcript.append_message(b"open", &ballot.open);
        transcript.append_message(b"credential", &ballot.credential.bytes);
        transcript.append_message(b"style", ballot.style.as_bytes());
        transcript.append_message(b"replaces", &ballot.replaces);
        transcript.append_message(b"statement", &statement.hash);
        transcript.append_message(b"ciphertext", &ballot.ciphertext_bytes);
        if let Some(amounts) = &proof.amounts {
            transcript.append_message(b"amounts", &concatenated(amounts.v.iter()));
        }
        transcript.append_message(b"commitments", &concatenated([&proof.b, &proof.a]));
        let rho = challenge(&mut transcript, "rho");
        let extra = proof.amounts.iter().flat_map(|a| [&a.e3, &a.e4]);
        let announced = [&proof.e1, &proof.e2].into_iter().chain(extra);
        transcript.append_message(b"announcements", &concatenated(announced));
        let x = challenge(&mut transcript, "x");

        let equations_hold = statement
            .equations
            .iter()
            .all(|equation| evaluate(&equation.terms, &proof.f) == signed(equation.constant) * x);
        let marks = powers(rho)
            .zip(&statement.positions)
            .filter_map(|(power, position)| match position {
                Encrypted::Mark(form) => Some(power * evaluate(form, &proof.f)),
                Encrypted::Amount(_) => None,
            })
            .sum();
        let range = proof.amounts.as_ref().map(|amounts| {
            let answers = proof.f.iter().chain([&proof.z, &proof.z_r]);
            let answers = answers.chain([&amounts.z_t, &amounts.z_g]);
            let answers: Vec<u8> = answers.flat_map(Scalar::to_bytes).collect();
            transcript.append_message(b"answers", &answers);
            let commitments = range_commitments(statement, amounts);
            let range = amounts.range.clone();
            RangeEquations::new(&mut transcript, shape.range, &commitments, range)
        });
        let (nonce, response) = context.signature;
        Ok(Some(Self {
            entry: context.entry,
            credential: ballot.credential,
            positions: Arc::clone(context.positions),
            equations_hold,
            statement: Arc::clone(statement),
            ciphertext: ballot.ciphertext.clone(),
            proof,
            rho,
            x,
            marks,
            range,
            nonce: nonce.element,
            response: *response,
            signature_challenge: signature_challenge(
                &ballot.open,
                &ballot.credential.bytes,
                &context.body_digest,
                &nonce.bytes,
            ),
        }))
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
impl BallotEquations {
    pub(super) fn amounts(&mut self) -> &mut AmountsProof {
        self.proof.amounts.as_mut().unwrap()
    }

    pub(super) fn range(&mut self) -> &mut RangeEquations {
        self.range.as_mut().unwrap()
    }
}

/// `V_1 ... V_q`, the commitments of the claims, and identity elements up to N.
fn range_commitments(statement: &Statement, amounts: &AmountsProof) -> Vec<[u8; 32]> {
    let mut commitments: Vec<[u8; 32]> = amounts.v.iter().map(|v| v.bytes).collect();
    for (claim, constant) in statement.claims.iter().zip(&statement.claim_constants) {
        let commitment = *constant + combined(claim, &amounts.v);
        commitments.push(commitment.compress().to_bytes());
    }
    commitments.resize(statement.shape.commitments(), [0; 32]);
    commitments
}

/// `sum l_i V_i`; nearly every coefficient is 1 or -1.
fn combined(claim: &AmountClaim, v: &[Point]) -> RistrettoPoint {
    let terms = claim.terms.iter().filter_map(|(i, coefficient)| {
        let v = v.get(usize::try_from(*i).ok()?.checked_sub(1)?)?.element;
        Some(match coefficient {
            1 => v,
            -1 => -v,
            other => signed(*other) * v,
        })
    });
    terms.sum()
}

fn concatenated<'a>(points: impl IntoIterator<Item = &'a Point>) -> Vec<u8> {
    points.into_iter().flat_map(|point| point.bytes).collect()
}

/// `base, base^2, base^3, ...`
pub(crate) fn powers(base: Scalar) -> impl Iterator<Item = Scalar> {
    std::iter::successors(Some(base), move |power| Some(power * base))
}
