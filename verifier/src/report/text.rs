//! The report for a terminal.
//!
//! Strings of the record are written with control and bidirectional characters replaced, so that
//! a title cannot paint a false verdict over the terminal.

use std::fmt::Write as _;

use super::{Contest, Report};

/// Writes the report.
pub(super) fn write(report: &Report) -> String {
    let mut out = String::new();
    // Writing to a string cannot fail.
    let _ = sections(report, &mut out);
    out
}

fn sections(report: &Report, out: &mut String) -> std::fmt::Result {
    writeln!(out, "{}\n", plain(&report.verdict))?;
    let mut line = |name: &str, value: &str| writeln!(out, "{name:<16}{}", plain(value));
    if !report.election.is_empty() {
        line("Election", &report.title)?;
    }
    for (name, value) in super::facts::facts(report) {
        line(&name, &value)?;
    }

    writeln!(out, "\nChecks")?;
    for check in &report.checks {
        let detail = if check.detail.is_empty() {
            String::new()
        } else {
            format!("  {}", plain(&check.detail))
        };
        let (number, name, status) = (check.number, &check.name, check.status.words());
        writeln!(
            out,
            "{}",
            format!("  {number:>2} {name:<20}{status:<15}{detail}").trim_end()
        )?;
        for finding in &check.findings {
            writeln!(out, "       - {}", plain(finding))?;
        }
        if check.more > 0 {
            writeln!(out, "       - and {} more", check.more)?;
        }
    }
    if !report.contests.is_empty() {
        writeln!(out, "\nTotals, as recomputed")?;
    }
    report
        .contests
        .iter()
        .try_for_each(|contest| write_contest(contest, out))?;
    if let Some(find) = &report.find {
        writeln!(out, "\nBallot")?;
        if find.found {
            let counts = if find.counts {
                "it is the one that counts"
            } else {
                "a later one replaced it"
            };
            writeln!(
                out,
                "  FOUND: {} is entry {}, {}; {counts}.",
                find.tracking, find.index, find.time
            )?;
        } else {
            writeln!(
                out,
                "  No ballot with this fingerprint and tracking code is in the record."
            )?;
        }
    }
    for (title, list) in [
        ("Compared", &report.remarks),
        ("Not checked", &report.unchecked),
    ] {
        if !list.is_empty() {
            writeln!(out, "\n{title}")?;
        }
        list.iter()
            .try_for_each(|remark| writeln!(out, "  - {}", plain(remark)))?;
    }
    Ok(())
}

fn write_contest(contest: &Contest, out: &mut String) -> std::fmt::Result {
    writeln!(
        out,
        "\n  {} ({}): {}, {}",
        plain(&contest.title),
        contest.contest,
        contest.outcome,
        plain(&contest.decision_in_words)
    )?;
    writeln!(out, "  Rule: {}", plain(&contest.rule))?;
    for position in &contest.positions {
        if let Some(total) = &position.shown {
            writeln!(out, "    {:>10}  {}", plain(total), plain(&position.title))?;
        }
    }
    if !contest.account.is_empty() {
        writeln!(out, "  Options, in the order of the rule:")?;
    }
    for line in &contest.account {
        let mark = if line.fate == "won" { "*" } else { " " };
        let tied = if contest.tied.contains(&line.option) {
            " (a tie concerns it)"
        } else {
            ""
        };
        let (title, reason) = (plain(&line.title), plain(&line.reason));
        writeln!(out, "  {mark} {title}: {reason}{tied}")?;
    }
    side_by_side(contest, out)
}

/// Both selections of a budget, in two columns.
fn side_by_side(contest: &Contest, out: &mut String) -> std::fmt::Result {
    let columns: Vec<Vec<String>> = contest
        .budgets
        .iter()
        .map(|selection| {
            let titles = selection.titles.iter().map(|title| format!("- {title}"));
            std::iter::once(selection.heading()).chain(titles).collect()
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
        writeln!(out, "{}", line.trim_end())?;
    }
    Ok(())
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

    #[test]
    fn a_title_cannot_write_over_the_verdict() {
        let report = Report {
            title: "x\u{1b}[2J\r\u{202e}y".into(),
            election: "0".into(),
            ..Report::default()
        };
        let text = write(&report);
        assert!(!text.contains('\u{1b}') && !text.contains('\r') && !text.contains('\u{202e}'));
    }
}
