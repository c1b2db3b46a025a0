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
    /// SIRET of the assembly's authority, for SCDL.
    pub siret: String,
    /// Code and name of the matter, for SCDL.
    pub matter: String,
}

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
            licence: "etalab-2.0".to_owned(),
            theme: "citizenship".to_owned(),
            keywords: vec!["vote".to_owned(), "participation".to_owned()],
        }),
    };
    let deliberations = match given(&terms.siret) {
        None => None,
        Some(siret) => {
            let matter = terms.matter.trim().split_once(' ');
            let (code, name) = matter.ok_or_else(|| Error::File(say!("scdl-matter")))?;
            Some(Deliberations {
                name: results.manifest().organizer.name.to_string(),
                siret,
                matter: (code.to_owned(), name.trim().to_owned()),
                contests: Vec::new(),
                ids: BTreeMap::new(),
                date: None,
                url: None,
                votes: Votes::read(&[]).map_err(|error| wrong(&error))?,
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
