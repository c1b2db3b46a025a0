//! The kinds of contests: what a voter may say, as the manifest states it (specs/manifest.md, Ballots).

use super::answer::{Answer, Assignment, Problem};
use super::{Statement, allocation, choice, grades, points, ranking};

/// Most options of a contest.
const MOST_OPTIONS: usize = 1000;
/// Greatest cost of an option.
const GREATEST_COST: u64 = 1_000_000_000_000;

/// What a voter may say in a contest.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Ballot {
    /// Distribute an amount over the options.
    Allocation {
        /// Most for one option.
        each: u64,
        /// Least in all.
        least: u64,
        /// Most in all.
        total: u64,
    },
    /// Choose options whose costs fit a limit.
    Budget {
        /// Whether a blank vote is offered.
        blank: bool,
        /// Least total cost.
        least: u64,
        /// Greatest total cost.
        limit: u64,
        /// Most options.
        max: u32,
        /// Fewest options.
        min: u32,
    },
    /// Choose between `min` and `max` options.
    Choice {
        /// Whether a blank vote is offered.
        blank: bool,
        /// Most options.
        max: u32,
        /// Fewest options.
        min: u32,
    },
    /// Give every option a grade.
    Grades {
        /// Number of grades.
        grades: u32,
        /// Whether an option may be left without a grade.
        no_opinion: bool,
    },
    /// Give points.
    Points {
        /// Whether a blank vote is offered.
        blank: bool,
        /// Most for one option.
        each: u64,
        /// Least in all.
        least: u64,
        /// Most in all.
        most: u64,
    },
    /// Rank options.
    Ranking {
        /// Whether a blank vote is offered.
        blank: bool,
        /// What is encrypted of the ranks.
        counted: Counted,
        /// Most options that are ranked.
        max: u32,
        /// Fewest options that are ranked.
        min: u32,
    },
    /// Score every option.
    Score {
        /// Greatest score.
        each: u64,
    },
}

/// What is encrypted of a ranking.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Counted {
    /// For every two options whether the first is ranked above the second.
    Pairs,
    /// For every option the points of its rank, these from the first rank on.
    Points(Vec<u64>),
}

impl Ballot {
    /// The rules of the manifest, for options of these costs; the sentence says which is broken.
    pub(super) fn check(&self, costs: &[u64]) -> Result<(), &'static str> {
        let n = costs.len();
        rule(
            (1..=MOST_OPTIONS).contains(&n),
            "it has no options or more than 1000",
        )?;
        rule(
            costs.iter().all(|cost| *cost <= GREATEST_COST),
            "an option costs more than 10^12",
        )?;
        let n = n as u64;
        match self {
            Self::Allocation { each, least, total } => allocation::check(n, *each, *least, *total),
            Self::Budget {
                blank,
                least,
                limit,
                max,
                min,
            } => {
                choice::check(n, *min, *max, *blank)?;
                choice::check_costs(costs, *min, *least, *limit)
            }
            Self::Choice { blank, max, min } => choice::check(n, *min, *max, *blank),
            Self::Grades { grades, .. } => {
                rule((2..=10).contains(grades), "it does not have 2 to 10 grades")
            }
            Self::Points {
                blank,
                each,
                least,
                most,
            } => points::check(n, *each, *least, *most, *blank),
            Self::Ranking {
                counted, max, min, ..
            } => ranking::check(n, *min, *max, counted),
            Self::Score { each } => points::check_each(*each),
        }
    }

    pub(super) fn positions(&self, options: u32) -> u32 {
        let blank = u32::from(self.blank());
        match self {
            Self::Grades { grades, no_opinion } => {
                options.saturating_mul(grades + u32::from(*no_opinion))
            }
            Self::Ranking {
                counted: Counted::Pairs,
                ..
            } => options.saturating_mul(options.saturating_sub(1)) + blank,
            _ => options + blank,
        }
    }

    /// The largest value of one position (specs/statements.md).
    pub(super) fn bound(&self) -> u64 {
        match self {
            Self::Budget { .. } | Self::Choice { .. } | Self::Grades { .. } => 1,
            Self::Allocation { each, .. } | Self::Score { each } => *each,
            Self::Points { each, most, .. } => *each.min(most),
            Self::Ranking { counted, .. } => match counted {
                Counted::Pairs => 1,
                Counted::Points(points) => points.first().copied().unwrap_or(1),
            },
        }
    }

    /// Whether a blank vote is offered.
    #[must_use]
    pub fn blank(&self) -> bool {
        match self {
            Self::Budget { blank, .. }
            | Self::Choice { blank, .. }
            | Self::Points { blank, .. }
            | Self::Ranking { blank, .. } => *blank,
            Self::Allocation { .. } | Self::Grades { .. } | Self::Score { .. } => false,
        }
    }

    pub(super) fn compile(&self, costs: &[u64], statement: &mut Statement) {
        let n = u32::try_from(costs.len()).unwrap_or(u32::MAX);
        match self {
            Self::Allocation { each, least, total } => {
                allocation::compile(n, *each, *least, *total, statement);
            }
            Self::Budget { .. } | Self::Choice { .. } => {
                choice::Rules::of(self, costs).compile(n, statement);
            }
            Self::Grades { grades, no_opinion } => {
                grades::compile(n, grades + u32::from(*no_opinion), statement);
            }
            Self::Points { .. } | Self::Score { .. } => {
                points::Rules::of(self, costs.len()).compile(n, statement);
            }
            Self::Ranking {
                blank,
                counted,
                max,
                min,
            } => ranking::Ranks::new(n, *min, *max, *blank).compile(counted, statement),
        }
    }

    pub(super) fn assign(
        &self,
        costs: &[u64],
        answer: &Answer,
        assignment: &mut Assignment,
    ) -> Result<(), Problem> {
        if answer.blank && !self.blank() {
            return Err(Problem::NoBlank);
        }
        if answer.blank && answer.values.iter().any(|value| *value > 0) {
            return Err(Problem::BlankWithOthers);
        }
        let bits = &mut *assignment.bits;
        match self {
            Self::Allocation { each, least, total } => {
                allocation::check_answer(&answer.values, *each, *least, *total)?;
                assignment.amounts.extend_from_slice(&answer.values);
                Ok(())
            }
            Self::Budget { .. } | Self::Choice { .. } => {
                choice::Rules::of(self, costs).assign(answer, bits)
            }
            Self::Grades { grades, no_opinion } => {
                grades::assign(&answer.values, *grades, *no_opinion, bits)
            }
            Self::Points { .. } | Self::Score { .. } => {
                points::Rules::of(self, costs.len()).assign(answer, bits)
            }
            Self::Ranking {
                blank,
                counted,
                max,
                min,
            } => {
                let n = u32::try_from(costs.len()).unwrap_or(u32::MAX);
                ranking::Ranks::new(n, *min, *max, *blank).assign(answer, counted, bits)
            }
        }
    }
}

/// A rule of the manifest that holds, or the sentence.
pub(super) fn rule(holds: bool, otherwise: &'static str) -> Result<(), &'static str> {
    if holds { Ok(()) } else { Err(otherwise) }
}

/// Refuses the first number that is greater than `most`.
pub(super) fn each_at_most(values: &[u64], most: u64) -> Result<(), Problem> {
    match values.iter().position(|value| *value > most) {
        None => Ok(()),
        Some(place) => Err(Problem::OutOfRange {
            option: place + 1,
            most,
            found: values.get(place).copied().unwrap_or_default(),
        }),
    }
}

/// The sum of values, and whether it is between `least` and `most`.
pub(super) fn sum_between(
    what: &'static str,
    values: impl Iterator<Item = u64>,
    least: u64,
    most: u64,
) -> Result<u64, Problem> {
    let found = values.fold(0, u64::saturating_add);
    if found > most {
        return Err(Problem::Over { what, most, found });
    }
    if found < least {
        return Err(Problem::Under { what, least, found });
    }
    Ok(found)
}
