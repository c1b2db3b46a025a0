//! Drafts: begun from a template, checked, made into a manifest.

use std::collections::HashSet;

use serde::Deserialize;
use serde_json::{Value, json};
use urne_organizer::draft::{self, Begun, Example, Finding, Sketch, Weight};
use urne_organizer::fault::Fault;
use urne_organizer::ids;
use urne_record::Key32;
use urne_record::manifest::{KeyName, Manifest};

use crate::error::Error;
use crate::form::{self, Text};

/// The name of the form's text in messages.
const FILE: &str = "draft";

/// What the page knows when it begins a draft.
#[derive(Debug, Deserialize)]
pub struct Beginning {
    /// What the first contest asks.
    pub kind: Example,
    /// Language tag of the texts.
    pub language: String,
}

/// A new draft with a first contest of a kind; people and dates are left open.
///
/// # Errors
/// A template that is no draft, which the tests exclude.
pub fn begin(beginning: &Beginning) -> Result<Value, Error> {
    form_of(Begun {
        title: String::new(),
        language: beginning.language.clone(),
        contests: vec![draft::example(beginning.kind)],
    })
}

/// The form of a draft that is begun so.
pub(crate) fn form_of(begun: Begun) -> Result<Value, Error> {
    let text = draft::write(&Sketch {
        language: begun.language,
        title: begun.title,
        organizer: String::new(),
        opens: String::new(),
        closes: String::new(),
        early_close: false,
        threshold: None,
        floor: None,
        registrars: Vec::new(),
        trustees: Vec::new(),
        contests: begun.contests,
    });
    Ok(form::read(FILE, text.into_bytes())?)
}

/// A checked draft.
#[derive(Debug)]
pub struct Checked {
    /// The draft's text.
    pub text: Text,
    /// The manifest with what is doubtful, or what keeps it from being one.
    pub outcome: Result<(Manifest, Vec<Finding>), Fault>,
}

/// The draft file of a form; ids that were left open are made of the titles.
#[must_use]
pub fn text(form: &Value) -> Text {
    let mut form = form.clone();
    if let Some(contests) = form.get_mut("contests").and_then(Value::as_array_mut) {
        name(contests);
        for contest in contests {
            if let Some(options) = contest.get_mut("options").and_then(Value::as_array_mut) {
                name(options);
            }
        }
    }
    form::write(&form)
}

/// Gives an id to everything that has none.
fn name(items: &mut [Value]) {
    let id = |item: &Value| match item.get("id").and_then(Value::as_str) {
        Some(id) if !id.trim().is_empty() => Some(id.trim().to_owned()),
        _ => None,
    };
    let mut taken: HashSet<String> = items.iter().filter_map(id).collect();
    for (place, item) in items.iter_mut().enumerate() {
        if id(item).is_some() {
            continue;
        }
        let title = match item.get("title") {
            Some(Value::String(title)) => title.clone(),
            Some(Value::Object(titles)) => {
                let mut titles = titles.values().filter_map(Value::as_str);
                titles
                    .find(|title| !title.trim().is_empty())
                    .unwrap_or_default()
                    .to_owned()
            }
            _ => String::new(),
        };
        let short: String = title.trim().to_lowercase().chars().take(24).collect();
        let short = match short.trim_end() {
            "" => (place + 1).to_string(),
            short => short.to_owned(),
        };
        let made = ids::distinct(&short, &mut taken);
        if let Some(members) = item.as_object_mut() {
            members.insert("id".to_owned(), Value::from(made));
        }
    }
}

/// Checks the draft of a form as it would be posted now.
#[must_use]
pub fn check(form: &Value, organizer: Key32, board: KeyName) -> Checked {
    let text = text(form);
    let outcome = draft::read(FILE, text.toml.clone().into_bytes())
        .and_then(|written| draft::build(&written, organizer, board, &mut rand_core::OsRng));
    Checked { text, outcome }
}

impl Checked {
    /// For the page: `{"toml","fault"}` or `{"toml","manifest","findings","id"}`.
    #[must_use]
    pub fn told(&self) -> Value {
        let toml = &self.text.toml;
        match &self.outcome {
            Err(fault) => json!({"toml": toml, "fault": self.place(fault)}),
            Ok((manifest, findings)) => {
                let told: Vec<Value> = findings
                    .iter()
                    .map(|finding| {
                        let mut told = self.place(&finding.fault);
                        if let Some(members) = told.as_object_mut() {
                            let doubt = finding.weight == Weight::Doubt;
                            members.insert("doubt".to_owned(), Value::from(doubt));
                        }
                        told
                    })
                    .collect();
                json!({
                    "toml": toml, "manifest": manifest, "findings": told,
                    "id": manifest.election_id(),
                })
            }
        }
    }

    fn place(&self, fault: &Fault) -> Value {
        json!({"line": fault.line, "field": self.text.field(fault.line), "what": fault.what})
    }
}
