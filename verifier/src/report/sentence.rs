//! What the report says by name, so that it can be said in the reader's language. Programs read it in English, and so
//! does whoever asks for nothing else; what a record or a finding says is told as it is.

use std::borrow::Cow;
use std::fmt;

use serde::{Serialize, Serializer};

/// The sentences in English, one a line.
const ENGLISH: &str = include_str!("../../locales/en/report.ftl");

/// A sentence of the report.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Sentence {
    /// Words that are the same in every language.
    Plain(String),
    /// A sentence by its name, told values by theirs.
    Named(Cow<'static, str>, Vec<(&'static str, Told)>),
    /// Several sentences one after the other.
    Several(Vec<Sentence>),
}

/// What a sentence is told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Told {
    /// A number.
    Number(u64),
    /// An amount or part with a decimal point, and perhaps a unit.
    Decimal(String),
    /// The name of a check, which is English here.
    Check(u8, String),
    /// Another sentence.
    Sentence(Sentence),
}

/// A language in which the report is said.
pub trait Wording {
    /// Its tag.
    fn tag(&self) -> &str;

    /// A sentence by its name; what it is told is said already, but for numbers.
    fn say(&self, id: &str, told: &[(&str, Said)]) -> String;

    /// The name of a check.
    fn check(&self, number: u8, english: &str) -> String;

    /// A number with a decimal point.
    fn decimal(&self, english: &str) -> String;
}

/// A value on its way into a sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Said {
    /// A number, which may choose a plural.
    Number(u64),
    /// Anything else.
    Text(String),
}

/// The language of the findings and of programs.
#[derive(Debug, Clone, Copy)]
pub struct English;

impl Wording for English {
    fn tag(&self) -> &str {
        "en"
    }

    fn say(&self, id: &str, told: &[(&str, Said)]) -> String {
        let line = |line: &'static str| line.strip_prefix(id)?.strip_prefix(" = ");
        let mut pieces = ENGLISH.lines().find_map(line).unwrap_or(id).split("{ $");
        let mut text = pieces.next().unwrap_or_default().to_owned();
        for piece in pieces {
            let (name, rest) = piece.split_once(" }").unwrap_or((piece, ""));
            match told.iter().find(|(own, _)| *own == name) {
                Some((_, Said::Number(number))) => text.push_str(&number.to_string()),
                Some((_, Said::Text(value))) => text.push_str(value),
                None => {}
            }
            text.push_str(rest);
        }
        text
    }

    fn check(&self, _: u8, english: &str) -> String {
        english.to_owned()
    }

    fn decimal(&self, english: &str) -> String {
        english.to_owned()
    }
}

impl Sentence {
    /// In a language.
    pub fn say(&self, wording: &dyn Wording) -> String {
        match self {
            Self::Plain(text) => text.clone(),
            Self::Named(id, told) => {
                let said = |(name, told): &(&'static str, Told)| (*name, told.say(wording));
                let told: Vec<(&str, Said)> = told.iter().map(said).collect();
                wording.say(id, &told)
            }
            Self::Several(sentences) => {
                let said: Vec<String> = sentences.iter().map(|one| one.say(wording)).collect();
                said.join(". ") + "."
            }
        }
    }
}

impl Told {
    fn say(&self, wording: &dyn Wording) -> Said {
        match self {
            Self::Number(number) => Said::Number(*number),
            Self::Decimal(text) => Said::Text(wording.decimal(text)),
            Self::Check(number, name) => Said::Text(wording.check(*number, name)),
            Self::Sentence(sentence) => Said::Text(sentence.say(wording)),
        }
    }
}

impl Default for Sentence {
    fn default() -> Self {
        Self::Plain(String::new())
    }
}

impl fmt::Display for Sentence {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.say(&English))
    }
}

impl Serialize for Sentence {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl From<String> for Sentence {
    fn from(text: String) -> Self {
        Self::Plain(text)
    }
}

impl From<u64> for Told {
    fn from(number: u64) -> Self {
        Self::Number(number)
    }
}

impl From<usize> for Told {
    fn from(number: usize) -> Self {
        Self::Number(u64::try_from(number).unwrap_or(u64::MAX))
    }
}

impl From<&str> for Told {
    fn from(text: &str) -> Self {
        Self::Sentence(Sentence::Plain(text.to_owned()))
    }
}

impl From<&String> for Told {
    fn from(text: &String) -> Self {
        text.as_str().into()
    }
}

impl From<String> for Told {
    fn from(text: String) -> Self {
        Self::Sentence(Sentence::Plain(text))
    }
}

impl From<Sentence> for Told {
    fn from(sentence: Sentence) -> Self {
        Self::Sentence(sentence)
    }
}

/// A sentence by its name: `sentence!("compared-receipt", name = name, entry = index)`.
macro_rules! sentence {
    ($id:expr $(, $name:ident = $value:expr)* $(,)?) => {
        $crate::report::Sentence::Named(
            $id.into(),
            vec![$((stringify!($name), $crate::report::Told::from($value))),*],
        )
    };
}
pub(crate) use sentence;

#[cfg(test)]
mod tests {
    #[test]
    fn values_are_told_once() {
        let name = "{ $size } {{ $name }";
        let said = sentence!("compared-checkpoint", name = name, size = 7_u64);
        assert_eq!(
            said.to_string(),
            "The earlier checkpoint { $size } {{ $name } of 7 entries is part of this record."
        );
    }
}
