//! The ways of answering: what each kind of contest has to say for itself.

use urne_crypto::statement::{Answer, Problem, Statement};
use urne_record::manifest::{Ballot, Contest};
use zeroize::Zeroizing;

use super::given::Given;
use super::list::List;
use super::mistake::Mistake;
use crate::question::Question;

/// A kind of contest, for people. Numbers of options are those of [`Answer`].
pub(crate) trait Way {
    /// How it is answered, in sentences.
    fn rule(&self, question: &Question<'_>) -> String;

    /// What may stand behind `contest=`, for these ids of options, the first two or the only one.
    fn example(&self, ids: (&str, Option<&str>)) -> String;

    /// Reads what stands behind `contest=`.
    fn read(
        &self,
        question: &Question<'_>,
        list: List<'_>,
        given: &mut Given,
    ) -> Result<(), Mistake>;

    /// Why the answer is not allowed.
    fn explain(&self, question: &Question<'_>, numbers: &[u64], problem: Problem) -> Mistake;

    /// An answer that is not blank, a line for each thing that it says.
    fn words(&self, question: &Question<'_>, numbers: &[u64]) -> Vec<String>;

    /// The numbers of an answer whose positions, without that of blank, have these values. They
    /// are compiled again and compared, so a guess will do.
    fn numbers(&self, question: &Question<'_>, values: &[u64]) -> Option<Vec<u64>>;

    /// What the values of the positions say, where that is less than the answer's numbers do.
    fn words_of_values(
        &self,
        question: &Question<'_>,
        numbers: &[u64],
        values: &[u64],
    ) -> Vec<String> {
        let _ = values;
        self.words(question, numbers)
    }
}

/// The way in which a contest is answered.
pub(crate) fn way(contest: &Contest) -> &dyn Way {
    match &contest.ballot {
        Ballot::Allocation(way) => way,
        Ballot::Budget(way) => way,
        Ballot::Choice(way) => way,
        Ballot::Grades(way) => way,
        Ballot::Points(way) => way,
        Ballot::Ranking(way) => way,
        Ballot::Score(way) => way,
    }
}

/// Whether an answer is one that the contest allows.
pub fn check(question: &Question<'_>, answer: &Answer) -> Result<(), Mistake> {
    values(question, answer).map(drop)
}

/// The values of the contest's positions that say an answer.
pub(super) fn values(
    question: &Question<'_>,
    answer: &Answer,
) -> Result<Zeroizing<Vec<u64>>, Mistake> {
    let statement = Statement::compile(&[question.contest().statement()])?;
    match statement.assign(std::slice::from_ref(answer)) {
        Ok(assignment) => Ok(assignment.values(&statement)),
        Err(urne_crypto::Error::Answer { problem, .. }) => Err(match problem {
            Problem::NoBlank => Mistake::NoBlank,
            Problem::BlankWithOthers => Mistake::BlankWithOptions,
            problem => way(question.contest()).explain(question, &answer.values, problem),
        }),
        Err(error) => Err(error.into()),
    }
}
