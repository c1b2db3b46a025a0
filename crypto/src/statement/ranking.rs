//! Ranking: a matrix of ranks, and what is counted of it, points or pairs (specs/statements.md).
//!
//! The pair bits are tied to the ranks by how many options each one beats and how many beat it. That leaves
//! exactly one tournament for each ranking, without a comparison of two ranks anywhere.

use super::answer::{Answer, Problem};
use super::ballot::{each_at_most, rule};
use super::between::{decompose, weighted_bits, weights};
use super::{Counted, Equation, Position, Statement, Term};
use subtle::{ConditionallySelectable, ConstantTimeEq, ConstantTimeLess};

/// Greatest number of points of a rank.
const GREATEST_POINTS: u64 = 1_000_000;

pub(super) fn check(n: u64, min: u32, max: u32, counted: &Counted) -> Result<(), &'static str> {
    rule(
        min >= 1 && min <= max && u64::from(max) <= n,
        "min and max are not 1 <= min <= max <= number of options",
    )?;
    match counted {
        Counted::Pairs => rule(n >= 2, "a single option makes no pairs"),
        Counted::Points(points) => {
            rule(
                points.len() == max as usize,
                "it does not have points for each of max ranks",
            )?;
            rule(
                points.is_sorted_by(|a, b| a >= b),
                "the points of a later rank are more than those of an earlier",
            )?;
            rule(
                points
                    .first()
                    .is_some_and(|first| (1..=GREATEST_POINTS).contains(first)),
                "the points of the first rank are not between 1 and 10^6",
            )
        }
    }
}

/// The numbers of one contest.
pub(super) struct Ranks {
    n: u32,
    min: u32,
    max: u32,
    blank: bool,
}

/// The bits of a contest.
struct Bits {
    /// `p_ir` by option and rank.
    ranked: Vec<Vec<u32>>,
    blank: Option<u32>,
    /// `u_i`; none where every option is ranked.
    unranked: Vec<u32>,
    /// `e_r` with its rank.
    ends: Vec<(u32, u32)>,
}

impl Ranks {
    pub(super) fn new(n: u32, min: u32, max: u32, blank: bool) -> Self {
        Self { n, min, max, blank }
    }

    pub(super) fn compile(&self, counted: &Counted, statement: &mut Statement) {
        let bits = self.bits(statement);
        match counted {
            Counted::Points(points) => {
                self.order(&bits, statement);
                for ranked in &bits.ranked {
                    let terms = ranked.iter().zip(points);
                    let terms = terms.filter_map(|(bit, points)| {
                        Term::unless_zero(*bit, super::between::signed(*points))
                    });
                    statement.positions.push(Position::Mark(terms.collect()));
                }
            }
            Counted::Pairs => {
                let pairs: Vec<Vec<u32>> = (0..self.n)
                    .map(|_| statement.add_bits(self.n - 1).collect())
                    .collect();
                let slack = weights(u64::from(self.max - self.min));
                let slack: Vec<Vec<Term>> = (0..self.n)
                    .map(|_| weighted_bits(&slack, statement))
                    .collect();
                self.order(&bits, statement);
                self.beats(&bits, &pairs, statement);
                self.beaten(&bits, &pairs, slack, statement);
                let marks = pairs
                    .iter()
                    .flatten()
                    .map(|bit| Position::Mark(vec![Term::one(*bit)]));
                statement.positions.extend(marks);
            }
        }
        let blank = bits.blank.map(|bit| Position::Mark(vec![Term::one(bit)]));
        statement.positions.extend(blank);
    }

    fn bits(&self, statement: &mut Statement) -> Bits {
        Bits {
            ranked: (0..self.n)
                .map(|_| statement.add_bits(self.max).collect())
                .collect(),
            blank: self.blank.then(|| statement.add_bit()),
            unranked: if self.min < self.n {
                statement.add_bits(self.n).collect()
            } else {
                Vec::new()
            },
            ends: (self.min + 1..=self.max)
                .map(|rank| (rank, statement.add_bit()))
                .collect(),
        }
    }

    /// Every option has one rank or none, and every rank up to the last one option.
    fn order(&self, bits: &Bits, statement: &mut Statement) {
        let mut equation = |terms: Vec<u32>| {
            statement.equations.push(Equation {
                terms: terms.into_iter().map(Term::one).collect(),
                constant: 1,
            });
        };
        for (i, ranked) in bits.ranked.iter().enumerate() {
            let rest = bits.blank.iter().chain(bits.unranked.get(i));
            equation(ranked.iter().chain(rest).copied().collect());
        }
        for (rank, column) in (1..=self.max).zip(0usize..) {
            let options = bits
                .ranked
                .iter()
                .filter_map(|ranked| ranked.get(column).copied());
            let ended = bits
                .ends
                .iter()
                .filter(|(end, _)| *end <= rank)
                .map(|(_, bit)| *bit);
            equation(options.chain(bits.blank).chain(ended).collect());
        }
    }

    /// The option at rank r beats n - r others, one without a rank none.
    fn beats(&self, bits: &Bits, pairs: &[Vec<u32>], statement: &mut Statement) {
        for (ranked, wins) in bits.ranked.iter().zip(pairs) {
            let ranks = (1..).zip(ranked).filter_map(|(rank, bit)| {
                Term::unless_zero(*bit, i64::from(rank) - i64::from(self.n))
            });
            let terms = ranks
                .chain(wins.iter().map(|bit| Term::one(*bit)))
                .collect();
            statement.equations.push(Equation { terms, constant: 0 });
        }
    }

    /// At most r - 1 others beat the option at rank r; as many as are ranked beat one without a rank.
    fn beaten(
        &self,
        bits: &Bits,
        pairs: &[Vec<u32>],
        slack: Vec<Vec<Term>>,
        statement: &mut Statement,
    ) {
        for (i, (ranked, slack)) in bits.ranked.iter().zip(slack).enumerate() {
            let ranks = (0..)
                .zip(ranked)
                .filter_map(|(above, bit)| Term::unless_zero(*bit, -above));
            let unranked = bits.unranked.get(i).map(|bit| Term {
                bit: *bit,
                coefficient: -i64::from(self.max),
            });
            let losses = pairs.iter().enumerate().filter(|(j, _)| *j != i);
            // Among the others of option j, option i is one earlier if it comes after j.
            let losses = losses.filter_map(|(j, wins)| {
                wins.get(i - usize::from(i > j)).map(|bit| Term::one(*bit))
            });
            let terms = ranks.chain(unranked).chain(losses).chain(slack).collect();
            statement.equations.push(Equation { terms, constant: 0 });
        }
    }

    /// Ranks steer no branch; only whether the answer is allowed does.
    pub(super) fn assign(
        &self,
        answer: &Answer,
        counted: &Counted,
        bits: &mut Vec<u8>,
    ) -> Result<(), Problem> {
        let last = self.check_answer(answer)?;
        let blank = u8::from(answer.blank);
        let ranks = &answer.values;
        for value in ranks {
            bits.extend((1..=u64::from(self.max)).map(|rank| value.ct_eq(&rank).unwrap_u8()));
        }
        if self.blank {
            bits.push(blank);
        }
        let unranked = |value: &u64| value.ct_eq(&0).unwrap_u8() & (1 - blank);
        if self.min < self.n {
            bits.extend(ranks.iter().map(unranked));
        }
        for rank in u64::from(self.min) + 1..=u64::from(self.max) {
            bits.push((last + 1).ct_eq(&rank).unwrap_u8() & (1 - blank));
        }
        if matches!(counted, Counted::Points(_)) {
            return Ok(());
        }
        // One without a rank stands behind all that have one.
        let behind = u64::from(self.n) + 1;
        let places: Vec<u64> = ranks
            .iter()
            .map(|rank| u64::conditional_select(rank, &behind, rank.ct_eq(&0)))
            .collect();
        for (i, mine) in places.iter().enumerate() {
            let others = places.iter().enumerate().filter(|(j, _)| *j != i);
            bits.extend(others.map(|(_, theirs)| mine.ct_lt(theirs).unwrap_u8()));
        }
        let slack = weights(u64::from(self.max - self.min));
        for rank in ranks {
            let missing = (u64::from(self.max) - last) * u64::from(unranked(rank));
            decompose(missing, &slack, bits);
        }
        Ok(())
    }

    /// The last rank that is given.
    fn check_answer(&self, answer: &Answer) -> Result<u64, Problem> {
        let (min, max) = (u64::from(self.min), u64::from(self.max));
        let ranks = &answer.values;
        each_at_most(ranks, max)?;
        let last = ranks.iter().copied().max().unwrap_or(0);
        for rank in 1..=last {
            match ranks.iter().filter(|value| **value == rank).count() {
                0 => return Err(Problem::RankMissing { rank }),
                1 => {}
                _ => return Err(Problem::RankTwice { rank }),
            }
        }
        if !answer.blank && last < min {
            return Err(Problem::TooFew {
                least: min,
                found: last,
            });
        }
        Ok(last)
    }
}
