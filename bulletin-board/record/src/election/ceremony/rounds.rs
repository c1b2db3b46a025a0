//! Admission of the four rounds' messages.

use std::sync::Arc;

use urne_crypto::ceremony::{
    JointKeys, PublishedComplaint, ReceivingKey, VerifiedOpening, VerifiedPart, judge, verify_part,
};

use crate::body::{
    Body, TrusteeCommit, TrusteeComplaint, TrusteeConfirm, TrusteeOpen, TrusteeShare,
};
use crate::bytes::{Hash32, Hex};
use crate::time::Minute;

use super::super::refused::{Reason, Refused};
use super::Ceremony;
use super::attempt::{Attempt, Commit};

/// What verification of a round's message has shown.
#[derive(Clone, Debug)]
pub(in super::super) enum RoundEvidence {
    /// Round 1.
    Commit(ReceivingKey),
    /// Round 2.
    Part(VerifiedPart),
    /// Round 3, or a confirmation: nothing but what the state shows.
    Plain,
    /// A complaint: the trustee at fault.
    Culprit(u32),
}

/// Whether a body belongs to one of the four rounds.
pub(in super::super) fn is_round(body: &Body) -> bool {
    matches!(
        body,
        Body::TrusteeCommit(_)
            | Body::TrusteeOpen(_)
            | Body::TrusteeShare(_)
            | Body::TrusteeConfirm(_)
            | Body::TrusteeComplaint(_)
    )
}

impl Ceremony {
    /// Everything about a round's message that needs no cryptography.
    pub(in super::super) fn admits_round(&self, body: &Body) -> Result<(), Refused> {
        self.not_after_key()?;
        match body {
            Body::TrusteeCommit(commit) => self.attempt.admits_commit(commit),
            Body::TrusteeOpen(open) => self.attempt.admits_open(open),
            Body::TrusteeShare(share) => self.attempt.admits_share(share),
            Body::TrusteeConfirm(confirm) => self.attempt.admits_confirm(confirm),
            Body::TrusteeComplaint(complaint) => self.attempt.admits_complaint(complaint),
            _ => Err(Reason::WrongPhase.because("it is no message of the key ceremony")),
        }
    }

    /// Checks the proofs of a message that is admitted.
    pub(in super::super) fn verify_round(&self, body: &Body) -> Result<RoundEvidence, Refused> {
        let bad = |error: urne_crypto::Error| Reason::BadProof.because(error.to_string());
        let attempt = &self.attempt;
        match body {
            Body::TrusteeCommit(commit) => {
                ReceivingKey::from_bytes(commit.trustee, commit.receiving_key.as_bytes())
                    .map(RoundEvidence::Commit)
                    .map_err(bad)
            }
            Body::TrusteeOpen(open) => {
                let TrusteeOpen {
                    trustee,
                    part,
                    packages,
                    ..
                } = open;
                let part =
                    verify_part(&attempt.parameters, *trustee, *part, &packages.0).map_err(bad)?;
                // Found here already, so that the board need not order what it then refuses.
                attempt.complete(*trustee, &part)?;
                Ok(RoundEvidence::Part(part))
            }
            Body::TrusteeComplaint(complaint) => {
                attempt.judge(complaint).map(RoundEvidence::Culprit)
            }
            _ => Ok(RoundEvidence::Plain),
        }
    }

    /// Takes an admitted and verified message. On an error nothing has changed.
    pub(in super::super) fn take_round(
        &mut self,
        body: &Body,
        evidence: RoundEvidence,
        time: Minute,
    ) -> Result<(), Refused> {
        let round = self.attempt.round();
        self.attempt.take(body, evidence)?;
        if self.attempt.round() != round || self.attempt.culprit.is_some() {
            self.since = time;
        }
        Ok(())
    }
}

impl Attempt {
    fn admits_commit(&self, commit: &TrusteeCommit) -> Result<(), Refused> {
        self.check_number(commit.attempt)?;
        self.check_first(1, commit.trustee)
    }

    fn admits_open(&self, open: &TrusteeOpen) -> Result<(), Refused> {
        self.check_number(open.attempt)?;
        let sent = self.sent(2, open.trustee);
        Reason::Duplicate.unless(open.part > sent, || {
            format!(
                "part {} of trustee {}'s opening stands already",
                open.part, open.trustee
            )
        })?;
        self.check_previous(1, &open.previous)?;
        let parts = self.parameters.parts();
        let next = sent + 1;
        Reason::Inconsistent.unless(open.parts == parts && open.part == next, || {
            format!(
                "trustee {}: part {} of {} came where part {next} of {parts} belongs",
                open.trustee, open.part, open.parts
            )
        })
    }

    fn admits_share(&self, share: &TrusteeShare) -> Result<(), Refused> {
        self.check_number(share.attempt)?;
        let TrusteeShare {
            trustee,
            receiver,
            ciphertext,
            ..
        } = share;
        Reason::Duplicate.unless(!self.shares.contains_key(&(*trustee, *receiver)), || {
            format!("trustee {trustee} has already sent a share to trustee {receiver}")
        })?;
        self.check_previous(2, &share.previous)?;
        let known = (1..=self.parameters.trustees()).contains(receiver) && receiver != trustee;
        Reason::Inconsistent.unless(known, || {
            format!("trustee {receiver} cannot receive a share of trustee {trustee}")
        })?;
        let (expected, found) = (self.parameters.sealed_size(), ciphertext.0.len());
        Reason::BadProof.unless(expected == found, || {
            format!("the share of trustee {trustee} has {found} bytes instead of {expected}")
        })
    }

    fn admits_confirm(&self, confirm: &TrusteeConfirm) -> Result<(), Refused> {
        self.check_number(confirm.attempt)?;
        self.check_first(4, confirm.trustee)?;
        self.check_previous(3, &confirm.previous)?;
        let hash = self.keys().map(|keys| Hex(*keys.hash()));
        Reason::Inconsistent.unless(hash == Some(confirm.keys), || {
            format!(
                "trustee {} confirms other keys than the openings give",
                confirm.trustee
            )
        })
    }

    fn admits_complaint(&self, complaint: &TrusteeComplaint) -> Result<(), Refused> {
        self.check_number(complaint.attempt)?;
        self.check_first(4, complaint.trustee)?;
        self.check_previous(3, &complaint.previous)?;
        let TrusteeComplaint {
            trustee, dealer, ..
        } = complaint;
        Reason::Inconsistent.unless(self.shares.contains_key(&(*dealer, *trustee)), || {
            format!("trustee {dealer} deals no share to trustee {trustee}")
        })
    }

    /// Each trustee sends one message of rounds 1 and 4.
    fn check_first(&self, round: u32, trustee: u32) -> Result<(), Refused> {
        Reason::Duplicate.unless(self.sent(round, trustee) == 0, || {
            format!("trustee {trustee} has already sent another message of round {round}")
        })
    }

    fn check_previous(&self, round: u32, stated: &Hash32) -> Result<(), Refused> {
        let hash = self.round_hash(round).ok_or_else(|| {
            Reason::WrongPhase.because(format!("round {round} of the key ceremony is not complete"))
        })?;
        Reason::WrongPrevious.unless(*stated == hash, || {
            format!("the round hash of round {round} is {hash}")
        })
    }

    /// The opening that a part completes, compared with its commitment; none if parts are missing.
    fn complete(
        &self,
        trustee: u32,
        part: &VerifiedPart,
    ) -> Result<Option<VerifiedOpening>, Refused> {
        if self.sent(2, trustee) + 1 < self.parameters.parts() {
            return Ok(None);
        }
        let commit = self.commits.get(&trustee).ok_or_else(|| {
            Reason::WrongPhase.because(format!("trustee {trustee} has not committed"))
        })?;
        let earlier = self.parts.get(&trustee).into_iter().flatten();
        let parts = earlier.chain([part]).cloned().collect();
        VerifiedOpening::complete(
            &self.parameters,
            trustee,
            commit.commitment.as_bytes(),
            parts,
        )
        .map(Some)
        .map_err(|error| Reason::BadProof.because(error.to_string()))
    }

    /// The trustee at fault.
    fn judge(&self, complaint: &TrusteeComplaint) -> Result<u32, Refused> {
        let TrusteeComplaint {
            trustee, dealer, ..
        } = complaint;
        let missing = || Reason::WrongPhase.because("the shares are not complete");
        let published = PublishedComplaint {
            complainer: *trustee,
            receiving_key: &self.commits.get(trustee).ok_or_else(missing)?.receiving_key,
            receiving_secret: complaint.receiving_secret.as_bytes(),
            dealer: self.openings.get(dealer).ok_or_else(missing)?,
            ciphertext: self.shares.get(&(*dealer, *trustee)).ok_or_else(missing)?,
        };
        judge(&self.parameters, &published)
            .map(|verdict| verdict.culprit())
            .map_err(|error| Reason::BadProof.because(error.to_string()))
    }

    fn take(&mut self, body: &Body, evidence: RoundEvidence) -> Result<(), Refused> {
        let message = body.message_hash();
        match (body, evidence) {
            (Body::TrusteeCommit(commit), RoundEvidence::Commit(receiving_key)) => {
                let stored = Commit {
                    commitment: commit.commitment,
                    receiving_key,
                };
                self.commits.insert(commit.trustee, stored);
                self.messages.insert((1, commit.trustee, 1), message);
            }
            (Body::TrusteeOpen(open), RoundEvidence::Part(part)) => {
                match self.complete(open.trustee, &part)? {
                    Some(opening) => {
                        self.parts.remove(&open.trustee);
                        self.openings.insert(open.trustee, opening);
                    }
                    None => self.parts.entry(open.trustee).or_default().push(part),
                }
                self.messages.insert((2, open.trustee, open.part), message);
                if let Some(openings) = self.openings() {
                    self.keys = Some(JointKeys::new(&self.parameters, &openings).map(Arc::new));
                }
            }
            (Body::TrusteeShare(share), RoundEvidence::Plain) => {
                self.shares
                    .insert((share.trustee, share.receiver), share.ciphertext.0.clone());
                self.messages
                    .insert((3, share.trustee, share.receiver), message);
            }
            (Body::TrusteeConfirm(confirm), RoundEvidence::Plain) => {
                self.messages.insert((4, confirm.trustee, 1), message);
            }
            (Body::TrusteeComplaint(complaint), RoundEvidence::Culprit(culprit)) => {
                self.complained.push(complaint.trustee);
                self.culprit = self.culprit.or(Some(culprit));
                self.messages.insert((4, complaint.trustee, 1), message);
            }
            _ => return Err(Reason::WrongPhase.because("it was not verified as this message")),
        }
        Ok(())
    }
}
