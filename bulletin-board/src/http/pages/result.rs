//! The result on the election's page: for each contest who has won, a picture, and a table that says the same.

use urne_record::body::{BudgetSelection, Fate};
use urne_record::manifest::{Ballot, Counted as Ranks, Method};
use urne_record::{Manifest, Text};
use urne_results::export::File;
use urne_results::results::{Counted, Posted, Results};
use urne_results::said::Voice;

use super::language::Language;
use super::page::Words;
use super::sentences::Says as _;

/// The result of an election.
pub(super) struct ResultView {
    /// How many have voted.
    pub(super) turnout: String,
    /// What is said of the weight, where voters have weights.
    pub(super) weight: String,
    /// The contests.
    pub(super) contests: Vec<ContestView>,
}

/// The result of a contest.
pub(super) struct ContestView {
    /// The id, as a fragment of the address.
    pub(super) id: String,
    /// The question.
    pub(super) title: Words,
    /// What the rule comes to.
    pub(super) verdict: Vec<String>,
    /// Who took part.
    pub(super) took_part: String,
    /// The pictures.
    pub(super) charts: Vec<Chart>,
    /// The numbers.
    pub(super) table: Option<Table>,
    /// The ways to spend a budget.
    pub(super) selections: Vec<SelectionView>,
}

/// A picture.
pub(super) struct Chart {
    /// The name of its file.
    pub(super) name: String,
    /// What it shows, for those who do not see it.
    pub(super) alt: String,
}

/// A way to spend a budget.
pub(super) struct SelectionView {
    /// How it is made, and whether it decides.
    pub(super) name: String,
    /// What it comes to.
    pub(super) said: String,
    /// Its options.
    pub(super) options: Vec<Words>,
}

/// A table with a head on each row.
pub(super) struct Table {
    /// The heads of its columns; the first is that of the options.
    pub(super) heads: Vec<Words>,
    /// The rows.
    pub(super) rows: Vec<Row>,
}

/// An option, or the blank vote, with its numbers and what became of it.
pub(super) struct Row {
    /// The option.
    pub(super) head: Words,
    /// Numbers, in their columns.
    pub(super) numbers: Vec<String>,
    /// What became of it.
    pub(super) fate: String,
    /// Whether it has won.
    pub(super) won: bool,
    /// Why.
    pub(super) reason: String,
}

/// More winners than these are not named in the sentence above the table, which marks them.
const NAMED: usize = 12;

/// What the page says of a result. The pictures are those that are served.
pub(super) fn view(
    t: Language,
    manifest: &Manifest,
    posted: &Posted,
    pictures: &[File],
) -> ResultView {
    let voice = Voice::of(t);
    let results = Results::read(manifest, posted, voice);
    let turnout = results.turnout();
    let one = |counted: &Counted<'_>| contest(t, counted, manifest.floor, pictures);
    ResultView {
        turnout: voice.turnout(turnout),
        weight: voice.weight(turnout).unwrap_or_default(),
        contests: results.contests().iter().map(one).collect(),
    }
}

fn contest(t: Language, counted: &Counted<'_>, floor: u32, pictures: &[File]) -> ContestView {
    let id = counted.contest.id.as_str();
    let title = Words::of(&counted.contest.title, t);
    let names = [format!("{id}.svg"), format!("{id}-budget.svg")];
    let drawn = names
        .into_iter()
        .filter(|name| pictures.iter().any(|picture| picture.name == *name));
    let mut verdict = Voice::of(t).verdict(counted, floor, NAMED);
    if verdict.is_empty() {
        verdict.push(t.say("wins-nobody"));
    }
    let charts = drawn.map(|name| Chart {
        alt: t.say_of("chart-alt", "contest", &title.text),
        name,
    });
    ContestView {
        id: format!("result-{id}"),
        verdict,
        took_part: Voice::of(t).took_part(counted),
        charts: charts.collect(),
        table: table(t, counted),
        selections: selections(t, counted),
        title,
    }
}

fn selections(t: Language, counted: &Counted<'_>) -> Vec<SelectionView> {
    let Method::Budget(budget) = &counted.contest.rule.method else {
        return Vec::new();
    };
    let voice = Voice::of(t);
    let one = |selection: &BudgetSelection| {
        let places = counted.selected(selection).into_iter();
        let option = |place| counted.option(place).map(|o| Words::of(&o.title, t));
        SelectionView {
            name: voice.selected_and_decides(selection.by, selection.by == budget.by),
            said: voice.selection(counted, selection),
            options: places.filter_map(option).collect(),
        }
    };
    counted.result.budgets.iter().map(one).collect()
}

/// The numbers in the order in which the rule puts the options; nothing if none are known.
fn table(t: Language, counted: &Counted<'_>) -> Option<Table> {
    if counted.result.totals.is_empty() {
        return None;
    }
    let order = counted.order();
    let numbers = heads(t, counted, &order);
    let mut rows: Vec<Row> = order
        .iter()
        .filter_map(|&place| row(t, counted, place, &order))
        .collect();
    if let Some(blank) = counted.blank() {
        let mut cells = vec![t.number(blank)];
        if counted.counts_voters() {
            cells.push(Voice::of(t).percent(blank, counted.weight));
        }
        cells.resize(numbers.len(), String::new());
        rows.push(Row {
            head: ours(Voice::of(t).blank()),
            numbers: cells,
            fate: String::new(),
            won: false,
            reason: String::new(),
        });
    }
    let mut heads = vec![ours(t.say("head-option"))];
    heads.extend(numbers);
    heads.push(ours(t.say("head-fate")));
    Some(Table { heads, rows })
}

/// A text that is the page's own.
fn ours(text: String) -> Words {
    let lang = String::new();
    Words { text, lang }
}

/// The heads of the numbers.
fn heads(t: Language, counted: &Counted<'_>, order: &[usize]) -> Vec<Words> {
    match &counted.contest.ballot {
        Ballot::Grades(grades) => {
            let grade = |grade: &Text| Words::of(grade, t);
            let mut heads: Vec<Words> = grades.grades.iter().map(grade).collect();
            heads.extend(grades.no_opinion.then(|| ours(t.say("no-opinion"))));
            heads
        }
        Ballot::Ranking(ranking) if ranking.counted == Ranks::Pairs => {
            let above = |&place: &usize| {
                let option = counted.title(place, t.tag());
                ours(t.say_of("head-above", "option", option))
            };
            order.iter().map(above).collect()
        }
        _ => {
            let mut heads = vec![ours(Voice::of(t).heads_of_scores(counted.contest))];
            heads.extend(counted.counts_voters().then(|| ours(t.say("head-share"))));
            heads
        }
    }
}

fn row(t: Language, counted: &Counted<'_>, place: usize, order: &[usize]) -> Option<Row> {
    let option = counted.option(place)?;
    let (account, voice) = (counted.account(place), Voice::of(t));
    let number = |value: Option<u64>| value.map_or_else(String::new, |value| t.number(value));
    let numbers = match &counted.contest.ballot {
        Ballot::Grades(_) => {
            let (votes, none) = counted.grades(place)?;
            let all = votes.into_iter().chain(none);
            all.map(|votes| t.number(votes)).collect()
        }
        Ballot::Ranking(ranking) if ranking.counted == Ranks::Pairs => {
            let cells = order.iter().map(|&below| counted.pair(place, below));
            cells.map(number).collect()
        }
        Ballot::Allocation(_) => {
            let sum = counted.score(place).unwrap_or(0);
            vec![voice.amount(sum, &counted.contest.unit)]
        }
        _ => {
            let score = counted.score(place).unwrap_or(0);
            let mut cells = vec![t.number(score)];
            if counted.counts_voters() {
                cells.push(voice.percent(score, counted.weight));
            }
            cells
        }
    };
    Some(Row {
        head: Words::of(&option.title, t),
        numbers,
        fate: account.map_or_else(String::new, |row| voice.fate(row.fate)),
        won: account.is_some_and(|row| row.fate == Fate::Won),
        reason: account.map_or_else(String::new, |row| voice.reason(counted, row)),
    })
}
