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
    // With the page's module, which names a few too.
    urne_words::word_tests!(super::WORDS, files: [2, 3], asked: [3], in "", help: crate::cli::Cli);
}
