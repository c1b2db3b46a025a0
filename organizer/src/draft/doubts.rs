//! What a contest allows but hardly means: doubts and advice, by line.

use std::collections::HashMap;

use toml::Spanned;
use urne_record::manifest::{self, Ballot, Method, Ties, part};

use super::Written;
use super::check::{Finding, Weight};
use super::reachable::reachable;
use super::schema::Contest;
use crate::fault::Fault;

/// Doubts and advice about one contest.
pub(super) fn contest(
    written: &Written,
    contest: &Spanned<Contest>,
    made: &manifest::Contest,
    findings: &mut Vec<Finding>,
) {
    let mut doubts = Doubts {
        written,
        settings: contest.get_ref(),
        made,
        findings,
    };
    doubts.choice();
    doubts.titles();
    doubts.budget();
    doubts.rule();
}

struct Doubts<'a> {
    written: &'a Written,
    settings: &'a Contest,
    made: &'a manifest::Contest,
    findings: &'a mut Vec<Finding>,
}

impl Doubts<'_> {
    fn find<T>(&mut self, weight: Weight, place: Option<&Spanned<T>>, what: impl AsRef<str>) {
        let line = match place {
            Some(place) => self.written.line(place),
            None => self.written.line(&self.settings.id),
        };
        let what = format!("contest '{}': {}", self.made.id, what.as_ref());
        self.findings.push(Finding {
            weight,
            fault: Fault::at(&self.written.file, line, what),
        });
    }

    fn choice(&mut self) {
        let n = self.made.options.len();
        let all = |min: u32| min as usize == n;
        let forced = match &self.made.ballot {
            Ballot::Choice(choice) => all(choice.min) && !choice.blank,
            Ballot::Budget(budget) => all(budget.min) && !budget.blank,
            Ballot::Ranking(ranking) => n == 1 && !ranking.blank,
            _ => false,
        };
        if forced {
            let what = "every voter must choose every option, so there is no choice";
            self.find(Weight::Doubt, Some(&self.settings.id), what);
        }
        if let Ballot::Points(points) = &self.made.ballot
            && points.each.saturating_mul(n as u64) <= points.most
        {
            let what = format!(
                "all options together can get no more than the {} points that a voter has: nobody has to choose",
                points.most
            );
            self.find(Weight::Doubt, self.settings.points.as_ref(), what);
        }
        if let Ballot::Grades(grades) = &self.made.ballot {
            let mut seen = Vec::new();
            for grade in &grades.grades {
                if seen.contains(&grade) {
                    let what = "two grades have the same name: voters cannot tell them apart";
                    self.find(Weight::Doubt, self.settings.grades.as_ref(), what);
                    break;
                }
                seen.push(grade);
            }
        }
    }

    fn titles(&mut self) {
        let mut titles = HashMap::new();
        let options = self.settings.options.iter().zip(&self.made.options);
        for (option, made) in options {
            let line = self.written.line(&option.get_ref().id);
            let title: Vec<&str> = (made.title.parts().iter())
                .map(|part| part.text.as_str())
                .collect();
            if let Some(first) = titles.insert(title, line) {
                let what = format!(
                    "option '{}' has the same title as the one in line {first}: voters cannot tell them apart",
                    made.id
                );
                self.findings.push(Finding {
                    weight: Weight::Doubt,
                    fault: Fault::at(&self.written.file, line, what),
                });
            }
        }
    }

    fn budget(&mut self) {
        let unit = &self.made.unit;
        let shown = |amount| unit.amount(amount);
        let costs: Vec<u64> = self.made.options.iter().map(|option| option.cost).collect();
        let limit = match (&self.made.rule.method, &self.made.ballot) {
            (_, Ballot::Budget(budget)) => budget.limit,
            (Method::Budget(budget), _) => budget.limit,
            _ => return,
        };
        if let Ballot::Budget(budget) = &self.made.ballot {
            let manifest::Budget {
                least, min, max, ..
            } = *budget;
            if reachable(&costs, min, max, least, limit) == Some(false) {
                let what = format!(
                    "no {min} to {max} projects cost {} to {} together: nobody can cast a valid vote",
                    shown(least),
                    shown(limit)
                );
                let place = self.settings.share.as_ref().map(Spanned::span);
                let place = place.or_else(|| self.settings.least.as_ref().map(Spanned::span));
                let place = place.map(|span| Spanned::new(span, ()));
                self.find(Weight::Doubt, place.as_ref(), what);
            }
        }
        let all = costs.iter().copied().fold(0, u64::saturating_add);
        if all <= limit {
            let what = format!(
                "all projects together cost {}, no more than the budget: every one that gets a vote wins",
                shown(all)
            );
            self.find(Weight::Doubt, self.settings.budget.as_ref(), what);
        }
        let options = self.settings.options.iter().zip(&self.made.options);
        for (option, made) in options.filter(|(_, made)| made.cost > limit) {
            let what = format!(
                "project '{}' costs {}, more than the whole budget of {}: it can never win",
                made.id,
                shown(made.cost),
                shown(limit)
            );
            self.find(Weight::Doubt, option.get_ref().cost.as_ref(), what);
        }
    }

    fn rule(&mut self) {
        let rule = &self.made.rule;
        let n = self.made.options.len();
        let (numerator, denominator) = (rule.quorum.numerator, rule.quorum.denominator);
        let quorum = self.settings.quorum.as_ref();
        if numerator == denominator {
            let what = "the quorum is everybody: one voter who stays away makes the vote void";
            self.find(Weight::Doubt, quorum, what);
        } else if u64::from(numerator) * 3 > u64::from(denominator) * 2 {
            let what = format!(
                "a quorum of {} is rarely reached; if it is missed nobody wins",
                part(numerator, denominator)
            );
            self.find(Weight::Advice, quorum, what);
        }
        let seats = match &rule.method {
            Method::MostVotes(seats) | Method::Schulze(seats) | Method::RankedPairs(seats) => {
                seats.seats
            }
            Method::MajorityJudgment(judgment) => judgment.seats,
            Method::Totals | Method::Budget(_) => return,
        };
        let winners = self.settings.winners.as_ref();
        if seats as usize == n && n > 1 {
            let what = format!("{seats} of {n} options win: everyone who gets a vote");
            self.find(Weight::Doubt, winners, what);
        }
        if let Ballot::Choice(choice) = &self.made.ballot {
            let share = &rule.share;
            let asked = u64::from(seats) * u64::from(share.numerator);
            let there = u64::from(choice.max) * u64::from(share.denominator);
            if asked > there || (share.strict && asked == there) {
                let what = format!(
                    "{seats} winners cannot each have {} of the votes where a voter chooses at most {}",
                    part(share.numerator, share.denominator),
                    choice.max
                );
                self.find(Weight::Doubt, self.settings.majority.as_ref(), what);
            }
        }
        if rule.ties == Ties::Undecided {
            let what = "a tie for the last seat is left open, for you to settle by your own rules; ties = \"lot\" draws a lot that nobody can steer";
            self.find(Weight::Advice, self.settings.ties.as_ref(), what);
        }
    }
}
