//! A draft as the page's form holds it: the TOML file as JSON, every setting under its own name, so that what the
//! form does not show is kept. Written out, each line knows its field.

use serde_json::{Map, Value};
use urne_organizer::draft;
use urne_organizer::fault::Fault;

/// A draft's text, and at which line each of its fields begins.
#[derive(Clone, Debug, Default)]
pub struct Text {
    /// The TOML text.
    pub toml: String,
    fields: Vec<(u64, String)>,
}

/// Settings of a draft before its tables, in the order in which they are written.
const TOP: [&str; 9] = [
    "language",
    "title",
    "description",
    "opens",
    "closes",
    "timezone",
    "early_close",
    "threshold",
    "floor",
];

/// Settings that a draft cannot do without: written even where they are empty, so that the check names them.
const NEEDED: [&str; 6] = ["title", "opens", "closes", "name", "key", "id"];

/// Settings of a contest in the order in which they are written; others follow.
const OF_CONTEST: [&str; 4] = ["id", "title", "kind", "shuffle"];

/// Other names under which a draft may have its lists.
const ALIASES: [(&str, &str); 5] = [
    ("registrar", "registrars"),
    ("trustee", "trustees"),
    ("contest", "contests"),
    ("style", "styles"),
    ("option", "options"),
];

/// A draft file as the form holds it.
///
/// # Errors
/// The line where it is no draft.
pub fn read(file: &str, bytes: Vec<u8>) -> Result<Value, Fault> {
    let text = String::from_utf8(bytes.clone()).unwrap_or_default();
    draft::read(file, bytes)?;
    let table: toml::Table = toml::from_str(text.trim_start_matches('\u{feff}'))
        .map_err(|error| Fault::at(file, 1, error.message()))?;
    Ok(plain(toml::Value::Table(table)))
}

/// TOML as JSON: times as text, lists under their usual names.
fn plain(value: toml::Value) -> Value {
    match value {
        toml::Value::String(text) => Value::from(text),
        toml::Value::Integer(number) => Value::from(number),
        toml::Value::Float(number) => Value::from(number),
        toml::Value::Boolean(yes) => Value::from(yes),
        toml::Value::Datetime(time) => Value::from(time.to_string()),
        toml::Value::Array(items) => items.into_iter().map(plain).collect(),
        toml::Value::Table(table) => {
            let usual = |name: String| {
                let alias = ALIASES.iter().find(|(alias, _)| *alias == name);
                alias.map_or(name, |(_, usual)| (*usual).to_owned())
            };
            let members = table.into_iter();
            members
                .map(|(name, value)| (usual(name), plain(value)))
                .collect()
        }
    }
}

/// The draft file of a form.
#[must_use]
pub fn write(form: &Value) -> Text {
    let mut text = Text::default();
    let empty = Map::new();
    let form = form.as_object().unwrap_or(&empty);
    for name in TOP {
        text.setting(name, name, form.get(name));
    }
    if let Some(organizer) = form.get("organizer") {
        text.table("[organizer]", "organizer", organizer, &["name"]);
    }
    text.tables("registrars", form, &["name", "key"]);
    text.tables("trustees", form, &["name", "key"]);
    text.contests(form);
    text.tables("styles", form, &["id", "title", "contests"]);
    if let Some(witnesses) = form.get("witnesses") {
        text.table("[witnesses]", "witnesses", witnesses, &["quorum", "keys"]);
    }
    text
}

impl Text {
    /// The field whose setting stands at a line.
    #[must_use]
    pub fn field(&self, line: u64) -> Option<&str> {
        let before = self.fields.iter().rev().find(|(begins, _)| *begins <= line);
        before.map(|(_, field)| field.as_str())
    }

    fn line(&self) -> u64 {
        1 + self.toml.bytes().filter(|byte| *byte == b'\n').count() as u64
    }

    fn setting(&mut self, path: &str, name: &str, value: Option<&Value>) {
        let value = match value {
            None | Some(Value::Null) if NEEDED.contains(&name) => "\"\"".to_owned(),
            None | Some(Value::Null) => return,
            Some(value) if is_empty(value) && !NEEDED.contains(&name) => return,
            Some(value) if is_empty(value) => "\"\"".to_owned(),
            Some(value) => match toml(value) {
                Some(value) => value.to_string(),
                None => return,
            },
        };
        self.fields.push((self.line(), path.to_owned()));
        self.toml.push_str(&format!("{name} = {value}\n"));
    }

    /// A table with its settings: those named first in this order, then the others.
    fn table(&mut self, head: &str, path: &str, value: &Value, first: &[&str]) {
        let empty = Map::new();
        let members = value.as_object().unwrap_or(&empty);
        if !self.toml.is_empty() {
            self.toml.push('\n');
        }
        self.fields.push((self.line(), path.to_owned()));
        self.toml.push_str(head);
        self.toml.push('\n');
        for name in first {
            let needed = *name != "id" || members.contains_key("id");
            if members.contains_key(*name) || needed && NEEDED.contains(name) {
                self.setting(&format!("{path}.{name}"), name, members.get(*name));
            }
        }
        let others = members
            .iter()
            .filter(|(name, _)| !first.contains(&name.as_str()) && *name != "options");
        for (name, value) in others {
            self.setting(&format!("{path}.{name}"), name, Some(value));
        }
    }

    fn tables(&mut self, name: &str, form: &Map<String, Value>, first: &[&str]) {
        for (place, value) in list(form.get(name)).enumerate() {
            let head = format!("[[{name}]]");
            self.table(&head, &format!("{name}.{place}"), value, first);
        }
    }

    fn contests(&mut self, form: &Map<String, Value>) {
        for (place, contest) in list(form.get("contests")).enumerate() {
            let path = format!("contests.{place}");
            self.table("[[contests]]", &path, contest, &OF_CONTEST);
            for (place, option) in list(contest.get("options")).enumerate() {
                let path = format!("{path}.options.{place}");
                let first = ["id", "title", "cost"];
                self.table("[[contests.options]]", &path, option, &first);
            }
        }
    }
}

fn list(value: Option<&Value>) -> impl Iterator<Item = &Value> {
    value.and_then(Value::as_array).into_iter().flatten()
}

/// Nothing was filled in: an empty text, or one in no language.
fn is_empty(value: &Value) -> bool {
    match value {
        Value::String(text) => text.trim().is_empty(),
        Value::Object(texts) => texts.is_empty() || texts.values().all(is_empty),
        Value::Array(items) => items.is_empty(),
        _ => false,
    }
}

/// JSON as TOML; a text in languages without those that were left empty.
fn toml(value: &Value) -> Option<toml::Value> {
    Some(match value {
        Value::Null => return None,
        Value::Bool(yes) => toml::Value::Boolean(*yes),
        Value::Number(number) => match number.as_i64() {
            Some(whole) => toml::Value::Integer(whole),
            None => toml::Value::Float(number.as_f64()?),
        },
        Value::String(text) => toml::Value::String(text.trim().to_owned()),
        Value::Array(items) => toml::Value::Array(items.iter().filter_map(toml).collect()),
        Value::Object(members) => {
            let members = members.iter().filter(|(_, value)| !is_empty(value));
            let members = members.filter_map(|(name, value)| Some((name.clone(), toml(value)?)));
            toml::Value::Table(members.collect())
        }
    })
}
