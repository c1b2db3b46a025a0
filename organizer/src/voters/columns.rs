//! Which column is what: separators are detected, names are taken leniently.

use super::Complaint;
use crate::table::Row;
use crate::words::say;

/// The columns that a list has.
#[derive(Debug)]
pub(super) struct Columns {
    pub(super) voter: Column,
    pub(super) style: Option<Column>,
    pub(super) weight: Option<Column>,
    pub(super) label: Option<Column>,
}

/// A column: its index and its name as written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Column {
    pub(super) index: usize,
    pub(super) name: String,
}

/// The first known name wins: a list with numbers and addresses goes by the numbers.
const VOTER: &[&str] = &[
    "voter",
    "voter_id",
    "id",
    "document_id",
    "email",
    "e_mail",
    "email_address",
    "mail",
    "courriel",
];
const STYLE: &[&str] = &["style", "ballot_style_code", "ballot_style"];
const WEIGHT: &[&str] = &["weight", "poids"];
const LABEL: &[&str] = &["label"];

impl Columns {
    pub(super) fn of(header: &Row) -> Result<Self, Complaint> {
        let complaint = |column: Option<&str>, what: String| Complaint {
            line: header.line,
            column: column.map(str::to_owned),
            what,
        };
        let names: Vec<String> = header.fields.iter().map(normal).collect();
        let find = |known: &[&str]| -> Result<Option<Column>, Complaint> {
            for name in known {
                let mut found =
                    (0..names.len()).filter(|&i| names.get(i).is_some_and(|n| n == name));
                let Some(index) = found.next() else { continue };
                let written = header.field(index);
                if found.next().is_some() {
                    return Err(complaint(Some(written), say!("voters-column-twice")));
                }
                return Ok(Some(Column {
                    index,
                    name: written.to_owned(),
                }));
            }
            Ok(None)
        };
        let voter = find(VOTER)?.ok_or_else(|| complaint(None, say!("voters-no-columns")))?;
        Ok(Columns {
            voter,
            style: find(STYLE)?,
            weight: find(WEIGHT)?,
            label: find(LABEL)?,
        })
    }
}

fn normal(name: &str) -> String {
    name.trim().to_lowercase().replace([' ', '-'], "_")
}

impl Column {
    /// Whether the column holds e-mail addresses.
    pub(super) fn is_email(&self) -> bool {
        matches!(
            normal(&self.name).as_str(),
            "email" | "e_mail" | "email_address" | "mail" | "courriel"
        )
    }
}
