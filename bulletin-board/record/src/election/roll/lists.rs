//! The registrars' lists while their parts arrive.

use urne_crypto::credential::{CredentialKey, Row};

use crate::body;
use crate::bytes::{Hash32, Label};
use crate::manifest::Manifest;

use super::super::refused::{Reason, Refused};
use super::Roll;

/// Most rows of a part.
const MAX_ROWS: usize = 200;

/// A row whose half key is proven to be held.
#[derive(Clone, Copy, Debug)]
pub(in super::super) struct PossessedRow {
    label: Label,
    key: CredentialKey,
    /// Place in the manifest.
    style: usize,
    weight: u32,
}

/// One list for each registrar.
#[derive(Clone, Debug)]
pub(in super::super) struct Lists(Vec<List>);

/// A registrar's list as far as it has arrived.
#[derive(Clone, Debug, Default)]
struct List {
    rows: Vec<PossessedRow>,
    /// Parts that have arrived.
    arrived: u32,
    /// Parts that the first one announced; 0 before it.
    parts: u32,
}

impl List {
    fn is_complete(&self) -> bool {
        self.parts > 0 && self.arrived == self.parts
    }
}

/// Checks the rows of a part by themselves, proofs of possession included.
pub(in super::super) fn verify_rows(
    part: &body::Roll,
    manifest: &Manifest,
    election: &Hash32,
) -> Result<Vec<PossessedRow>, Refused> {
    Reason::Malformed.unless((1..=MAX_ROWS).contains(&part.rows.len()), || {
        format!(
            "a part of a list has 1 to {MAX_ROWS} rows, not {}",
            part.rows.len()
        )
    })?;
    let registrar = u8::try_from(part.registrar)
        .map_err(|_| Reason::BadSignature.because("there is no such registrar"))?;
    let row = |row: &body::RollRow| {
        let label = row.label;
        let (style, _) = manifest.style(&row.style).ok_or_else(|| {
            Reason::Inconsistent.because(format!("row {label}: there is no style {}", row.style))
        })?;
        Reason::Malformed.unless(row.weight > 0, || format!("row {label}: the weight is 0"))?;
        let bad =
            |error: urne_crypto::Error| Reason::BadProof.because(format!("row {label}: {error}"));
        let key = CredentialKey::from_bytes(row.key.as_bytes()).map_err(bad)?;
        let claim = Row {
            election: election.as_bytes(),
            registrar,
            label: label.as_bytes(),
            weight: u64::from(row.weight),
            style: row.style.as_str(),
        };
        let key = key
            .verify_possession(&claim, row.proof.as_bytes())
            .map_err(bad)?
            .key();
        Ok(PossessedRow {
            label,
            key,
            style,
            weight: row.weight,
        })
    };
    part.rows.iter().map(row).collect()
}

impl Lists {
    /// Empty lists.
    pub(in super::super) fn new(manifest: &Manifest) -> Self {
        Lists(
            manifest
                .registrars
                .iter()
                .map(|_| List::default())
                .collect(),
        )
    }

    /// Parts that have arrived and parts of the whole list, for a registrar (ordinal from 1).
    pub(in super::super) fn progress(&self, registrar: u32) -> (u32, u32) {
        let index = usize::try_from(registrar).unwrap_or(0).wrapping_sub(1);
        self.0
            .get(index)
            .map_or((0, 0), |list| (list.arrived, list.parts))
    }

    /// Whether a part is the next one of its registrar's list.
    pub(in super::super) fn admits(&self, part: &body::Roll) -> Result<(), Refused> {
        let list = self.list(part.registrar)?;
        Reason::Duplicate.unless(!list.is_complete() && part.part > list.arrived, || {
            format!(
                "part {} of registrar {}'s list stands already",
                part.part, part.registrar
            )
        })?;
        let announced = if list.parts == 0 {
            part.parts
        } else {
            list.parts
        };
        let next = list.arrived + 1;
        Reason::Inconsistent.unless(
            part.part == next && part.parts == announced && next <= part.parts,
            || {
                format!(
                    "registrar {}: part {} of {} came where part {next} of {announced} belongs",
                    part.registrar, part.part, part.parts
                )
            },
        )
    }

    /// Takes the next part; the one that completes all lists gives the roll.
    ///
    /// On an error nothing has changed.
    pub(in super::super) fn accept(
        &mut self,
        part: &body::Roll,
        rows: Vec<PossessedRow>,
        manifest: &Manifest,
    ) -> Result<Option<Roll>, Refused> {
        self.admits(part)?;
        let index = usize::try_from(part.registrar).unwrap_or(0).wrapping_sub(1);
        let list = self.list(part.registrar)?;
        let completes = part.part == part.parts;
        let last = list.rows.last().map(|row| row.label);
        let labels = last.into_iter().chain(rows.iter().map(|row| row.label));
        Reason::Inconsistent.unless(labels.is_sorted_by(|a, b| a < b), || {
            format!("registrar {}: the labels do not increase", part.registrar)
        })?;

        let other = self
            .0
            .iter()
            .enumerate()
            .find(|(place, _)| *place != index)
            .map(|(_, list)| list);
        let roll = match other {
            None if completes => {
                let all = list.rows.iter().chain(&rows);
                let rows = all.map(|row| (row.key, row.style, row.weight)).collect();
                Some(Roll::new(rows, manifest)?)
            }
            None => None,
            Some(other) => {
                compare(&rows, list.rows.len(), completes, other)?;
                if completes && other.is_complete() {
                    let all = list.rows.iter().chain(&rows).zip(&other.rows);
                    let rows = all.map(|(a, b)| join(a, b)).collect::<Result<_, _>>()?;
                    Some(Roll::new(rows, manifest)?)
                } else {
                    None
                }
            }
        };
        if let Some(list) = self.0.get_mut(index) {
            list.rows.extend(rows);
            list.arrived += 1;
            list.parts = part.parts;
        }
        if roll.is_some() {
            // The roll holds all that is needed from here on.
            self.0.iter_mut().for_each(|list| list.rows = Vec::new());
        }
        Ok(roll)
    }

    fn list(&self, registrar: u32) -> Result<&List, Refused> {
        let index = usize::try_from(registrar).unwrap_or(0).wrapping_sub(1);
        self.0.get(index).ok_or_else(|| {
            Reason::BadSignature.because(format!("there is no registrar {registrar}"))
        })
    }
}

/// Finds the first difference between new rows, which begin at row `start` of their list, and the
/// other registrar's list as far as it has arrived.
fn compare(
    rows: &[PossessedRow],
    start: usize,
    completes: bool,
    other: &List,
) -> Result<(), Refused> {
    for (mine, theirs) in rows.iter().zip(other.rows.iter().skip(start)) {
        Reason::Inconsistent.unless(mine.label == theirs.label, || {
            format!(
                "the registrars' lists differ at label {}",
                mine.label.min(theirs.label)
            )
        })?;
        Reason::Inconsistent.unless(
            mine.weight == theirs.weight && mine.style == theirs.style,
            || {
                format!(
                    "the registrars' lists differ in weight or style at label {}",
                    mine.label
                )
            },
        )?;
    }
    let end = start + rows.len();
    let too_long = other.is_complete() && end > other.rows.len();
    let too_short = completes && end < other.rows.len();
    Reason::Inconsistent.unless(!too_long && !too_short, || {
        "the registrars' lists have different numbers of rows".to_owned()
    })
}

fn join(a: &PossessedRow, b: &PossessedRow) -> Result<(CredentialKey, usize, u32), Refused> {
    let credential = a
        .key
        .join(&b.key)
        .map_err(|error| Reason::Inconsistent.because(format!("row {}: {error}", a.label)))?;
    Ok((credential, a.style, a.weight))
}
