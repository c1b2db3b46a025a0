//! The rules that a manifest keeps (specs/manifest.md).

use std::collections::{BTreeSet, HashSet};

use super::{Contest, Manifest};
use crate::Error;
use crate::manifest::MAX_POSITIONS;
use crate::sign;
use crate::text::Id;

/// Fails with a sentence unless the condition holds.
macro_rules! demand {
    ($condition:expr, $($message:tt)+) => {
        if !$condition {
            return Err(Error::Manifest(format!($($message)+)));
        }
    };
}

mod contest;
mod sizes;

impl Manifest {
    /// Checks every rule of the record; what the board asks besides is its own matter.
    ///
    /// # Errors
    /// [`Error::Manifest`] names the first rule that does not hold.
    pub fn validate(&self) -> Result<(), Error> {
        demand!(
            is_board_name(&self.board.name),
            "board name {:?} is not allowed",
            self.board.name
        );
        demand!(
            self.closes > self.opens,
            "closes ({}) is not after opens ({})",
            self.closes,
            self.opens
        );
        demand!(
            (2..=1_000_000).contains(&self.floor),
            "floor {} is not in 2 to 1,000,000",
            self.floor
        );
        self.validate_people()?;
        self.validate_contests()?;
        self.validate_styles()?;
        self.validate_sizes()
    }

    fn validate_people(&self) -> Result<(), Error> {
        let n = self.trustees.len();
        demand!(
            (1..=2).contains(&self.registrars.len()),
            "there must be 1 or 2 registrars"
        );
        demand!((2..=32).contains(&n), "there must be 2 to 32 trustees");
        let threshold = usize::try_from(self.threshold).unwrap_or(usize::MAX);
        demand!(
            (2..=n).contains(&threshold),
            "threshold {threshold} is not in 2 to {n}"
        );

        let witnesses = &self.witnesses;
        demand!(witnesses.keys.len() <= 32, "more than 32 witnesses");
        let quorum = usize::try_from(witnesses.quorum).unwrap_or(usize::MAX);
        demand!(
            quorum <= witnesses.keys.len(),
            "the quorum {quorum} exceeds the number of witnesses"
        );
        for witness in &witnesses.keys {
            demand!(
                is_key_name(&witness.name),
                "witness name {:?} is not allowed",
                witness.name
            );
        }

        let parties = std::iter::once(&self.organizer)
            .chain(&self.registrars)
            .chain(&self.trustees);
        let named = std::iter::once(&self.board).chain(&witnesses.keys);
        let keys = parties
            .map(|party| (party.key, party.name.as_str()))
            .chain(named.map(|party| (party.key, party.name.as_str())));
        let mut seen = HashSet::new();
        for (key, name) in keys {
            demand!(
                sign::public_key(&key).is_ok(),
                "the key of {name} is not a valid Ed25519 key"
            );
            demand!(seen.insert(key), "the key of {name} occurs twice");
        }
        Ok(())
    }

    fn validate_contests(&self) -> Result<(), Error> {
        demand!(
            (1..=100).contains(&self.contests.len()),
            "there must be 1 to 100 contests"
        );
        demand!(
            distinct(self.contests.iter().map(|c| &c.id)),
            "two contests have one id"
        );
        self.contests.iter().try_for_each(Contest::validate)?;
        let positions = self.positions();
        demand!(
            positions <= MAX_POSITIONS,
            "{positions} positions are more than {MAX_POSITIONS}"
        );
        Ok(())
    }

    fn validate_styles(&self) -> Result<(), Error> {
        demand!(
            (1..=1000).contains(&self.styles.len()),
            "there must be 1 to 1000 styles"
        );
        demand!(
            distinct(self.styles.iter().map(|s| &s.id)),
            "two styles have one id"
        );
        let mut used = BTreeSet::new();
        for style in &self.styles {
            let places: Option<Vec<usize>> = style
                .contests
                .iter()
                .map(|id| self.contest(id).map(|(place, _)| place))
                .collect();
            let ordered =
                |places: &Vec<usize>| !places.is_empty() && places.is_sorted_by(|a, b| a < b);
            let Some(places) = places.filter(ordered) else {
                return Err(Error::Manifest(format!(
                    "style {} does not list known contests, each once, in the manifest's order",
                    style.id
                )));
            };
            used.extend(places);
        }
        let unused = self
            .contests
            .iter()
            .enumerate()
            .find(|(place, _)| !used.contains(place));
        if let Some((_, contest)) = unused {
            return Err(Error::Manifest(format!(
                "contest {} is in no style",
                contest.id
            )));
        }
        Ok(())
    }
}

fn distinct<'a>(mut ids: impl Iterator<Item = &'a Id>) -> bool {
    let mut seen = HashSet::new();
    ids.all(|id| seen.insert(id))
}

/// `[a-z0-9][a-z0-9.:/-]{0,99}`
fn is_board_name(name: &str) -> bool {
    let allowed = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit();
    name.len() <= 100
        && name.bytes().next().is_some_and(allowed)
        && name.bytes().all(|b| allowed(b) || b".:/-".contains(&b))
}

/// A name that a signature line of a note can carry.
fn is_key_name(name: &str) -> bool {
    (1..=200).contains(&name.chars().count())
        && !name.contains(|c: char| c.is_whitespace() || c < ' ' || c == '+')
}
