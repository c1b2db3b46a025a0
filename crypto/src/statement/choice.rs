//! The choice contest: between `min` and `max` of the options, with or without a provable blank
//! (specs/statements.md).
//!
//! One equation, `sum of option bits + max * blank + sum w_s slack_s = max`, whose slack weights reach every
//! number from 0 to `max - min` and no other.

use super::{Equation, Statement, Term};
use crate::Error;
use subtle::{Choice as Flag, ConditionallySelectable, ConstantTimeGreater};
use zeroize::Zeroize;

/// The largest number of options.
const MOST_OPTIONS: u32 = 1000;

/// What a voter may mark.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Choice {
    /// Number of options, 1 to 1000.
    pub options: u32,
    /// Fewest options to mark.
    pub min: u32,
    /// Most options to mark.
    pub max: u32,
    /// Whether the voter may mark blank instead; then `min >= 1`.
    pub blank: bool,
}

impl Choice {
    /// Encrypted positions: the options, and the blank last.
    #[must_use]
    pub fn positions(&self) -> u32 {
        self.options + u32::from(self.blank)
    }

    /// Refuses numbers that the manifest does not allow.
    pub(super) fn check(&self, contest: &str) -> Result<(), Error> {
        let reason = if !(1..=MOST_OPTIONS).contains(&self.options) {
            "it has no options or more than 1000"
        } else if self.max < 1 || self.max > self.options {
            "max is not between 1 and the number of options"
        } else if self.min > self.max {
            "min is greater than max"
        } else if self.blank && self.min < 1 {
            "with a blank min is at least 1"
        } else {
            return Ok(());
        };
        Err(Error::Contest {
            contest: contest.into(),
            reason,
        })
    }

    fn excludes_nothing(&self) -> bool {
        self.min == 0 && self.max == self.options && !self.blank
    }

    /// Weights 1, 2, 4, ... and the rest, which sum to `max - min`.
    fn slack_weights(&self) -> Vec<u32> {
        let (mut weights, mut rest, mut power) = (Vec::new(), self.max - self.min, 1);
        while rest > 0 {
            let weight = power.min(rest);
            weights.push(weight);
            rest -= weight;
            power *= 2;
        }
        weights
    }

    pub(super) fn compile(&self, statement: &mut Statement) {
        let mut terms: Vec<Term> = (0..self.options)
            .map(|_| Term {
                bit: statement.add_mark(),
                coefficient: 1,
            })
            .collect();
        if self.excludes_nothing() {
            return;
        }
        if self.blank {
            let coefficient = i64::from(self.max);
            terms.push(Term {
                bit: statement.add_mark(),
                coefficient,
            });
        }
        for weight in self.slack_weights() {
            terms.push(Term {
                bit: statement.add_bit(),
                coefficient: i64::from(weight),
            });
        }
        statement.equations.push(Equation {
            terms,
            constant: i64::from(self.max),
        });
    }

    /// Appends the bits of a selection. Which options are marked steers no branch; only whether the
    /// selection is allowed does.
    pub(super) fn assign(
        &self,
        contest: &str,
        marks: &[bool],
        bits: &mut Vec<u8>,
    ) -> Result<(), Error> {
        let expected = self.positions() as usize;
        let (Some((options, blank)), true) = (
            marks.split_at_checked(self.options as usize),
            marks.len() == expected,
        ) else {
            return Err(Error::Selection {
                what: format!("positions of contest {contest}"),
                expected,
                found: marks.len(),
            });
        };
        let marked: u32 = options.iter().map(|&b| u32::from(b)).sum();
        let blank: u32 = blank.iter().map(|&b| u32::from(b)).sum();
        let contest_id = || contest.to_owned();
        if blank == 1 && marked > 0 {
            return Err(Error::BlankWithOthers {
                contest: contest_id(),
            });
        }
        if marked > self.max {
            return Err(Error::TooMany {
                contest: contest_id(),
                max: self.max,
                marked,
            });
        }
        if blank == 0 && marked < self.min {
            return Err(Error::TooFew {
                contest: contest_id(),
                min: self.min,
                marked,
            });
        }
        bits.extend(marks.iter().map(|&b| u8::from(b)));
        if self.excludes_nothing() {
            return Ok(());
        }
        // Descending greedy choice reaches every slack: each weight exceeds the sum of the smaller ones by at most 1.
        let mut rest = self.max - marked - self.max * blank;
        let mut slack: Vec<u8> = Vec::new();
        for weight in self.slack_weights().into_iter().rev() {
            let taken: Flag = !weight.ct_gt(&rest);
            slack.push(taken.unwrap_u8());
            rest -= u32::conditional_select(&0, &weight, taken);
        }
        bits.extend(slack.iter().rev());
        slack.zeroize();
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing)]
    use super::super::Contest;
    use super::*;
    use proptest::prelude::*;

    fn compiled(options: u32, min: u32, max: u32, blank: bool) -> Result<Statement, Error> {
        let choice = Choice {
            options,
            min,
            max,
            blank,
        };
        Statement::compile(&[Contest {
            id: "c".into(),
            choice,
        }])
    }

    fn satisfied(statement: &Statement, bits: &[u8]) -> bool {
        statement.equations().iter().all(|e| {
            let sum: i64 = e
                .terms
                .iter()
                .map(|t| t.coefficient * i64::from(bits[t.bit as usize - 1]))
                .sum();
            sum == e.constant
        })
    }

    /// Over all bit strings of small contests: the marks that some slack completes are the allowed ones.
    #[test]
    fn statement_allows_exactly_the_contest() {
        for options in 1..=4 {
            for max in 1..=options {
                for min in 0..=max {
                    for blank in [false, true] {
                        let Ok(statement) = compiled(options, min, max, blank) else {
                            assert!(blank && min == 0);
                            continue;
                        };
                        let positions = options + u32::from(blank);
                        let mut reached = vec![false; 1 << positions];
                        for string in 0..1usize << statement.bits() {
                            let bits: Vec<u8> = (0..statement.bits())
                                .map(|i| (string >> i & 1) as u8)
                                .collect();
                            if satisfied(&statement, &bits) {
                                reached[string % (1 << positions)] = true;
                            }
                        }
                        for (string, &reached) in reached.iter().enumerate() {
                            let marks: Vec<bool> =
                                (0..positions).map(|i| string >> i & 1 == 1).collect();
                            let assigned = statement.assign(&[marks]);
                            assert_eq!(assigned.is_ok(), reached);
                            if let Ok(bits) = assigned {
                                assert!(satisfied(&statement, &bits));
                            }
                        }
                    }
                }
            }
        }
    }

    #[test]
    fn errors_name_the_contest() {
        let statement = compiled(3, 1, 2, true).unwrap();
        let error = |marks: [bool; 4]| statement.assign(&[marks.to_vec()]).unwrap_err();
        let contest = || "c".to_owned();
        assert_eq!(
            error([true, true, true, false]),
            Error::TooMany {
                contest: contest(),
                max: 2,
                marked: 3
            }
        );
        assert_eq!(
            error([false; 4]),
            Error::TooFew {
                contest: contest(),
                min: 1,
                marked: 0
            }
        );
        assert_eq!(
            error([true, false, false, true]),
            Error::BlankWithOthers { contest: contest() }
        );
        assert!(matches!(
            statement.assign(&[vec![true]]),
            Err(Error::Selection { .. })
        ));
        assert!(matches!(
            statement.assign(&[]),
            Err(Error::Selection { .. })
        ));
        assert!(matches!(
            compiled(0, 0, 0, false),
            Err(Error::Contest { .. })
        ));
        assert!(matches!(
            compiled(3, 2, 1, false),
            Err(Error::Contest { .. })
        ));
        assert!(matches!(
            compiled(1001, 0, 1, false),
            Err(Error::Contest { .. })
        ));
    }

    #[test]
    fn encoding_is_pinned() {
        // Two options, exactly one: two bits, two marks, b_1 + b_2 = 1.
        let expected = [
            &[0, 0, 0, 2, 0, 0, 0, 2][..],
            &[0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1],
            &[0, 0, 0, 1, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 1],
            &[0, 0, 0, 1, 0, 0, 0, 2],
            &[0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1],
            &[0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 1],
            &[0, 0, 0, 0, 0, 0, 0, 1],
            &[0, 0, 0, 0],
        ]
        .concat();
        assert_eq!(compiled(2, 1, 1, false).unwrap().encode(), expected);
        assert!(compiled(5, 0, 5, false).unwrap().equations().is_empty());
    }

    proptest! {
        #[test]
        fn allowed_selections_satisfy_the_equations(
            options in 1u32..60, seed in any::<u64>(), min in 0u32..60, max in 1u32..60,
        ) {
            let max = 1 + max % options;
            let min = min % (max + 1);
            let statement = compiled(options, min, max, false).unwrap();
            let marks: Vec<bool> = (0..options).map(|i| seed >> (i % 64) & 1 == 1).collect();
            let count = marks.iter().filter(|&&m| m).count() as u32;
            match statement.assign(&[marks]) {
                Ok(bits) => prop_assert!(satisfied(&statement, &bits)),
                Err(_) => prop_assert!(count < min || count > max),
            }
        }
    }
}
