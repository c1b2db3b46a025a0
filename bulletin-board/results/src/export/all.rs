//! All files of a result.

use serde_json::Value;
use urne_words::say;

use super::{
    Deliberations, File, Place, Publication, deliberations, pabulib, package, pictures, rudi,
    tables,
};
use crate::error::{Error, Result};
use crate::results::Results;
use crate::said::WORDS;

/// What the files say that the log does not hold.
#[derive(Clone, Debug, Default)]
pub struct Terms {
    /// Where the budget is, for Pabulib.
    pub place: Place,
    /// For SCDL; without it no `deliberations.csv`.
    pub deliberations: Option<Deliberations>,
    /// For RUDI; without it no `rudi.json`.
    pub publication: Option<Publication>,
}

/// All files of a result.
///
/// # Errors
/// Terms that do not fit the election.
pub fn files(results: &Results<'_>, terms: &Terms) -> Result<Vec<File>> {
    let tables = tables(results)?;
    let mut others = vec![File::new("results.json", pretty(&results.json()))];
    others.extend(pictures(results));
    for counted in results.contests() {
        if let Some(text) = pabulib(results, counted, &terms.place) {
            others.push(File::new(format!("{}.pb", counted.contest.id), text));
        }
    }
    if let Some(terms) = &terms.deliberations {
        let bytes = deliberations(results, terms).map_err(|e| about("SCDL", &e))?;
        others.push(File::new("deliberations.csv", bytes));
    }
    let package = pretty(&package(results, &tables, &others));
    let mut files: Vec<File> = tables.into_iter().map(|table| table.file).collect();
    files.extend(others);
    files.push(File::new("datapackage.json", package));
    if let Some(publication) = &terms.publication {
        let described: Vec<&File> = files.iter().collect();
        let metadata = rudi(results, &described, publication).map_err(|e| about("RUDI", &e))?;
        files.push(File::new("rudi.json", pretty(&metadata)));
    }
    Ok(files)
}

fn about(format: &str, error: &Error) -> Error {
    Error::Given(say!(WORDS, "named", name = format, said = %error))
}

fn pretty(value: &Value) -> Vec<u8> {
    format!("{value:#}\n").into_bytes()
}
