//! `datapackage.json`: the tables with their columns, as Frictionless Data describes them (Data
//! Package, Tabular Data Resource and Table Schema, version 1).

use serde_json::{Map, Value, json};
use urne_record::Hash32;

use super::{File, Table};
use crate::results::Results;

/// The description of tables and further files.
pub fn package(results: &Results<'_>, tables: &[Table], others: &[File]) -> Value {
    let lang = results.language();
    let tabular = tables.iter().map(table);
    let resources: Vec<Value> = tabular.chain(others.iter().map(other)).collect();
    json!({
        "profile": "data-package",
        "name": format!("urne-{}", results.election().get(..16).unwrap_or_default()),
        "id": results.election(),
        "title": results.manifest().title.pick(lang),
        "description": "Result of an election whose ballots, proofs and decryption anybody can verify; id is the election's.",
        "created": super::rudi::seconds(results.posted()),
        "contributors": [{ "title": results.manifest().organizer.name, "role": "publisher" }],
        "resources": resources,
    })
}

fn table(table: &Table) -> Value {
    let fields: Vec<Value> = table
        .columns
        .iter()
        .map(|column| {
            json!({
                "name": column.name,
                "type": column.kind,
                "description": column.about,
                "constraints": { "required": column.required },
            })
        })
        .collect();
    let mut resource = described(&table.file, "tabular-data-resource");
    resource.insert("title".to_owned(), json!(table.title));
    let dialect =
        json!({ "delimiter": ",", "quoteChar": "\"", "doubleQuote": true, "header": true });
    resource.insert("dialect".to_owned(), dialect);
    let schema = json!({ "fields": fields, "missingValues": [""], "primaryKey": table.key });
    resource.insert("schema".to_owned(), schema);
    Value::Object(resource)
}

fn other(file: &File) -> Value {
    Value::Object(described(file, "data-resource"))
}

fn described(file: &File, profile: &str) -> Map<String, Value> {
    let plain = |c: char| !c.is_ascii_alphanumeric();
    let members = [
        ("name", json!(file.name.to_lowercase().replace(plain, "-"))),
        ("path", json!(file.name)),
        ("profile", json!(profile)),
        ("format", json!(file.name.rsplit('.').next())),
        ("mediatype", json!(file.media_type())),
        ("encoding", json!("utf-8")),
        ("bytes", json!(file.bytes.len())),
        (
            "hash",
            json!(format!("sha256:{}", Hash32::sha256(&file.bytes))),
        ),
    ];
    members
        .into_iter()
        .map(|(name, value)| (name.to_owned(), value))
        .collect()
}
