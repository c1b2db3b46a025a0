//! What is said of a board and its answers, in the language that the process speaks.

use urne_words::{Words, words};

/// The sentences of this crate.
pub(crate) static WORDS: Words = words!["../locales" / "client.ftl"];

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

    use urne_words::check;

    use super::WORDS;

    const NONE: Vec<String> = Vec::new();

    #[test]
    fn every_language_says_the_same() {
        assert_eq!(check::file(&WORDS, 0), NONE);
    }

    #[test]
    fn no_sentence_is_missing_and_none_is_left_over() {
        let sources = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
        assert_eq!(check::asked(&WORDS, 0, &sources).ok(), Some(NONE));
    }
}
