//! The settings of a draft, as they are written. What an untagged one expects is the name of a sentence.

use std::collections::BTreeMap;

use serde::Deserialize;
use toml::Spanned;

/// A whole draft.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Draft {
    /// Language tag of plain texts; `en` if absent.
    pub language: Option<Spanned<String>>,
    /// The election's title.
    pub title: Spanned<Words>,
    /// A longer text for voters.
    pub description: Option<Spanned<Words>>,
    /// When the poll opens.
    pub opens: Spanned<Moment>,
    /// When the poll closes.
    pub closes: Spanned<Moment>,
    /// Time zone of times without one, such as `Europe/Paris`; UTC if absent.
    pub timezone: Option<Spanned<String>>,
    /// Whether the organizer may close before `closes`.
    #[serde(default)]
    pub early_close: bool,
    /// Least number of counted ballots per weight class; 5 if absent.
    pub floor: Option<Spanned<i64>>,
    /// How many trustees can decrypt; more than half if absent.
    pub threshold: Option<Spanned<i64>>,
    /// Who runs the election; the key is this tool's own.
    pub organizer: Organizer,
    /// One or two.
    #[serde(default, alias = "registrar")]
    pub registrars: Vec<Spanned<Party>>,
    /// 2 to 32.
    #[serde(default, alias = "trustee")]
    pub trustees: Vec<Spanned<Party>>,
    /// The questions.
    #[serde(default, alias = "contest")]
    pub contests: Vec<Spanned<Contest>>,
    /// Ballot styles; one style `all` with every contest if absent.
    #[serde(default, alias = "style")]
    pub styles: Vec<Spanned<Style>>,
    /// Cosigners of checkpoints.
    #[serde(default)]
    pub witnesses: Witnesses,
}

/// A text: plain in the draft's language, or a table with one text for each language.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(untagged, expecting = "draft-words")]
pub enum Words {
    /// In the draft's language.
    Plain(String),
    /// By language tag.
    Languages(BTreeMap<String, String>),
}

/// A moment: TOML's own date and time, or words such as `now`, `in 2 hours`, `2026-12-01 20:00`.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(untagged, expecting = "draft-moment")]
pub enum Moment {
    /// Words.
    Words(String),
    /// A TOML date and time.
    Toml(toml::value::Datetime),
}

/// The organizer.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Organizer {
    /// As voters read it.
    pub name: Spanned<String>,
}

/// A registrar, trustee or witness.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Party {
    /// As voters read it.
    pub name: Spanned<String>,
    /// The public key that the person's own tool printed.
    pub key: Spanned<String>,
}

/// A question. Which settings it may have follows from its kind; the others are refused.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Contest {
    /// Short id.
    pub id: Spanned<String>,
    /// The question.
    pub title: Spanned<Words>,
    /// What a voter may say; `choice` if absent.
    pub kind: Option<Spanned<Kind>>,
    /// Whether each voter sees the options in another order.
    #[serde(default)]
    pub shuffle: bool,
    /// How costs and amounts are shown.
    pub unit: Option<Spanned<Unit>>,
    /// Fewest options to choose or rank; 1 if absent.
    pub min: Option<Spanned<i64>>,
    /// Most options to choose (1 if absent; all in a budget) or to rank (all).
    pub max: Option<Spanned<i64>>,
    /// Whether a blank vote is offered.
    pub blank: Option<Spanned<bool>>,
    /// The money: of a ballot where that is a budget, and of rule `budget`.
    pub budget: Option<Spanned<Amount>>,
    /// What part of budget or total a ballot must spend at least, such as `70%`.
    pub share: Option<Spanned<String>>,
    /// The same as an amount; for points: how many must be given.
    pub least: Option<Spanned<Amount>>,
    /// Points that a voter has.
    pub points: Option<Spanned<i64>>,
    /// Most for one option: points, score or amount.
    pub each: Option<Spanned<Amount>>,
    /// The sum that a voter divides.
    pub total: Option<Spanned<Amount>>,
    /// The grades, or the name of a ready-made set; `seven` if absent.
    pub grades: Option<Spanned<GradeNames>>,
    /// Whether an option may be left without a grade.
    pub no_opinion: Option<Spanned<bool>>,
    /// What is counted of ranks: `borda`, `pairs` or points.
    pub counted: Option<Spanned<Ranks>>,
    /// How totals give winners; by the kind if absent.
    pub rule: Option<Spanned<RuleName>>,
    /// How many options win; none, only totals, if absent.
    pub winners: Option<Spanned<i64>>,
    /// Which selection of a budget decides; `votes` if absent.
    pub by: Option<Spanned<By>>,
    /// What part of the voters must take part, such as `50%` or `2/3`.
    pub quorum: Option<Spanned<String>>,
    /// What part of the votes an option needs, such as `more than 50%` or `at least 2/3`.
    pub majority: Option<Spanned<String>>,
    /// Whether blank votes are part of the majority's whole; not if absent.
    pub blank_counts: Option<Spanned<bool>>,
    /// Who goes first among equals; `undecided` if absent, `lot` where the rule needs somebody.
    pub ties: Option<Spanned<Tie>>,
    /// What a missing grade means; `ignored` if absent.
    pub without_opinion: Option<Spanned<WithoutOpinion>>,
    /// The options.
    #[serde(default, alias = "option")]
    pub options: Vec<Spanned<Opt>>,
}

/// One option of a contest.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Opt {
    /// Short id.
    pub id: Spanned<String>,
    /// What voters read.
    pub title: Spanned<Words>,
    /// What it costs.
    pub cost: Option<Spanned<Amount>>,
}

/// What a voter may say.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// Choose options.
    Choice,
    /// Choose options that fit a budget.
    Budget,
    /// Give points.
    Points,
    /// Score every option.
    Score,
    /// Grade every option.
    Grades,
    /// Rank options.
    Ranking,
    /// Divide a sum.
    Allocation,
}

/// How totals give winners.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RuleName {
    /// The result is the totals.
    Totals,
    /// The options with most votes.
    #[serde(alias = "most votes")]
    MostVotes,
    /// As many as the money suffices for.
    Budget,
    /// The best median grades.
    #[serde(
        alias = "majority judgment",
        alias = "majority judgement",
        alias = "majority_judgement"
    )]
    MajorityJudgment,
    /// Pairs, by the strongest paths.
    Schulze,
    /// Pairs, the clearest first.
    #[serde(alias = "ranked pairs")]
    RankedPairs,
}

/// Which selection of a budget decides.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum By {
    /// The most votes first.
    Votes,
    /// The set with the most votes.
    Optimum,
}

/// Who goes first among equals.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Tie {
    /// Nobody: the tie stays open.
    Undecided,
    /// As the options stand in the draft.
    Order,
    /// The smaller id.
    Id,
    /// By a lot that is drawn when the poll closes.
    Lot,
}

/// What a missing grade means.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum WithoutOpinion {
    /// It is left out.
    Ignored,
    /// It counts as the worst grade.
    Worst,
}

/// A number, or an amount of a unit as a text: `1500` or `"1500.50"`.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(untagged, expecting = "draft-amount")]
pub enum Amount {
    /// Whole.
    Whole(i64),
    /// With a point, without quotes.
    Decimal(f64),
    /// As a text.
    Text(String),
}

/// How costs and amounts are shown.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(untagged, expecting = "draft-unit")]
pub enum Unit {
    /// Its name; as many decimals as the amounts have.
    Name(String),
    /// Name and decimals.
    Exact(ExactUnit),
}

/// A unit with its decimals.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ExactUnit {
    /// Such as `EUR`.
    pub name: String,
    /// Digits behind the point, 0 to 4.
    pub decimals: u8,
}

/// The grades.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(untagged, expecting = "draft-grades")]
pub enum GradeNames {
    /// A ready-made set.
    Set(String),
    /// Own grades, the best first.
    Own(Vec<Words>),
}

/// What is counted of ranks.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(untagged, expecting = "draft-ranks")]
pub enum Ranks {
    /// `borda` or `pairs`.
    Named(String),
    /// Points, the first rank first.
    Points(Vec<i64>),
}

/// A ballot style.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Style {
    /// Short id, as in the voter list.
    pub id: Spanned<String>,
    /// What voters read; the id if absent.
    pub title: Option<Spanned<Words>>,
    /// Ids of its contests; all if absent.
    pub contests: Option<Spanned<Vec<Spanned<String>>>>,
}

/// The witnesses.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Witnesses {
    /// How many must have cosigned before the tally.
    pub quorum: Option<Spanned<i64>>,
    /// Names and keys.
    #[serde(default)]
    pub keys: Vec<Spanned<Party>>,
}
