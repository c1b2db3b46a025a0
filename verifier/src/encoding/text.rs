//! Texts in several languages, ids and names (specs/encoding.md).

use super::{Malformed, Value};

/// A text in one or more languages, sorted by language.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Text(Vec<(String, String)>);

impl Text {
    /// Reads the array of `{"lang","text"}`; an empty one only where `may_be_empty`.
    pub fn decode(value: Value<'_>, may_be_empty: bool) -> Result<Self, Malformed> {
        let Value::Array(items) = value else {
            return Err(Malformed::new("a text is an array"));
        };
        if items.is_empty() && !may_be_empty {
            return Err(Malformed::new("a text without any language"));
        }
        let mut texts: Vec<(String, String)> = Vec::with_capacity(items.len());
        for item in items {
            let mut fields = super::Fields::of(item, "text")?;
            let lang = fields.string("lang")?;
            let text = fields.string("text")?;
            fields.end()?;
            if !is_language(&lang) {
                return Err(Malformed(format!("`{lang}` is not a language tag")));
            }
            if !(1..=4000).contains(&text.chars().count()) {
                return Err(Malformed::new("a text has 1 to 4000 characters"));
            }
            if texts
                .last()
                .is_some_and(|(previous, _)| previous.as_str() >= &*lang)
            {
                return Err(Malformed::new(
                    "languages are not sorted, or one is repeated",
                ));
            }
            texts.push((lang.into_owned(), text.into_owned()));
        }
        Ok(Self(texts))
    }

    /// English if there is one, otherwise the first language.
    pub fn for_reading(&self) -> &str {
        let english = self.0.iter().find(|(lang, _)| lang == "en");
        english
            .or(self.0.first())
            .map_or("", |(_, text)| text.as_str())
    }

    /// The language of [`Text::for_reading`].
    pub fn language(&self) -> &str {
        let english = self.0.iter().find(|(lang, _)| lang == "en");
        english
            .or(self.0.first())
            .map_or("en", |(lang, _)| lang.as_str())
    }
}

/// `[a-z]{2,3}(-[A-Za-z0-9]{2,8})*`
fn is_language(tag: &str) -> bool {
    let mut parts = tag.split('-');
    parts
        .next()
        .is_some_and(|p| matches!(p.len(), 2 | 3) && p.bytes().all(|b| b.is_ascii_lowercase()))
        && parts.all(|p| (2..=8).contains(&p.len()) && p.bytes().all(|b| b.is_ascii_alphanumeric()))
}

/// `[A-Za-z0-9][A-Za-z0-9._-]{0,63}`
pub fn is_id(id: &str) -> bool {
    id.len() <= 64
        && id.starts_with(|c: char| c.is_ascii_alphanumeric())
        && id
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || b"._-".contains(&b))
}

/// 1 to 200 characters, none below U+0020.
pub fn is_name(name: &str) -> bool {
    (1..=200).contains(&name.chars().count()) && name.chars().all(|c| c >= ' ')
}

/// `[a-z0-9][a-z0-9.:/-]{0,99}`
pub fn is_board_name(name: &str) -> bool {
    let plain = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit();
    name.len() <= 100
        && name.bytes().next().is_some_and(plain)
        && name.bytes().all(|b| plain(b) || b".:/-".contains(&b))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::encoding::parse;

    fn text(json: &str) -> Result<Text, Malformed> {
        Text::decode(parse(json.as_bytes())?, false)
    }

    #[test]
    fn texts() {
        assert!(
            text(r#"[{"lang":"de","text":"Wahl"},{"lang":"en","text":"Election"}]"#)
                .is_ok_and(|t| t.for_reading() == "Election")
        );
        for bad in [
            "[]",
            r#"[{"lang":"en","text":""}]"#,
            r#"[{"lang":"EN","text":"x"}]"#,
            r#"[{"lang":"en-","text":"x"}]"#,
            r#"[{"lang":"en","text":"x"},{"lang":"de","text":"x"}]"#,
            r#"[{"lang":"en","text":"x"},{"lang":"en","text":"x"}]"#,
            r#"[{"lang":"en"}]"#,
            r#"{"lang":"en","text":"x"}"#,
        ] {
            assert!(text(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn ids_and_names() {
        assert!(is_id("a.b_c-D9") && is_id(&"x".repeat(64)));
        assert!(
            !is_id("") && !is_id(".a") && !is_id("a b") && !is_id(&"x".repeat(65)) && !is_id("ä")
        );
        assert!(is_name("Ä") && !is_name("") && !is_name("a\tb") && !is_name(&"ä".repeat(201)));
        assert!(
            is_board_name("board.example:80/x-y") && !is_board_name("-a") && !is_board_name("A")
        );
    }
}
