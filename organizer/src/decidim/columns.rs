//! Which column is what, and texts in one column or in one for each language.

use serde_json::Value;

use crate::draft::SketchText;
use crate::table::Row;
use crate::words::say;

/// The columns that are used.
#[derive(Debug)]
pub(super) struct Columns {
    pub(super) id: usize,
    pub(super) title: Title,
    pub(super) cost: usize,
    pub(super) budget: Option<usize>,
    pub(super) budget_title: Title,
}

/// Where a text stands.
#[derive(Debug, Default)]
pub(super) struct Title {
    /// One column: a text, or an object with one text for each language.
    whole: Option<usize>,
    /// Columns of languages.
    languages: Vec<(String, usize)>,
}

/// Longest text of an option.
const MOST_CHARACTERS: usize = 4000;

impl Columns {
    pub(super) fn of(header: &Row) -> Result<Self, String> {
        let names: Vec<String> = (header.fields.iter())
            .map(|name| name.trim().to_lowercase())
            .collect();
        let find = |known: &[&str]| {
            known
                .iter()
                .find_map(|known| names.iter().position(|name| name == known))
        };
        let missing = |name: &str| say!("decidim-column", name = name);
        let title = Title::of(&names, "title");
        if title.whole.is_none() && title.languages.is_empty() {
            return Err(missing("title"));
        }
        Ok(Columns {
            id: find(&["id"]).ok_or_else(|| missing("id"))?,
            title,
            cost: find(&["budget_amount", "budget", "cost"])
                .ok_or_else(|| missing("budget_amount"))?,
            budget: find(&["budget/id", "budget_id"]),
            budget_title: Title::of(&names, "budget/title"),
        })
    }
}

impl Title {
    fn of(names: &[String], name: &str) -> Self {
        let whole = names.iter().position(|known| known == name);
        let languages = names
            .iter()
            .enumerate()
            .filter_map(|(column, known)| {
                let tag = known.strip_prefix(name)?.strip_prefix('/')?;
                Some((language(tag)?, column))
            })
            .collect();
        Title { whole, languages }
    }

    /// The text; `None` if no column holds anything.
    pub(super) fn read(&self, row: &Row) -> Result<Option<SketchText>, String> {
        let mut texts: Vec<(String, String)> = (self.languages.iter())
            .map(|(tag, column)| (tag.clone(), row.field(*column).to_owned()))
            .collect();
        let whole = self.whole.map_or("", |column| row.field(column));
        if texts.iter().all(|(_, text)| text.is_empty()) && !whole.is_empty() {
            match serde_json::from_str(whole) {
                Ok(Value::Object(members)) => {
                    texts = members
                        .iter()
                        .filter_map(|(tag, text)| {
                            Some((language(tag)?, text.as_str()?.trim().to_owned()))
                        })
                        .collect();
                }
                _ => return fitting(SketchText::Plain(whole.to_owned())).map(Some),
            }
        }
        texts.retain(|(_, text)| !text.is_empty());
        texts.sort();
        match texts.is_empty() {
            true => Ok(None),
            false => fitting(SketchText::Languages(texts)).map(Some),
        }
    }
}

fn fitting(text: SketchText) -> Result<SketchText, String> {
    let long = |text: &String| text.chars().count() > MOST_CHARACTERS;
    let too_long = match &text {
        SketchText::Plain(text) => long(text),
        SketchText::Languages(texts) => texts.iter().any(|(_, text)| long(text)),
    };
    match too_long {
        true => Err(say!("decidim-title-long", most = %MOST_CHARACTERS)),
        false => Ok(text),
    }
}

/// A language tag; machine translations and other members are none.
fn language(tag: &str) -> Option<String> {
    let tag = tag.trim();
    let (primary, region) = match tag.split_once('-') {
        Some((primary, region)) => (primary, Some(region)),
        None => (tag, None),
    };
    let letters = |text: &str| text.bytes().all(|byte| byte.is_ascii_alphanumeric());
    let good = matches!(primary.len(), 2 | 3)
        && primary.bytes().all(|byte| byte.is_ascii_alphabetic())
        && region.is_none_or(|region| (2..=8).contains(&region.len()) && letters(region));
    // Header names are read in lower case; regions are written in capitals.
    good.then(|| match region {
        Some(region) => format!("{}-{}", primary.to_lowercase(), region.to_uppercase()),
        None => primary.to_lowercase(),
    })
}
