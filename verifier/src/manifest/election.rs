//! A manifest that obeys every rule, laid out for the checks: positions, styles, statements.

use std::collections::HashMap;
use std::ops::Range;
use std::sync::Arc;

use ed25519_dalek::{Signature, VerifyingKey};

use super::{Manifest, rules};
use crate::encoding::{Time, hex};
use crate::notation::{Generators, Hash};
use crate::statements::{Part, Shape, Statement, bound};

/// Most claims of a style, those that amounts are not negative included.
const MAX_CLAIMS: usize = 64;

/// A contest's place among the election's positions (counted from 0 here).
#[derive(Debug, Clone)]
pub struct ContestLayout {
    /// Its positions, the blank last.
    pub positions: Range<usize>,
    /// The largest value that a position of a valid ballot can have.
    pub bound: u64,
}

/// A ballot style with what its ballots prove.
#[derive(Debug, Clone)]
pub struct StyleLayout {
    /// The style's id.
    pub id: String,
    /// Indexes of its contests in the manifest.
    pub contests: Vec<usize>,
    /// Its positions, counted from 0, in the style's order.
    pub positions: Arc<[usize]>,
    /// Its statement.
    pub statement: Arc<Statement>,
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
            end += contest.position_count();
            contests.push(ContestLayout {
                positions: start..end,
                bound: bound(&contest.ballot),
            });
        }
        let indexes: HashMap<&str, usize> = manifest
            .contests
            .iter()
            .enumerate()
            .map(|(i, c)| (c.id.as_str(), i))
            .collect();
        let parts: Vec<Part> = manifest.contests.iter().map(Part::compile).collect();
        let mut styles = Vec::new();
        for style in &manifest.styles {
            let of_style: Vec<usize> = style
                .contests
                .iter()
                .filter_map(|id| indexes.get(id.as_str()).copied())
                .collect();
            let parts: Vec<&Part> = of_style.iter().filter_map(|i| parts.get(*i)).collect();
            // Nothing is joined that is too large: a manifest of 64 KiB could ask for gigabytes.
            if let Some(what) = size_violation(Shape::of(&parts)) {
                violations.push(format!("style {}: {what}", style.id));
                continue;
            }
            let positions = of_style
                .iter()
                .filter_map(|i| contests.get(*i))
                .flat_map(|c| c.positions.clone());
            styles.push(StyleLayout {
                id: style.id.clone(),
                positions: positions.collect(),
                contests: of_style,
                statement: Arc::new(Statement::join(&parts)),
            });
        }
        if !violations.is_empty() {
            return Err(violations);
        }
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
            generators: Generators::for_shapes(styles.iter().map(|style| style.statement.shape)),
            contests,
            styles,
            positions: end,
            threshold,
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

    /// Whether a contest asks for amounts, which check 11 is about.
    pub fn has_amounts(&self) -> bool {
        let mut contests = self.manifest.contests.iter();
        contests.any(|contest| contest.ballot.is_allocation())
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

/// Whether ballots of this shape are too large.
fn size_violation(shape: Shape) -> Option<&'static str> {
    if shape.amounts + shape.claims > MAX_CLAIMS {
        Some("there are more than 64 claims")
    } else if 44 * (shape.positions + 1 + shape.strings()) + 1024 > 65_000 {
        Some("its ballots would be too large")
    } else {
        None
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
