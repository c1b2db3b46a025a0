//! The rules that a contest of the manifest keeps (specs/manifest.md), with the draft's lines.

use toml::Spanned;
use urne_record::manifest::{self, Ballot, Counted};
use urne_results::said::Voice;
use urne_words::spoken;

use super::Written;
use super::schema::Contest;
use crate::fault::Fault;
use crate::words::say;

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
        return rules.refuse(&settings.id, say!("contest-options"));
    }
    match &made.ballot {
        Ballot::Choice(choice) => rules.lengths(choice.min, choice.max, choice.blank)?,
        Ballot::Budget(budget) => {
            rules.lengths(budget.min, budget.max, budget.blank)?;
            rules.budget(budget)?;
        }
        Ballot::Points(points) => rules.points(points)?,
        Ballot::Score(score) if !(1..=1023).contains(&score.each) => {
            return rules.refuse_at(&settings.each, say!("contest-score"));
        }
        Ballot::Score(_) => {}
        Ballot::Grades(grades) if !(2..=10).contains(&grades.grades.len()) => {
            return rules.refuse_at(&settings.grades, say!("contest-grades"));
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
        let kind = match &made.ballot {
            Ballot::Ranking(_) => "ranking",
            Ballot::Grades(_) => "grades",
            _ => "other",
        };
        let what = say!(
            "contest-positions",
            positions = %positions,
            most = %MOST_POSITIONS,
            kind = kind
        );
        return rules.refuse(&settings.id, what);
    }
    // What is left is only said by the statement that the contest compiles to.
    made.statement()
        .check()
        .or_else(|error| match &made.ballot {
            Ballot::Budget(budget) => {
                let shown = |value| Voice::of(spoken()).amount(value, &made.unit);
                let (least, most) = (shown(budget.least), shown(budget.limit));
                let what = match budget.min {
                    0 | 1 => say!("contest-unreachable", least = least, most = most),
                    min => say!(
                        "contest-unreachable-min",
                        least = least,
                        most = most,
                        min = min
                    ),
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
    fn refuse<T>(&self, place: &Spanned<T>, what: String) -> Result<(), Fault> {
        let id = self.settings.id.get_ref();
        let what = say!("contest-fault", id = id, what = what);
        Err(self.written.fault(place, what))
    }

    /// At the setting, or where it is left out at the contest.
    fn refuse_at<T>(&self, place: &Option<Spanned<T>>, what: String) -> Result<(), Fault> {
        match place {
            Some(place) => self.refuse(place, what),
            None => self.refuse(&self.settings.id, what),
        }
    }

    fn lengths(&self, min: u32, max: u32, blank: bool) -> Result<(), Fault> {
        let n = self.n;
        if !(1..=n).contains(&(max as usize)) {
            let what = say!("contest-max", max = %max, n = %n);
            return self.refuse_at(&self.settings.max, what);
        }
        if min > max {
            let what = say!("contest-min", min = %min, max = %max);
            return self.refuse_at(&self.settings.min, what);
        }
        if blank && min == 0 {
            return self.refuse_at(&self.settings.min, say!("contest-min-blank"));
        }
        Ok(())
    }

    fn budget(&self, budget: &manifest::Budget) -> Result<(), Fault> {
        if !(1..=1_000_000_000_000_000).contains(&budget.limit) {
            return self.refuse_at(&self.settings.budget, say!("contest-budget"));
        }
        if budget.least > budget.limit {
            return self.refuse_at(&self.settings.least, say!("contest-least-budget"));
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
            return self.refuse_at(&self.settings.points, say!("contest-points"));
        }
        if !(1..=most.min(1023)).contains(&each) {
            let what = say!("contest-each", most = %most.min(1023));
            return self.refuse_at(&self.settings.each, what);
        }
        let reachable = most.min(each.saturating_mul(self.n as u64));
        if least > reachable {
            let what = say!("contest-least-points", least = %least, most = %reachable);
            return self.refuse_at(&self.settings.least, what);
        }
        if blank && least == 0 {
            return self.refuse_at(&self.settings.least, say!("contest-least-blank"));
        }
        Ok(())
    }

    fn ranking(&self, ranking: &manifest::Ranking) -> Result<(), Fault> {
        if ranking.min == 0 {
            return self.refuse_at(&self.settings.min, say!("contest-ranking-min"));
        }
        let counted = &self.settings.counted;
        match &ranking.counted {
            Counted::Pairs if self.n < 2 => self.refuse_at(counted, say!("contest-pairs")),
            Counted::Pairs => Ok(()),
            Counted::Points(points) if points.len() != ranking.max as usize => {
                let (points, max) = (points.len(), ranking.max);
                let what = say!("contest-rank-points", points = %points, max = %max);
                self.refuse_at(counted, what)
            }
            Counted::Points(points) if !points.is_sorted_by(|a, b| a >= b) => {
                self.refuse_at(counted, say!("contest-rank-order"))
            }
            Counted::Points(points)
                if !points
                    .first()
                    .is_some_and(|&first| (1..=1_000_000).contains(&first)) =>
            {
                self.refuse_at(counted, say!("contest-rank-first"))
            }
            Counted::Points(_) => Ok(()),
        }
    }

    fn allocation(&self, allocation: &manifest::Allocation) -> Result<(), Fault> {
        let manifest::Allocation { each, least, total } = *allocation;
        if self.n > 31 {
            let what = say!("contest-allocation", n = %self.n);
            return self.refuse(&self.settings.id, what);
        }
        if !(1..=1 << 48).contains(&total) {
            return self.refuse_at(&self.settings.total, say!("contest-total"));
        }
        if !(1..=total).contains(&each) {
            return self.refuse_at(&self.settings.each, say!("contest-each-total"));
        }
        if least > total.min(each.saturating_mul(self.n as u64)) {
            let what = say!("contest-least-total");
            return match &self.settings.least {
                Some(least) => self.refuse(least, what),
                None => self.refuse_at(&self.settings.share, what),
            };
        }
        Ok(())
    }
}
