//! What the report says of the election besides checks and totals: the same list for text and page.

use super::sentence::sentence;
use super::{Report, Sentence, date};

/// Names and values, in the order in which people read them.
pub(super) fn facts(report: &Report) -> Vec<(Sentence, Sentence)> {
    let mut facts = Vec::new();
    let mut fact = |name: Sentence, value: Sentence| facts.push((name, value));
    if !report.election.is_empty() {
        fact(sentence!("line-id"), report.election.clone().into());
        let phase = sentence!(format!("phase-{}", report.phase));
        let (opens, closes) = (&report.opens, &report.closes);
        fact(
            sentence!("line-voting"),
            sentence!(
                "line-voting-text",
                opens = opens,
                closes = closes,
                phase = phase
            ),
        );
    }
    if let Some(board) = &report.board {
        let (name, key, fingerprint) = (&board.name, &board.key, &board.fingerprint);
        fact(
            sentence!("line-board"),
            sentence!(
                "line-board-text",
                name = name,
                key = key,
                fingerprint = fingerprint
            ),
        );
    }
    fact(sentence!("line-entries"), report.entries.to_string().into());
    if let Some(checkpoint) = &report.checkpoint {
        let (size, root) = (checkpoint.size, &checkpoint.root);
        fact(
            sentence!("line-checkpoint"),
            sentence!("line-checkpoint-text", size = size, root = root),
        );
        for c in &checkpoint.cosigned {
            let (witness, time) = (&c.witness, date(c.time));
            fact(
                sentence!("line-cosigned"),
                sentence!("line-cosigned-text", witness = witness, time = time),
            );
        }
        if checkpoint.cosigned.is_empty() {
            fact(sentence!("line-cosigned"), sentence!("line-nobody"));
        }
    }
    for (ordinal, trustee) in (1_u64..).zip(&report.trustees) {
        let value = format!("{} ({})", trustee.name, trustee.fingerprint);
        fact(sentence!("line-trustee", ordinal = ordinal), value.into());
    }
    if let Some(keys) = &report.election_keys {
        let (threshold, trustees) = (report.threshold, report.trustees.len());
        fact(
            sentence!("line-keys"),
            sentence!(
                "line-keys-text",
                keys = keys,
                threshold = threshold,
                trustees = trustees
            ),
        );
    }
    let n = report.numbers;
    fact(
        sentence!("line-roll"),
        sentence!("line-roll-text", count = n.credentials, weight = n.weight),
    );
    fact(
        sentence!("line-ballots"),
        sentence!(
            "line-ballots-text",
            all = n.ballots,
            counted = n.counted,
            replaced = n.replaced
        ),
    );
    for pages in &report.later_pages {
        let (entry, time) = (pages.entry.to_string(), &pages.time);
        fact(
            sentence!("line-pages"),
            sentence!(
                "line-pages-text",
                entry = entry,
                time = time,
                files = pages.files
            ),
        );
    }
    facts
}
