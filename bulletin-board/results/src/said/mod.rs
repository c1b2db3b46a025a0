//! What is said of a contest and its result, in a language: on terminals, in pictures and on the board's pages, in the
//! same sentences.

mod forms;
mod outcome;
mod pictures;
mod rule;

use urne_words::{Language, Value, Words, words};

use rule::scores;

/// The sentences of the board's and the voter's pages, and those that only this crate has.
pub(crate) static WORDS: Words = words![
    "../../voter-client/locales" / "voter.ftl",
    "../locales" / "board.ftl",
    "../locales" / "results.ftl",
];

/// Says contests and results in a language. Titles and names of grades are in a language of the election, which may be
/// none of those that are spoken here.
#[derive(Clone, Copy, Debug)]
pub struct Voice<'a> {
    language: Language,
    titles: &'a str,
}

impl Voice<'static> {
    /// In a language, with titles in the same one.
    pub fn of(language: Language) -> Self {
        Voice {
            language,
            titles: language.tag(),
        }
    }
}

impl<'a> Voice<'a> {
    /// In a language, with titles in another one.
    pub fn with_titles(language: Language, titles: &'a str) -> Self {
        Voice { language, titles }
    }

    /// The language of the sentences.
    pub fn language(self) -> Language {
        self.language
    }

    /// The language tag in which titles and names of grades are taken.
    pub fn titles(self) -> &'a str {
        self.titles
    }

    /// A sentence by its name; [`urne_words::say!`] asks for it.
    pub(crate) fn say(self, id: &str, told: &[(&str, Value<'_>)]) -> String {
        WORDS.say_in(self.language, id, told)
    }
}

#[cfg(test)]
mod tests;
