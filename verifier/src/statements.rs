//! What a ballot of a style proves, compiled from the manifest alone (specs/statements.md).

use curve25519_dalek::scalar::Scalar;

use crate::manifest::Contest;
use crate::notation::{Hash, hash};

/// A term `coefficient * b_bit`; bits count from 1.
pub type Term = (u32, i64);

/// `sum of terms = constant` over the integers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Equation {
    /// The left side.
    pub terms: Vec<Term>,
    /// The right side.
    pub constant: i64,
}

/// Bits, equations and marks of a ballot style.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Statement {
    /// k, the number of bits.
    pub bits: usize,
    /// m linear forms of the bits, one for each encrypted value.
    pub marks: Vec<Vec<Term>>,
    /// The linear equations.
    pub equations: Vec<Equation>,
    /// The statement hash.
    pub hash: Hash,
}

impl Statement {
    /// Compiles the style whose contests are given, in order.
    pub fn compile<'a>(contests: impl Iterator<Item = &'a Contest>) -> Self {
        let mut bits: u32 = 0;
        let mut marks = Vec::new();
        let mut equations = Vec::new();
        for contest in contests {
            let mut terms: Vec<Term> = Vec::new();
            let mut bit = |coefficient: u64| {
                bits += 1;
                terms.push((bits, i64::try_from(coefficient).unwrap_or(i64::MAX)));
                bits
            };
            for _ in &contest.options {
                marks.push(vec![(bit(1), 1)]);
            }
            if contest.blank {
                marks.push(vec![(bit(contest.max), 1)]);
            }
            let everything = u64::try_from(contest.options.len()) == Ok(contest.max);
            if contest.min == 0 && everything && !contest.blank {
                continue;
            }
            for weight in slack_weights(contest.max.saturating_sub(contest.min)) {
                bit(weight);
            }
            let constant = i64::try_from(contest.max).unwrap_or(i64::MAX);
            equations.push(Equation { terms, constant });
        }
        let encoding = encode(bits, &marks, &equations);
        let hash = hash("urne/v1/statement", &[&encoding]);
        Self {
            bits: usize::try_from(bits).unwrap_or(usize::MAX),
            marks,
            equations,
            hash,
        }
    }

    /// The bytes under the statement hash.
    pub fn encoding(&self) -> Vec<u8> {
        encode(
            u32::try_from(self.bits).unwrap_or(u32::MAX),
            &self.marks,
            &self.equations,
        )
    }
}

/// Weights that reach every value from 0 to `d` and no other.
fn slack_weights(mut d: u64) -> Vec<u64> {
    let mut weights = Vec::new();
    let mut power = 1;
    while d > 0 {
        let weight = d.min(power);
        weights.push(weight);
        d -= weight;
        power *= 2;
    }
    weights
}

fn encode(bits: u32, marks: &[Vec<Term>], equations: &[Equation]) -> Vec<u8> {
    let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX).to_be_bytes();
    let mut out = Vec::new();
    let form = |out: &mut Vec<u8>, terms: &[Term]| {
        out.extend(count(terms.len()));
        for (bit, coefficient) in terms {
            out.extend(bit.to_be_bytes());
            out.extend(coefficient.to_be_bytes());
        }
    };
    out.extend(bits.to_be_bytes());
    out.extend(count(marks.len()));
    for mark in marks {
        form(&mut out, mark);
    }
    out.extend(count(equations.len()));
    for equation in equations {
        form(&mut out, &equation.terms);
        out.extend(equation.constant.to_be_bytes());
    }
    out.extend(count(0));
    out
}

/// The value of a linear form at the given scalars.
pub fn evaluate(terms: &[Term], values: &[Scalar]) -> Scalar {
    let at = |bit: u32| {
        usize::try_from(bit)
            .ok()
            .and_then(|bit| values.get(bit.checked_sub(1)?))
    };
    terms
        .iter()
        .filter_map(|(bit, c)| at(*bit).map(|value| signed(*c) * value))
        .sum()
}

/// A signed integer as a scalar.
pub fn signed(n: i64) -> Scalar {
    let magnitude = Scalar::from(n.unsigned_abs());
    if n < 0 { -magnitude } else { magnitude }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::indexing_slicing)]
    use super::*;
    use crate::encoding::{Text, hex};
    use crate::manifest::Rule;

    fn contest(options: usize, min: u64, max: u64, blank: bool) -> Contest {
        Contest {
            blank,
            id: "c".into(),
            max,
            min,
            options: (0..options)
                .map(|i| (i.to_string(), Text::default()))
                .collect(),
            rule: Rule {
                name: "totals".into(),
                seats: 0,
            },
            title: Text::default(),
            kind: "choice".into(),
        }
    }

    #[test]
    fn slack_reaches_every_value_and_no_other() {
        for d in 0..200 {
            let weights = slack_weights(d);
            let mut reached = vec![false; usize::try_from(d).unwrap_or(0) + 1];
            for subset in 0u64..1 << weights.len() {
                let sum: u64 = weights
                    .iter()
                    .enumerate()
                    .filter(|(i, _)| subset >> i & 1 == 1)
                    .map(|(_, w)| w)
                    .sum();
                reached[usize::try_from(sum).unwrap_or(usize::MAX)] = true;
            }
            assert!(reached.iter().all(|r| *r), "{d}");
        }
    }

    #[test]
    fn one_of_two_with_blank() {
        let statement = Statement::compile([contest(2, 1, 1, true)].iter());
        assert_eq!(statement.bits, 3);
        assert_eq!(statement.marks, [[(1, 1)], [(2, 1)], [(3, 1)]]);
        let terms = vec![(1, 1), (2, 1), (3, 1)];
        assert_eq!(statement.equations, [Equation { terms, constant: 1 }]);
        let encoded = encode(3, &statement.marks, &statement.equations);
        assert_eq!(
            hex(&encoded),
            "0000000300000003\
             00000001000000010000000000000001\
             00000001000000020000000000000001\
             00000001000000030000000000000001\
             0000000100000003\
             000000010000000000000001\
             000000020000000000000001\
             000000030000000000000001\
             0000000000000001\
             00000000"
        );
    }

    #[test]
    fn contests_follow_one_another() {
        let statement =
            Statement::compile([contest(2, 0, 2, false), contest(4, 1, 3, true)].iter());
        assert_eq!(statement.bits, 2 + 5 + 2);
        assert_eq!(statement.marks.len(), 7);
        assert_eq!(statement.equations.len(), 1);
        assert_eq!(
            statement.equations[0].terms,
            [(3, 1), (4, 1), (5, 1), (6, 1), (7, 3), (8, 1), (9, 1)]
        );
        assert_eq!(statement.equations[0].constant, 3);
        assert_eq!(statement.marks[6], [(7, 1)]);
    }

    #[test]
    fn evaluation_is_signed() {
        let values = [Scalar::from(5u8), Scalar::from(7u8)];
        assert_eq!(evaluate(&[(1, -2), (2, 3)], &values), Scalar::from(11u8));
    }
}
