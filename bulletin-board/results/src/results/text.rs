//! The result in a terminal: bars, grades, pairs, budgets, and why.

use std::fmt::Write as _;

use urne_record::body::{Fate, Outcome};
use urne_record::manifest::{Ballot, Method};
use urne_words::say;

use super::{Counted, Results};
use crate::chart::{self, Bar, Style};
use crate::said::Voice;

impl Results<'_> {
    /// Totals as bars, with turnout, rule and winners; at most `shown` options a contest.
    pub fn chart(&self, style: Style, shown: usize) -> String {
        let voice = self.voice;
        let title = self.manifest.title.pick(voice.titles());
        let mut text = format!("{title}\n{}\n", voice.turnout(self.turnout()));
        if let Some(weight) = voice.weight(self.turnout()) {
            let _ = writeln!(text, "{weight}");
        }
        for counted in &self.contests {
            let question = counted.contest.title.pick(voice.titles());
            let _ = writeln!(text);
            if question != title {
                let _ = writeln!(text, "{question}");
            }
            for line in voice.heading(counted) {
                paragraph(&mut text, "", &line, style);
            }
            if counted.result.outcome == Outcome::Counted {
                let mut drawing = Drawing {
                    text: &mut text,
                    counted,
                    voice,
                    style,
                };
                drawing.totals(shown);
                drawing.selections();
                drawing.reasons(shown);
            }
            for sentence in voice.verdict(counted, self.manifest.floor, usize::MAX) {
                paragraph(&mut text, "", &sentence, style);
            }
        }
        text
    }
}

/// What is drawn of one contest.
struct Drawing<'a> {
    text: &'a mut String,
    counted: &'a Counted<'a>,
    voice: Voice<'a>,
    style: Style,
}

impl Drawing<'_> {
    fn title(&self, place: usize) -> &str {
        self.counted.title(place, self.voice.titles())
    }

    fn totals(&mut self, shown: usize) {
        let counted = self.counted;
        let mut order = counted.order();
        let hidden = order.len().saturating_sub(shown);
        order.truncate(shown);
        if counted.has_scores() {
            self.bars(&order);
        } else if matches!(counted.contest.ballot, Ballot::Grades(_)) {
            self.grade_table(&order);
        } else {
            self.pair_table(&order);
        }
        if hidden > 0 {
            let said = say!(self.voice, "result-hidden", count = hidden);
            let _ = writeln!(self.text, "  {said}");
        }
        if let (false, Some(blank)) = (counted.has_scores(), counted.blank()) {
            let voters = self.voice.voters(counted, blank);
            let _ = writeln!(self.text, "  {}", self.voice.blanks(&voters));
        }
    }

    fn bars(&mut self, order: &[usize]) {
        let (counted, voice) = (self.counted, self.voice);
        let mut bars: Vec<Bar> = order
            .iter()
            .map(|&place| Bar {
                label: self.title(place).to_owned(),
                value: counted.score(place).unwrap_or(0),
                remark: match counted.fate(place) {
                    None | Some(Fate::Lost | Fate::Unsupported) => String::new(),
                    Some(fate) => voice.fate(fate),
                },
            })
            .collect();
        bars.extend(counted.blank().map(|value| Bar {
            label: voice.blank(),
            value,
            remark: String::new(),
        }));
        let shown = |value: u64| match counted.contest.ballot {
            Ballot::Allocation(_) => voice.amount(value, &counted.contest.unit),
            _ => voice.number(value),
        };
        // Only where a total is a number of voters it is a share of them.
        let whole = if counted.counts_voters() {
            counted.weight
        } else {
            0
        };
        let share = |value: u64| voice.percent(value, whole);
        let drawn = chart::bars_with(&bars, &shown, &share, self.style);
        self.text.push_str(&drawn);
    }

    fn grade_table(&mut self, order: &[usize]) {
        let (counted, voice) = (self.counted, self.voice);
        let Ballot::Grades(grades) = &counted.contest.ballot else {
            return;
        };
        let names: Vec<String> = (1..)
            .zip(&grades.grades)
            .map(|(number, grade): (usize, _)| format!("{number} {}", grade.pick(voice.titles())))
            .collect();
        let before = format!("{} ", say!(voice, "grades-title"));
        paragraph(self.text, &before, &names.join(", "), self.style);
        let heads: Vec<String> = (1..=grades.grades.len())
            .map(|number| number.to_string())
            .chain(grades.no_opinion.then(|| say!(voice, "no-opinion")))
            .collect();
        let rows: Vec<(String, Vec<String>)> = order
            .iter()
            .filter_map(|&place| {
                let (votes, none) = counted.grades(place)?;
                let cells = votes.into_iter().chain(none).map(|n| voice.number(n));
                Some((self.title(place).to_owned(), cells.collect()))
            })
            .collect();
        table(self.text, &heads, &rows, self.style);
    }

    fn pair_table(&mut self, order: &[usize]) {
        let (counted, voice) = (self.counted, self.voice);
        paragraph(self.text, "", &say!(voice, "result-pairs"), self.style);
        let heads: Vec<String> = (1..=order.len()).map(|number| number.to_string()).collect();
        let rows: Vec<(String, Vec<String>)> = (1..)
            .zip(order)
            .map(|(number, &above): (usize, _)| {
                let cell = |&below: &usize| match counted.pair(above, below) {
                    Some(votes) => voice.number(votes),
                    None => "-".to_owned(),
                };
                let title = format!("{number} {}", self.title(above));
                (title, order.iter().map(cell).collect())
            })
            .collect();
        table(self.text, &heads, &rows, self.style);
    }

    /// Both selections of a budget, whichever decides.
    fn selections(&mut self) {
        let (counted, voice) = (self.counted, self.voice);
        let Method::Budget(budget) = &counted.contest.rule.method else {
            return;
        };
        for selection in &counted.result.budgets {
            let decides = selection.by == budget.by;
            let name = voice.selected_and_decides(selection.by, decides);
            let said = voice.selection(counted, selection);
            let said = say!(voice, "named", name = name, said = said);
            paragraph(self.text, "", &said, self.style);
            let titles: Vec<&str> = (counted.selected(selection).iter())
                .map(|&place| self.title(place))
                .collect();
            if !decides && !titles.is_empty() {
                let titles = format!("{}.", titles.join("; "));
                paragraph(self.text, "  ", &titles, self.style);
            }
        }
    }

    /// A line for each option of which the totals do not say everything.
    fn reasons(&mut self, shown: usize) {
        let lines: Vec<String> = (self.counted.order().into_iter().take(shown))
            .filter_map(|place| self.reason(place))
            .collect();
        if lines.is_empty() {
            return;
        }
        let _ = writeln!(self.text, "  {}", say!(self.voice, "result-why"));
        for line in lines {
            paragraph(self.text, "- ", &line, self.style);
        }
    }

    fn reason(&self, place: usize) -> Option<String> {
        let (counted, voice) = (self.counted, self.voice);
        let row = counted.account(place)?;
        let name = format!("{} ({})", self.title(place), voice.fate(row.fate));
        let said = match (voice.reason(counted, row), counted.option(place)?.cost) {
            (why, 0) if why.is_empty() && counted.has_scores() => return None,
            (why, 0) if why.is_empty() => return Some(name),
            (why, cost) if why.is_empty() => {
                let cost = voice.amount(cost, &counted.contest.unit);
                say!(voice, "result-costs", cost = cost)
            }
            (why, _) => why,
        };
        Some(say!(voice, "named", name = name, said = said))
    }
}

/// Rows with a name and numbers under heads, the numbers in columns.
fn table(text: &mut String, heads: &[String], rows: &[(String, Vec<String>)], style: Style) {
    let width = |cell: &String| console::measure_text_width(cell);
    let mut widths: Vec<usize> = heads.iter().map(width).collect();
    for (_, cells) in rows {
        for (widest, cell) in widths.iter_mut().zip(cells) {
            *widest = (*widest).max(width(cell));
        }
    }
    let numbers: usize = widths.iter().map(|width| width + 2).sum();
    let longest = rows.iter().map(|(name, _)| width(name)).max().unwrap_or(0);
    let room = style.width.saturating_sub(numbers + 2).max(12);
    let names = longest.min(room);
    let mut line = |name: &str, cells: &[String]| {
        let mut line = format!("  {}", chart::fitted(name, names, style.unicode));
        for (cell, widest) in cells.iter().zip(&widths) {
            let before = (widest + 2).saturating_sub(width(cell));
            line.push_str(&" ".repeat(before));
            line.push_str(cell);
        }
        let _ = writeln!(text, "{line}");
    };
    line("", heads);
    for (name, cells) in rows {
        line(name, cells);
    }
}

/// A paragraph, indented, broken at the terminal's width.
fn paragraph(text: &mut String, before: &str, said: &str, style: Style) {
    let room = style.width.saturating_sub(4);
    let mut line = format!("  {before}");
    let mut fresh = true;
    // Spaces at which no line is broken stay.
    for word in said.split([' ', '\n']).filter(|word| !word.is_empty()) {
        let width = console::measure_text_width(&line) + console::measure_text_width(word);
        if width > room && !fresh {
            let _ = writeln!(text, "{}", line.trim_end());
            line = "    ".to_owned();
        }
        line.push_str(word);
        line.push(' ');
        fresh = false;
    }
    let _ = writeln!(text, "{}", line.trim_end());
}
