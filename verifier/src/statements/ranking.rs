//! Ranking: options in order, counted by points for the ranks or pair by pair.

use super::part::signed_integer;
use super::{Part, Term};
use crate::manifest::Counted;

/// Ranks 1, 2, ... without a gap to at least `min` and at most `max` options, or blank.
pub(super) fn compile(
    part: &mut Part,
    n: u32,
    (min, max): (u32, u32),
    blank: bool,
    counted: &Counted,
) {
    // placed[i][r] says that option i has rank r + 1.
    let placed: Vec<Vec<u32>> = (0..n).map(|_| part.some_bits(max)).collect();
    let blank = blank.then(|| part.bit());
    let unranked = part.some_bits(if min < n { n } else { 0 });
    // The ranks end before r, for r from min + 1 to max.
    let ends: Vec<(u32, u32)> = (min.saturating_add(1)..=max)
        .map(|r| (r, part.bit()))
        .collect();
    let beats = match counted {
        Counted::Pairs => pair_bits(part, n),
        Counted::Points(_) | Counted::Unknown => Vec::new(),
    };
    let slack: Vec<Vec<Term>> = beats
        .iter()
        .map(|_| part.weighted_bits(u64::from(max.saturating_sub(min))))
        .collect();

    let one = |bit: u32| (bit, 1);
    let mut unranked_of = unranked.iter().copied();
    for ranks in &placed {
        let bits = ranks.iter().copied().chain(blank).chain(unranked_of.next());
        part.equation(bits.map(one), 1);
    }
    for (r, place) in (1..=max).zip(0usize..) {
        let here = placed.iter().filter_map(|ranks| ranks.get(place)).copied();
        let ended = ends.iter().filter(|(q, _)| *q <= r).map(|(_, bit)| *bit);
        part.equation(here.chain(blank).chain(ended).map(one), 1);
    }
    if !beats.is_empty() {
        compile_pairs(part, (n, max), &placed, &unranked, &beats, &slack);
    }

    if let Counted::Points(points) = counted {
        for ranks in &placed {
            let points = points.iter().map(|points| signed_integer(*points));
            part.mark(ranks.iter().copied().zip(points));
        }
    }
    for bit in beats.into_iter().flatten().flatten().chain(blank) {
        part.bit_mark(bit);
    }
}

/// `y_ij` at place `[i][j]`, none where i = j.
fn pair_bits(part: &mut Part, n: u32) -> Vec<Vec<Option<u32>>> {
    let mut of_option = |i: u32| (0..n).map(|j| (i != j).then(|| part.bit())).collect();
    (0..n).map(&mut of_option).collect()
}

/// The equations that make the pairs those of the ranks: the option of rank r beats exactly
/// n - r others, at most r - 1 beat it, and at most as many as are ranked beat an unranked one.
fn compile_pairs(
    part: &mut Part,
    (n, max): (u32, u32),
    placed: &[Vec<u32>],
    unranked: &[u32],
    beats: &[Vec<Option<u32>>],
    slack: &[Vec<Term>],
) {
    for (ranks, wins) in placed.iter().zip(beats) {
        let by_rank = (1u32..).zip(ranks);
        let ranked = by_rank.map(|(r, bit)| (*bit, -i64::from(n.saturating_sub(r))));
        let wins = wins.iter().flatten().map(|bit| (*bit, 1));
        part.equation(ranked.chain(wins), 0);
    }
    for (i, (ranks, slack)) in placed.iter().zip(slack).enumerate() {
        let by_rank = (0u32..).zip(ranks);
        let ranked = by_rank.map(|(above, bit)| (*bit, -i64::from(above)));
        let last = unranked.get(i).map(|bit| (*bit, -i64::from(max)));
        let losses = beats
            .iter()
            .filter_map(|wins| wins.get(i).copied().flatten())
            .map(|bit| (bit, 1));
        let slack = slack.iter().copied();
        part.equation(ranked.chain(last).chain(losses).chain(slack), 0);
    }
}
