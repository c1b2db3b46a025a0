//! The ballot proof (specs/ballot-proof.md): bits committed in one vector, tied to the
//! encryption and to the equations of the style's statement.
//!
//! The checks of a ballot with ciphertext `R, S_j` and proof `B, A, E_1, E_2, f_i, z, z_r`:
//!
//! 1. `x B + A = sum f_i H_i + sum f_i (x - f_i) K_i + z H`
//! 2. `sum coef_i f_i = c x` for each equation
//! 3. `x R + E_1 = z_r G`
//! 4. `x sum rho^j S_j + E_2 = (sum rho^j e_j(f)) G + z_r Y`, `Y = sum rho^j X_j`

mod batch;
mod claim;
#[cfg(test)]
pub(crate) mod prover;

use curve25519_dalek::scalar::Scalar;

use crate::encoding::Malformed;
use crate::notation::{Point, decode_scalar};

pub use batch::{Bad, Bases, verify_batch};
pub(crate) use claim::powers;
pub use claim::{Claim, Context};

/// The number of points and scalars besides `f_1 ... f_k`.
const FIXED: usize = 6;

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
}

impl Proof {
    /// Decodes points and scalars; `None` if there are too few for any statement.
    pub fn decode(bytes: &[u8]) -> Result<Option<Self>, Malformed> {
        let (chunks, rest) = bytes.as_chunks::<32>();
        if !rest.is_empty() {
            return Err(Malformed::new("not a whole number of points and scalars"));
        }
        let [b, a, e1, e2, f @ .., z, z_r] = chunks else {
            return Ok(None);
        };
        Ok(Some(Self {
            b: Point::decode(*b)?,
            a: Point::decode(*a)?,
            e1: Point::decode(*e1)?,
            e2: Point::decode(*e2)?,
            f: f.iter()
                .map(|f| decode_scalar(*f))
                .collect::<Result<_, _>>()?,
            z: decode_scalar(*z)?,
            z_r: decode_scalar(*z_r)?,
        }))
    }

    /// The proof's length for a statement of k bits.
    pub fn size(k: usize) -> usize {
        32 * (k + FIXED)
    }
}
