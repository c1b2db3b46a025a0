//! Texts in languages, ids and names (specs/encoding.md).

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::Error;

/// A text in one or more languages (`MIN` = 1), or in none too (`MIN` = 0).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Vec<Localized>", into = "Vec<Localized>")]
pub struct Text<const MIN: usize = 1>(Vec<Localized>);

/// A text that may be absent: an empty array.
pub type OptionalText = Text<0>;

/// The text in one language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Localized {
    /// A language tag such as `en` or `pt-BR`.
    pub lang: String,
    /// 1 to 4000 characters.
    pub text: String,
}

impl<const MIN: usize> Text<MIN> {
    /// A text; the languages may come in any order.
    ///
    /// # Errors
    /// Too few languages, one of them twice, a bad language tag, or a text too short or too long.
    pub fn new(mut parts: Vec<Localized>) -> Result<Self, Error> {
        parts.sort_by(|a, b| a.lang.cmp(&b.lang));
        parts.try_into()
    }

    /// A text in one language.
    ///
    /// # Errors
    /// As [`Text::new`].
    pub fn single(lang: &str, text: &str) -> Result<Self, Error> {
        Self::new(vec![Localized {
            lang: lang.to_owned(),
            text: text.to_owned(),
        }])
    }

    /// All languages, sorted.
    pub fn parts(&self) -> &[Localized] {
        &self.0
    }

    /// The text in a language: the same tag, else the same primary language, else English, else
    /// the first. The empty string only where there is no text at all.
    pub fn pick(&self, lang: &str) -> &str {
        let primary = |tag: &str| tag.split('-').next().unwrap_or_default().to_owned();
        let same = |part: &&Localized| part.lang == lang;
        let related = |part: &&Localized| primary(&part.lang) == primary(lang);
        let found = (self.0.iter().find(same))
            .or_else(|| self.0.iter().find(related))
            .or_else(|| self.0.iter().find(|part| primary(&part.lang) == "en"))
            .or_else(|| self.0.first());
        found.map_or("", |part| &part.text)
    }
}

impl<const MIN: usize> TryFrom<Vec<Localized>> for Text<MIN> {
    type Error = Error;

    fn try_from(parts: Vec<Localized>) -> Result<Self, Error> {
        let sorted = parts.is_sorted_by(|a, b| a.lang < b.lang);
        let good = |part: &Localized| {
            is_language(&part.lang) && (1..=4000).contains(&part.text.chars().count())
        };
        if parts.len() < MIN || !sorted || !parts.iter().all(good) {
            return Err(Error::Invalid {
                what: "text (array of lang and text, sorted, each language once, 1 to 4000 characters)",
            });
        }
        Ok(Text(parts))
    }
}

impl<const MIN: usize> From<Text<MIN>> for Vec<Localized> {
    fn from(text: Text<MIN>) -> Self {
        text.0
    }
}

/// `[a-z]{2,3}(-[A-Za-z0-9]{2,8})*`
fn is_language(tag: &str) -> bool {
    let mut parts = tag.split('-');
    let primary = parts.next().unwrap_or_default();
    (2..=3).contains(&primary.len())
        && primary.bytes().all(|byte| byte.is_ascii_lowercase())
        && parts.all(|part| {
            (2..=8).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric())
        })
}

/// An id of a contest, option or style: `[A-Za-z0-9][A-Za-z0-9._-]{0,63}`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Id(String);

/// A name of a person or organisation, or a reason: 1 to 200 characters, none below U+0020.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Name(String);

impl TryFrom<String> for Id {
    type Error = Error;

    fn try_from(text: String) -> Result<Self, Error> {
        let first = text
            .bytes()
            .next()
            .is_some_and(|byte| byte.is_ascii_alphanumeric());
        let rest = |byte: u8| byte.is_ascii_alphanumeric() || b"._-".contains(&byte);
        if first && text.len() <= 64 && text.bytes().all(rest) {
            Ok(Id(text))
        } else {
            Err(Error::Invalid {
                what: "id (letters, digits, '.', '_', '-'; at most 64)",
            })
        }
    }
}

impl TryFrom<String> for Name {
    type Error = Error;

    fn try_from(text: String) -> Result<Self, Error> {
        if (1..=200).contains(&text.chars().count()) && text.chars().all(|c| c >= ' ') {
            Ok(Name(text))
        } else {
            Err(Error::Invalid {
                what: "name (1 to 200 characters, no control characters)",
            })
        }
    }
}

macro_rules! string_type {
    ($type:ident) => {
        impl $type {
            /// The string.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl FromStr for $type {
            type Err = Error;

            fn from_str(text: &str) -> Result<Self, Error> {
                text.to_owned().try_into()
            }
        }

        impl From<$type> for String {
            fn from(value: $type) -> String {
                value.0
            }
        }

        impl fmt::Display for $type {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    };
}

string_type!(Id);
string_type!(Name);
