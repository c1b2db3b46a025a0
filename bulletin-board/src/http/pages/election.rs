//! An election's home: its state in a sentence and the one next thing to do, then everything that a visitor asks.

use std::sync::Arc;

use askama::Template;
use axum::extract::{Path, State};
use axum::response::Response;
use urne_record::election::{Actor, NextStep, Phase, Task};
use urne_record::{Manifest, Minute};

use super::contest::{Question, questions};
use super::files::Files;
use super::language::Language;
use super::page::{Page, Reader, Words, send};
use super::result::{ResultView, view};
use super::sentences::Says as _;
use super::when::When;
use crate::board::Board;
use crate::http::problem::Problem;
use crate::http::{sequencer_of, summary_of, web};
use crate::sequencer::Summary;

#[derive(Template)]
#[template(path = "election.html")]
struct Home {
    page: Page,
    /// Where the election's pages begin.
    path: String,
    id: String,
    title: Words,
    description: Words,
    state: Sentence,
    action: Link,
    further: Vec<Link>,
    live: Live,
    steps: Vec<Step>,
    questions: Vec<Question>,
    organizer: String,
    registrars: Vec<String>,
    opens: When,
    closes: When,
    early: bool,
    trustees: Trustees,
    voting: bool,
    result: Option<ResultView>,
    files: Vec<Download>,
    can: Can,
    head: Head,
}

/// A way on.
struct Link {
    href: String,
    text: String,
}

/// A sentence with a moment in it, which the script tells by the reader's own clock, too.
struct Sentence {
    before: String,
    time: Option<When>,
    after: String,
}

impl Sentence {
    fn plain(t: Language, id: &str) -> Self {
        Self {
            before: t.say(id),
            time: None,
            after: String::new(),
        }
    }

    fn until(t: Language, id: &str, moment: Minute) -> Self {
        let sentence = t.say_of(id, "time", "…");
        let (before, after) = sentence.split_once('…').unwrap_or((&sentence, ""));
        Self {
            before: before.to_owned(),
            time: Some(When::of(t, moment)),
            after: after.to_owned(),
        }
    }
}

/// Numbers that grow.
struct Live {
    source: String,
    phase: &'static str,
    closes: String,
    credentials: u64,
    voted: u64,
    ballots: u64,
}

impl Live {
    fn shown(&self) -> bool {
        self.credentials > 0
    }
}

/// Who must do what.
struct Step {
    name: String,
    task: String,
}

/// Who holds the key.
struct Trustees {
    names: Vec<String>,
    needed: u32,
    fewer: u32,
    all: usize,
}

/// A file of the result.
struct Download {
    name: String,
    about: String,
}

/// Which pages this board has.
struct Can {
    vote: bool,
    check: bool,
    find: bool,
    verify: bool,
    trustee: bool,
    organize: bool,
    register: bool,
}

/// The log as it stands.
struct Head {
    size: u64,
    root: String,
}

/// `GET /elections/{id}`
pub(super) async fn home(
    State(board): State<Arc<Board>>,
    Path(id): Path<String>,
    reader: Reader,
) -> Result<Response, Problem> {
    let (_, sequencer) = sequencer_of(&board, &id)?;
    let summary = summary_of(&sequencer)?;
    let files = match &summary.result {
        Some(posted) => Some(Files::of(&summary, posted).await?),
        None => None,
    };
    let now = board.context().clock.minute();
    send(&reader, &Home::of(&reader, &summary, files.as_deref(), now))
}

impl Home {
    fn of(reader: &Reader, summary: &Summary, files: Option<&Files>, now: Option<Minute>) -> Self {
        let t = reader.language;
        let manifest = &summary.manifest;
        let path = format!("/elections/{}", summary.election);
        let can = Can::known();
        let (state, action) = state(t, summary, &can, now);
        let result = summary.result.as_ref().zip(files);
        Self {
            page: Page::of_election(reader, "", &summary.election, manifest),
            id: summary.election.to_string(),
            title: Words::of(&manifest.title, t),
            description: Words::of(&manifest.description, t),
            action: action.link(t, reader, &path),
            further: further(t, summary, &can, reader, &path, action),
            live: Live {
                source: format!("/api/v1{path}"),
                phase: summary.phase.as_str(),
                closes: summary.closes.to_string(),
                credentials: summary.credentials,
                voted: summary.voted,
                ballots: summary.ballots,
            },
            steps: steps(t, &summary.next),
            questions: questions(t, manifest),
            organizer: manifest.organizer.name.to_string(),
            registrars: (manifest.registrars.iter())
                .map(|one| one.name.to_string())
                .collect(),
            opens: When::of(t, manifest.opens),
            closes: When::of(t, summary.closes),
            early: manifest.early_close,
            trustees: trustees(manifest),
            voting: matches!(summary.phase, Phase::Setup | Phase::Voting),
            result: result.map(|(posted, files)| view(t, manifest, posted, files.pictures(t))),
            files: files.map_or_else(Vec::new, |files| downloads(t, files)),
            head: Head {
                size: summary.head.size,
                root: summary.head.root.to_string(),
            },
            state,
            path,
            can,
        }
    }

    fn app(&self, page: &str) -> String {
        format!("{}/{page}?lang={}", self.path, self.page.t.tag())
    }
}

impl Can {
    fn known() -> Self {
        Self {
            vote: web::has("vote"),
            check: web::has("check"),
            find: web::has("find"),
            verify: web::has("verify"),
            trustee: web::has("trustee"),
            organize: web::has("organize"),
            register: web::has("register"),
        }
    }
}

/// The next thing that a visitor can do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Action {
    Vote,
    Find,
    Decided,
    Result,
    Log,
}

impl Action {
    fn link(self, t: Language, reader: &Reader, path: &str) -> Link {
        let (href, text) = match self {
            Self::Vote => (reader.link_to_app(&format!("{path}/vote")), "do-vote"),
            Self::Find => (reader.link_to_app(&format!("{path}/find")), "do-find"),
            Self::Decided => ("#decided".to_owned(), "do-read"),
            Self::Result => ("#result".to_owned(), "do-result"),
            Self::Log => (reader.link(&format!("{path}/log")), "do-log"),
        };
        let text = t.say(text);
        Link { href, text }
    }
}

/// The state in a sentence, and what to do next.
fn state(t: Language, summary: &Summary, can: &Can, now: Option<Minute>) -> (Sentence, Action) {
    let find = if can.find { Action::Find } else { Action::Log };
    let over = now.is_some_and(|now| now >= summary.closes);
    let plain = |id: &str| Sentence::plain(t, id);
    let until = |id: &str, moment| Sentence::until(t, id, moment);
    match summary.phase {
        Phase::Setup => (
            until("state-setup", summary.manifest.opens),
            Action::Decided,
        ),
        Phase::Voting if over => (plain("state-voting-over"), find),
        Phase::Voting if now.is_some_and(|now| now < summary.manifest.opens) => (
            until("state-ready", summary.manifest.opens),
            Action::Decided,
        ),
        Phase::Voting => {
            let action = if can.vote {
                Action::Vote
            } else {
                Action::Decided
            };
            (until("state-voting", summary.closes), action)
        }
        Phase::Closing => (plain("state-closing"), find),
        Phase::Tally => (plain("state-tally"), find),
        Phase::Finished => (plain("state-finished"), Action::Result),
        Phase::Aborted => (plain("state-aborted"), Action::Log),
    }
}

/// What else can be done now.
fn further(
    t: Language,
    summary: &Summary,
    can: &Can,
    reader: &Reader,
    path: &str,
    action: Action,
) -> Vec<Link> {
    let link = |page: &str, text: &str| Link {
        href: reader.link_to_app(&format!("{path}/{page}")),
        text: t.say(text),
    };
    let mut links = Vec::new();
    let cast = matches!(
        summary.phase,
        Phase::Voting | Phase::Closing | Phase::Tally | Phase::Finished
    );
    if can.find && cast && action != Action::Find {
        links.push(link("find", "do-find"));
    }
    if can.check && summary.phase == Phase::Voting {
        links.push(link("check", "do-check"));
    }
    if can.verify && cast {
        links.push(link("verify", "do-verify"));
    }
    links
}

fn trustees(manifest: &Manifest) -> Trustees {
    Trustees {
        names: (manifest.trustees.iter())
            .map(|one| one.name.to_string())
            .collect(),
        needed: manifest.threshold,
        fewer: manifest.threshold.saturating_sub(1),
        all: manifest.trustees.len(),
    }
}

/// Who must act; what voters do is said above all else already.
fn steps(t: Language, next: &[NextStep]) -> Vec<Step> {
    let others = next.iter().filter(|step| step.actor != Actor::Voters);
    let step = |step: &NextStep| Step {
        name: step.name.clone(),
        task: t.say(match step.task {
            Task::Commit => "task-commit",
            Task::OpenPackages => "task-open-packages",
            Task::SendShares => "task-send-shares",
            Task::CheckShares => "task-check-shares",
            Task::NewAttempt => "task-new-attempt",
            Task::PostKey => "task-post-key",
            Task::PostRoll => "task-post-roll",
            Task::Rehearse => "task-rehearse",
            Task::OpenPoll => "task-open-poll",
            Task::Vote => "task-vote",
            Task::ClosePoll => "task-close-poll",
            Task::PostClose => "task-post-close",
            Task::Cosign => "task-cosign",
            Task::Decrypt => "task-decrypt",
            Task::PostResult => "task-post-result",
            Task::Abort => "task-abort",
        }),
    };
    others.map(step).collect()
}

fn downloads(t: Language, files: &Files) -> Vec<Download> {
    let about = |name: &str| match name {
        "results.csv" => t.say("file-results-csv"),
        "grades.csv" => t.say("file-grades-csv"),
        "pairs.csv" => t.say("file-pairs-csv"),
        "results.json" => t.say("file-results-json"),
        "datapackage.json" => t.say("file-datapackage"),
        _ => t.say("file-pabulib"),
    };
    let one = |file: &urne_results::export::File| Download {
        about: about(&file.name),
        name: file.name.clone(),
    };
    files.data.iter().map(one).collect()
}
