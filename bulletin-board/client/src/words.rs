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
    urne_words::word_tests!(super::WORDS, files: [0], asked: [0], in "src");
}
