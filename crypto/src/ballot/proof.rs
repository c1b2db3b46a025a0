//! The ballot proof (specs/ballot-proof.md).
//!
//! Relation: the prover knows `r` and bits `b_i` with `R = rG`, `S_j = e_j(b) G + r X_j` for every mark, and
//! every equation `sum coef_i b_i = c` of the style's statement.
//!
//! 1. `B = sum b_i H_i + sum a_i (1 - 2 b_i) K_i + beta H`, `A = sum a_i H_i - sum a_i^2 K_i + alpha H`, where
//!    `a` is a random solution of the homogeneous equations; challenge `rho`.
//! 2. `E_1 = sG`, `E_2 = (sum rho^j e_j(a)) G + s Y` with `Y = sum rho^j X_j`; challenge `x`.
//! 3. `f_i = a_i + x b_i`, `z = alpha + x beta`, `z_r = s + x r`.
//!
//! Checks: (1) `x B + A = sum f_i H_i + sum f_i (x - f_i) K_i + z H`; (2) `sum coef_i f_i = c x`;
//! (3) `x R + E_1 = z_r G`; (4) `x sum rho^j S_j + E_2 = (sum rho^j e_j(f)) G + z_r Y`.

use super::StyleStatement;
use crate::Error;
use crate::generators;
use crate::group::{self, Point, SIZE, Scalar};
use crate::labels::name;
use crate::statement::Term;
use crate::transcript::{Protocol, Transcript};
use curve25519_dalek::traits::{Identity, MultiscalarMul};
use rand_core::{CryptoRng, RngCore};
use subtle::{Choice, ConditionallyNegatable, ConditionallySelectable};
use zeroize::Zeroizing;

/// What the prover knows: the randomness of the encryption and the bits, each 0 or 1.
pub(super) struct Witness<'a> {
    pub(super) r: &'a Scalar,
    pub(super) bits: &'a [u8],
}

/// A decoded proof with its challenges.
#[derive(Debug)]
pub(super) struct Proof {
    /// `B`, the commitment to the bits.
    pub(super) b: Point,
    /// `A`, the commitment to the masks.
    pub(super) a: Point,
    /// `E_1`, the announcement for `R`.
    pub(super) e1: Point,
    /// `E_2`, the announcement for the marks.
    pub(super) e2: Point,
    /// `f_1 ... f_k`, the masked bits.
    pub(super) f: Vec<Scalar>,
    /// `z`, the opening of `x B + A`.
    pub(super) z: Scalar,
    /// `z_r`, the masked randomness.
    pub(super) z_r: Scalar,
    /// `rho`, which folds the marks.
    pub(super) rho: Scalar,
    /// `x`.
    pub(super) x: Scalar,
}

/// Proves; the transcript holds the context and the ciphertext. Constant-time in the witness.
pub(super) fn prove(
    style: &StyleStatement,
    mut transcript: Transcript,
    witness: &Witness<'_>,
    rng: &mut (impl RngCore + CryptoRng),
) -> Vec<u8> {
    let key = Zeroizing::new([&witness.r.to_bytes()[..], witness.bits].concat());
    let mut rng = transcript.hedged(&key, rng);
    let a = style.kernel.sample(&mut rng);
    let alpha = Zeroizing::new(Scalar::random(&mut rng));
    let beta = Zeroizing::new(Scalar::random(&mut rng));
    let s = Zeroizing::new(Scalar::random(&mut rng));
    let bits = || witness.bits.iter().map(|&b| Choice::from(b));

    let h = generators::blinding();
    let crossed: Zeroizing<Vec<Scalar>> = Zeroizing::new(
        a.iter()
            .zip(bits())
            .map(|(a, b)| {
                let mut a = *a;
                a.conditional_negate(b);
                a
            })
            .collect(),
    );
    let chosen: Point = style
        .bases
        .iter()
        .zip(bits())
        .map(|(base, b)| Point::conditional_select(&Point::identity(), &base.h, b))
        .sum();
    let bases_k = || style.bases.iter().map(|base| base.k);
    let big_b =
        chosen + Point::multiscalar_mul(crossed.iter().chain([&*beta]), bases_k().chain([h]));
    let squares = Zeroizing::new(a.iter().map(|a| -(a * a)).collect::<Vec<_>>());
    let big_a = Point::multiscalar_mul(
        a.iter().chain(squares.iter()).chain([&*alpha]),
        style
            .bases
            .iter()
            .map(|base| base.h)
            .chain(bases_k())
            .chain([h]),
    );
    transcript.append_points(name::COMMITMENTS, [&big_b, &big_a]);
    let rho = transcript.challenge(name::RHO);

    let powers = powers(rho, style.keys().len());
    let y = Point::multiscalar_mul(&powers, style.keys());
    let e1 = group::base(&s);
    let e2 = group::base(&folded_marks(style, &powers, &a)) + *s * y;
    transcript.append_points(name::ANNOUNCEMENTS, [&e1, &e2]);
    let x = transcript.challenge(name::X);

    let mut bytes = group::encode_all([&big_b, &big_a, &e1, &e2]);
    for (a, b) in a.iter().zip(bits()) {
        let f = a + Scalar::conditional_select(&Scalar::ZERO, &x, b);
        bytes.extend(f.to_bytes());
    }
    bytes.extend((*alpha + x * *beta).to_bytes());
    bytes.extend((*s + x * witness.r).to_bytes());
    bytes
}

impl Proof {
    /// Decodes `B || A || E_1 || E_2 || f_1 ... f_k || z || z_r` and recomputes the challenges; the
    /// transcript holds the context and the ciphertext.
    pub(super) fn read(
        style: &StyleStatement,
        mut transcript: Transcript,
        bytes: &[u8],
    ) -> Result<Self, Error> {
        const WHAT: &str = "ballot proof";
        group::exact(bytes, style.proof_size(), WHAT)?;
        let (commitments, rest) = bytes.split_at(2 * SIZE);
        let (announcements, answers) = rest.split_at(2 * SIZE);
        transcript.append_message(name::COMMITMENTS, commitments);
        let rho = transcript.challenge(name::RHO);
        transcript.append_message(name::ANNOUNCEMENTS, announcements);
        let x = transcript.challenge(name::X);
        let (b, a) = commitments.split_at(SIZE);
        let (e1, e2) = announcements.split_at(SIZE);
        let mut f = answers
            .chunks_exact(SIZE)
            .map(|answer| group::scalar(answer, WHAT))
            .collect::<Result<Vec<_>, _>>()?;
        let (Some(z_r), Some(z)) = (f.pop(), f.pop()) else {
            return Err(Error::Length {
                what: WHAT,
                expected: style.proof_size(),
                found: bytes.len(),
            });
        };
        Ok(Self {
            b: group::point(b, WHAT)?,
            a: group::point(a, WHAT)?,
            e1: group::point(e1, WHAT)?,
            e2: group::point(e2, WHAT)?,
            f,
            z,
            z_r,
            rho,
            x,
        })
    }

    /// Check 2: every equation of the statement.
    pub(super) fn equations_hold(&self, style: &StyleStatement) -> bool {
        style.statement().equations().iter().all(|equation| {
            form(&equation.terms, &self.f) == group::integer(equation.constant) * self.x
        })
    }
}

/// `value, value^2, ..., value^count`.
pub(super) fn powers(value: Scalar, count: usize) -> Vec<Scalar> {
    std::iter::successors(Some(value), |power| Some(power * value))
        .take(count)
        .collect()
}

/// `sum_j rho^j e_j(values)`, given the powers of rho.
pub(super) fn folded_marks(style: &StyleStatement, powers: &[Scalar], values: &[Scalar]) -> Scalar {
    powers
        .iter()
        .zip(style.statement().marks())
        .map(|(power, mark)| power * form(mark, values))
        .sum()
}

/// A linear form of the values. Coefficients are public.
fn form(terms: &[Term], values: &[Scalar]) -> Scalar {
    let value = |term: &Term| values.get((term.bit as usize).wrapping_sub(1)).copied();
    terms
        .iter()
        .map(
            |term| match (term.coefficient, value(term).unwrap_or_default()) {
                (1, value) => value,
                (coefficient, value) => group::integer(coefficient) * value,
            },
        )
        .sum()
}
