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
    use std::path::Path;

    use urne_words::{Words, check, words};

    // With the module of the pages, which says some of them.
    urne_words::word_tests!(super::WORDS, files: [2, 3], asked: [2, 3], in "", help: crate::cli::Cli);

    /// What the pages have.
    static FAULTS: Words = words!["locales" / "faults.ftl"];

    #[test]
    fn the_pages_have_what_they_need() {
        let room = Path::new(env!("CARGO_MANIFEST_DIR"));
        for name in [
            "src/draft",
            "src/voters",
            "src/registrar",
            "src/pabulib",
            "src/judgments",
            "src/decidim",
            "wasm/src",
        ] {
            let faults = check::asked(&FAULTS, 0, &room.join(name)).unwrap_or_default();
            let missing: Vec<String> = faults
                .into_iter()
                .filter(|fault| fault.ends_with("is missing"))
                .collect();
            assert_eq!(missing, Vec::<String>::new(), "{name}");
        }
    }
}
