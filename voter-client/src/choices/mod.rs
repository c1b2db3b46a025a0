//! What a voter chooses: read from arguments or files, checked, and written in words.
//!
//! Each way of answering is a file here and an arm in `way`; what a contest allows is decided by its
//! statement alone ([`urne_crypto::statement`]).

mod allocation;
mod given;
mod grades;
mod held;
mod list;
mod marks;
mod mistake;
mod points;
mod ranking;
mod way;

pub(crate) use grades::grade_name;
pub use held::Held;
pub(crate) use marks::cost;
pub use mistake::Mistake;
pub(crate) use points::number;
pub use way::check;
pub(crate) use way::way;

use urne_crypto::statement::Answer;

use crate::error::Error;
use crate::paper::Paper;
use crate::question::Question;
use crate::words::say;
use given::Given;
use list::List;

/// Answers to the contests of a paper, some perhaps still open.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choices {
    given: Vec<Option<Given>>,
}

impl Choices {
    /// No contest answered yet.
    pub fn none(paper: &Paper<'_>) -> Self {
        Self {
            given: vec![None; paper.questions().len()],
        }
    }

    /// Reads `contest=option,option` (or as the contest is answered: `option:number`,
    /// `option>option`), or without `contest=` where there is only one contest. Repeated, what is
    /// said about a contest adds up.
    pub fn choose(&mut self, paper: &Paper<'_>, text: &str) -> Result<(), Error> {
        self.read(paper, text, ',')
    }

    /// Marks a contest blank.
    pub fn blank(&mut self, paper: &Paper<'_>, contest: &str) -> Result<(), Error> {
        let index = paper.find_contest(contest.trim())?;
        self.change(paper, index, |_, given| given.mark_blank())
    }

    /// Reads a line of a file: `contest=option+option;contest=blank`.
    pub fn parse_line(paper: &Paper<'_>, line: &str) -> Result<Self, Error> {
        let mut choices = Self::none(paper);
        for part in line.split(';').filter(|part| !part.trim().is_empty()) {
            choices.read(paper, part, '+')?;
        }
        Ok(choices)
    }

    /// Sets a contest's answer, whatever it was before.
    pub fn set(&mut self, index: usize, answer: &Answer) {
        if let Some(slot) = self.given.get_mut(index) {
            *slot = Some(Given::of(answer));
        }
    }

    /// Indexes of the contests without an answer.
    pub fn open_contests(&self) -> Vec<usize> {
        let given = self.given.iter().enumerate();
        given
            .filter(|(_, given)| given.is_none())
            .map(|(i, _)| i)
            .collect()
    }

    /// A contest not answered counts as nothing chosen, where that is allowed.
    pub fn answer_the_rest_with_nothing(&mut self, paper: &Paper<'_>) {
        for (slot, question) in self.given.iter_mut().zip(paper.questions()) {
            slot.get_or_insert_with(|| Given::nothing(question.len()));
        }
    }

    /// Whether what is answered so far is allowed.
    pub fn check(&self, paper: &Paper<'_>) -> Result<(), Error> {
        let answered = paper.questions().iter().zip(self.given.iter());
        for (question, given) in answered {
            if let Some(given) = given {
                check(question, &given.answer()).map_err(|mistake| mistake.of(question))?;
            }
        }
        Ok(())
    }

    /// The answers, one for each contest. Refuses what no valid ballot can say, before anything is
    /// encrypted; mistakes before contests that are left out.
    pub fn answers(&self, paper: &Paper<'_>) -> Result<Vec<Answer>, Error> {
        self.check(paper)?;
        let questions = paper.questions().iter();
        questions
            .zip(&self.given)
            .map(|(question, given)| {
                let unanswered = || {
                    let rule = question.rule();
                    Mistake::Unanswered { rule }.of(question)
                };
                given.as_ref().map(Given::answer).ok_or_else(unanswered)
            })
            .collect()
    }

    /// The choices in words, contest by contest.
    pub fn in_words(&self, paper: &Paper<'_>) -> String {
        let mut lines = Vec::new();
        for (question, given) in paper.questions().iter().zip(&self.given) {
            lines.push(format!("{} [{}]", question.title(), question.id()));
            match given {
                None => lines.push(format!("    {}", say!("words-open"))),
                Some(given) => lines.extend(words(question, &given.answer())),
            }
        }
        lines.join("\n")
    }

    fn read(&mut self, paper: &Paper<'_>, text: &str, separator: char) -> Result<(), Error> {
        let (index, said) = match text.split_once('=') {
            Some((contest, said)) => (paper.find_contest(contest.trim())?, said),
            None if paper.questions().len() == 1 => (0, text),
            None => return Err(Error::ChoiceSyntax(text.to_owned())),
        };
        let list = List::new(said, separator);
        self.change(paper, index, |question, given| {
            match list.text() == "blank" && question.find_option("blank").is_none() {
                true => given.mark_blank(),
                false => way(question.contest()).read(question, list, given),
            }
        })
    }

    fn change(
        &mut self,
        paper: &Paper<'_>,
        index: usize,
        change: impl FnOnce(&Question<'_>, &mut Given) -> Result<(), Mistake>,
    ) -> Result<(), Error> {
        if let (Some(question), Some(slot)) =
            (paper.questions().get(index), self.given.get_mut(index))
        {
            let given = slot.get_or_insert_with(|| Given::nothing(question.len()));
            change(question, given).map_err(|mistake| mistake.of(question))?;
        }
        Ok(())
    }
}

/// An answer in words, a line for each thing that it says.
pub fn words(question: &Question<'_>, answer: &Answer) -> Vec<String> {
    match answer.blank {
        true => vec![format!("    {}", say!("words-blank"))],
        false => way(question.contest()).words(question, &answer.values),
    }
}

#[cfg(test)]
mod tests;
