//! The rule of a contest: how totals give winners.

use urne_record::manifest::{
    Ballot, BudgetBy, BudgetMethod, Counted, Fraction, MajorityJudgment, Method, NoOpinion, Rule,
    Seats, Share, Ties,
};

use super::contest::Reading;
use super::fraction;
use super::schema::{By, Contest, Kind, Ranks, RuleName, Tie, WithoutOpinion};
use crate::fault::Fault;
use crate::words::say;

/// The rule that a draft names, or that its other settings mean.
pub(super) fn name(contest: &Contest, kind: Kind) -> RuleName {
    if let Some(rule) = &contest.rule {
        return *rule.get_ref();
    }
    let pairs = contest
        .counted
        .as_ref()
        .is_some_and(|counted| matches!(counted.get_ref(), Ranks::Named(name) if name == "pairs"));
    match (kind, contest.winners.is_some()) {
        (Kind::Grades, true) => RuleName::MajorityJudgment,
        (Kind::Ranking, true) if pairs => RuleName::Schulze,
        (_, true) => RuleName::MostVotes,
        (Kind::Budget, false) => RuleName::Budget,
        (_, false) if contest.budget.is_some() || contest.by.is_some() => RuleName::Budget,
        (_, false) => RuleName::Totals,
    }
}

impl Reading<'_> {
    /// The rule, or the line of what does not do.
    pub(super) fn rule(&self, ballot: &Ballot) -> Result<Rule, Fault> {
        if self.rule == RuleName::Totals {
            return Ok(Rule {
                method: Method::Totals,
                quorum: Fraction::NONE,
                share: Share::NONE,
                ties: Ties::Undecided,
            });
        }
        Ok(Rule {
            method: self.method(ballot)?,
            quorum: match &self.contest.quorum {
                Some(quorum) => {
                    fraction::plain(quorum.get_ref()).map_err(|what| self.fault(quorum, what))?
                }
                None => Fraction::NONE,
            },
            share: self.share(ballot)?,
            ties: self.ties()?,
        })
    }

    fn method(&self, ballot: &Ballot) -> Result<Method, Fault> {
        let seats = || self.seats().map(|seats| Seats { seats });
        let pairs = matches!(ballot, Ballot::Ranking(ranking) if ranking.counted == Counted::Pairs);
        let refuse = |why: &str| {
            let what = say!(why, rule = word(self.rule));
            Err(match &self.contest.rule {
                Some(rule) => self.fault(rule, what),
                None => self.fault(&self.contest.id, what),
            })
        };
        let sums = !pairs && !matches!(ballot, Ballot::Grades(_));
        Ok(match self.rule {
            RuleName::Totals => Method::Totals,
            RuleName::MostVotes | RuleName::Budget if !sums => {
                return refuse("contest-rule-sums");
            }
            RuleName::MostVotes => Method::MostVotes(seats()?),
            RuleName::Budget => Method::Budget(BudgetMethod {
                by: match self.contest.by.as_ref().map(|by| by.get_ref()) {
                    Some(By::Optimum) => BudgetBy::Optimum,
                    Some(By::Votes) | None => BudgetBy::Votes,
                },
                limit: self.money()?,
            }),
            RuleName::MajorityJudgment => {
                if !matches!(ballot, Ballot::Grades(_)) {
                    return refuse("contest-rule-grades");
                }
                Method::MajorityJudgment(MajorityJudgment {
                    no_opinion: match self.contest.without_opinion.as_ref().map(|o| o.get_ref()) {
                        Some(WithoutOpinion::Worst) => NoOpinion::Worst,
                        Some(WithoutOpinion::Ignored) | None => NoOpinion::Ignored,
                    },
                    seats: self.seats()?,
                })
            }
            RuleName::Schulze | RuleName::RankedPairs if !pairs => {
                return refuse("contest-rule-pairs");
            }
            RuleName::Schulze => Method::Schulze(seats()?),
            RuleName::RankedPairs => Method::RankedPairs(seats()?),
        })
    }

    fn seats(&self) -> Result<u32, Fault> {
        let Some(winners) = &self.contest.winners else {
            return Ok(1);
        };
        let seats = self.count(Some(winners), 1, "winners")?;
        let n = self.contest.options.len();
        if seats == 0 {
            return Err(self.fault(winners, say!("contest-no-winners")));
        }
        if seats as usize > n {
            let what = say!("contest-winners", seats = %seats, n = %n);
            return Err(self.fault(winners, what));
        }
        Ok(seats)
    }

    fn share(&self, ballot: &Ballot) -> Result<Share, Fault> {
        let Some(majority) = &self.contest.majority else {
            return Ok(Share::NONE);
        };
        let part = fraction::part(majority.get_ref()).map_err(|what| self.fault(majority, what))?;
        let counts = self.contest.blank_counts.as_ref();
        Ok(Share {
            blank: !ballot.blank() || counts.is_some_and(|counts| *counts.get_ref()),
            denominator: part.fraction.denominator,
            numerator: part.fraction.numerator,
            strict: part.strict,
        })
    }

    fn ties(&self) -> Result<Ties, Fault> {
        let needed = matches!(self.rule, RuleName::Budget | RuleName::RankedPairs);
        let Some(ties) = &self.contest.ties else {
            return Ok(if needed { Ties::Lot } else { Ties::Undecided });
        };
        Ok(match ties.get_ref() {
            Tie::Undecided if needed => {
                let what = say!("contest-ties", rule = word(self.rule));
                return Err(self.fault(ties, what));
            }
            Tie::Undecided => Ties::Undecided,
            Tie::Order => Ties::Order,
            Tie::Id => Ties::Id,
            Tie::Lot => Ties::Lot,
        })
    }
}

/// A rule as drafts write it.
fn word(rule: RuleName) -> &'static str {
    match rule {
        RuleName::Totals => "totals",
        RuleName::MostVotes => "most votes",
        RuleName::Budget => "budget",
        RuleName::MajorityJudgment => "majority judgment",
        RuleName::Schulze => "schulze",
        RuleName::RankedPairs => "ranked pairs",
    }
}
