//! Grades: one for each option, `option:Good`, by its text or its number, 1 the best.

use urne_crypto::statement::Problem;
use urne_record::Text;
use urne_record::manifest::Grades;

use super::given::Given;
use super::list::List;
use super::marks::option;
use super::mistake::Mistake;
use super::points::number;
use super::way::Way;
use crate::question::{Question, line};
use crate::words::say;

/// What "no opinion" may be called.
const NO_OPINION: [&str; 2] = ["none", "0"];

impl Way for Grades {
    fn rule(&self, question: &Question<'_>) -> String {
        let (all, grades) = (question.len(), listed(self, question.lang()));
        match self.no_opinion {
            true => say!("how-grade-or-not", all = all, grades = grades),
            false => say!("how-grade", all = all, grades = grades),
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
        let grades = list.items(|item| graded(self, question, item))?;
        grades
            .into_iter()
            .try_for_each(|(option, grade)| given.give(question, option, grade))
    }

    fn explain(&self, question: &Question<'_>, _: &[u64], problem: Problem) -> Mistake {
        match problem {
            Problem::NoGrade { option } => Mistake::NoGrade {
                option: question.option_id(option.saturating_sub(1)),
                rule: question.rule(),
            },
            Problem::OutOfRange { option, found, .. } => {
                unknown(self, question, option.saturating_sub(1), &found.to_string())
            }
            problem => Mistake::Other(problem),
        }
    }

    fn words(&self, question: &Question<'_>, numbers: &[u64]) -> Vec<String> {
        let graded = question.options().map(|(index, _)| {
            let number = numbers.get(index).copied().unwrap_or_default();
            let grade = grade_name(self, number, question.lang());
            format!("  {}: {grade}", question.option_name(index))
        });
        graded.collect()
    }

    fn numbers(&self, question: &Question<'_>, values: &[u64]) -> Option<Vec<u64>> {
        let grades = self.grades.len();
        let each = grades + usize::from(self.no_opinion);
        let rows = values.chunks(each);
        if rows.len() != question.len() {
            return None;
        }
        rows.map(|row| {
            let grade = row.iter().position(|value| *value == 1)?;
            Some(if grade < grades { grade as u64 + 1 } else { 0 })
        })
        .collect()
    }
}

/// What a grade is called, 1 being the best; 0 is no opinion.
pub(crate) fn grade_name(way: &Grades, number: u64, lang: &str) -> String {
    let index = usize::try_from(number)
        .ok()
        .and_then(|number| number.checked_sub(1));
    let grade = index.and_then(|index| way.grades.get(index));
    grade.map_or_else(|| say!("words-no-opinion"), |grade| line(grade.pick(lang)))
}

/// An item `option:grade`. Titles and grades may both hold colons, so each colon is tried.
fn graded(way: &Grades, question: &Question<'_>, item: &str) -> Result<(usize, u64), Mistake> {
    let mut first = None;
    for (place, _) in item.rmatch_indices(':') {
        let (named, said) = item.split_at_checked(place).unwrap_or((item, ""));
        let said = said.trim_start_matches(':').trim();
        let found = option(question, named.trim()).and_then(|option| {
            let grade = grade(way, said);
            grade
                .map(|grade| (option, grade))
                .ok_or_else(|| unknown(way, question, option, said))
        });
        match (found, &first) {
            (Ok(found), _) => return Ok(found),
            (Err(mistake), None | Some(Mistake::UnknownOption { .. })) => first = Some(mistake),
            (Err(_), Some(_)) => {}
        }
    }
    Err(first.unwrap_or_else(|| Mistake::Form {
        item: item.to_owned(),
        what: "grade",
    }))
}

/// The number of the grade that is named; names come first.
fn grade(way: &Grades, said: &str) -> Option<u64> {
    let named = |grade: &Text| grade.parts().iter().any(|part| part.text == said);
    if let Some(index) = way.grades.iter().position(named) {
        return Some(index as u64 + 1);
    }
    if NO_OPINION.contains(&said) {
        return Some(0);
    }
    let most = way.grades.len() as u64;
    number(said).filter(|number| !called_by_numbers(way) && (1..=most).contains(number))
}

/// Whether the grades' own names are numbers. Then only these count, lest the grade 2 of the
/// grades 5, 3, 1 be the second best.
fn called_by_numbers(way: &Grades) -> bool {
    let mut names = way.grades.iter().flat_map(|grade| grade.parts());
    names.any(|part| part.text.parse::<f64>().is_ok())
}

/// `Excellent (1), Good (2), Poor (3)`.
fn listed(way: &Grades, lang: &str) -> String {
    let names = (1..)
        .zip(&way.grades)
        .map(|(number, grade)| match called_by_numbers(way) {
            true => line(grade.pick(lang)),
            false => format!("{} ({number})", line(grade.pick(lang))),
        });
    names.collect::<Vec<String>>().join(", ")
}

fn unknown(way: &Grades, question: &Question<'_>, option: usize, given: &str) -> Mistake {
    Mistake::UnknownGrade {
        option: question.option_id(option),
        given: given.to_owned(),
        grades: listed(way, question.lang()),
    }
}
