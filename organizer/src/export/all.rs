//! All files of a result.

use anyhow::{Context as _, Result};
use serde_json::Value;

use super::{
    Deliberations, File, Place, Publication, deliberations, pabulib, package, pictures, rudi,
    tables,
};
use crate::results::Results;

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
    let mut others = vec![File::new("results.json", pretty(&results.json())?)];
    others.extend(pictures(results));
    for counted in results.contests() {
        if let Some(text) = pabulib(results, counted, &terms.place) {
            others.push(File::new(format!("{}.pb", counted.contest.id), text));
        }
    }
    if let Some(terms) = &terms.deliberations {
        let bytes = deliberations(results, terms).context("SCDL")?;
        others.push(File::new("deliberations.csv", bytes));
    }
    let package = pretty(&package(results, &tables, &others))?;
    let mut files: Vec<File> = tables.into_iter().map(|table| table.file).collect();
    files.extend(others);
    files.push(File::new("datapackage.json", package));
    if let Some(publication) = &terms.publication {
        let described: Vec<&File> = files.iter().collect();
        let metadata = rudi(results, &described, publication).context("RUDI")?;
        files.push(File::new("rudi.json", pretty(&metadata)?));
    }
    Ok(files)
}

fn pretty(value: &Value) -> Result<Vec<u8>> {
    let mut bytes = serde_json::to_vec_pretty(value)?;
    bytes.push(b'\n');
    Ok(bytes)
}
