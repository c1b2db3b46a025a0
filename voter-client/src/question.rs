//! One contest as a voter is asked it: in a language, its options in an order.

use urne_record::manifest::{Contest, ContestOption};
use urne_results::said::Voice;
use urne_words::spoken;

use crate::choices::way;
use crate::order;

/// A contest on a ballot paper.
#[derive(Debug, Clone)]
pub struct Question<'a> {
    contest: &'a Contest,
    lang: String,
    order: Vec<usize>,
}

impl<'a> Question<'a> {
    /// A contest in the voter's language; its options in the manifest's order.
    pub fn new(contest: &'a Contest, lang: &str) -> Self {
        Self {
            contest,
            lang: lang.to_owned(),
            order: (0..contest.options.len()).collect(),
        }
    }

    /// The same with the options in the order in which the voter of this credential sees them.
    #[must_use]
    pub fn for_voter(mut self, credential: &[u8; 32]) -> Self {
        self.order = order::shown(self.contest, credential);
        self
    }

    /// The contest as it stands in the manifest.
    pub fn contest(&self) -> &'a Contest {
        self.contest
    }

    /// The contest's id.
    pub fn id(&self) -> &'a str {
        self.contest.id.as_str()
    }

    /// The language of the voter.
    pub fn lang(&self) -> &str {
        &self.lang
    }

    /// What is asked.
    pub fn title(&self) -> String {
        line(self.contest.title.pick(&self.lang))
    }

    /// How it is answered, in sentences.
    pub fn rule(&self) -> String {
        way(self.contest).rule(self)
    }

    /// How an answer may be written, such as `board=anna`; not one that the rule must allow.
    pub fn example(&self) -> String {
        let id = |index: usize| {
            self.contest
                .options
                .get(index)
                .map(|option| option.id.as_str())
        };
        let ids = (id(0).unwrap_or_default(), id(1));
        format!("{}={}", self.id(), way(self.contest).example(ids))
    }

    /// Number of options.
    pub fn len(&self) -> usize {
        self.contest.options.len()
    }

    /// Whether there are no options; a manifest's contest has some.
    pub fn is_empty(&self) -> bool {
        self.contest.options.is_empty()
    }

    /// The options with their indexes, in the order in which they are shown.
    pub fn options(&self) -> impl Iterator<Item = (usize, &'a ContestOption)> {
        let options = &self.contest.options;
        self.order
            .iter()
            .filter_map(|index| Some((*index, options.get(*index)?)))
    }

    /// An option's id.
    pub fn option_id(&self, index: usize) -> String {
        let option = self.contest.options.get(index);
        option
            .map(|option| option.id.to_string())
            .unwrap_or_default()
    }

    /// An option's title in the voter's language.
    pub fn option_title(&self, index: usize) -> String {
        let option = self.contest.options.get(index);
        option.map_or_else(String::new, |option| line(option.title.pick(&self.lang)))
    }

    /// An option's title and id.
    pub fn option_name(&self, index: usize) -> String {
        format!("{} [{}]", self.option_title(index), self.option_id(index))
    }

    /// An option's cost.
    pub fn cost(&self, index: usize) -> u64 {
        self.contest
            .options
            .get(index)
            .map_or(0, |option| option.cost)
    }

    /// A cost or an amount with the contest's unit.
    pub fn amount(&self, value: u64) -> String {
        line(&Voice::of(spoken()).amount(value, &self.contest.unit))
    }

    /// The index of the option that a person means by its id, exact title or number (from 1, in
    /// the manifest's order).
    pub fn find_option(&self, named: &str) -> Option<usize> {
        find(named, self.len(), |index, form| {
            let option = self.contest.options.get(index);
            option.is_some_and(|option| match form {
                Form::Id => option.id.as_str() == named,
                Form::Title => option.title.parts().iter().any(|t| t.text == named),
            })
        })
    }
}

/// What a person may call a contest or an option by.
#[derive(Clone, Copy)]
pub(crate) enum Form {
    Id,
    Title,
}

/// Ids come first, then titles, then numbers: an option whose id is `7` is meant by `7`.
pub(crate) fn find(
    named: &str,
    count: usize,
    matches: impl Fn(usize, Form) -> bool,
) -> Option<usize> {
    let by = |form| (0..count).find(|i| matches(*i, form));
    by(Form::Id).or_else(|| by(Form::Title)).or_else(|| {
        let number: usize = named.parse().ok()?;
        (1..=count).contains(&number).then(|| number - 1)
    })
}

/// A text of the manifest as one line without control characters: it comes from others.
pub(crate) fn line(text: &str) -> String {
    let visible = |c: char| if c.is_control() { ' ' } else { c };
    text.chars().map(visible).collect()
}
