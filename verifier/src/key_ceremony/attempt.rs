//! One attempt of the ceremony: which messages stand, and what each must agree with.
//!
//! A message that may not come now is [`Misplaced`]; one whose content is wrong is a fault of
//! check 6 or 7. Sums over the dealers are kept instead of their packages.

use curve25519_dalek::montgomery::MontgomeryPoint;
use curve25519_dalek::ristretto::RistrettoPoint;
use curve25519_dalek::traits::{Identity, IsIdentity};
use sha2::{Digest, Sha256};

use super::{Commit, Complaint, Confirm, JointKeys, KeyBody, OpenPackages, Package, Share};
use crate::checks::{Check, Fault};
use crate::manifest::Election;
use crate::notation::{Hash, hash, start_hash};

/// An entry that may not come now.
#[derive(Debug)]
pub struct Misplaced(pub String);

/// The state of the running attempt.
#[derive(Debug)]
pub struct Attempt {
    number: u64,
    trustees: usize,
    threshold: usize,
    positions: usize,
    commits: Vec<Option<Committed>>,
    openings: Vec<Opening>,
    shares: Vec<Vec<Option<Hash>>>,
    verdicts: Vec<Option<Verdict>>,
    sums: Vec<RistrettoPoint>,
    keys: Option<JointKeys>,
}

#[derive(Debug)]
struct Committed {
    message: Hash,
    commitment: Hash,
    receiving_key: [u8; 32],
}

#[derive(Debug)]
struct Opening {
    messages: Vec<Hash>,
    commitment: Sha256,
}

#[derive(Debug)]
struct Verdict {
    message: Hash,
    complaint: bool,
}

/// The bytes of a share's ciphertext: `enc`, M scalars, the tag.
pub fn share_bytes(positions: usize) -> usize {
    32 + 32 * positions + 16
}

impl Attempt {
    /// An attempt in which nobody has sent anything.
    pub fn new(number: u64, election: &Election) -> Self {
        let trustees = election.manifest.trustees.len();
        let attempt = u32::try_from(number).unwrap_or(u32::MAX);
        let opening = |trustee: u32| Opening {
            messages: Vec::new(),
            commitment: start_hash("urne/v1/commit")
                .chain_update(election.id)
                .chain_update(attempt.to_be_bytes())
                .chain_update(trustee.to_be_bytes()),
        };
        Self {
            number,
            trustees,
            threshold: election.threshold,
            positions: election.positions,
            commits: (0..trustees).map(|_| None).collect(),
            openings: (1u32..).take(trustees).map(opening).collect(),
            shares: vec![vec![None; trustees]; trustees],
            verdicts: (0..trustees).map(|_| None).collect(),
            sums: vec![RistrettoPoint::identity(); election.positions * election.threshold],
            keys: None,
        }
    }

    /// The attempt's number.
    pub fn number(&self) -> u64 {
        self.number
    }

    /// The joint keys, once every opening is complete.
    pub fn keys(&mut self) -> Option<&JointKeys> {
        if self.keys.is_none() && self.openings_complete() {
            self.keys = Some(JointKeys::compute(
                &self.sums,
                self.threshold,
                self.trustees,
            ));
        }
        self.keys.as_ref()
    }

    fn expect_attempt(&self, attempt: u64) -> Result<(), Misplaced> {
        if attempt == self.number {
            Ok(())
        } else {
            Err(Misplaced(format!(
                "names attempt {attempt}, attempt {} is running",
                self.number
            )))
        }
    }

    fn place(&self, trustee: u64) -> Result<usize, Misplaced> {
        let place = usize::try_from(trustee).ok().and_then(|i| i.checked_sub(1));
        place
            .filter(|place| *place < self.trustees)
            .ok_or_else(|| Misplaced(format!("there is no trustee {trustee}")))
    }

    fn packages_in_part(&self) -> usize {
        (32_768 / Package::size(self.threshold)).max(1)
    }

    fn parts(&self) -> usize {
        self.positions.div_ceil(self.packages_in_part())
    }

    fn openings_complete(&self) -> bool {
        self.openings
            .iter()
            .all(|opening| opening.messages.len() == self.parts())
    }

    fn shares_complete(&self) -> bool {
        let complete = |(dealer, row): (usize, &Vec<Option<Hash>>)| {
            row.iter()
                .enumerate()
                .all(|(receiver, share)| share.is_some() || dealer == receiver)
        };
        self.shares.iter().enumerate().all(complete)
    }

    /// The round hash of a round whose messages all stand.
    fn round_hash(&self, round: u8) -> Hash {
        let messages: Vec<&[u8]> = match round {
            1 => self
                .commits
                .iter()
                .flatten()
                .map(|c| c.message.as_slice())
                .collect(),
            2 => self
                .openings
                .iter()
                .flat_map(|o| &o.messages)
                .map(Hash::as_slice)
                .collect(),
            3 => self
                .shares
                .iter()
                .flatten()
                .flatten()
                .map(Hash::as_slice)
                .collect(),
            _ => self
                .verdicts
                .iter()
                .flatten()
                .map(|v| v.message.as_slice())
                .collect(),
        };
        hash("urne/v1/round", &messages)
    }

    fn expect_previous(&self, round: u8, previous: &Hash, faults: &mut Vec<Fault>) {
        if *previous != self.round_hash(round) {
            let what = format!("`previous` is not the round hash of round {round}");
            faults.push(Fault::new(Check::Commitments, what));
        }
    }

    /// Round 1.
    pub fn commit(
        &mut self,
        body: &Commit,
        message: Hash,
        faults: &mut Vec<Fault>,
    ) -> Result<(), Misplaced> {
        self.expect_attempt(body.attempt)?;
        let place = self.place(body.trustee)?;
        let slot = self.commits.get_mut(place).filter(|slot| slot.is_none());
        let slot = slot.ok_or_else(|| Misplaced("a second commitment".into()))?;
        // A clamped scalar is a multiple of eight, so it takes exactly the small orders to zero.
        let contribution = MontgomeryPoint(body.receiving_key).mul_clamped([7; 32]);
        if contribution.is_identity() {
            faults.push(Fault::new(
                Check::Commitments,
                "the receiving key is of small order",
            ));
        }
        let (commitment, receiving_key) = (body.commitment, body.receiving_key);
        *slot = Some(Committed {
            message,
            commitment,
            receiving_key,
        });
        Ok(())
    }

    /// Round 2, one part. The proofs of possession are checked elsewhere.
    pub fn open(
        &mut self,
        body: &OpenPackages,
        packages: &[Package],
        message: Hash,
        faults: &mut Vec<Fault>,
    ) -> Result<(), Misplaced> {
        self.expect_attempt(body.attempt)?;
        let place = self.place(body.trustee)?;
        if self.commits.iter().any(Option::is_none) {
            return Err(Misplaced(
                "an opening before every trustee committed".into(),
            ));
        }
        let (parts, per_part) = (self.parts(), self.packages_in_part());
        self.expect_previous(1, &body.previous, faults);
        let opening = self
            .openings
            .get_mut(place)
            .ok_or_else(|| Misplaced("no opening".into()))?;
        let before = opening.messages.len();
        if u64::try_from(parts) != Ok(body.parts)
            || u64::try_from(before + 1) != Ok(body.part)
            || before >= parts
        {
            return Err(Misplaced(format!(
                "part {} of {}, where part {} of {parts} belongs",
                body.part,
                body.parts,
                before + 1
            )));
        }
        let first = before * per_part;
        let expected = per_part.min(self.positions - first);
        if packages.len() != expected {
            let what = format!("{} packages in a part of {expected}", packages.len());
            faults.push(Fault::new(Check::Commitments, what));
        }
        let sums = self
            .sums
            .iter_mut()
            .skip(first * self.threshold)
            .take(expected * self.threshold);
        for (sum, commitment) in sums.zip(packages.iter().flat_map(|p| &p.commitments)) {
            *sum += commitment.element;
        }
        opening.commitment.update(&body.packages);
        opening.messages.push(message);
        if opening.messages.len() == parts {
            let opened: Hash = opening.commitment.clone().finalize().into();
            let committed = self.commits.get(place).and_then(Option::as_ref);
            if committed.is_none_or(|committed| committed.commitment != opened) {
                faults.push(Fault::new(
                    Check::Commitments,
                    "the opening does not fit the commitment",
                ));
            }
        }
        Ok(())
    }

    /// Round 3.
    pub fn share(
        &mut self,
        body: &Share,
        message: Hash,
        faults: &mut Vec<Fault>,
    ) -> Result<(), Misplaced> {
        self.expect_attempt(body.attempt)?;
        let (dealer, receiver) = (self.place(body.trustee)?, self.place(body.receiver)?);
        if !self.openings_complete() {
            return Err(Misplaced("a share before every trustee opened".into()));
        }
        if dealer == receiver {
            return Err(Misplaced("a share to oneself".into()));
        }
        self.expect_previous(2, &body.previous, faults);
        if body.ciphertext_bytes != share_bytes(self.positions) {
            faults.push(Fault::new(
                Check::Commitments,
                "the ciphertext has not the length of M scalars",
            ));
        }
        let slot = self
            .shares
            .get_mut(dealer)
            .and_then(|row| row.get_mut(receiver));
        match slot {
            Some(slot @ None) => {
                *slot = Some(message);
                Ok(())
            }
            _ => Err(Misplaced(format!(
                "a second share to trustee {}",
                body.receiver
            ))),
        }
    }

    /// Round 4: the share is right.
    pub fn confirm(
        &mut self,
        body: &Confirm,
        message: Hash,
        faults: &mut Vec<Fault>,
    ) -> Result<(), Misplaced> {
        self.expect_attempt(body.attempt)?;
        self.verdict(body.trustee, message, false)?;
        self.expect_previous(3, &body.previous, faults);
        if self.keys().is_none_or(|keys| keys.hash() != body.keys) {
            faults.push(Fault::new(Check::Keys, "`keys` is not the keys hash"));
        }
        Ok(())
    }

    /// Round 4: a share is wrong. Whose fault it is needs the decrypted share and is not judged.
    pub fn complain(
        &mut self,
        body: &Complaint,
        message: Hash,
        faults: &mut Vec<Fault>,
    ) -> Result<(), Misplaced> {
        self.expect_attempt(body.attempt)?;
        self.place(body.dealer)?;
        if body.dealer == body.trustee {
            return Err(Misplaced("a complaint against oneself".into()));
        }
        self.verdict(body.trustee, message, true)?;
        self.expect_previous(3, &body.previous, faults);
        let place = self.place(body.trustee)?;
        let key = MontgomeryPoint::mul_base_clamped(body.receiving_secret).to_bytes();
        let committed = self.commits.get(place).and_then(Option::as_ref);
        if committed.is_none_or(|committed| committed.receiving_key != key) {
            let what = "`receiving_secret` does not give the receiving key";
            faults.push(Fault::new(Check::Commitments, what));
        }
        Ok(())
    }

    fn verdict(&mut self, trustee: u64, message: Hash, complaint: bool) -> Result<(), Misplaced> {
        let place = self.place(trustee)?;
        if !self.shares_complete() {
            return Err(Misplaced("a verdict before every share stands".into()));
        }
        match self.verdicts.get_mut(place) {
            Some(slot @ None) => {
                *slot = Some(Verdict { message, complaint });
                Ok(())
            }
            _ => Err(Misplaced("a second confirmation or complaint".into())),
        }
    }

    /// `key`: ends the ceremony.
    pub fn key(&mut self, body: &KeyBody, faults: &mut Vec<Fault>) -> Result<JointKeys, Misplaced> {
        self.expect_attempt(body.attempt)?;
        if !self
            .verdicts
            .iter()
            .all(|v| v.as_ref().is_some_and(|verdict| !verdict.complaint))
        {
            return Err(Misplaced("`key` before every trustee confirmed".into()));
        }
        self.expect_previous(4, &body.previous, faults);
        let keys = self
            .keys()
            .cloned()
            .ok_or_else(|| Misplaced("`key` without openings".into()))?;
        if !keys.keys.iter().map(|key| &key.bytes).eq(&body.keys) {
            faults.push(Fault::new(
                Check::Keys,
                "`keys` are not the sums of the constant terms",
            ));
        }
        faults.extend(keys.fault().map(|what| Fault::new(Check::Keys, what)));
        Ok(keys)
    }
}
