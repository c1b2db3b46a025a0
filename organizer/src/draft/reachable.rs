//! Whether any choice of projects fits a budget ballot: so many of them, and not too cheap together.

use std::collections::HashMap;

/// Most sums that the exact search keeps; beyond, the answer is left open.
const MOST_SUMS: usize = 200_000;

/// Whether some `min` to `max` of these costs sum to `least` ... `limit`; `None` if that would
/// take too long to find out.
pub(super) fn reachable(costs: &[u64], min: u32, max: u32, least: u64, limit: u64) -> Option<bool> {
    let mut sorted = costs.to_vec();
    sorted.sort_unstable();
    if cheapest(&sorted, min) > limit {
        return Some(false);
    }
    sorted.reverse();
    // The dearest that fit, begun at each place: finds most selections that exist.
    let found = (0..sorted.len()).any(|start| {
        let (mut sum, mut count) = (0u64, 0u32);
        for cost in sorted.iter().skip(start) {
            if count < max && sum.saturating_add(*cost) <= limit {
                sum += cost;
                count += 1;
            }
        }
        sum >= least && count >= min
    });
    if found {
        return Some(true);
    }
    exact(&sorted, min, max, least, limit)
}

/// What the cheapest so many cost.
fn cheapest(ascending: &[u64], count: u32) -> u64 {
    let first = ascending.iter().take(count as usize);
    first.fold(0, |sum, cost| sum.saturating_add(*cost))
}

/// For each sum, the numbers of projects that reach it, as bits (the numbers from 127 on as one).
fn exact(costs: &[u64], min: u32, max: u32, least: u64, limit: u64) -> Option<bool> {
    if min > 127 || (max as usize > 127 && (max as usize) < costs.len()) {
        return None;
    }
    let mut sums: HashMap<u64, u128> = HashMap::from([(0, 1)]);
    for cost in costs {
        let grown: Vec<(u64, u128)> = sums
            .iter()
            .filter_map(|(sum, counts)| {
                let sum = sum.checked_add(*cost).filter(|sum| *sum <= limit)?;
                let last = counts & (1 << 127);
                Some((sum, (counts << 1) | last))
            })
            .collect();
        for (sum, counts) in grown {
            *sums.entry(sum).or_default() |= counts;
        }
        if sums.len() > MOST_SUMS {
            return None;
        }
    }
    let counted = |counts: u128| {
        let from = counts >> min.min(127);
        let many = max.min(127).saturating_sub(min.min(127)) + 1;
        let kept = if many >= 128 {
            from
        } else {
            from & ((1 << many) - 1)
        };
        kept > 0
    };
    Some(
        sums.iter()
            .any(|(sum, counts)| *sum >= least && counted(*counts)),
    )
}

#[cfg(test)]
mod tests {
    #![allow(clippy::indexing_slicing)]
    use proptest::prelude::*;

    use super::*;

    /// Every selection, one by one.
    fn naive(costs: &[u64], min: u32, max: u32, least: u64, limit: u64) -> bool {
        (0u32..1 << costs.len()).any(|chosen| {
            let sum: u64 = (0..costs.len())
                .filter(|place| chosen >> place & 1 == 1)
                .map(|place| costs[place])
                .sum();
            (min..=max).contains(&chosen.count_ones()) && (least..=limit).contains(&sum)
        })
    }

    #[test]
    fn gaps_between_costs_are_found() {
        // 60 and 60 do not reach 70 ... 100: one is too cheap, two are too dear.
        assert_eq!(reachable(&[60, 60], 0, 2, 70, 100), Some(false));
        assert_eq!(reachable(&[60, 60, 15], 0, 2, 70, 100), Some(true));
        assert_eq!(reachable(&[60, 60, 15], 3, 3, 0, 100), Some(false));
        assert_eq!(reachable(&[5; 300], 1, 300, 1000, 1001), Some(true));
    }

    proptest! {
        #[test]
        fn the_search_agrees_with_trying_all(
            costs in prop::collection::vec(1u64..50, 1..9),
            (min, max) in (0u32..4, 1u32..9),
            (least, limit) in (0u64..120, 1u64..120),
        ) {
            let max = max.min(costs.len() as u32);
            prop_assume!(min <= max && least <= limit);
            prop_assert_eq!(reachable(&costs, min, max, least, limit), Some(naive(&costs, min, max, least, limit)));
        }
    }
}
