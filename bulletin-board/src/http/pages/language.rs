//! The languages of the pages, and which one a reader gets.

use axum::http::HeaderMap;
use axum::http::header::ACCEPT_LANGUAGE;
pub(crate) use urne_words::Language;

/// What a browser asks for, by its weights; English if it asks for none of ours.
pub(super) fn accepted(headers: &HeaderMap) -> Language {
    let asked = headers.get(ACCEPT_LANGUAGE);
    let asked = asked.and_then(|value| value.to_str().ok());
    let mut best = (0.0, Language::En);
    for item in asked.unwrap_or_default().split(',') {
        let (tag, weight) = item.split_once(';').unwrap_or((item, ""));
        let weight = weight.trim().strip_prefix("q=");
        let weight = weight.map_or(Some(1.0), |weight| weight.trim().parse::<f32>().ok());
        if let (Some(language), Some(weight)) = (Language::of_tag(tag), weight)
            && weight > best.0
        {
            best = (weight, language);
        }
    }
    best.1
}

#[cfg(test)]
mod tests {
    use axum::http::HeaderValue;

    use super::*;

    fn accepted(value: &'static str) -> Language {
        let mut headers = HeaderMap::new();
        headers.insert(ACCEPT_LANGUAGE, HeaderValue::from_static(value));
        super::accepted(&headers)
    }

    #[test]
    fn browsers_ask_by_weight() {
        assert_eq!(accepted("ca,es;q=0.9,en;q=0.8"), Language::Ca);
        assert_eq!(accepted("de, fr-CH;q=0.5, en;q=0.7"), Language::En);
        assert_eq!(accepted("en;q=0.1, fr-CH; q=0.5"), Language::Fr);
        assert_eq!(accepted("en;q=0, es;q=0.001"), Language::Es);
        assert_eq!(accepted("fr;q=0"), Language::En);
        assert_eq!(accepted("de"), Language::En);
        assert_eq!(super::accepted(&HeaderMap::new()), Language::En);
    }
}
