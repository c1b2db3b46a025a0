//! A contest: its options, what a voter may say, how totals give winners (specs/manifest.md).

use super::rules::distinct;
use super::{BallotKind, Counted, Rule};
use crate::encoding::{Fields, Malformed, Text, Value};

/// What an option may cost.
const MAX_COST: u64 = 1_000_000_000_000;

/// An option of a contest.
#[derive(Debug, Clone)]
pub struct ContestOption {
    /// What it costs, in the contest's unit.
    pub cost: u64,
    /// Its id.
    pub id: String,
    /// What people read.
    pub title: Text,
}

/// How costs and amounts are shown.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Unit {
    /// How many of an integer's digits stand behind the point.
    pub decimals: u64,
    /// The unit's name, which may be empty.
    pub name: String,
}

/// A contest as the manifest states it.
#[derive(Debug, Clone)]
pub struct Contest {
    /// What a voter may say.
    pub ballot: BallotKind,
    /// The contest's id.
    pub id: String,
    /// The options, in order.
    pub options: Vec<ContestOption>,
    /// How totals give winners.
    pub rule: Rule,
    /// What people read.
    pub title: Text,
    /// How costs and amounts are shown.
    pub unit: Unit,
}

/// What a position of a contest counts; options and grades are numbered from 0 here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Position {
    /// Votes, points or amounts of an option.
    Option(usize),
    /// Votes that give an option a grade.
    Grade(usize, usize),
    /// Votes that have no opinion on an option.
    NoOpinion(usize),
    /// Votes that rank the first option above the second.
    Pair(usize, usize),
    /// Blank votes.
    Blank,
}

impl Contest {
    /// Decodes a contest.
    pub(super) fn decode(value: Value<'_>) -> Result<Self, Malformed> {
        let mut fields = Fields::of(value, "contest")?;
        let ballot = BallotKind::decode(fields.object("ballot")?)?;
        let id = fields.id("id")?;
        let options = fields.list("options", ContestOption::decode)?;
        let rule = Rule::decode(fields.object("rule")?)?;
        fields.boolean("shuffle")?;
        let title = fields.text("title", false)?;
        let mut unit_object = fields.object("unit")?;
        let unit = Unit {
            decimals: unit_object.integer("decimals")?,
            name: unit_object.string("name")?.into_owned(),
        };
        unit_object.end()?;
        fields.end()?;
        Ok(Self {
            ballot,
            id,
            options,
            rule,
            title,
            unit,
        })
    }

    /// What is against the rules of a contest, if anything.
    pub fn violation(&self) -> Option<String> {
        let (options, unit) = (&self.options, &self.unit);
        let what = if !(1..=1000).contains(&options.len()) {
            "there are not 1 to 1000 options"
        } else if !distinct(options.iter().map(|option| &option.id)) {
            "two options have one id"
        } else if options.iter().any(|option| option.cost > MAX_COST) {
            "an option costs more than 10^12"
        } else if unit.decimals > 4 {
            "the unit has more than 4 decimals"
        } else if unit.name.chars().count() > 16 || unit.name.chars().any(|c| c < ' ') {
            "the unit's name is not 0 to 16 characters without control characters"
        } else {
            let ballot = self.ballot.violation(options);
            ballot.or_else(|| self.rule.violation(self))?
        };
        Some(format!("contest {}: {what}", self.id))
    }

    /// The number of positions, also of contests that break rules.
    pub(super) fn position_count(&self) -> usize {
        let n = self.options.len();
        let of_options = match &self.ballot {
            BallotKind::Grades { grades, no_opinion } => {
                n.saturating_mul(grades.len() + usize::from(*no_opinion))
            }
            BallotKind::Ranking {
                counted: Counted::Pairs,
                ..
            } => n.saturating_mul(n.saturating_sub(1)),
            _ => n,
        };
        of_options + usize::from(self.ballot.blank())
    }

    /// The contest's positions, in order (specs/statements.md).
    pub fn positions(&self) -> Vec<Position> {
        let options = 0..self.options.len();
        let mut positions: Vec<Position> = match &self.ballot {
            BallotKind::Grades { grades, no_opinion } => options
                .flat_map(|i| {
                    let graded = (0..grades.len()).map(move |grade| Position::Grade(i, grade));
                    graded.chain(no_opinion.then_some(Position::NoOpinion(i)))
                })
                .collect(),
            BallotKind::Ranking {
                counted: Counted::Pairs,
                ..
            } => options
                .clone()
                .flat_map(|i| {
                    let others = options.clone().filter(move |j| *j != i);
                    others.map(move |j| Position::Pair(i, j))
                })
                .collect(),
            _ => options.map(Position::Option).collect(),
        };
        positions.extend(self.ballot.blank().then_some(Position::Blank));
        positions
    }
}

impl ContestOption {
    fn decode(value: Value<'_>) -> Result<Self, Malformed> {
        let mut fields = Fields::of(value, "option")?;
        let option = Self {
            cost: fields.integer("cost")?,
            id: fields.id("id")?,
            title: fields.text("title", false)?,
        };
        fields.end()?;
        Ok(option)
    }
}
