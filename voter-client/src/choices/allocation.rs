//! Allocation: an amount for each option, `option:1500.50`.

use urne_crypto::statement::Problem;
use urne_record::manifest::Allocation;

use super::given::Given;
use super::list::List;
use super::mistake::Mistake;
use super::points::split;
use super::way::Way;
use crate::amount;
use crate::question::Question;
use crate::words::say;

impl Way for Allocation {
    fn rule(&self, question: &Question<'_>) -> String {
        let total = question.amount(self.total);
        let each = question.amount(self.each);
        let one = if self.each < self.total {
            "some"
        } else {
            "all"
        };
        match self.least {
            least if least == self.total => {
                say!("how-exactly-amount", total = total, one = one, each = each)
            }
            0 => say!("how-up-to-amount", total = total, one = one, each = each),
            least => say!(
                "how-between-amount",
                least = question.amount(least),
                total = total,
                one = one,
                each = each
            ),
        }
    }

    fn example(&self, (first, second): (&str, Option<&str>)) -> String {
        match second {
            None => format!("{first}:1"),
            Some(second) => format!("{first}:1,{second}:2"),
        }
    }

    fn read(
        &self,
        question: &Question<'_>,
        list: List<'_>,
        given: &mut Given,
    ) -> Result<(), Mistake> {
        let unit = &question.contest().unit;
        let amounts = list.items(|item| {
            let (option, text) = split(question, item, "amount")?;
            let amount = amount::parse(unit, text).ok_or_else(|| Mistake::NoAmount {
                option: question.option_id(option),
                given: text.to_owned(),
                example: amount::example(unit),
            })?;
            Ok((option, amount))
        })?;
        amounts
            .into_iter()
            .try_for_each(|(option, amount)| given.give(question, option, amount))
    }

    fn explain(&self, question: &Question<'_>, _: &[u64], problem: Problem) -> Mistake {
        match problem {
            Problem::Over { most, found, .. } => Mistake::Over {
                given: question.amount(found),
                most: question.amount(most),
                over: question.amount(found.saturating_sub(most)),
            },
            Problem::Under { least, found, .. } => Mistake::Under {
                given: question.amount(found),
                least: question.amount(least),
                under: question.amount(least.saturating_sub(found)),
            },
            Problem::OutOfRange {
                option,
                most,
                found,
            } => Mistake::OverEach {
                option: question.option_id(option.saturating_sub(1)),
                given: question.amount(found),
                most: question.amount(most),
                over: question.amount(found.saturating_sub(most)),
            },
            problem => Mistake::Other(problem),
        }
    }

    fn words(&self, question: &Question<'_>, numbers: &[u64]) -> Vec<String> {
        let given = question.options().filter_map(|(index, _)| {
            let amount = numbers.get(index).copied().filter(|amount| *amount > 0)?;
            Some((question.amount(amount), question.option_name(index)))
        });
        let given: Vec<(String, String)> = given.collect();
        let width = given.iter().map(|(amount, _)| amount.chars().count()).max();
        let width = width.unwrap_or_default();
        let rows = given
            .iter()
            .map(|(amount, name)| format!("  {amount:>width$}  {name}"));
        let mut lines: Vec<String> = rows.collect();
        let sum = numbers.iter().copied().fold(0, u64::saturating_add);
        let (sum, total) = (question.amount(sum), question.amount(self.total));
        lines.push(format!(
            "    {}",
            say!("words-amount", sum = sum, total = total)
        ));
        lines
    }

    fn numbers(&self, _: &Question<'_>, values: &[u64]) -> Option<Vec<u64>> {
        Some(values.to_vec())
    }
}
