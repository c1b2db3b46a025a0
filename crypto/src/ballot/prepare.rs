//! Preparing a ballot: encryption from a seed, proof, tracking hash; then either signing or opening it
//! (specs/casting.md).

use super::proof::{Witness, prove};
use super::{BallotContext, Opening, StyleStatement};
use crate::credential::CredentialSecret;
use crate::group::{self, Point, Scalar};
use crate::hash::{self, sha256};
use crate::tracking::TrackingHash;
use crate::{Error, labels, schnorr};
use curve25519_dalek::traits::Identity;
use rand_core::{CryptoRng, RngCore};
use std::fmt;
use subtle::{Choice, ConditionallySelectable, ConstantTimeEq};
use zeroize::{Zeroize, Zeroizing};

/// An encrypted and proven ballot before its voter has decided to cast or to check it.
pub struct PreparedBallot {
    context: BallotContext,
    seed: Zeroizing<[u8; 32]>,
    marks: Zeroizing<Vec<u8>>,
    ciphertext: Vec<u8>,
    proof: Vec<u8>,
    tracking: TrackingHash,
}

/// Encrypts and proves a selection: for each contest of the style whether each position is marked, the blank
/// last. Draws a fresh seed; refuses a selection that the contest does not allow.
pub fn prepare(
    context: &BallotContext,
    selection: &[Vec<bool>],
    rng: &mut (impl RngCore + CryptoRng),
) -> Result<PreparedBallot, Error> {
    let style = &context.style;
    let bits = style.statement().assign(selection)?;
    let marks = Zeroizing::new(
        selection
            .iter()
            .flatten()
            .map(|&b| u8::from(b))
            .collect::<Vec<_>>(),
    );
    let mut seed = Zeroizing::new([0; 32]);
    rng.fill_bytes(&mut *seed);
    let r = randomness(context, &seed, &marks);
    let ciphertext = encrypt(style, &r, &marks);
    let witness = Witness { r: &r, bits: &bits };
    let proof = prove(style, context.proof_transcript(&ciphertext), &witness, rng);
    let tracking = context.tracking(&ciphertext, &sha256(&[&proof]));
    Ok(PreparedBallot {
        context: context.clone(),
        seed,
        marks,
        ciphertext,
        proof,
        tracking,
    })
}

/// `r = scalar("urne/v1/randomness", seed || open || credential || replaces || str(style) || choices)`.
pub(crate) fn randomness(
    context: &BallotContext,
    seed: &[u8; 32],
    marks: &[u8],
) -> Zeroizing<Scalar> {
    let choices = Zeroizing::new(marks.iter().map(|mark| b'0' + mark).collect::<Vec<u8>>());
    Zeroizing::new(hash::scalar(
        labels::scalar::RANDOMNESS,
        &[
            seed,
            &context.open,
            &context.credential.to_bytes(),
            &context.replaces.0,
            &hash::str(context.style.id()),
            &choices,
        ],
    ))
}

/// `R = rG`, `S_j = v_j G + r X_j`, encoded. Constant-time in `r` and the marks, each 0 or 1.
pub(crate) fn encrypt(style: &StyleStatement, r: &Scalar, marks: &[u8]) -> Vec<u8> {
    let mut bytes = group::encode(&group::base(r)).to_vec();
    for (key, &mark) in style.keys().iter().zip(marks) {
        let v = Point::conditional_select(&Point::identity(), &group::G, Choice::from(mark));
        bytes.extend(group::encode(&(v + r * key)));
    }
    bytes
}

impl PreparedBallot {
    /// Where the ballot belongs.
    #[must_use]
    pub fn context(&self) -> &BallotContext {
        &self.context
    }

    /// `R || S_1 || ... || S_m`.
    #[must_use]
    pub fn ciphertext(&self) -> &[u8] {
        &self.ciphertext
    }

    /// The proof's bytes.
    #[must_use]
    pub fn proof(&self) -> &[u8] {
        &self.proof
    }

    /// The tracking hash, to be shown before the voter decides.
    #[must_use]
    pub fn tracking(&self) -> TrackingHash {
        self.tracking
    }

    /// The seed and the m marks, each 0 or 1, for a file that keeps the ballot until its voter has decided:
    /// as secret as the vote.
    #[must_use]
    pub fn secrets(&self) -> (&[u8; 32], &[u8]) {
        (&self.seed, &self.marks)
    }

    /// Takes up a ballot again from [`PreparedBallot::secrets`] and its proof: encrypts as before.
    pub fn restore(
        context: &BallotContext,
        seed: &[u8; 32],
        marks: &[u8],
        proof: Vec<u8>,
    ) -> Result<Self, Error> {
        let style = &context.style;
        group::exact(&proof, style.proof_size(), "proof")?;
        group::exact(marks, style.keys().len(), "marks")?;
        if marks.iter().any(|&mark| mark > 1) {
            return Err(Error::Range("a mark"));
        }
        let r = randomness(context, seed, marks);
        let ciphertext = encrypt(style, &r, marks);
        let tracking = context.tracking(&ciphertext, &sha256(&[&proof]));
        Ok(Self {
            context: context.clone(),
            seed: Zeroizing::new(*seed),
            marks: Zeroizing::new(marks.to_vec()),
            ciphertext,
            proof,
            tracking,
        })
    }

    /// Cast: signs the canonical bytes of the ballot's body. The seed is gone after this.
    pub fn sign(
        self,
        secret: &CredentialSecret,
        body: &[u8],
        rng: &mut (impl RngCore + CryptoRng),
    ) -> Result<[u8; schnorr::SIZE], Error> {
        let ours = secret
            .key()
            .to_bytes()
            .ct_eq(&self.context.credential.to_bytes());
        if !bool::from(ours) {
            return Err(Error::ForeignCredential);
        }
        let transcript = self.context.signature_transcript(&sha256(&[body]));
        Ok(schnorr::sign(transcript, secret.scalar(), rng))
    }

    /// Check: gives everything that a second device needs to encrypt the same marks again. The ballot is
    /// thrown away.
    #[must_use]
    pub fn open(mut self) -> Opening {
        let choices = self.marks.iter().map(|&mark| mark == 1).collect();
        self.marks.zeroize();
        Opening {
            open: self.context.open,
            credential: self.context.credential.to_bytes(),
            style: self.context.style.id().to_owned(),
            replaces: self.context.replaces,
            choices,
            seed: *self.seed,
            proof_hash: sha256(&[&self.proof]),
        }
    }
}

impl fmt::Debug for PreparedBallot {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PreparedBallot")
            .field("tracking", &self.tracking)
            .finish_non_exhaustive()
    }
}
