//! Points and scalars of ristretto255 and their canonical encodings (specs/notation.md).

use crate::Error;
use curve25519_dalek::ristretto::CompressedRistretto;
use curve25519_dalek::traits::IsIdentity;

/// An element of the group, written additively.
pub use curve25519_dalek::ristretto::RistrettoPoint as Point;
/// An integer modulo the group order.
pub use curve25519_dalek::scalar::Scalar;

/// Bytes of an encoded point or scalar.
pub const SIZE: usize = 32;

/// The standard generator `G`.
pub const G: Point = curve25519_dalek::constants::RISTRETTO_BASEPOINT_POINT;

/// `aG` in constant time, by the precomputed table.
#[must_use]
pub fn base(a: &Scalar) -> Point {
    Point::mul_base(a)
}

/// The 32 bytes of a point.
#[must_use]
pub fn encode(point: &Point) -> [u8; SIZE] {
    point.compress().to_bytes()
}

/// The concatenated encodings of points.
#[must_use]
pub fn encode_all<'a>(points: impl IntoIterator<Item = &'a Point>) -> Vec<u8> {
    points.into_iter().flat_map(encode).collect()
}

/// Decodes a point; the identity is allowed. `what` names the field in the error.
pub fn point(bytes: &[u8], what: &'static str) -> Result<Point, Error> {
    CompressedRistretto(array(bytes, what)?)
        .decompress()
        .ok_or(Error::Point(what))
}

/// Decodes a point that must not be the identity.
pub fn non_identity(bytes: &[u8], what: &'static str) -> Result<Point, Error> {
    let point = point(bytes, what)?;
    if point.is_identity() {
        return Err(Error::Identity(what));
    }
    Ok(point)
}

/// Decodes a concatenation of exactly `count` points.
pub fn points(bytes: &[u8], count: usize, what: &'static str) -> Result<Vec<Point>, Error> {
    exact(bytes, count.saturating_mul(SIZE), what)?;
    bytes.chunks_exact(SIZE).map(|b| point(b, what)).collect()
}

/// Decodes a scalar, which must be below the group order.
pub fn scalar(bytes: &[u8], what: &'static str) -> Result<Scalar, Error> {
    Option::from(Scalar::from_canonical_bytes(array(bytes, what)?)).ok_or(Error::Scalar(what))
}

/// The scalar of a signed integer.
#[must_use]
pub fn integer(n: i64) -> Scalar {
    let magnitude = Scalar::from(n.unsigned_abs());
    if n < 0 { -magnitude } else { magnitude }
}

/// Refuses bytes that are not exactly `expected` long.
pub(crate) fn exact(bytes: &[u8], expected: usize, what: &'static str) -> Result<(), Error> {
    if bytes.len() == expected {
        return Ok(());
    }
    Err(Error::Length {
        what,
        expected,
        found: bytes.len(),
    })
}

/// The bytes as an array of their only right size.
pub(crate) fn array<const N: usize>(bytes: &[u8], what: &'static str) -> Result<[u8; N], Error> {
    bytes.try_into().map_err(|_| Error::Length {
        what,
        expected: N,
        found: bytes.len(),
    })
}
