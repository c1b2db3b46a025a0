//! What the command line says, in the language of whoever runs the board. Its log and its answers to programs stay
//! English; its pages speak each reader's language ([`crate::http`]).

use std::error::Error;

use urne_words::{Words, words};

use crate::identity::IdentityError;
use crate::store::StoreError;

/// Sentences of all command lines, and of this one.
pub static WORDS: Words = words![
    "locales" / "command.ftl",
    "locales" / "help.ftl",
    "locales" / "server.ftl",
    "locales" / "server-help.ftl",
];

/// A sentence by its name, told values by theirs; see [`urne_words::say!`].
macro_rules! say {
    ($($told:tt)*) => {
        urne_words::say!($crate::words::WORDS, $($told)*)
    };
}
pub(crate) use say;

/// An error and its causes in one line, each said once.
pub fn one_line(error: &anyhow::Error) -> String {
    let mut line = String::new();
    for cause in error.chain().map(said) {
        if line.is_empty() {
            line = cause;
        } else if !line.contains(&cause) {
            line = format!("{line}: {cause}");
        }
    }
    line.replace('\n', " ")
}

/// One cause; those that the log tells too say themselves in English.
fn said(cause: &(dyn Error + 'static)) -> String {
    if let Some(error) = cause.downcast_ref() {
        identity(error)
    } else if let Some(error) = cause.downcast_ref() {
        store(error)
    } else {
        cause.to_string()
    }
}

fn identity(error: &IdentityError) -> String {
    match error {
        IdentityError::File { path, source } => {
            say!("fault-key-file", path = %path.display(), cause = %source)
        }
        IdentityError::Format(path) => say!("fault-key-format", path = %path.display()),
        IdentityError::Permissions(path) => {
            say!("fault-key-permissions", path = %path.display())
        }
        IdentityError::Name(name) => say!("fault-name", name = format!("{name:?}")),
        IdentityError::Renamed { stored, asked } => {
            let (stored, asked) = (format!("{stored:?}"), format!("{asked:?}"));
            say!("fault-renamed", stored = stored, asked = asked)
        }
    }
}

fn store(error: &StoreError) -> String {
    match error {
        StoreError::Address(address) => say!("fault-address", address = format!("{address:?}")),
        StoreError::Database(cause) => say!("fault-failed", cause = %cause),
        StoreError::Silent => say!("fault-silent"),
        StoreError::Constraint(cause) => say!("fault-forbidden", cause = cause),
        StoreError::Superseded => say!("fault-superseded"),
        StoreError::Damaged(cause) => say!("fault-damaged", cause = cause),
        StoreError::OtherBoard { found, here } => {
            say!("fault-other-board", found = found, here = here)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    urne_words::word_tests!(WORDS, files: [0, 2], asked: [2], in "src", help: crate::cli::Cli);

    /// Here and in the log the same fault has the same words.
    #[test]
    fn english_is_what_the_errors_say() {
        let path = || "/var/lib/urne/board-key".into();
        let (found, here) = ("a.example".to_owned(), "b.example".to_owned());
        let renamed = IdentityError::Renamed {
            stored: found.clone(),
            asked: here.clone(),
        };
        let identities = [
            IdentityError::File {
                path: path(),
                source: std::io::ErrorKind::NotADirectory.into(),
            },
            IdentityError::Format(path()),
            IdentityError::Permissions(path()),
            IdentityError::Name("A b".to_owned()),
            renamed,
        ];
        let stores = [
            StoreError::Address("mysql:x".to_owned()),
            StoreError::Database(sqlx::Error::RowNotFound),
            StoreError::Silent,
            StoreError::Constraint("unique".to_owned()),
            StoreError::Superseded,
            StoreError::Damaged("x".to_owned()),
            StoreError::OtherBoard { found, here },
        ];
        for error in &identities {
            assert_eq!(said(error), error.to_string());
        }
        for error in &stores {
            assert_eq!(said(error), error.to_string());
        }
    }
}
