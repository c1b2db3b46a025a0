//! The tie order, and seats filled from an order of options.

use super::{Count, Fate};
use crate::manifest::Ties;
use crate::notation::{Hash, hash, str_bytes};

/// Each option's place in the tie order: equal options stand by these numbers.
pub(super) fn tie_places(count: Count<'_>) -> Vec<usize> {
    let mut order: Vec<usize> = count.options().collect();
    let id = |i: &usize| count.contest.options.get(*i).map_or("", |o| o.id.as_str());
    match count.contest.rule.ties {
        Ties::Undecided | Ties::Order | Ties::Unknown => {}
        Ties::Id => order.sort_by_key(id),
        Ties::Lot => order.sort_by_cached_key(|i| lot(count, id(i))),
    }
    let mut places = vec![0; order.len()];
    for (place, option) in order.into_iter().enumerate() {
        if let Some(own) = places.get_mut(option) {
            *own = place;
        }
    }
    places
}

/// Places in the reversed tie order.
pub(super) fn reversed(places: &[usize]) -> Vec<usize> {
    places.iter().map(|place| places.len() - place).collect()
}

fn lot(count: Count<'_>, option: &str) -> Hash {
    let ids = [str_bytes(&count.contest.id), str_bytes(option)].concat();
    hash("urne/v1/lot", &[count.close, &ids])
}

/// Who wins of an order.
#[derive(Debug, Default)]
pub(super) struct Seats {
    /// All options of the order, with their fates.
    pub(super) fates: Vec<(usize, Fate)>,
    /// Those whose winning a tie concerns.
    pub(super) tied: Vec<usize>,
    /// Whether the tie is left open.
    pub(super) open: bool,
}

/// Fills seats from groups of equal options, best first, each group in tie order.
pub(super) fn fill(groups: &[Vec<usize>], seats: u64, ties: Ties) -> Seats {
    let seats = usize::try_from(seats).unwrap_or(usize::MAX);
    let mut result = Seats::default();
    let mut taken = 0usize;
    for group in groups {
        let left = seats.saturating_sub(taken);
        let contested = left > 0 && group.len() > left;
        if contested {
            result.tied.clone_from(group);
            result.open = ties == Ties::Undecided;
        }
        for (place, option) in group.iter().enumerate() {
            let fate = match contested && result.open {
                true => Fate::Tied,
                false if place < left => Fate::Won,
                false => Fate::Lost,
            };
            result.fates.push((*option, fate));
        }
        taken += group.len();
    }
    result
}

/// Sorts options by a key, the smallest first, into groups of equal keys, each in tie order.
pub(super) fn groups_by<K: Ord>(
    options: impl Iterator<Item = usize>,
    places: &[usize],
    key: impl Fn(usize) -> K,
) -> Vec<Vec<usize>> {
    let mut sorted: Vec<usize> = options.collect();
    sorted.sort_by_key(|i| (key(*i), places.get(*i).copied()));
    let groups = sorted.chunk_by(|a, b| key(*a) == key(*b));
    groups.map(<[usize]>::to_vec).collect()
}
