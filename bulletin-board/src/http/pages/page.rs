//! What is around every page, who reads it, and how it is sent.

use std::convert::Infallible;

use askama::Template;
use axum::extract::FromRequestParts;
use axum::http::header::{
    CACHE_CONTROL, CONTENT_LANGUAGE, CONTENT_SECURITY_POLICY, CONTENT_TYPE, ETAG, IF_NONE_MATCH,
    VARY,
};
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use urne_record::{Hash32, Manifest, Text};

use super::assets::{Asset, ICON, SCRIPT, STYLE};
use super::language::{Language, accepted};
use crate::http::problem::Problem;

/// Nothing but this server's own files is loaded or asked, no script or style stands in a page, and no frame
/// shows one.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; \
     connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; \
     require-trusted-types-for 'script'; trusted-types 'none'";

/// Who asks for a page: in which language, and from where.
#[derive(Clone, Debug)]
pub(crate) struct Reader {
    /// The language of the page.
    pub(super) language: Language,
    /// Whether the address says so; then links go on saying it.
    explicit: bool,
    path: String,
    /// The query without the language.
    query: String,
    known: Option<HeaderValue>,
}

impl Reader {
    /// Who sent a request of these parts.
    pub(crate) fn of(uri: &axum::http::Uri, headers: &HeaderMap) -> Self {
        let mut asked = None;
        let mut others = Vec::new();
        for pair in uri.query().unwrap_or_default().split('&') {
            match pair.strip_prefix("lang=") {
                Some(tag) => asked = Language::of_tag(tag),
                None if pair.is_empty() => {}
                None => others.push(pair),
            }
        }
        Self {
            language: asked.unwrap_or_else(|| accepted(headers)),
            explicit: asked.is_some(),
            path: uri.path().to_owned(),
            query: others.join("&"),
            known: headers.get(IF_NONE_MATCH).cloned(),
        }
    }

    /// A value of the query, if it is there; none of ours needs decoding.
    pub(super) fn query(&self, name: &str) -> Option<&str> {
        let pairs = self
            .query
            .split('&')
            .filter_map(|pair| pair.split_once('='));
        let found = pairs.into_iter().find(|(key, _)| *key == name);
        found.map(|(_, value)| value)
    }

    /// An address of ours, in the language that was chosen.
    pub(super) fn link(&self, path: &str) -> String {
        match self.explicit {
            true => in_language(path, self.language),
            false => path.to_owned(),
        }
    }

    /// An address of a page that runs in the browser: it does not know what this reader's browser asked us for.
    pub(super) fn link_to_app(&self, path: &str) -> String {
        in_language(path, self.language)
    }
}

fn in_language(path: &str, language: Language) -> String {
    let (path, fragment) = match path.split_once('#') {
        Some((path, fragment)) => (path, format!("#{fragment}")),
        None => (path, String::new()),
    };
    let joint = if path.contains('?') { '&' } else { '?' };
    format!("{path}{joint}lang={}{fragment}", language.tag())
}

impl<S: Sync> FromRequestParts<S> for Reader {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Infallible> {
        Ok(Self::of(&parts.uri, &parts.headers))
    }
}

/// A text of the record, with its language where that is not the page's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Words {
    /// The text.
    pub(super) text: String,
    /// Its language tag, or nothing.
    pub(super) lang: String,
}

impl Words {
    /// The text in the page's language, or in the one that there is.
    pub(super) fn of<const MIN: usize>(text: &Text<MIN>, language: Language) -> Self {
        let picked = text.pick(language.tag());
        let mut parts = text.parts().iter();
        let lang = parts.find(|part| part.text == picked);
        let lang = lang.map_or("", |part| part.lang.as_str());
        let same = Language::of_tag(lang) == Some(language);
        Self {
            text: picked.to_owned(),
            lang: if same { String::new() } else { lang.to_owned() },
        }
    }
}

/// The election that a page belongs to.
#[derive(Clone, Debug)]
pub(super) struct Place {
    /// Its home.
    pub(super) path: String,
    /// Its title.
    pub(super) title: Words,
    /// Its organizer.
    pub(super) organizer: String,
}

/// A choice of language.
pub(super) struct Choice {
    pub(super) tag: &'static str,
    pub(super) name: &'static str,
    pub(super) href: String,
    pub(super) current: bool,
}

/// What is around a page.
pub(super) struct Page {
    /// The language, which says everything.
    pub(super) t: Language,
    reader: Reader,
    /// The title in the browser's window.
    pub(super) title: String,
    /// The election, on its pages.
    pub(super) place: Option<Place>,
}

impl Page {
    /// A page without an election.
    pub(super) fn new(reader: &Reader, title: &str) -> Self {
        Self {
            t: reader.language,
            reader: reader.clone(),
            title: format!("{title} – Urne"),
            place: None,
        }
    }

    /// A page of an election.
    pub(super) fn of_election(reader: &Reader, title: &str, id: &Hash32, of: &Manifest) -> Self {
        let words = Words::of(&of.title, reader.language);
        let titles = match title {
            "" => words.text.clone(),
            title => format!("{title} – {}", words.text),
        };
        let place = Place {
            path: format!("/elections/{id}"),
            title: words,
            organizer: of.organizer.name.to_string(),
        };
        Self {
            place: Some(place),
            ..Self::new(reader, &titles)
        }
    }

    /// An address of ours.
    pub(super) fn link(&self, path: &str) -> String {
        self.reader.link(path)
    }

    /// An address below the election's home.
    pub(super) fn below(&self, path: &str) -> String {
        let home = self.place.as_ref().map_or("", |place| place.path.as_str());
        self.link(&format!("{home}{path}"))
    }

    /// The same page in each language.
    pub(super) fn languages(&self) -> Vec<Choice> {
        let Reader { path, query, .. } = &self.reader;
        let address = match query.as_str() {
            "" => path.clone(),
            query => format!("{path}?{query}"),
        };
        let choice = |language: Language| Choice {
            tag: language.tag(),
            name: language.name(),
            href: in_language(&address, language),
            current: language == self.t,
        };
        Language::ALL.map(choice).into()
    }

    pub(super) fn style(&self) -> &'static Asset {
        &STYLE
    }

    pub(super) fn script(&self) -> &'static Asset {
        &SCRIPT
    }

    pub(super) fn icon(&self) -> &'static Asset {
        &ICON
    }
}

/// Sends a page, or says that the reader has it already.
pub(super) fn send(reader: &Reader, page: &impl Template) -> Result<Response, Problem> {
    let html = page.render().map_err(|error| Problem::internal(&error))?;
    Ok(send_html(reader, StatusCode::OK, html))
}

/// Sends what a template became.
pub(super) fn send_html(reader: &Reader, status: StatusCode, html: String) -> Response {
    let tag = Hash32::sha256(html.as_bytes()).to_string();
    let tag = format!("W/\"{}\"", tag.get(..32).unwrap_or_default());
    let known = reader.known.as_ref().and_then(|known| known.to_str().ok());
    let known = known.is_some_and(|known| known.split(',').any(|one| one.trim() == tag));
    let headers = [
        (CONTENT_TYPE, "text/html; charset=utf-8"),
        (CONTENT_SECURITY_POLICY, POLICY),
        (CONTENT_LANGUAGE, reader.language.tag()),
        (VARY, "accept-language, accept"),
        (CACHE_CONTROL, "no-cache"),
    ];
    let mut response = match status {
        StatusCode::OK if known => (StatusCode::NOT_MODIFIED, headers).into_response(),
        status => (status, headers, html).into_response(),
    };
    if let (StatusCode::OK | StatusCode::NOT_MODIFIED, Ok(tag)) =
        (response.status(), HeaderValue::from_str(&tag))
    {
        response.headers_mut().insert(ETAG, tag);
    }
    response
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn reader(uri: &str) -> Reader {
        Reader::of(&uri.parse().unwrap(), &HeaderMap::new())
    }

    #[test]
    fn links_keep_a_language_that_was_chosen() {
        let chosen = reader("/elections/x/log?before=9&lang=ca");
        assert_eq!(chosen.language, Language::Ca);
        assert_eq!(chosen.query("before"), Some("9"));
        assert_eq!(chosen.link("/"), "/?lang=ca");
        assert_eq!(chosen.link("/a?b=1#c"), "/a?b=1&lang=ca#c");
        let other = reader("/?lang=de");
        assert_eq!(
            (other.language, other.link("/")),
            (Language::En, "/".to_owned())
        );
        assert_eq!(other.link_to_app("/x"), "/x?lang=en");
    }

    #[test]
    fn every_page_is_offered_in_every_language() {
        let page = Page::new(&reader("/elections/x/log?before=9&lang=fr"), "Log");
        let found: Vec<String> = page.languages().into_iter().map(|one| one.href).collect();
        assert_eq!(found.first().unwrap(), "/elections/x/log?before=9&lang=fr");
        assert_eq!(found.last().unwrap(), "/elections/x/log?before=9&lang=ca");
    }

    #[test]
    fn texts_of_the_record_say_their_language() {
        let text = Text::<1>::single("en", "Yes").unwrap();
        assert_eq!(Words::of(&text, Language::En).lang, "");
        assert_eq!(Words::of(&text, Language::Fr).lang, "en");
    }
}
