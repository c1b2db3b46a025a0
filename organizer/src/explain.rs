//! A manifest in plain words: what is asked, of whom, when, and who must act.

use std::fmt::Write as _;

use urne_record::manifest::Manifest;

use crate::draft::date;

/// The whole manifest in words, in the language where it has it.
pub fn explain(manifest: &Manifest, language: &str) -> String {
    let mut text = String::new();
    let _ = writeln!(text, "{}", manifest.title.pick(language));
    let _ = writeln!(text, "  opens  {}", date(&manifest.opens.to_string()));
    let early = if manifest.early_close {
        " (the organizer may close earlier)"
    } else {
        ""
    };
    let _ = writeln!(
        text,
        "  closes {}{early}",
        date(&manifest.closes.to_string())
    );
    for contest in &manifest.contests {
        let _ = writeln!(
            text,
            "\nContest '{}': {}",
            contest.id,
            contest.title.pick(language)
        );
        let _ = writeln!(text, "  Voters {}.", contest.task(language));
        let _ = writeln!(text, "  Result: {}.", contest.winning());
        if contest.shuffle {
            let _ = writeln!(text, "  Each voter sees the options in another order.");
        }
        for option in contest.options.iter().take(SHOWN) {
            let cost = match option.cost {
                0 => String::new(),
                cost => format!(", {}", contest.unit.amount(cost)),
            };
            let _ = writeln!(
                text,
                "  - {} ({}{cost})",
                option.title.pick(language),
                option.id
            );
        }
        if contest.options.len() > SHOWN {
            let _ = writeln!(text, "  ... and {} more", contest.options.len() - SHOWN);
        }
    }
    let _ = writeln!(text, "\nWho votes on what");
    for style in &manifest.styles {
        let ids: Vec<&str> = style.contests.iter().map(|id| id.as_str()).collect();
        let _ = writeln!(text, "  style '{}': {}", style.id, ids.join(", "));
    }
    let _ = writeln!(text, "\nPeople");
    let _ = writeln!(text, "  organizer  {}", manifest.organizer.name);
    for (index, registrar) in manifest.registrars.iter().enumerate() {
        let _ = writeln!(text, "  registrar {} {}", index + 1, registrar.name);
    }
    for (index, trustee) in manifest.trustees.iter().enumerate() {
        let _ = writeln!(text, "  trustee {:<2} {}", index + 1, trustee.name);
    }
    let (t, n) = (manifest.threshold, manifest.trustees.len());
    let _ = writeln!(
        text,
        "  Any {t} of the {n} trustees together decrypt the total; fewer learn nothing."
    );
    let _ = writeln!(
        text,
        "  Fewer than {} ballots (of the same weight) in a contest are never decrypted.",
        manifest.floor
    );
    if manifest.witnesses.quorum > 0 {
        let _ = writeln!(
            text,
            "  {} of {} witnesses must have cosigned the log before the tally.",
            manifest.witnesses.quorum,
            manifest.witnesses.keys.len()
        );
    }
    text
}

/// Options shown before the rest is summed up.
const SHOWN: usize = 30;
