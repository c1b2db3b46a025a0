//! The draft of an election: a small TOML file that people write, and from which the manifest is
//! made (specs/manifest.md).

mod build;
mod check;
mod contest;
mod contest_rules;
mod doubts;
mod example;
mod fraction;
mod grades;
mod reachable;
mod rule;
mod schema;
mod settings;
mod sketch;
mod syntax;
mod template;
mod when;

pub use build::{Signers, build, manifest};
pub use check::{Finding, Weight, check};
pub use example::{Example, example};
pub(crate) use grades::of_size as grades_of_size;
pub use schema::{Contest, Draft, Moment, Opt, Party, Style, Words};
pub use sketch::{SketchContest, SketchOption, SketchText};
pub use template::{Begun, Sketch, write};
pub(crate) use when::date;
pub use when::{Clock, moment};

use crate::fault::Fault;
use crate::source;

/// A draft with the text that it was read from, so that faults can name lines.
#[derive(Clone, Debug)]
pub struct Written {
    /// The file's name for messages.
    pub file: String,
    text: String,
    /// What it says.
    pub draft: Draft,
}

/// Reads a draft's bytes.
///
/// # Errors
/// The line where it is not TOML, has an unknown or missing setting, or one of a wrong type.
pub fn read(file: &str, bytes: Vec<u8>) -> Result<Written, Fault> {
    let text = source::decode(file, bytes)?;
    let draft = toml::from_str(&text).map_err(|error| {
        let line = error
            .span()
            .map_or(1, |span| source::line_of(&text, span.start));
        Fault::at(file, line, syntax::told(error.message()))
    })?;
    Ok(Written {
        file: file.to_owned(),
        text,
        draft,
    })
}

impl Written {
    /// The language of plain texts.
    pub fn language(&self) -> &str {
        let language = self.draft.language.as_ref();
        language.map_or("en", |language| language.get_ref())
    }

    /// The line of a setting.
    pub fn line<T>(&self, setting: &toml::Spanned<T>) -> u64 {
        source::line_of(&self.text, setting.span().start)
    }

    /// A fault at the line of a setting.
    pub fn fault<T>(&self, setting: &toml::Spanned<T>, what: impl Into<String>) -> Fault {
        Fault::at(&self.file, self.line(setting), what)
    }
}

#[cfg(test)]
mod kinds;
#[cfg(test)]
mod refusals;
#[cfg(test)]
mod tests;
