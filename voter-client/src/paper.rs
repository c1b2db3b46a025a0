//! The ballot paper of a style: its contests in order, in the voter's language.

use std::fmt::Write as _;

use urne_crypto::credential::CredentialKey;
use urne_record::Manifest;
use urne_record::manifest::Contest;
use urne_results::said::Voice;
use urne_words::spoken;

use crate::error::Error;
use crate::question::{Form, Question, find, line};
use crate::words::say;

/// What a voter of one style is asked.
#[derive(Debug, Clone)]
pub struct Paper<'a> {
    style: String,
    questions: Vec<Question<'a>>,
    of_voter: bool,
}

impl<'a> Paper<'a> {
    /// The paper of a style of the manifest.
    pub fn new(manifest: &'a Manifest, style: &str, lang: &str) -> Result<Self, Error> {
        let unknown = || Error::UnknownStyle(style.to_owned());
        let found = manifest
            .styles
            .iter()
            .find(|s| s.id.as_str() == style)
            .ok_or_else(unknown)?;
        let contests = found
            .contests
            .iter()
            .map(|id| Some(manifest.contest(id)?.1))
            .collect::<Option<Vec<_>>>()
            .ok_or_else(unknown)?;
        Ok(Self::of_contests(style, &contests, lang))
    }

    /// A paper of these contests.
    pub fn of_contests(style: &str, contests: &[&'a Contest], lang: &str) -> Self {
        let question = |contest: &&'a Contest| Question::new(contest, lang);
        Self {
            style: style.to_owned(),
            questions: contests.iter().map(question).collect(),
            of_voter: false,
        }
    }

    /// The same with the options in the order in which this voter sees them.
    #[must_use]
    pub fn for_voter(self, credential: &CredentialKey) -> Self {
        let credential = credential.to_bytes();
        let questions = self.questions.into_iter();
        Self {
            questions: questions
                .map(|question| question.for_voter(&credential))
                .collect(),
            of_voter: true,
            ..self
        }
    }

    /// The style's id.
    pub fn style(&self) -> &str {
        &self.style
    }

    /// The contests in order.
    pub fn questions(&self) -> &[Question<'a>] {
        &self.questions
    }

    /// The index of the contest that a person means by its id, exact title or number (from 1).
    pub fn find_contest(&self, named: &str) -> Result<usize, Error> {
        find(named, self.questions.len(), |i, form| {
            self.questions.get(i).is_some_and(|question| match form {
                Form::Id => question.id() == named,
                Form::Title => question
                    .contest()
                    .title
                    .parts()
                    .iter()
                    .any(|t| t.text == named),
            })
        })
        .ok_or_else(|| Error::UnknownContest {
            named: named.to_owned(),
            known: self.questions.iter().map(|q| q.id().to_owned()).collect(),
        })
    }

    /// The whole paper as text: questions, rules, how winners come of it, numbered options with their costs.
    pub fn render(&self) -> String {
        let papers: Vec<String> = self.questions.iter().map(|q| self.render_one(q)).collect();
        papers.join("\n")
    }

    fn render_one(&self, question: &Question<'_>) -> String {
        let contest = question.contest();
        let mut text = String::new();
        // Writing to a string cannot fail.
        let _ = writeln!(text, "{} [{}]", question.title(), question.id());
        let _ = writeln!(text, "  {}", question.rule());
        let rule = line(&Voice::of(spoken()).rules(contest).join(" "));
        let _ = writeln!(text, "  {}", say!("paper-result", rule = rule));
        let width = question.len().to_string().len();
        for (index, option) in question.options() {
            let (number, name) = (index + 1, question.option_name(index));
            let _ = match option.cost {
                0 => writeln!(text, "  {number:>width$}. {name}"),
                cost => writeln!(
                    text,
                    "  {number:>width$}. {name}: {}",
                    question.amount(cost)
                ),
            };
        }
        if contest.ballot.blank() {
            let blank = say!("words-blank");
            let _ = writeln!(text, "  {:>width$}  {blank} [blank]", "-");
        }
        if contest.shuffle && !self.of_voter {
            let _ = writeln!(text, "  {}", say!("paper-order"));
        }
        text
    }
}
