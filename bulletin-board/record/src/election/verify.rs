//! Verification: signatures and proofs against the present state, ballots in one batch.

use rand_core::{CryptoRng, RngCore};
use urne_crypto::ballot::{ReceivedBallot, verify_batch};

use crate::body::{Ballot, Body, Rehearsal};

use super::candidate::{Candidate, VerifiedCandidate};
use super::evidence::Evidence;
use super::refused::{Reason, Refused};
use super::roll::verify_rows;
use super::state::Election;

impl Election {
    /// Verifies signatures and proofs against the present state; ballots in one batch.
    ///
    /// The results are in the order of the candidates. `rng` is seeded by the operating system:
    /// whoever knows it could pass false ballots.
    pub fn verify(
        &self,
        candidates: Vec<Candidate>,
        rng: &mut (impl RngCore + CryptoRng),
    ) -> Vec<Result<VerifiedCandidate, Refused>> {
        let checked: Vec<Result<Checked, Refused>> = candidates
            .iter()
            .map(|candidate| self.check(candidate))
            .collect();
        let received = |checked: &Result<Checked, Refused>| match checked {
            Ok(Checked::Received(ballot)) => Some((**ballot).clone()),
            _ => None,
        };
        let ballots: Vec<ReceivedBallot> = checked.iter().filter_map(received).collect();
        let mut verdicts = verify_batch(&ballots, rng).into_iter();
        let conclude = |(candidate, checked)| {
            let evidence = match checked? {
                Checked::Done(evidence) => evidence,
                Checked::Received(_) => match verdicts.next() {
                    Some(Ok(ballot)) => Evidence::Ballot(Box::new(ballot)),
                    Some(Err(error)) => return Err(ballot_error(&error)),
                    None => return Err(Reason::BadProof.because("the ballot was not checked")),
                },
            };
            Ok(VerifiedCandidate {
                candidate,
                evidence,
            })
        };
        candidates.into_iter().zip(checked).map(conclude).collect()
    }

    /// Verifies one submission.
    ///
    /// # Errors
    /// Why it is not admitted.
    pub fn verify_one(
        &self,
        candidate: Candidate,
        rng: &mut (impl RngCore + CryptoRng),
    ) -> Result<VerifiedCandidate, Refused> {
        let mut verdicts = self.verify(vec![candidate], rng);
        verdicts
            .pop()
            .unwrap_or_else(|| Err(Reason::Malformed.because("nothing was verified")))
    }

    /// Everything but the batch check of ballots.
    fn check(&self, candidate: &Candidate) -> Result<Checked, Refused> {
        self.admits(candidate, None)?;
        if let Some((key, name)) = self.author(candidate.body())? {
            candidate.check_signature(key, name)?;
        }
        let evidence = match candidate.body() {
            Body::Ballot(ballot) => return self.receive(ballot, candidate),
            Body::Roll(part) => Evidence::Roll(verify_rows(part, &self.manifest, &self.id)?),
            Body::Rehearsal(rehearsal) => self.verify_rehearsal(rehearsal)?,
            Body::PartialDecryption(partial) => {
                let missing = || Reason::WrongPhase.because("the election has no keys");
                let keys = self.keys().ok_or_else(missing)?;
                Evidence::Partials(self.counting()?.verify_partial(partial, keys)?)
            }
            Body::Result(result) => {
                self.counting()?.verify_result(result, &self.manifest)?;
                Evidence::Signature
            }
            body if super::ceremony::is_round(body) => {
                Evidence::Round(self.ceremony.verify_round(body)?)
            }
            _ => Evidence::Signature,
        };
        Ok(Checked::Done(evidence))
    }

    fn receive(&self, ballot: &Ballot, candidate: &Candidate) -> Result<Checked, Refused> {
        let received = self
            .poll()?
            .received(ballot, candidate, self.complete_roll()?)?;
        Ok(Checked::Received(Box::new(received)))
    }

    fn verify_rehearsal(&self, rehearsal: &Rehearsal) -> Result<Evidence, Refused> {
        let missing = || Reason::WrongPhase.because("the election has no keys or no roll");
        let (context, keys) = self
            .rehearsal_context()
            .zip(self.keys())
            .ok_or_else(missing)?;
        context
            .verify(
                keys,
                rehearsal.trustee,
                &rehearsal.shares.0,
                rehearsal.proof.as_bytes(),
            )
            .map(|_| Evidence::Signature)
            .map_err(|error| Reason::BadProof.because(error.to_string()))
    }
}

/// A candidate before the batch check.
enum Checked {
    Done(Evidence),
    Received(Box<ReceivedBallot>),
}

/// A false signature is the author's; everything else is the proof's.
fn ballot_error(error: &urne_crypto::Error) -> Refused {
    let reason = match error {
        urne_crypto::Error::Signature(_) => Reason::BadSignature,
        _ => Reason::BadProof,
    };
    reason.because(error.to_string())
}
