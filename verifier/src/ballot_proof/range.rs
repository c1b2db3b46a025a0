//! The range proof of amounts (specs/range-proof.md), as equations for the batch.
//!
//! 1. `t G + tau H = delta G + z^2 sum z^(j-1) C_j + x T_1 + x^2 T_2`
//! 2. `A + x S - e H + w (t - a b) G + sum (-z - a s_i) P_i
//!    + sum (z + y^-i (z^2 d_i - b / s_i)) Q_i + sum (u_i^2 L_i + u_i^-2 R_i) = 0`

use curve25519_dalek::ristretto::RistrettoPoint;
use curve25519_dalek::scalar::Scalar;
use merlin::Transcript;

use super::batch::Sum;
use crate::encoding::Malformed;
use crate::notation::{Point, challenge, decode_scalar};

/// A decoded range proof.
#[derive(Debug, Clone)]
#[expect(missing_docs, reason = "the letters of specs/range-proof.md")]
pub struct RangeProof {
    pub a: Point,
    pub s: Point,
    pub t_1: Point,
    pub t_2: Point,
    pub t: Scalar,
    pub tau: Scalar,
    pub e: Scalar,
    pub rounds: Vec<(Point, Point)>,
    pub last_a: Scalar,
    pub last_b: Scalar,
}

impl RangeProof {
    /// Decodes the strings of a proof; `None` if there are too few or an odd number.
    pub fn decode(strings: &[[u8; 32]]) -> Result<Option<Self>, Malformed> {
        let [a, s, t_1, t_2, t, tau, e, rounds @ .., last_a, last_b] = strings else {
            return Ok(None);
        };
        let (pairs, rest) = rounds.as_chunks::<2>();
        if !rest.is_empty() {
            return Ok(None);
        }
        let pair = |[l, r]: &[[u8; 32]; 2]| Ok((Point::decode(*l)?, Point::decode(*r)?));
        Ok(Some(Self {
            a: Point::decode(*a)?,
            s: Point::decode(*s)?,
            t_1: Point::decode(*t_1)?,
            t_2: Point::decode(*t_2)?,
            t: decode_scalar(*t)?,
            tau: decode_scalar(*tau)?,
            e: decode_scalar(*e)?,
            rounds: pairs.iter().map(pair).collect::<Result<_, Malformed>>()?,
            last_a: decode_scalar(*last_a)?,
            last_b: decode_scalar(*last_b)?,
        }))
    }

    fn has_identity(&self) -> bool {
        let rounds = self.rounds.iter().flat_map(|(l, r)| [l, r]);
        [&self.a, &self.s, &self.t_1, &self.t_2]
            .into_iter()
            .chain(rounds)
            .any(Point::is_identity)
    }
}

/// The two equations of a range proof, with their challenges.
#[derive(Debug, Clone)]
pub(super) struct RangeEquations {
    /// Whether no point is the identity, no challenge 0, and the number of rounds right.
    pub(super) sound: bool,
    pub(super) proof: RangeProof,
    /// N
    commitments: usize,
    /// n
    bits: usize,
    pub(super) y: Scalar,
    pub(super) z: Scalar,
    pub(super) x: Scalar,
    pub(super) w: Scalar,
    pub(super) u: Vec<Scalar>,
    /// The inverses of y and of the `u_i`.
    y_inverse: Scalar,
    u_inverses: Vec<Scalar>,
}

impl RangeEquations {
    /// Computes the challenges for the commitments, padded to a power of two.
    pub(super) fn new(
        transcript: &mut Transcript,
        bits: usize,
        commitments: &[[u8; 32]],
        proof: RangeProof,
    ) -> Self {
        let number = |n: usize| u64::try_from(n).unwrap_or(u64::MAX);
        let count = commitments.len();
        transcript.append_message(b"dom-sep", b"rangeproof v1");
        transcript.append_u64(b"n", number(bits));
        transcript.append_u64(b"m", number(count));
        for commitment in commitments {
            transcript.append_message(b"V", commitment);
        }
        transcript.append_message(b"A", &proof.a.bytes);
        transcript.append_message(b"S", &proof.s.bytes);
        let y = challenge(transcript, "y");
        let z = challenge(transcript, "z");
        transcript.append_message(b"T_1", &proof.t_1.bytes);
        transcript.append_message(b"T_2", &proof.t_2.bytes);
        let x = challenge(transcript, "x");
        transcript.append_message(b"t_x", proof.t.as_bytes());
        transcript.append_message(b"t_x_blinding", proof.tau.as_bytes());
        transcript.append_message(b"e_blinding", proof.e.as_bytes());
        let w = challenge(transcript, "w");
        transcript.append_message(b"dom-sep", b"ipp v1");
        transcript.append_u64(b"n", number(bits * count));
        let mut u = Vec::with_capacity(proof.rounds.len());
        for (l, r) in &proof.rounds {
            transcript.append_message(b"L", &l.bytes);
            transcript.append_message(b"R", &r.bytes);
            u.push(challenge(transcript, "u"));
        }
        let size = bits * count;
        let rounds_fit = size.is_power_of_two()
            && matches!(bits, 8 | 16 | 32 | 64)
            && usize::try_from(size.ilog2()) == Ok(proof.rounds.len());
        let sound = rounds_fit
            && !proof.has_identity()
            && y != Scalar::ZERO
            && u.iter().all(|u| *u != Scalar::ZERO);
        let mut u_inverses = u.clone();
        u_inverses.push(y);
        if sound {
            Scalar::batch_invert(&mut u_inverses);
        }
        let y_inverse = u_inverses.pop().unwrap_or(Scalar::ZERO);
        Self {
            sound,
            commitments: count,
            bits,
            y,
            z,
            x,
            w,
            u,
            y_inverse,
            u_inverses,
            proof,
        }
    }

    /// `delta = (z - z^2) sum y^i - z^3 (2^n - 1) sum z^j`
    fn delta(&self) -> Scalar {
        let z_squared = self.z * self.z;
        let size = self.bits * self.commitments;
        let largest = Scalar::from(u64::MAX >> 64usize.saturating_sub(self.bits).min(63));
        (self.z - z_squared) * sum_of_powers(self.y, size)
            - z_squared * self.z * largest * sum_of_powers(self.z, self.commitments)
    }

    /// `s_0 ... s_(nN-1)`
    fn folds(&self) -> Vec<Scalar> {
        let size = self.bits * self.commitments;
        let mut s = Vec::with_capacity(size);
        s.push(self.u_inverses.iter().product());
        // The last u belongs to the lowest bit; setting a bit exchanges u^-1 for u.
        for u in self.u.iter().rev() {
            let square = u * u;
            let with_bit: Vec<Scalar> = s.iter().map(|s| s * square).collect();
            s.extend(with_bit);
        }
        s
    }

    /// Adds both equations under their weights; what it says of the commitments `C_j` comes back
    /// as their coefficients, since the caller knows how they are made.
    pub(super) fn add(&self, [w1, w2]: [Scalar; 2], sum: &mut Sum) -> Vec<Scalar> {
        let proof = &self.proof;
        let (x, z) = (self.x, self.z);
        sum.add(-w1 * x, proof.t_1.element);
        sum.add(-w1 * x * x, proof.t_2.element);
        sum.add(w2, proof.a.element);
        sum.add(w2 * x, proof.s.element);
        for ((l, r), (u, inverse)) in proof.rounds.iter().zip(self.u.iter().zip(&self.u_inverses)) {
            sum.add(w2 * u * u, l.element);
            sum.add(w2 * inverse * inverse, r.element);
        }
        sum.g +=
            w1 * (proof.t - self.delta()) + w2 * self.w * (proof.t - proof.last_a * proof.last_b);
        sum.blinding += w1 * proof.tau - w2 * proof.e;

        let s = self.folds();
        let (weighted_a, weighted_b) = (w2 * proof.last_a, w2 * proof.last_b);
        let weighted_z = w2 * z;
        let mut y_power = Scalar::ONE;
        // w2 z^2 d_i = w2 z^(j+2) 2^b
        let mut d_of_commitment = weighted_z * z;
        let mut of_i = s.iter().zip(s.iter().rev());
        for j in 0..self.commitments {
            let start = j * sum.range_width;
            let p = sum.p.iter_mut().skip(start);
            let q = sum.q.iter_mut().skip(start);
            let mut d = d_of_commitment;
            for ((p, q), (s, inverse)) in p.zip(q).take(self.bits).zip(&mut of_i) {
                *p -= weighted_z + weighted_a * s;
                *q += weighted_z + y_power * (d - weighted_b * inverse);
                d += d;
                y_power *= self.y_inverse;
            }
            d_of_commitment *= z;
        }
        let first = -w1 * z * z;
        std::iter::successors(Some(first), |c| Some(c * z))
            .take(self.commitments)
            .collect()
    }
}

/// `1 + base + ... + base^(count - 1)` for a power of two.
fn sum_of_powers(base: Scalar, count: usize) -> Scalar {
    let mut product = Scalar::ONE;
    let mut power = base;
    for _ in 0..count.checked_ilog2().unwrap_or(0) {
        product *= Scalar::ONE + power;
        power *= power;
    }
    product
}

/// A range proof on its own, with all it needs to be checked.
#[derive(Clone)]
#[expect(missing_debug_implementations, reason = "a transcript has none")]
pub struct RangeCheck<'a> {
    /// The transcript in which it goes on.
    pub transcript: Transcript,
    /// n
    pub bits: usize,
    /// The commitments, a power of two of them.
    pub commitments: &'a [Point],
    /// The proof.
    pub proof: RangeProof,
}

impl RangeCheck<'_> {
    /// Whether the proof holds.
    pub fn holds(
        mut self,
        generators: &crate::notation::Generators,
        rng: &mut (impl rand_core::RngCore + rand_core::CryptoRng),
    ) -> bool {
        let bytes: Vec<[u8; 32]> = self.commitments.iter().map(|c| c.bytes).collect();
        let size = self.bits.saturating_mul(bytes.len());
        if size == 0 || size > 1 << 12 {
            return false;
        }
        let equations = RangeEquations::new(&mut self.transcript, self.bits, &bytes, self.proof);
        if !equations.sound {
            return false;
        }
        let mut sum = Sum::new(0, 0, &generators.range);
        let weights = [(); 2].map(|()| crate::key_ceremony::random_weight(rng));
        let coefficients = equations.add(weights, &mut sum);
        for (coefficient, commitment) in coefficients.into_iter().zip(self.commitments) {
            sum.add(coefficient, commitment.element);
        }
        let no_keys: &[RistrettoPoint] = &[];
        sum.vanishes(generators, no_keys)
    }
}
