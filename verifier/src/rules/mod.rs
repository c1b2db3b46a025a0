//! From verified totals to winners (specs/rules.md), in exact arithmetic.
//!
//! No number overflows: a total is at most 2^48 and a weight at most 2^40 (check 8), a cost at
//! most 10^12, options at most 1000, a denominator at most 10^6 (check 5). So sums of totals stay
//! below 2^58 and sums of costs at 10^15; products are taken in 128 bits.

mod budget;
mod knapsack;
mod majority_judgment;
mod most_votes;
mod order;
mod pairs;
mod ranked_pairs;
mod schulze;
#[cfg(test)]
mod tests;
pub mod words;

use crate::manifest::{Contest, Method, NoOpinion, Rule};
use crate::notation::Hash;
use crate::result::{Decided, Row, Selection};

pub use knapsack::TooHard;

/// A contest whose totals are known, and what its rule needs besides.
#[derive(Debug, Clone, Copy)]
pub struct Count<'a> {
    /// The contest.
    pub contest: &'a Contest,
    /// The leaf hash of `close`, for the lot.
    pub close: &'a Hash,
    /// W, the total weight of the counted ballots that have the contest.
    pub weight: u64,
    /// E, the total weight of the credentials whose style has it.
    pub eligible: u64,
    /// The totals of its positions.
    pub totals: &'a [u64],
}

/// What became of an option.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Fate {
    Won,
    Lost,
    Tied,
    Skipped,
    Unsupported,
    BelowShare,
}

impl Fate {
    fn name(self) -> &'static str {
        match self {
            Self::Won => "won",
            Self::Lost => "lost",
            Self::Tied => "tied",
            Self::Skipped => "skipped",
            Self::Unsupported => "unsupported",
            Self::BelowShare => "below_share",
        }
    }
}

/// What a method finds, options by their places in the manifest.
#[derive(Debug, Default)]
struct Findings {
    account: Vec<(usize, Fate, Vec<u64>)>,
    budgets: Vec<(&'static str, Vec<usize>)>,
    /// Options whose winning a tie concerns, in any order.
    tied: Vec<usize>,
    /// Whether a tie is left open.
    open: bool,
}

/// The decision where nothing is decided.
pub fn none() -> Decided {
    Decided {
        decision: "none".to_owned(),
        ..Decided::default()
    }
}

/// What the rule makes of the totals of a contest that is `counted`.
pub fn decide(count: Count<'_>) -> Result<Decided, TooHard> {
    let Rule { method, quorum, .. } = &count.contest.rule;
    if matches!(method, Method::Totals | Method::Unknown) {
        return Ok(none());
    }
    let present = u128::from(count.weight) * u128::from(quorum.denominator);
    if present < u128::from(count.eligible) * u128::from(quorum.numerator) {
        return Ok(Decided {
            decision: "no_quorum".to_owned(),
            ..Decided::default()
        });
    }
    let findings = match method {
        Method::MostVotes { seats } => most_votes::decide(count, *seats),
        Method::Budget { by, limit } => budget::decide(count, *by, *limit)?,
        Method::MajorityJudgment { no_opinion, seats } => {
            let worst = *no_opinion == NoOpinion::Worst;
            majority_judgment::decide(count, worst, *seats)
        }
        Method::RankedPairs { seats } => ranked_pairs::decide(count, *seats),
        Method::Schulze { seats } => schulze::decide(count, *seats),
        Method::Totals | Method::Unknown => Findings::default(),
    };
    Ok(findings.by_ids(count))
}

impl Findings {
    fn by_ids(self, count: Count<'_>) -> Decided {
        let options = &count.contest.options;
        let id = |i: &usize| options.get(*i).map_or_else(String::new, |o| o.id.clone());
        let won = self
            .account
            .iter()
            .filter(|(_, fate, _)| *fate == Fate::Won);
        let winners: Vec<String> = won.map(|(i, ..)| id(i)).collect();
        let decision = if self.open {
            "undecided"
        } else if winners.is_empty() {
            "no_winner"
        } else {
            "decided"
        };
        let mut tied = self.tied;
        tied.sort_unstable();
        let rows = self.account.into_iter().map(|(i, fate, figures)| Row {
            fate: fate.name().to_owned(),
            figures,
            option: id(&i),
        });
        let selection = |(by, chosen): (&str, Vec<usize>)| Selection {
            by: by.to_owned(),
            cost: chosen
                .iter()
                .map(|i| options.get(*i).map_or(0, |o| o.cost))
                .sum(),
            score: chosen.iter().map(|i| count.score(*i)).sum(),
            options: chosen.iter().map(id).collect(),
        };
        Decided {
            account: rows.collect(),
            budgets: self.budgets.into_iter().map(selection).collect(),
            decision: decision.to_owned(),
            tied: tied.iter().map(id).collect(),
            winners,
        }
    }
}

impl Count<'_> {
    /// The options' places.
    fn options(&self) -> std::ops::Range<usize> {
        0..self.contest.options.len()
    }

    /// The total of an option, where positions are options.
    fn score(&self, option: usize) -> u64 {
        self.totals.get(option).copied().unwrap_or(0)
    }

    fn cost(&self, option: usize) -> u64 {
        self.contest.options.get(option).map_or(0, |o| o.cost)
    }

    /// Whether the score is high enough; a score of 0 never is.
    fn standing(&self, option: usize) -> Result<(), Fate> {
        let score = self.score(option);
        if score == 0 {
            return Err(Fate::Unsupported);
        }
        let share = self.contest.rule.share;
        let blank = match self.contest.ballot.blank() && !share.blank {
            // The blank is the last position.
            true => self.totals.last().copied().unwrap_or(0),
            false => 0,
        };
        let base = u128::from(self.weight.saturating_sub(blank));
        let own = u128::from(score) * u128::from(share.of.denominator);
        let needed = base * u128::from(share.of.numerator);
        if own > needed || (own == needed && !share.strict) {
            Ok(())
        } else {
            Err(Fate::BelowShare)
        }
    }
}
