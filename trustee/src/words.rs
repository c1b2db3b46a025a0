//! What the tool says, in the trustee's language, from the files that the pages use too.

use urne_words::{Words, words};

/// Sentences of all command lines, of the trustee's page, and of this tool.
#[cfg(not(target_arch = "wasm32"))]
pub static WORDS: Words = words![
    "../bulletin-board/locales" / "command.ftl",
    "../bulletin-board/locales" / "help.ftl",
    "locales" / "trustee.ftl",
    "locales" / "command.ftl",
    "locales" / "help.ftl",
];

/// In a page: what can go wrong, and what was sent.
#[cfg(target_arch = "wasm32")]
pub static WORDS: Words = words!["locales" / "command.ftl"];

/// A sentence by its name, told values by theirs; see [`urne_words::say!`].
macro_rules! say {
    ($($told:tt)*) => {
        urne_words::say!($crate::words::WORDS, $($told)*)
    };
}
pub(crate) use say;

#[cfg(test)]
mod tests {
    use std::path::Path;

    use clap::CommandFactory as _;
    use urne_words::check;

    use super::WORDS;
    use crate::cli::Cli;

    const NONE: Vec<String> = Vec::new();

    #[test]
    fn every_language_says_the_same() {
        assert_eq!(check::file(&WORDS, 2), NONE);
        assert_eq!(check::file(&WORDS, 3), NONE);
    }

    #[test]
    fn no_sentence_is_missing_and_none_is_left_over() {
        // With the page's module, which names a few too.
        let sources = Path::new(env!("CARGO_MANIFEST_DIR"));
        assert_eq!(check::asked(&WORDS, 3, sources).ok(), Some(NONE));
    }

    #[test]
    fn every_argument_has_its_help_in_every_language() {
        assert_eq!(check::help(&WORDS, &Cli::command()), NONE);
    }
}
