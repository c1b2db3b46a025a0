//! Results as tables: `results.csv` with a row for each option, `grades.csv` and `pairs.csv` where
//! an option has no single total. Each with the description of its columns.

use urne_record::body::BudgetSelection;
use urne_record::manifest::{Ballot, BudgetBy, Method};

use super::File;
use crate::error::Result;
use crate::results::{Counted, Line, Results, decision, fate, outcome};

/// A column of a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Column {
    /// Its name.
    pub name: &'static str,
    /// Its type in the Table Schema.
    pub kind: &'static str,
    /// Whether every row has a value.
    pub required: bool,
    /// What it holds.
    pub about: &'static str,
}

/// A table with its columns.
#[derive(Clone, Debug)]
pub struct Table {
    /// The file.
    pub file: File,
    /// What it holds.
    pub title: &'static str,
    /// Its columns.
    pub columns: &'static [Column],
    /// The columns that tell rows apart.
    pub key: &'static [&'static str],
}

const fn column(
    name: &'static str,
    kind: &'static str,
    required: bool,
    about: &'static str,
) -> Column {
    Column {
        name,
        kind,
        required,
        about,
    }
}

const RESULTS: &[Column] = &[
    column("contest", "string", true, "Id of the question"),
    column("contest_title", "string", true, "The question"),
    column(
        "option",
        "string",
        true,
        "Id of the option; (blank) is the blank vote",
    ),
    column(
        "option_title",
        "string",
        false,
        "The option; empty for the blank vote",
    ),
    column(
        "cost",
        "number",
        false,
        "What the option costs, in the unit",
    ),
    column(
        "votes",
        "number",
        false,
        "Votes, points, scores or amount that the option got; empty where it has no single total or nothing was decrypted",
    ),
    column(
        "share",
        "number",
        false,
        "Percent of the votes in the question, where votes are counted",
    ),
    column(
        "unit",
        "string",
        false,
        "Unit of the costs and of amounts, such as EUR",
    ),
    column(
        "outcome",
        "string",
        true,
        "counted, withheld (too few ballots to be decrypted) or empty (no ballots)",
    ),
    column("rule", "string", true, "How totals give winners, in words"),
    column(
        "decision",
        "string",
        true,
        "decided, undecided (a tie is left open), no_winner, no_quorum or none (the totals are the result)",
    ),
    column(
        "place",
        "integer",
        false,
        "Place in the order of the rule, the best first",
    ),
    column(
        "fate",
        "string",
        false,
        "won, lost, tied, skipped (no longer fitted), below_share or unsupported",
    ),
    column("reason", "string", false, "Why, in words"),
    column(
        "by_votes",
        "boolean",
        false,
        "Whether a selection by votes funds the option",
    ),
    column(
        "optimum",
        "boolean",
        false,
        "Whether the set with the most support has the option",
    ),
];

const GRADES: &[Column] = &[
    column("contest", "string", true, "Id of the question"),
    column("option", "string", true, "Id of the option"),
    column("option_title", "string", true, "The option"),
    column(
        "grade",
        "integer",
        true,
        "Number of the grade, 1 the best; 0 is no opinion",
    ),
    column(
        "grade_title",
        "string",
        false,
        "The grade; empty for no opinion",
    ),
    column(
        "votes",
        "integer",
        true,
        "How many gave the option this grade",
    ),
];

const PAIRS: &[Column] = &[
    column("contest", "string", true, "Id of the question"),
    column("above", "string", true, "Id of an option"),
    column("below", "string", true, "Id of another option"),
    column(
        "votes",
        "integer",
        true,
        "How many rank the first above the second",
    ),
];

/// The tables of a result; those without rows are left out, but for the first.
///
/// # Errors
/// Only if the CSV writer fails, which it does not in memory.
pub fn tables(results: &Results<'_>) -> Result<Vec<Table>> {
    let mut tables = vec![Table {
        file: File::new("results.csv", csv(RESULTS, options(results))?),
        title: "Totals and winners, a row for each option",
        columns: RESULTS,
        key: &["contest", "option"],
    }];
    for (name, title, columns, key, rows) in [
        (
            "grades.csv",
            "How often each grade was given, a row for each option and grade",
            GRADES,
            &["contest", "option", "grade"][..],
            grades(results),
        ),
        (
            "pairs.csv",
            "How many rank one option above another, a row for each pair",
            PAIRS,
            &["contest", "above", "below"][..],
            pairs(results),
        ),
    ] {
        if !rows.is_empty() {
            tables.push(Table {
                file: File::new(name, csv(columns, rows)?),
                title,
                columns,
                key,
            });
        }
    }
    Ok(tables)
}

fn csv(columns: &[Column], rows: Vec<Vec<String>>) -> Result<Vec<u8>> {
    let mut writer = csv::Writer::from_writer(Vec::new());
    writer.write_record(columns.iter().map(|column| column.name))?;
    for row in rows {
        writer.write_record(row)?;
    }
    Ok(writer
        .into_inner()
        .map_err(|error| csv::Error::from(error.into_error()))?)
}

fn options(results: &Results<'_>) -> Vec<Vec<String>> {
    let lang = results.language();
    let mut rows = Vec::new();
    for counted in results.contests() {
        let order = counted.order();
        let decided = !counted.result.account.is_empty();
        for line in counted.lines() {
            let at = |place: usize| order.iter().position(|&other| other == place);
            let place = line.place.filter(|_| decided).and_then(at);
            rows.push(row(counted, &line, place, lang));
        }
    }
    rows
}

fn row(counted: &Counted<'_>, line: &Line<'_>, place: Option<usize>, lang: &str) -> Vec<String> {
    let (contest, result) = (counted.contest, counted.result);
    let text = |value: Option<String>| value.unwrap_or_default();
    let plain = |amount| contest.unit.plain(amount);
    let cost = line
        .place
        .and_then(|place| counted.option(place))
        .map(|option| option.cost);
    let total = match contest.ballot {
        Ballot::Allocation(_) => line.total.map(plain),
        _ => line.total.map(|total| total.to_string()),
    };
    let selected = |by: BudgetBy| {
        let selection: Option<&BudgetSelection> = result.budgets.iter().find(|b| b.by == by);
        let id = line
            .place
            .and_then(|place| counted.option(place))
            .map(|o| &o.id)?;
        selection.map(|selection| selection.options.contains(id).to_string())
    };
    vec![
        contest.id.to_string(),
        contest.title.pick(lang).to_owned(),
        line.id.to_owned(),
        line.title.map_or("", |title| title.pick(lang)).to_owned(),
        text(cost.filter(|&cost| cost > 0).map(plain)),
        text(total),
        text(
            line.total
                .and_then(|total| counted.share(total))
                .map(|share| format!("{share:.2}")),
        ),
        contest.unit.name.clone(),
        outcome(result.outcome).to_owned(),
        contest.winning(),
        decision(result.decision).to_owned(),
        text(place.map(|place| (place + 1).to_string())),
        text(line.fate.map(|of| fate(of).to_owned())),
        text(
            line.place
                .and_then(|place| counted.account(place))
                .map(|row| contest.reason_in_words(row, lang)),
        ),
        text(selected(BudgetBy::Votes)),
        text(selected(BudgetBy::Optimum)),
    ]
}

fn grades(results: &Results<'_>) -> Vec<Vec<String>> {
    let lang = results.language();
    let mut rows = Vec::new();
    for counted in results.contests() {
        for place in 0..counted.options() {
            let (Some((votes, none)), Some(option)) =
                (counted.grades(place), counted.option(place))
            else {
                continue;
            };
            let numbered = (1u64..).zip(votes).chain(none.map(|none| (0, none)));
            for (grade, votes) in numbered {
                rows.push(vec![
                    counted.contest.id.to_string(),
                    option.id.to_string(),
                    option.title.pick(lang).to_owned(),
                    grade.to_string(),
                    counted.grade(grade, lang),
                    votes.to_string(),
                ]);
            }
        }
    }
    rows
}

fn pairs(results: &Results<'_>) -> Vec<Vec<String>> {
    let mut rows = Vec::new();
    for counted in results.contests() {
        let n = counted.options();
        for (above, below) in (0..n).flat_map(|i| (0..n).map(move |j| (i, j))) {
            let options = counted.option(above).zip(counted.option(below));
            if let (Some(votes), Some((first, second))) = (counted.pair(above, below), options) {
                rows.push(vec![
                    counted.contest.id.to_string(),
                    first.id.to_string(),
                    second.id.to_string(),
                    votes.to_string(),
                ]);
            }
        }
    }
    rows
}

impl Table {
    /// The money of a contest's rule, if it has any.
    pub(super) fn budget(counted: &Counted<'_>) -> Option<u64> {
        match &counted.contest.rule.method {
            Method::Budget(budget) => Some(budget.limit),
            _ => None,
        }
    }
}
