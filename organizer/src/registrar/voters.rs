//! The voter list as it was imported.

use std::collections::BTreeMap;

use anyhow::{Result, bail};
use rand_core::{CryptoRng, RngCore};
use serde::{Deserialize, Serialize};
use urne_record::{Id, Label, Manifest};

use crate::voters::{Voter, random_label};
use crate::words::say;

/// An imported list.
#[derive(Debug, Serialize, Deserialize)]
pub struct Imported {
    /// Whether the labels came with the list and may be shared with a second registrar.
    pub labelled: bool,
    /// The rows, in the list's order.
    pub rows: Vec<Row>,
}

/// One voter.
#[derive(Debug, Serialize, Deserialize)]
pub struct Row {
    /// What the registrar calls the voter.
    pub voter: String,
    /// The style, if the list says.
    pub style: Option<String>,
    /// The weight.
    pub weight: u32,
    /// What joins the lists of two registrars.
    pub label: Label,
}

/// A weight in a contest that too few voters have.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct SingledOut {
    /// The contest.
    pub contest: Id,
    /// The weight.
    pub weight: u32,
    /// How many voters have it.
    pub voters: u64,
}

impl Imported {
    /// A list that was read without fault; labels are made where it has none.
    pub fn new(voters: Vec<Voter>, rng: &mut (impl RngCore + CryptoRng)) -> Self {
        let labelled = voters.iter().all(|voter| voter.label.is_some());
        let row = |voter: Voter| Row {
            voter: voter.voter,
            style: voter.style,
            weight: voter.weight,
            label: voter.label.unwrap_or_else(|| random_label(rng)),
        };
        Imported {
            labelled,
            rows: voters.into_iter().map(row).collect(),
        }
    }

    /// Weights that would keep the poll from opening (specs/roll.md): in a contest fewer voters have
    /// them than the manifest's floor. `styles` are those of the rows, in order.
    pub fn singled_out(&self, styles: &[Id], manifest: &Manifest) -> Vec<SingledOut> {
        let mut found = Vec::new();
        for contest in &manifest.contests {
            let has = |style: &Id| {
                let style = manifest.styles.iter().find(|known| known.id == *style);
                style.is_some_and(|style| style.contests.contains(&contest.id))
            };
            let mut classes: BTreeMap<u32, u64> = BTreeMap::new();
            for (row, _) in self.rows.iter().zip(styles).filter(|(_, s)| has(s)) {
                *classes.entry(row.weight).or_default() += 1;
            }
            let few = classes
                .into_iter()
                .filter(|(_, voters)| *voters < u64::from(manifest.floor));
            found.extend(few.map(|(weight, voters)| SingledOut {
                contest: contest.id.clone(),
                weight,
                voters,
            }));
        }
        found
    }

    /// Whether the list fits an election: styles that exist, labels where two registrars need them.
    ///
    /// # Errors
    /// The first row that does not fit.
    pub fn styles(&self, manifest: &Manifest) -> Result<Vec<Id>> {
        if manifest.registrars.len() == 2 && !self.labelled {
            bail!(say!("voters-labels-needed"));
        }
        let names: Vec<&str> = manifest
            .styles
            .iter()
            .map(|style| style.id.as_str())
            .collect();
        let only = match manifest.styles.as_slice() {
            [style] => Some(style.id.clone()),
            _ => None,
        };
        let names = names.join(", ");
        let style = |row: &Row| match (&row.style, &only) {
            (None, Some(only)) => Ok(only.clone()),
            (None, None) => bail!(say!("voters-no-style", voter = &row.voter, styles = &names)),
            (Some(style), _) => match manifest
                .styles
                .iter()
                .find(|known| known.id.as_str() == style)
            {
                Some(known) => Ok(known.id.clone()),
                None => bail!(say!(
                    "voters-other-style",
                    voter = &row.voter,
                    style = style,
                    styles = &names
                )),
            },
        };
        self.rows.iter().map(style).collect()
    }
}
