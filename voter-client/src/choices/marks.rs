//! Choice and budget: options that are chosen or not, `option,option`.

use urne_crypto::statement::Problem;
use urne_record::manifest::{Budget, Choice};

use super::given::Given;
use super::list::List;
use super::mistake::Mistake;
use super::way::Way;
use crate::question::Question;
use crate::words::say;

impl Way for Choice {
    fn rule(&self, question: &Question<'_>) -> String {
        how_many("options", question.len(), (self.min, self.max), self.blank)
    }

    fn example(&self, ids: (&str, Option<&str>)) -> String {
        ids.0.to_owned()
    }

    fn read(
        &self,
        question: &Question<'_>,
        list: List<'_>,
        given: &mut Given,
    ) -> Result<(), Mistake> {
        read(question, list, given)
    }

    fn explain(&self, question: &Question<'_>, _: &[u64], problem: Problem) -> Mistake {
        number(question, problem)
    }

    fn words(&self, question: &Question<'_>, numbers: &[u64]) -> Vec<String> {
        let chosen = chosen(question, numbers).map(|i| format!("  + {}", question.option_name(i)));
        or_none(chosen.collect())
    }

    fn numbers(&self, _: &Question<'_>, values: &[u64]) -> Option<Vec<u64>> {
        Some(values.to_vec())
    }
}

impl Way for Budget {
    fn rule(&self, question: &Question<'_>) -> String {
        let number = how_many("projects", question.len(), (self.min, self.max), self.blank);
        let limit = question.amount(self.limit);
        let cost = match self.least {
            0 => say!("how-cost", limit = limit),
            least => say!(
                "how-cost-least",
                limit = limit,
                least = question.amount(least)
            ),
        };
        format!("{number} {cost}")
    }

    fn example(&self, ids: (&str, Option<&str>)) -> String {
        ids.0.to_owned()
    }

    fn read(
        &self,
        question: &Question<'_>,
        list: List<'_>,
        given: &mut Given,
    ) -> Result<(), Mistake> {
        read(question, list, given)
    }

    fn explain(&self, question: &Question<'_>, _: &[u64], problem: Problem) -> Mistake {
        match problem {
            Problem::Over { most, found, .. } => Mistake::TooDear {
                cost: question.amount(found),
                limit: question.amount(most),
                over: question.amount(found.saturating_sub(most)),
            },
            Problem::Under { least, found, .. } => Mistake::TooCheap {
                cost: question.amount(found),
                least: question.amount(least),
                under: question.amount(least.saturating_sub(found)),
            },
            problem => number(question, problem),
        }
    }

    fn words(&self, question: &Question<'_>, numbers: &[u64]) -> Vec<String> {
        let priced = |i| {
            format!(
                "  + {}: {}",
                question.option_name(i),
                question.amount(question.cost(i))
            )
        };
        let mut lines = or_none(chosen(question, numbers).map(priced).collect());
        let cost = cost(question, numbers);
        let (cost, limit) = (question.amount(cost), question.amount(self.limit));
        lines.push(format!(
            "    {}",
            say!("words-cost", cost = cost, limit = limit)
        ));
        lines
    }

    fn numbers(&self, _: &Question<'_>, values: &[u64]) -> Option<Vec<u64>> {
        Some(values.to_vec())
    }
}

/// What the chosen projects cost together.
pub(crate) fn cost(question: &Question<'_>, numbers: &[u64]) -> u64 {
    let costs = chosen(question, numbers).map(|index| question.cost(index));
    costs.fold(0, u64::saturating_add)
}

/// The chosen options, in the order in which they are shown.
fn chosen(question: &Question<'_>, numbers: &[u64]) -> impl Iterator<Item = usize> {
    let indexes = question.options().map(|(index, _)| index);
    indexes.filter(|index| numbers.get(*index).is_some_and(|number| *number > 0))
}

fn or_none(lines: Vec<String>) -> Vec<String> {
    match lines.is_empty() {
        true => vec![format!("    {}", say!("words-none"))],
        false => lines,
    }
}

fn read(question: &Question<'_>, list: List<'_>, given: &mut Given) -> Result<(), Mistake> {
    let options = list.items(|named| option(question, named))?;
    options
        .into_iter()
        .try_for_each(|option| given.give(question, option, 1))
}

/// The option that is named.
pub(super) fn option(question: &Question<'_>, named: &str) -> Result<usize, Mistake> {
    question
        .find_option(named)
        .ok_or_else(|| Mistake::UnknownOption {
            named: named.to_owned(),
        })
}

/// A wrong number of options.
fn number(question: &Question<'_>, problem: Problem) -> Mistake {
    let (done, rule) = ("chosen", question.rule());
    match problem {
        Problem::TooMany { most, found } => Mistake::TooMany {
            chosen: found,
            done,
            over: found.saturating_sub(most),
            rule,
        },
        Problem::TooFew { least, found } => Mistake::TooFew {
            chosen: found,
            done,
            under: least.saturating_sub(found),
            rule,
        },
        problem => Mistake::Other(problem),
    }
}

/// How many of the `options` or `projects` may be chosen, as a sentence.
fn how_many(what: &str, all: usize, (min, max): (u32, u32), blank: bool) -> String {
    let blank = if blank { "yes" } else { "no" };
    match (min, max) {
        (min, max) if min == max => {
            say!(
                &format!("how-exactly-{what}"),
                max = max,
                all = all,
                blank = blank
            )
        }
        (0, max) if max as usize == all => {
            say!(&format!("how-any-{what}"), all = all, blank = blank)
        }
        (0, max) => say!(
            &format!("how-up-to-{what}"),
            max = max,
            all = all,
            blank = blank
        ),
        (min, max) => say!(
            &format!("how-between-{what}"),
            min = min,
            max = max,
            all = all,
            blank = blank
        ),
    }
}
