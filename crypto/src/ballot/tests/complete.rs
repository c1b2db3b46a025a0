//! Completeness: whatever a contest allows is proven and accepted.

use crate::fixture::{answers, choice, contest, every_kind, style, voter};
use crate::statement::{Ballot, Contest};
use proptest::prelude::*;

fn choices() -> impl Strategy<Value = Contest> {
    (1u32..8, any::<u32>(), any::<u32>(), any::<bool>()).prop_map(|(options, min, max, blank)| {
        let max = 1 + max % options;
        let min = if blank {
            1 + min % max
        } else {
            min % (max + 1)
        };
        choice("c", options, min, max, blank)
    })
}

fn contests() -> impl Strategy<Value = Vec<Contest>> {
    let kinds = prop::sample::subsequence(every_kind(), 0..=2).prop_shuffle();
    (prop::collection::vec(choices(), 0..3), kinds)
        .prop_map(|(choices, kinds)| [kinds, choices].concat())
        .prop_filter("a style has contests", |contests| !contests.is_empty())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    #[test]
    fn random_contests(contests in contests()) {
        let style = style("s", &contests);
        let voter = voter(&style);
        let ballot = voter.vote(&answers(&contests));
        prop_assert_eq!(ballot.ciphertext.len(), style.ciphertext_size());
        prop_assert_eq!(ballot.proof.len(), style.proof_size());
        let verified = ballot.verify().unwrap();
        prop_assert_eq!(verified.tracking(), ballot.tracking());
    }
}

#[test]
fn a_hundred_options() {
    let contests = [choice("c", 100, 0, 12, false)];
    let voter = voter(&style("s", &contests));
    voter.vote(&answers(&contests)).verify().unwrap();
}

#[test]
fn all_kinds_on_one_ballot() {
    let contests = every_kind();
    let voter = voter(&style("s", &contests));
    voter.vote(&answers(&contests)).verify().unwrap();
}

/// The largest sums of the largest kinds of amounts, at every size of range proofs.
#[test]
fn allocations_of_every_size() {
    for total in [1, 255, 256, 65_535, 65_536, 1 << 32, 1 << 48] {
        let ballot = Ballot::Allocation {
            each: total,
            least: 0,
            total,
        };
        let contests = [contest("a", 3, ballot)];
        let voter = voter(&style("s", &contests));
        for values in [[total, 0, 0], [0, 0, 0], [0, total - total / 2, total / 2]] {
            let answer = crate::statement::Answer::of(values);
            voter.vote(&[answer]).verify().unwrap();
        }
    }
}
