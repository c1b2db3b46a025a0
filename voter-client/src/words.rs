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
    urne_words::word_tests!(super::WORDS, files: [2, 3], asked: [3], in "src", help: crate::cli::Cli);
}
