//! Which contests may be decrypted: `empty`, `withheld` or `counted`.

use std::fmt;

use crate::manifest::Election;
use crate::roll::{Slot, class_below_floor};

/// What becomes of a contest.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// No counted ballot has it.
    Empty,
    /// Some weight would single voters out.
    Withheld,
    /// It is decrypted.
    Counted,
}

impl fmt::Display for Outcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Empty => "empty",
            Self::Withheld => "withheld",
            Self::Counted => "counted",
        })
    }
}

/// A contest's outcome and the total weight of the counted ballots that have it.
#[derive(Debug, Clone, Copy)]
pub struct Counted {
    /// The outcome.
    pub outcome: Outcome,
    /// W
    pub weight: u64,
}

/// The outcomes of all contests from the slots with a current ballot.
pub fn outcomes(slots: &[Slot], election: &Election) -> Vec<Counted> {
    let voted = slots.iter().filter(|slot| slot.has_ballot());
    let mut classes: Vec<(u16, u32)> = voted.map(|slot| (slot.style, slot.weight)).collect();
    classes.sort_unstable();
    let mut weights = vec![0u64; election.styles.len()];
    for (style, weight) in &classes {
        if let Some(sum) = weights.get_mut(usize::from(*style)) {
            *sum = sum.saturating_add(u64::from(*weight));
        }
    }
    let of_contest = |contest: usize| {
        let styles = election.styles.iter().zip(&weights);
        let weight = styles
            .filter(|(style, _)| style.contests.contains(&contest))
            .map(|(_, w)| w)
            .sum();
        let outcome = if weight == 0 {
            Outcome::Empty
        } else if class_below_floor(&classes, contest, election).is_some() {
            Outcome::Withheld
        } else {
            Outcome::Counted
        };
        Counted { outcome, weight }
    };
    (0..election.contests.len()).map(of_contest).collect()
}
