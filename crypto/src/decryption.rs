//! Partial decryptions of aggregates (specs/tally.md, Decryption).
//!
//! Trustee i publishes `D_j = x_ij R_c` for a contest's positions and proves that the logarithms are those of
//! its verification shares `X_ij`.

use crate::ceremony::{JointKeys, KeyShares};
use crate::group::{self, Point};
use crate::labels::{self, name};
use crate::tally::Aggregate;
use crate::transcript::Transcript;
use crate::{Error, dleq};
use rand_core::{CryptoRng, RngCore};

/// Bytes of the proof of a partial decryption or a rehearsal.
pub const PROOF_SIZE: usize = dleq::SIZE;

/// The place in an election for which a decryption is made.
#[derive(Clone, Copy, Debug)]
pub struct DecryptionContext<'a> {
    /// Leaf hash of the `open` entry.
    pub open: &'a [u8; 32],
    /// Leaf hash of the `close` entry.
    pub close: &'a [u8; 32],
}

/// A trustee's decryption of one contest, as posted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PartialDecryption {
    /// The points `D_j`, encoded.
    pub shares: Vec<u8>,
    /// `T_1 || T_2 || z`.
    pub proof: [u8; PROOF_SIZE],
}

/// A partial decryption whose proof holds. Only verification makes one.
#[derive(Clone, Debug)]
pub struct VerifiedPartial {
    trustee: u32,
    aggregate: [u8; 32],
    shares: Vec<Point>,
}

impl VerifiedPartial {
    /// The trustee that made it.
    #[must_use]
    pub fn trustee(&self) -> u32 {
        self.trustee
    }

    /// `D_j` of the contest's positions.
    #[must_use]
    pub fn shares(&self) -> &[Point] {
        &self.shares
    }

    /// Digest of the aggregate that it decrypts.
    pub(crate) fn aggregate(&self) -> &[u8; 32] {
        &self.aggregate
    }
}

impl DecryptionContext<'_> {
    pub(crate) fn transcript(&self, trustee: u32, contest: &str) -> Transcript {
        let mut t = Transcript::new(labels::transcript::DECRYPTION);
        t.append_message(name::VERSION, labels::VERSION.as_bytes());
        t.append_message(name::OPEN, self.open);
        t.append_message(name::CLOSE, self.close);
        t.append_u64(name::TRUSTEE, u64::from(trustee));
        t.append_message(name::CONTEST, contest.as_bytes());
        t
    }

    /// Decrypts a counted contest with the trustee's shares of the keys, which must fit the record. The
    /// caller has written the aggregate's digest to its file before, and refuses any other for these keys.
    pub fn decrypt(
        &self,
        aggregate: &Aggregate,
        keys: &JointKeys,
        shares: &KeyShares,
        rng: &mut (impl RngCore + CryptoRng),
    ) -> Result<PartialDecryption, Error> {
        aggregate.counted()?;
        shares.check(keys)?;
        let positions = aggregate.positions();
        let secrets = shares.at(&positions)?;
        let points: Vec<Point> = secrets.iter().map(|x| x * aggregate.r()).collect();
        let statement = dleq::Statement {
            trustee: shares.trustee(),
            what: "decryption",
            base: aggregate.r(),
            keys: keys.verification_shares_at(shares.trustee(), &positions)?,
            shares: &points,
        };
        let transcript = self.transcript(shares.trustee(), aggregate.contest());
        let proof = statement.prove(transcript, secrets, rng);
        Ok(PartialDecryption {
            shares: group::encode_all(&points),
            proof,
        })
    }

    /// Checks the partial decryption of a counted contest by trustee `trustee`.
    pub fn verify(
        &self,
        aggregate: &Aggregate,
        keys: &JointKeys,
        trustee: u32,
        shares: &[u8],
        proof: &[u8],
    ) -> Result<VerifiedPartial, Error> {
        aggregate.counted()?;
        let positions = aggregate.positions();
        let shares = group::points(shares, positions.len(), "decryption shares")?;
        let statement = dleq::Statement {
            trustee,
            what: "decryption",
            base: aggregate.r(),
            keys: keys.verification_shares_at(trustee, &positions)?,
            shares: &shares,
        };
        statement.verify_vartime(self.transcript(trustee, aggregate.contest()), proof)?;
        Ok(VerifiedPartial {
            trustee,
            aggregate: aggregate.digest(),
            shares,
        })
    }
}
