//! Tideman's ranked pairs with winning votes: the strongest pairs are kept unless they close a
//! circle.

use std::cmp::Reverse;

use super::order::{reversed, tie_places};
use super::pairs::Pairs;
use super::schulze::unsupported;
use super::{Count, Fate, Findings};

pub(super) fn decide(count: Count<'_>, seats: u64) -> Findings {
    let places = tie_places(count);
    let pairs = Pairs::new(count);
    let n = count.contest.options.len();
    if pairs.all_zero() {
        let mut options: Vec<usize> = count.options().collect();
        options.sort_by_key(|i| places.get(*i).copied());
        return unsupported(&options);
    }
    let seats = usize::try_from(seats).unwrap_or(usize::MAX);
    let kept = kept_pairs(&pairs, n, &places);
    let order = order(&kept, n, &places);
    let backwards = reversed(&places);
    let other = self::order(&kept_pairs(&pairs, n, &backwards), n, &backwards);
    let wins = |order: &[usize], i: &usize| order.iter().take(seats).any(|won| won == i);
    let tied = count
        .options()
        .filter(|i| wins(&order, i) != wins(&other, i))
        .collect();
    let number = |holds: &dyn Fn(&(usize, usize)) -> bool| {
        u64::try_from(kept.iter().filter(|pair| holds(pair)).count()).unwrap_or(u64::MAX)
    };
    let account = order.iter().enumerate().map(|(place, option)| {
        let fate = if place < seats { Fate::Won } else { Fate::Lost };
        let won = number(&|(i, _)| i == option);
        let lost = number(&|(_, j)| j == option);
        (*option, fate, vec![won, lost])
    });
    Findings {
        account: account.collect(),
        tied,
        ..Findings::default()
    }
}

fn kept_pairs(pairs: &Pairs, n: usize, places: &[usize]) -> Vec<(usize, usize)> {
    let place = |i: usize| places.get(i).copied();
    let all = (0..n).flat_map(|i| (0..n).map(move |j| (i, j)));
    let mut won: Vec<(usize, usize)> = all
        .filter(|(i, j)| pairs.get(*i, *j) > pairs.get(*j, *i))
        .collect();
    won.sort_by_key(|(i, j)| {
        let (own, other) = (pairs.get(*i, *j), pairs.get(*j, *i));
        (Reverse(own), other, place(*i), place(*j))
    });
    // leads[i] holds whom the kept pairs lead to from i, itself included.
    let mut leads: Vec<Vec<bool>> = (0..n).map(|i| (0..n).map(|j| i == j).collect()).collect();
    let mut kept = Vec::new();
    for (i, j) in won {
        let from = |a: usize, b: usize, leads: &[Vec<bool>]| {
            leads.get(a).and_then(|row| row.get(b)).copied() == Some(true)
        };
        if from(j, i, &leads) {
            continue;
        }
        kept.push((i, j));
        let beyond = leads.get(j).cloned().unwrap_or_default();
        for row in &mut leads {
            if row.get(i).copied() == Some(true) {
                for (own, new) in row.iter_mut().zip(&beyond) {
                    *own |= new;
                }
            }
        }
    }
    kept
}

/// Repeatedly the option that no remaining one beats, of several the first in tie order.
fn order(kept: &[(usize, usize)], n: usize, places: &[usize]) -> Vec<usize> {
    let mut remaining: Vec<usize> = (0..n).collect();
    remaining.sort_by_key(|i| places.get(*i).copied());
    let mut order = Vec::with_capacity(n);
    while !remaining.is_empty() {
        let beaten = |i: &usize| kept.iter().any(|(a, b)| b == i && remaining.contains(a));
        let first = remaining.iter().position(|i| !beaten(i));
        // The kept pairs close no circle, so somebody is unbeaten.
        order.push(remaining.remove(first.unwrap_or(0)));
    }
    order
}
