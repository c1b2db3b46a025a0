//! Points and scores: a whole number for each option, `option:3,option:2`.

use urne_crypto::statement::Problem;
use urne_record::manifest::{Points, Score};

use super::given::Given;
use super::list::List;
use super::marks::option;
use super::mistake::Mistake;
use super::way::Way;
use crate::question::Question;
use crate::words::{points, say};

impl Way for Points {
    fn rule(&self, question: &Question<'_>) -> String {
        let (least, most, each) = (self.least, self.most, self.each);
        // How many one option may have, and what may be done instead.
        let one = match (each >= most, question.len()) {
            (true, 1) => "free",
            (true, _) => "all",
            (false, _) => "some",
        };
        let or = match (self.blank, least) {
            (true, _) => "blank",
            (false, 0) => "none",
            (false, _) => "nothing",
        };
        match (least, most) {
            (least, most) if least == most => {
                say!(
                    "how-exactly-points",
                    most = most,
                    one = one,
                    each = each,
                    or = or
                )
            }
            (0, most) => say!(
                "how-up-to-points",
                most = most,
                one = one,
                each = each,
                or = or
            ),
            (least, most) => say!(
                "how-between-points",
                least = least,
                most = most,
                one = one,
                each = each,
                or = or
            ),
        }
    }

    fn example(&self, ids: (&str, Option<&str>)) -> String {
        pairs_of_numbers(ids, self.each)
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
        explain(question, problem)
    }

    fn words(&self, question: &Question<'_>, numbers: &[u64]) -> Vec<String> {
        let width = widest(numbers);
        let given = question.options().filter_map(|(index, _)| {
            let number = numbers.get(index).copied().filter(|number| *number > 0)?;
            Some(format!(
                "  {number:>width$}  {}",
                question.option_name(index)
            ))
        });
        let mut lines: Vec<String> = given.collect();
        let sum = numbers.iter().copied().fold(0, u64::saturating_add);
        lines.push(format!(
            "    {}",
            say!("words-points", sum = sum, most = self.most)
        ));
        lines
    }

    fn numbers(&self, _: &Question<'_>, values: &[u64]) -> Option<Vec<u64>> {
        Some(values.to_vec())
    }
}

impl Way for Score {
    fn rule(&self, question: &Question<'_>) -> String {
        say!("how-score", all = question.len(), each = self.each)
    }

    fn example(&self, ids: (&str, Option<&str>)) -> String {
        pairs_of_numbers(ids, self.each)
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
        explain(question, problem)
    }

    /// Every option: 0 is a score too.
    fn words(&self, question: &Question<'_>, numbers: &[u64]) -> Vec<String> {
        let width = widest(numbers);
        let scored = question.options().map(|(index, _)| {
            let number = numbers.get(index).copied().unwrap_or_default();
            format!("  {number:>width$}  {}", question.option_name(index))
        });
        scored.collect()
    }

    fn numbers(&self, _: &Question<'_>, values: &[u64]) -> Option<Vec<u64>> {
        Some(values.to_vec())
    }
}

/// Columns that the widest number takes.
fn widest(numbers: &[u64]) -> usize {
    numbers
        .iter()
        .max()
        .map_or(1, |most| most.to_string().len())
}

fn pairs_of_numbers((first, second): (&str, Option<&str>), each: u64) -> String {
    match second {
        None => format!("{first}:{each}"),
        Some(second) => format!("{first}:{each},{second}:1"),
    }
}

fn read(question: &Question<'_>, list: List<'_>, given: &mut Given) -> Result<(), Mistake> {
    let numbers = list.items(|item| {
        let (option, text) = split(question, item, "number")?;
        let number = number(text).ok_or_else(|| Mistake::NoNumber {
            option: question.option_id(option),
            given: text.to_owned(),
        })?;
        Ok((option, number))
    })?;
    numbers
        .into_iter()
        .try_for_each(|(option, number)| given.give(question, option, number))
}

/// A whole number without a sign.
pub(crate) fn number(text: &str) -> Option<u64> {
    let digits = text.bytes().all(|byte| byte.is_ascii_digit());
    text.parse().ok().filter(|_| digits)
}

/// An item `option:what`; a title may hold colons too.
pub(super) fn split<'a>(
    question: &Question<'_>,
    item: &'a str,
    what: &'static str,
) -> Result<(usize, &'a str), Mistake> {
    match item.rsplit_once(':') {
        Some((named, said)) => Ok((option(question, named.trim())?, said.trim())),
        None => Err(Mistake::Form {
            item: item.to_owned(),
            what,
        }),
    }
}

fn explain(question: &Question<'_>, problem: Problem) -> Mistake {
    match problem {
        Problem::Over { most, found, .. } => Mistake::Over {
            given: points(found),
            most: most.to_string(),
            over: found.saturating_sub(most).to_string(),
        },
        Problem::Under { least, found, .. } => Mistake::Under {
            given: points(found),
            least: least.to_string(),
            under: least.saturating_sub(found).to_string(),
        },
        Problem::OutOfRange {
            option,
            most,
            found,
        } => Mistake::OverEach {
            option: question.option_id(option.saturating_sub(1)),
            given: found.to_string(),
            most: most.to_string(),
            over: found.saturating_sub(most).to_string(),
        },
        problem => Mistake::Other(problem),
    }
}
