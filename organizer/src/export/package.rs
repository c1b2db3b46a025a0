//! `datapackage.json`: the tables with their columns, as Frictionless Data describes them (Data
//! Package, Tabular Data Resource and Table Schema, version 1).

use serde_json::{Value, json};
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
            let mut field = json!({
                "name": column.name,
                "type": column.kind,
                "description": column.about,
            });
            if column.required {
                field["constraints"] = json!({ "required": true });
            }
            field
        })
        .collect();
    let mut resource = described(&table.file, "tabular-data-resource");
    resource["title"] = json!(table.title);
    resource["dialect"] =
        json!({ "delimiter": ",", "quoteChar": "\"", "doubleQuote": true, "header": true });
    resource["schema"] = json!({
        "fields": fields,
        "missingValues": [""],
        "primaryKey": table.key,
    });
    resource
}

fn other(file: &File) -> Value {
    described(file, "data-resource")
}

fn described(file: &File, profile: &str) -> Value {
    let name = file
        .name
        .to_lowercase()
        .replace(|c: char| !c.is_ascii_alphanumeric(), "-");
    let format = file.name.rsplit('.').next().unwrap_or_default();
    json!({
        "name": name,
        "path": file.name,
        "profile": profile,
        "format": format,
        "mediatype": file.media_type(),
        "encoding": "utf-8",
        "bytes": file.bytes.len(),
        "hash": format!("sha256:{}", Hash32::sha256(&file.bytes)),
    })
}
