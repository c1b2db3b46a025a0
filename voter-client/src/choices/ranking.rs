//! Ranking: options in an order, the first the best, `option>option>option`.

use urne_crypto::statement::Problem;
use urne_record::manifest::{Counted, Ranking};

use super::given::Given;
use super::list::List;
use super::marks::option;
use super::mistake::Mistake;
use super::way::Way;
use crate::question::Question;
use crate::words::{points, say};

impl Way for Ranking {
    fn rule(&self, question: &Question<'_>) -> String {
        let (min, max, all) = (self.min as usize, self.max as usize, question.len());
        let blank = if self.blank { "yes" } else { "no" };
        let mut said = vec![match (min, max) {
            (1, 1) => say!("how-rank-best", all = all, blank = blank),
            (min, max) if min == max && max == all => {
                say!("how-rank-all", all = all, blank = blank)
            }
            (min, max) if min == max => {
                say!("how-rank-exactly", max = max, all = all, blank = blank)
            }
            (1, max) if max == all => say!("how-rank-any", all = all, blank = blank),
            (min, max) => say!(
                "how-rank-between",
                min = min,
                max = max,
                all = all,
                blank = blank
            ),
        }];
        if min < all {
            said.push(say!("how-rank-rest"));
        }
        said.push(match &self.counted {
            Counted::Pairs => say!("how-rank-pairs"),
            Counted::Points(points) => {
                let points: Vec<String> = points.iter().map(u64::to_string).collect();
                say!("how-rank-points", points = points.join(", "))
            }
        });
        said.join(" ")
    }

    fn example(&self, (first, second): (&str, Option<&str>)) -> String {
        match second.filter(|_| self.max > 1) {
            None => first.to_owned(),
            Some(second) => format!("{first}>{second}"),
        }
    }

    /// What comes later in arguments is ranked behind. In place of `>`, which shells take for
    /// themselves, the usual separator does as well.
    fn read(
        &self,
        question: &Question<'_>,
        list: List<'_>,
        given: &mut Given,
    ) -> Result<(), Mistake> {
        let options = list
            .or_separated_by('>')
            .items(|named| option(question, named))?;
        options.into_iter().try_for_each(|option| {
            let rank = given.named() as u64 + 1;
            given.give(question, option, rank)
        })
    }

    fn explain(&self, question: &Question<'_>, numbers: &[u64], problem: Problem) -> Mistake {
        let ranked = numbers.iter().filter(|rank| **rank > 0).count() as u64;
        let (done, rule) = ("ranked", question.rule());
        match problem {
            Problem::OutOfRange { most, .. } if ranked > most => Mistake::TooMany {
                chosen: ranked,
                done,
                over: ranked - most,
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

    fn words(&self, question: &Question<'_>, numbers: &[u64]) -> Vec<String> {
        let (mut places, unranked) = places(question, numbers);
        if let (Counted::Pairs, [last]) = (&self.counted, unranked.as_slice()) {
            // One alone behind all others is last, and its pairs say the same.
            places.push(*last);
        }
        let rows = (1_usize..).zip(&places).map(|(place, option)| {
            let name = question.option_name(*option);
            match &self.counted {
                Counted::Pairs => format!("  {place}. {name}"),
                Counted::Points(given) => {
                    let given = given.get(place - 1).copied().unwrap_or_default();
                    format!("  {place}. {name}: {}", points(given))
                }
            }
        });
        let mut lines: Vec<String> = rows.collect();
        match question.len().saturating_sub(places.len()) {
            0 => {}
            rest => lines.push(format!("    {}", say!("words-rest", rest = rest))),
        }
        lines
    }

    fn numbers(&self, question: &Question<'_>, values: &[u64]) -> Option<Vec<u64>> {
        match &self.counted {
            Counted::Pairs => ranks_of_pairs(self, question.len(), values),
            Counted::Points(_) => Some(ranks_of_points(self, values)),
        }
    }

    fn words_of_values(
        &self,
        question: &Question<'_>,
        numbers: &[u64],
        values: &[u64],
    ) -> Vec<String> {
        if self.counted == Counted::Pairs {
            return self.words(question, numbers);
        }
        let mut options: Vec<(usize, u64)> = question
            .options()
            .filter_map(|(index, _)| Some((index, values.get(index).copied().filter(|v| *v > 0)?)))
            .collect();
        options.sort_by_key(|(_, points)| std::cmp::Reverse(*points));
        let named = |(index, given): (usize, u64)| {
            format!("  {}: {}", question.option_name(index), points(given))
        };
        let rest = question.len().saturating_sub(options.len());
        let mut lines: Vec<String> = options.into_iter().map(named).collect();
        if rest > 0 {
            lines.push(format!("    {}", say!("words-no-points", rest = rest)));
        }
        lines
    }
}

/// The ranked options, best first, and the others in the order in which they are shown.
fn places(question: &Question<'_>, numbers: &[u64]) -> (Vec<usize>, Vec<usize>) {
    let rank = |index: &usize| numbers.get(*index).copied().unwrap_or_default();
    let shown = question.options().map(|(index, _)| index);
    let (mut ranked, unranked): (Vec<usize>, Vec<usize>) = shown.partition(|index| rank(index) > 0);
    ranked.sort_by_key(rank);
    (ranked, unranked)
}

/// One ranked above `w` others has rank `n - w`. That the last of all was ranked too cannot be
/// seen and makes no difference; it was where all must be.
fn ranks_of_pairs(way: &Ranking, options: usize, pairs: &[u64]) -> Option<Vec<u64>> {
    let rows = pairs.chunks(options.saturating_sub(1).max(1));
    let wins: Vec<u64> = rows
        .map(|row| row.iter().copied().fold(0, u64::saturating_add))
        .collect();
    let rank = |wins: &u64| match (*wins, way.min as usize == options) {
        (0, false) => Some(0),
        (wins, _) => (options as u64).checked_sub(wins),
    };
    wins.iter().map(rank).collect()
}

/// Ranks that give these points: the options by their points. Ranks that give 0 points, where a
/// ballot must have them, go to the first options without any.
fn ranks_of_points(way: &Ranking, values: &[u64]) -> Vec<u64> {
    let mut order: Vec<usize> = (0..values.len()).collect();
    order.sort_by_key(|index| std::cmp::Reverse(values.get(*index).copied()));
    let with_points = values.iter().filter(|points| **points > 0).count();
    let mut ranks = vec![0; values.len()];
    for (rank, index) in (1..).zip(order.into_iter().take(with_points.max(way.min as usize))) {
        if let Some(slot) = ranks.get_mut(index) {
            *slot = rank;
        }
    }
    ranks
}
