//! Most votes: the qualified options by score.

use std::cmp::Reverse;

use super::order::{fill, groups_by, tie_places};
use super::{Count, Fate, Findings};

pub(super) fn decide(count: Count<'_>, seats: u64) -> Findings {
    let places = tie_places(count);
    let score = |i: usize| Reverse(count.score(i));
    let qualified = count.options().filter(|i| count.standing(*i).is_ok());
    let seats = fill(
        &groups_by(qualified, &places, score),
        seats,
        count.contest.rule.ties,
    );
    let others = others(count, &places);
    let account = seats.fates.into_iter().chain(others);
    Findings {
        account: account
            .map(|(i, fate)| (i, fate, vec![count.score(i)]))
            .collect(),
        tied: seats.tied,
        open: seats.open,
        ..Findings::default()
    }
}

/// The options that do not qualify, by score, with the reason.
pub(super) fn others(count: Count<'_>, places: &[usize]) -> Vec<(usize, Fate)> {
    let unqualified = count.options().filter(|i| count.standing(*i).is_err());
    let order = groups_by(unqualified, places, |i| Reverse(count.score(i)));
    let with_fate = |i: usize| Some((i, count.standing(i).err()?));
    order.into_iter().flatten().filter_map(with_fate).collect()
}
