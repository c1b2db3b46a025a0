//! What the report says of the election besides checks and totals: the same list for text and page.

use super::{Report, date};

/// Names and values, in the order in which people read them.
pub(super) fn facts(report: &Report) -> Vec<(String, String)> {
    let mut facts = Vec::new();
    let mut fact = |name: &str, value: String| facts.push((name.to_owned(), value));
    if !report.election.is_empty() {
        fact("Id", report.election.clone());
        let (opens, closes, phase) = (&report.opens, &report.closes, &report.phase);
        fact("Voting", format!("{opens} to {closes}, phase {phase}"));
    }
    if let Some(board) = &report.board {
        let (name, key, fingerprint) = (&board.name, &board.key, &board.fingerprint);
        fact("Board", format!("{name}, key {key} ({fingerprint})"));
    }
    fact("Entries", report.entries.to_string());
    if let Some(checkpoint) = &report.checkpoint {
        let (size, root) = (&checkpoint.size, &checkpoint.root);
        fact("Checkpoint", format!("size {size}, root {root}"));
        for c in &checkpoint.cosigned {
            fact("Cosigned by", format!("{} at {}", c.witness, date(c.time)));
        }
        if checkpoint.cosigned.is_empty() {
            fact("Cosigned by", "nobody".to_owned());
        }
    }
    for (ordinal, trustee) in (1..).zip(&report.trustees) {
        let value = format!("{} ({})", trustee.name, trustee.fingerprint);
        fact(&format!("Trustee {ordinal}"), value);
    }
    if let Some(keys) = &report.election_keys {
        let (t, n) = (report.threshold, report.trustees.len());
        fact(
            "Election keys",
            format!("{keys}, {t} of {n} trustees decrypt"),
        );
    }
    let n = report.numbers;
    let roll = format!("{} credentials, total weight {}", n.credentials, n.weight);
    fact("On the roll", roll);
    let ballots = format!(
        "{}: {} current, {} replaced",
        n.ballots, n.counted, n.replaced
    );
    fact("Ballots", ballots);
    for pages in &report.later_pages {
        let (entry, time, files) = (pages.entry, &pages.time, pages.files);
        let value = format!("entry {entry} at {time}, {files} files");
        fact("Pages changed", value);
    }
    facts
}
