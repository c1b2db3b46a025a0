//! What has been said so far in one contest. Arguments may say it in several parts.

use std::fmt;

use urne_crypto::statement::Answer;
use zeroize::{Zeroize, ZeroizeOnDrop};

use super::mistake::Mistake;
use crate::question::Question;

/// The numbers of the options that were named, as in [`Answer`]; as secret as the vote.
#[derive(Clone, PartialEq, Eq, Zeroize, ZeroizeOnDrop)]
pub(crate) struct Given {
    numbers: Vec<Option<u64>>,
    blank: bool,
}

impl Given {
    pub(super) fn nothing(options: usize) -> Self {
        Self {
            numbers: vec![None; options],
            blank: false,
        }
    }

    /// All of an answer.
    pub(super) fn of(answer: &Answer) -> Self {
        Self {
            numbers: answer.values.iter().copied().map(Some).collect(),
            blank: answer.blank,
        }
    }

    /// Options that were not named have the number 0.
    pub(super) fn answer(&self) -> Answer {
        Answer {
            values: self
                .numbers
                .iter()
                .map(|number| number.unwrap_or(0))
                .collect(),
            blank: self.blank,
        }
    }

    /// Gives an option its number.
    pub(super) fn give(
        &mut self,
        question: &Question<'_>,
        option: usize,
        number: u64,
    ) -> Result<(), Mistake> {
        if self.blank {
            return Err(Mistake::BlankWithOptions);
        }
        match self.numbers.get_mut(option) {
            Some(slot @ None) => *slot = Some(number),
            _ => {
                return Err(Mistake::Twice {
                    option: question.option_id(option),
                });
            }
        }
        Ok(())
    }

    /// Number of options that were named.
    pub(super) fn named(&self) -> usize {
        self.numbers.iter().flatten().count()
    }

    pub(super) fn mark_blank(&mut self) -> Result<(), Mistake> {
        if self.named() > 0 {
            return Err(Mistake::BlankWithOptions);
        }
        self.blank = true;
        Ok(())
    }
}

impl fmt::Debug for Given {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Given(secret)")
    }
}
