//! The ballot proof (specs/ballot-proof.md).
//!
//! Relation: the prover knows `r`, bits `b_i` and amounts `t_i` with `R = rG`, `S_j = v_j G + r X_j` for every
//! position, where `v_j` is `e_j(b)` for a mark and the next `t_i` for an amount; every equation
//! `sum coef_i b_i = c` and every claim of the style's statement holds.
//!
//! 1. With amounts `V_i = t_i G + g_i H`.
//!    `B = sum b_i H_i + sum a_i (1 - 2 b_i) K_i + beta H`, `A = sum a_i H_i - sum a_i^2 K_i + alpha H`, where
//!    `a` is a random solution of the homogeneous equations; challenge `rho`.
//! 2. `E_1 = sG`, `E_2 = (sum rho^j e_j(a)) G + s Y` with `Y = sum rho^j X_j` over the marks; with amounts
//!    `E_3 = tau G + s Y'`, `E_4 = tau G + s_g H` with `Y'` over the amounts; challenge `x`.
//! 3. `f_i = a_i + x b_i`, `z = alpha + x beta`, `z_r = s + x r`; with amounts `z_t = tau + x sum rho^j t_j`,
//!    `z_g = s_g + x sum rho^j g_j`, and the range proof.
//!
//! Checks: (1) `x B + A = sum f_i H_i + sum f_i (x - f_i) K_i + z H`; (2) `sum coef_i f_i = c x`;
//! (3) `x R + E_1 = z_r G`; (4) `x sum rho^j S_j + E_2 = (sum rho^j e_j(f)) G + z_r Y` over the marks;
//! (5) `x sum rho^j S_j + E_3 = z_t G + z_r Y'` and (6) `x sum rho^j V_j + E_4 = z_t G + z_g H` over the amounts;
//! (7) the range proof.

use super::StyleStatement;
use super::amounts::Committed;
use super::reader::Reader;
use crate::Error;
use crate::generators;
use crate::group::{self, Point, Scalar};
use crate::labels::name;
use crate::statement::{Assignment, Position, form};
use crate::transcript::{Protocol, Transcript};
use bulletproofs::RangeProof;
use curve25519_dalek::traits::{Identity, MultiscalarMul};
use rand_core::{CryptoRng, RngCore};
use subtle::{Choice, ConditionallyNegatable, ConditionallySelectable};
use zeroize::Zeroizing;

pub(super) const WHAT: &str = "ballot proof";

/// What the prover knows: the randomness of the encryption, bits and amounts.
pub(super) struct Witness<'a> {
    pub(super) r: &'a Scalar,
    pub(super) assignment: &'a Assignment,
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
    /// `rho`, which folds the positions.
    pub(super) rho: Scalar,
    /// `x`.
    pub(super) x: Scalar,
    /// Only where the style has amounts.
    pub(super) amounts: Option<Amounts>,
}

/// What a proof holds about amounts.
pub(super) struct Amounts {
    /// `V_1 ... V_q`, the commitments.
    pub(super) v: Vec<Point>,
    /// `E_3`, the announcement for the ciphertexts.
    pub(super) e3: Point,
    /// `E_4`, the announcement for the commitments.
    pub(super) e4: Point,
    /// `z_t`, the masked folded amounts.
    pub(super) z_t: Scalar,
    /// `z_g`, the masked folded blindings.
    pub(super) z_g: Scalar,
    range: RangeProof,
    /// All that came before the range proof.
    transcript: Transcript,
}

impl std::fmt::Debug for Amounts {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Amounts")
            .field("v", &self.v)
            .finish_non_exhaustive()
    }
}

/// Proves; the transcript holds the context and the ciphertext. Constant-time in the witness. None only if the
/// amounts have another number than the statement's.
pub(super) fn prove(
    style: &StyleStatement,
    mut transcript: Transcript,
    witness: &Witness<'_>,
    rng: &mut (impl RngCore + CryptoRng),
) -> Option<Vec<u8>> {
    let Witness { r, assignment } = witness;
    let mut key = Zeroizing::new(r.to_bytes().to_vec());
    key.extend_from_slice(&assignment.bits);
    assignment
        .amounts
        .iter()
        .for_each(|amount| key.extend(amount.to_be_bytes()));
    let mut rng = transcript.hedged(&key, rng);

    let committed = style
        .range
        .as_ref()
        .map(|_| Committed::new(&assignment.amounts, &mut rng));
    let mut bytes = Vec::with_capacity(style.proof_size());
    if let Some(committed) = &committed {
        let v = group::encode_all(&committed.points);
        transcript.append_message(name::AMOUNTS, &v);
        bytes.extend(v);
    }

    let a = style.kernel.sample(&mut rng);
    let mut random = || Zeroizing::new(Scalar::random(&mut rng));
    let (alpha, beta, s, tau, s_g) = (random(), random(), random(), random(), random());
    let [big_b, big_a] = commit_bits(style, &assignment.bits, &a, &alpha, &beta);
    transcript.append_points(name::COMMITMENTS, [&big_b, &big_a]);
    let rho = transcript.challenge(name::RHO);

    let folded = Folded::new(style, rho);
    let e1 = group::base(&s);
    let e2 = group::base(&folded.marks(style, &a)) + *s * folded.sum(style, Kind::Mark);
    let mut announcements = vec![e1, e2];
    if committed.is_some() {
        announcements.push(group::base(&tau) + *s * folded.sum(style, Kind::Amount));
        announcements.push(group::base(&tau) + *s_g * generators::blinding());
    }
    transcript.append_points(name::ANNOUNCEMENTS, &announcements);
    let x = transcript.challenge(name::X);

    let mut answers = Vec::with_capacity(32 * (a.len() + 4));
    for (a, b) in a.iter().zip(assignment.bits.iter()) {
        let f = a + Scalar::conditional_select(&Scalar::ZERO, &x, Choice::from(*b));
        answers.extend(f.to_bytes());
    }
    answers.extend((*alpha + x * *beta).to_bytes());
    answers.extend((*s + x * *r).to_bytes());
    if let Some(committed) = &committed {
        let sums = committed.folded(&folded.amounts);
        let [t, g] = &*sums;
        answers.extend((*tau + x * t).to_bytes());
        answers.extend((*s_g + x * g).to_bytes());
    }
    bytes.extend(group::encode_all([&big_b, &big_a]));
    bytes.extend(group::encode_all(&announcements));
    bytes.extend_from_slice(&answers);
    if let (Some(committed), Some(bases)) = (&committed, &style.range) {
        transcript.append_message(name::ANSWERS, &answers);
        bytes.extend(committed.prove(style.statement(), bases, &mut transcript, &mut rng)?);
    }
    Some(bytes)
}

/// `B` and `A`.
fn commit_bits(
    style: &StyleStatement,
    bits: &[u8],
    a: &[Scalar],
    alpha: &Scalar,
    beta: &Scalar,
) -> [Point; 2] {
    let bits = || bits.iter().map(|&b| Choice::from(b));
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
    let bases_h = style.bases.iter().map(|base| base.h);
    let bases_k = || style.bases.iter().map(|base| base.k);
    let big_b = chosen + Point::multiscalar_mul(crossed.iter().chain([beta]), bases_k().chain([h]));
    let squares = Zeroizing::new(a.iter().map(|a| -(a * a)).collect::<Vec<_>>());
    let big_a = Point::multiscalar_mul(
        a.iter().chain(squares.iter()).chain([alpha]),
        bases_h.chain(bases_k()).chain([h]),
    );
    [big_b, big_a]
}

impl Proof {
    /// Decodes the proof and recomputes the challenges; the transcript holds the context and the ciphertext.
    pub(super) fn read(
        style: &StyleStatement,
        mut transcript: Transcript,
        bytes: &[u8],
    ) -> Result<Self, Error> {
        group::exact(bytes, style.proof_size(), WHAT)?;
        let mut reader = Reader::new(bytes, WHAT);
        let v = match &style.range {
            Some(_) => {
                let v = reader.take(style.statement().amounts() as usize)?;
                transcript.append_message(name::AMOUNTS, v.bytes());
                v.points()?
            }
            None => Vec::new(),
        };
        let commitments = reader.take(2)?;
        transcript.append_message(name::COMMITMENTS, commitments.bytes());
        let rho = transcript.challenge(name::RHO);
        let announcements = reader.take(if style.range.is_some() { 4 } else { 2 })?;
        transcript.append_message(name::ANNOUNCEMENTS, announcements.bytes());
        let x = transcript.challenge(name::X);
        let count = style.bases.len() + if style.range.is_some() { 4 } else { 2 };
        let answers = reader.take(count)?;
        let mut f = answers.scalars()?;
        let mut last = || f.pop().ok_or(Error::Scalar(WHAT));
        let masked = match &style.range {
            Some(_) => Some((last()?, last()?)),
            None => None,
        };
        let (z_r, z) = (last()?, last()?);
        let [b, a] = commitments.fixed()?;
        let (e1, e2, amounts) = match (masked, &style.range) {
            (Some((z_g, z_t)), Some(bases)) => {
                transcript.append_message(name::ANSWERS, answers.bytes());
                let [e1, e2, e3, e4] = announcements.fixed()?;
                group::exact(reader.rest(), bases.proof_size(), WHAT)?;
                let amounts = Amounts {
                    v,
                    e3,
                    e4,
                    z_t,
                    z_g,
                    range: RangeProof::from_bytes(reader.rest())
                        .map_err(|_| Error::Scalar(WHAT))?,
                    transcript,
                };
                (e1, e2, Some(amounts))
            }
            _ => {
                let [e1, e2] = announcements.fixed()?;
                (e1, e2, None)
            }
        };
        Ok(Self {
            b,
            a,
            e1,
            e2,
            f,
            z,
            z_r,
            rho,
            x,
            amounts,
        })
    }

    /// Check 2: every equation of the statement.
    pub(super) fn equations_hold(&self, style: &StyleStatement) -> bool {
        style.statement().equations().iter().all(|equation| {
            form(&equation.terms, &self.f) == group::integer(equation.constant) * self.x
        })
    }

    /// Check 7: the range proof, if the style has amounts.
    pub(super) fn range_holds_vartime(
        &self,
        style: &StyleStatement,
        rng: &mut (impl RngCore + CryptoRng),
    ) -> bool {
        match (&self.amounts, &style.range) {
            (Some(amounts), Some(bases)) => bases.holds_vartime(
                style.statement(),
                &amounts.v,
                amounts.transcript.clone(),
                &amounts.range,
                rng,
            ),
            (None, None) => true,
            _ => false,
        }
    }
}

/// What is encrypted at a position.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Mark,
    Amount,
}

/// The powers of `rho`, one for each position.
pub(super) struct Folded {
    /// `rho^j` of every position.
    pub(super) powers: Vec<Scalar>,
    /// `rho^j` of the amounts alone.
    pub(super) amounts: Vec<Scalar>,
}

impl Folded {
    pub(super) fn new(style: &StyleStatement, rho: Scalar) -> Self {
        let powers: Vec<Scalar> = std::iter::successors(Some(rho), |power| Some(power * rho))
            .take(style.keys().len())
            .collect();
        let amounts = of_kind(style, Kind::Amount, &powers).copied().collect();
        Self { powers, amounts }
    }

    /// `sum rho^j X_j` over the positions of a kind.
    fn sum(&self, style: &StyleStatement, kind: Kind) -> Point {
        // Constant-time multiplication asks for iterators of known length.
        let powers: Vec<&Scalar> = of_kind(style, kind, &self.powers).collect();
        let keys: Vec<&Point> = of_kind(style, kind, style.keys()).collect();
        Point::multiscalar_mul(powers, keys)
    }

    /// `sum rho^j e_j(values)` over the marks.
    pub(super) fn marks(&self, style: &StyleStatement, values: &[Scalar]) -> Scalar {
        self.powers
            .iter()
            .zip(style.statement().positions())
            .filter_map(|(power, position)| match position {
                Position::Mark(terms) => Some(power * form(terms, values)),
                Position::Amount => None,
            })
            .sum()
    }
}

/// The items of those positions that are of a kind.
pub(super) fn of_kind<'a, T>(
    style: &'a StyleStatement,
    kind: Kind,
    items: &'a [T],
) -> impl Iterator<Item = &'a T> + Clone {
    items
        .iter()
        .zip(style.statement().positions())
        .filter(move |(_, position)| (**position == Position::Amount) == (kind == Kind::Amount))
        .map(|(item, _)| item)
}
