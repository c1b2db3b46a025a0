//! Who goes first among equals (specs/rules.md, `ties`).

use crate::bytes::Hash32;
use crate::manifest::{Contest, Ties};
use crate::text::Id;

/// The options of a contest in tie order.
#[derive(Clone, Debug)]
pub(super) struct TieOrder {
    /// The place of each option.
    places: Vec<usize>,
    /// Whether a tie for a seat is left open.
    pub(super) leaves_open: bool,
}

impl TieOrder {
    pub(super) fn of(contest: &Contest, close: &Hash32) -> Self {
        let mut order: Vec<(usize, &Id)> = contest
            .options
            .iter()
            .map(|option| &option.id)
            .enumerate()
            .collect();
        match contest.rule.ties {
            Ties::Undecided | Ties::Order => {}
            Ties::Id => order.sort_by(|a, b| a.1.as_str().as_bytes().cmp(b.1.as_str().as_bytes())),
            Ties::Lot => order.sort_by_cached_key(|(_, option)| lot(close, &contest.id, option)),
        }
        let mut places = vec![0; order.len()];
        for (place, (option, _)) in order.into_iter().enumerate() {
            if let Some(slot) = places.get_mut(option) {
                *slot = place;
            }
        }
        TieOrder {
            places,
            leaves_open: contest.rule.ties == Ties::Undecided,
        }
    }

    /// The last first.
    pub(super) fn reversed(&self) -> Self {
        let last = self.places.len().saturating_sub(1);
        TieOrder {
            places: self.places.iter().map(|place| last - place).collect(),
            leaves_open: self.leaves_open,
        }
    }

    /// The place of an option, from 0.
    pub(super) fn place(&self, option: usize) -> usize {
        self.places.get(option).copied().unwrap_or(usize::MAX)
    }

    /// All options, the first in tie order first.
    pub(super) fn options(&self) -> Vec<usize> {
        let mut options: Vec<usize> = (0..self.places.len()).collect();
        options.sort_by_key(|option| self.place(*option));
        options
    }
}

/// `hash("urne/v1/lot", close || str(contest) || str(option))`.
fn lot(close: &Hash32, contest: &Id, option: &Id) -> Hash32 {
    let mut bytes = close.as_bytes().to_vec();
    for id in [contest, option] {
        // Ids have at most 64 bytes.
        let length = u16::try_from(id.as_str().len()).unwrap_or(u16::MAX);
        bytes.extend_from_slice(&length.to_be_bytes());
        bytes.extend_from_slice(id.as_str().as_bytes());
    }
    Hash32::labelled("urne/v1/lot", &bytes)
}
