//! A contest of a new draft: settings with comments, and options.

use std::fmt::Write as _;

use super::template::{noted, quoted};
use crate::words::say;

/// A contest of a new draft.
#[derive(Clone, Debug)]
pub struct SketchContest {
    /// Its id.
    pub id: String,
    /// The question.
    pub title: SketchText,
    settings: Vec<(String, String)>,
    /// The options.
    pub options: Vec<SketchOption>,
}

/// An option of a new draft.
#[derive(Clone, Debug)]
pub struct SketchOption {
    /// Its id.
    pub id: String,
    /// What voters read.
    pub title: SketchText,
    /// What it costs, as a draft says it.
    pub cost: Option<String>,
}

/// A text of a new draft.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SketchText {
    /// In the draft's language.
    Plain(String),
    /// By language tag.
    Languages(Vec<(String, String)>),
}

impl SketchText {
    /// The text as a draft says it.
    fn toml(&self) -> String {
        match self {
            SketchText::Plain(text) => quoted(text),
            SketchText::Languages(texts) => {
                let part = |(tag, text): &(String, String)| {
                    // A tag with a region is no bare key.
                    let key = match tag.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
                        true => tag.clone(),
                        false => quoted(tag),
                    };
                    format!("{key} = {}", quoted(text))
                };
                let parts: Vec<String> = texts.iter().map(part).collect();
                format!("{{ {} }}", parts.join(", "))
            }
        }
    }
}

impl SketchContest {
    /// A contest without settings and options.
    pub fn new(id: &str, title: SketchText) -> Self {
        SketchContest {
            id: id.to_owned(),
            title,
            settings: Vec::new(),
            options: Vec::new(),
        }
    }

    /// Adds a setting, such as `min = 1`; `note` names the sentence that stands behind it as a comment, if any does.
    pub fn set(&mut self, setting: &str, note: &str) {
        let comment = match note {
            "" => String::new(),
            note => say!(note),
        };
        self.settings.push((setting.to_owned(), comment));
    }

    /// Adds an option without cost.
    pub fn option(&mut self, id: &str, title: &str) {
        self.priced(id, title, None);
    }

    /// Adds an option, perhaps with a cost.
    pub fn priced(&mut self, id: &str, title: &str, cost: Option<&str>) {
        self.options.push(SketchOption {
            id: id.to_owned(),
            title: SketchText::Plain(title.to_owned()),
            cost: cost.map(str::to_owned),
        });
    }

    pub(super) fn write(&self, text: &mut String) {
        let _ = writeln!(text, "[[contests]]");
        let _ = writeln!(text, "id = {}", quoted(&self.id));
        let _ = writeln!(text, "title = {}", self.title.toml());
        for (setting, comment) in &self.settings {
            let _ = writeln!(text, "{}", noted(setting, comment));
        }
        for option in &self.options {
            let _ = writeln!(text, "\n[[contests.options]]");
            let _ = writeln!(text, "id = {}", quoted(&option.id));
            let _ = writeln!(text, "title = {}", option.title.toml());
            if let Some(cost) = &option.cost {
                let _ = writeln!(text, "cost = {cost}");
            }
        }
        text.push('\n');
    }
}
