//! A manifest that obeys every rule, laid out for the checks: positions, styles, statements.

use std::collections::HashMap;
use std::ops::Range;

use ed25519_dalek::{Signature, VerifyingKey};

use super::{Manifest, rules};
use crate::encoding::{Time, hex};
use crate::notation::{Generators, Hash};
use crate::statements::Statement;

/// A contest's place among the election's positions (counted from 0 here).
#[derive(Debug, Clone)]
pub struct ContestLayout {
    /// Its positions, the blank last.
    pub positions: Range<usize>,
}

/// A ballot style with what its ballots prove.
#[derive(Debug, Clone)]
pub struct StyleLayout {
    /// The style's id.
    pub id: String,
    /// Indexes of its contests in the manifest.
    pub contests: Vec<usize>,
    /// Its positions, counted from 0, in the style's order.
    pub positions: Vec<usize>,
    /// Its statement.
    pub statement: Statement,
}

/// Evidence that a manifest obeys specs/manifest.md.
#[derive(Debug, Clone)]
pub struct Election {
    /// The election's id.
    pub id: Hash,
    /// The manifest.
    pub manifest: Manifest,
    /// Start of voting.
    pub opens: Time,
    /// End of voting before any extension.
    pub closes: Time,
    /// The contests, in the manifest's order.
    pub contests: Vec<ContestLayout>,
    /// The styles, in the manifest's order.
    pub styles: Vec<StyleLayout>,
    /// M, the number of positions and of election keys.
    pub positions: usize,
    /// t, the number of trustees that decrypt.
    pub threshold: usize,
    /// The bases of ballot proofs.
    pub generators: Generators,
    style_indexes: HashMap<String, usize>,
}

impl Election {
    /// Checks the manifest's rules, or says which are broken.
    pub fn new(manifest: Manifest, id: Hash) -> Result<Self, Vec<String>> {
        let mut violations = rules::violations(&manifest);
        let (Some(opens), Some(closes), true) =
            (manifest.opens, manifest.closes, violations.is_empty())
        else {
            return Err(violations);
        };
        let mut contests = Vec::new();
        let mut end = 0;
        for contest in &manifest.contests {
            let start = end;
            end += contest.options.len() + usize::from(contest.blank);
            contests.push(ContestLayout {
                positions: start..end,
            });
        }
        let indexes: HashMap<&str, usize> = manifest
            .contests
            .iter()
            .enumerate()
            .map(|(i, c)| (c.id.as_str(), i))
            .collect();
        let mut styles = Vec::new();
        for style in &manifest.styles {
            let of_style: Vec<usize> = style
                .contests
                .iter()
                .filter_map(|id| indexes.get(id.as_str()).copied())
                .collect();
            let statement =
                Statement::compile(of_style.iter().filter_map(|i| manifest.contests.get(*i)));
            let (m, k) = (statement.marks.len(), statement.bits);
            if 44 * (m + k + 7) + 1024 > 65_000 {
                violations.push(format!(
                    "style {}: its ballots would be too large",
                    style.id
                ));
            }
            let positions = of_style
                .iter()
                .filter_map(|i| contests.get(*i))
                .flat_map(|c| c.positions.clone());
            styles.push(StyleLayout {
                id: style.id.clone(),
                positions: positions.collect(),
                contests: of_style,
                statement,
            });
        }
        if !violations.is_empty() {
            return Err(violations);
        }
        let bits = styles
            .iter()
            .map(|style| style.statement.bits)
            .max()
            .unwrap_or(0);
        let style_indexes = styles
            .iter()
            .enumerate()
            .map(|(i, s)| (s.id.clone(), i))
            .collect();
        let threshold = usize::try_from(manifest.threshold).unwrap_or(usize::MAX);
        Ok(Self {
            id,
            opens,
            closes,
            contests,
            styles,
            positions: end,
            threshold,
            generators: Generators::new(bits),
            style_indexes,
            manifest,
        })
    }

    /// The index of a style, by its id.
    pub fn style_index(&self, id: &str) -> Option<usize> {
        self.style_indexes.get(id).copied()
    }

    /// The style of an index.
    pub fn style(&self, index: usize) -> Option<&StyleLayout> {
        self.styles.get(index)
    }

    /// The origin line of the log's checkpoints.
    pub fn origin(&self) -> String {
        format!("{}/{}", self.manifest.board.name, hex(&self.id))
    }

    /// Ed25519 keys of the registrar of this ordinal.
    pub fn registrar(&self, ordinal: u64) -> Option<&[u8; 32]> {
        nth(&self.manifest.registrars, ordinal).map(|party| &party.key)
    }

    /// Ed25519 keys of the trustee of this ordinal.
    pub fn trustee(&self, ordinal: u64) -> Option<&[u8; 32]> {
        nth(&self.manifest.trustees, ordinal).map(|party| &party.key)
    }
}

fn nth<T>(list: &[T], ordinal: u64) -> Option<&T> {
    list.get(usize::try_from(ordinal).ok()?.checked_sub(1)?)
}

/// Strict Ed25519: canonical encodings, no small order, no cofactor.
pub fn ed25519_holds(key: &[u8; 32], message: &[u8], signature: &[u8; 64]) -> bool {
    VerifyingKey::from_bytes(key).is_ok_and(|key| {
        key.verify_strict(message, &Signature::from_bytes(signature))
            .is_ok()
    })
}
