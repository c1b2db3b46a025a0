//! What the tool and the pages say, in the reader's language.

use urne_words::{Words, words};

/// Sentences of all command lines, and of this one: faults of what people write, then what the tool says.
#[cfg(feature = "cli")]
pub static WORDS: Words = words![
    "../bulletin-board/locales" / "command.ftl",
    "../bulletin-board/locales" / "help.ftl",
    "locales" / "faults.ftl",
    "locales" / "command.ftl",
    "locales" / "help.ftl",
];

/// What the pages show of it: faults of what people write.
#[cfg(not(feature = "cli"))]
pub static WORDS: Words = words!["locales" / "faults.ftl"];

/// A sentence by its name, told values by theirs; see [`urne_words::say!`].
macro_rules! say {
    ($($told:tt)*) => {
        urne_words::say!($crate::words::WORDS, $($told)*)
    };
}
pub(crate) use say;

#[cfg(all(test, feature = "cli"))]
mod tests {
    use std::path::{Path, PathBuf};

    use clap::CommandFactory as _;
    use urne_words::{Words, check, words};

    use super::WORDS;
    use crate::cli::Cli;

    const NONE: Vec<String> = Vec::new();

    /// What the pages have.
    static FAULTS: Words = words!["locales" / "faults.ftl"];

    fn folder(name: &str) -> PathBuf {
        Path::new(env!("CARGO_MANIFEST_DIR")).join(name)
    }

    #[test]
    fn every_language_says_the_same() {
        assert_eq!(check::file(&WORDS, 2), NONE);
        assert_eq!(check::file(&WORDS, 3), NONE);
    }

    #[test]
    fn no_sentence_is_missing_and_none_is_left_over() {
        // With the module of the pages, which says some of them.
        assert_eq!(check::asked(&WORDS, 2, &folder("")).ok(), Some(NONE));
        assert_eq!(check::asked(&WORDS, 3, &folder("")).ok(), Some(NONE));
    }

    #[test]
    fn the_pages_have_what_they_need() {
        for name in [
            "src/draft",
            "src/voters",
            "src/registrar",
            "src/pabulib",
            "src/judgments",
            "src/decidim",
            "wasm/src",
        ] {
            let faults = check::asked(&FAULTS, 0, &folder(name)).unwrap_or_default();
            let missing: Vec<String> = faults
                .into_iter()
                .filter(|fault| fault.ends_with("is missing"))
                .collect();
            assert_eq!(missing, NONE, "{name}");
        }
    }

    #[test]
    fn every_argument_has_its_help_in_every_language() {
        assert_eq!(check::help(&WORDS, &Cli::command()), NONE);
    }
}
