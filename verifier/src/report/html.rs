//! The report as one page: no scripts, nothing loaded, readable in black and white.

use std::fmt::Write as _;

use super::{Contest, Report};

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
pub(super) fn write(report: &Report) -> String {
    let mut out = String::new();
    // Writing to a string cannot fail.
    let _ = page(report, &mut out);
    out
}

fn page(report: &Report, out: &mut String) -> std::fmt::Result {
    let title = escape(if report.title.is_empty() {
        "A record"
    } else {
        &report.title
    });
    writeln!(
        out,
        "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n\
         <title>Verification of {title}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n<main>"
    )?;
    let language = escape(&report.language);
    writeln!(
        out,
        "<h1>Verification of <span lang=\"{language}\">{title}</span></h1>"
    )?;
    writeln!(out, "<p class=\"verdict\">{}</p>", escape(&report.verdict))?;
    facts(report, out)?;
    checks(report, out)?;
    if !report.contests.is_empty() {
        writeln!(out, "<h2>Totals, as recomputed</h2>")?;
    }
    report
        .contests
        .iter()
        .try_for_each(|contest| write_contest(contest, out))?;
    if let Some(find) = &report.find {
        let counts = if find.counts {
            "It is the one that counts."
        } else {
            "A later one replaced it."
        };
        let said = if find.found {
            format!(
                "Found: {} is entry {}, {}. {counts}",
                find.tracking, find.index, find.time
            )
        } else {
            "No ballot with this fingerprint and tracking code is in the record.".to_owned()
        };
        writeln!(out, "<h2>Ballot</h2>\n<p>{}</p>", escape(&said))?;
    }
    for (title, list) in [
        ("Compared", &report.remarks),
        ("Not checked", &report.unchecked),
    ] {
        if !list.is_empty() {
            writeln!(out, "<h2>{title}</h2>\n{}", bullets(list))?;
        }
    }
    writeln!(out, "</main>\n</body>\n</html>")
}

fn facts(report: &Report, out: &mut String) -> std::fmt::Result {
    writeln!(out, "<h2>Election</h2>\n<dl>")?;
    for (name, value) in super::facts::facts(report) {
        writeln!(out, "<dt>{}</dt><dd>{}</dd>", escape(&name), escape(&value))?;
    }
    writeln!(out, "</dl>")
}

fn checks(report: &Report, out: &mut String) -> std::fmt::Result {
    writeln!(
        out,
        "<h2>Checks</h2>\n<table>\n<thead><tr><th scope=\"col\">Number</th><th scope=\"col\">Check</th>\
         <th scope=\"col\">Outcome</th><th scope=\"col\">Details</th></tr></thead>\n<tbody>"
    )?;
    for check in &report.checks {
        let class = if check.status == super::Status::Failed {
            " class=\"failed\""
        } else {
            ""
        };
        let mut findings = check.findings.clone();
        if check.more > 0 {
            findings.push(format!("and {} more", check.more));
        }
        let list = if findings.is_empty() {
            String::new()
        } else {
            bullets(&findings)
        };
        writeln!(
            out,
            "<tr{class}><td>{}</td><th scope=\"row\">{}</th><td>{}</td><td>{}{list}</td></tr>",
            check.number,
            escape(&check.name),
            check.status.words(),
            escape(&check.detail)
        )?;
    }
    writeln!(out, "</tbody>\n</table>")
}

fn write_contest(contest: &Contest, out: &mut String) -> std::fmt::Result {
    let (title, outcome) = (escape(&contest.title), escape(&contest.outcome));
    let decision = escape(&contest.decision_in_words);
    writeln!(out, "<section>\n<h3>{title}</h3>")?;
    writeln!(
        out,
        "<p><strong>{outcome}, {decision}.</strong> Rule: {}</p>",
        escape(&contest.rule)
    )?;
    if !contest.account.is_empty() {
        account(contest, out)?;
    }
    if !contest.budgets.is_empty() {
        budgets(contest, out)?;
    }
    totals(contest, out)?;
    writeln!(out, "</section>")
}

fn account(contest: &Contest, out: &mut String) -> std::fmt::Result {
    writeln!(
        out,
        "<table>\n<caption>Options, in the order of the rule</caption>\n\
         <thead><tr><th scope=\"col\">Option</th><th scope=\"col\">Outcome</th></tr></thead>\n<tbody>"
    )?;
    for line in &contest.account {
        let class = if line.fate == "won" {
            " class=\"won\""
        } else {
            ""
        };
        let tied = if contest.tied.contains(&line.option) {
            " (a tie concerns it)"
        } else {
            ""
        };
        let (title, reason) = (escape(&line.title), escape(&line.reason));
        writeln!(
            out,
            "<tr{class}><th scope=\"row\">{title}</th><td>{reason}{tied}</td></tr>"
        )?;
    }
    writeln!(out, "</tbody>\n</table>")
}

/// Both selections side by side.
fn budgets(contest: &Contest, out: &mut String) -> std::fmt::Result {
    writeln!(
        out,
        "<table>\n<caption>The two selections</caption>\n<thead><tr>"
    )?;
    for selection in &contest.budgets {
        writeln!(
            out,
            "<th scope=\"col\">{}</th>",
            escape(&selection.heading())
        )?;
    }
    writeln!(out, "</tr></thead>\n<tbody><tr>")?;
    for selection in &contest.budgets {
        writeln!(out, "<td>{}</td>", bullets(&selection.titles))?;
    }
    writeln!(out, "</tr></tbody>\n</table>")
}

fn totals(contest: &Contest, out: &mut String) -> std::fmt::Result {
    writeln!(
        out,
        "<table>\n<caption>Totals</caption>\n\
         <thead><tr><th scope=\"col\">Position</th><th scope=\"col\">Total</th>\
         <th scope=\"col\">Bar</th></tr></thead>\n<tbody>"
    )?;
    let known = contest
        .positions
        .iter()
        .filter_map(|position| position.total);
    let largest = known.max().unwrap_or(0).max(1);
    for position in &contest.positions {
        let total = position.shown.as_deref().unwrap_or("not decrypted");
        // Totals are at most 2^48, so the product stays far below 2^64.
        let width = position.total.unwrap_or(0).saturating_mul(1000) / largest;
        writeln!(
            out,
            "<tr><th scope=\"row\">{}</th><td class=\"total\">{}</td><td>\
             <svg viewBox=\"0 0 1000 10\" preserveAspectRatio=\"none\" aria-hidden=\"true\">\
             <rect width=\"{width}\" height=\"10\"/></svg></td></tr>",
            escape(&position.title),
            escape(total)
        )?;
    }
    writeln!(out, "</tbody>\n</table>")
}

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
    use crate::report::{AccountLine, BudgetLine, PositionLine};

    #[test]
    fn every_string_is_escaped() {
        let evil = "<script>alert(\"1\")</script>'&".to_owned();
        let contest = Contest {
            contest: "c".into(),
            title: evil.clone(),
            outcome: "counted".into(),
            rule: evil.clone(),
            decision_in_words: evil.clone(),
            positions: vec![PositionLine {
                title: evil.clone(),
                total: Some(3),
                shown: Some(evil.clone()),
                ..PositionLine::default()
            }],
            winners: vec!["a".into()],
            account: vec![AccountLine {
                title: evil.clone(),
                fate: "won".into(),
                reason: evil.clone(),
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
            verdict: evil.clone(),
            remarks: vec![evil],
            contests: vec![contest],
            ..Report::default()
        };
        let page = write(&report);
        assert!(!page.contains("<script") && page.contains("&lt;script&gt;"));
        assert!(page.contains("class=\"won\"") && page.contains("width=\"1000\""));
    }
}
