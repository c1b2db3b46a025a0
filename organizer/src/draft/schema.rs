//! The settings of a draft, as they are written.

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
#[serde(
    untagged,
    expecting = "a text, or a table of texts such as { fr = \"Oui\", en = \"Yes\" }"
)]
pub enum Words {
    /// In the draft's language.
    Plain(String),
    /// By language tag.
    Languages(BTreeMap<String, String>),
}

/// A moment: TOML's own date and time, or words such as `now`, `in 2 hours`, `2026-12-01 20:00`.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(
    untagged,
    expecting = "a time such as \"2026-12-01 20:00\", \"now\" or \"in 2 hours\""
)]
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

/// A question.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Contest {
    /// Short id.
    pub id: Spanned<String>,
    /// The question.
    pub title: Spanned<Words>,
    /// Fewest options to choose; 1 if absent.
    pub min: Option<Spanned<i64>>,
    /// Most options to choose; 1 if absent.
    pub max: Option<Spanned<i64>>,
    /// Whether a blank vote is offered.
    #[serde(default)]
    pub blank: bool,
    /// How many options win; none, only totals, if absent.
    pub winners: Option<Spanned<i64>>,
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
