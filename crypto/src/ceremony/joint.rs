//! The joint keys `X_j`, the verification shares `X_ij` and their hash, as anyone computes them.

use super::package::evaluate;
use super::{Parameters, VerifiedOpening};
use crate::Error;
use crate::group::{self, Point};
use crate::hash::hash;
use crate::labels;
use curve25519_dalek::traits::{Identity, IsIdentity};
use std::collections::BTreeMap;
use std::ops::Range;

/// `X_1 ... X_M` and `X_ij` for every trustee: none the identity, the `X_j` pairwise distinct.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct JointKeys {
    threshold: u32,
    keys: Vec<Point>,
    verification_shares: Vec<Vec<Point>>,
    hash: [u8; 32],
}

/// `hash("urne/v1/round", message hashes)`: what each message of the next round names. The hashes are in the
/// order of trustee, then part or receiver.
#[must_use]
pub fn round_hash(messages: &[[u8; 32]]) -> [u8; 32] {
    hash(labels::hash::ROUND, &[messages.as_flattened()])
}

impl JointKeys {
    /// Computes the keys from the openings of all trustees in order:
    /// `X_j = sum_i C_ij0`, `X_ij = sum_d sum_k i^k C_djk`.
    pub fn new(parameters: &Parameters, openings: &[VerifiedOpening]) -> Result<Self, Error> {
        VerifiedOpening::check_all(parameters, openings)?;
        let mut keys = Vec::new();
        let mut verification_shares = vec![Vec::new(); parameters.trustees as usize];
        let mut seen = BTreeMap::new();
        for (index, position) in (0..parameters.positions as usize).zip(1..) {
            // Summing the dealers' polynomials first leaves one polynomial to evaluate.
            let mut sum = vec![Point::identity(); parameters.threshold as usize];
            for package in openings
                .iter()
                .filter_map(|opening| opening.packages().get(index))
            {
                sum.iter_mut()
                    .zip(package.commitments())
                    .for_each(|(sum, c)| *sum += c);
            }
            let key = sum.first().copied().unwrap_or_default();
            for (trustee, shares) in (1..).zip(&mut verification_shares) {
                shares.push(evaluate(sum.iter(), trustee));
            }
            let shares = verification_shares
                .iter()
                .filter_map(|shares| shares.last());
            if shares.chain([&key]).any(IsIdentity::is_identity) {
                return Err(Error::IdentityKey { position });
            }
            if let Some(first) = seen.insert(group::encode(&key), position) {
                return Err(Error::EqualKeys {
                    first,
                    second: position,
                });
            }
            keys.push(key);
        }
        let all = keys.iter().chain(verification_shares.iter().flatten());
        let hash = hash(labels::hash::KEYS, &[&group::encode_all(all)]);
        Ok(Self {
            threshold: parameters.threshold,
            keys,
            verification_shares,
            hash,
        })
    }

    /// t.
    #[must_use]
    pub fn threshold(&self) -> u32 {
        self.threshold
    }

    /// `X_1 ... X_M`.
    #[must_use]
    pub fn keys(&self) -> &[Point] {
        &self.keys
    }

    /// `X_i1 ... X_iM` of trustee i.
    pub fn verification_shares(&self, trustee: u32) -> Result<&[Point], Error> {
        (trustee as usize)
            .checked_sub(1)
            .and_then(|index| self.verification_shares.get(index))
            .map(Vec::as_slice)
            .ok_or(Error::NoSuchTrustee(trustee))
    }

    /// The keys hash that every trustee confirms.
    #[must_use]
    pub fn hash(&self) -> &[u8; 32] {
        &self.hash
    }

    /// The verification shares of some positions, counted from 0.
    pub(crate) fn verification_shares_at(
        &self,
        trustee: u32,
        positions: &Range<usize>,
    ) -> Result<&[Point], Error> {
        self.verification_shares(trustee)?
            .get(positions.clone())
            .ok_or(Error::Range("a contest's positions"))
    }
}
