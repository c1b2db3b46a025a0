//! The result in a terminal: bars, grades, pairs, budgets, and why.

use std::fmt::Write as _;

use urne_record::body::{Fate, Outcome};
use urne_record::manifest::{Ballot, Method};

use super::{Counted, Results};
use crate::chart::{self, Bar, Style};

impl Results<'_> {
    /// Totals as bars, with turnout, rule and winners; at most `shown` options a contest.
    pub fn chart(&self, style: Style, shown: usize) -> String {
        let lang = self.language();
        let turnout = self.turnout();
        let mut text = format!("{}\n", self.manifest.title.pick(lang));
        let share = turnout.counted as f64 * 100.0 / turnout.credentials.max(1) as f64;
        let _ = writeln!(
            text,
            "Turnout: {} of {} voters ({share:.1}%)",
            turnout.counted, turnout.credentials
        );
        if turnout.weight != turnout.counted {
            let _ = writeln!(text, "Weight of the counted ballots: {}", turnout.weight);
        }
        for counted in &self.contests {
            let question = counted.contest.title.pick(lang);
            let _ = writeln!(text);
            if question != self.manifest.title.pick(lang) {
                let _ = writeln!(text, "{question}");
            }
            let task = format!("{}.", counted.contest.task(lang));
            paragraph(&mut text, "Voters ", &task, style);
            let rule = format!("{}.", counted.contest.winning());
            paragraph(&mut text, "Result: ", &rule, style);
            if counted.result.outcome == Outcome::Counted {
                counted.totals(&mut text, lang, style, shown);
                counted.selections(&mut text, lang, style);
                counted.reasons(&mut text, lang, style, shown);
            }
            for sentence in counted.verdict(lang, self.manifest.floor) {
                paragraph(&mut text, "", &sentence, style);
            }
        }
        match style.unicode {
            true => text,
            false => text
                .chars()
                .map(|c| if c.is_ascii() { c } else { '?' })
                .collect(),
        }
    }
}

impl Counted<'_> {
    fn totals(&self, text: &mut String, lang: &str, style: Style, shown: usize) {
        let mut order = self.order();
        let hidden = order.len().saturating_sub(shown);
        order.truncate(shown);
        if self.has_scores() {
            self.bars(text, &order, lang, style);
        } else if matches!(self.contest.ballot, Ballot::Grades(_)) {
            self.grade_table(text, &order, lang, style);
        } else {
            self.pair_table(text, &order, lang, style);
        }
        if hidden > 0 {
            let _ = writeln!(text, "  and {hidden} more (--all shows them)");
        }
        if let (false, Some(blank)) = (self.has_scores(), self.blank()) {
            let _ = writeln!(text, "  Blank: {blank}");
        }
    }

    fn bars(&self, text: &mut String, order: &[usize], lang: &str, style: Style) {
        let mut bars: Vec<Bar> = order
            .iter()
            .map(|&place| Bar {
                label: self.title(place, lang).to_owned(),
                value: self.score(place).unwrap_or(0),
                remark: self.fate(place).map_or("", remark).to_owned(),
            })
            .collect();
        bars.extend(self.blank().map(|value| Bar {
            label: "(blank)".to_owned(),
            value,
            remark: String::new(),
        }));
        // Only where a total is a number of voters it is a share of them.
        let whole = if self.counts_voters() { self.weight } else { 0 };
        let shown = |value: u64| match self.contest.ballot {
            Ballot::Allocation(_) => self.contest.unit.amount(value),
            _ => value.to_string(),
        };
        text.push_str(&chart::bars_with(&bars, &shown, whole, style));
    }

    fn grade_table(&self, text: &mut String, order: &[usize], lang: &str, style: Style) {
        let Ballot::Grades(grades) = &self.contest.ballot else {
            return;
        };
        let names: Vec<String> = (1..)
            .zip(&grades.grades)
            .map(|(number, grade): (usize, _)| format!("{number} {}", grade.pick(lang)))
            .collect();
        paragraph(text, "Grades: ", &names.join(", "), style);
        let heads: Vec<String> = (1..=grades.grades.len())
            .map(|number| number.to_string())
            .chain(grades.no_opinion.then(|| "none".to_owned()))
            .collect();
        let rows: Vec<(String, Vec<String>)> = order
            .iter()
            .filter_map(|&place| {
                let (votes, none) = self.grades(place)?;
                let cells = votes.iter().chain(&none).map(u64::to_string).collect();
                Some((self.title(place, lang).to_owned(), cells))
            })
            .collect();
        table(text, &heads, &rows, style);
    }

    fn pair_table(&self, text: &mut String, order: &[usize], lang: &str, style: Style) {
        let _ = writeln!(
            text,
            "  How many rank the option of the row above that of the column:"
        );
        let heads: Vec<String> = (1..=order.len()).map(|number| number.to_string()).collect();
        let rows: Vec<(String, Vec<String>)> = (1..)
            .zip(order)
            .map(|(number, &above): (usize, _)| {
                let cell = |&below: &usize| match self.pair(above, below) {
                    Some(votes) => votes.to_string(),
                    None => "-".to_owned(),
                };
                let title = format!("{number} {}", self.title(above, lang));
                (title, order.iter().map(cell).collect())
            })
            .collect();
        table(text, &heads, &rows, style);
    }

    /// Both selections of a budget, whichever decides.
    fn selections(&self, text: &mut String, lang: &str, style: Style) {
        let Method::Budget(budget) = &self.contest.rule.method else {
            return;
        };
        for selection in &self.result.budgets {
            let decides = if selection.by == budget.by {
                " (this decides)"
            } else {
                " (for comparison)"
            };
            let name = Counted::selected_by(selection.by);
            let said = format!("{}.", self.selection(selection));
            paragraph(text, &format!("{name}{decides}: "), &said, style);
            let titles: Vec<&str> = (self.selected(selection).iter())
                .map(|&place| self.title(place, lang))
                .collect();
            if selection.by != budget.by && !titles.is_empty() {
                paragraph(text, "  ", &format!("{}.", titles.join("; ")), style);
            }
        }
    }

    /// A line for each option that says why.
    fn reasons(&self, text: &mut String, lang: &str, style: Style, shown: usize) {
        if self.result.account.is_empty() {
            return;
        }
        let _ = writeln!(text, "  Why:");
        for place in self.order().into_iter().take(shown) {
            let said = format!("{}: {}.", self.title(place, lang), self.reason(place, lang));
            paragraph(text, "- ", &said, style);
        }
    }
}

/// A remark behind a bar.
fn remark(fate: Fate) -> &'static str {
    match fate {
        Fate::Won => "won",
        Fate::Tied => "tied",
        Fate::Skipped => "does not fit",
        Fate::BelowShare => "too few",
        Fate::Lost | Fate::Unsupported => "",
    }
}

/// Rows with a name and numbers under heads, the numbers in columns.
fn table(text: &mut String, heads: &[String], rows: &[(String, Vec<String>)], style: Style) {
    let cells = rows.iter().flat_map(|(_, cells)| cells).chain(heads);
    let width = cells.map(String::len).max().unwrap_or(0) + 2;
    let numbers = width * heads.len();
    let longest = rows
        .iter()
        .map(|(name, _)| console::measure_text_width(name))
        .max()
        .unwrap_or(0);
    let room = style.width.saturating_sub(numbers + 2).max(12);
    let names = longest.min(room);
    let mut line = |name: &str, cells: &[String]| {
        let name = chart::fitted(name, names, style.unicode);
        let numbers: String = cells.iter().map(|cell| format!("{cell:>width$}")).collect();
        let _ = writeln!(text, "  {name}{numbers}");
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
    for word in said.split_whitespace() {
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
