//! What a voter may say in a contest: the kinds of ballots and their own rules.

use super::ContestOption;
use crate::encoding::{Fields, Malformed, Text, Value};

/// How a ranking is counted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Counted {
    /// Pair by pair: who stands above whom.
    Pairs,
    /// By points for the ranks, the first rank's first.
    Points(Vec<u64>),
    /// A string that names no way of counting.
    Unknown,
}

/// The member of `ballot`, with its limits.
#[derive(Debug, Clone, PartialEq, Eq)]
#[expect(missing_docs, reason = "the members of specs/manifest.md")]
pub enum BallotKind {
    /// Amounts for the options, out of a total.
    Allocation { each: u64, least: u64, total: u64 },
    /// Projects within a budget.
    Budget {
        blank: bool,
        least: u64,
        limit: u64,
        max: u64,
        min: u64,
    },
    /// Some options of all.
    Choice { blank: bool, max: u64, min: u64 },
    /// A grade for each option.
    Grades { grades: Vec<Text>, no_opinion: bool },
    /// Points to be distributed.
    Points {
        blank: bool,
        each: u64,
        least: u64,
        most: u64,
    },
    /// Options in order.
    Ranking {
        blank: bool,
        counted: Counted,
        max: u64,
        min: u64,
    },
    /// Points for each option by itself.
    Score { each: u64 },
}

/// The one member of an object that stands for a choice among several.
pub(super) fn only_member<'a>(
    fields: Fields<'a>,
    what: &str,
) -> Result<(&'a str, Value<'a>), Malformed> {
    let mut members = fields.into_members();
    match (members.next(), members.next()) {
        (Some(member), None) => Ok(member),
        _ => Err(Malformed(format!("{what}: not an object with one member"))),
    }
}

impl BallotKind {
    /// Decodes the object with one member.
    pub fn decode(fields: Fields<'_>) -> Result<Self, Malformed> {
        let (kind, value) = only_member(fields, "ballot")?;
        let mut fields = Fields::of(value, "ballot")?;
        let ballot = match kind {
            "allocation" => Self::Allocation {
                each: fields.integer("each")?,
                least: fields.integer("least")?,
                total: fields.integer("total")?,
            },
            "budget" => Self::Budget {
                blank: fields.boolean("blank")?,
                least: fields.integer("least")?,
                limit: fields.integer("limit")?,
                max: fields.integer("max")?,
                min: fields.integer("min")?,
            },
            "choice" => Self::Choice {
                blank: fields.boolean("blank")?,
                max: fields.integer("max")?,
                min: fields.integer("min")?,
            },
            "grades" => Self::Grades {
                grades: fields.list("grades", |grade| Text::decode(grade, false))?,
                no_opinion: fields.boolean("no_opinion")?,
            },
            "points" => Self::Points {
                blank: fields.boolean("blank")?,
                each: fields.integer("each")?,
                least: fields.integer("least")?,
                most: fields.integer("most")?,
            },
            "ranking" => Self::Ranking {
                blank: fields.boolean("blank")?,
                counted: Counted::decode(fields.value("counted")?)?,
                max: fields.integer("max")?,
                min: fields.integer("min")?,
            },
            "score" => Self::Score {
                each: fields.integer("each")?,
            },
            _ => return Err(Malformed(format!("ballot: `{kind}` is no kind of ballot"))),
        };
        fields.end()?;
        Ok(ballot)
    }

    /// Whether there is a provable blank.
    pub fn blank(&self) -> bool {
        match self {
            Self::Budget { blank, .. }
            | Self::Choice { blank, .. }
            | Self::Points { blank, .. }
            | Self::Ranking { blank, .. } => *blank,
            Self::Allocation { .. } | Self::Grades { .. } | Self::Score { .. } => false,
        }
    }

    /// Whether its positions are amounts.
    pub fn is_allocation(&self) -> bool {
        matches!(self, Self::Allocation { .. })
    }

    /// What is wrong with the limits for these options, if anything.
    pub(super) fn violation(&self, options: &[ContestOption]) -> Option<&'static str> {
        let n = u64::try_from(options.len()).unwrap_or(u64::MAX);
        match self {
            Self::Allocation { each, least, total } => first_broken(&[
                (n <= 31, "an allocation has more than 31 options"),
                ((1..=1 << 48).contains(total), "`total` is not 1 to 2^48"),
                ((1..=*total).contains(each), "`each` is not 1 to `total`"),
                (least <= total, "`least` exceeds `total`"),
                (
                    *least <= n.saturating_mul(*each),
                    "`least` exceeds `each` for every option",
                ),
            ]),
            Self::Budget {
                blank,
                least,
                limit,
                max,
                min,
            } => choice_violation(*blank, *min, *max, n)
                .or_else(|| budget_violation(*least, *limit, *min, options)),
            Self::Choice { blank, max, min } => choice_violation(*blank, *min, *max, n),
            Self::Grades { grades, .. } => first_broken(&[(
                (2..=10).contains(&grades.len()),
                "there are not 2 to 10 grades",
            )]),
            Self::Points {
                blank,
                each,
                least,
                most,
            } => first_broken(&[
                ((1..=*most).contains(each), "`each` is not 1 to `most`"),
                (*each <= 1023, "`each` exceeds 1023"),
                (least <= most, "`least` exceeds `most`"),
                (
                    *least <= n.saturating_mul(*each),
                    "`least` exceeds `each` for every option",
                ),
                (*most <= 1_000_000, "`most` exceeds 1,000,000"),
                (
                    !*blank || *least >= 1,
                    "a contest with a blank needs `least` of at least 1",
                ),
            ]),
            Self::Ranking {
                counted, max, min, ..
            } => first_broken(&[
                (
                    (1..=n).contains(max),
                    "`max` is not 1 to the number of options",
                ),
                ((1..=*max).contains(min), "`min` is not 1 to `max`"),
            ])
            .or_else(|| counted.violation(n, *max)),
            Self::Score { each } => {
                first_broken(&[((1..=1023).contains(each), "`each` is not 1 to 1023")])
            }
        }
    }
}

impl Counted {
    fn decode(value: Value<'_>) -> Result<Self, Malformed> {
        match value {
            Value::Text(text) if text == "pairs" => Ok(Self::Pairs),
            Value::Text(_) => Ok(Self::Unknown),
            value => {
                let mut fields = Fields::of(value, "counted")?;
                let points = fields.integers("points")?;
                fields.end()?;
                Ok(Self::Points(points))
            }
        }
    }

    fn violation(&self, n: u64, max: u64) -> Option<&'static str> {
        match self {
            Self::Pairs => first_broken(&[(n >= 2, "pairs need two options")]),
            Self::Points(points) => first_broken(&[
                (
                    u64::try_from(points.len()) == Ok(max),
                    "`points` are not as many as `max`",
                ),
                (
                    points.iter().all(|points| *points <= 1_000_000),
                    "`points` exceed 1,000,000",
                ),
                (points.is_sorted_by(|a, b| a >= b), "`points` increase"),
                (
                    points.first().is_some_and(|first| *first >= 1),
                    "the first of the points is 0",
                ),
            ]),
            Self::Unknown => Some("`counted` is neither pairs nor points"),
        }
    }
}

fn choice_violation(blank: bool, min: u64, max: u64, n: u64) -> Option<&'static str> {
    first_broken(&[
        (
            (1..=n).contains(&max),
            "`max` is not 1 to the number of options",
        ),
        (min <= max, "`min` exceeds `max`"),
        (
            !blank || min >= 1,
            "a contest with a blank needs `min` of at least 1",
        ),
    ])
}

fn budget_violation(
    least: u64,
    limit: u64,
    min: u64,
    options: &[ContestOption],
) -> Option<&'static str> {
    let found = first_broken(&[
        (
            options.iter().all(|o| o.cost >= 1),
            "an option costs nothing",
        ),
        (
            (1..=1_000_000_000_000_000).contains(&limit),
            "`limit` is not 1 to 10^15",
        ),
        (least <= limit, "`least` exceeds `limit`"),
    ]);
    if found.is_some() {
        return found;
    }
    // Costs are at most 10^12 and options at most 1000, or another rule is broken.
    let g = common_divisor(options);
    let sum = options
        .iter()
        .fold(0u64, |sum, o| sum.saturating_add(o.cost))
        / g;
    let reachable = least.div_ceil(g) <= (limit / g).min(sum);
    let mut costs: Vec<u64> = options.iter().map(|o| o.cost).collect();
    costs.sort_unstable();
    let fewest = usize::try_from(min.max(1)).unwrap_or(usize::MAX);
    let cheapest = costs
        .iter()
        .take(fewest)
        .fold(0u64, |sum, cost| sum.saturating_add(*cost));
    first_broken(&[
        (reachable, "no choice can cost `least` to `limit`"),
        (
            cheapest <= limit,
            "`limit` does not pay for the `min` cheapest options",
        ),
    ])
}

/// g, the greatest common divisor of all costs; 1 if there are none.
pub fn common_divisor(options: &[ContestOption]) -> u64 {
    let gcd = options.iter().fold(0, |mut a, option| {
        let mut b = option.cost;
        while b > 0 {
            (a, b) = (b, a % b);
        }
        a
    });
    gcd.max(1)
}

fn first_broken(rules: &[(bool, &'static str)]) -> Option<&'static str> {
    rules
        .iter()
        .find(|(holds, _)| !holds)
        .map(|(_, what)| *what)
}
