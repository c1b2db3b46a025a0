#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::expect_used
)]

use std::collections::BTreeSet;
use std::path::Path;

use urne_record::Kind;
use urne_words::check;

use super::*;

/// The place of the file that is only the board's.
const OWN: usize = 2;

#[test]
fn every_language_says_the_same_and_is_told_the_same() {
    for place in 0..=OWN {
        assert_eq!(check::file(&WORDS, place), Vec::<String>::new());
    }
}

/// Everything in the folder that may ask for a message.
fn sources() -> String {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut text = String::new();
    // What is said of contests and results stands where every tool says it.
    for folder in ["src/http/pages", "templates", "results/src/said"] {
        for file in std::fs::read_dir(root.join(folder)).unwrap() {
            let path = file.unwrap().path();
            if path.is_file() {
                text.push_str(&std::fs::read_to_string(path).unwrap());
            }
        }
    }
    text
}

fn is_known(id: &str) -> bool {
    WORDS.find(Language::En, id, &[]).is_some()
}

#[test]
fn no_message_is_missing_and_none_is_left_over() {
    let text = sources();
    // Pieces between quotes and pieces between those are not told apart: neither harms.
    let quoted: BTreeSet<&str> = text.split('"').collect();
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
    let missing: Vec<_> = made.iter().filter(|id| !is_known(id)).collect();
    assert!(missing.is_empty(), "{missing:?}");
    let unused: Vec<_> = check::ids(&WORDS, OWN)
        .into_iter()
        .filter(|id| !quoted.contains(id.as_str()) && !made.contains(id))
        .filter(|id| id != "footer-promise")
        .collect();
    assert!(unused.is_empty(), "{unused:?}");
    // What is asked for by name in one call.
    let asked = text.split("say").skip(1).filter_map(|rest| {
        let rest = rest.trim_start_matches("_of").trim_start_matches("_with");
        let name = rest.strip_prefix("(\"")?.split('"').next()?;
        (!name.is_empty()).then_some(name)
    });
    let unknown: BTreeSet<_> = asked.filter(|id| !is_known(id)).collect();
    assert!(unknown.is_empty(), "{unknown:?}");
    // And what is chosen first and asked for then.
    let starts = [
        "do-", "task-", "fate-", "short-", "needs-", "ties-", "wins-", "file-", "rule-",
    ];
    let is_name =
        |id: &str| !id.ends_with('-') && id.chars().all(|c| c.is_ascii_lowercase() || c == '-');
    for id in quoted
        .iter()
        .filter(|id| is_name(id) && starts.iter().any(|start| id.starts_with(start)))
    {
        assert!(is_known(id), "{id}");
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
        let file = WORDS.files(language)[OWN].to_lowercase();
        for line in file.lines() {
            let line = line.split_once(" = ").map_or(line, |(_, text)| text);
            for word in [
                "hash", "encrypt", "chiffr", "cifrad", "xifrad", "audit", "decrypt",
            ] {
                assert!(!line.contains(word), "{language:?}: {line}: {word}");
            }
        }
    }
}
