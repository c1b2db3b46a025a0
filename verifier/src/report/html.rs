//! The report as one page: no scripts, nothing loaded, readable in black and white.

use std::fmt::Write as _;

use super::sentence::sentence;
use super::{Contest, Report, Sentence, Wording};

const STYLE: &str = "\
body{font:1rem/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#111;background:#fff}\
h1{font-size:1.5rem}h2{font-size:1.2rem;margin-top:2rem}\
.verdict{border:.2rem solid #111;padding:.8rem;font-weight:bold}\
table{border-collapse:collapse;width:100%}th,td{text-align:left;vertical-align:top;padding:.3rem .6rem;border-bottom:1px solid #888}\
dt{font-weight:bold}dd{margin:0 0 .4rem 0;overflow-wrap:anywhere}code{overflow-wrap:anywhere}\
.failed{font-weight:bold;border-left:.4rem solid #111}td ul{margin:.2rem 0;padding-left:1.2rem}\
tr.won{font-weight:bold;border-left:.4rem solid #111}caption{text-align:left;font-style:italic;padding-top:.6rem}\
td.total{text-align:right;font-variant-numeric:tabular-nums}\
svg{display:block;width:100%;height:1rem}rect{fill:#111}\
@media print{body{margin:0;max-width:none}}";

/// Writes the page.
pub(super) fn write(report: &Report, wording: &dyn Wording) -> String {
    let mut page = Page {
        out: String::new(),
        wording,
    };
    // Writing to a string cannot fail.
    let _ = page.whole(report);
    page.out
}

/// What is written so far, in which language.
struct Page<'a> {
    out: String,
    wording: &'a dyn Wording,
}

impl Page<'_> {
    fn say(&self, sentence: &Sentence) -> String {
        escape(&sentence.say(self.wording))
    }

    fn whole(&mut self, report: &Report) -> std::fmt::Result {
        let title = if report.title.is_empty() {
            sentence!("page-untitled")
        } else {
            report.title.clone().into()
        };
        let heading = self.say(&sentence!("page-title", title = title.clone()));
        writeln!(
            self.out,
            "<!doctype html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n\
             <meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">\n\
             <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n\
             <title>{heading}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n<main>",
            self.wording.tag()
        )?;
        let language = escape(&report.language);
        let title = format!("<span lang=\"{language}\">{}</span>", self.say(&title));
        let heading = self.say(&sentence!("page-title", title = TITLE));
        writeln!(self.out, "<h1>{}</h1>", heading.replace(TITLE, &title))?;
        let verdict = self.say(&report.verdict);
        writeln!(self.out, "<p class=\"verdict\">{verdict}</p>")?;
        self.facts(report)?;
        self.checks(report)?;
        if !report.contests.is_empty() {
            self.heading(sentence!("head-totals"))?;
        }
        for contest in &report.contests {
            self.contest(contest)?;
        }
        self.ballot(report)?;
        for (title, list) in [
            (sentence!("head-compared"), &report.remarks),
            (sentence!("head-unchecked"), &report.unchecked),
        ] {
            if !list.is_empty() {
                self.heading(title)?;
                let list: Vec<String> = list.iter().map(|one| one.say(self.wording)).collect();
                writeln!(self.out, "{}", bullets(&list))?;
            }
        }
        writeln!(self.out, "</main>\n</body>\n</html>")
    }

    fn heading(&mut self, title: Sentence) -> std::fmt::Result {
        let title = self.say(&title);
        writeln!(self.out, "<h2>{title}</h2>")
    }

    /// The head of a table.
    fn head<const N: usize>(&self, columns: [Sentence; N]) -> String {
        let cell = |column: &Sentence| format!("<th scope=\"col\">{}</th>", self.say(column));
        let cells: Vec<String> = columns.iter().map(cell).collect();
        format!("<thead><tr>{}</tr></thead>", cells.concat())
    }

    fn ballot(&mut self, report: &Report) -> std::fmt::Result {
        let Some(find) = &report.find else {
            return Ok(());
        };
        let counts = match find.counts {
            true => sentence!("ballot-counts-page"),
            false => sentence!("ballot-replaced-page"),
        };
        let said = match find.found {
            true => sentence!(
                "ballot-found-page",
                tracking = &find.tracking,
                index = find.index.to_string(),
                time = &find.time,
                counts = counts
            ),
            false => sentence!("ballot-none"),
        };
        self.heading(sentence!("head-ballot"))?;
        let said = self.say(&said);
        writeln!(self.out, "<p>{said}</p>")
    }

    fn facts(&mut self, report: &Report) -> std::fmt::Result {
        self.heading(sentence!("line-election"))?;
        writeln!(self.out, "<dl>")?;
        for (name, value) in super::facts::facts(report) {
            let (name, value) = (self.say(&name), self.say(&value));
            writeln!(self.out, "<dt>{name}</dt><dd>{value}</dd>")?;
        }
        writeln!(self.out, "</dl>")
    }

    fn checks(&mut self, report: &Report) -> std::fmt::Result {
        self.heading(sentence!("head-checks"))?;
        let head = self.head([
            sentence!("column-number"),
            sentence!("column-check"),
            sentence!("column-outcome"),
            sentence!("column-details"),
        ]);
        writeln!(self.out, "<table>\n{head}\n<tbody>")?;
        // Details are in the language that all observers share.
        let details = match self.wording.tag() {
            "en" => "<td>",
            _ => "<td lang=\"en\">",
        };
        for check in &report.checks {
            let class = if check.status == super::Status::Failed {
                " class=\"failed\""
            } else {
                ""
            };
            let mut findings = check.findings.clone();
            if check.more > 0 {
                findings.push(sentence!("more", count = check.more).say(self.wording));
            }
            let list = if findings.is_empty() {
                String::new()
            } else {
                bullets(&findings)
            };
            let name = escape(&self.wording.check(check.number, &check.name));
            let (status, detail) = (self.say(&check.status.words()), escape(&check.detail));
            writeln!(
                self.out,
                "<tr{class}><td>{}</td><th scope=\"row\">{name}</th><td>{status}</td>{details}{detail}{list}</td></tr>",
                check.number
            )?;
        }
        writeln!(self.out, "</tbody>\n</table>")
    }

    fn contest(&mut self, contest: &Contest) -> std::fmt::Result {
        let title = escape(&contest.title);
        let outcome = self.say(&contest.outcome_in_words());
        let decision = self.say(&contest.decision_in_words);
        let rule = self.say(&sentence!("rule-line", rule = contest.rule.clone()));
        writeln!(self.out, "<section>\n<h3>{title}</h3>")?;
        writeln!(
            self.out,
            "<p><strong>{outcome}, {decision}.</strong> {rule}</p>"
        )?;
        if !contest.account.is_empty() {
            self.account(contest)?;
        }
        if !contest.budgets.is_empty() {
            self.budgets(contest)?;
        }
        self.totals(contest)?;
        writeln!(self.out, "</section>")
    }

    fn account(&mut self, contest: &Contest) -> std::fmt::Result {
        let caption = self.say(&sentence!("options-caption"));
        let head = self.head([sentence!("column-option"), sentence!("column-outcome")]);
        writeln!(
            self.out,
            "<table>\n<caption>{caption}</caption>\n{head}\n<tbody>"
        )?;
        for line in &contest.account {
            let class = if line.fate == "won" {
                " class=\"won\""
            } else {
                ""
            };
            let (title, reason) = (escape(&line.title), self.say(&contest.reason_of(line)));
            writeln!(
                self.out,
                "<tr{class}><th scope=\"row\">{title}</th><td>{reason}</td></tr>"
            )?;
        }
        writeln!(self.out, "</tbody>\n</table>")
    }

    /// Both selections side by side.
    fn budgets(&mut self, contest: &Contest) -> std::fmt::Result {
        let caption = self.say(&sentence!("selections-caption"));
        writeln!(
            self.out,
            "<table>\n<caption>{caption}</caption>\n<thead><tr>"
        )?;
        for selection in &contest.budgets {
            let heading = self.say(&selection.heading());
            writeln!(self.out, "<th scope=\"col\">{heading}</th>")?;
        }
        writeln!(self.out, "</tr></thead>\n<tbody><tr>")?;
        for selection in &contest.budgets {
            writeln!(self.out, "<td>{}</td>", bullets(&selection.titles))?;
        }
        writeln!(self.out, "</tr></tbody>\n</table>")
    }

    fn totals(&mut self, contest: &Contest) -> std::fmt::Result {
        let caption = self.say(&sentence!("totals-caption"));
        let head = self.head([
            sentence!("column-position"),
            sentence!("column-total"),
            sentence!("column-bar"),
        ]);
        writeln!(
            self.out,
            "<table>\n<caption>{caption}</caption>\n{head}\n<tbody>"
        )?;
        let known = contest
            .positions
            .iter()
            .filter_map(|position| position.total);
        let largest = known.max().unwrap_or(0).max(1);
        for position in &contest.positions {
            let total = match &position.shown {
                Some(total) => escape(total),
                None => self.say(&sentence!("not-decrypted")),
            };
            // Totals are at most 2^48, so the product stays far below 2^64.
            let width = position.total.unwrap_or(0).saturating_mul(1000) / largest;
            let title = self.say(&position.title);
            writeln!(
                self.out,
                "<tr><th scope=\"row\">{title}</th><td class=\"total\">{total}</td><td>\
                 <svg viewBox=\"0 0 1000 10\" preserveAspectRatio=\"none\" aria-hidden=\"true\">\
                 <rect width=\"{width}\" height=\"10\"/></svg></td></tr>"
            )?;
        }
        writeln!(self.out, "</tbody>\n</table>")
    }
}

/// Stands for the title in a heading until it is marked up; no text has it.
const TITLE: &str = "\u{e000}";

fn bullets(list: &[String]) -> String {
    let items: Vec<String> = list
        .iter()
        .map(|item| format!("<li>{}</li>", escape(item)))
        .collect();
    format!("<ul>{}</ul>", items.concat())
}

/// Escapes a string for text and for attributes in double quotes.
fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => out.push('\u{fffd}'),
            c if c.is_control() && c != '\n' => out.push('\u{fffd}'),
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::{AccountLine, BudgetLine, English, PositionLine};

    #[test]
    fn every_string_is_escaped() {
        let evil = "<script>alert(\"1\")</script>'&".to_owned();
        let contest = Contest {
            contest: "c".into(),
            title: evil.clone(),
            outcome: "counted".into(),
            rule: evil.clone().into(),
            decision_in_words: evil.clone().into(),
            positions: vec![PositionLine {
                title: evil.clone().into(),
                total: Some(3),
                shown: Some(evil.clone()),
                ..PositionLine::default()
            }],
            winners: vec!["a".into()],
            account: vec![AccountLine {
                title: evil.clone(),
                fate: "won".into(),
                reason: evil.clone().into(),
                ..AccountLine::default()
            }],
            budgets: vec![BudgetLine {
                cost_shown: evil.clone(),
                titles: vec![evil.clone()],
                ..BudgetLine::default()
            }],
            ..Contest::default()
        };
        let report = Report {
            title: evil.clone(),
            language: evil.clone(),
            verdict: evil.clone().into(),
            remarks: vec![evil.into()],
            contests: vec![contest],
            ..Report::default()
        };
        let page = write(&report, &English);
        assert!(!page.contains("<script") && page.contains("&lt;script&gt;"));
        assert!(page.contains("class=\"won\"") && page.contains("width=\"1000\""));
    }
}
