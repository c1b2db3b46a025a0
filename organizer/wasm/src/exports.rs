//! The result as files, the same as `urne-organizer export` writes.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::{Value, json};
use urne_organizer::export::{self, Contact, Deliberations, Place, Publication, Votes};
use urne_organizer::results::Results;
use urne_record::Election;

use crate::error::Error;
use crate::words::say;

/// What the page asks for the files; empty where it was left open.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Terms {
    /// Country of the budget, for Pabulib.
    pub country: String,
    /// Town of the budget, for Pabulib.
    pub town: String,
    /// Edition of the budget, for Pabulib.
    pub edition: String,
    /// Where the files will stand, for RUDI.
    pub url: String,
    /// Whom to ask, `NAME <E-MAIL>`, for RUDI.
    pub contact: String,
    /// The licence, for RUDI.
    pub licence: String,
    /// The theme, for RUDI.
    pub theme: String,
    /// Keywords, separated by commas, for RUDI.
    pub keywords: String,
    /// SIRET of the assembly's authority, for SCDL.
    pub siret: String,
    /// Its name, for SCDL; the organizer's where it was left open.
    pub name: String,
    /// Code and name of the matter, for SCDL.
    pub matter: String,
    /// The contests that are decisions, for SCDL; all if none is named.
    pub contests: Vec<String>,
    /// Numbers of the decisions by contest, for SCDL; the contest's id where it was left open.
    pub ids: BTreeMap<String, String>,
    /// What options mean, `pour`, `contre` or `abstention`, for SCDL; their ids say it if there are none.
    pub votes: BTreeMap<String, String>,
    /// Day of the decisions, for SCDL; that of the result where it was left open.
    pub date: String,
    /// Where the text of the decisions stands, for SCDL.
    pub document: String,
}

/// What is published where nothing else is said, as on the command line.
const LICENCE: &str = "etalab-2.0";
const THEME: &str = "citizenship";
const KEYWORDS: &str = "vote,participation";

fn given(text: &str) -> Option<String> {
    Some(text.trim().to_owned()).filter(|text| !text.is_empty())
}

/// All files: `[{"name","type","text"}]`.
///
/// # Errors
/// There is no result yet, or the terms do not fit.
pub fn files(election: &Election, terms: &Terms) -> Result<Value, Error> {
    let wrong = |error: &dyn std::fmt::Display| Error::File(format!("{error:#}"));
    let results = Results::of(election).map_err(|error| wrong(&error))?;
    let publication = match given(&terms.url) {
        None => None,
        Some(url) => Some(Publication {
            url,
            contact: Contact::read(&terms.contact).map_err(|error| wrong(&error))?,
            licence: given(&terms.licence).unwrap_or_else(|| LICENCE.to_owned()),
            theme: given(&terms.theme).unwrap_or_else(|| THEME.to_owned()),
            keywords: given(&terms.keywords)
                .unwrap_or_else(|| KEYWORDS.to_owned())
                .split(',')
                .filter_map(given)
                .collect(),
        }),
    };
    let deliberations = match given(&terms.siret) {
        None => None,
        Some(siret) => {
            let matter = terms.matter.trim().split_once(' ');
            let (code, name) = matter.ok_or_else(|| Error::File(say!("scdl-matter")))?;
            let meant = terms.votes.iter().filter(|(_, word)| !word.is_empty());
            let meant: Vec<String> = meant.map(|(id, word)| format!("{id}={word}")).collect();
            let ids = terms.ids.iter();
            let ids = ids.filter_map(|(contest, id)| Some((contest.clone(), given(id)?)));
            Some(Deliberations {
                name: given(&terms.name)
                    .unwrap_or_else(|| results.manifest().organizer.name.to_string()),
                siret,
                matter: (code.to_owned(), name.trim().to_owned()),
                contests: terms.contests.clone(),
                ids: ids.collect(),
                date: given(&terms.date),
                url: given(&terms.document),
                votes: Votes::read(&meant).map_err(|error| wrong(&error))?,
            })
        }
    };
    let terms = export::Terms {
        place: Place {
            country: given(&terms.country),
            unit: given(&terms.town),
            instance: given(&terms.edition),
        },
        deliberations,
        publication,
    };
    let files = export::files(&results, &terms).map_err(|error| wrong(&error))?;
    let file = |file: &export::File| {
        let text = String::from_utf8_lossy(&file.bytes);
        json!({"name": file.name, "type": file.media_type(), "text": text})
    };
    Ok(files.iter().map(file).collect())
}

/// The result with its questions, as `results.json` has it.
///
/// # Errors
/// There is no result yet.
pub fn result(election: &Election) -> Result<Value, Error> {
    let results = Results::of(election).map_err(|error| Error::NotNow(error.to_string()))?;
    Ok(results.json())
}
