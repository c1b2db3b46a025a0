//! The optimum against all subsets, against a table over the money, and in large.

use crate::rules::knapsack::{Item, optimum};
use proptest::prelude::*;
use std::cmp::Reverse;
use std::time::Instant;

fn item((cost, score): (u64, u64)) -> Item {
    Item { cost, score }
}

/// Cost and score of a selection.
fn sums(items: &[Item], chosen: &[bool]) -> (u64, u64) {
    let chosen = || {
        items
            .iter()
            .zip(chosen)
            .filter(|(_, chosen)| **chosen)
            .map(|(item, _)| item)
    };
    (
        chosen().map(|item| item.cost).sum(),
        chosen().map(|item| item.score).sum(),
    )
}

/// The definition: all subsets.
fn by_all_subsets(items: &[Item], limit: u64) -> Vec<bool> {
    let subset = |bits: u32| (0..items.len()).map(move |i| bits >> i & 1 == 1).collect();
    (0..1u32 << items.len())
        .map(subset)
        .filter(|chosen: &Vec<bool>| sums(items, chosen).0 <= limit)
        .max_by_key(|chosen| {
            let (cost, score) = sums(items, chosen);
            // Of two lists of booleans, the one with the first true where they differ is the greater.
            (score, Reverse(cost), chosen.clone())
        })
        .unwrap()
}

/// The greatest score and its least cost, from a table with an entry for every amount of money.
fn by_table(items: &[Item], limit: u64) -> (u64, u64) {
    let mut best = vec![0u64; limit as usize + 1];
    for item in items {
        for money in (item.cost as usize..best.len()).rev() {
            best[money] = best[money].max(best[money - item.cost as usize] + item.score);
        }
    }
    let score = best[limit as usize];
    let cost = best.iter().position(|found| *found == score).unwrap();
    (cost as u64, score)
}

/// Numbers that look random, the same each time.
fn numbers(mut seed: u64) -> impl FnMut(u64) -> u64 {
    move |below| {
        seed = seed
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (seed >> 33) * (seed >> 20 & 0xffff_ffff) % below
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(600))]

    #[test]
    fn all_subsets_with_many_ties(
        items in prop::collection::vec((1u64..6, 1u64..5), 0..11),
        limit in 1u64..30,
    ) {
        let items: Vec<Item> = items.into_iter().map(item).collect();
        prop_assert_eq!(optimum(&items, limit), by_all_subsets(&items, limit));
    }

    #[test]
    fn all_subsets_of_large_numbers(
        items in prop::collection::vec((1u64..1_000_000_000_000, 1u64..1 << 48), 0..11),
        limit in 1u64..6_000_000_000_000,
    ) {
        let items: Vec<Item> = items.into_iter().map(item).collect();
        prop_assert_eq!(optimum(&items, limit), by_all_subsets(&items, limit));
    }

    #[test]
    fn the_score_is_that_of_a_table(
        items in prop::collection::vec((1u64..60, 1u64..50), 0..80),
        limit in 1u64..800,
    ) {
        let items: Vec<Item> = items.into_iter().map(item).collect();
        prop_assert_eq!(sums(&items, &optimum(&items, limit)), by_table(&items, limit));
    }
}

#[test]
fn the_largest_numbers_do_not_overflow() {
    let items = vec![item((1_000_000_000_000, 1 << 48)); 1000];
    let all = optimum(&items, 1_000_000_000_000_000);
    assert!(all.iter().all(|chosen| *chosen));
    // Of equals the first candidates are funded.
    let some = optimum(&items, 400_999_999_999_999);
    assert_eq!(some.iter().position(|chosen| !chosen), Some(400));
    assert_eq!(sums(&items, &some).0, 400_000_000_000_000);
}

/// Many projects, in the shapes that are known to be easy and hard for knapsacks. Prints how long each takes.
#[test]
fn hundreds_of_projects() {
    let mut number = numbers(1);
    let mut shapes: Vec<(&str, Vec<Item>)> = Vec::new();
    let mut costs: Vec<u64> = (0..300).map(|_| 1 + number(1_000_000_000_000)).collect();
    let mut made = |name, score: &mut dyn FnMut(u64) -> u64, costs: &[u64]| {
        shapes.push((
            name,
            costs
                .iter()
                .map(|cost| item((*cost, score(*cost).max(1))))
                .collect(),
        ));
    };
    made("votes of any number", &mut |_| number(100_000), &costs);
    made(
        "votes that go with costs",
        &mut |cost| cost / 10_000_000 + number(20_000),
        &costs,
    );
    made("few votes", &mut |_| number(40), &costs);
    costs
        .iter_mut()
        .for_each(|cost| *cost = cost.div_ceil(10_000_000_000) * 10_000_000_000);
    made("round costs", &mut |_| number(100_000), &costs);
    made(
        "as many votes as money",
        &mut |cost| cost / 10_000_000_000,
        &costs,
    );
    for (name, items) in shapes {
        let limit = items.iter().map(|item| item.cost).sum::<u64>() / 3;
        let start = Instant::now();
        let chosen = optimum(&items, limit);
        println!("{name}: {:?}", start.elapsed());
        let (cost, score) = sums(&items, &chosen);
        assert!(cost <= limit);
        if items.iter().all(|item| item.cost % 10_000_000_000 == 0) {
            let unit = 10_000_000_000;
            let units: Vec<Item> = items
                .iter()
                .map(|one| item((one.cost / unit, one.score)))
                .collect();
            let (best_cost, best_score) = by_table(&units, limit / unit);
            assert_eq!((cost / unit, score), (best_cost, best_score), "{name}");
        }
    }
}
