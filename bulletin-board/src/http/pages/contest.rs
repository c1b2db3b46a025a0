//! A contest in the reader's language: what voters do, who wins, what each option costs.

use urne_record::Manifest;
use urne_record::manifest::{Ballot, Contest};
use urne_results::said::Voice;

use super::language::Language;
use super::page::Words;

/// A contest as pages show it.
pub(super) struct Question {
    /// The question.
    pub(super) title: Words,
    /// What voters do.
    pub(super) task: String,
    /// The grades, the best first, where options are graded.
    pub(super) grades: Vec<Words>,
    /// Who wins, a sentence each.
    pub(super) rules: Vec<String>,
    /// The options.
    pub(super) options: Vec<Offer>,
    /// Whether options have costs.
    pub(super) costs: bool,
}

/// An option as pages show it.
pub(super) struct Offer {
    /// Its title.
    pub(super) title: Words,
    /// What it costs, or nothing.
    pub(super) cost: String,
}

/// The contests of an election.
pub(super) fn questions(t: Language, manifest: &Manifest) -> Vec<Question> {
    let voice = Voice::of(t);
    let question = |contest: &Contest| Question {
        title: Words::of(&contest.title, t),
        task: voice.task(contest),
        grades: grades(t, contest),
        rules: voice.rules(contest),
        costs: contest.options.iter().any(|option| option.cost > 0),
        options: (contest.options.iter())
            .map(|option| Offer {
                title: Words::of(&option.title, t),
                cost: match option.cost {
                    0 => String::new(),
                    cost => voice.amount(cost, &contest.unit),
                },
            })
            .collect(),
    };
    manifest.contests.iter().map(question).collect()
}

fn grades(t: Language, contest: &Contest) -> Vec<Words> {
    match &contest.ballot {
        Ballot::Grades(ballot) => ballot.grades.iter().map(|g| Words::of(g, t)).collect(),
        _ => Vec::new(),
    }
}
