//! Drafts begun with files of others: Pabulib, Decidim's projects, tables of grades.

use serde::Deserialize;
use serde_json::{Value, json};
use urne_organizer::decidim;
use urne_organizer::draft::Begun;
use urne_organizer::fault::Fault;
use urne_organizer::judgments::{self, Scale};
use urne_organizer::pabulib;

use crate::drafting::form_of;
use crate::error::Error;

/// How a list of projects becomes a budget, where the file does not say.
#[derive(Debug, Deserialize)]
pub struct Terms {
    /// The money, such as `150000`; of several budgets `12=150000; 13=90000`.
    pub budget: String,
    /// What part of it a ballot must spend at least, such as `70%`.
    pub share: String,
    /// The currency, such as `EUR`.
    pub currency: String,
    /// Title of a budget that has none.
    pub title: String,
}

/// Contests from a file of projects: Pabulib where its name ends so, else Decidim's CSV. `{"form"}`, with what else a
/// Pabulib file holds, or `{"faults"}` by line.
///
/// # Errors
/// A file that cannot be read at all.
pub fn projects(file: &str, bytes: Vec<u8>, terms: &Terms) -> Result<Value, Error> {
    if file.to_lowercase().ends_with(".pb") {
        let instance = pabulib::read(file, bytes)?;
        return Ok(json!({
            "form": form_of(pabulib::begun(&instance))?,
            "votes": votes(
                &pabulib::report(&instance),
                pabulib::voters_csv(&instance),
                pabulib::ballots_csv(&instance),
            )?,
        }));
    }
    let projects = decidim::read(file, bytes)?;
    if !projects.faults.is_empty() {
        let fault = |fault: &Fault| json!({"line": fault.line, "what": fault.what});
        let faults: Vec<Value> = projects.faults.iter().map(fault).collect();
        return Ok(json!({"faults": faults}));
    }
    let budgets = terms
        .budget
        .split(';')
        .filter(|text| !text.trim().is_empty());
    let budgets: Result<_, String> = budgets.map(decidim::budget).collect();
    let terms = decidim::Terms {
        budgets: budgets.map_err(Error::File)?,
        share: terms.share.clone(),
        currency: terms.currency.clone(),
        title: terms.title.clone(),
    };
    let contests = decidim::contests(&projects, &terms).map_err(Error::File)?;
    let form = form_of(Begun {
        title: terms.title,
        language: projects.language(),
        contests,
    })?;
    Ok(json!({"form": form}))
}

/// What the numbers of a table of grades mean, and how the question is put.
#[derive(Debug, Deserialize)]
pub struct Grading {
    /// The number of the best grade.
    pub best: u64,
    /// The number of the worst grade.
    pub worst: u64,
    /// The number that means no opinion, as an empty field does.
    pub none: Option<u64>,
    /// What the grades are called, the best first; a ready-made set if empty.
    pub grades: Vec<String>,
    /// The column that numbers the ballots.
    pub voter: Option<String>,
    /// The question.
    pub title: String,
    /// Language tag of the texts.
    pub language: String,
}

/// A contest from a table of grades: `{"form"}` with what else the table holds.
///
/// # Errors
/// A table that cannot be read at all.
pub fn judgments(file: &str, bytes: Vec<u8>, grading: &Grading) -> Result<Value, Error> {
    let scale = Scale {
        best: grading.best,
        worst: grading.worst,
        none: grading.none,
    };
    let table = judgments::read(file, bytes, scale, grading.voter.as_deref())?;
    if !grading.grades.is_empty() && grading.grades.len() as u64 != scale.grades() {
        return Err(Error::Misuse("each grade has one name".to_owned()));
    }
    let form = form_of(Begun {
        contests: vec![judgments::contest(&table, &grading.title, &grading.grades)],
        title: grading.title.clone(),
        language: grading.language.clone(),
    })?;
    let votes = votes(
        &judgments::report(&table),
        judgments::voters_csv(&table),
        judgments::ballots_csv(&table),
    )?;
    Ok(json!({"form": form, "votes": votes}))
}

/// The ballots that a file holds besides: a report, and the files of voters and ballots.
fn votes<E: std::fmt::Display>(
    report: &str,
    voters: Result<Vec<u8>, E>,
    ballots: Result<Vec<u8>, E>,
) -> Result<Value, Error> {
    let text = |file: Result<Vec<u8>, E>| match file {
        Ok(bytes) => Ok(String::from_utf8_lossy(&bytes).into_owned()),
        Err(error) => Err(Error::File(error.to_string())),
    };
    Ok(json!({"report": report, "voters": text(voters)?, "ballots": text(ballots)?}))
}
