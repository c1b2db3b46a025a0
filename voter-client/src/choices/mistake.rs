//! What can be wrong with what a voter says in a contest. The contest's name comes before it.

use thiserror::Error;
use urne_crypto::statement::Problem;

use crate::error::Error as VoterError;
use crate::question::Question;

/// What is wrong with what is said in a contest. Amounts come with their unit, options by id.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum Mistake {
    /// An option that the contest does not have.
    #[error(
        "there is no option '{named}'; give its id, number or exact title (the command 'contests' lists them)"
    )]
    UnknownOption {
        /// What was given.
        named: String,
    },
    /// One option given twice.
    #[error("option {option} is named twice")]
    Twice {
        /// Id of the option.
        option: String,
    },
    /// An item that says nothing about its option.
    #[error("'{item}' lacks its {what}; write {form}")]
    Form {
        /// What was given.
        item: String,
        /// What is missing.
        what: &'static str,
        /// How it is written.
        form: &'static str,
    },
    /// Something that is no number of points.
    #[error("option {option}: '{given}' is not a whole number of points")]
    NoNumber {
        /// Id of the option.
        option: String,
        /// What was given.
        given: String,
    },
    /// Something that is no amount in the contest's unit.
    #[error("option {option}: '{given}' is not an amount; write it like {example}")]
    NoAmount {
        /// Id of the option.
        option: String,
        /// What was given.
        given: String,
        /// An amount as it may be written.
        example: String,
    },
    /// A grade that the contest does not have.
    #[error("option {option}: there is no grade '{given}'; the grades are {grades}")]
    UnknownGrade {
        /// Id of the option.
        option: String,
        /// What was given.
        given: String,
        /// The grades that there are.
        grades: String,
    },
    /// A contest without answer.
    #[error("it is not answered. {rule}")]
    Unanswered {
        /// The rule in words.
        rule: String,
    },
    /// A blank vote together with options.
    #[error("a blank vote goes with no option; choose one or the other")]
    BlankWithOptions,
    /// A blank vote that the contest does not offer.
    #[error("a blank vote is not offered here")]
    NoBlank,
    /// Too many options.
    #[error("{chosen} {done}, which is {over} too many. {rule}")]
    TooMany {
        /// Number of options.
        chosen: u64,
        /// Chosen or ranked.
        done: &'static str,
        /// By how much it is exceeded.
        over: u64,
        /// The rule in words.
        rule: String,
    },
    /// Too few options.
    #[error("{chosen} {done}, which is {under} too few. {rule}")]
    TooFew {
        /// Number of options.
        chosen: u64,
        /// Chosen or ranked.
        done: &'static str,
        /// How much is missing.
        under: u64,
        /// The rule in words.
        rule: String,
    },
    /// Projects that cost more than the budget.
    #[error("these projects cost {cost}, the budget is {limit}: {over} too much")]
    TooDear {
        /// What they cost together.
        cost: String,
        /// The budget.
        limit: String,
        /// By how much it is exceeded.
        over: String,
    },
    /// Projects that cost less than must be spent.
    #[error("these projects cost {cost}, at least {least} must be spent: {under} too little")]
    TooCheap {
        /// What they cost together.
        cost: String,
        /// The least that is asked for.
        least: String,
        /// How much is missing.
        under: String,
    },
    /// More than may be given in all.
    #[error("{given} given in all, at most {most} may be: {over} too much")]
    Over {
        /// What was given.
        given: String,
        /// The most that is allowed.
        most: String,
        /// By how much it is exceeded.
        over: String,
    },
    /// Less than must be given in all.
    #[error("{given} given in all, at least {least} must be: {under} too little")]
    Under {
        /// What was given.
        given: String,
        /// The least that is asked for.
        least: String,
        /// How much is missing.
        under: String,
    },
    /// More than may be given to one option.
    #[error("option {option} has {given}, at most {most} may be given to one: {over} too much")]
    OverEach {
        /// Id of the option.
        option: String,
        /// What was given.
        given: String,
        /// The most that is allowed.
        most: String,
        /// By how much it is exceeded.
        over: String,
    },
    /// An option without a grade.
    #[error("option {option} has no grade; every option needs one. {rule}")]
    NoGrade {
        /// Id of the option.
        option: String,
        /// The rule in words.
        rule: String,
    },
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
