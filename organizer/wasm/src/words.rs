//! What the module says, from the same file as the command line's faults.

/// A sentence by its name, in the language of the page.
macro_rules! say {
    ($($told:tt)*) => {
        urne_words::say!(urne_organizer::words::WORDS, $($told)*)
    };
}
pub(crate) use say;
