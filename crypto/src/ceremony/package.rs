//! The public package of a dealer for one position: `C_0 || ... || C_(t-1) || V || z`.
//!
//! Proof of possession: `V = kG`, `z = k + c a_0`,
//! `c = wide(SHA-512("FROST-RISTRETTO255-SHA512-v1" || "dkg" || scalar(i) || C_0 || V))`.

use super::Parameters;
use crate::Error;
use crate::group::{self, Point, SIZE, Scalar};
use crate::labels;
use curve25519_dalek::traits::{Identity, VartimeMultiscalarMul};
use sha2::{Digest, Sha512};

/// A dealer's commitments `C_k = a_k G` for one position, whose constant term it is proven to know.
#[derive(Clone, Debug)]
pub struct VerifiedPackage {
    commitments: Vec<Point>,
}

impl VerifiedPackage {
    /// Decodes and checks the package of `trustee` for `position`, counted from 1.
    pub(super) fn verify(
        parameters: &Parameters,
        trustee: u32,
        position: u32,
        bytes: &[u8],
    ) -> Result<Self, Error> {
        let named = |source| Error::Package {
            trustee,
            position,
            source: Box::new(source),
        };
        let (commitments, c, nonce, z) = decode(parameters, trustee, bytes).map_err(named)?;
        let constant = commitments.first().copied().unwrap_or_default();
        if Point::vartime_multiscalar_mul([z, -c], [group::G, constant]) != nonce {
            return Err(Error::Possession { trustee, position });
        }
        Ok(Self { commitments })
    }

    /// `C_0 ... C_(t-1)`.
    #[must_use]
    pub fn commitments(&self) -> &[Point] {
        &self.commitments
    }

    /// `sum_k i^k C_k = f(i) G`, what receiver `i`'s share of this polynomial must give.
    pub(super) fn at(&self, i: u32) -> Point {
        evaluate(self.commitments.iter(), i)
    }
}

/// Commitments, challenge, `V` and `z`.
fn decode(
    parameters: &Parameters,
    trustee: u32,
    bytes: &[u8],
) -> Result<(Vec<Point>, Scalar, Point, Scalar), Error> {
    group::exact(bytes, parameters.package_size(), "package")?;
    let (points, proof) = bytes.split_at(SIZE * parameters.threshold as usize);
    let (nonce, z) = proof.split_at(SIZE);
    let commitments = points
        .chunks_exact(SIZE)
        .map(|point| group::non_identity(point, "commitment"))
        .collect::<Result<Vec<_>, _>>()?;
    let hasher = Sha512::new_with_prefix(labels::ceremony::FROST_DKG)
        .chain_update(Scalar::from(trustee).as_bytes())
        .chain_update(points.get(..SIZE).unwrap_or_default())
        .chain_update(nonce);
    Ok((
        commitments,
        Scalar::from_hash(hasher),
        group::non_identity(nonce, "nonce of the proof of possession")?,
        group::scalar(z, "response of the proof of possession")?,
    ))
}

/// `sum_k i^k P_k` by Horner's rule; ordinals are small, so a few doublings for each coefficient.
pub(crate) fn evaluate<'a>(
    coefficients: impl DoubleEndedIterator<Item = &'a Point>,
    i: u32,
) -> Point {
    coefficients
        .rev()
        .fold(Point::identity(), |sum, coefficient| {
            times(&sum, i) + coefficient
        })
}

fn times(point: &Point, n: u32) -> Point {
    let mut product = Point::identity();
    for bit in (0..u32::BITS - n.leading_zeros()).rev() {
        product += product;
        if (n >> bit) & 1 == 1 {
            product += point;
        }
    }
    product
}
