//! The report for a terminal.
//!
//! Strings of the record are written with control and bidirectional characters replaced, so that
//! a title cannot paint a false verdict over the terminal.

use std::fmt::Write as _;

use super::sentence::sentence;
use super::{CheckLine, Contest, Report, Sentence, Wording};

/// Writes the report.
pub(super) fn write(report: &Report, wording: &dyn Wording) -> String {
    let mut text = Text {
        out: String::new(),
        wording,
    };
    // Writing to a string cannot fail.
    let _ = text.sections(report);
    text.out
}

/// What is written so far, in which language.
struct Text<'a> {
    out: String,
    wording: &'a dyn Wording,
}

impl Text<'_> {
    fn say(&self, sentence: &Sentence) -> String {
        plain(&sentence.say(self.wording))
    }

    fn sections(&mut self, report: &Report) -> std::fmt::Result {
        let verdict = self.say(&report.verdict);
        writeln!(self.out, "{verdict}\n")?;
        self.facts(report)?;
        self.checks(&report.checks)?;
        if !report.contests.is_empty() {
            self.heading(sentence!("head-totals"))?;
        }
        for contest in &report.contests {
            self.contest(contest)?;
        }
        if let Some(find) = &report.find {
            self.heading(sentence!("head-ballot"))?;
            let counts = match find.counts {
                true => sentence!("ballot-counts-line"),
                false => sentence!("ballot-replaced-line"),
            };
            let said = match find.found {
                true => sentence!(
                    "ballot-found-line",
                    tracking = &find.tracking,
                    index = find.index.to_string(),
                    time = &find.time,
                    counts = counts
                ),
                false => sentence!("ballot-none"),
            };
            writeln!(self.out, "  {}", said.say(self.wording))?;
        }
        for (title, list) in [
            (sentence!("head-compared"), &report.remarks),
            (sentence!("head-unchecked"), &report.unchecked),
        ] {
            if !list.is_empty() {
                self.heading(title)?;
            }
            for remark in list {
                let remark = self.say(remark);
                writeln!(self.out, "  - {remark}")?;
            }
        }
        Ok(())
    }

    fn heading(&mut self, title: Sentence) -> std::fmt::Result {
        let title = self.say(&title);
        writeln!(self.out, "\n{title}")
    }

    fn facts(&mut self, report: &Report) -> std::fmt::Result {
        let mut facts = super::facts::facts(report);
        if !report.election.is_empty() {
            let title = report.title.clone().into();
            facts.insert(0, (sentence!("line-election"), title));
        }
        let lines: Vec<(String, String)> = facts
            .iter()
            .map(|(name, value)| (self.say(name), self.say(value)))
            .collect();
        let width = column(16, lines.iter().map(|(name, _)| name));
        for (name, value) in lines {
            writeln!(self.out, "{name:<width$}{value}")?;
        }
        Ok(())
    }

    fn checks(&mut self, checks: &[CheckLine]) -> std::fmt::Result {
        self.heading(sentence!("head-checks"))?;
        let lines: Vec<(String, String)> = checks
            .iter()
            .map(|check| {
                let name = self.wording.check(check.number, &check.name);
                (name, self.say(&check.status.words()))
            })
            .collect();
        let names = column(20, lines.iter().map(|(name, _)| name));
        let statuses = column(15, lines.iter().map(|(_, status)| status));
        for (check, (name, status)) in checks.iter().zip(&lines) {
            let detail = if check.detail.is_empty() {
                String::new()
            } else {
                format!("  {}", plain(&check.detail))
            };
            let number = check.number;
            let line = format!("  {number:>2} {name:<names$}{status:<statuses$}{detail}");
            writeln!(self.out, "{}", line.trim_end())?;
            for finding in &check.findings {
                writeln!(self.out, "       - {}", plain(finding))?;
            }
            if check.more > 0 {
                let more = self.say(&sentence!("more", count = check.more));
                writeln!(self.out, "       - {more}")?;
            }
        }
        Ok(())
    }

    fn contest(&mut self, contest: &Contest) -> std::fmt::Result {
        let (title, id) = (plain(&contest.title), &contest.contest);
        let outcome = self.say(&contest.outcome_in_words());
        let decision = self.say(&contest.decision_in_words);
        writeln!(self.out, "\n  {title} ({id}): {outcome}, {decision}")?;
        let rule = self.say(&sentence!("rule-line", rule = contest.rule.clone()));
        writeln!(self.out, "  {rule}")?;
        for position in &contest.positions {
            if let Some(total) = &position.shown {
                let (total, title) = (plain(total), self.say(&position.title));
                writeln!(self.out, "    {total:>10}  {title}")?;
            }
        }
        if !contest.account.is_empty() {
            let title = self.say(&sentence!("options-line"));
            writeln!(self.out, "  {title}")?;
        }
        for line in &contest.account {
            let mark = if line.fate == "won" { "*" } else { " " };
            let reason = self.say(&contest.reason_of(line));
            writeln!(self.out, "  {mark} {}: {reason}", plain(&line.title))?;
        }
        self.side_by_side(contest)
    }

    /// Both selections of a budget, in two columns.
    fn side_by_side(&mut self, contest: &Contest) -> std::fmt::Result {
        let columns: Vec<Vec<String>> = contest
            .budgets
            .iter()
            .map(|selection| {
                let titles = selection.titles.iter().map(|title| format!("- {title}"));
                std::iter::once(selection.heading().say(self.wording))
                    .chain(titles)
                    .collect()
            })
            .collect();
        let [left, right] = columns.as_slice() else {
            return Ok(());
        };
        let width = left
            .iter()
            .map(|line| line.chars().count())
            .max()
            .unwrap_or(0);
        for row in 0..left.len().max(right.len()) {
            let cell = |column: &[String]| plain(column.get(row).map_or("", String::as_str));
            let line = format!("    {:<width$}  | {}", cell(left), cell(right));
            writeln!(self.out, "{}", line.trim_end())?;
        }
        Ok(())
    }
}

/// How wide a column is: as in English, and wider where the words of a language are.
fn column<'a>(english: usize, words: impl Iterator<Item = &'a String>) -> usize {
    let longest = words.map(|word| word.chars().count()).max();
    english.max(longest.unwrap_or_default() + 1)
}

/// Without characters that move the cursor or turn the direction of writing.
fn plain(text: &str) -> String {
    let strange = |c: char| {
        c.is_control()
            || matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
    };
    text.chars()
        .map(|c| if strange(c) { '\u{fffd}' } else { c })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::English;

    #[test]
    fn a_title_cannot_write_over_the_verdict() {
        let report = Report {
            title: "x\u{1b}[2J\r\u{202e}y".into(),
            election: "0".into(),
            ..Report::default()
        };
        let text = write(&report, &English);
        assert!(!text.contains('\u{1b}') && !text.contains('\r') && !text.contains('\u{202e}'));
    }
}
