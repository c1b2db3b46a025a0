//! The files of a result: tables, JSON, pictures. They are computed once and kept, since a posted result never
//! changes.

use std::collections::HashMap;
use std::sync::{Arc, LazyLock, Mutex, MutexGuard, PoisonError};

use axum::extract::{Path, State};
use axum::http::header::{CACHE_CONTROL, CONTENT_SECURITY_POLICY, CONTENT_TYPE, VARY};
use axum::response::{IntoResponse, Response};
use urne_record::{Hash32, Manifest};
use urne_results::export::{self, File, Place};
use urne_results::language::preferring;
use urne_results::results::{Posted, Results};
use urne_results::said::Voice;

use super::language::Language;
use super::page::Reader;
use crate::board::Board;
use crate::http::problem::Problem;
use crate::http::{sequencer_of, summary_of};
use crate::sequencer::Summary;

/// A picture is a file of its own, and may style itself and nothing else.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";

/// The files of a result.
#[derive(Debug)]
pub(super) struct Files {
    /// The same in every language: tables, JSON, what describes them.
    pub(super) data: Vec<File>,
    /// The pictures, by the order of the languages.
    pictures: [Vec<File>; 4],
}

type Kept = Mutex<HashMap<Hash32, Arc<Files>>>;

static KEPT: LazyLock<Kept> = LazyLock::new(Kept::default);

fn kept() -> MutexGuard<'static, HashMap<Hash32, Arc<Files>>> {
    KEPT.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Files {
    /// The files of an election's result: those that were computed before, or new ones.
    pub(super) async fn of(summary: &Summary, posted: &Arc<Posted>) -> Result<Arc<Self>, Problem> {
        let known = kept().get(&summary.election).cloned();
        if let Some(files) = known {
            return Ok(files);
        }
        let (manifest, posted) = (Arc::clone(&summary.manifest), Arc::clone(posted));
        let task = tokio::task::spawn_blocking(move || Self::compute(&manifest, &posted));
        let files = task.await.map_err(|error| Problem::internal(&error))?;
        let files = Arc::new(files.map_err(|error| Problem::internal(&error))?);
        kept().insert(summary.election, Arc::clone(&files));
        Ok(files)
    }

    fn compute(manifest: &Manifest, posted: &Posted) -> anyhow::Result<Self> {
        let voice = Voice::with_titles(Language::En, preferring(manifest, ""));
        let results = Results::read(manifest, posted, voice);
        let tables = export::tables(&results)?;
        let mut others = vec![File::new("results.json", pretty(&results.json())?)];
        let place = Place {
            country: None,
            unit: None,
            instance: None,
        };
        for counted in results.contests() {
            if let Some(text) = export::pabulib(&results, counted, &place) {
                others.push(File::new(format!("{}.pb", counted.contest.id), text));
            }
        }
        let package = pretty(&export::package(&results, &tables, &others))?;
        let mut data: Vec<File> = tables.into_iter().map(|table| table.file).collect();
        data.extend(others);
        data.push(File::new("datapackage.json", package));
        let pictures = Language::ALL.map(|language| {
            export::pictures(&Results::read(manifest, posted, Voice::of(language)))
        });
        Ok(Self { data, pictures })
    }

    /// The pictures in a language.
    pub(super) fn pictures(&self, language: Language) -> &[File] {
        let place = Language::ALL.iter().position(|one| *one == language);
        let found = place.and_then(|place| self.pictures.get(place));
        found.map_or(&[], Vec::as_slice)
    }
}

fn pretty(value: &serde_json::Value) -> anyhow::Result<Vec<u8>> {
    let mut bytes = serde_json::to_vec_pretty(value)?;
    bytes.push(b'\n');
    Ok(bytes)
}

/// `GET /elections/{id}/result.csv`: the totals of all options as a table.
pub(super) async fn csv(
    board: State<Arc<Board>>,
    Path(id): Path<String>,
    reader: Reader,
) -> Result<Response, Problem> {
    file(board, Path((id, "results.csv".to_owned())), reader).await
}

/// `GET /elections/{id}/result.json`: everything that was posted, with the questions.
pub(super) async fn json(
    board: State<Arc<Board>>,
    Path(id): Path<String>,
    reader: Reader,
) -> Result<Response, Problem> {
    file(board, Path((id, "results.json".to_owned())), reader).await
}

/// `GET /elections/{id}/result/{name}`: any file of the result.
pub(super) async fn file(
    State(board): State<Arc<Board>>,
    Path((id, name)): Path<(String, String)>,
    reader: Reader,
) -> Result<Response, Problem> {
    let (_, sequencer) = sequencer_of(&board, &id)?;
    let summary = summary_of(&sequencer)?;
    let unknown = || Problem::not_found("file");
    let posted = summary.result.as_ref().ok_or_else(unknown)?;
    let files = Files::of(&summary, posted).await?;
    let mut all = files.data.iter().chain(files.pictures(reader.language));
    let found = all.find(|file| file.name == name).ok_or_else(unknown)?;
    let kind = match found.media_type() {
        text if text.starts_with("text/") => format!("{text}; charset=utf-8"),
        other => other.to_owned(),
    };
    let headers = [
        (CONTENT_TYPE, kind.as_str()),
        (CACHE_CONTROL, "public, max-age=3600"),
        (CONTENT_SECURITY_POLICY, POLICY),
        (VARY, "accept-language"),
    ];
    Ok((headers, found.bytes.clone()).into_response())
}
