//! What the tool says, in the observer's language, from the files that the page uses too. No check depends on it.

use urne_words::{Language, Value, Words, spoken, words};

use crate::encoding::Malformed;
use crate::record::Unreadable;
use crate::report::{English, Said, Wording};

/// Sentences of all command lines, of the page, of the report, and of this tool.
pub static WORDS: Words = words![
    "../bulletin-board/locales" / "command.ftl",
    "../bulletin-board/locales" / "help.ftl",
    "locales" / "verifier.ftl",
    "locales" / "report.ftl",
    "locales" / "command.ftl",
    "locales" / "help.ftl",
];

/// The language in which the report is written.
pub fn wording() -> &'static dyn Wording {
    match spoken() {
        Language::En => &English,
        _ => &Spoken,
    }
}

/// The language that this process speaks.
struct Spoken;

impl Wording for Spoken {
    fn tag(&self) -> &str {
        spoken().tag()
    }

    fn say(&self, id: &str, told: &[(&str, Said)]) -> String {
        let value = |said: &Said| match said {
            Said::Number(number) => Value::Number(*number),
            Said::Text(text) => Value::from(text.clone()),
        };
        let told: Vec<_> = told
            .iter()
            .map(|(name, said)| (*name, value(said)))
            .collect();
        WORDS.say(id, &told)
    }

    fn check(&self, number: u8, _: &str) -> String {
        WORDS.say(&format!("check-{number}"), &[])
    }

    fn decimal(&self, english: &str) -> String {
        english.replacen('.', ",", 1)
    }
}

/// What is wrong with something that the observer gave: in English exactly what, in other languages what it should be.
pub fn faulty(id: &str, error: &Malformed) -> String {
    match spoken() {
        Language::En => error.to_string(),
        _ => WORDS.say(id, &[]),
    }
}

/// Why a record could not be read.
pub fn unreadable(error: &Unreadable) -> String {
    let say = |id: &str, name: &str, value: &str| WORDS.say(id, &[(name, value.into())]);
    match error {
        Unreadable::NotAnArchive(cause) => say("fault-not-an-archive", "cause", cause),
        Unreadable::NotAnAddress(address) => say("fault-not-an-address", "address", address),
        Unreadable::Io(error) => say("fault-reading", "cause", &error.to_string()),
        Unreadable::Changed(_) if spoken() != Language::En => WORDS.say("error-changed", &[]),
        Unreadable::NoAnswer(..) | Unreadable::Changed(_) => error.to_string(),
    }
}

#[cfg(test)]
mod tests {
    urne_words::word_tests!(super::WORDS, files: [3, 4], asked: [3, 4], in "src", help: crate::cli::Cli);
}
