//! Preparing a ballot: encryption from a seed, proof, tracking hash; then either signing or opening it
//! (specs/casting.md).

use super::proof::{Witness, prove};
use super::{BallotContext, Opening, StyleStatement};
use crate::credential::CredentialSecret;
use crate::group::{self, Point, Scalar};
use crate::hash::{self, sha256};
use crate::statement::{Answer, Position, Term};
use crate::tracking::TrackingHash;
use crate::{Error, labels, schnorr};
use curve25519_dalek::traits::Identity;
use rand_core::{CryptoRng, RngCore};
use std::fmt;
use subtle::{Choice, ConditionallySelectable, ConstantTimeEq};
use zeroize::Zeroizing;

/// An encrypted and proven ballot before its voter has decided to cast or to check it.
pub struct PreparedBallot {
    context: BallotContext,
    seed: Zeroizing<[u8; 32]>,
    values: Zeroizing<Vec<u64>>,
    ciphertext: Vec<u8>,
    proof: Vec<u8>,
    tracking: TrackingHash,
}

/// Encrypts and proves a voter's answers, one for each contest of the style. Draws a fresh seed; refuses an
/// answer that its contest does not allow.
pub fn prepare(
    context: &BallotContext,
    answers: &[Answer],
    rng: &mut (impl RngCore + CryptoRng),
) -> Result<PreparedBallot, Error> {
    let style = &context.style;
    let assignment = style.statement().assign(answers)?;
    let values = assignment.values(style.statement());
    let mut seed = Zeroizing::new([0; 32]);
    rng.fill_bytes(&mut *seed);
    let r = randomness(context, &seed, &values);
    let ciphertext = encrypt(style, &r, &values);
    let witness = Witness {
        r: &r,
        assignment: &assignment,
    };
    let proof = prove(style, context.proof_transcript(&ciphertext), &witness, rng)
        .ok_or(Error::Range("an amount"))?;
    let tracking = context.tracking(&ciphertext, &sha256(&[&proof]));
    Ok(PreparedBallot {
        context: context.clone(),
        seed,
        values,
        ciphertext,
        proof,
        tracking,
    })
}

/// `r = scalar("urne/v1/randomness", seed || open || credential || replaces || str(style) || u64(v_1) || ...)`.
pub(crate) fn randomness(
    context: &BallotContext,
    seed: &[u8; 32],
    values: &[u64],
) -> Zeroizing<Scalar> {
    let values: Zeroizing<Vec<u8>> = Zeroizing::new(
        values
            .iter()
            .flat_map(|value| value.to_be_bytes())
            .collect(),
    );
    Zeroizing::new(hash::scalar(
        labels::scalar::RANDOMNESS,
        &[
            seed,
            &context.open,
            &context.credential.to_bytes(),
            &context.replaces.0,
            &hash::str(context.style.id()),
            &values,
        ],
    ))
}

/// `R = rG`, `S_j = v_j G + r X_j`, encoded. Constant-time in `r` and the values.
pub(crate) fn encrypt(style: &StyleStatement, r: &Scalar, values: &[u64]) -> Vec<u8> {
    let mut bytes = group::encode(&group::base(r)).to_vec();
    let positions = style.statement().positions();
    for ((key, position), &value) in style.keys().iter().zip(positions).zip(values) {
        let v = match position {
            // A single bit needs no multiplication.
            Position::Mark(terms) if is_bit(terms) && value <= 1 => Point::conditional_select(
                &Point::identity(),
                &group::G,
                Choice::from(u8::from(value == 1)),
            ),
            _ => group::base(&Scalar::from(value)),
        };
        bytes.extend(group::encode(&(v + r * key)));
    }
    bytes
}

fn is_bit(terms: &[Term]) -> bool {
    matches!(terms, [Term { coefficient: 1, .. }])
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

    /// The seed and the values of the m positions, for a file that keeps the ballot until its voter has decided:
    /// as secret as the vote.
    #[must_use]
    pub fn secrets(&self) -> (&[u8; 32], &[u64]) {
        (&self.seed, &self.values)
    }

    /// Takes up a ballot again from [`PreparedBallot::secrets`] and its proof: encrypts as before.
    pub fn restore(
        context: &BallotContext,
        seed: &[u8; 32],
        values: &[u64],
        proof: Vec<u8>,
    ) -> Result<Self, Error> {
        let style = &context.style;
        group::exact(&proof, style.proof_size(), "proof")?;
        if values.len() != style.keys().len() {
            return Err(Error::Range("the number of values"));
        }
        let r = randomness(context, seed, values);
        let ciphertext = encrypt(style, &r, values);
        let tracking = context.tracking(&ciphertext, &sha256(&[&proof]));
        Ok(Self {
            context: context.clone(),
            seed: Zeroizing::new(*seed),
            values: Zeroizing::new(values.to_vec()),
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

    /// Check: gives everything that a second device needs to encrypt the same values again. The ballot is
    /// thrown away.
    #[must_use]
    pub fn open(self) -> Opening {
        Opening {
            open: self.context.open,
            credential: self.context.credential.to_bytes(),
            style: self.context.style.id().to_owned(),
            replaces: self.context.replaces,
            values: self.values.to_vec(),
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
