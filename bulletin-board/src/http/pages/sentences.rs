//! What the pages say, from the same language files as the pages that run in browsers.

use urne_words::{Value, Words, words};

use super::language::Language;

/// What all pages say, how a ballot of each kind is filled in, and what only these pages say.
pub(super) static WORDS: Words = words![
    "locales" / "common.ftl",
    "../voter-client/locales" / "voter.ftl",
    "locales" / "board.ftl",
];

/// Says sentences in a reader's language.
pub(crate) trait Says {
    /// A sentence that is told things by name.
    fn say_with(self, id: &str, told: &[(&str, Value<'_>)]) -> String;

    /// A sentence.
    fn say(self, id: &str) -> String;

    /// A sentence that is told one thing.
    fn say_of<'a>(self, id: &str, name: &str, value: impl Into<Value<'a>>) -> String;
}

impl Says for Language {
    fn say_with(self, id: &str, told: &[(&str, Value<'_>)]) -> String {
        WORDS.say_in(self, id, told)
    }

    fn say(self, id: &str) -> String {
        self.say_with(id, &[])
    }

    fn say_of<'a>(self, id: &str, name: &str, value: impl Into<Value<'a>>) -> String {
        self.say_with(id, &[(name, value.into())])
    }
}

#[cfg(test)]
mod tests;
