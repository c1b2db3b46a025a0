//! What can be wrong with what a voter says in a contest. The contest's name comes before it.

use thiserror::Error;
use urne_crypto::statement::Problem;

use crate::error::Error as VoterError;
use crate::question::Question;

/// What is wrong with what is said in a contest. Amounts come with their unit, options by id.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[non_exhaustive]
#[allow(missing_docs)] // The sentences say what the fields are.
pub enum Mistake {
    /// An option that the contest does not have.
    #[error(
        "there is no option '{named}'; give its id, number or exact title (the command 'contests' lists them)"
    )]
    UnknownOption { named: String },
    /// One option given twice.
    #[error("option {option} is named twice")]
    Twice { option: String },
    /// An item that says nothing about its option.
    #[error("'{item}' lacks its {what}; write {form}")]
    Form {
        item: String,
        what: &'static str,
        form: &'static str,
    },
    /// Something that is no number of points.
    #[error("option {option}: '{given}' is not a whole number of points")]
    NoNumber { option: String, given: String },
    /// Something that is no amount in the contest's unit.
    #[error("option {option}: '{given}' is not an amount; write it like {example}")]
    NoAmount {
        option: String,
        given: String,
        example: String,
    },
    /// A grade that the contest does not have.
    #[error("option {option}: there is no grade '{given}'; the grades are {grades}")]
    UnknownGrade {
        option: String,
        given: String,
        grades: String,
    },
    /// A contest without answer.
    #[error("it is not answered. {rule}")]
    Unanswered { rule: String },
    /// A blank vote together with options.
    #[error("a blank vote goes with no option; choose one or the other")]
    BlankWithOptions,
    /// A blank vote that the contest does not offer.
    #[error("a blank vote is not offered here")]
    NoBlank,
    /// Too many options.
    #[error("{chosen} {done}, which is {over} too many. {rule}")]
    TooMany {
        chosen: u64,
        done: &'static str,
        over: u64,
        rule: String,
    },
    /// Too few options.
    #[error("{chosen} {done}, which is {under} too few. {rule}")]
    TooFew {
        chosen: u64,
        done: &'static str,
        under: u64,
        rule: String,
    },
    /// Projects that cost more than the budget.
    #[error("these projects cost {cost}, the budget is {limit}: {over} too much")]
    TooDear {
        cost: String,
        limit: String,
        over: String,
    },
    /// Projects that cost less than must be spent.
    #[error("these projects cost {cost}, at least {least} must be spent: {under} too little")]
    TooCheap {
        cost: String,
        least: String,
        under: String,
    },
    /// More than may be given in all.
    #[error("{given} given in all, at most {most} may be: {over} too much")]
    Over {
        given: String,
        most: String,
        over: String,
    },
    /// Less than must be given in all.
    #[error("{given} given in all, at least {least} must be: {under} too little")]
    Under {
        given: String,
        least: String,
        under: String,
    },
    /// More than may be given to one option.
    #[error("option {option} has {given}, at most {most} may be given to one: {over} too much")]
    OverEach {
        option: String,
        given: String,
        most: String,
        over: String,
    },
    /// An option without a grade.
    #[error("option {option} has no grade; every option needs one. {rule}")]
    NoGrade { option: String, rule: String },
    /// What text cannot say, but a program can.
    #[error("{0}")]
    Other(Problem),
    /// A contest that the manifest should not have.
    #[error(transparent)]
    Contest(#[from] urne_crypto::Error),
}

impl Mistake {
    pub(super) fn of(self, question: &Question<'_>) -> VoterError {
        VoterError::Choice {
            contest: question.id().to_owned(),
            mistake: self,
        }
    }
}
