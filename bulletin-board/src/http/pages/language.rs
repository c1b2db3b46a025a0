//! The languages of the pages, and which one a reader gets.

use axum::http::HeaderMap;
use axum::http::header::ACCEPT_LANGUAGE;

/// A language in which the pages are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Language {
    /// French.
    Fr,
    /// English.
    En,
    /// Spanish.
    Es,
    /// Catalan.
    Ca,
}

impl Language {
    /// All of them, in the order in which pages offer them.
    pub(crate) const ALL: [Self; 4] = [Self::Fr, Self::En, Self::Es, Self::Ca];

    /// The language tag.
    pub(crate) fn tag(self) -> &'static str {
        match self {
            Self::Fr => "fr",
            Self::En => "en",
            Self::Es => "es",
            Self::Ca => "ca",
        }
    }

    /// What it calls itself.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Fr => "Français",
            Self::En => "English",
            Self::Es => "Español",
            Self::Ca => "Català",
        }
    }

    /// Which way it is written: the pages are ready for the other one.
    pub(crate) fn direction(self) -> &'static str {
        "ltr"
    }

    /// The language of a tag such as `fr`, `fr-CA` or `FR_be`.
    pub(crate) fn of_tag(tag: &str) -> Option<Self> {
        let primary = tag.split(['-', '_']).next()?.trim();
        let same = |language: &Self| language.tag().eq_ignore_ascii_case(primary);
        Self::ALL.into_iter().find(same)
    }

    /// What a browser asks for, by its weights; English if it asks for none of ours.
    pub(crate) fn accepted(headers: &HeaderMap) -> Self {
        let asked = headers.get(ACCEPT_LANGUAGE);
        let asked = asked.and_then(|value| value.to_str().ok());
        let mut best = (0.0, Self::En);
        for item in asked.unwrap_or_default().split(',') {
            let (tag, weight) = item.split_once(';').unwrap_or((item, ""));
            let weight = weight.trim().strip_prefix("q=");
            let weight = weight.map_or(Some(1.0), |weight| weight.trim().parse::<f32>().ok());
            if let (Some(language), Some(weight)) = (Self::of_tag(tag), weight)
                && weight > best.0
            {
                best = (weight, language);
            }
        }
        best.1
    }
}

#[cfg(test)]
mod tests {
    use axum::http::HeaderValue;

    use super::*;

    fn accepted(value: &'static str) -> Language {
        let mut headers = HeaderMap::new();
        headers.insert(ACCEPT_LANGUAGE, HeaderValue::from_static(value));
        Language::accepted(&headers)
    }

    #[test]
    fn browsers_ask_by_weight() {
        assert_eq!(accepted("ca,es;q=0.9,en;q=0.8"), Language::Ca);
        assert_eq!(accepted("de, fr-CH;q=0.5, en;q=0.7"), Language::En);
        assert_eq!(accepted("en;q=0.1, fr-CH; q=0.5"), Language::Fr);
        assert_eq!(accepted("en;q=0, es;q=0.001"), Language::Es);
        assert_eq!(accepted("fr;q=0"), Language::En);
        assert_eq!(accepted("de"), Language::En);
        assert_eq!(Language::accepted(&HeaderMap::new()), Language::En);
    }

    #[test]
    fn tags_are_read_by_their_language() {
        assert_eq!(Language::of_tag("fr-CA"), Some(Language::Fr));
        assert_eq!(Language::of_tag("ES"), Some(Language::Es));
        assert_eq!(Language::of_tag("english"), None);
        assert_eq!(Language::of_tag(""), None);
    }
}
