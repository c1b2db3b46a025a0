//! What a voter chooses: read from arguments or files, checked, and written in words.

use urne_record::manifest::Contest;

use crate::error::Error;
use crate::paper::{Paper, find_option, rule};

/// The answer to one contest.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer {
    /// Indexes of the options chosen, increasing; perhaps none.
    Options(Vec<usize>),
    /// The provable blank vote.
    Blank,
}

/// Answers to the contests of a paper, some perhaps still open.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choices {
    answers: Vec<Option<Answer>>,
}

impl Choices {
    /// No contest answered yet.
    pub fn none(paper: &Paper<'_>) -> Self {
        Self {
            answers: vec![None; paper.contests().len()],
        }
    }

    /// Reads `contest=option,option`, or without `contest=` where there is only one contest.
    /// Repeated, the options of a contest add up.
    pub fn choose(&mut self, paper: &Paper<'_>, text: &str) -> Result<(), Error> {
        self.read(paper, text, ',')
    }

    /// Marks a contest blank.
    pub fn blank(&mut self, paper: &Paper<'_>, contest: &str) -> Result<(), Error> {
        let index = paper.find_contest(contest.trim())?;
        self.add(paper, index, Answer::Blank)
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
    pub fn set(&mut self, index: usize, answer: Answer) {
        if let Some(slot) = self.answers.get_mut(index) {
            *slot = Some(answer);
        }
    }

    /// Indexes of the contests without an answer.
    pub fn open_contests(&self) -> Vec<usize> {
        let answers = self.answers.iter().enumerate();
        answers
            .filter(|(_, answer)| answer.is_none())
            .map(|(i, _)| i)
            .collect()
    }

    /// A contest not answered counts as no option chosen, where that is allowed.
    pub fn answer_the_rest_with_nothing(&mut self) {
        for answer in &mut self.answers {
            answer.get_or_insert(Answer::Options(Vec::new()));
        }
    }

    /// The marks of each contest's positions, options then blank.
    ///
    /// Refuses what no valid ballot can say, before anything is encrypted.
    pub fn marks(&self, paper: &Paper<'_>) -> Result<Vec<Vec<bool>>, Error> {
        paper
            .contests()
            .iter()
            .zip(&self.answers)
            .map(|(contest, answer)| match answer {
                None => Err(Error::Unanswered {
                    contest: contest.id.to_string(),
                    rule: rule(contest),
                }),
                Some(answer) => {
                    check(contest, answer)?;
                    Ok(marks(contest, answer))
                }
            })
            .collect()
    }

    /// Reads the marks of all positions, as they stand in an opening. Marks that no valid ballot
    /// has are `None`, so that nothing is shown which is not the whole truth.
    pub fn from_marks(paper: &Paper<'_>, marks: &[bool]) -> Option<Self> {
        let mut marks = marks.iter().copied();
        let mut answers = Vec::new();
        for contest in paper.contests() {
            let options: Vec<bool> = marks.by_ref().take(contest.options.len()).collect();
            if options.len() != contest.options.len() {
                return None;
            }
            let blank = contest.blank && marks.next()?;
            let chosen = options.iter().enumerate().filter(|(_, mark)| **mark);
            let chosen: Vec<usize> = chosen.map(|(i, _)| i).collect();
            let answer = match (blank, chosen.is_empty()) {
                (true, true) => Answer::Blank,
                (true, false) => return None,
                (false, _) => Answer::Options(chosen),
            };
            check(contest, &answer).ok()?;
            answers.push(Some(answer));
        }
        marks.next().is_none().then_some(Self { answers })
    }

    /// The choices in words, contest by contest.
    pub fn in_words(&self, paper: &Paper<'_>) -> String {
        let mut lines = Vec::new();
        for (contest, answer) in paper.contests().iter().zip(&self.answers) {
            lines.push(format!("{} [{}]", paper.question(contest), contest.id));
            match answer {
                None => lines.push("    (not answered yet)".to_owned()),
                Some(Answer::Blank) => lines.push("    blank vote".to_owned()),
                Some(Answer::Options(chosen)) if chosen.is_empty() => {
                    lines.push("    no option chosen".to_owned());
                }
                Some(Answer::Options(chosen)) => {
                    for option in chosen.iter().filter_map(|i| contest.options.get(*i)) {
                        let title = paper.option_title(option);
                        lines.push(format!("  + {title} [{}]", option.id));
                    }
                }
            }
        }
        lines.join("\n")
    }

    fn read(&mut self, paper: &Paper<'_>, text: &str, separator: char) -> Result<(), Error> {
        let (index, options) = match text.split_once('=') {
            Some((contest, options)) => (paper.find_contest(contest.trim())?, options.trim()),
            None if paper.contests().len() == 1 => (0, text.trim()),
            None => return Err(Error::ChoiceSyntax(text.to_owned())),
        };
        let contest = paper
            .contests()
            .get(index)
            .ok_or_else(|| Error::ChoiceSyntax(text.to_owned()))?;
        self.add(paper, index, answer(contest, options, separator)?)
    }

    fn add(&mut self, paper: &Paper<'_>, index: usize, new: Answer) -> Result<(), Error> {
        let (Some(contest), Some(slot)) =
            (paper.contests().get(index), self.answers.get_mut(index))
        else {
            return Ok(());
        };
        let joined = match (slot.take(), new) {
            (None, new) => new,
            (Some(Answer::Blank), Answer::Blank) => Answer::Blank,
            (Some(Answer::Options(mut chosen)), Answer::Options(more)) => {
                for option in more {
                    insert(contest, &mut chosen, option)?;
                }
                Answer::Options(chosen)
            }
            _ => {
                return Err(Error::BlankWithOptions {
                    contest: contest.id.to_string(),
                });
            }
        };
        *slot = Some(joined);
        Ok(())
    }
}

/// The options meant by `text`: one title with separators in it, or a list.
fn answer(contest: &Contest, text: &str, separator: char) -> Result<Answer, Error> {
    if let Some(option) = find_option(contest, text) {
        return Ok(Answer::Options(vec![option]));
    }
    if text == "blank" {
        return Ok(Answer::Blank);
    }
    let mut chosen = Vec::new();
    for named in text
        .split(separator)
        .map(str::trim)
        .filter(|n| !n.is_empty())
    {
        let option = find_option(contest, named).ok_or_else(|| Error::UnknownOption {
            contest: contest.id.to_string(),
            named: named.to_owned(),
        })?;
        insert(contest, &mut chosen, option)?;
    }
    Ok(Answer::Options(chosen))
}

fn insert(contest: &Contest, chosen: &mut Vec<usize>, option: usize) -> Result<(), Error> {
    match chosen.binary_search(&option) {
        Ok(_) => Err(Error::ChosenTwice {
            contest: contest.id.to_string(),
            option: contest
                .options
                .get(option)
                .map(|o| o.id.to_string())
                .unwrap_or_default(),
        }),
        Err(place) => {
            chosen.insert(place, option);
            Ok(())
        }
    }
}

/// Whether an answer is one that the contest allows.
pub fn check(contest: &Contest, answer: &Answer) -> Result<(), Error> {
    let name = contest.id.to_string();
    match answer {
        Answer::Blank if contest.blank => Ok(()),
        Answer::Blank => Err(Error::NoBlank { contest: name }),
        Answer::Options(chosen) => {
            let count = u32::try_from(chosen.len()).unwrap_or(u32::MAX);
            if count > contest.max {
                return Err(Error::TooMany {
                    contest: name,
                    chosen: count,
                    rule: rule(contest),
                });
            }
            if count < contest.min {
                return Err(Error::TooFew {
                    contest: name,
                    chosen: count,
                    rule: rule(contest),
                });
            }
            Ok(())
        }
    }
}

fn marks(contest: &Contest, answer: &Answer) -> Vec<bool> {
    let chosen = |i: usize| matches!(answer, Answer::Options(chosen) if chosen.contains(&i));
    let mut marks: Vec<bool> = (0..contest.options.len()).map(chosen).collect();
    if contest.blank {
        marks.push(*answer == Answer::Blank);
    }
    marks
}
