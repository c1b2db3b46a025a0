//! How the winners of a contest follow from its totals: the members of `rule` (specs/rules.md).

use super::ballot::only_member;
use super::{BallotKind, Contest, Counted};
use crate::encoding::{Fields, Malformed, Value};

/// `numerator / denominator`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "the members of specs/rules.md")]
pub struct Fraction {
    pub denominator: u64,
    pub numerator: u64,
}

/// What part of the votes an option needs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Share {
    /// Whether blank votes belong to the base.
    pub blank: bool,
    /// The part.
    pub of: Fraction,
    /// Whether more than the part is needed.
    pub strict: bool,
}

/// Which selection of a budget decides.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "the words of specs/rules.md")]
pub enum SelectBy {
    Votes,
    Optimum,
}

/// What becomes of votes without opinion.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "the words of specs/rules.md")]
pub enum NoOpinion {
    Ignored,
    Worst,
}

/// The method.
#[derive(Debug, Clone, PartialEq, Eq)]
#[expect(missing_docs, reason = "the members of specs/rules.md")]
pub enum Method {
    Totals,
    MostVotes {
        seats: u64,
    },
    Budget {
        by: SelectBy,
        limit: u64,
    },
    MajorityJudgment {
        no_opinion: NoOpinion,
        seats: u64,
    },
    RankedPairs {
        seats: u64,
    },
    Schulze {
        seats: u64,
    },
    /// A string, or a word in it, that the specification does not know.
    Unknown,
}

/// Who goes first among equals.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "the words of specs/rules.md")]
pub enum Ties {
    Undecided,
    Order,
    Id,
    Lot,
    /// Another string.
    Unknown,
}

/// The rule of a contest.
#[derive(Debug, Clone, PartialEq, Eq)]
#[expect(missing_docs, reason = "the members of specs/rules.md")]
pub struct Rule {
    pub method: Method,
    pub quorum: Fraction,
    pub share: Share,
    pub ties: Ties,
}

impl Rule {
    /// Decodes the object.
    pub fn decode(mut fields: Fields<'_>) -> Result<Self, Malformed> {
        let method = Method::decode(fields.value("method")?)?;
        let mut quorum_object = fields.object("quorum")?;
        let quorum = Fraction::decode(&mut quorum_object)?;
        quorum_object.end()?;
        let mut share_object = fields.object("share")?;
        let share = Share {
            blank: share_object.boolean("blank")?,
            of: Fraction::decode(&mut share_object)?,
            strict: share_object.boolean("strict")?,
        };
        share_object.end()?;
        let ties = match &*fields.string("ties")? {
            "undecided" => Ties::Undecided,
            "order" => Ties::Order,
            "id" => Ties::Id,
            "lot" => Ties::Lot,
            _ => Ties::Unknown,
        };
        fields.end()?;
        Ok(Self {
            method,
            quorum,
            share,
            ties,
        })
    }

    /// What is wrong with the rule of this contest, if anything.
    pub(super) fn violation(&self, contest: &Contest) -> Option<&'static str> {
        if let Some(what) = self.method.violation(contest) {
            return Some(what);
        }
        let by_votes = matches!(
            contest.ballot,
            BallotKind::Choice { .. } | BallotKind::Budget { .. }
        ) && matches!(
            self.method,
            Method::MostVotes { .. } | Method::Budget { .. }
        );
        let open = !matches!(
            self.method,
            Method::Budget { .. } | Method::RankedPairs { .. }
        );
        let rules = [
            (self.quorum.is_part(), "`quorum` is no part of a whole"),
            (
                self.method != Method::Totals || self.quorum == Fraction::NOTHING,
                "method totals has no quorum",
            ),
            (self.share.of.is_part(), "`share` is no part of a whole"),
            (
                by_votes || self.share == Share::NOTHING,
                "a share is asked where totals are no numbers of voters",
            ),
            (
                self.ties != Ties::Unknown,
                "`ties` is none of the four ways",
            ),
            (
                open || self.ties != Ties::Undecided,
                "this method does not leave ties undecided",
            ),
        ];
        rules
            .iter()
            .find(|(holds, _)| !holds)
            .map(|(_, what)| *what)
    }
}

impl Fraction {
    /// 0 of 1
    pub const NOTHING: Self = Self {
        denominator: 1,
        numerator: 0,
    };

    fn decode(fields: &mut Fields<'_>) -> Result<Self, Malformed> {
        Ok(Self {
            denominator: fields.integer("denominator")?,
            numerator: fields.integer("numerator")?,
        })
    }

    fn is_part(self) -> bool {
        (1..=1_000_000).contains(&self.denominator) && self.numerator <= self.denominator
    }
}

impl Share {
    /// What asks for nothing.
    pub const NOTHING: Self = Self {
        blank: true,
        of: Fraction::NOTHING,
        strict: false,
    };
}

impl Method {
    fn decode(value: Value<'_>) -> Result<Self, Malformed> {
        let object = match value {
            Value::Text(text) if text == "totals" => return Ok(Self::Totals),
            Value::Text(_) => return Ok(Self::Unknown),
            value => Fields::of(value, "method")?,
        };
        let (name, value) = only_member(object, "method")?;
        let mut fields = Fields::of(value, "method")?;
        let method = match name {
            "most_votes" => Self::MostVotes {
                seats: fields.integer("seats")?,
            },
            "budget" => {
                let by = match &*fields.string("by")? {
                    "votes" => Some(SelectBy::Votes),
                    "optimum" => Some(SelectBy::Optimum),
                    _ => None,
                };
                let limit = fields.integer("limit")?;
                by.map_or(Self::Unknown, |by| Self::Budget { by, limit })
            }
            "majority_judgment" => {
                let no_opinion = match &*fields.string("no_opinion")? {
                    "ignored" => Some(NoOpinion::Ignored),
                    "worst" => Some(NoOpinion::Worst),
                    _ => None,
                };
                let seats = fields.integer("seats")?;
                no_opinion.map_or(Self::Unknown, |no_opinion| Self::MajorityJudgment {
                    no_opinion,
                    seats,
                })
            }
            "ranked_pairs" => Self::RankedPairs {
                seats: fields.integer("seats")?,
            },
            "schulze" => Self::Schulze {
                seats: fields.integer("seats")?,
            },
            _ => return Err(Malformed(format!("method: `{name}` is no method"))),
        };
        fields.end()?;
        Ok(method)
    }

    fn violation(&self, contest: &Contest) -> Option<&'static str> {
        let n = u64::try_from(contest.options.len()).unwrap_or(u64::MAX);
        let seats_fit = match self {
            Self::MostVotes { seats }
            | Self::MajorityJudgment { seats, .. }
            | Self::RankedPairs { seats }
            | Self::Schulze { seats } => (1..=n).contains(seats),
            Self::Totals | Self::Budget { .. } | Self::Unknown => true,
        };
        let pairs = matches!(
            contest.ballot,
            BallotKind::Ranking {
                counted: Counted::Pairs,
                ..
            }
        );
        let graded = match contest.ballot {
            BallotKind::Grades { no_opinion, .. } => Some(no_opinion),
            _ => None,
        };
        let fits = match self {
            Self::Totals => true,
            Self::MostVotes { .. } | Self::Budget { .. } => graded.is_none() && !pairs,
            Self::MajorityJudgment { .. } => graded.is_some(),
            Self::RankedPairs { .. } | Self::Schulze { .. } => pairs,
            Self::Unknown => false,
        };
        let budget_fits = match (self, &contest.ballot) {
            (Self::Budget { limit, .. }, BallotKind::Budget { limit: own, .. }) => limit == own,
            (Self::Budget { limit, .. }, _) => (1..=1_000_000_000_000_000).contains(limit),
            _ => true,
        };
        let costs = contest.options.iter().all(|option| option.cost >= 1);
        let invented = matches!(
            self,
            Self::MajorityJudgment {
                no_opinion: NoOpinion::Worst,
                ..
            }
        ) && graded == Some(false);
        let rules = [
            (fits, "the method does not fit the ballots"),
            (seats_fit, "`seats` is not 1 to the number of options"),
            (budget_fits, "the rule's `limit` does not fit"),
            (
                costs || !matches!(self, Self::Budget { .. }),
                "an option costs nothing",
            ),
            (
                !invented,
                "there are no votes without opinion to be counted",
            ),
        ];
        rules
            .iter()
            .find(|(holds, _)| !holds)
            .map(|(_, what)| *what)
    }
}
