//! The rules of one contest: options, unit, ballot, and which rule goes with which ballot (specs/rules.md).

use crate::Error;
use crate::manifest::{
    Ballot, BudgetMethod, Contest, Counted, Fraction, MajorityJudgment, Method, NoOpinion, Ranking,
    Seats, Share, Ties, Unit,
};

use super::distinct;

/// Largest denominator of a quorum or share.
const LARGEST_DENOMINATOR: u32 = 1_000_000;
/// Most money of a budget.
const MOST_MONEY: u64 = 1_000_000_000_000_000;

impl Contest {
    pub(super) fn validate(&self) -> Result<(), Error> {
        let id = &self.id;
        self.statement()
            .check()
            .map_err(|error| Error::Manifest(error.to_string()))?;
        demand!(
            distinct(self.options.iter().map(|o| &o.id)),
            "contest {id} has two options of one id"
        );
        let costs = matches!(self.ballot, Ballot::Budget(_))
            || matches!(self.rule.method, Method::Budget(_));
        demand!(
            costs || self.options.iter().all(|option| option.cost == 0),
            "contest {id}: costs play no part, so that of every option is 0"
        );
        self.unit.validate().map_err(|reason| self.wrong(reason))?;
        self.validate_method()?;
        self.validate_quorum_and_share()?;
        let leaves_open = self.rule.ties == Ties::Undecided;
        let needs_order = matches!(self.rule.method, Method::Budget(_) | Method::RankedPairs(_));
        demand!(
            !(leaves_open && needs_order),
            "contest {id}: its method needs ties by order, id or lot"
        );
        Ok(())
    }

    fn validate_method(&self) -> Result<(), Error> {
        let by_pairs = matches!(
            self.ballot,
            Ballot::Ranking(Ranking {
                counted: Counted::Pairs,
                ..
            })
        );
        let graded = matches!(self.ballot, Ballot::Grades(_));
        let (fits, seats) = match &self.rule.method {
            Method::Totals => (true, None),
            Method::MostVotes(Seats { seats }) => (!by_pairs && !graded, Some(*seats)),
            Method::Budget(method) => {
                self.validate_budget(method)?;
                (!by_pairs && !graded, None)
            }
            Method::MajorityJudgment(MajorityJudgment { seats, .. }) => (graded, Some(*seats)),
            Method::RankedPairs(Seats { seats }) | Method::Schulze(Seats { seats }) => {
                (by_pairs, Some(*seats))
            }
        };
        if !fits {
            return Err(self.wrong("its method is not for this kind of ballot"));
        }
        let options = self.options.len();
        let id = &self.id;
        if let Some(seats) = seats {
            let number = usize::try_from(seats).unwrap_or(usize::MAX);
            demand!(
                (1..=options).contains(&number),
                "contest {id}: {seats} seats are not in 1 to {options}"
            );
        }
        if let (Ballot::Grades(ballot), Method::MajorityJudgment(method)) =
            (&self.ballot, &self.rule.method)
        {
            demand!(
                ballot.no_opinion || method.no_opinion == NoOpinion::Ignored,
                "contest {id}: no opinion is not offered, so it is ignored"
            );
        }
        Ok(())
    }

    fn validate_budget(&self, method: &BudgetMethod) -> Result<(), Error> {
        let id = &self.id;
        demand!(
            (1..=MOST_MONEY).contains(&method.limit),
            "contest {id}: the limit is not in 1 to 10^15"
        );
        demand!(
            self.options.iter().all(|option| option.cost >= 1),
            "contest {id}: with the method budget every option costs at least 1"
        );
        if let Ballot::Budget(ballot) = &self.ballot {
            demand!(
                ballot.limit == method.limit,
                "contest {id}: the limit of the method is not that of the ballot"
            );
        }
        Ok(())
    }

    fn validate_quorum_and_share(&self) -> Result<(), Error> {
        let id = &self.id;
        let rule = &self.rule;
        for (what, denominator, numerator) in [
            ("quorum", rule.quorum.denominator, rule.quorum.numerator),
            ("share", rule.share.denominator, rule.share.numerator),
        ] {
            demand!(
                (1..=LARGEST_DENOMINATOR).contains(&denominator) && numerator <= denominator,
                "contest {id}: {what} {numerator}/{denominator} is not between 0 and 1, with a \
                 denominator of 1 to 10^6"
            );
        }
        demand!(
            rule.method != Method::Totals || rule.quorum == Fraction::NONE,
            "contest {id}: with the method totals the quorum is 0/1"
        );
        let counts_voters = matches!(self.ballot, Ballot::Choice(_) | Ballot::Budget(_))
            && matches!(rule.method, Method::MostVotes(_) | Method::Budget(_));
        demand!(
            counts_voters || rule.share == Share::NONE,
            "contest {id}: its totals are no numbers of voters, so the share is 0/1, with blank and \
             not strict"
        );
        Ok(())
    }

    fn wrong(&self, reason: &str) -> Error {
        Error::Manifest(format!("contest {}: {reason}", self.id))
    }
}

impl Unit {
    fn validate(&self) -> Result<(), &'static str> {
        if self.decimals > 4 {
            return Err("its unit has more than 4 decimals");
        }
        if self.name.chars().count() > 16 || self.name.chars().any(|c| c < ' ') {
            return Err("the name of its unit has more than 16 characters or control characters");
        }
        Ok(())
    }
}
