//! What the tool says, in the voter's language, from the files that the voter's pages use too.

use urne_words::{Language, Words, spoken, words};

/// Sentences of all command lines, of the voter's pages, and of this tool.
pub static WORDS: Words = words![
    "../bulletin-board/locales" / "command.ftl",
    "../bulletin-board/locales" / "help.ftl",
    "locales" / "voter.ftl",
    "locales" / "command.ftl",
    "locales" / "help.ftl",
];

/// A sentence by its name, told values by theirs; see [`urne_words::say!`].
macro_rules! say {
    ($($told:tt)*) => {
        urne_words::say!($crate::words::WORDS, $($told)*)
    };
}
pub(crate) use say;

/// A number of points with its noun.
pub(crate) fn points(number: u64) -> String {
    say!("said-points", points = number)
}

/// A number with one digit behind the decimal sign of the language.
pub(crate) fn decimal(number: f64) -> String {
    let text = format!("{number:.1}");
    match spoken() {
        Language::En => text,
        _ => text.replace('.', ","),
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use clap::CommandFactory as _;
    use urne_words::check;

    use super::WORDS;
    use crate::cli::Cli;

    const NONE: Vec<String> = Vec::new();
    /// The places of the files of this room.
    const COMMAND: usize = 3;
    const VOTER: usize = 2;

    #[test]
    fn every_language_says_the_same() {
        assert_eq!(check::file(&WORDS, COMMAND), NONE);
        assert_eq!(check::file(&WORDS, VOTER), NONE);
    }

    #[test]
    fn no_sentence_is_missing_and_none_is_left_over() {
        let sources = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
        assert_eq!(check::asked(&WORDS, COMMAND, &sources).ok(), Some(NONE));
    }

    #[test]
    fn every_argument_has_its_help_in_every_language() {
        assert_eq!(check::help(&WORDS, &Cli::command()), NONE);
    }
}
