#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use std::collections::BTreeSet;
use std::path::Path;

use urne_record::fixtures::{Fixture, every_kind};
use urne_record::manifest::Unit;
use urne_words::check;

use super::*;
use crate::export::pictures;
use crate::results::{Posted, Results};

/// The place of the file that is only this crate's.
const OWN: usize = 2;
const NONE: Vec<String> = Vec::new();

fn sources() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src")
}

#[test]
fn every_language_says_the_same() {
    assert_eq!(check::file(&WORDS, OWN), NONE);
}

#[test]
fn no_sentence_is_left_over() {
    assert_eq!(check::asked(&WORDS, OWN, &sources()).ok(), Some(NONE));
}

/// The names of all sentences.
fn names() -> BTreeSet<String> {
    (0..=OWN).flat_map(|at| check::ids(&WORDS, at)).collect()
}

/// The names of sentences that the sources in a folder ask somebody to say.
fn asked_in(folder: &Path, asked: &mut BTreeSet<String>) {
    for item in std::fs::read_dir(folder).unwrap() {
        let path = item.unwrap().path();
        if path.is_dir() {
            asked_in(&path, asked);
            continue;
        }
        let text = std::fs::read_to_string(&path).unwrap();
        for call in text.split("say!(").skip(1) {
            let mut pieces = call.split('"');
            let who = pieces.next().unwrap_or_default().trim();
            let plain = |c: char| c.is_ascii_alphanumeric() || " .,\n".contains(c);
            if who.matches(',').count() == 1 && who.ends_with(',') && who.chars().all(plain) {
                asked.extend(pieces.next().map(str::to_owned));
            }
        }
    }
}

#[test]
fn no_sentence_is_missing() {
    let mut asked = BTreeSet::new();
    asked_in(&sources(), &mut asked);
    assert!(asked.len() > 60, "{asked:?}");
    let known = names();
    let missing: Vec<_> = asked.iter().filter(|id| !known.contains(*id)).collect();
    assert!(missing.is_empty(), "{missing:?}");
}

#[test]
fn every_kind_of_contest_is_said_and_drawn_in_every_language() {
    let fixture = Fixture::finished_with_every_kind(21, 1).unwrap();
    let posted = Posted::of(&fixture.election).unwrap();
    let manifest = fixture.election.manifest();
    let known = names();
    for language in Language::ALL {
        let results = Results::read(manifest, &posted, Voice::of(language));
        let drawn: String = (pictures(&results).iter())
            .map(|file| String::from_utf8_lossy(&file.bytes).into_owned())
            .collect();
        assert!(drawn.contains(&format!(r#"xml:lang="{}""#, language.tag())));
        // A sentence that is in no file is told by its name.
        let pieces = drawn.split(|c: char| !(c.is_ascii_alphanumeric() || c == '-'));
        let raw: BTreeSet<&str> = pieces
            .filter(|piece| piece.contains('-') && known.contains(*piece))
            .collect();
        assert!(raw.is_empty(), "{language:?}: {raw:?}");
        assert!(!drawn.contains("{$"), "{language:?}");
    }
}

#[test]
fn rules_are_said_in_every_language() {
    for contest in every_kind().unwrap() {
        let said = Language::ALL.map(|language| {
            let voice = Voice::of(language);
            format!(
                "{} {}",
                voice.task(&contest),
                voice.rules(&contest).join(" ")
            )
        });
        let distinct: BTreeSet<&String> = said.iter().collect();
        assert_eq!(distinct.len(), 4, "{said:?}");
    }
}

#[test]
fn rules_in_one_text_name_the_grades() {
    let voice = Voice::with_titles(Language::En, "en");
    let said: Vec<String> = (every_kind().unwrap().iter())
        .map(|contest| {
            let rules = voice.rules(contest).join(" ");
            format!("{} {rules}", voice.task_with_grades(contest))
        })
        .collect();
    let said = said.join("\n");
    for what in [
        "Choose one option. You can also vote blank. The option with the most votes wins.",
        "At least 25% of the voters on the roll must have voted. An option needs more than 50% of the votes",
        "The grades, the best first: good, fair, bad.",
        "At most €6,000 for one option.",
    ] {
        assert!(said.contains(what), "{what}\n{said}");
    }
    // A sentence that is in no file is told by its name.
    for start in ["rule-", "wins-", "needs-", "ties-", "grades-title"] {
        assert!(!said.contains(start), "{start}\n{said}");
    }
}

#[test]
fn numbers_look_as_in_browsers() {
    let shares = Language::ALL.map(|language| Voice::of(language).percent(4567, 10_000));
    assert_eq!(
        shares,
        ["45,7\u{202f}%", "45.7%", "45,7\u{a0}%", "45,7\u{a0}%"]
    );
    let euros = Unit {
        decimals: 2,
        name: "EUR".to_owned(),
    };
    let amounts = |value| Language::ALL.map(|l| Voice::of(l).amount(value, &euros));
    assert_eq!(
        amounts(1_234_550),
        [
            "12\u{202f}345,50\u{a0}€",
            "€12,345.50",
            "12.345,50\u{a0}€",
            "12.345,50\u{a0}€"
        ]
    );
    assert_eq!(amounts(500), ["5\u{a0}€", "€5", "5\u{a0}€", "5\u{a0}€"]);
}

#[test]
fn parts_are_rounded_to_the_nearest() {
    let percent = |part, whole| Voice::of(Language::En).percent(part, whole);
    assert_eq!(percent(1, 3), "33.3%");
    assert_eq!(percent(2, 3), "66.7%");
    assert_eq!(percent(1, 2000), "0.1%");
    assert_eq!(percent(5, 5), "100.0%");
    assert_eq!(percent(5, 0), "");
    assert_eq!(percent(u64::MAX, u64::MAX), "100.0%");
}

#[test]
fn parts_of_a_rule() {
    assert_eq!(Voice::of(Language::Fr).part(1, 8), "12,5\u{202f}%");
    assert_eq!(Voice::of(Language::Es).part(1, 2), "50\u{a0}%");
    assert_eq!(Voice::of(Language::En).part(2, 3), "2/3");
}

#[test]
fn units_without_a_sign_keep_their_name() {
    let hours = Unit {
        decimals: 1,
        name: "hours".to_owned(),
    };
    assert_eq!(Voice::of(Language::En).amount(15, &hours), "1.5\u{a0}hours");
    let none = Unit {
        decimals: 0,
        name: String::new(),
    };
    assert_eq!(Voice::of(Language::Fr).amount(15, &none), "15");
}
