//! What a ballot held, read from the values of its positions as an opening states them.

use std::fmt;

use urne_crypto::statement::Answer;
use zeroize::{Zeroize, ZeroizeOnDrop};

use super::way::{values, way};
use super::words;
use crate::paper::Paper;
use crate::question::Question;

/// What an opened ballot held, as far as its values tell it.
#[derive(Clone, PartialEq, Eq)]
pub struct Held {
    parts: Vec<Part>,
}

/// One contest: an answer that gives the values, and the values without that of blank.
#[derive(Clone, PartialEq, Eq, Zeroize, ZeroizeOnDrop)]
struct Part {
    answer: Answer,
    values: Vec<u64>,
}

impl Held {
    /// Reads the values of all positions. Values that no valid ballot has are `None`, so that
    /// nothing is shown which is not the whole truth.
    pub fn read(paper: &Paper<'_>, mut values: &[u64]) -> Option<Self> {
        let mut parts = Vec::new();
        for question in paper.questions() {
            let (own, rest) = values.split_at_checked(question.contest().positions())?;
            parts.push(Part::read(question, own)?);
            values = rest;
        }
        values.is_empty().then_some(Self { parts })
    }

    /// What was held in words, contest by contest: as [`Choices::in_words`](super::Choices::in_words)
    /// of the choices, but for rankings of which only points or pairs are known.
    pub fn in_words(&self, paper: &Paper<'_>) -> String {
        let mut lines = Vec::new();
        for (question, part) in paper.questions().iter().zip(&self.parts) {
            lines.push(format!("{} [{}]", question.title(), question.id()));
            let Part { answer, values } = part;
            lines.extend(match answer.blank {
                true => words(question, answer),
                false => way(question.contest()).words_of_values(question, &answer.values, values),
            });
        }
        lines.join("\n")
    }
}

impl Part {
    fn read(question: &Question<'_>, own: &[u64]) -> Option<Self> {
        let (marked, rest) = match question.contest().ballot.blank() {
            true => own.split_last().map(|(blank, rest)| (*blank == 1, rest))?,
            false => (false, own),
        };
        let answer = match marked {
            true => Answer::blank(question.len()),
            false => Answer::of(way(question.contest()).numbers(question, rest)?),
        };
        // The answer was guessed from the values; it is the right one if it gives them.
        let given = values(question, &answer).ok()?;
        (given.as_slice() == own).then(|| Self {
            answer,
            values: rest.to_vec(),
        })
    }
}

impl fmt::Debug for Held {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Held(secret)")
    }
}
