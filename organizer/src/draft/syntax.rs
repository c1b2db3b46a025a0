//! What the TOML reader says is wrong, in the reader's language.

use urne_words::spoken;

use crate::words::{WORDS, say};

/// The reader's message in words; a name of a sentence is what [`schema`](super::schema) expects.
pub(super) fn told(message: &str) -> String {
    // The parser's own words may run over several lines.
    let message = message.lines().collect::<Vec<_>>().join("; ");
    if let Some(expected) = WORDS.find(spoken(), &message, &[]) {
        return expected;
    }
    field(&message)
        .or_else(|| kind(&message))
        .unwrap_or_else(|| syntax(&message))
}

/// Settings that are missing or unknown, and values that are none of those known.
fn field(message: &str) -> Option<String> {
    let quoted = |text: &str| -> Vec<String> {
        let names = text.split('`').skip(1).step_by(2);
        names.map(str::to_owned).collect()
    };
    if let Some(rest) = message.strip_prefix("missing field ") {
        return Some(say!("draft-missing", name = quoted(rest).join("")));
    }
    let ids = [
        ("unknown field ", "draft-unknown"),
        ("unknown variant ", "draft-variant"),
    ];
    let (id, rest) = ids
        .iter()
        .find_map(|(start, id)| Some((*id, message.strip_prefix(start)?)))?;
    let names = quoted(rest);
    let (name, known) = names.split_first()?;
    let known: Vec<String> = known.iter().map(|name| format!("`{name}`")).collect();
    let (count, known) = (known.len(), known.join(", "));
    Some(say!(id, name = name, count = count, known = known))
}

/// Values of another kind than is asked for.
fn kind(message: &str) -> Option<String> {
    let ids = [
        ("invalid type: ", "draft-type"),
        ("invalid value: ", "draft-value"),
    ];
    let (id, rest) = ids
        .iter()
        .find_map(|(start, id)| Some((*id, message.strip_prefix(start)?)))?;
    let (found, expected) = rest.rsplit_once(", expected ")?;
    let found = match (found, found.split_once(['`', '"'])) {
        ("map", _) => say!("draft-found-table"),
        ("sequence", _) => say!("draft-found-list"),
        (_, Some((kind, _))) => {
            let value = found.strip_prefix(kind).unwrap_or(found);
            say!("draft-found", kind = kind.trim(), value = value)
        }
        _ => found.to_owned(),
    };
    let expected = match expected {
        "i64" | "u32" | "u8" => say!("draft-kind-number"),
        "a string" => say!("draft-kind-text"),
        "a boolean" => say!("draft-kind-truth"),
        "a sequence" => say!("draft-kind-list"),
        table if table.starts_with("struct ") => say!("draft-kind-table"),
        other => other.to_owned(),
    };
    Some(say!(id, found = found, expected = expected))
}

/// Lines that are not TOML.
fn syntax(message: &str) -> String {
    let reasons = [
        ("missing value", "value"),
        ("string values must be quoted", "quotes"),
        ("duplicate key", "twice"),
        ("invalid basic string, expected `\"`", "open"),
        ("invalid literal string, expected `'`", "open"),
        ("key with no value", "equals"),
        ("missing comma", "comma"),
        ("unclosed array", "bracket"),
        ("unclosed table", "bracket"),
        ("unclosed inline table", "bracket"),
    ];
    let reason = reasons.iter().find(|(start, _)| message.starts_with(start));
    let reason = reason.map_or("other", |(_, reason)| *reason);
    let plain = "such as \"text\", and true or false without quotes";
    let detail = message.replace("expected literal string", plain);
    say!("draft-syntax", reason = reason, detail = detail)
}
