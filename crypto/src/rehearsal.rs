//! The rehearsal: every trustee shows, before the election opens, that the shares in its stored file work
//! (specs/key-ceremony.md, Rehearsal).
//!
//! `r = scalar("urne/v1/rehearsal", election || key || roll)` is public and the test ciphertexts are
//! `R = rG`, `S_j = (j mod 2) G + r X_j`. A trustee publishes `D_j = x_ij R` and the proof; `R` comes from a
//! hash, so nobody can have something chosen decrypted.

use crate::ceremony::{JointKeys, KeyShares};
use crate::decryption::PartialDecryption;
use crate::group::{self, Point, Scalar};
use crate::labels::{self, name};
use crate::transcript::Transcript;
use crate::{Error, dleq, hash};
use rand_core::{CryptoRng, RngCore};

/// The election, keys and roll that are rehearsed.
#[derive(Clone, Copy, Debug)]
pub struct RehearsalContext<'a> {
    /// Id of the election.
    pub election: &'a [u8; 32],
    /// Leaf hash of the `key` entry.
    pub key: &'a [u8; 32],
    /// Roll hash.
    pub roll: &'a [u8; 32],
}

/// Evidence that a trustee's shares of all keys work.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct VerifiedRehearsal {
    trustee: u32,
}

impl VerifiedRehearsal {
    /// The trustee.
    #[must_use]
    pub fn trustee(&self) -> u32 {
        self.trustee
    }
}

impl RehearsalContext<'_> {
    fn randomness(&self) -> Scalar {
        hash::scalar(
            labels::scalar::REHEARSAL,
            &[self.election, self.key, self.roll],
        )
    }

    fn transcript(&self, trustee: u32) -> Transcript {
        let mut t = Transcript::new(labels::transcript::REHEARSAL);
        t.append_message(name::VERSION, labels::VERSION.as_bytes());
        t.append_message(name::ELECTION, self.election);
        t.append_message(name::KEY, self.key);
        t.append_message(name::ROLL, self.roll);
        t.append_u64(name::TRUSTEE, u64::from(trustee));
        t
    }

    /// The test ciphertexts `R` and `S_j = (j mod 2) G + r X_j`, j from 1.
    #[must_use]
    pub fn ciphertexts(&self, keys: &JointKeys) -> (Point, Vec<Point>) {
        let r = self.randomness();
        let marks = [group::G, Point::default()].into_iter().cycle();
        let s = keys
            .keys()
            .iter()
            .zip(marks)
            .map(|(key, mark)| mark + r * key)
            .collect();
        (group::base(&r), s)
    }

    /// Decrypts the test ciphertexts with stored shares. Names the first position whose share is not that of
    /// the record instead of posting a rehearsal that fails.
    pub fn rehearse(
        &self,
        keys: &JointKeys,
        shares: &KeyShares,
        rng: &mut (impl RngCore + CryptoRng),
    ) -> Result<PartialDecryption, Error> {
        shares.check(keys)?;
        let (base, _) = self.ciphertexts(keys);
        let points: Vec<Point> = shares.all().iter().map(|x| x * base).collect();
        let statement = dleq::Statement {
            trustee: shares.trustee(),
            what: "rehearsal",
            base: &base,
            keys: keys.verification_shares(shares.trustee())?,
            shares: &points,
        };
        let proof = statement.prove(self.transcript(shares.trustee()), shares.all(), rng);
        Ok(PartialDecryption {
            shares: group::encode_all(&points),
            proof,
        })
    }

    /// Checks the rehearsal of trustee `trustee`.
    pub fn verify(
        &self,
        keys: &JointKeys,
        trustee: u32,
        shares: &[u8],
        proof: &[u8],
    ) -> Result<VerifiedRehearsal, Error> {
        let shares = group::points(shares, keys.keys().len(), "rehearsal shares")?;
        let statement = dleq::Statement {
            trustee,
            what: "rehearsal",
            base: &group::base(&self.randomness()),
            keys: keys.verification_shares(trustee)?,
            shares: &shares,
        };
        statement.verify_vartime(self.transcript(trustee), proof)?;
        Ok(VerifiedRehearsal { trustee })
    }
}
