//! `export`

use std::collections::BTreeMap;
use std::path::PathBuf;

use anyhow::{Result, anyhow};
use serde_json::json;
use urne_board_client::file::{Access, create_folder, write_atomic};

use crate::cli::{Export, RudiOptions, ScdlOptions};
use crate::export::{self, Contact, Deliberations, Place, Publication, Terms, Votes};
use crate::follow::Following;
use crate::home::Home;
use crate::output::Output;
use crate::results::Results;
use crate::words::say;

/// Everything is made before anything is written.
pub(super) fn export(options: &Export, home: &Home, output: Output) -> Result<()> {
    let following = Following::start(home)?;
    let results = Results::of(following.election())?;
    let files = export::files(&results, &terms(&results, options)?)?;
    create_folder(&options.folder, Access::Everyone)?;
    let mut written: Vec<PathBuf> = Vec::new();
    for file in &files {
        let path = options.folder.join(&file.name);
        write_atomic(&path, &file.bytes, Access::Everyone)?;
        written.push(path);
    }
    let names: Vec<&str> = files.iter().map(|file| file.name.as_str()).collect();
    let sentences = say!(
        "export-done",
        folder = %options.folder.display(),
        files = names.join(", ")
    );
    output.print(sentences, || json!({ "files": written }))
}

/// What the options say that the log does not hold.
fn terms(results: &Results<'_>, options: &Export) -> Result<Terms> {
    Ok(Terms {
        place: Place {
            country: options.country.clone(),
            unit: options.town.clone(),
            instance: options.edition.clone(),
        },
        deliberations: match &options.scdl.siret {
            Some(siret) => Some(deliberations(results, siret, &options.scdl)?),
            None => None,
        },
        publication: match &options.rudi.url {
            Some(url) => Some(publication(url, &options.rudi)?),
            None => None,
        },
    })
}

fn publication(url: &str, options: &RudiOptions) -> Result<Publication> {
    let contact = options.contact.as_deref();
    let contact = contact.ok_or_else(|| anyhow!(say!("export-contact")))?;
    Ok(Publication {
        url: url.to_owned(),
        contact: Contact::read(contact)?,
        licence: options.licence.clone(),
        theme: options.theme.clone(),
        keywords: options.keywords.clone(),
    })
}

fn deliberations(
    results: &Results<'_>,
    siret: &str,
    options: &ScdlOptions,
) -> Result<Deliberations> {
    let matter = options.matter.as_deref();
    let matter = matter.ok_or_else(|| anyhow!(say!("export-matter")))?;
    let (code, name) = matter
        .split_once(' ')
        .ok_or_else(|| anyhow!(say!("export-matter-form", text = matter)))?;
    let mut ids = BTreeMap::new();
    for text in &options.ids {
        let (contest, id) = text
            .split_once('=')
            .ok_or_else(|| anyhow!(say!("export-id-form", text = text)))?;
        ids.insert(contest.trim().to_owned(), id.trim().to_owned());
    }
    let organizer = results.manifest().organizer.name.to_string();
    Ok(Deliberations {
        name: options.name.clone().unwrap_or(organizer),
        siret: siret.to_owned(),
        matter: (code.to_owned(), name.trim().to_owned()),
        contests: options.contests.clone(),
        ids,
        date: options.date.clone(),
        url: options.document.clone(),
        votes: Votes::read(&options.votes)?,
    })
}
