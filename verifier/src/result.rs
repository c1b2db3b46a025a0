//! The body of `result` (specs/tally.md); its contests are recomputed by [`crate::rules`].

use crate::encoding::{Fields, Malformed, Value};
use crate::notation::Hash;

/// `result`.
#[derive(Debug, Clone)]
#[expect(missing_docs, reason = "the members of specs/tally.md")]
pub struct ResultBody {
    pub close: Hash,
    pub contests: Vec<ContestResult>,
    pub decrypted_by: Vec<u64>,
    pub turnout: Turnout,
}

/// The result of one contest.
#[derive(Debug, Clone, PartialEq, Eq)]
#[expect(missing_docs, reason = "the members of specs/tally.md")]
pub struct ContestResult {
    pub contest: String,
    pub outcome: String,
    pub totals: Vec<u64>,
    pub decided: Decided,
}

/// What the rule makes of a contest's totals.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[expect(missing_docs, reason = "the members of specs/rules.md")]
pub struct Decided {
    pub account: Vec<Row>,
    pub budgets: Vec<Selection>,
    pub decision: String,
    pub tied: Vec<String>,
    pub winners: Vec<String>,
}

/// Why an option won or not.
#[derive(Debug, Clone, PartialEq, Eq)]
#[expect(missing_docs, reason = "the members of specs/rules.md")]
pub struct Row {
    pub fate: String,
    pub figures: Vec<u64>,
    pub option: String,
}

/// What a budget funds in one of the two ways.
#[derive(Debug, Clone, PartialEq, Eq)]
#[expect(missing_docs, reason = "the members of specs/rules.md")]
pub struct Selection {
    pub by: String,
    pub cost: u64,
    pub options: Vec<String>,
    pub score: u64,
}

/// The numbers of an election.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "the members of specs/tally.md")]
pub struct Turnout {
    pub ballots: u64,
    pub counted: u64,
    pub credentials: u64,
    pub weight: u64,
}

impl ResultBody {
    /// Decodes the body.
    pub fn decode(mut body: Fields<'_>) -> Result<Self, Malformed> {
        let close = body.hash("close")?;
        let contests = body.list("contests", ContestResult::decode)?;
        let decrypted_by = body.integers("decrypted_by")?;
        body.hash("election")?;
        body.literal("kind", "result")?;
        let mut fields = body.object("turnout")?;
        let turnout = Turnout {
            ballots: fields.integer("ballots")?,
            counted: fields.integer("counted")?,
            credentials: fields.integer("credentials")?,
            weight: fields.integer("weight")?,
        };
        fields.end()?;
        body.end()?;
        Ok(Self {
            close,
            contests,
            decrypted_by,
            turnout,
        })
    }
}

impl ContestResult {
    fn decode(value: Value<'_>) -> Result<Self, Malformed> {
        let mut fields = Fields::of(value, "contest")?;
        let account = fields.list("account", Row::decode)?;
        let budgets = fields.list("budgets", Selection::decode)?;
        let contest = fields.id("contest")?;
        let decision = fields.string("decision")?.into_owned();
        let outcome = fields.string("outcome")?.into_owned();
        let (tied, totals) = (fields.ids("tied")?, fields.integers("totals")?);
        let winners = fields.ids("winners")?;
        fields.end()?;
        Ok(Self {
            contest,
            outcome,
            totals,
            decided: Decided {
                account,
                budgets,
                decision,
                tied,
                winners,
            },
        })
    }
}

impl Row {
    fn decode(value: Value<'_>) -> Result<Self, Malformed> {
        let mut fields = Fields::of(value, "row")?;
        let row = Self {
            fate: fields.string("fate")?.into_owned(),
            figures: fields.integers("figures")?,
            option: fields.id("option")?,
        };
        fields.end()?;
        Ok(row)
    }
}

impl Selection {
    fn decode(value: Value<'_>) -> Result<Self, Malformed> {
        let mut fields = Fields::of(value, "selection")?;
        let selection = Self {
            by: fields.string("by")?.into_owned(),
            cost: fields.integer("cost")?,
            options: fields.ids("options")?,
            score: fields.integer("score")?,
        };
        fields.end()?;
        Ok(selection)
    }
}
