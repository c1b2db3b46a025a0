//! The rules that a contest of the manifest keeps (specs/manifest.md), with the draft's lines.

use toml::Spanned;
use urne_record::manifest::{self, Ballot, Counted};

use super::Written;
use super::schema::Contest;
use crate::fault::Fault;

/// Most positions of an election.
const MOST_POSITIONS: usize = 1000;

/// The first rule that a contest breaks.
pub(super) fn check(
    written: &Written,
    contest: &Spanned<Contest>,
    made: &manifest::Contest,
) -> Result<(), Fault> {
    let settings = contest.get_ref();
    let rules = Rules {
        written,
        settings,
        n: made.options.len(),
    };
    if !(1..=1000).contains(&rules.n) {
        let what = "a contest has 1 to 1000 options: one [[contests.options]] for each";
        return rules.refuse(&settings.id, what);
    }
    match &made.ballot {
        Ballot::Choice(choice) => rules.lengths(choice.min, choice.max, choice.blank)?,
        Ballot::Budget(budget) => {
            rules.lengths(budget.min, budget.max, budget.blank)?;
            rules.budget(budget)?;
        }
        Ballot::Points(points) => rules.points(points)?,
        Ballot::Score(score) if !(1..=1023).contains(&score.each) => {
            return rules.refuse_at(&settings.each, "the highest score, each, is 1 to 1023");
        }
        Ballot::Score(_) => {}
        Ballot::Grades(grades) if !(2..=10).contains(&grades.grades.len()) => {
            return rules.refuse_at(&settings.grades, "there are 2 to 10 grades");
        }
        Ballot::Grades(_) => {}
        Ballot::Ranking(ranking) => {
            rules.lengths(ranking.min, ranking.max, ranking.blank)?;
            rules.ranking(ranking)?;
        }
        Ballot::Allocation(allocation) => rules.allocation(allocation)?,
    }
    let positions = made.positions();
    if positions > MOST_POSITIONS {
        let why = match &made.ballot {
            Ballot::Ranking(_) => ": a ranking counted in pairs takes n (n - 1); points take n",
            Ballot::Grades(_) => ": every option takes one for each grade",
            _ => "",
        };
        let what = format!(
            "the contest needs {positions} encrypted numbers on each ballot, an election has at most {MOST_POSITIONS}{why}"
        );
        return rules.refuse(&settings.id, what);
    }
    // What is left is only said by the statement that the contest compiles to.
    made.statement()
        .check()
        .or_else(|error| match &made.ballot {
            Ballot::Budget(budget) => {
                let shown = |amount| made.unit.amount(amount);
                let what = format!(
                    "no choice of projects can cost {} to {} together",
                    shown(budget.least),
                    shown(budget.limit)
                );
                let what = match budget.min {
                    0 | 1 => what,
                    min => format!("{what}, where at least {min} must be chosen"),
                };
                match (&settings.share, &settings.least) {
                    (Some(share), _) => rules.refuse(share, what),
                    (None, Some(least)) => rules.refuse(least, what),
                    (None, None) => rules.refuse_at(&settings.min, what),
                }
            }
            _ => Err(written.fault(&settings.id, error.to_string())),
        })
}

struct Rules<'a> {
    written: &'a Written,
    settings: &'a Contest,
    n: usize,
}

impl Rules<'_> {
    fn refuse<T>(&self, place: &Spanned<T>, what: impl AsRef<str>) -> Result<(), Fault> {
        let id = self.settings.id.get_ref();
        let what = format!("contest '{id}': {}", what.as_ref());
        Err(self.written.fault(place, what))
    }

    /// At the setting, or where it is left out at the contest.
    fn refuse_at<T>(&self, place: &Option<Spanned<T>>, what: impl AsRef<str>) -> Result<(), Fault> {
        match place {
            Some(place) => self.refuse(place, what),
            None => self.refuse(&self.settings.id, what),
        }
    }

    fn lengths(&self, min: u32, max: u32, blank: bool) -> Result<(), Fault> {
        let n = self.n;
        if !(1..=n).contains(&(max as usize)) {
            let what = format!("max is {max}, but there are {n} options");
            return self.refuse_at(&self.settings.max, what);
        }
        if min > max {
            let what = format!("min ({min}) is more than max ({max})");
            return self.refuse_at(&self.settings.min, what);
        }
        if blank && min == 0 {
            let what = "with blank = true, min is at least 1: choosing nothing and a blank vote would be the same";
            return self.refuse_at(&self.settings.min, what);
        }
        Ok(())
    }

    fn budget(&self, budget: &manifest::Budget) -> Result<(), Fault> {
        if !(1..=1_000_000_000_000_000).contains(&budget.limit) {
            return self.refuse_at(&self.settings.budget, "the budget is 1 to 10^15");
        }
        if budget.least > budget.limit {
            return self.refuse_at(&self.settings.least, "least is more than the budget");
        }
        Ok(())
    }

    fn points(&self, points: &manifest::Points) -> Result<(), Fault> {
        let manifest::Points {
            blank,
            each,
            least,
            most,
        } = *points;
        if !(1..=1_000_000).contains(&most) {
            return self.refuse_at(&self.settings.points, "points is 1 to 1000000");
        }
        if !(1..=most.min(1023)).contains(&each) {
            let what = format!("each, the most for one option, is 1 to {}", most.min(1023));
            return self.refuse_at(&self.settings.each, what);
        }
        let reachable = most.min(each.saturating_mul(self.n as u64));
        if least > reachable {
            let what = format!("least is {least}, but a voter can give {reachable} points only");
            return self.refuse_at(&self.settings.least, what);
        }
        if blank && least == 0 {
            let what = "with blank = true, least is at least 1: giving nothing and a blank vote would be the same";
            return self.refuse_at(&self.settings.least, what);
        }
        Ok(())
    }

    fn ranking(&self, ranking: &manifest::Ranking) -> Result<(), Fault> {
        if ranking.min == 0 {
            let what = "min is at least 1: ranking nobody is a blank vote, blank = true";
            return self.refuse_at(&self.settings.min, what);
        }
        let counted = &self.settings.counted;
        match &ranking.counted {
            Counted::Pairs if self.n < 2 => {
                self.refuse_at(counted, "pairs need at least 2 options")
            }
            Counted::Pairs => Ok(()),
            Counted::Points(points) if points.len() != ranking.max as usize => {
                let what = format!(
                    "{} points for the ranks, but {} options can be ranked (max)",
                    points.len(),
                    ranking.max
                );
                self.refuse_at(counted, what)
            }
            Counted::Points(points) if !points.is_sorted_by(|a, b| a >= b) => {
                self.refuse_at(counted, "a better rank gets no fewer points than the next")
            }
            Counted::Points(points)
                if !points
                    .first()
                    .is_some_and(|&first| (1..=1_000_000).contains(&first)) =>
            {
                self.refuse_at(counted, "the first rank gets 1 to 1000000 points")
            }
            Counted::Points(_) => Ok(()),
        }
    }

    fn allocation(&self, allocation: &manifest::Allocation) -> Result<(), Fault> {
        let manifest::Allocation { each, least, total } = *allocation;
        if self.n > 31 {
            let what = format!("an allocation has at most 31 options, here are {}", self.n);
            return self.refuse(&self.settings.id, what);
        }
        if !(1..=1 << 48).contains(&total) {
            return self.refuse_at(
                &self.settings.total,
                "total is 1 to 2^48 of the smallest unit",
            );
        }
        if !(1..=total).contains(&each) {
            return self.refuse_at(&self.settings.each, "each is more than 0 and at most total");
        }
        if least > total.min(each.saturating_mul(self.n as u64)) {
            let what = "what must be given away is more than a voter can give";
            return match &self.settings.least {
                Some(least) => self.refuse(least, what),
                None => self.refuse_at(&self.settings.share, what),
            };
        }
        Ok(())
    }
}
