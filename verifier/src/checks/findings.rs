//! Which check failed, and what and where.

use std::fmt;

/// The checks by their numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(missing_docs, reason = "the names of specs/verification.md")]
pub enum Check {
    Entries = 1,
    Chain = 2,
    Tree = 3,
    Authors = 4,
    Manifest = 5,
    Commitments = 6,
    Keys = 7,
    Roll = 8,
    Casting = 9,
    BallotProof = 10,
    Amounts = 11,
    Replacement = 12,
    Close = 13,
    Aggregates = 14,
    PartialDecryptions = 15,
    Totals = 16,
    Paper = 17,
    Result = 18,
    Pages = 19,
}

impl Check {
    /// All checks in order.
    pub const ALL: [Self; 19] = [
        Self::Entries,
        Self::Chain,
        Self::Tree,
        Self::Authors,
        Self::Manifest,
        Self::Commitments,
        Self::Keys,
        Self::Roll,
        Self::Casting,
        Self::BallotProof,
        Self::Amounts,
        Self::Replacement,
        Self::Close,
        Self::Aggregates,
        Self::PartialDecryptions,
        Self::Totals,
        Self::Paper,
        Self::Result,
        Self::Pages,
    ];

    /// The number.
    pub fn number(self) -> u8 {
        self as u8
    }

    /// The name.
    pub fn name(self) -> &'static str {
        match self {
            Self::Entries => "Entries",
            Self::Chain => "Chain",
            Self::Tree => "Tree",
            Self::Authors => "Authors",
            Self::Manifest => "Manifest",
            Self::Commitments => "Commitments",
            Self::Keys => "Keys",
            Self::Roll => "Roll",
            Self::Casting => "Casting",
            Self::BallotProof => "Ballot proof",
            Self::Amounts => "Amounts",
            Self::Replacement => "Replacement",
            Self::Close => "Close",
            Self::Aggregates => "Aggregates",
            Self::PartialDecryptions => "Partial decryptions",
            Self::Totals => "Totals",
            Self::Paper => "Paper",
            Self::Result => "Result",
            Self::Pages => "Pages",
        }
    }

    /// The checks without which this one says nothing.
    pub(super) fn depends_on(self) -> &'static [Self] {
        match self {
            Self::Keys => &[Self::Commitments],
            Self::Casting | Self::Replacement => &[Self::Roll],
            Self::BallotProof | Self::Amounts => &[Self::Keys],
            Self::Aggregates => &[
                Self::Roll,
                Self::Casting,
                Self::BallotProof,
                Self::Amounts,
                Self::Replacement,
            ],
            Self::PartialDecryptions => &[Self::Keys, Self::Aggregates],
            Self::Totals => &[Self::Aggregates, Self::PartialDecryptions],
            Self::Result => &[Self::Aggregates, Self::Totals],
            _ => &[],
        }
    }
}

/// Something wrong with the entry that is being looked at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// The check that it fails.
    pub check: Check,
    /// What is wrong.
    pub what: String,
}

impl Fault {
    /// A fault of a check.
    pub fn new(check: Check, what: impl Into<String>) -> Self {
        Self {
            check,
            what: what.into(),
        }
    }
}

/// Something wrong, with its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// The entry, if it is one entry's fault.
    pub entry: Option<u64>,
    /// Whose it is: a trustee, a registrar, a credential; may be empty.
    pub who: String,
    /// What is wrong.
    pub what: String,
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(entry) = self.entry {
            write!(f, "entry {entry}: ")?;
        }
        if !self.who.is_empty() {
            write!(f, "{}: ", self.who)?;
        }
        f.write_str(&self.what)
    }
}

/// Everything wrong that was found.
///
/// The first findings of each check are kept and the others counted, so that a hostile record
/// cannot fill the memory with its faults.
#[derive(Debug, Default)]
pub struct Findings {
    of_check: Vec<(Check, Vec<Finding>, usize)>,
}

impl Findings {
    /// How many findings of a check are kept.
    pub const KEPT: usize = 20;

    /// Adds a finding.
    pub fn add(&mut self, check: Check, entry: Option<u64>, who: &str, what: impl Into<String>) {
        let finding = Finding {
            entry,
            who: who.to_owned(),
            what: what.into(),
        };
        let place = match self.of_check.iter().position(|(c, _, _)| *c == check) {
            Some(place) => place,
            None => {
                self.of_check.push((check, Vec::new(), 0));
                self.of_check.len() - 1
            }
        };
        if let Some((_, kept, all)) = self.of_check.get_mut(place) {
            *all += 1;
            let after = kept.partition_point(|other| other.entry <= finding.entry);
            kept.insert(after, finding);
            kept.truncate(Self::KEPT);
        }
    }

    /// The kept findings of a check, lowest entry first, and the number of all.
    pub fn of(&self, check: Check) -> (&[Finding], usize) {
        let found = self.of_check.iter().find(|(c, _, _)| *c == check);
        found.map_or((&[], 0), |(_, kept, all)| (kept.as_slice(), *all))
    }

    /// Whether a check has failed.
    pub fn failed(&self, check: Check) -> bool {
        self.of_check.iter().any(|(c, _, _)| *c == check)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_those_of_the_specification() {
        assert!(Check::ALL.iter().map(|check| check.number()).eq(1..=19));
    }

    #[test]
    fn the_lowest_entry_comes_first() {
        let mut findings = Findings::default();
        for entry in (0..100).rev() {
            findings.add(Check::Casting, Some(entry), "", "x");
        }
        let (kept, all) = findings.of(Check::Casting);
        assert_eq!((kept.len(), all), (Findings::KEPT, 100));
        assert_eq!(kept.first().and_then(|finding| finding.entry), Some(0));
        assert!(findings.failed(Check::Casting) && !findings.failed(Check::Roll));
    }
}
