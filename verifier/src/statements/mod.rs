//! What a ballot of a style proves, compiled from the manifest alone (specs/statements.md).
//!
//! A contest compiles to a [`Part`], by the file of its kind; a style's [`Statement`] is its
//! contests' parts, one after another.

mod allocation;
mod choice;
mod grades;
mod part;
mod points;
mod ranking;
#[cfg(test)]
mod tests;

use curve25519_dalek::ristretto::RistrettoPoint;
use curve25519_dalek::scalar::Scalar;

use crate::manifest::{BallotKind, Contest, Counted};
use crate::notation::{Hash, hash};

pub use part::Part;

/// A term `coefficient * b_bit`, or of an amount; bits and amounts count from 1.
pub type Term = (u32, i64);

/// `sum of terms = constant` over the integers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Equation {
    /// The left side.
    pub terms: Vec<Term>,
    /// The right side.
    pub constant: i64,
}

/// What an encrypted value is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Encrypted {
    /// A linear form of the bits.
    Mark(Vec<Term>),
    /// The amount of this number.
    Amount(u32),
}

/// `constant + sum of terms` of the amounts lies in `0 ... 2^n - 1`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AmountClaim {
    /// The linear terms.
    pub terms: Vec<Term>,
    /// The constant.
    pub constant: i64,
}

/// The sizes of a statement; the length of a proof follows from them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Shape {
    /// k, the number of bits.
    pub bits: usize,
    /// m, the number of encrypted values.
    pub positions: usize,
    /// q, the number of amounts.
    pub amounts: usize,
    /// Claims besides that each amount is in range.
    pub claims: usize,
    /// n, the bits of a range; 0 without amounts.
    pub range: usize,
}

/// Bits, equations, positions and claims of a ballot style.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Statement {
    /// The sizes.
    pub shape: Shape,
    /// The encrypted values.
    pub positions: Vec<Encrypted>,
    /// The linear equations.
    pub equations: Vec<Equation>,
    /// Claims besides that each amount is in range.
    pub claims: Vec<AmountClaim>,
    /// `constant G` of each claim, needed with every ballot.
    pub(crate) claim_constants: Vec<RistrettoPoint>,
    /// The statement hash.
    pub hash: Hash,
}

impl Shape {
    /// The sizes of contests that follow one another.
    pub fn of(parts: &[&Part]) -> Self {
        let sum = |size: fn(&Part) -> usize| parts.iter().map(|part| size(part)).sum();
        let total = parts.iter().filter_map(|part| part.total).max();
        Self {
            bits: sum(|part| usize::try_from(part.bits).unwrap_or(usize::MAX)),
            positions: sum(|part| part.positions.len()),
            amounts: sum(|part| usize::try_from(part.amounts).unwrap_or(usize::MAX)),
            claims: sum(|part| part.claims.len()),
            range: total.map_or(0, |total| {
                let enough = [8, 16, 32].into_iter().find(|n| total >> n == 0);
                enough.unwrap_or(64)
            }),
        }
    }

    /// N, the number of commitments of the range proof; 0 without amounts.
    pub fn commitments(self) -> usize {
        match self.amounts {
            0 => 0,
            amounts => (amounts + self.claims).next_power_of_two(),
        }
    }

    /// q of the range proof: its rounds, `log2(n N)`.
    pub fn rounds(self) -> usize {
        let bases = self.range * self.commitments();
        usize::try_from(bases.checked_ilog2().unwrap_or(0)).unwrap_or(0)
    }

    /// How many strings of 32 bytes a proof has.
    pub fn strings(self) -> usize {
        match self.amounts {
            0 => self.bits + 6,
            amounts => amounts + self.bits + 10 + 9 + 2 * self.rounds(),
        }
    }
}

impl Statement {
    /// Compiles the style whose contests are given, in order.
    pub fn compile<'a>(contests: impl Iterator<Item = &'a Contest>) -> Self {
        let parts: Vec<Part> = contests.map(Part::compile).collect();
        Self::join(&parts.iter().collect::<Vec<_>>())
    }

    /// Joins the parts of a style's contests: everything is numbered through.
    pub fn join(parts: &[&Part]) -> Self {
        let shape = Shape::of(parts);
        let (mut positions, mut equations, mut claims) = (Vec::new(), Vec::new(), Vec::new());
        let (mut bits, mut amounts) = (0, 0);
        let shifted = |terms: &[Term], by: u32| -> Vec<Term> {
            terms.iter().map(|(i, c)| (i + by, *c)).collect()
        };
        for part in parts {
            positions.extend(part.positions.iter().map(|position| match position {
                Encrypted::Mark(form) => Encrypted::Mark(shifted(form, bits)),
                Encrypted::Amount(i) => Encrypted::Amount(i + amounts),
            }));
            equations.extend(part.equations.iter().map(|equation| Equation {
                terms: shifted(&equation.terms, bits),
                constant: equation.constant,
            }));
            claims.extend(part.claims.iter().map(|claim| AmountClaim {
                terms: shifted(&claim.terms, amounts),
                constant: claim.constant,
            }));
            bits += part.bits;
            amounts += part.amounts;
        }
        let constants = claims
            .iter()
            .map(|claim| RistrettoPoint::mul_base(&signed(claim.constant)));
        let mut statement = Self {
            shape,
            claim_constants: constants.collect(),
            positions,
            equations,
            claims,
            hash: [0; 32],
        };
        statement.hash = hash("urne/v1/statement", &[&statement.encoding()]);
        statement
    }

    /// The bytes under the statement hash.
    pub fn encoding(&self) -> Vec<u8> {
        let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX).to_be_bytes();
        let form = |out: &mut Vec<u8>, terms: &[Term]| {
            out.extend(count(terms.len()));
            for (i, coefficient) in terms {
                out.extend(i.to_be_bytes());
                out.extend(coefficient.to_be_bytes());
            }
        };
        let mut out = Vec::new();
        out.extend(count(self.shape.bits));
        out.extend(count(self.positions.len()));
        for position in &self.positions {
            match position {
                Encrypted::Mark(terms) => {
                    out.push(0);
                    form(&mut out, terms);
                }
                Encrypted::Amount(_) => out.push(1),
            }
        }
        out.extend(count(self.equations.len()));
        for equation in &self.equations {
            form(&mut out, &equation.terms);
            out.extend(equation.constant.to_be_bytes());
        }
        out.extend(count(self.claims.len()));
        for claim in &self.claims {
            form(&mut out, &claim.terms);
            out.extend(claim.constant.to_be_bytes());
        }
        out.push(u8::try_from(self.shape.range).unwrap_or(u8::MAX));
        out
    }
}

/// The largest value that one position of a valid ballot can have.
pub fn bound(ballot: &BallotKind) -> u64 {
    match ballot {
        BallotKind::Choice { .. } | BallotKind::Budget { .. } | BallotKind::Grades { .. } => 1,
        BallotKind::Points { each, most, .. } => *each.min(most),
        BallotKind::Score { each } | BallotKind::Allocation { each, .. } => *each,
        BallotKind::Ranking { counted, .. } => match counted {
            Counted::Points(points) => points.first().copied().unwrap_or(0),
            Counted::Pairs | Counted::Unknown => 1,
        },
    }
}

/// The value of a linear form at the given scalars.
pub fn evaluate(terms: &[Term], values: &[Scalar]) -> Scalar {
    let at = |i: u32| {
        usize::try_from(i)
            .ok()
            .and_then(|i| values.get(i.checked_sub(1)?))
    };
    terms
        .iter()
        .filter_map(|(i, c)| at(*i).map(|value| signed(*c) * value))
        .sum()
}

/// A signed integer as a scalar.
pub fn signed(n: i64) -> Scalar {
    let magnitude = Scalar::from(n.unsigned_abs());
    if n < 0 { -magnitude } else { magnitude }
}
