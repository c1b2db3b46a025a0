//! RUDI: the metadata of a data set with the checksum of each of its files (RUDI producer API 1.4).

use serde_json::{Value, json};
use urne_record::Hash32;
use urne_words::{Language, say};

use super::File;
use super::uuid::uuid;
use crate::error::{Error, Result};
use crate::results::Results;
use crate::said::{Voice, WORDS};

/// What a RUDI node must know that an election does not say.
#[derive(Clone, Debug)]
pub struct Publication {
    /// Address of the folder in which the files will stand.
    pub url: String,
    /// Whom to ask.
    pub contact: Contact,
    /// A licence that RUDI knows.
    pub licence: String,
    /// A theme that RUDI knows.
    pub theme: String,
    /// Keywords.
    pub keywords: Vec<String>,
}

/// A person or office.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contact {
    /// Its name.
    pub name: String,
    /// Its e-mail address.
    pub email: String,
}

/// Licences that RUDI knows by name.
const LICENCES: [&str; 8] = [
    "apache-2.0",
    "cc-by-nd-4.0",
    "etalab-1.0",
    "etalab-2.0",
    "gpl-3.0",
    "mit",
    "odbl-1.0",
    "public-domain-cc0",
];

/// Languages that RUDI knows.
const LANGUAGES: [&str; 15] = [
    "cs", "da", "de", "el", "en", "es", "fr", "hu", "it", "no", "pl", "pt", "ro", "ru", "sk",
];

impl Contact {
    /// Reads `Name <address>`.
    ///
    /// # Errors
    /// It has another form.
    pub fn read(text: &str) -> Result<Self> {
        let parts = text
            .trim()
            .strip_suffix('>')
            .and_then(|text| text.split_once('<'));
        match parts {
            Some((name, email)) if !name.trim().is_empty() && email.contains('@') => Ok(Contact {
                name: name.trim().to_owned(),
                email: email.trim().to_owned(),
            }),
            _ => Err(Error::Given(say!(WORDS, "rudi-contact", text = text))),
        }
    }
}

/// The metadata of the files, which stand in one folder under the address.
///
/// # Errors
/// A licence that RUDI does not know by name, or an address that is none.
pub fn rudi(results: &Results<'_>, files: &[&File], publication: &Publication) -> Result<Value> {
    let Publication {
        url,
        contact,
        licence,
        theme,
        keywords,
    } = publication;
    if !LICENCES.contains(&licence.as_str()) {
        return Err(Error::Given(say!(
            WORDS,
            "rudi-licence",
            licence = licence,
            known = LICENCES.join(", ")
        )));
    }
    if !(url.starts_with("https://") || url.starts_with("http://")) {
        return Err(Error::Given(say!(WORDS, "rudi-address", url = url)));
    }
    let election = results.election();
    let manifest = results.manifest();
    let languages: Vec<&str> = (manifest.title.parts().iter())
        .map(|part| part.lang.split('-').next().unwrap_or_default())
        .filter(|lang| LANGUAGES.contains(lang))
        .collect();
    let when = seconds(results.posted());
    let dates = json!({ "created": when, "updated": when });
    let media: Vec<Value> = files
        .iter()
        .map(|file| {
            json!({
                "media_id": uuid(&[election, &file.name]),
                "media_type": "FILE",
                "media_name": file.name,
                "media_dates": dates,
                "connector": {
                    "url": format!("{}/{}", url.trim_end_matches('/'), file.name),
                    "interface_contract": "dwnl",
                },
                "file_type": file.media_type(),
                "file_size": file.bytes.len(),
                "file_encoding": "UTF-8",
                "checksum": { "algo": "SHA-256", "hash": Hash32::sha256(&file.bytes).to_string() },
            })
        })
        .collect();
    let texts = |text: &dyn Fn(&str) -> String| -> Vec<Value> {
        let tags = if languages.is_empty() {
            vec!["en"]
        } else {
            languages.clone()
        };
        tags.iter()
            .map(|lang| json!({ "lang": lang, "text": text(lang) }))
            .collect()
    };
    let people = json!([{
        "contact_id": uuid(&["contact", &contact.email]),
        "contact_name": contact.name,
        "email": contact.email,
    }]);
    let producer = json!({
        "organization_id": uuid(&["organizer", &manifest.organizer.key.to_string()]),
        "organization_name": manifest.organizer.name,
    });
    let title = manifest.title.pick(results.language());
    Ok(json!({
        "global_id": uuid(&[election]),
        "local_id": election,
        "resource_title": title.chars().take(150).collect::<String>(),
        "synopsis": texts(&|lang| manifest.title.pick(lang).chars().take(150).collect()),
        "summary": texts(&|lang| summary(results, lang)),
        "theme": theme,
        "keywords": keywords,
        "producer": producer,
        "contacts": people,
        "available_formats": media,
        "resource_languages": languages,
        "temporal_spread": { "start_date": seconds(&manifest.opens.to_string()), "end_date": when },
        "dataset_dates": { "created": when, "updated": when, "published": when },
        "storage_status": "online",
        "access_condition": {
            "licence": { "licence_type": "STANDARD", "licence_label": licence },
            "confidentiality": { "restricted_access": false, "gdpr_sensitive": false },
        },
        "metadata_info": {
            "api_version": "1.4.1",
            "metadata_dates": dates,
            "metadata_provider": producer,
            "metadata_contacts": people,
        },
    }))
}

fn summary(results: &Results<'_>, lang: &str) -> String {
    let questions: Vec<&str> = (results.manifest().contests.iter())
        .map(|contest| contest.title.pick(lang))
        .collect();
    let turnout = results.turnout();
    let voice = Voice::of(Language::of_tag(lang).unwrap_or(Language::En));
    say!(
        voice,
        "rudi-summary",
        questions = questions.join(" / "),
        ballots = turnout.counted,
        people = turnout.credentials
    )
}

/// `2026-12-01T20:00:00Z` for the minute `2026-12-01T20:00Z`.
pub(super) fn seconds(minute: &str) -> String {
    minute.replace('Z', ":00Z")
}
