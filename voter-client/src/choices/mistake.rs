//! What can be wrong with what a voter says in a contest. The contest's name comes before it.

use thiserror::Error;
use urne_crypto::statement::Problem;

use crate::error::Error as VoterError;
use crate::question::Question;
use crate::words::say;

/// What is wrong with what is said in a contest. Amounts come with their unit, options by id.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum Mistake {
    /// An option that the contest does not have.
    #[error("{}", say!("mistake-option", named = .named))]
    UnknownOption {
        /// What was given.
        named: String,
    },
    /// One option given twice.
    #[error("{}", say!("mistake-twice", option = .option))]
    Twice {
        /// Id of the option.
        option: String,
    },
    /// An item that says nothing about its option.
    #[error("{}", say!(&format!("mistake-lacks-{what}"), item = .item))]
    Form {
        /// What was given.
        item: String,
        /// What is missing: `number`, `amount` or `grade`.
        what: &'static str,
    },
    /// Something that is no number of points.
    #[error("{}", say!("mistake-no-number", option = .option, given = .given))]
    NoNumber {
        /// Id of the option.
        option: String,
        /// What was given.
        given: String,
    },
    /// Something that is no amount in the contest's unit.
    #[error("{}", say!("mistake-no-amount", option = .option, given = .given, example = .example))]
    NoAmount {
        /// Id of the option.
        option: String,
        /// What was given.
        given: String,
        /// An amount as it may be written.
        example: String,
    },
    /// A grade that the contest does not have.
    #[error("{}", say!("mistake-no-grade", option = .option, given = .given, grades = .grades))]
    UnknownGrade {
        /// Id of the option.
        option: String,
        /// What was given.
        given: String,
        /// The grades that there are.
        grades: String,
    },
    /// A contest without answer.
    #[error("{} {rule}", say!("mistake-open"))]
    Unanswered {
        /// The rule in words.
        rule: String,
    },
    /// A blank vote together with options.
    #[error("{}", say!("mistake-blank-with-options"))]
    BlankWithOptions,
    /// A blank vote that the contest does not offer.
    #[error("{}", say!("mistake-no-blank"))]
    NoBlank,
    /// Too many options.
    #[error("{} {rule}", say!(&format!("mistake-many-{done}"), number = .chosen, over = .over))]
    TooMany {
        /// Number of options.
        chosen: u64,
        /// `chosen` or `ranked`.
        done: &'static str,
        /// By how much it is exceeded.
        over: u64,
        /// The rule in words.
        rule: String,
    },
    /// Too few options.
    #[error("{} {rule}", say!(&format!("mistake-few-{done}"), number = .chosen, under = .under))]
    TooFew {
        /// Number of options.
        chosen: u64,
        /// `chosen` or `ranked`.
        done: &'static str,
        /// How much is missing.
        under: u64,
        /// The rule in words.
        rule: String,
    },
    /// Projects that cost more than the budget.
    #[error("{}", say!("mistake-dear", cost = .cost, limit = .limit, over = .over))]
    TooDear {
        /// What they cost together.
        cost: String,
        /// The budget.
        limit: String,
        /// By how much it is exceeded.
        over: String,
    },
    /// Projects that cost less than must be spent.
    #[error("{}", say!("mistake-cheap", cost = .cost, least = .least, under = .under))]
    TooCheap {
        /// What they cost together.
        cost: String,
        /// The least that is asked for.
        least: String,
        /// How much is missing.
        under: String,
    },
    /// More than may be given in all.
    #[error("{}", say!("mistake-over", given = .given, most = .most, over = .over))]
    Over {
        /// What was given.
        given: String,
        /// The most that is allowed.
        most: String,
        /// By how much it is exceeded.
        over: String,
    },
    /// Less than must be given in all.
    #[error("{}", say!("mistake-under", given = .given, least = .least, under = .under))]
    Under {
        /// What was given.
        given: String,
        /// The least that is asked for.
        least: String,
        /// How much is missing.
        under: String,
    },
    /// More than may be given to one option.
    #[error("{}", say!("mistake-over-each", option = .option, given = .given, most = .most, over = .over))]
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
    #[error("{} {rule}", say!("mistake-ungraded", option = .option))]
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
