//! From totals to winners (specs/rules.md): what a contest's rule makes of its totals, a file for each method.
//!
//! Exact arithmetic over whole numbers, from what everybody can see. That nothing overflows: costs are at most
//! 10^12, limits 10^15, totals 2^48 and options 1000, so a sum of costs or of scores is below 2^58 and fits 64
//! bits; every product is taken in 128 bits, the largest being a limit times a total, below 2^98.

mod budget;
mod knapsack;
mod majority;
mod most_votes;
mod pairs;
mod ranked_pairs;
mod schulze;
mod standing;
mod support;
mod tie_order;
mod words;

use crate::body::{BudgetSelection, Decision, OptionAccount};
use crate::bytes::Hash32;
use crate::manifest::{Contest, Fraction, Method};
use crate::text::Id;

use standing::Standing;
use tie_order::TieOrder;

/// The totals of a contest, and what else its rule asks about.
#[derive(Clone, Copy, Debug)]
pub struct ContestTotals<'a> {
    /// The contest.
    pub contest: &'a Contest,
    /// One total for each of its positions.
    pub totals: &'a [u64],
    /// W: total weight of the counted ballots that have the contest.
    pub weight: u64,
    /// E: total weight of the credentials on the roll whose style has it.
    pub eligible: u64,
    /// Leaf hash of `close`, from which lots are drawn.
    pub close: &'a Hash32,
}

/// What a rule makes of totals; the members are those of [`crate::body::ContestResult`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verdict {
    /// A row for each option, in the method's order.
    pub account: Vec<OptionAccount>,
    /// By votes, then the optimum, for the method `budget`.
    pub budgets: Vec<BudgetSelection>,
    /// What the rule comes to.
    pub decision: Decision,
    /// Options whose winning a tie concerns, in the manifest's order.
    pub tied: Vec<Id>,
    /// Options that have won, in the method's order.
    pub winners: Vec<Id>,
}

impl Verdict {
    /// A decision without options: the rule names no winners, there are no totals, or no quorum.
    pub fn empty(decision: Decision) -> Self {
        Verdict {
            account: Vec::new(),
            budgets: Vec::new(),
            decision,
            tied: Vec::new(),
            winners: Vec::new(),
        }
    }
}

impl ContestTotals<'_> {
    /// Applies the contest's rule.
    pub fn verdict(&self) -> Verdict {
        let rule = &self.contest.rule;
        if rule.method == Method::Totals {
            return Verdict::empty(Decision::None);
        }
        if self.misses(&rule.quorum) {
            return Verdict::empty(Decision::NoQuorum);
        }
        let ties = TieOrder::of(self.contest, self.close);
        let standing = match &rule.method {
            Method::Totals => Standing::default(),
            Method::MostVotes(seats) => most_votes::standing(self, seats.seats, &ties),
            Method::Budget(budget) => budget::standing(self, budget, &ties),
            Method::MajorityJudgment(judgment) => majority::standing(self, judgment, &ties),
            Method::Schulze(seats) => schulze::standing(self, seats.seats, &ties),
            Method::RankedPairs(seats) => ranked_pairs::standing(self, seats.seats, &ties),
        };
        standing.verdict(self.contest)
    }

    fn misses(&self, quorum: &Fraction) -> bool {
        let product = |weight: u64, factor: u32| u128::from(weight) * u128::from(factor);
        product(self.weight, quorum.denominator) < product(self.eligible, quorum.numerator)
    }

    /// The total of a position, counted from 0.
    fn total(&self, position: usize) -> u64 {
        self.totals.get(position).copied().unwrap_or_default()
    }

    /// The number of options.
    fn options(&self) -> usize {
        self.contest.options.len()
    }

    /// What an option costs.
    fn cost(&self, option: usize) -> u64 {
        self.contest
            .options
            .get(option)
            .map_or(0, |option| option.cost)
    }
}

#[cfg(test)]
mod tests;
