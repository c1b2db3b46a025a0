//! Pabulib: META and PROJECTS with totals and winners, and no VOTES, which nobody knows.

use std::fmt::Write as _;

use urne_record::body::{Fate, Outcome};
use urne_record::manifest::{Ballot, BudgetBy, Counted as Ranks, Method};

use super::Table;
use crate::results::{Counted, Results};

/// Where a budget was: what Pabulib asks and an election does not say.
#[derive(Clone, Debug, Default)]
pub struct Place {
    /// The country, in English.
    pub country: Option<String>,
    /// The town or region; the organizer if absent.
    pub unit: Option<String>,
    /// Which edition, such as a year; the year of the result if absent.
    pub instance: Option<String>,
}

/// A contest's file; `None` where it is no budget whose projects have totals.
pub fn pabulib(results: &Results<'_>, counted: &Counted<'_>, place: &Place) -> Option<String> {
    let contest = counted.contest;
    let budget = Table::budget(counted)?;
    let vote = Vote::of(counted)?;
    if counted.result.outcome != Outcome::Counted {
        return None;
    }
    let lang = results.language();
    let plain = |amount| contest.unit.plain(amount);
    let mut text = String::from("META\nkey;value\n");
    let mut meta = |key: &str, value: &str| {
        let _ = writeln!(text, "{key};{}", field(value));
    };
    let year = results.posted().get(..4).unwrap_or_default();
    meta("description", contest.title.pick(lang));
    if let Some(country) = &place.country {
        meta("country", country);
    }
    let organizer = results.manifest().organizer.name.as_str();
    meta("unit", place.unit.as_deref().unwrap_or(organizer));
    meta("instance", place.instance.as_deref().unwrap_or(year));
    meta("num_projects", &contest.options.len().to_string());
    meta("num_votes", &counted.ballots.to_string());
    meta("budget", &plain(budget));
    meta("vote_type", vote.kind);
    meta("rule", vote.rule);
    meta("date_begin", &day(&results.manifest().opens.to_string()));
    meta("date_end", &day(results.posted()));
    for (key, value) in &vote.limits {
        meta(key, value);
    }
    meta("language", lang);
    if !contest.unit.name.is_empty() {
        meta("currency", &contest.unit.name);
    }
    let mut comment = format!(
        "#1: Totals of election {} as they were decrypted; single votes are secret, so there is no section VOTES.",
        results.election()
    );
    if counted.weight != counted.ballots {
        let _ = write!(
            comment,
            " #2: Votes are weighted: {} ballots of total weight {}.",
            counted.ballots, counted.weight
        );
    }
    meta("comment", &comment);
    let _ = writeln!(
        text,
        "PROJECTS\nproject_id;cost;{};name;selected",
        if vote.points { "score" } else { "votes" }
    );
    for place in counted.order() {
        let Some(option) = counted.option(place) else {
            continue;
        };
        let selected = u8::from(counted.fate(place) == Some(Fate::Won));
        let _ = writeln!(
            text,
            "{};{};{};{};{selected}",
            field(option.id.as_str()),
            plain(option.cost),
            counted.score(place).unwrap_or(0),
            field(option.title.pick(lang)),
        );
    }
    Some(text)
}

/// How a contest is called in the format.
struct Vote {
    kind: &'static str,
    rule: &'static str,
    limits: Vec<(&'static str, String)>,
    /// Whether totals are points, and not numbers of voters.
    points: bool,
}

impl Vote {
    fn of(counted: &Counted<'_>) -> Option<Self> {
        let contest = counted.contest;
        let rule = match &contest.rule.method {
            Method::Budget(budget) if budget.by == BudgetBy::Votes => "greedy",
            _ => "unknown",
        };
        let plain = |amount| contest.unit.plain(amount);
        let lengths = |min: u32, max: u32| {
            vec![
                ("min_length", min.to_string()),
                ("max_length", max.to_string()),
            ]
        };
        let (kind, limits, points) = match &contest.ballot {
            Ballot::Choice(choice) => match (choice.min, choice.max) {
                (1, 1) => ("choose-1", Vec::new(), false),
                (min, max) => ("approval", lengths(min, max), false),
            },
            Ballot::Budget(budget) => {
                let mut limits = lengths(budget.min, budget.max);
                limits.push(("min_sum_cost", plain(budget.least)));
                limits.push(("max_sum_cost", plain(budget.limit)));
                ("approval", limits, false)
            }
            Ballot::Points(points) => {
                let limits = vec![
                    ("max_points", points.each.to_string()),
                    ("min_sum_points", points.least.to_string()),
                    ("max_sum_points", points.most.to_string()),
                ];
                ("cumulative", limits, true)
            }
            Ballot::Score(score) => {
                let limits = vec![
                    ("min_points", "0".to_owned()),
                    ("max_points", score.each.to_string()),
                ];
                ("scoring", limits, true)
            }
            Ballot::Ranking(ranking) if matches!(ranking.counted, Ranks::Points(_)) => {
                ("ordinal", lengths(ranking.min, ranking.max), true)
            }
            Ballot::Allocation(allocation) => {
                let limits = vec![
                    ("max_points", allocation.each.to_string()),
                    ("min_sum_points", allocation.least.to_string()),
                    ("max_sum_points", allocation.total.to_string()),
                ];
                ("cumulative", limits, true)
            }
            Ballot::Ranking(_) | Ballot::Grades(_) => return None,
        };
        Some(Vote {
            kind,
            rule,
            limits,
            points,
        })
    }
}

/// `01.12.2026` for `2026-12-01T20:00Z`.
fn day(minute: &str) -> String {
    let date = minute.split('T').next().unwrap_or_default();
    let mut parts: Vec<&str> = date.split('-').collect();
    parts.reverse();
    parts.join(".")
}

/// A field, in quotation marks where it holds the separator; line ends become blanks.
fn field(text: &str) -> String {
    let line = text.replace(['\n', '\r'], " ");
    match line.contains([';', '"']) {
        true => format!("\"{}\"", line.replace('"', "\"\"")),
        false => line,
    }
}
