//! The ballot proof (specs/ballot-proof.md): bits committed in one vector, tied to the
//! encryption and to the equations of the style's statement; amounts tied to commitments.
//!
//! The checks of a ballot with ciphertext `R, S_j` and proof
//! `V_i, B, A, E_1 ... E_4, f_i, z, z_r, z_t, z_g` (without amounts no `V_i, E_3, E_4, z_t, z_g`):
//!
//! 1. `x B + A = sum f_i H_i + sum f_i (x - f_i) K_i + z H`
//! 2. `sum coef_i f_i = c x` for each equation
//! 3. `x R + E_1 = z_r G`
//! 4. `x sum rho^j S_j + E_2 = (sum rho^j e_j(f)) G + z_r Y`, over the marks
//! 5. `x sum rho^j S_j + E_3 = z_t G + z_r Y'`, over the amounts
//! 6. `x sum rho^j V_j + E_4 = z_t G + z_g H`
//! 7. the two equations of the range proof

mod batch;
mod equations;
#[cfg(test)]
pub(crate) mod prover;
mod range;
#[cfg(test)]
mod tests;

use curve25519_dalek::scalar::Scalar;

use crate::encoding::Malformed;
use crate::notation::{Point, decode_scalar};
use crate::statements::Shape;

pub use batch::{Bad, Bases, Flaws, verify_batch};
pub(crate) use equations::powers;
pub use equations::{BallotEquations, Context};
pub use range::{RangeCheck, RangeProof};

/// A decoded proof.
#[derive(Debug, Clone)]
#[expect(missing_docs, reason = "the letters of specs/ballot-proof.md")]
pub struct Proof {
    pub b: Point,
    pub a: Point,
    pub e1: Point,
    pub e2: Point,
    pub f: Vec<Scalar>,
    pub z: Scalar,
    pub z_r: Scalar,
    pub amounts: Option<AmountsProof>,
}

/// What a proof has besides where the style has amounts.
#[derive(Debug, Clone)]
#[expect(missing_docs, reason = "the letters of specs/ballot-proof.md")]
pub struct AmountsProof {
    pub v: Vec<Point>,
    pub e3: Point,
    pub e4: Point,
    pub z_t: Scalar,
    pub z_g: Scalar,
    pub range: RangeProof,
}

impl Proof {
    /// Decodes points and scalars; `None` if the size is not that of the statement's shape.
    pub fn decode(bytes: &[u8], shape: Shape) -> Result<Option<Self>, Malformed> {
        let (strings, rest) = bytes.as_chunks::<32>();
        if !rest.is_empty() || strings.len() != shape.strings() {
            return Ok(None);
        }
        let mut strings = Strings { rest: strings };
        let v = strings.points(shape.amounts)?;
        let [b, a, e1, e2] = [(); 4].map(|()| strings.point());
        let amounts = match shape.amounts {
            0 => None,
            _ => Some((strings.point()?, strings.point()?)),
        };
        let f = strings.scalars(shape.bits)?;
        let (z, z_r) = (strings.scalar()?, strings.scalar()?);
        let amounts = match amounts {
            None => None,
            Some((e3, e4)) => {
                let (z_t, z_g) = (strings.scalar()?, strings.scalar()?);
                let Some(range) = RangeProof::decode(strings.rest)? else {
                    return Ok(None);
                };
                Some(AmountsProof {
                    v,
                    e3,
                    e4,
                    z_t,
                    z_g,
                    range,
                })
            }
        };
        Ok(Some(Self {
            b: b?,
            a: a?,
            e1: e1?,
            e2: e2?,
            f,
            z,
            z_r,
            amounts,
        }))
    }
}

/// Strings of 32 bytes that are read one after another.
struct Strings<'a> {
    rest: &'a [[u8; 32]],
}

impl Strings<'_> {
    fn next(&mut self) -> Result<[u8; 32], Malformed> {
        let (first, rest) = self
            .rest
            .split_first()
            .ok_or_else(|| Malformed::new("the proof is cut off"))?;
        self.rest = rest;
        Ok(*first)
    }

    fn point(&mut self) -> Result<Point, Malformed> {
        Point::decode(self.next()?)
    }

    fn scalar(&mut self) -> Result<Scalar, Malformed> {
        decode_scalar(self.next()?)
    }

    fn points(&mut self, count: usize) -> Result<Vec<Point>, Malformed> {
        (0..count).map(|_| self.point()).collect()
    }

    fn scalars(&mut self, count: usize) -> Result<Vec<Scalar>, Malformed> {
        (0..count).map(|_| self.scalar()).collect()
    }
}
