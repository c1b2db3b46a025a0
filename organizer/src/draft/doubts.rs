//! What a contest allows but hardly means: doubts and advice, by line.

use std::collections::HashMap;

use toml::Spanned;
use urne_record::manifest::{self, Ballot, Method, Ties};
use urne_results::said::Voice;
use urne_words::spoken;

use super::Written;
use super::check::{Finding, Weight};
use super::reachable::reachable;
use super::schema::Contest;
use crate::fault::Fault;
use crate::words::say;

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
    fn find<T>(&mut self, weight: Weight, place: Option<&Spanned<T>>, what: String) {
        let line = match place {
            Some(place) => self.written.line(place),
            None => self.written.line(&self.settings.id),
        };
        let what = say!("contest-fault", id = self.made.id.as_str(), what = what);
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
            self.find(
                Weight::Doubt,
                Some(&self.settings.id),
                say!("doubt-no-choice"),
            );
        }
        if let Ballot::Points(points) = &self.made.ballot
            && points.each.saturating_mul(n as u64) <= points.most
        {
            let what = say!("doubt-points", points = %points.most);
            self.find(Weight::Doubt, self.settings.points.as_ref(), what);
        }
        if let Ballot::Grades(grades) = &self.made.ballot {
            let mut seen = Vec::new();
            for grade in &grades.grades {
                if seen.contains(&grade) {
                    let what = say!("doubt-grades");
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
                let what = say!("doubt-title", id = made.id.as_str(), line = %first);
                self.findings.push(Finding {
                    weight: Weight::Doubt,
                    fault: Fault::at(&self.written.file, line, what),
                });
            }
        }
    }

    fn budget(&mut self) {
        let unit = &self.made.unit;
        let shown = |value| Voice::of(spoken()).amount(value, unit);
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
                let (least, most) = (shown(least), shown(limit));
                let what = say!("doubt-never", min = %min, max = %max, least = least, most = most);
                let place = self.settings.share.as_ref().map(Spanned::span);
                let place = place.or_else(|| self.settings.least.as_ref().map(Spanned::span));
                let place = place.map(|span| Spanned::new(span, ()));
                self.find(Weight::Doubt, place.as_ref(), what);
            }
        }
        let all = costs.iter().copied().fold(0, u64::saturating_add);
        if all <= limit {
            let what = say!("doubt-money", all = shown(all));
            self.find(Weight::Doubt, self.settings.budget.as_ref(), what);
        }
        let options = self.settings.options.iter().zip(&self.made.options);
        for (option, made) in options.filter(|(_, made)| made.cost > limit) {
            let (cost, budget) = (shown(made.cost), shown(limit));
            let what = say!(
                "doubt-dear",
                id = made.id.as_str(),
                cost = cost,
                budget = budget
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
            self.find(Weight::Doubt, quorum, say!("doubt-quorum-all"));
        } else if u64::from(numerator) * 3 > u64::from(denominator) * 2 {
            let part = Voice::of(spoken()).part(numerator, denominator);
            self.find(Weight::Advice, quorum, say!("doubt-quorum", part = part));
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
            let what = say!("doubt-seats", seats = %seats, n = %n);
            self.find(Weight::Doubt, winners, what);
        }
        if let Ballot::Choice(choice) = &self.made.ballot {
            let share = &rule.share;
            let asked = u64::from(seats) * u64::from(share.numerator);
            let there = u64::from(choice.max) * u64::from(share.denominator);
            if asked > there || (share.strict && asked == there) {
                let part = Voice::of(spoken()).part(share.numerator, share.denominator);
                let max = choice.max;
                let what = say!("doubt-majority", seats = %seats, part = part, max = %max);
                self.find(Weight::Doubt, self.settings.majority.as_ref(), what);
            }
        }
        if rule.ties == Ties::Undecided {
            self.find(
                Weight::Advice,
                self.settings.ties.as_ref(),
                say!("doubt-ties"),
            );
        }
    }
}
