//! A trustee's shares `x_ij` of all keys: what it keeps until the result stands.

use super::JointKeys;
use crate::Error;
use crate::group::{self, SIZE, Scalar};
use std::fmt;
use std::ops::Range;
use zeroize::Zeroizing;

const KIND: &[u8; 4] = b"US1\n";

/// `x_i1 ... x_iM` of trustee i.
pub struct KeyShares {
    trustee: u32,
    x: Zeroizing<Vec<Scalar>>,
}

impl KeyShares {
    pub(super) fn new(trustee: u32, x: Zeroizing<Vec<Scalar>>) -> Self {
        Self { trustee, x }
    }

    /// Whose they are.
    #[must_use]
    pub fn trustee(&self) -> u32 {
        self.trustee
    }

    /// Compares every share with its verification share, `x_ij G = X_ij`; names the first that differs.
    pub fn check(&self, keys: &JointKeys) -> Result<(), Error> {
        let trustee = self.trustee;
        let expected = keys.verification_shares(trustee)?;
        if expected.len() != self.x.len() {
            return Err(Error::State(
                "it has another number of shares than the record has keys",
            ));
        }
        for ((x, expected), position) in self.x.iter().zip(expected).zip(1..) {
            if group::base(x) != *expected {
                return Err(Error::Share { trustee, position });
            }
        }
        Ok(())
    }

    /// All shares in the order of positions.
    pub(crate) fn all(&self) -> &[Scalar] {
        &self.x
    }

    /// The shares of some positions, counted from 0.
    pub(crate) fn at(&self, positions: &Range<usize>) -> Result<&[Scalar], Error> {
        self.x
            .get(positions.clone())
            .ok_or(Error::Range("a contest's positions"))
    }

    /// The shares for the trustee's encrypted file: `kind || u32 trustee || x_i1 || ... || x_iM`.
    #[must_use]
    pub fn to_bytes(&self) -> Zeroizing<Vec<u8>> {
        let mut bytes = Zeroizing::new(Vec::with_capacity(8 + SIZE * self.x.len()));
        bytes.extend_from_slice(KIND);
        bytes.extend_from_slice(&self.trustee.to_be_bytes());
        self.x
            .iter()
            .for_each(|x| bytes.extend_from_slice(x.as_bytes()));
        bytes
    }

    /// Reads what [`Self::to_bytes`] wrote.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, Error> {
        const DAMAGED: Error = Error::State("it holds no key shares");
        let rest = bytes.strip_prefix(KIND).ok_or(DAMAGED)?;
        let (trustee, scalars) = rest.split_first_chunk::<4>().ok_or(DAMAGED)?;
        if scalars.len() % SIZE != 0 {
            return Err(DAMAGED);
        }
        let mut x = Zeroizing::new(Vec::with_capacity(scalars.len() / SIZE));
        for scalar in scalars.chunks_exact(SIZE) {
            x.push(group::scalar(scalar, "a stored share")?);
        }
        Ok(Self {
            trustee: u32::from_be_bytes(*trustee),
            x,
        })
    }
}

impl fmt::Debug for KeyShares {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("KeyShares")
            .field("trustee", &self.trustee)
            .finish_non_exhaustive()
    }
}
