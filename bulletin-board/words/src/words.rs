//! The sentences of a tool, by name.

use std::borrow::Cow;
use std::fmt::Display;
use std::sync::OnceLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::types::FluentNumber;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use intl_memoizer::concurrent::IntlLangMemoizer;
use unic_langid::LanguageIdentifier;

use crate::{Language, spoken};

type Bundle = FluentBundle<FluentResource>;
type Formatter = fn(&FluentValue<'_>, &IntlLangMemoizer) -> Option<String>;

/// The texts of the language files of one language. Where two say the same thing, the later one counts.
type Files = fn(Language) -> &'static [&'static str];

/// The sentences of a tool in all languages; [`words!`](crate::words!) makes them of its files.
pub struct Words {
    files: Files,
    bundles: OnceLock<[Bundle; 4]>,
}

impl Words {
    /// Of language files.
    pub const fn new(files: Files) -> Self {
        Self {
            files,
            bundles: OnceLock::new(),
        }
    }

    /// The language files of a language.
    pub fn files(&self, language: Language) -> &'static [&'static str] {
        (self.files)(language)
    }

    /// A sentence in the language that this process speaks; [`say!`](crate::say!) is shorter.
    pub fn say(&self, id: &str, told: &[(&str, Value<'_>)]) -> String {
        self.say_in(spoken(), id, told)
    }

    /// A sentence in a language. A name that is in no file is given back: a test finds it before anybody reads it.
    pub fn say_in(&self, language: Language, id: &str, told: &[(&str, Value<'_>)]) -> String {
        self.find(language, id, told)
            .unwrap_or_else(|| id.to_owned())
    }

    /// A sentence in a language, if its files have it.
    pub fn find(&self, language: Language, id: &str, told: &[(&str, Value<'_>)]) -> Option<String> {
        let bundle = self.bundle(language);
        let pattern = bundle.get_message(id)?.value()?;
        let mut arguments = FluentArgs::with_capacity(told.len());
        for (name, value) in told {
            match value {
                Value::Number(number) => arguments.set(*name, *number as f64),
                Value::Text(text) => arguments.set(*name, text.as_ref()),
            }
        }
        let said = bundle.format_pattern(pattern, Some(&arguments), &mut Vec::new());
        Some(said.into_owned())
    }

    fn bundle(&self, language: Language) -> &Bundle {
        let [fr, en, es, ca] = self
            .bundles
            .get_or_init(|| Language::ALL.map(|language| bundle(language, self.files(language))));
        match language {
            Language::Fr => fr,
            Language::En => en,
            Language::Es => es,
            Language::Ca => ca,
        }
    }
}

fn bundle(language: Language, files: &[&str]) -> Bundle {
    let tag: LanguageIdentifier = language.tag().parse().unwrap_or_default();
    let mut bundle = Bundle::new_concurrent(vec![tag]);
    // Marks that keep directions apart are needed only where directions mix; elsewhere they get into copied text.
    bundle.set_use_isolating(language.direction() == "rtl");
    let formatter: Formatter = match language {
        Language::Fr => |value, _| number(value, Language::Fr),
        Language::En => |value, _| number(value, Language::En),
        Language::Es => |value, _| number(value, Language::Es),
        Language::Ca => |value, _| number(value, Language::Ca),
    };
    bundle.set_formatter(Some(formatter));
    for file in files {
        // What can be read of a file is taken; a test reads all of each.
        let resource = FluentResource::try_new((*file).to_owned()).unwrap_or_else(|(read, _)| read);
        bundle.add_resource_overriding(resource);
    }
    bundle
}

/// Numbers in sentences look as they do elsewhere.
fn number(value: &FluentValue<'_>, language: Language) -> Option<String> {
    match value {
        FluentValue::Number(FluentNumber { value, .. }) if *value >= 0.0 => {
            Some(language.number(*value as u64))
        }
        _ => None,
    }
}

/// Something that a sentence is told.
#[derive(Clone, Debug)]
pub enum Value<'a> {
    /// A number, also one that chooses a plural.
    Number(u64),
    /// A text.
    Text(Cow<'a, str>),
}

impl Value<'_> {
    /// A text, as the value shows itself.
    pub fn shown(value: impl Display) -> Self {
        Self::Text(Cow::Owned(value.to_string()))
    }
}

macro_rules! numbers {
    ($($kind:ty),+) => {$(
        impl From<$kind> for Value<'_> {
            fn from(number: $kind) -> Self {
                Self::Number(number as u64)
            }
        }

        impl From<&$kind> for Value<'_> {
            fn from(number: &$kind) -> Self {
                Self::Number(*number as u64)
            }
        }
    )+};
}

numbers!(u8, u16, u32, u64, usize);

impl<'a> From<&'a str> for Value<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl<'a> From<&&'a str> for Value<'a> {
    fn from(text: &&'a str) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl<'a> From<&'a String> for Value<'a> {
    fn from(text: &'a String) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl From<String> for Value<'_> {
    fn from(text: String) -> Self {
        Self::Text(Cow::Owned(text))
    }
}
