//! What tests ask of language files: each is read whole, all languages say the same and are told the same, counts have
//! the plural forms of their language, no sentence is missing and none is left over. Each function gives the faults.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io;
use std::path::Path;

use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Message, Pattern, PatternElement, Resource, VariantKey,
};
use fluent_syntax::parser::parse;

use crate::{Language, Words};

/// The tests that every room has for its [`Words`]: `files` are the places of its own files, `asked` of those whose
/// sentences the sources in a folder of the crate ask for, `help` its command line.
#[macro_export]
macro_rules! word_tests {
    ($words:expr, files: $files:expr, asked: $asked:expr, in $folder:literal $(, help: $cli:ty)?) => {
        #[test]
        fn every_language_says_the_same() {
            for place in $files {
                assert_eq!($crate::check::file(&$words, place), Vec::<String>::new());
            }
        }

        #[test]
        fn no_sentence_is_missing_and_none_is_left_over() {
            let sources = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join($folder);
            for place in $asked {
                let faults = $crate::check::asked(&$words, place, &sources);
                assert_eq!(faults.ok(), Some(Vec::new()));
            }
        }

        $(#[test]
        fn every_argument_has_its_help_in_every_language() {
            let command = <$cli as clap::CommandFactory>::command();
            assert_eq!($crate::check::help(&$words, &command), Vec::<String>::new());
        })?
    };
}

/// Everything about one file of all languages; `place` counts the files of the [`Words`].
pub fn file(words: &Words, place: usize) -> Vec<String> {
    let mut faults = Vec::new();
    let mut first: Option<BTreeMap<String, BTreeSet<String>>> = None;
    for language in Language::ALL {
        let text = words.files(language).get(place).copied().unwrap_or("");
        let (resource, errors) = match parse(text) {
            Ok(resource) => (resource, Vec::new()),
            Err((resource, errors)) => (resource, errors),
        };
        faults.extend(errors.iter().map(|error| format!("{language:?}: {error}")));
        let found = messages(&resource);
        for (id, seen) in &found {
            for forms in &seen.plurals {
                // `*[other]` stands in for what the languages say of whole millions.
                if forms.iter().map(String::as_str).ne(["one", "other"]) {
                    faults.push(format!("{language:?}: {id}: plural forms {forms:?}"));
                }
            }
        }
        let told: BTreeMap<String, BTreeSet<String>> = found
            .into_iter()
            .map(|(id, seen)| (id, seen.values))
            .collect();
        let first = first.get_or_insert_with(|| told.clone());
        for id in first.keys().chain(told.keys()) {
            if first.get(id) != told.get(id) {
                faults.push(format!("{language:?}: {id} is not as in French"));
            }
        }
    }
    faults
}

/// The names in the file at `place`.
pub fn ids(words: &Words, place: usize) -> BTreeSet<String> {
    let text = words.files(Language::En).get(place).copied().unwrap_or("");
    let resource = parse(text).unwrap_or_else(|(resource, _)| resource);
    messages(&resource).into_keys().collect()
}

/// That the sources in `folder` ask for every sentence of the file at `place`, and for none that no file has.
///
/// # Errors
///
/// Where a source cannot be read.
pub fn asked(words: &Words, place: usize, folder: &Path) -> io::Result<Vec<String>> {
    let mut text = String::new();
    read_sources(folder, &mut text)?;
    let quoted: BTreeSet<&str> = text.split('"').collect();
    // Names that are put together, as in `format!("rule-{kind}")`.
    let begun: Vec<&str> = quoted
        .iter()
        .filter_map(|piece| piece.split_once('{'))
        .map(|(start, _)| start)
        .filter(|start| start.ends_with('-') && is_name(start))
        .collect();
    let all: BTreeSet<String> = (0..words.files(Language::En).len())
        .flat_map(|place| ids(words, place))
        .collect();
    let mut faults: Vec<String> = ids(words, place)
        .iter()
        .filter(|id| !quoted.contains(id.as_str()))
        .filter(|id| !begun.iter().any(|start| id.starts_with(start)))
        .map(|id| format!("{id} is left over"))
        .collect();
    let named = text.split("say!(").skip(1).filter_map(|rest| {
        let id = rest.trim_start().strip_prefix('"')?.split('"').next()?;
        is_name(id).then_some(id)
    });
    let unknown: BTreeSet<&str> = named.filter(|id| !all.contains(*id)).collect();
    faults.extend(unknown.iter().map(|id| format!("{id} is missing")));
    Ok(faults)
}

fn is_name(text: &str) -> bool {
    text.chars()
        .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
}

fn read_sources(folder: &Path, text: &mut String) -> io::Result<()> {
    for item in fs::read_dir(folder)? {
        let path = item?.path();
        if path.is_dir() {
            read_sources(&path, text)?;
        } else if path.extension().is_some_and(|end| end == "rs") {
            text.push_str(&fs::read_to_string(&path)?);
        }
    }
    Ok(())
}

/// That every command and argument has its help in the languages that do not have it in the code.
#[cfg(feature = "command-line")]
pub fn help(words: &Words, command: &clap::Command) -> Vec<String> {
    let mut faults = Vec::new();
    for language in [Language::Fr, Language::Es, Language::Ca] {
        help_of(words, language, command, "", &mut faults);
    }
    faults
}

#[cfg(feature = "command-line")]
fn help_of(
    words: &Words,
    language: Language,
    command: &clap::Command,
    path: &str,
    faults: &mut Vec<String>,
) {
    let has = |id: &str| words.find(language, id, &[]).is_some();
    let mut need = |ids: [String; 2]| {
        if !ids.iter().any(|id| has(id)) {
            faults.push(format!("{language:?}: {} is missing", ids.join(" or ")));
        }
    };
    if command.get_about().is_some() {
        need([format!("help{path}"), format!("help{path}")]);
    }
    if command.get_after_help().is_some() {
        need([format!("examples{path}"), format!("examples{path}")]);
    }
    for arg in command.get_arguments() {
        let id = arg.get_id();
        need([format!("help{path}-{id}"), format!("help-{id}")]);
    }
    for sub in command.get_subcommands() {
        let path = format!("{path}-{}", sub.get_name());
        help_of(words, language, sub, &path, faults);
    }
}

/// What a message is told, and the forms of each choice by number.
#[derive(Default)]
struct Seen {
    values: BTreeSet<String>,
    plurals: Vec<BTreeSet<String>>,
}

fn messages(resource: &Resource<&str>) -> BTreeMap<String, Seen> {
    let message = |entry: &Entry<&str>| match entry {
        Entry::Message(Message {
            id,
            value: Some(value),
            ..
        }) => {
            let mut seen = Seen::default();
            look(value, &mut seen);
            Some((id.name.to_owned(), seen))
        }
        _ => None,
    };
    resource.body.iter().filter_map(message).collect()
}

fn look(pattern: &Pattern<&str>, seen: &mut Seen) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            look_into(expression, seen);
        }
    }
}

fn look_into(expression: &Expression<&str>, seen: &mut Seen) {
    match expression {
        Expression::Inline(inline) => look_inline(inline, seen),
        Expression::Select { selector, variants } => {
            look_inline(selector, seen);
            let forms: BTreeSet<String> = variants
                .iter()
                .map(|variant| match &variant.key {
                    VariantKey::Identifier { name } => (*name).to_owned(),
                    VariantKey::NumberLiteral { value } => (*value).to_owned(),
                })
                .collect();
            // A choice between words, such as a phase, is no count.
            if forms.iter().all(|form| PLURALS.contains(&form.as_str())) {
                seen.plurals.push(forms);
            }
            for variant in variants {
                look(&variant.value, seen);
            }
        }
    }
}

const PLURALS: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

fn look_inline(inline: &InlineExpression<&str>, seen: &mut Seen) {
    match inline {
        InlineExpression::VariableReference { id } => {
            seen.values.insert(id.name.to_owned());
        }
        InlineExpression::Placeable { expression } => look_into(expression, seen),
        _ => {}
    }
}
