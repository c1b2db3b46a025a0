#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::expect_used
)]

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use urne_record::Kind;

use super::*;

/// The messages of a language file, each with its text.
fn messages(file: &str) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    let mut last = String::new();
    for line in file.lines() {
        let begins = line.starts_with(|letter: char| letter.is_ascii_lowercase());
        match line.split_once(" =") {
            Some((id, text)) if begins => {
                last = id.to_owned();
                found.insert(last.clone(), text.to_owned());
            }
            _ if line.starts_with('#') => {}
            _ => found.entry(last.clone()).or_default().push_str(line),
        }
    }
    found.remove("");
    found
}

/// The names of what a message is told.
fn values(text: &str) -> BTreeSet<&str> {
    let pieces = text.split('$').skip(1);
    pieces
        .filter_map(|piece| piece.split(|c: char| !c.is_alphanumeric()).next())
        .collect()
}

#[test]
fn language_files_are_read_whole() {
    for language in Language::ALL {
        for file in files(language) {
            let read = FluentResource::try_new(file.to_owned());
            let faults = read.err().map(|(_, faults)| faults);
            assert!(faults.is_none(), "{language:?}: {faults:?}");
        }
    }
}

#[test]
fn every_language_says_the_same_and_is_told_the_same() {
    let [first, others @ ..] = Language::ALL.map(|language| messages(files(language)[2]));
    for other in others {
        let ids = |of: &BTreeMap<String, String>| of.keys().cloned().collect::<Vec<_>>();
        assert_eq!(ids(&first), ids(&other));
        for (id, text) in &first {
            assert_eq!(values(text), values(&other[id]), "{id}");
        }
    }
}

/// Everything in the folder that may ask for a message.
fn sources() -> String {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut text = String::new();
    for folder in ["src/http/pages", "templates"] {
        for file in std::fs::read_dir(root.join(folder)).unwrap() {
            let path = file.unwrap().path();
            if path.is_file() {
                text.push_str(&std::fs::read_to_string(path).unwrap());
            }
        }
    }
    text
}

/// The texts in quotes that look like names of messages.
fn quoted(text: &str) -> BTreeSet<&str> {
    let name = |piece: &&str| {
        !piece.is_empty()
            && piece
                .chars()
                .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
    };
    // Pieces between quotes and pieces between those are not told apart: neither harms.
    text.split('"').filter(name).collect()
}

#[test]
fn no_message_is_missing_and_none_is_left_over() {
    let text = sources();
    let quoted = quoted(&text);
    let ours = messages(files(Language::En)[2]);
    let mut all: BTreeSet<String> = BTreeSet::new();
    for file in files(Language::En) {
        all.extend(messages(file).into_keys());
    }
    // Names that are put together: for each kind of entry, for each failure.
    let mut made: BTreeSet<String> = BTreeSet::new();
    for kind in Kind::ALL {
        made.insert(format!("kind-{kind}"));
        made.insert(format!("about-{kind}"));
    }
    for what in [
        "election", "entry", "page", "address", "busy", "request", "board",
    ] {
        assert!(quoted.contains(what), "{what}");
        made.insert(format!("failure-{what}"));
        made.insert(format!("failure-{what}-help"));
    }
    let missing: Vec<_> = made.iter().filter(|id| !ours.contains_key(*id)).collect();
    assert!(missing.is_empty(), "{missing:?}");
    let unused: Vec<_> = (ours.keys())
        .filter(|id| !quoted.contains(id.as_str()) && !made.contains(*id))
        .filter(|id| *id != "footer-promise")
        .collect();
    assert!(unused.is_empty(), "{unused:?}");
    // What is asked for by name in one call.
    let asked = text.split("say").skip(1).filter_map(|rest| {
        let rest = rest.trim_start_matches("_of").trim_start_matches("_with");
        let name = rest.strip_prefix("(\"")?.split('"').next()?;
        (!name.is_empty()).then_some(name)
    });
    let unknown: BTreeSet<_> = asked.filter(|id| !all.contains(*id)).collect();
    assert!(unknown.is_empty(), "{unknown:?}");
    // And what is chosen first and asked for then.
    for id in quoted.iter().filter(|id| {
        [
            "do-", "task-", "fate-", "short-", "needs-", "ties-", "wins-", "file-", "rule-",
        ]
        .iter()
        .any(|start| id.starts_with(start))
    }) {
        assert!(all.contains(*id), "{id}");
    }
}

/// Each choice by number has the forms that the four languages give to numbers below a million; `*[other]` stands
/// in for what they say of whole millions.
#[test]
fn plurals_are_complete() {
    let words = ["zero", "one", "two", "few", "many", "other"];
    for language in Language::ALL {
        let mut plurals = 0;
        for (id, text) in messages(files(language)[2]) {
            for choice in text.split("->").skip(1) {
                let variants = choice.split('[').skip(1);
                let forms = variants.filter_map(|variant| variant.split(']').next());
                let forms: BTreeSet<&str> = forms.filter(|form| words.contains(form)).collect();
                if !forms.is_empty() {
                    let found: Vec<_> = forms.into_iter().collect();
                    assert_eq!(found, ["one", "other"], "{language:?}: {id}");
                    plurals += 1;
                }
            }
        }
        assert!(plurals > 20, "{language:?}: {plurals}");
    }
}

#[test]
fn counts_choose_their_form_and_look_like_numbers() {
    let votes = |language: Language, count: u64| language.say_of("count-votes", "count", count);
    assert_eq!(votes(Language::En, 1), "1 vote");
    assert_eq!(votes(Language::En, 1234), "1,234 votes");
    assert_eq!(votes(Language::Es, 12_345), "12.345 votos");
    assert_eq!(votes(Language::Ca, 1), "1 vot");
    assert_eq!(votes(Language::Fr, 1234), "1\u{202f}234 voix");
    assert_eq!(
        Language::Fr.say_of("trustees-trust", "fewer", 0u64),
        "Un dépositaire seul pourrait ouvrir des bulletins."
    );
}

/// Citizens read these words; those of the trade do not help them.
#[test]
fn words_are_plain() {
    for language in Language::ALL {
        for (id, text) in messages(files(language)[2]) {
            let text = text.to_lowercase();
            for word in [
                "hash", "encrypt", "chiffr", "cifrad", "xifrad", "audit", "decrypt",
            ] {
                assert!(!text.contains(word), "{language:?}: {id}: {word}");
            }
        }
    }
}
