//! What the pages say, from the same language files as the pages that run in browsers.

use std::sync::LazyLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::types::FluentNumber;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use intl_memoizer::concurrent::IntlLangMemoizer;
use unic_langid::LanguageIdentifier;

use super::language::Language;

type Bundle = FluentBundle<FluentResource>;
type Formatter = fn(&FluentValue<'_>, &IntlLangMemoizer) -> Option<String>;

/// The language files of one language: what all pages say, how a ballot of each kind is filled in, and what
/// only these pages say.
macro_rules! files {
    ($tag:literal) => {
        [
            include_str!(concat!("../../../locales/", $tag, "/common.ftl")),
            include_str!(concat!(
                "../../../../voter-client/locales/",
                $tag,
                "/voter.ftl"
            )),
            include_str!(concat!("../../../locales/", $tag, "/board.ftl")),
        ]
    };
}

static BUNDLES: LazyLock<[Bundle; 4]> = LazyLock::new(|| Language::ALL.map(bundle));

pub(super) fn files(language: Language) -> [&'static str; 3] {
    match language {
        Language::Fr => files!("fr"),
        Language::En => files!("en"),
        Language::Es => files!("es"),
        Language::Ca => files!("ca"),
    }
}

fn bundle(language: Language) -> Bundle {
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
    for file in files(language) {
        // What can be read of a file is taken; a test reads all of each.
        let resource = FluentResource::try_new(file.to_owned()).unwrap_or_else(|(read, _)| read);
        bundle.add_resource_overriding(resource);
    }
    bundle
}

/// Numbers in sentences look as they do elsewhere on the page.
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
pub(crate) enum Value<'a> {
    /// A number, also one that chooses a plural.
    Number(u64),
    /// A text.
    Text(&'a str),
}

impl From<u64> for Value<'_> {
    fn from(number: u64) -> Self {
        Self::Number(number)
    }
}

impl From<u32> for Value<'_> {
    fn from(number: u32) -> Self {
        Self::Number(number.into())
    }
}

impl From<usize> for Value<'_> {
    fn from(number: usize) -> Self {
        Self::Number(number as u64)
    }
}

impl<'a> From<&'a str> for Value<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(text)
    }
}

impl<'a> From<&'a String> for Value<'a> {
    fn from(text: &'a String) -> Self {
        Self::Text(text)
    }
}

impl Language {
    /// A sentence.
    pub(crate) fn say(self, id: &str) -> String {
        self.say_with(id, &[])
    }

    /// A sentence that is told one thing.
    pub(crate) fn say_of<'a>(self, id: &str, name: &str, value: impl Into<Value<'a>>) -> String {
        self.say_with(id, &[(name, value.into())])
    }

    /// A sentence that is told things by name.
    pub(crate) fn say_with(self, id: &str, told: &[(&str, Value<'_>)]) -> String {
        let [fr, en, es, ca] = &*BUNDLES;
        let bundle = match self {
            Self::Fr => fr,
            Self::En => en,
            Self::Es => es,
            Self::Ca => ca,
        };
        let Some(pattern) = bundle.get_message(id).and_then(|message| message.value()) else {
            return id.to_owned();
        };
        let mut arguments = FluentArgs::with_capacity(told.len());
        for (name, value) in told {
            match value {
                Value::Number(number) => arguments.set(*name, *number as f64),
                Value::Text(text) => arguments.set(*name, *text),
            }
        }
        let said = bundle.format_pattern(pattern, Some(&arguments), &mut Vec::new());
        said.into_owned()
    }
}

#[cfg(test)]
mod tests;
