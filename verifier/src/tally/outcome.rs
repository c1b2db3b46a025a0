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

/// A contest's outcome and the weights that its rule needs.
#[derive(Debug, Clone, Copy)]
pub struct Counted {
    /// The outcome.
    pub outcome: Outcome,
    /// W, the total weight of the counted ballots that have it.
    pub weight: u64,
    /// E, the total weight of the credentials on the roll whose style has it.
    pub eligible: u64,
}

/// The outcomes of all contests from the roll, whose slots say who has a current ballot.
pub fn outcomes(slots: &[Slot], election: &Election) -> Vec<Counted> {
    let mut classes: Vec<(u16, u32)> = Vec::new();
    let mut voted = vec![0u64; election.styles.len()];
    let mut eligible = voted.clone();
    let add = |weights: &mut [u64], slot: &Slot| {
        if let Some(sum) = weights.get_mut(usize::from(slot.style)) {
            *sum = sum.saturating_add(u64::from(slot.weight));
        }
    };
    for slot in slots {
        add(&mut eligible, slot);
        if slot.has_ballot() {
            add(&mut voted, slot);
            classes.push((slot.style, slot.weight));
        }
    }
    classes.sort_unstable();
    let of_contest = |contest: usize| {
        let sum = |weights: &[u64]| {
            let styles = election.styles.iter().zip(weights);
            let with_contest = styles.filter(|(style, _)| style.contests.contains(&contest));
            with_contest.map(|(_, weight)| weight).sum()
        };
        let weight = sum(&voted);
        let outcome = if weight == 0 {
            Outcome::Empty
        } else if class_below_floor(&classes, contest, election).is_some() {
            Outcome::Withheld
        } else {
            Outcome::Counted
        };
        Counted {
            outcome,
            weight,
            eligible: sum(&eligible),
        }
    };
    (0..election.contests.len()).map(of_contest).collect()
}
