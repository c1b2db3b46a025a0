//! The ballot paper of a style: its contests in order, in the voter's language.

use std::fmt::Write as _;

use urne_record::Manifest;
use urne_record::manifest::{Contest, ContestOption};

use crate::error::Error;

/// What a voter of one style is asked.
#[derive(Debug, Clone)]
pub struct Paper<'a> {
    style: String,
    contests: Vec<&'a Contest>,
    lang: String,
}

impl<'a> Paper<'a> {
    /// The paper of a style of the manifest.
    pub fn new(manifest: &'a Manifest, style: &str, lang: &str) -> Result<Self, Error> {
        let unknown = || Error::UnknownStyle(style.to_owned());
        let found = manifest
            .styles
            .iter()
            .find(|s| s.id.as_str() == style)
            .ok_or_else(unknown)?;
        let contests = found
            .contests
            .iter()
            .map(|id| {
                manifest
                    .contests
                    .iter()
                    .find(|c| c.id == *id)
                    .ok_or_else(unknown)
            })
            .collect::<Result<_, _>>()?;
        Ok(Self {
            style: style.to_owned(),
            contests,
            lang: lang.to_owned(),
        })
    }

    /// The style's id.
    pub fn style(&self) -> &str {
        &self.style
    }

    /// The contests in order.
    pub fn contests(&self) -> &[&'a Contest] {
        &self.contests
    }

    /// A contest's question in the voter's language.
    pub fn question(&self, contest: &'a Contest) -> &'a str {
        contest.title.pick(&self.lang)
    }

    /// An option's title in the voter's language.
    pub fn option_title(&self, option: &'a ContestOption) -> &'a str {
        option.title.pick(&self.lang)
    }

    /// The index of the contest that a person means by its id, exact title or number (from 1).
    pub fn find_contest(&self, named: &str) -> Result<usize, Error> {
        find(named, self.contests.len(), |i, form| {
            self.contests.get(i).is_some_and(|contest| match form {
                Form::Id => contest.id.as_str() == named,
                Form::Title => contest.title.parts().iter().any(|t| t.text == named),
            })
        })
        .ok_or_else(|| Error::UnknownContest {
            named: named.to_owned(),
            known: self.contests.iter().map(|c| c.id.to_string()).collect(),
        })
    }

    /// The whole paper as text: questions, rules, numbered options.
    pub fn render(&self) -> String {
        let mut text = String::new();
        for (i, contest) in self.contests.iter().enumerate() {
            if i > 0 {
                text.push('\n');
            }
            // Writing to a string cannot fail.
            let _ = writeln!(text, "{} [{}]", self.question(contest), contest.id);
            let _ = writeln!(text, "  {}", rule(contest));
            let width = contest.options.len().to_string().len();
            for (number, option) in (1..).zip(&contest.options) {
                let title = self.option_title(option);
                let _ = writeln!(text, "  {number:>width$}. {title} [{}]", option.id);
            }
            if contest.blank {
                let _ = writeln!(text, "  {:>width$}  blank vote [blank]", "-");
            }
        }
        text
    }
}

/// How many options may be chosen, as a sentence.
pub fn rule(contest: &Contest) -> String {
    let (min, max) = (contest.min, contest.max);
    let options = contest.options.len();
    let count = match (min, max) {
        (1, 1) => format!("Choose 1 option of {options}"),
        (min, max) if min == max => format!("Choose {max} options of {options}"),
        (0, max) if max as usize == options => {
            format!("Choose any number of the {options} options")
        }
        (0, max) => format!("Choose up to {max} of {options} options"),
        (min, max) => format!("Choose {min} to {max} options of {options}"),
    };
    match (contest.blank, min) {
        (true, _) => format!("{count}, or vote blank."),
        (false, 0) => format!("{count}, or none."),
        (false, _) => format!("{count}."),
    }
}

/// The index of the option that a person means by its id, exact title or number (from 1).
pub fn find_option(contest: &Contest, named: &str) -> Option<usize> {
    find(named, contest.options.len(), |i, form| {
        contest.options.get(i).is_some_and(|option| match form {
            Form::Id => option.id.as_str() == named,
            Form::Title => option.title.parts().iter().any(|t| t.text == named),
        })
    })
}

#[derive(Clone, Copy)]
enum Form {
    Id,
    Title,
}

/// Ids come first, then titles, then numbers: an option whose id is `7` is meant by `7`.
fn find(named: &str, count: usize, matches: impl Fn(usize, Form) -> bool) -> Option<usize> {
    let by = |form| (0..count).find(|i| matches(*i, form));
    by(Form::Id).or_else(|| by(Form::Title)).or_else(|| {
        let number: usize = named.parse().ok()?;
        (1..=count).contains(&number).then(|| number - 1)
    })
}
