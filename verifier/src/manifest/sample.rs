//! Contests for tests.

use super::rule::Fraction;
use super::{BallotKind, Contest, ContestOption, Method, Rule, Share, Ties, Unit};
use crate::encoding::Text;

/// A contest with options `a`, `b`, ... of these costs, whose totals are the result.
pub(crate) fn contest(ballot: BallotKind, costs: &[u64]) -> Contest {
    let option = |(letter, cost): (char, &u64)| ContestOption {
        cost: *cost,
        id: letter.to_string(),
        title: Text::default(),
    };
    Contest {
        ballot,
        id: "c".into(),
        options: ('a'..).zip(costs).map(option).collect(),
        rule: rule(Method::Totals, Ties::Undecided),
        title: Text::default(),
        unit: Unit::default(),
    }
}

/// A rule without quorum and share.
pub(crate) fn rule(method: Method, ties: Ties) -> Rule {
    Rule {
        method,
        quorum: Fraction::NOTHING,
        share: Share::NOTHING,
        ties,
    }
}

/// A choice of `min` to `max` of `n` options.
pub(crate) fn choice(n: usize, min: u64, max: u64, blank: bool) -> Contest {
    contest(BallotKind::Choice { blank, max, min }, &vec![0; n])
}
